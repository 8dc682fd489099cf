"""A policy as its authors keep it: sections in order, each in several languages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from klartekst.model.checklist import Origin
from klartekst.model.coverage import Exemption
from klartekst.model.diagnostic import Acceptance, Place
from klartekst.model.facts import Facts
from klartekst.model.records import NO_RECORDS, Records

TO_DO_FILE = "records/IMPORT.md"
"""The list of things to do that an import leaves in a policy's folder, until somebody deletes it.

No site publishes what is in ``records/``, and nothing there is a section.
"""


class PolicyKind(StrEnum):
    """What a policy is; picks its checklist and notice periods."""

    PRIVACY = "privacy"
    COOKIES = "cookies"
    TERMS = "terms"
    OTHER = "other"


class Numbering(StrEnum):
    """How sections are numbered: ``4.`` and ``4.2``, or not at all."""

    DECIMAL = "decimal"
    NONE = "none"


class Role(StrEnum):
    """What a language is to a policy: the text that prevails, a promised translation, or a courtesy."""

    AUTHORITATIVE = "authoritative"
    REQUIRED = "required"
    COURTESY = "courtesy"


@dataclass(frozen=True, slots=True)
class MeaningUnchanged:
    """Somebody's word that an authoritative text with this digest needs no other translation, and why."""

    digest: str
    reason: str


@dataclass(frozen=True, slots=True)
class SectionText:
    """A section (or a preamble) in one language, as written.

    ``body`` is Markdown with LF line ends in NFC; its first line is line ``body_line`` of ``path``.
    ``translates`` is the digest of the authoritative text that a translation was made from, and
    ``meaning_unchanged`` says of a later one that the translation is still good for it. ``accepted``
    are the findings that somebody has let stand in this file.
    """

    language: str
    title: str
    body: str
    path: str
    title_line: int = 1
    body_line: int = 1
    description: str = ""
    covers: tuple[str, ...] = ()
    translates: str = ""
    meaning_unchanged: MeaningUnchanged | None = None
    change: str = ""
    accepted: tuple[Acceptance, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a policy under a language-neutral id, with the ids it formerly bore."""

    id: str
    place: Place
    texts: Mapping[str, SectionText]
    formerly: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TermWords:
    """A term in one language: its dictionary form, other forms it is met in, what it means."""

    term: str
    definition: str
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """A word that a policy explains, in each of its languages."""

    id: str
    place: Place
    words: Mapping[str, TermWords]


@dataclass(frozen=True, slots=True)
class Pin:
    """A point of another policy that this one cites, at the version it was cited from."""

    point: str
    at: str


@dataclass(frozen=True, slots=True)
class Supplement:
    """The policy that this one adds to, and the points of it that it cites."""

    policy: str
    place: Place
    pins: tuple[Pin, ...] = ()


@dataclass(frozen=True, slots=True)
class Policy:
    """A folder with a ``policy.yml``. Its id is the folder's path below ``docs``, and so its address.

    ``pages`` holds each language's own title, description and preamble; ``languages`` the roles in
    the order written; ``prevails`` whether pages say which language prevails; ``accepted`` the findings
    that somebody has let stand in ``policy.yml`` and in published texts. ``data_from`` says where personal
    data come from, empty where a policy is not asked about them, ``exemptions`` what does not apply to it.
    """

    id: str
    place: Place
    kind: PolicyKind
    numbering: Numbering
    languages: Mapping[str, Role]
    sections: tuple[Section, ...]
    pages: Mapping[str, SectionText]
    facts: Facts
    time_zone: str
    terms: tuple[Term, ...] = ()
    supplements: Supplement | None = None
    prevails: bool = False
    reviewed_on: date | None = None
    ended_on: date | None = None
    unlisted: tuple[SectionText, ...] = field(default=())
    accepted: tuple[Acceptance, ...] = ()
    data_from: tuple[Origin, ...] = ()
    exemptions: tuple[Exemption, ...] = ()
    records: Records = NO_RECORDS

    @property
    def authoritative(self) -> str:
        """The language whose text prevails; the first one where none is marked."""
        marked = (code for code, role in self.languages.items() if role is Role.AUTHORITATIVE)
        return next(marked, next(iter(self.languages), ""))

    @property
    def texts(self) -> Iterator[SectionText]:
        """Every text: the pages, then the sections in their order, each in all its languages."""
        for texts in (self.pages, *(section.texts for section in self.sections)):
            yield from texts.values()

    @property
    def without_words(self) -> "Policy":
        """The policy as versions see it: where its working texts are, and nothing of what is in them."""
        sections = (replace(section, texts=_without_words(section.texts)) for section in self.sections)
        return replace(self, sections=tuple(sections), pages=_without_words(self.pages), unlisted=())

    def section(self, section_id: str) -> Section | None:
        """The section with this id, now or formerly."""
        for section in self.sections:
            if section.id == section_id:
                return section
        return next((s for s in self.sections if section_id in s.formerly), None)


def _without_words(texts: Mapping[str, SectionText]) -> dict[str, SectionText]:
    return {code: SectionText(code, "", "", text.path) for code, text in texts.items()}
