"""The record of processing activities (GDPR Article 30(1)) as a table or a document.

It goes to the authority on request (Article 30(4)), so it holds what is internal too, unless it is made
for the public. The same records always give the same bytes.
"""

import csv
import io
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from klartekst.model.facts import Contact, Controller
from klartekst.model.policy import Policy
from klartekst.model.records import ProcessingActivity, Recipient, Records
from klartekst.wording.record_values import Speaker
from klartekst.wording.words.choice import words_for

_WITHOUT = ("place", "internal")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
# The points of Article 30(1) that fields answer.
_POINTS = {
    "controller": "a",
    "representative": "a",
    "dpo": "a",
    "purpose": "b",
    "data_subjects": "c",
    "data_categories": "c",
    "recipients": "d",
    "transfers": "e",
    "retention": "f",
    "security_measures": "g",
}
_INTERNAL = ("security_measures", "internal_notes")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table in the words of a language: its title, the heads of its columns, its rows."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def record_sheet(policy: Policy, records: Records, language: str, *, public: bool) -> Sheet:
    """The record of a policy with a row for each activity, in the order written."""
    speaker = Speaker(records, language, policy.authoritative)
    people = _people(policy)
    rows = [
        people | _activity(activity, speaker) | ({} if public else _internal(activity))
        for activity in records.activities
    ]
    columns = _columns(public)
    return Sheet(
        title=policy.id,
        heads=tuple(_head(name, speaker) for name in columns),
        rows=tuple(tuple(row.get(name, "") for name in columns) for row in rows),
    )


def as_csv(sheet: Sheet) -> bytes:
    """The table as RFC 4180 writes it, with the mark by which spreadsheets know UTF-8.

    What a spreadsheet would take for a formula gets an apostrophe before it.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(sheet.heads)
    writer.writerows([_harmless(cell) for cell in row] for row in sheet.rows)
    return text.getvalue().encode("utf-8-sig")


def as_json(policy: Policy, records: Records, *, public: bool) -> bytes:
    """The records in every language they have, under the keys of the files they are written in."""
    facts = policy.facts
    document = {
        "policy": policy.id,
        "controllers": [_plain(controller) for controller in facts.controllers],
        "representative": _plain(facts.representative) if facts.representative else None,
        "dpo": _plain(facts.dpo) if facts.dpo else None,
        "processing": [_document(activity, public) for activity in records.activities],
        "recipients": [_document(recipient, public) for recipient in records.recipients],
    }
    return (json.dumps(document, ensure_ascii=False, indent=2, default=str) + "\n").encode()


def _columns(public: bool) -> tuple[str, ...]:
    told = (
        "purpose",
        "data_subjects",
        "data_categories",
        "recipients",
        "transfers",
        "retention",
        "legal_basis",
        "legitimate_interest",
        "source",
        "required",
        "if_not_given",
        "automated_decisions",
        "automated_logic",
    )
    return ("controller", "representative", "dpo", *told, *(() if public else _INTERNAL))


def _head(name: str, speaker: Speaker) -> str:
    """The label of a column, with the point of Article 30(1) that it answers."""
    words = words_for(speaker.language)
    label = {"controller": words.controller, "dpo": words.dpo}.get(name) or speaker.label(name)
    return f"{label} – 30(1)({_POINTS[name]})" if name in _POINTS else label


def _people(policy: Policy) -> dict[str, str]:
    facts = policy.facts
    return {
        "controller": "; ".join(map(_company, facts.controllers)),
        "representative": _contact(facts.representative),
        "dpo": _contact(facts.dpo),
    }


def _company(controller: Controller) -> str:
    c = controller
    return _joined((c.name, c.registration_number, c.address, c.country, c.email, c.phone))


def _contact(contact: Contact | None) -> str:
    return _joined((contact.name, contact.address, contact.email, contact.phone)) if contact else ""


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(" ".join(part.split()) for part in parts if part)


def _activity(activity: ProcessingActivity, speaker: Speaker) -> dict[str, str]:
    """What is said of an activity; recipients with what they are and where, as point (d) wants them."""
    values = speaker.activity_values(activity)
    recipients = map(speaker.recipient_values, speaker.recipients(ids=activity.recipients))
    told = (
        f"{r['name']} ({', '.join(r[name] for name in ('role', 'country') if name in r)})" for r in recipients
    )
    return values | {"recipients": "; ".join(told)}


def _internal(activity: ProcessingActivity) -> dict[str, str]:
    internal = activity.internal
    return {"security_measures": internal.security_measures, "internal_notes": internal.notes}


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell


def _document(record: ProcessingActivity | Recipient, public: bool) -> object:
    internal = record.internal
    own = {"security_measures": internal.security_measures, "internal_notes": internal.notes}
    return _filled(_values(record) | ({} if public else own))


def _plain(company: Controller | Contact) -> object:
    return _filled(_values(company))


def _values(record: ProcessingActivity | Recipient | Controller | Contact) -> dict[str, object]:
    """A record under the keys of its file, without where it is written and what is internal."""
    return {key: value for key, value in asdict(record).items() if key not in _WITHOUT}


def _filled(value: object) -> object:
    """The value without keys that say nothing; a name that is the same in every language as a text."""
    match value:
        case {"": name}:
            return name
        case dict():
            filled = {key: _filled(item) for key, item in value.items()}
            return {key: item for key, item in filled.items() if item not in (None, "", [], {})}
        case list() | tuple():
            return [_filled(item) for item in value]
    return value
