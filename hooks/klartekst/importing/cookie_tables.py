"""Tables of cookies in a document, row by row: what can be a record, and what stands in its way."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from klartekst.importing.fact_words import (
    Reading,
    read_answer,
    read_category,
    read_party,
    read_period,
    read_tech,
)
from klartekst.importing.source_document import Block, BlockKind
from klartekst.importing.table_rows import table_rows
from klartekst.importing.vocabulary import COOKIE_COLUMNS, COOKIE_WORDS, Topic, topics_of
from klartekst.model.cookies import Category, Party, Tech
from klartekst.wording.cookie_blocks import SHOWN_FIELDS
from klartekst.wording.cookie_words.choice import COOKIE_TABLES
from klartekst.wording.plain import link_addresses, plain_text

_BREAK = re.compile(r"\s*(?:,|<br\s*/?>|\n)\s*")
_NOTHING = ("", "-", "–", "—")
_FEWEST_COLUMNS = 2
_LONGEST_CAPTION = 60


@dataclass(frozen=True, slots=True)
class FoundCookie:
    """A cookie as a row declares it. Empty values and ``None`` are what the row does not say."""

    name: str
    line: int
    category: Category | None = None
    pattern: str = ""
    tech: Tech = Tech.COOKIE
    party: Party | None = None
    provider: str = ""
    notice: str = ""
    host: str = ""
    purpose: Mapping[str, str] = field(default_factory=dict)
    data: Mapping[str, str] = field(default_factory=dict)
    duration: str = ""
    third_party_access: bool | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from others."""
        return self.name, self.host

    @property
    def facts(self) -> tuple[object, ...]:
        """What is the same in every language."""
        return (
            self.category,
            self.tech,
            self.party,
            self.provider,
            self.notice,
            self.duration,
            self.third_party_access,
        )


@dataclass(frozen=True, slots=True)
class WrittenFact:
    """Words of a table that a record says otherwise, such as ``13 måneder``: ``duration: P13M``."""

    words: str
    fact: str


@dataclass(frozen=True, slots=True)
class CookieTable:
    """A table whose columns tell of cookies.

    ``written`` are the words that records say otherwise, as often as they stand there; ``unsaid`` says why a
    table made from the records would not say the same. ``category_words`` are those above the table that name
    the category of all its rows.
    """

    line: int
    markdown: str
    columns: tuple[str, ...]
    cookies: tuple[FoundCookie, ...]
    written: tuple[WrittenFact, ...]
    unsaid: tuple[str, ...]
    category_words: str = ""

    def facts(self, language: str) -> Iterator[str]:
        """The words that the records hold as they stand here."""
        for cookie in self.cookies:
            said = (cookie.purpose.get(language, ""), cookie.data.get(language, ""))
            yield from (cookie.name, cookie.provider, *said)


def cookie_tables(blocks: Sequence[Block], language: str) -> tuple[CookieTable, ...]:
    """The tables of cookies among the blocks of a text.

    They have a column of names, which are no sentences, and another that such tables have: one for how long,
    unless the words around speak of cookies.
    """
    found = []
    for at, block in enumerate(blocks):
        rows = list(table_rows(block.markdown)) if block.kind is BlockKind.TABLE else []
        fields = [_field(cell) for cell in rows[0]] if rows else []
        around = _around(blocks, at)
        if not _is_of_cookies(fields, rows, " ".join(around)):
            continue
        found.append(_table(block, rows, fields, around, language))
    return tuple(found)


def _field(label: str) -> str:
    """The field that a column of this name holds; empty where nobody knows."""
    plain = plain_text(label).casefold()
    for name in SHOWN_FIELDS:
        if plain in {str(getattr(words, name)).casefold() for words in COOKIE_TABLES.values()}:
            return name
    return next((name for name, pattern in COOKIE_COLUMNS.items() if pattern.match(plain)), "")


def _is_of_cookies(fields: list[str], rows: list[list[str]], around: str) -> bool:
    if "name" not in fields or len(set(filter(None, fields))) < _FEWEST_COLUMNS or len(rows) < 2:
        return False
    at = fields.index("name")
    names = [plain_text(row[at]) for row in rows[1:] if len(row) > at]
    like_names = sum(not re.search(r"[^\s,] [^\s,]", name) for name in names) * 2 >= len(names)
    told = "duration" in fields or COOKIE_WORDS.search(rows[0][at]) or Topic.COOKIES in topics_of(around)
    return like_names and bool(told)


def _around(blocks: Sequence[Block], at: int) -> list[str]:
    """The words above a block that say what it is about, the nearest first: a caption, the headings."""
    before = blocks[at - 1] if at else None
    is_text = before is not None and before.kind in (BlockKind.PARAGRAPH, BlockKind.VERBATIM)
    words = [before.words] if before and is_text and len(before.words) <= _LONGEST_CAPTION else []
    level = 7
    for block in reversed(blocks[:at]):
        if block.kind is BlockKind.HEADING and block.level < level:
            words.append(block.words)
            level = block.level
    return words


def _table(
    block: Block, rows: list[list[str]], fields: list[str], around: list[str], language: str
) -> CookieTable:
    heads = tuple(plain_text(cell) for cell in rows[0])
    named = "" if "category" in fields else next((w for w in around if read_category(w)), "")
    above = read_category(named)
    cookies: list[FoundCookie] = []
    written = [WrittenFact(head, name) for head, name in zip(heads, fields, strict=True) if name]
    unsaid: list[str] = []
    known = list(filter(None, fields))
    if len(set(known)) < len(known):
        unsaid.append("two columns hold the same field")
    for row in rows[1:]:
        cells = dict(zip(range(len(fields)), row, strict=False))
        entry = _Row(language, block.line, above.value if above else None)
        for at, cell in cells.items():
            entry.read(heads[at], fields[at], cell)
        if not entry.cookies:
            unsaid.append("there are rows without a name")
        cookies += entry.cookies
        written += entry.written
        unsaid += entry.unsaid
    if any(cookie.category is None for cookie in cookies):
        unsaid.append("nothing says of each cookie what category it is of")
    return CookieTable(
        block.line,
        block.markdown,
        heads,
        tuple(cookies),
        tuple(written),
        tuple(dict.fromkeys(unsaid)),
        named,
    )


_READERS: dict[str, Callable[[str], Reading[object] | None]] = {
    "duration": read_period,
    "category": read_category,
    "tech": read_tech,
    "party": read_party,
    "third_party_access": read_answer,
}
_MIXED = ("tech", "party", "category")


class _Row:
    """A row as it is read, cell by cell."""

    def __init__(self, language: str, line: int, category: Category | None) -> None:
        self.cookies: list[FoundCookie] = []
        self.written: list[WrittenFact] = []
        self.unsaid: list[str] = []
        self._language = language
        self._blank = FoundCookie("", line, category)

    def read(self, head: str, name: str, cell: str) -> None:
        """Take a cell under the head of its column, which holds the field of this name."""
        words = plain_text(cell)
        if words in _NOTHING:
            return
        if name in ("", "host", "third_country"):
            self.unsaid.append(f"“{head}” has to be written as a fact by hand")
        elif name == "name":
            self._name(cell)
        elif name == "provider":
            self._set(provider=words, notice=self._only_link(head, cell))
        elif name in ("purpose", "data"):
            if link_addresses(cell):
                self.unsaid.append(f"there are links under “{head}”")
            self._set(**{name: {self._language: words}})
        else:
            self._value(head, name, words)

    def _name(self, cell: str) -> None:
        names = [plain_text(part) for part in _BREAK.split(cell) if plain_text(part)]
        if any(re.search(r"\s", name) for name in names):
            names = [plain_text(cell)]
        for name in names:
            pattern = name if re.fullmatch(r"(?=.*[^*\s])[^\s*]*\*\S*", name) else ""
            self.cookies.append(replace(self._blank, name=name, pattern=pattern))

    def _set(self, **values: object) -> None:
        self._blank = replace(self._blank, **values)  # type: ignore[arg-type]
        self.cookies = [replace(cookie, **values) for cookie in self.cookies]  # type: ignore[arg-type]

    def _only_link(self, head: str, cell: str) -> str:
        """The address of the one link that a cell is."""
        addresses = link_addresses(cell)
        whole = len(addresses) == 1 and re.fullmatch(r"\[[^\]]*\]\([^)]*\)", cell.strip())
        if whole and addresses[0].startswith(("https://", "http://")):
            return addresses[0]
        if addresses:
            self.unsaid.append(f"there are links under “{head}”")
        return ""

    def _value(self, head: str, name: str, words: str) -> None:
        names = _MIXED if name == "tech" else (name,)
        for one in names:
            reading = _READERS[one](words)
            if reading is None:
                continue
            self._set(**{one: reading.value})
            self.written.append(WrittenFact(words, f"{one}: {_yaml(reading.value)}"))
            if not reading.whole:
                self.unsaid.append(f"“{words}” says more than `{one}: {_yaml(reading.value)}`")
            if one == "party":
                self.unsaid.append("our table does not show whose a cookie is")
            return
        self.unsaid.append(f"“{words}” under “{head}” is no value of a record")


def _yaml(value: object) -> str:
    return ("no", "yes")[value] if isinstance(value, bool) else str(value)
