"""``IMPORT.md``: what a person has to confirm, mend and add after an import, with lines of the source."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from klartekst.importing.found_records import FoundRecords
from klartekst.importing.imported_policy import ImportedPolicy, ImportedText
from klartekst.importing.source_document import HeadingKind, Note, NoteKind
from klartekst.importing.statements import DateKind
from klartekst.importing.to_do_records import records_to_do, unfinished_to_do
from klartekst.importing.to_do_table import to_do_table
from klartekst.importing.vocabulary import RIGHTS
from klartekst.wording.source import escape

_TOP = """\
# Imported: {title}

This list says what was guessed, left out or found broken in the source. It is never published. Work through
it, and delete it when it is done. Every word of the source is in the policy, in its records or listed below.
"""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about the whole import that a person should know, such as a version that was skipped."""

    message: str


def to_do_list(
    policy: ImportedPolicy, remarks: Sequence[Remark], earlier: Mapping[str, ImportedPolicy]
) -> str:
    """The list as Markdown. ``earlier`` are the texts of the versions before, by their labels."""
    parts = [_TOP.format(title=escape(policy.authoritative.title))]
    parts += [f"- [ ] {remark.message}\n" for remark in remarks]
    parts.append(
        f"- [ ] The policy was taken for one of the kind `{policy.kind}`, numbered `{policy.numbering}`: see "
        "`policy.yml`.\n"
    )
    for language, text in policy.texts.items():
        unit = f" (lines count its {text.unit}s)" if text.unit != "line" else ""
        parts.append(f"\n## {language}: {escape(text.source)}{unit}\n")
        parts += (part for part in _parts(text, policy.records, is_dated=bool(earlier)) if part)
    parts.append(unfinished_to_do(policy.records))
    for label, before in earlier.items():
        parts += _earlier(label, before)
    return "\n".join(part.rstrip("\n") for part in parts) + "\n"


def _earlier(label: str, policy: ImportedPolicy) -> Iterator[str]:
    """What the text of an earlier version left out, and what was written otherwise."""
    for language, text in policy.texts.items():
        found = [_tasks(NoteKind.DATES, text.notes), _tasks(NoteKind.CHANGED, text.notes), _left_out(text)]
        if any(found):
            yield f"\n## {label}, {language}: {escape(text.source)}\n"
            yield from filter(None, found)


def _parts(text: ImportedText, records: FoundRecords, is_dated: bool) -> Iterator[str]:
    yield _dates(text, is_dated)
    yield _tasks(NoteKind.BROKEN, (*text.notes, *text.contacts.notes))
    yield _tasks(NoteKind.CONFIRM, (*text.notes, *text.contacts.notes))
    yield _facts(text)
    yield _items(text)
    yield records_to_do(text, records)
    yield _rights(text)
    yield _tasks(NoteKind.CHANGED, text.notes)
    yield _headings(text)
    yield _left_out(text)


def _left_out(text: ImportedText) -> str:
    rows = ((gone.line, gone.words, gone.why) for gone in text.left_out)
    return to_do_table("Left out of the policy", ("Line", "Words", "Why"), rows)


def _dates(text: ImportedText, is_dated: bool) -> str:
    found = text.statements
    rows = [(d.line, d.day, d.kind.value, d.words) for d in found.dates]
    tasks = [] if is_dated else [f"- [ ] {sentence}" for sentence in _missing_dates(text)]
    tasks += [
        f"- [ ] line {note.line}: {escape(note.message)}: {escape(note.words)}"
        for note in text.notes
        if note.kind is NoteKind.DATES
    ]
    updates = to_do_table(
        "Updates that the source tells of",
        ("Line", "Updated on", "Words", "In force from", "Change"),
        (
            (
                u.line,
                u.day,
                u.words,
                f"{u.day}, if it applied from the same day: the source does not say",
                f"material, for it is about {u.material}" if u.material else "look whether it was material",
            )
            for u in found.updates
        ),
    )
    table = to_do_table(NoteKind.DATES, ("Line", "Day", "Kind", "Words"), rows)
    heading = "" if table else f"\n### {NoteKind.DATES}\n\n"
    return f"{table}{heading}\n" + "\n".join(tasks) + f"\n{updates}"


def _missing_dates(text: ImportedText) -> Iterator[str]:
    found = text.statements
    kinds = {statement.kind for statement in found.dates}
    effective = next((d.day for d in found.dates if d.kind is DateKind.EFFECTIVE), None)
    if found.version:
        yield f"line {found.version_line}: the source calls itself version `{found.version}`."
    if effective:
        yield f"The text applied from {effective}: release it with `--effective {effective}`."
    elif kinds or found.updates:
        known = ", ".join(sorted(kind.value for kind in kinds)) or "dates of updates"
        yield f"Nothing says from which day the text applied (known: {known}). Find out before releasing it."
    else:
        yield "The source has no date at all. Find out from which day it applies before you release it."
    if DateKind.PUBLISHED not in kinds:
        yield "Nothing says when the text was published: `--published` states it, where somebody knows."
    if found.succeeds:
        yield "The source says that it replaces an earlier text, which is not part of this import."


def _tasks(kind: NoteKind, notes: Iterable[Note]) -> str:
    lines = [
        f"- [ ] line {note.line}: {escape(note.message)}" + (f": {escape(note.words)}" if note.words else "")
        for note in sorted(notes, key=lambda note: note.line)
        if note.kind is kind
    ]
    return f"\n### {kind}\n\n" + "\n".join(lines) + "\n" if lines else ""


def _facts(text: ImportedText) -> str:
    contacts = text.contacts
    named = [("controller", contacts.controller), ("dpo", contacts.officer)]
    rows = [(fact.line, f"{who}.{name}", fact.value) for who, found in named for name, fact in found.facts]
    table = to_do_table("Facts", ("Line", "Fact", "Value"), rows)
    if rows and contacts.controller.name is None:
        table += (
            "\n- [ ] No company is named as controller, so that these became no facts: write them yourself.\n"
        )
    elif not rows:
        table = "\n### Facts\n\n- [ ] The source names no controller and no way to reach one.\n"
    elif contacts.controller.registration_number is None:
        table += "\n- [ ] The controller's registration number is not in the source.\n"
    return table


def _items(text: ImportedText) -> str:
    rows = ((s.line, section.id, s.item, s.words) for section in text.sections for s in section.covers)
    return to_do_table(
        "Items of the checklist that sections may answer", ("Line", "Section", "Item", "Words"), rows
    )


def _rights(text: ImportedText) -> str:
    if not text.rights:
        return ""
    rows = [(right.line, right.right, right.words) for right in text.rights]
    missing = [name for name in RIGHTS if name not in {right.right for right in text.rights}]
    table = to_do_table("Rights that it names", ("Line", "Right", "Words"), rows)
    return table + (f"\n- [ ] It does not name: {', '.join(missing)}.\n" if missing else "")


def _headings(text: ImportedText) -> str:
    guessed = (HeadingKind.MARKED, HeadingKind.TITLE)
    rows = (
        (block.line, block.words, block.heading.value, block.level)
        for block in text.headings
        if block.heading and block.heading not in guessed
    )
    return to_do_table(
        "Headings, and what made them look so", ("Line", "Heading", "Because of", "Level"), rows
    )
