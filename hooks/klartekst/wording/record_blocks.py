"""Records as Markdown: the tables, the lists and the single records that a text may cite."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from klartekst.model.policy import Policy
from klartekst.model.records import ProcessingActivity, Recipient, public_records
from klartekst.wording.collation import collation_key
from klartekst.wording.record_values import Speaker
from klartekst.wording.source import escape

RECORD_PREFIX = "record."

_PROCESSING_COLUMNS = ("purpose", "data_categories", "legal_basis", "retention", "recipients")
_RECIPIENT_COLUMNS = ("name", "role", "service", "country", "registration_number", "notice")


def record_blocks(policy: Policy, language: str, on: date) -> dict[str, str]:
    """The Markdown of everything that a text can cite of a policy's records on a day, by name.

    Each stands on lines of its own. Nothing internal is in it. What is not recorded is empty.
    """
    records = public_records(policy.records, on)
    speaker = Speaker(records, language, policy.authoritative)
    blocks = {
        "table.recipients": _recipients_table(speaker),
        "table.processing": _processing_table(speaker),
        "list.recipients": _list(map(_recipient_item(speaker), speaker.recipients())),
        "list.purposes": _list(map(_purpose_item(speaker), _activities(speaker))),
    }
    for activity in records.activities:
        values = speaker.activity_values(activity)
        blocks[f"{RECORD_PREFIX}{activity.id}"] = _definitions(values, speaker)
    for recipient in records.recipients:
        values = speaker.recipient_values(recipient)
        blocks[f"{RECORD_PREFIX}{recipient.id}"] = _definitions(values, speaker)
    return blocks


def _activities(speaker: Speaker) -> list[ProcessingActivity]:
    """The activities by their purposes, in the order of the language's alphabet."""
    return sorted(
        speaker.records.activities,
        key=lambda activity: collation_key(speaker.say(activity.purpose), speaker.language),
    )


def _recipients_table(speaker: Speaker) -> str:
    rows = [_cells(speaker.recipient_values(recipient)) for recipient in speaker.recipients()]
    return write_table(
        speaker.marked(speaker.words.recipients_caption), _labels(_RECIPIENT_COLUMNS, speaker), rows
    )


def _processing_table(speaker: Speaker) -> str:
    rows = [_cells(speaker.activity_values(activity)) for activity in _activities(speaker)]
    return write_table(
        speaker.marked(speaker.words.processing_caption), _labels(_PROCESSING_COLUMNS, speaker), rows
    )


def _cells(values: dict[str, str]) -> dict[str, str]:
    return {name: cell(name, value) for name, value in values.items()}


def _labels(fields: tuple[str, ...], speaker: Speaker) -> dict[str, str]:
    return {name: speaker.marked(speaker.label(name)) for name in fields}


def write_table(caption: str, labels: Mapping[str, str], rows: list[dict[str, str]]) -> str:
    """A table with a caption; the first of its columns, all by their fields, names the rows.

    Everything is Markdown. Columns that say nothing are left out.
    """
    if not rows:
        return ""
    columns = [name for name in labels if any(name in row for row in rows)]
    lines = [
        " | ".join(labels[name] for name in columns),
        " | ".join("---" for _ in columns),
        *(" | ".join(row.get(name, "–") for name in columns) for row in rows),
    ]
    return "\n".join([caption, "{: .caption .row-headers}", "", *(f"| {line} |" for line in lines)])


def _definitions(values: dict[str, str], speaker: Speaker) -> str:
    return "\n\n".join(
        f"{speaker.marked(speaker.label(name))}\n:   {cell(name, value)}" for name, value in values.items()
    )


def _list(items: Iterable[str]) -> str:
    return "\n".join(f"- {item}" for item in items)


def _recipient_item(speaker: Speaker) -> Callable[[Recipient], str]:
    def item(recipient: Recipient) -> str:
        values = speaker.recipient_values(recipient)
        about = ", ".join(values[name] for name in ("role", "country") if name in values)
        name = escape(values["name"])
        linked = f"[{name}]({recipient.notice})" if recipient.notice else name
        service = f": {escape(values['service'])}" if "service" in values else ""
        return f"{linked} ({escape(about)}){service}"

    return item


def _purpose_item(speaker: Speaker) -> Callable[[ProcessingActivity], str]:
    def item(activity: ProcessingActivity) -> str:
        values = speaker.activity_values(activity)
        return escape(": ".join(values[name] for name in ("purpose", "legal_basis") if name in values))

    return item


def cell(name: str, value: str) -> str:
    """A value as Markdown, beginning with a capital; an address as a link that shows where it leads."""
    if name == "notice" and "://" in value:
        return f"[{escape(value.split('://', 1)[1].rstrip('/'))}]({value})"
    # A letter as in "b-liður" names a provision: it stays small.
    return escape(value if value[1:2] == "-" else value[:1].upper() + value[1:])
