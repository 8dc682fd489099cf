"""``docs/klartekst.yml``: the facts and choices of a whole site."""

from collections.abc import Mapping
from dataclasses import dataclass

from klartekst.model.codes import ALL
from klartekst.model.dated_reference import DatedReference
from klartekst.model.diagnostic import Place, Severity
from klartekst.model.facts import Facts
from klartekst.model.policy import PolicyKind, Role
from klartekst.model.project import USUAL_UPDATES_FOLDER, NoticeDays, SiteFile
from klartekst.storage.content_folder import ContentFolder
from klartekst.storage.dated_references import DATED_REFERENCES, read_dated_references
from klartekst.storage.fact_fields import FACT_TABLE, TIME_ZONE, facts_from, roles_from
from klartekst.storage.fields import Field, Table, Values, read_fields
from klartekst.storage.parsers import Choice, Identifier, Keyed, Pattern, Record, Text, Truth, Word
from klartekst.storage.report import Report
from klartekst.storage.yaml_nodes import read_mapping

FACTS_FILE = "klartekst.yml"

SEVERITIES = Field(
    "severities",
    Keyed(Word(tuple(code.id for code in ALL)), Choice(Severity)),
    "How much each kind of trouble stops, by its code.",
)

_DAYS = Pattern(r"[0-9]{1,3}", "a number of days")
ADVISED = Field("advised", _DAYS, "The days of notice below which there is a warning.", required=True)
REQUIRED = Field("required", _DAYS, "The days of notice below which there is an error.", required=True)
NOTICE_TABLE: Table = (ADVISED, REQUIRED)


def _notice(values: Values, _place: Place) -> NoticeDays | None:
    advised, required = values.get(ADVISED), values.get(REQUIRED)
    return None if advised is None or required is None else NoticeDays(int(advised), int(required))


NOTICE_DAYS = Field(
    "notice_days",
    Keyed(Word(tuple(PolicyKind)), Record(NOTICE_TABLE, _notice)),
    "How many days ahead people are told of material changes, by kind of policy.",
)
UPDATES_FOLDER = Field("updates_folder", Identifier(), "The folder of changelogs in addresses.")
RELAXED = Field(
    "relaxed",
    Text(),
    "Why pages of this site may ask other hosts or store something in browsers.",
    required=True,
)


def _reason(values: Values, _place: Place) -> str | None:
    return values.get(RELAXED)


PRIVACY = Field(
    "privacy", Record((RELAXED,), _reason), "Whether pages may do more than show what this site holds itself."
)
COVERAGE_PAGE = Field("coverage_page", Truth(), "Whether built sites have pages on what each policy answers.")
PDF = Field("pdf", Truth(), "Whether built sites have every version as a PDF, too.")
SOCIAL_CARDS = Field(
    "social_cards",
    Truth(),
    "Whether built sites have pictures that others can show beside links to policies.",
)

SITE_TABLE: Table = (
    *FACT_TABLE,
    SEVERITIES,
    NOTICE_DAYS,
    UPDATES_FOLDER,
    COVERAGE_PAGE,
    PRIVACY,
    PDF,
    SOCIAL_CARDS,
    DATED_REFERENCES,
)


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """What holds for every policy of a site that does not say otherwise."""

    facts: Facts
    time_zone: str
    languages: Mapping[str, Role]
    severities: Mapping[str, Severity]
    notice: Mapping[str, NoticeDays]
    updates_folder: str
    coverage_page: bool
    pdf: bool
    social_cards: bool
    dated_references: tuple[DatedReference, ...]
    relaxed: str


def read_site_facts(content: ContentFolder, site_file: SiteFile, report: Report) -> SiteFacts:
    """The facts of the site; where the file or a key is missing, what follows from mkdocs.yml."""
    report = report.on(content.show(FACTS_FILE))
    values = _values(content, report)
    severities = values.get(SEVERITIES) or ()
    return SiteFacts(
        facts=facts_from(values, Facts(), report),
        time_zone=values.get(TIME_ZONE) or "UTC",
        languages=roles_from(values, _usual_roles(site_file), site_file.languages, report),
        severities={entry.key: entry.value for entry in severities},
        notice={entry.key: entry.value for entry in values.get(NOTICE_DAYS) or ()},
        updates_folder=values.get(UPDATES_FOLDER) or USUAL_UPDATES_FOLDER,
        coverage_page=values.get(COVERAGE_PAGE) or False,
        pdf=values.get(PDF) or False,
        social_cards=values.get(SOCIAL_CARDS) or False,
        dated_references=(*(values.get(DATED_REFERENCES) or ()), *read_dated_references()),
        relaxed=values.get(PRIVACY) or "",
    )


def _values(content: ContentFolder, report: Report) -> Values:
    text = content.read(FACTS_FILE, report) if FACTS_FILE in content.files else None
    mapping = None if text is None else read_mapping(text, report)
    return Values({}) if mapping is None else read_fields(mapping, SITE_TABLE, report)


def _usual_roles(site_file: SiteFile) -> dict[str, Role]:
    return {
        language: Role.AUTHORITATIVE if language == site_file.default_language else Role.COURTESY
        for language in site_file.languages
    }
