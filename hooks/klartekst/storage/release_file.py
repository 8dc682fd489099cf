"""``release.yml``: what was published under a version, when, and what it follows."""

from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from klartekst.model import codes
from klartekst.model.diagnostic import Place
from klartekst.model.frozen_words import FrozenWords
from klartekst.model.policy import Numbering, Role
from klartekst.model.release import (
    Change,
    FrozenTerm,
    FrozenText,
    Moment,
    Notification,
    Release,
)
from klartekst.storage.dates import Day, Instant
from klartekst.storage.fact_fields import TimeZone
from klartekst.storage.fields import Field, Parser, Table, Values, read_fields
from klartekst.storage.nodes import Mapping
from klartekst.storage.parsers import (
    Choice,
    Entry,
    Identifier,
    Keyed,
    Language,
    ListOf,
    Pattern,
    Record,
    Text,
)
from klartekst.storage.report import Report, quoted

T = TypeVar("T")

CHECKSUM: Parser[str] = Pattern("[0-9a-f]{64}", "the SHA-256 of the file: 64 hexadecimal digits")
VERSION_LABEL: Parser[str] = Pattern(
    "[0-9A-Za-z][0-9A-Za-z._-]*", 'a label of letters a–z, digits, ".", "_" and "-", such as "2.0"'
)

SHA256 = Field("sha256", CHECKSUM, "The SHA-256 of the text's canonical form.", required=True)
TEXT_TITLE = Field("title", Text(), "The title of the text.", required=True)
TEXT_DESCRIPTION = Field("description", Text(), "The text in one or two sentences.")
ROLE = Field("role", Choice(Role), "What the language is to the version.", required=True)
STALE = Field("stale", ListOf(Identifier()), "The sections that were translated from older words.")
TEXT_TABLE: Table = (SHA256, TEXT_TITLE, TEXT_DESCRIPTION, ROLE, STALE)


def text_from(values: Values, language: str, path: str) -> FrozenText | None:
    """The text that a record describes, its Markdown not read yet; None where required keys are missing."""
    checksum, title, role = values.get(SHA256), values.get(TEXT_TITLE), values.get(ROLE)
    if checksum is None or title is None or role is None:
        return None
    description, stale = values.get(TEXT_DESCRIPTION) or "", values.get(STALE) or ()
    return FrozenText(language, path, checksum, FrozenWords.of(""), title, description, role, stale)


def _text(values: Values, place: Place) -> FrozenText | None:
    return text_from(values, "", place.path)


TERM_ID = Field("id", Identifier(), "The id of the term.", required=True)
TERM_FORMS = Field(
    "forms", Keyed(Language(), ListOf(Text())), "The forms in which each language's text has the term."
)
TERM_TABLE: Table = (TERM_ID, TERM_FORMS)


def _term(values: Values, _place: Place) -> FrozenTerm | None:
    term_id = values.get(TERM_ID)
    return None if term_id is None else FrozenTerm(term_id, _by_key(values.get(TERM_FORMS)))


NOTIFIED_ON = Field("on", Day(), "The day on which people were told.", required=True)
NOTIFIED_BY = Field("by", ListOf(Text()), "The ways in which they were told.", required=True)
NOTIFIED_TABLE: Table = (NOTIFIED_ON, NOTIFIED_BY)


def _notification(values: Values, _place: Place) -> Notification | None:
    on, by = values.get(NOTIFIED_ON), values.get(NOTIFIED_BY)
    return None if on is None or by is None else Notification(on, by)


PREVIOUS_VERSION = Field("version", VERSION_LABEL, "The version before this one.", required=True)
PREVIOUS_SHA256 = Field("sha256", CHECKSUM, "The SHA-256 of its release.yml.", required=True)
PREVIOUS_TABLE: Table = (PREVIOUS_VERSION, PREVIOUS_SHA256)


def _previous(values: Values, _place: Place) -> tuple[str, str] | None:
    version, checksum = values.get(PREVIOUS_VERSION), values.get(PREVIOUS_SHA256)
    return None if version is None or checksum is None else (version, checksum)


_BY_SECTION = Keyed(Identifier(), ListOf(Text()))

POLICY = Field("policy", Text(), "The id of the policy.", required=True)
VERSION = Field("version", VERSION_LABEL, "The label of the version, in quotation marks.", required=True)
CHANGE = Field("change", Choice(Change), "Its class: initial, material or editorial.", required=True)
EFFECTIVE_FROM = Field("effective_from", Day(), "The first day in force.", required=True)
PUBLISHED = Field("published", Instant(), "When it could first be read.", required=True)
RECORDED = Field("recorded", Instant(), "When that was entered, if it was entered afterwards.")
TIME_ZONE = Field("time_zone", TimeZone(), "The time zone in which its days begin.", required=True)
AUTHORITATIVE = Field("authoritative", Language(), "The language that prevails.", required=True)
NUMBERING = Field("numbering", Choice(Numbering), "How its sections are numbered.", required=True)
NOTIFIED = Field("notified", Record(NOTIFIED_TABLE, _notification), "When and how people were told.")
RETROACTIVE = Field("retroactive", Text(), "Why it applies to days before its publication.")
SHORT_NOTICE = Field("short_notice", Text(), "Why people were given little notice.")
SUMMARY = Field("summary", Keyed(Language(), Text()), "What changes, in each language.")
CHANGES = Field(
    "changes", Keyed(Identifier(), Keyed(Language(), Text())), "What changed in each section, by language."
)
FORMERLY = Field("formerly", _BY_SECTION, "The ids that each section formerly bore.")
COVERS = Field("covers", _BY_SECTION, "The checklist items that each section answers.")
TERMS = Field("terms", ListOf(Record(TERM_TABLE, _term)), "The terms that the version explains.")
TEXTS = Field(
    "texts", Keyed(Language(), Record(TEXT_TABLE, _text)), "The text in each language.", required=True
)
RECORDS = Field("records", CHECKSUM, "The SHA-256 of records.json, where the version keeps records.")
PREVIOUS = Field("previous", Record(PREVIOUS_TABLE, _previous), "The version before it, with its checksum.")

RELEASE_TABLE: Table = (
    POLICY,
    VERSION,
    CHANGE,
    EFFECTIVE_FROM,
    PUBLISHED,
    RECORDED,
    TIME_ZONE,
    AUTHORITATIVE,
    NUMBERING,
    NOTIFIED,
    RETROACTIVE,
    SHORT_NOTICE,
    SUMMARY,
    CHANGES,
    FORMERLY,
    COVERS,
    TERMS,
    TEXTS,
    RECORDS,
    PREVIOUS,
)


@dataclass(frozen=True, slots=True)
class ReleaseFile:
    """What a ``release.yml`` says, without the words of its texts, and the lines where it says so.

    ``records`` is the checksum of its ``records.json``, empty where there is none.
    """

    release: Release
    records: str
    version_line: int | None
    policy_line: int | None
    effective_line: int | None
    previous_line: int | None


def read_release_file(mapping: Mapping, checksum: str, report: Report) -> ReleaseFile | None:
    """What the file says; None, with a diagnostic, where required keys are missing or wrong.

    ``checksum`` is that of the file itself. Its texts lie in the folder of the file.
    """
    values = read_fields(mapping, RELEASE_TABLE, report)
    release = _release(values, checksum, report)
    if release is None or not _has_authoritative(release, values, report):
        return None
    return ReleaseFile(
        release,
        values.get(RECORDS) or "",
        values.line(VERSION),
        values.line(POLICY),
        values.line(EFFECTIVE_FROM),
        values.line(PREVIOUS),
    )


def moment_from(values: Values) -> Moment | None:
    """When something could first be read, and when that was recorded."""
    published = values.get(PUBLISHED)
    recorded: datetime | None = values.get(RECORDED)
    return None if published is None else Moment(published, recorded)


def _release(values: Values, checksum: str, report: Report) -> Release | None:
    policy, version, change = values.get(POLICY), values.get(VERSION), values.get(CHANGE)
    effective_from, moment = values.get(EFFECTIVE_FROM), moment_from(values)
    time_zone, authoritative = values.get(TIME_ZONE), values.get(AUTHORITATIVE)
    numbering = values.get(NUMBERING)
    if policy is None or version is None or change is None or effective_from is None:
        return None
    if moment is None or time_zone is None or authoritative is None or numbering is None:
        return None
    return Release(
        policy=policy,
        version=version,
        change=change,
        effective_from=effective_from,
        moment=moment,
        time_zone=time_zone,
        authoritative=authoritative,
        numbering=numbering,
        texts=_texts(values, report),
        place=report.place(),
        checksum=checksum,
        previous=values.get(PREVIOUS),
        summary=_by_key(values.get(SUMMARY)),
        changes={entry.key: _by_key(entry.value) for entry in values.get(CHANGES) or ()},
        formerly=_by_key(values.get(FORMERLY)),
        covers=_by_key(values.get(COVERS)),
        terms=values.get(TERMS) or (),
        notified=values.get(NOTIFIED),
        retroactive=values.get(RETROACTIVE) or "",
        short_notice=values.get(SHORT_NOTICE) or "",
    )


def _texts(values: Values, report: Report) -> dict[str, FrozenText]:
    folder = report.path.rpartition("/")[0]
    return {
        entry.key: replace(entry.value, language=entry.key, path=f"{folder}/{entry.key}.md")
        for entry in values.get(TEXTS) or ()
    }


def _has_authoritative(release: Release, values: Values, report: Report) -> bool:
    if release.authoritative in release.texts:
        return True
    report.add(
        codes.WRONG_VALUE,
        values.line(AUTHORITATIVE),
        f"{quoted(release.authoritative)} is the authoritative language, but has no text",
        "bring the published file back from version control or a backup",
    )
    return False


def _by_key(entries: tuple[Entry[T], ...] | None) -> ReadOnly[str, T]:
    return {entry.key: entry.value for entry in entries or ()}
