"""Whether a site's own templates say the same around every page, but for the words of the page itself.

They are read, not tried: what a template does with the words of a page may show on some pages alone. So
only what is surely the same on every page is let through, which is enough for a brand: parts of our templates
as they are (``{{ super() }}``), settings of the site, and constant words.
"""

from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.filters import FILTERS
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils import templates

from klartekst.mkdocs_plugin.theme_loader import OwnFile, ThemeLoader, own_files

_FILTERS = FILTERS | {"url": templates.url_filter, "script_tag": templates.script_tag_filter}
_EXTENSIONS = {"jinja2.ext.InternationalizationExtension", "jinja2.ext.LoopControlExtension"}
"""Those that MkDocs and static-i18n add, for words of themes and a site map."""

_SETTINGS = "config"

_PLAIN = (
    nodes.Template,
    nodes.Extends,
    nodes.Include,
    nodes.Block,
    nodes.Output,
    nodes.TemplateData,
    nodes.Const,
    nodes.If,
    nodes.For,
    nodes.Name,
    nodes.Getattr,
    nodes.Getitem,
    nodes.Filter,
    nodes.Not,
    nodes.And,
    nodes.Or,
    nodes.Compare,
    nodes.Operand,
    nodes.Concat,
    nodes.Call,
)
_WHOLE_PARTS = "partials/klartekst/"
"""Our templates for contents, which are laid out for each page by itself."""

_IN_FRAMES = ("troubles.html",)
_NO_TEMPLATES = (".css", ".js", ".map")


def are_the_same_around_all_pages(environment: Environment, config: MkDocsConfig) -> bool:
    """Whether the frames of all pages say the same, but for what our own templates say of each."""
    return are_filled_in_as_written(environment) and all(
        _is_plain(environment, file.path) for file in _own_templates(config) if not _is_content(file)
    )


def are_filled_in_as_written(environment: Environment) -> bool:
    """Whether hooks have left alone how templates are read and filled in, and what filters do."""
    return (
        type(environment.loader) is ThemeLoader
        and environment.finalize is None
        and environment.extensions.keys() <= _EXTENSIONS
        and all(environment.filters.get(name) is known for name, known in _FILTERS.items())
    )


def has_our_contents(environment: Environment, config: MkDocsConfig) -> bool:
    """Whether our own templates alone lay out what stands in the frames of pages."""
    return are_filled_in_as_written(environment) and not any(map(_is_content, _own_templates(config)))


def _own_templates(config: MkDocsConfig) -> Iterator[OwnFile]:
    return (file for file in own_files(config.theme) if file.path.suffix not in _NO_TEMPLATES)


def _is_content(file: OwnFile) -> bool:
    return file.name.startswith(_WHOLE_PARTS) and file.name.removeprefix(_WHOLE_PARTS) not in _IN_FRAMES


def _is_plain(environment: Environment, path: Path) -> bool:
    source = path.read_bytes()
    if b"{%" not in source and b"{{" not in source:
        return True
    try:
        template = environment.parse(source.decode())
    except (TemplateSyntaxError, UnicodeDecodeError):
        return False
    return _is_plain_template(template)


def _is_plain_template(template: nodes.Template) -> bool:
    whole_parts = {
        id(part)
        for output in template.find_all(nodes.Output)
        for part in output.nodes
        if isinstance(part, nodes.Call) and _is_super(part)
    }
    own_names = {name.name for name in template.find_all(nodes.Name) if name.ctx == "store"}
    for node in template.find_all(nodes.Node):
        if not isinstance(node, _PLAIN):
            return False
        if isinstance(node, nodes.Call) and id(node) not in whole_parts:
            return False
        if isinstance(node, nodes.Name) and node.name not in {_SETTINGS, "super", *own_names}:
            return False
        if isinstance(node, nodes.Filter) and node.name not in _FILTERS:
            return False
        if isinstance(node, nodes.Include | nodes.Extends) and not _names_a_page_part(node.template):
            return False
    return own_names.isdisjoint({_SETTINGS, "super"})


def _is_super(call: nodes.Call) -> bool:
    is_bare = not (call.args or call.kwargs or call.dyn_args or call.dyn_kwargs)
    return is_bare and isinstance(call.node, nodes.Name) and call.node.name == "super"


def _names_a_page_part(name: nodes.Expr) -> bool:
    """Whether a template is called by a constant name: one that is asked as well, or comes with a package."""
    is_known = isinstance(name, nodes.Const) and str(name.value).endswith(".html")
    return is_known and not str(name.value).startswith("partials/klartekst/")  # type: ignore[attr-defined]
