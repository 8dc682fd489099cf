"""The folder ``records/`` of a policy: facts kept once, held against each other and its languages."""

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as ReadOnly

from klartekst.model import codes
from klartekst.model.consent import Consent
from klartekst.model.cookies import Cookie
from klartekst.model.diagnostic import Place
from klartekst.model.policy import Role
from klartekst.model.records import EEA, ByLanguage, ProcessingActivity, Recipient, Records
from klartekst.storage.consent_table import CONSENT_TABLE, consent_from
from klartekst.storage.content_folder import ContentFolder
from klartekst.storage.cookie_tables import COOKIES, COOKIES_TABLE
from klartekst.storage.fields import Table, Values, read_fields
from klartekst.storage.record_tables import PROCESSING, PROCESSING_TABLE, RECIPIENTS, RECIPIENTS_TABLE
from klartekst.storage.report import Report, quoted, suggestion
from klartekst.storage.yaml_nodes import read_mapping

AnyRecord = ProcessingActivity | Recipient | Cookie | Consent

RECORDS_FOLDER = "records"
PROCESSING_FILE, RECIPIENTS_FILE, COOKIES_FILE = "processing.yml", "recipients.yml", "cookies.yml"
CONSENT_FILE = "consent.yml"
RECORDS_FILES = (PROCESSING_FILE, RECIPIENTS_FILE, COOKIES_FILE, CONSENT_FILE)


def read_records(
    policy_id: str, content: ContentFolder, languages: ReadOnly[str, Role], report: Report
) -> Records:
    """The records of a policy, with what is wrong between them (KT181, KT182, KT185–KT189)."""
    folder = f"{policy_id}/{RECORDS_FOLDER}"
    _report_unknown_files(folder, content, report)
    recipients = _read(f"{folder}/{RECIPIENTS_FILE}", RECIPIENTS_TABLE, content, report).get(RECIPIENTS)
    activities = _read(f"{folder}/{PROCESSING_FILE}", PROCESSING_TABLE, content, report).get(PROCESSING)
    cookies = _read(f"{folder}/{COOKIES_FILE}", COOKIES_TABLE, content, report).get(COOKIES)
    consent = consent_from(
        _read(f"{folder}/{CONSENT_FILE}", CONSENT_TABLE, content, report),
        Place(content.show(f"{folder}/{CONSENT_FILE}"), 1),
    )
    records = Records(activities or (), recipients or (), cookies or (), consent)
    _report_ids((*records.recipients, *records.activities), report)
    _report_same_cookies(records.cookies, report)
    for activity in records.activities:
        _report_activity(activity, records, report)
    _report_languages(records, languages, report)
    _report_idle(records, report)
    return records


def _read(relative: str, table: Table, content: ContentFolder, report: Report) -> Values:
    if relative not in content.files:
        return Values({})
    report = report.on(content.show(relative))
    text = content.read(relative, report)
    mapping = None if text is None else read_mapping(text, report)
    return Values({}) if mapping is None else read_fields(mapping, table, report)


def _report_unknown_files(folder: str, content: ContentFolder, report: Report) -> None:
    for name in content.folders.get(folder, ()):
        if name not in RECORDS_FILES and name.endswith((".yml", ".yaml")):
            report.on(content.show(f"{folder}/{name}")).add(
                codes.UNKNOWN_RECORDS_FILE,
                None,
                "nobody reads this file",
                f"rename it; {suggestion(name, RECORDS_FILES)}",
            )


def _report_ids(records: Iterable[ProcessingActivity | Recipient], report: Report) -> None:
    first: dict[str, Place] = {}
    for record in records:
        if record.id in first:
            message = f"the id {quoted(record.id)} is already used at {first[record.id]}"
            _on(report, record).add(
                codes.DUPLICATE_RECORD, record.place.line, message, "give one of the two another id"
            )
        first.setdefault(record.id, record.place)


def _report_same_cookies(cookies: Iterable[Cookie], report: Report) -> None:
    first: dict[str, Place] = {}
    for cookie in cookies:
        if cookie.id in first:
            message = f"{quoted(cookie.id)} is declared already at {first[cookie.id]}"
            hint = 'keep one of the two, or say with "host" whose each is'
            _on(report, cookie).add(codes.DUPLICATE_RECORD, cookie.place.line, message, hint)
        first.setdefault(cookie.id, cookie.place)


def _report_activity(activity: ProcessingActivity, records: Records, report: Report) -> None:
    report, line = _on(report, activity), activity.place.line
    reached = {transfer.country for transfer in activity.transfers}
    for name in activity.recipients:
        recipient = records.recipient(name)
        if recipient is None:
            message = f"{quoted(activity.id)} names the recipient {quoted(name)}, which is not in the records"
            near = suggestion(name, (r.id for r in records.recipients)) if records.recipients else ""
            hint = f"write it into {RECORDS_FOLDER}/{RECIPIENTS_FILE}{near and f'; {near}'}"
            report.add(codes.UNKNOWN_RECIPIENT, line, message, hint)
        elif recipient.country and recipient.country not in EEA | reached:
            message = (
                f"{quoted(activity.id)} goes to {quoted(name)} in {recipient.country}, outside the EEA, "
                "and names no transfer there"
            )
            hint = 'write the country and the mechanism of Articles 45–49 under "transfers"'
            report.add(codes.MISSING_TRANSFER, line, message, hint)
    bases = {basis.article for basis in activity.legal_basis}
    if "6(1)(f)" in bases and not activity.legitimate_interest:
        message = f"{quoted(activity.id)} rests on Article 6(1)(f), but does not say on which interest"
        hint = 'write it under "legitimate_interest"; Article 13(1)(d) has readers told'
        report.add(codes.MISSING_INTEREST, line, message, hint)


def _report_languages(records: Records, languages: ReadOnly[str, Role], report: Report) -> None:
    """Words are there in every promised language (KT185), and in the policy's languages only (KT125)."""
    promised = [code for code, role in languages.items() if role is not Role.COURTESY]
    for record, key, words in words_of(records):
        on = _on(report, record)
        missing = [code for code in promised if words and code not in words and "" not in words]
        if missing:
            message = f"{quoted(key)} of {quoted(record.id)} has no words in {', '.join(missing)}"
            hint = "write them beside the others; until then tables show those of another language"
            on.add(codes.UNTRANSLATED_RECORD, record.place.line, message, hint)
        for code in words:
            if code and languages and code not in languages:
                message = f"{quoted(code)} is not a language of this policy"
                on.add(codes.UNKNOWN_LANGUAGE, record.place.line, message, suggestion(code, languages))


def words_of(records: Records) -> Iterator[tuple[AnyRecord, str, ByLanguage]]:
    """Everything that the records say in words, with the record and the key that says it."""
    for activity in records.activities:
        yield activity, "purpose", activity.purpose
        for words in activity.data_subjects:
            yield activity, "data_subjects", words
        for words in activity.data_categories:
            yield activity, "data_categories", words
        for basis in activity.legal_basis:
            yield activity, "legal_basis", basis.law
        yield activity, "legitimate_interest", activity.legitimate_interest
        yield activity, "source", activity.source
        for transfer in activity.transfers:
            yield activity, "transfers", transfer.copy
        yield activity, "retention", activity.retention.criterion if activity.retention else {}
        yield activity, "if_not_given", activity.if_not_given
        yield activity, "automated_logic", activity.automated_logic
    for recipient in records.recipients:
        yield recipient, "name", recipient.name
        yield recipient, "service", recipient.service
    for cookie in records.cookies:
        yield cookie, "purpose", cookie.purpose
        yield cookie, "data", cookie.data
    if records.consent:
        parts = records.consent.words.items()
        # What rejects is held against what accepts, by a check of its own.
        yield from ((records.consent, key, words) for key, words in parts if key != "reject")


def _report_idle(records: Records, report: Report) -> None:
    named = {name for activity in records.activities for name in activity.recipients}
    for recipient in records.recipients:
        if records.activities and recipient.id not in named:
            message = f"no processing names the recipient {quoted(recipient.id)}"
            hint = f'name it under "recipients" in {RECORDS_FOLDER}/{PROCESSING_FILE}, or take it out'
            _on(report, recipient).add(codes.IDLE_RECIPIENT, recipient.place.line, message, hint)


def _on(report: Report, record: AnyRecord) -> Report:
    return report.on(record.place.path)
