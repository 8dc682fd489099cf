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

from klartekst.mkdocs_plugin.theme_loader import ThemeLoader, own_folders

_FILTERS = FILTERS | {"url": templates.url_filter, "script_tag": templates.script_tag_filter}
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
_WHOLE_PARTS = Path("partials") / "klartekst"
"""Our templates for contents, which are laid out for each page by itself."""

_IN_FRAMES = ("troubles.html",)
_NO_TEMPLATES = (".css", ".js", ".map")


def are_the_same_around_all_pages(environment: Environment, config: MkDocsConfig) -> bool:
    """Whether the frames of all pages say the same, but for what our own templates say of each."""
    return (
        type(environment.loader) is ThemeLoader
        and has_known_filters(environment)
        and all(_is_plain(environment, path) for path in _own_templates(config))
    )


def has_known_filters(environment: Environment) -> bool:
    """Whether the filters of templates are those of Jinja and MkDocs, whatever hooks have done."""
    return all(environment.filters.get(name) is known for name, known in _FILTERS.items())


def _own_templates(config: MkDocsConfig) -> Iterator[Path]:
    for folder in own_folders(config.theme):
        for path in folder.rglob("*"):
            inside = path.relative_to(folder)
            is_content = inside.parent == _WHOLE_PARTS and inside.name not in _IN_FRAMES
            if path.is_file() and not is_content and path.suffix not in _NO_TEMPLATES:
                yield path


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
