"""``mkdocs.yml``, as far as it concerns policies. Everything else in it is left to MkDocs."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from klartekst.model.diagnostic import Place
from klartekst.model.project import ITEM, SiteFile, SiteSetting
from klartekst.storage.nodes import Mapping, Node, Scalar, Sequence
from klartekst.storage.report import Report
from klartekst.storage.source_file import read_text
from klartekst.storage.yaml_nodes import read_mapping

_NO = ("false", "no", "off")
_YES = ("true", "yes", "on")


def read_site_file(path: Path, report: Report) -> SiteFile | None:
    """What the site's file says; None where it cannot be read as text.

    A file that is broken as YAML is reported and counts as one that says nothing.
    """
    text = read_text(path, report)
    if text is None:
        return None
    mapping = read_mapping(text, report)
    if mapping is None:
        return SiteFile(report.path, (), "", ())
    origins = _Origins(report)
    mapping = _with_inherited(mapping, path, origins, (path,))
    languages, default = _languages(mapping)
    docs_dir = PurePosixPath(_text(mapping.get("docs_dir")).replace("\\", "/") or "docs")
    excluded = _text(mapping.get("exclude_docs")).split("\n")
    return SiteFile(
        path=report.path,
        languages=languages,
        default_language=default,
        excluded=tuple(line.strip() for line in excluded if line.strip()),
        docs_dir=str(docs_dir),
        site_url=_text(mapping.get("site_url")),
        directory_urls=_text(mapping.get("use_directory_urls")).lower() not in _NO,
        settings=tuple(_settings(mapping, (), origins)),
    )


@dataclass(frozen=True, slots=True)
class _Origins:
    """The files that nodes are from: the site's own, unless they were inherited."""

    own: Report
    inherited: dict[int, tuple[Node, Report]] = field(default_factory=dict)

    def add(self, node: Node, report: Report) -> None:
        """Note the file of a node and of all below it."""
        self.inherited[id(node)] = node, report
        for child in _below(node):
            self.add(child, report)

    def place(self, node: Node) -> Place:
        _, report = self.inherited.get(id(node), (node, self.own))
        return report.place(node.line)


def _below(node: Node) -> Iterator[Node]:
    if isinstance(node, Mapping):
        for key, value in node.entries:
            yield from (key, value)
    yield from _items(node)


def _settings(node: Node, keys: tuple[str, ...], origins: _Origins) -> Iterator[SiteSetting]:
    """All that stands below a node, keys and items of lists in the order written."""
    children = node.entries if isinstance(node, Mapping) else ((item, item) for item in _items(node))
    for key, value in children:
        name = key.text if isinstance(node, Mapping) and isinstance(key, Scalar) else ITEM
        said = (value.python_name or _text(value)) if isinstance(value, Scalar) else ""
        yield SiteSetting((*keys, name), said, origins.place(key))
        yield from _settings(value, (*keys, name), origins)


def _with_inherited(mapping: Mapping, path: Path, origins: _Origins, trail: tuple[Path, ...]) -> Mapping:
    """The mapping completed by the file that ``INHERIT`` names, as MkDocs does it: key by key."""
    name = _text(mapping.get("INHERIT"))
    parent = path.parent / name
    if not name or parent in trail:
        return mapping
    report = origins.own.on(name)
    text = read_text(parent, report)
    inherited = read_mapping(text, report) if text is not None else None
    if inherited is None:
        return mapping
    origins.add(inherited, report)
    return _merged(mapping, _with_inherited(inherited, parent, origins, (*trail, parent)))


def _merged(mapping: Mapping, inherited: Mapping) -> Mapping:
    """The mapping with the keys that only the other has; mappings under one key are merged likewise."""
    others = {key.text: node for key, node in inherited.entries}
    entries = []
    for key, node in mapping.entries:
        other = others.pop(key.text, None)
        both = isinstance(node, Mapping) and isinstance(other, Mapping)
        entries.append((key, _merged(node, other) if both else node))  # type: ignore[arg-type]
    left = ((key, node) for key, node in inherited.entries if key.text in others)
    return Mapping((*entries, *left), mapping.line)


def _languages(mapping: Mapping) -> tuple[tuple[str, ...], str]:
    """The languages that the site builds, and the one without a prefix in addresses."""
    built = [
        node
        for node in _items(_child(_plugin(mapping, "i18n"), "languages"))
        if _text(_child(node, "locale")) not in ("", "null")
        and _text(_child(node, "build")).lower() not in _NO
    ]
    if not built:
        language = _text(_child(mapping.get("theme"), "language")) or "en"
        return (language,), language
    codes = tuple(dict.fromkeys(_text(_child(node, "locale")) for node in built))
    marked = [node for node in built if _text(_child(node, "default")).lower() in _YES]
    return codes, _text(_child((marked or built)[0], "locale"))


def _plugin(mapping: Mapping, name: str) -> Node | None:
    """The options of a plugin; MkDocs takes a list of names and mappings, or one mapping."""
    plugins = mapping.get("plugins")
    for node in (plugins, *_items(plugins)):
        options = _child(node, name)
        if options is not None:
            return options
    return None


def _child(node: Node | None, key: str) -> Node | None:
    return node.get(key) if isinstance(node, Mapping) else None


def _items(node: Node | None) -> Iterator[Node]:
    if isinstance(node, Sequence):
        yield from node.items


def _text(node: Node | None) -> str:
    return node.text if isinstance(node, Scalar) and not node.null else ""
