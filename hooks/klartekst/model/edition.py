"""A policy's whole text in one language, as a reader of that language meets it.

An edition is what the working files become once facts, numbers and references are written out;
its Markdown says everything that the page says.
"""

from dataclasses import dataclass

from klartekst.model.diagnostic import Place

PAGE_ANCHORS = frozenset(("content", "contents", "history", "top", "terms"))
"""Ids that every page uses itself, so that no text can."""

PAGE_ANCHOR_PREFIXES = ("term-", "fn-", "fnref-", "__")
"""Beginnings of ids that pages give to terms, footnotes and their own controls."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Markdown, and where it came from: its first line is line ``first_line`` of ``path``.

    Where a table or a list stands for one written line, ``blocks`` gives the line on which it begins,
    counted from 0, and how many lines it has.
    """

    markdown: str
    path: str
    first_line: int = 1
    blocks: tuple[tuple[int, int], ...] = ()

    def line(self, line: int) -> int:
        """The line of the file that a line of the Markdown, counted from 0, was written on."""
        extra = (min(line - start, length - 1) for start, length in self.blocks if line > start)
        return self.first_line + line - sum(extra)

    def place(self, line: int) -> Place:
        """The place of a line of the Markdown, counted from 0."""
        return Place(self.path, self.line(line))


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading below a section's own: depth 1 is a sub-heading, 2 a heading below that.

    ``line`` is its line in the section's passage, counted from 0; ``aliases`` are anchors that it
    bore while its section had another id.
    """

    id: str
    line: int
    depth: int
    number: str
    title: str
    aliases: tuple[str, ...] = ()

    @property
    def caption(self) -> str:
        """The number and the title, as the page shows them."""
        return f"{self.number} {self.title}".strip()


def section_caption(number: str, title: str) -> str:
    """What a section of this number, if it has one, and this title is headed by."""
    return f"{number}. {title}" if number else title


@dataclass(frozen=True, slots=True)
class EditionSection:
    """A section of an edition. ``language`` is the one its words are in, which may be a fallback.

    ``number`` is ``"4"`` or empty. ``stale`` says that a translation was made from older words.
    """

    id: str
    number: str
    title: str
    language: str
    passage: Passage
    headings: tuple[Heading, ...] = ()
    formerly: tuple[str, ...] = ()
    stale: bool = False

    @property
    def caption(self) -> str:
        """The number and the title, as the page shows them."""
        return section_caption(self.number, self.title)


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """A term with its explanation, and every form it is recognised by."""

    id: str
    term: str
    forms: tuple[str, ...]
    definition: Passage


@dataclass(frozen=True, slots=True)
class Edition:
    """A policy in the language of a reader.

    ``language`` is the reader's, ``text_language`` that of the title and preamble; they differ
    where the policy's page has no translation, and every section is then a fallback too.
    """

    policy: str
    language: str
    text_language: str
    title: str
    description: str
    preamble: EditionSection
    sections: tuple[EditionSection, ...]
    glossary: tuple[GlossaryEntry, ...] = ()

    @property
    def is_fallback(self) -> bool:
        """Whether the whole page stands in for a translation that does not exist."""
        return self.language != self.text_language
