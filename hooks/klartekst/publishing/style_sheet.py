"""The one style sheet of a site: our own rules, and those of the theme's that can match a page of it.

A theme styles whatever any site may hold. A rule that asks for a class which no page and no script
of this site names can never match, so it is left out; what is in doubt stays.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import tinycss2
from tinycss2.ast import Node, WhitespaceToken

_CONDITIONAL = ("media", "supports", "layer", "container")
_REFERENCE = re.compile(r"var\(\s*(--[\w-]+)")
_CLASSES = re.compile(rb"""\bclass\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>=]+))""")
_NAME = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class InUse:
    """What a built site names: classes, and texts that may refer to variables (styles and scripts)."""

    classes: frozenset[str]
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Declaration:
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class _Block:
    head: str
    body: tuple["_Declaration | _Block", ...]

    def declarations(self) -> Iterator[_Declaration]:
        for part in self.body:
            if isinstance(part, _Block):
                yield from part.declarations()
            else:
                yield part


def style_sheet(theme: str, own: Sequence[str], printed: str, in_use: InUse | None) -> str:
    """The theme's sheet, our own and the one for paper as one, without comments and needless blanks.

    ``in_use`` is what the whole site names; without it every rule of the theme stays.
    """
    ours = [block for sheet in own for block in _blocks(_rules(sheet), None)]
    paper = _Block("@media print", tuple(_blocks(_rules(printed), None)))
    of_theme = _blocks(_rules(theme), in_use.classes if in_use else None)
    sheet = _Block("", (*of_theme, *ours, paper))
    used = _used_variables(sheet, in_use.texts) if in_use else None
    return '@charset "UTF-8";' + "".join(_written(sheet.body, used)) + "\n"


def classes_in_page(page: bytes) -> set[str]:
    """The classes that a page's elements bear."""
    values = {b" ".join(match) for match in _CLASSES.findall(page)}
    return {name for value in values for name in value.decode("utf-8", "replace").split()}


def names_in_script(script: str) -> set[str]:
    """Whatever a script may use as the name of a class."""
    return set(_NAME.findall(script))


def _rules(sheet: str) -> list[Node]:
    return tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True)  # type: ignore[no-any-return]


def _blocks(nodes: Iterable[Node], classes: frozenset[str] | None) -> Iterator[_Declaration | _Block]:
    """The parts of a sheet or of a block that can matter; what a browser could not read is left out."""
    for node in nodes:
        if node.type == "declaration":
            important = "!important" if node.important else ""
            yield _Declaration(node.name, f"{node.name}:{_tight(node.value)}{important}")
        elif node.type == "qualified-rule":
            selectors = [_tight(one) for one in _parted(node.prelude) if _can_match(one, classes)]
            if selectors:
                yield _Block(",".join(selectors), tuple(_blocks(_contents(node), classes)))
        elif node.type == "at-rule" and node.content is None and node.lower_at_keyword != "charset":
            yield _Declaration("", f"@{node.at_keyword} {_tight(node.prelude)}")
        elif node.type == "at-rule" and node.content is not None:
            inner = classes if node.lower_at_keyword in _CONDITIONAL else None
            body = tuple(_blocks(_contents(node), inner))
            if body:
                yield _Block(f"@{node.at_keyword} {_tight(node.prelude)}".strip(), body)


def _contents(node: Node) -> list[Node]:
    return tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)  # type: ignore[no-any-return]


def _can_match(selector: Sequence[Node], classes: frozenset[str] | None) -> bool:
    """Whether the site has every class that a selector asks for, also in ``:is()`` and ``:where()``."""
    if classes is None:
        return True
    for before, token in zip([None, *selector], selector, strict=False):
        is_class = before is not None and before.type == "literal" and before.value == "."
        if is_class and token.type == "ident" and token.value not in classes:
            return False
        is_choice = token.type == "function" and token.lower_name in ("is", "where")
        if is_choice and not any(_can_match(one, classes) for one in _parted(token.arguments)):
            return False
    return True


def _parted(tokens: Iterable[Node]) -> list[list[Node]]:
    """A list of selectors as its parts."""
    parts: list[list[Node]] = [[]]
    for token in tokens:
        if token.type == "literal" and token.value == ",":
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _tight(tokens: Iterable[Node]) -> str:
    """The tokens as text, each run of blanks as one."""
    blank = WhitespaceToken(0, 0, " ")
    kept = [blank if token.type == "whitespace" else token for token in tokens if token.type != "comment"]
    return str(tinycss2.serialize(kept)).strip()


def _used_variables(sheet: _Block, texts: Iterable[str]) -> frozenset[str]:
    """The variables that a property needs, be it by way of other variables."""
    through: dict[str, set[str]] = {}
    waiting = {name for text in texts for name in _REFERENCE.findall(text)}
    for declaration in sheet.declarations():
        names = _REFERENCE.findall(declaration.text)
        if declaration.name.startswith("--"):
            through.setdefault(declaration.name, set()).update(names)
        else:
            waiting.update(names)
    used: set[str] = set()
    while waiting:
        used |= waiting
        waiting = {name for known in waiting for name in through.get(known, ())} - used
    return frozenset(used)


def _written(parts: Iterable[_Declaration | _Block], used: frozenset[str] | None) -> Iterator[str]:
    """The text of a block's parts; a block with nothing left in it is left out."""
    for part in parts:
        if isinstance(part, _Block):
            body = "".join(_written(part.body, used)).removesuffix(";")
            if body:
                yield f"{part.head}{{{body}}}"
        elif used is None or not part.name.startswith("--") or part.name in used:
            yield f"{part.text};"
