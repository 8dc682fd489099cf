"""A release: what was published under a version, for ever."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from klartekst.model.diagnostic import Place
from klartekst.model.frozen_words import FrozenWords
from klartekst.model.policy import Numbering, Role
from klartekst.model.records import Records


class Change(StrEnum):
    """What a release is to its readers; ``material`` changes need notice, ``editorial`` ones none."""

    INITIAL = "initial"
    MATERIAL = "material"
    EDITORIAL = "editorial"


@dataclass(frozen=True, slots=True)
class FrozenText:
    """The text of a version in one language, as published.

    ``checksum`` is the SHA-256 that was recorded of its canonical bytes, and ``words`` what the
    file holds now. ``stale`` names the sections that were translated from older words.
    """

    language: str
    path: str
    checksum: str
    words: FrozenWords
    title: str
    description: str
    role: Role
    stale: tuple[str, ...] = ()

    @property
    def markdown(self) -> str:
        """What the file holds now."""
        return self.words.text


@dataclass(frozen=True, slots=True)
class Moment:
    """When something could first be read.

    ``recorded`` is set where ``published`` was entered afterwards: the date is then somebody's
    statement, not something that was witnessed when it happened.
    """

    published: datetime
    recorded: datetime | None = None

    @property
    def witnessed(self) -> bool:
        """Whether the time was taken when it happened."""
        return self.recorded is None


@dataclass(frozen=True, slots=True)
class Notification:
    """When and how people were told of a version."""

    on: date
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Correction:
    """An erratum: the same version with a better text. ``number`` counts from 1 within the version.

    ``replaced`` is the checksum of the text that stood until then.
    """

    number: int
    language: str
    moment: Moment
    reason: str
    text: FrozenText
    replaced: str


@dataclass(frozen=True, slots=True)
class LateTranslation:
    """A translation that was published after the version's other texts."""

    number: int
    language: str
    moment: Moment
    text: FrozenText


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """The end of a version that was published and should not apply."""

    number: int
    moment: Moment
    reason: str


@dataclass(frozen=True, slots=True)
class FrozenTerm:
    """A term of a version: its id, and in each language the forms by which it is recognised."""

    id: str
    forms: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Release:
    """A version of a policy. Its label orders nothing: ``effective_from`` does.

    ``effective_from`` is the first day in force, in ``time_zone``, the same for all languages;
    the last day is never written down, it follows from what comes after. ``checksum`` is that of
    ``release.yml`` as it stands, ``previous`` the version and checksum that it names as before it.
    ``records`` are the public records of its first day, ``None`` where it keeps none, and
    ``records_text`` the file of them as it was found.
    """

    policy: str
    version: str
    change: Change
    effective_from: date
    moment: Moment
    time_zone: str
    authoritative: str
    numbering: Numbering
    texts: Mapping[str, FrozenText]
    place: Place
    checksum: str
    previous: tuple[str, str] | None = None
    summary: Mapping[str, str] = field(default_factory=dict)
    changes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    formerly: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    covers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    terms: tuple[FrozenTerm, ...] = ()
    notified: Notification | None = None
    retroactive: str = ""
    short_notice: str = ""
    records: Records | None = None
    records_text: str = ""
    corrections: tuple[Correction, ...] = ()
    translations: tuple[LateTranslation, ...] = ()
    withdrawal: Withdrawal | None = None

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that the version has a text in, late ones last."""
        return tuple(dict.fromkeys([*self.texts, *(late.language for late in self.translations)]))

    def shares_language_with(self, other: "Release") -> bool:
        """Whether both have a text in some one language, so that they can be compared."""
        return not set(self.languages).isdisjoint(other.languages)

    def text_in(self, language: str) -> FrozenText | None:
        """The version's text in a language with every correction worked in, or ``None`` without one."""
        corrected = [c.text for c in self.corrections if c.language == language]
        late = [t.text for t in self.translations if t.language == language]
        return next(iter([*reversed(corrected), *reversed(late)]), self.texts.get(language))

    def text_for(self, language: str) -> FrozenText:
        """What a reader of a language is given: the authoritative text where theirs is missing.

        An older translation is never given instead (R6).
        """
        text = self.text_in(language) or self.text_in(self.authoritative)
        return text or next(iter(self.texts.values()))

    def corrections_in(self, language: str) -> tuple[Correction, ...]:
        """The corrections of the text in a language, in the order of their numbers."""
        return tuple(c for c in self.corrections if c.language == language)
