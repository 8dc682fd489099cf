"""What a text has to say: the items of a checklist, and the words that show what a text says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from klartekst.model.phrases import NOTHING, PhraseList


class Origin(StrEnum):
    """Where personal data come from: the person (GDPR Article 13) or elsewhere (Article 14)."""

    PERSON = "person"
    ELSEWHERE = "elsewhere"


class Need(StrEnum):
    """When an item is asked for."""

    ALWAYS = "always"
    CONDITIONAL = "conditional"
    WHEN_SHOWN = "when_shown"
    WHEN_NAMED = "when_named"


class Sign(StrEnum):
    """What shows that the condition of an item holds."""

    REPRESENTATIVE = "representative"
    OFFICER = "officer"
    JOINT_CONTROLLERS = "joint_controllers"
    LEGITIMATE_INTEREST = "legitimate_interest"
    CONSENT = "consent"


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One thing that a text has to say, under an id that never changes.

    ``also`` holds the ids under which other articles ask for the same, ``kind`` the kind of policy
    that is asked, ``condition`` in words when it applies, ``labels`` its name by language for authors.
    """

    id: str
    kind: str
    need: Need
    source: str
    labels: Mapping[str, str]
    also: tuple[str, ...] = ()
    condition: str = ""
    sign: Sign | None = None
    data_from: tuple[Origin, ...] = tuple(Origin)

    @property
    def ids(self) -> tuple[str, ...]:
        """Every id that names it."""
        return (self.id, *self.also)

    def label(self, language: str) -> str:
        """Its name in a language; in English where it has none."""
        return self.labels.get(language.partition("-")[0].lower(), self.labels["en"])


@dataclass(frozen=True, slots=True)
class CompletenessPhrases:
    """What one language has for saying what the checklist asks for."""

    consent: PhraseList = NOTHING
    contract: PhraseList = NOTHING
    legitimate_interest: PhraseList = NOTHING
    other_bases: PhraseList = NOTHING
    interest_stated: PhraseList = NOTHING
    vague_retention: PhraseList = NOTHING
    period: PhraseList = NOTHING
    withdrawal: PhraseList = NOTHING
    direct_marketing: PhraseList = NOTHING
    transfer: PhraseList = NOTHING
    safeguards: PhraseList = NOTHING
    authorities: PhraseList = NOTHING
    officer: PhraseList = NOTHING
    entity: PhraseList = NOTHING
    contact: PhraseList = NOTHING
    rights: Mapping[str, PhraseList] = field(default_factory=dict)
