"""What checks look at by itself: one text, a document of them, a text beside its translation."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Protocol

from klartekst.checks.printed import Shared
from klartekst.model.dated_reference import DatedReference
from klartekst.model.diagnostic import Place
from klartekst.model.edition import Passage
from klartekst.model.phrases import PhraseList
from klartekst.model.policy import PolicyKind, SectionText
from klartekst.wording.blocks import LINE_BREAK, Block, blocks_of
from klartekst.wording.record_names import RecordName
from klartekst.wording.substance import Substance, substance_of
from klartekst.wording.telltales import Said, said_in

_LINE_END = re.compile(f"[\n{LINE_BREAK}]")

PREAMBLE = "preamble"
"""What the words before the first section go by among a policy's sections."""


@dataclass(frozen=True, kw_only=True, repr=False, eq=False)
class Setting(Shared):
    """What bears on the texts of a policy in one language, and stands in none of them.

    ``names`` are those that its facts give, the longest first, ``countries`` those of its controllers and
    ``identities`` their names and numbers; ``authorities`` are the names of all that are known, small;
    ``terms`` the forms of the terms that it explains, ``title`` its page's. Of the names with days,
    ``not_yet`` are right later than on the day that is asked about, ``no_longer`` were right before or
    never; ``year`` is that day's.
    """

    names: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    identities: tuple[str, ...] = ()
    authorities: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    title: str = ""
    not_yet: tuple[DatedReference, ...] = ()
    no_longer: tuple[DatedReference, ...] = ()
    year: int = 0

    @cached_property
    def wrong_names(self) -> PhraseList:
        """Every way in which texts write the names that are not right on the day."""
        wrong = (*self.not_yet, *self.no_longer)
        return PhraseList(tuple(phrase for name in wrong for phrase in name.spellings.phrases))


@dataclass(frozen=True, kw_only=True, repr=False, eq=False)
class Text(Shared):
    """A section in one language of a policy of a kind, facts and references written out.

    ``section`` is ``PREAMBLE`` for the words before the first section; ``written`` is the file of a
    working text as its author wrote it. ``other_titles`` are those of the site's other policies that
    the text may hold, ``answers`` the ids of what the checklist asks of the policy and the section answers,
    if only in another language.
    """

    kind: PolicyKind
    section: str
    language: str
    title: str
    passage: Passage
    written: SectionText | None = None
    other_titles: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    setting: Setting = field(default_factory=Setting)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The paragraphs, headings, items and rows of the text."""
        return blocks_of(self.passage.markdown)

    def place(self, block: Block, start: int = 0, end: int | None = None) -> Place:
        """Where words of a block stand: their line, and their column where they are written so there."""
        line = block.line_of(start)
        words = _LINE_END.split(block.text[start:end], maxsplit=1)[0]
        written = self._line(line)
        column = written.find(words) + 1 if words and written.count(words) == 1 else 0
        return Place(self.passage.path, self.passage.line(line), column or None)

    @property
    def title_place(self) -> Place:
        """Where the title stands."""
        return Place(self.passage.path, self.written.title_line if self.written else self.passage.first_line)

    def _line(self, line: int) -> str:
        """The words of a line of the passage as they were written."""
        if self.written:
            line = self.passage.line(line) - self.passage.first_line
        lines = (self.written.body if self.written else self.passage.markdown).split("\n")
        return lines[line] if line < len(lines) else ""


@dataclass(frozen=True, slots=True)
class Document:
    """The texts of a policy in one language, in the order in which they are read."""

    texts: tuple[Text, ...]


@dataclass(frozen=True, repr=False)
class Register(Shared):
    """The names in the records that a text in a language has to bear where its original does."""

    names: tuple[RecordName, ...]


@dataclass(frozen=True, slots=True)
class Twins:
    """A section and its translation, both with facts and references written out."""

    original: Passage
    original_language: str
    translation: Passage
    language: str
    register: Register

    @property
    def old(self) -> Substance:
        """What the original holds."""
        return substance_of(self.original.markdown, self.original_language)

    @property
    def new(self) -> Substance:
        """What the translation holds."""
        return substance_of(self.translation.markdown, self.language)


@lru_cache(maxsize=1024)
def said(text: Text) -> Said:
    """The words of a text and its title, as they are looked through before anything is looked for."""
    return said_in(f"{text.title}\n{text.passage.markdown}")


class Texts(Protocol):
    """Texts to look at, each by itself."""

    def texts(self) -> Iterator[Text]:
        """The texts."""


class Documents(Protocol):
    """Documents to look at, each by itself."""

    def documents(self) -> Iterator[Document]:
        """The documents."""


class Pairs(Protocol):
    """Texts beside their translations, to look at pair by pair."""

    def pairs(self) -> Iterator[Twins]:
        """The pairs."""
