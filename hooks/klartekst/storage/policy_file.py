"""``policy.yml``: what a policy is, its sections in order, and what it sets for itself."""

from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass
from datetime import date

from klartekst.model import codes
from klartekst.model.checklist import Origin
from klartekst.model.coverage import Exemption
from klartekst.model.diagnostic import Acceptance, Place
from klartekst.model.facts import Facts
from klartekst.model.policy import Numbering, Pin, PolicyKind, Role, Supplement, Term
from klartekst.storage.acceptances import ACCEPT, acceptances
from klartekst.storage.checklist import ChecklistId
from klartekst.storage.dates import Day
from klartekst.storage.fact_fields import FACT_TABLE, LANGUAGES, TIME_ZONE, facts_from, roles_from
from klartekst.storage.fields import Field, Table, Values, read_fields
from klartekst.storage.nodes import Mapping
from klartekst.storage.parsers import Choice, Keyed, ListOf, Record, Text, Truth
from klartekst.storage.report import Report
from klartekst.storage.section_list import SectionItem, SectionList
from klartekst.storage.site_facts import SiteFacts
from klartekst.storage.term_list import TermItem, terms_from

POINT = Field("point", Text(), "The number of the cited point, in quotation marks.", required=True)
AT = Field("at", Text(), "The version that it was cited from, in quotation marks.", required=True)
PIN_TABLE: Table = (POINT, AT)


def _pin(values: Values, _place: Place) -> Pin | None:
    point, at = values.get(POINT), values.get(AT)
    return None if point is None or at is None else Pin(point, at)


OTHER_POLICY = Field("policy", Text(), "The id of the policy that this one adds to.", required=True)
PINS = Field("pins", ListOf(Record(PIN_TABLE, _pin)), "The points of it that this policy cites.")
SUPPLEMENT_TABLE: Table = (OTHER_POLICY, PINS)


def _supplement(values: Values, place: Place) -> Supplement | None:
    policy = values.get(OTHER_POLICY)
    return None if policy is None else Supplement(policy, place, values.get(PINS) or ())


KIND = Field("kind", Choice(PolicyKind), "What it is: privacy, cookies, terms or other.", required=True)
NUMBERING = Field("numbering", Choice(Numbering), "How sections are numbered.")
SECTIONS = Field("sections", ListOf(SectionItem()), "The ids of the sections in order.", required=True)
TERMS = Field("terms", ListOf(TermItem()), "The words that the policy explains.")
SUPPLEMENTS = Field("supplements", Record(SUPPLEMENT_TABLE, _supplement), "The policy that this one adds to.")
PREVAILS = Field("prevails", Truth(), "Whether pages say which language prevails.")
REVIEWED_ON = Field("reviewed_on", Day(), "The day of the last review.")
ENDED_ON = Field("ended_on", Day(), "The day on which the policy ended.")
DATA_FROM = Field(
    "data_from",
    ListOf(Choice(Origin)),
    "Where the personal data come from: person (GDPR Article 13), elsewhere (Article 14), or both.",
)
NOT_APPLICABLE = Field(
    "not_applicable",
    Keyed(ChecklistId(), Text()),
    "The checklist items that do not apply to this policy, each with the reason.",
)

POLICY_TABLE: Table = (
    KIND,
    NUMBERING,
    SECTIONS,
    *FACT_TABLE,
    TERMS,
    SUPPLEMENTS,
    PREVAILS,
    REVIEWED_ON,
    ENDED_ON,
    DATA_FROM,
    NOT_APPLICABLE,
    ACCEPT,
)


@dataclass(frozen=True, slots=True)
class PolicyFile:
    """What a ``policy.yml`` says, completed by what holds for the site.

    ``sections`` is None where the list of sections is missing or cannot be read.
    ``language_lines`` gives the lines of the languages that the file names itself.
    """

    kind: PolicyKind
    numbering: Numbering
    sections: SectionList | None
    languages: ReadOnly[str, Role]
    language_lines: ReadOnly[str, int]
    facts: Facts
    time_zone: str
    terms: tuple[Term, ...]
    supplements: Supplement | None
    prevails: bool
    reviewed_on: date | None
    ended_on: date | None
    data_from: tuple[Origin, ...]
    exemptions: tuple[Exemption, ...]
    accepted: tuple[Acceptance, ...]


def read_policy_file(
    mapping: Mapping | None, site: SiteFacts, built: tuple[str, ...], report: Report
) -> PolicyFile:
    """The policy that a mapping describes; without one, a policy that says nothing of its own.

    ``built`` names the languages that the site builds, and is empty where nobody knows.
    """
    values = _values(mapping, report)
    kind = values.get(KIND) or PolicyKind.OTHER
    languages = roles_from(values, site.languages, built, report)
    items = values.get(SECTIONS)
    prevails = values.get(PREVAILS)
    return PolicyFile(
        kind=kind,
        numbering=values.get(NUMBERING) or Numbering.DECIMAL,
        sections=None if items is None else SectionList.of(items, report),
        languages=languages,
        language_lines={entry.key: entry.line for entry in values.get(LANGUAGES) or ()},
        facts=facts_from(values, site.facts, report),
        time_zone=values.get(TIME_ZONE) or site.time_zone,
        terms=terms_from(values.get(TERMS) or (), languages, report),
        supplements=values.get(SUPPLEMENTS),
        prevails=_usually_prevails(kind, languages) if prevails is None else prevails,
        reviewed_on=values.get(REVIEWED_ON),
        ended_on=values.get(ENDED_ON),
        data_from=values.get(DATA_FROM) or _usual_origins(kind),
        exemptions=tuple(
            Exemption(entry.key, entry.value, report.place(entry.line))
            for entry in values.get(NOT_APPLICABLE) or ()
        ),
        accepted=acceptances(values.get(ACCEPT), report),
    )


def _values(mapping: Mapping | None, report: Report) -> Values:
    if mapping is None:
        return Values({})
    if mapping.entries:
        return read_fields(mapping, POLICY_TABLE, report)
    report.add(
        codes.MISSING_KEY,
        1,
        'the file is empty, so "kind" and "sections" are missing',
        'write "kind: privacy" and below it "sections: [first-section, second-section]"',
    )
    return Values({})


def _usual_origins(kind: PolicyKind) -> tuple[Origin, ...]:
    return (Origin.PERSON,) if kind is PolicyKind.PRIVACY else ()


def _usually_prevails(kind: PolicyKind, languages: ReadOnly[str, Role]) -> bool:
    return kind is PolicyKind.TERMS and len(languages) > 1
