"""The part of ``IMPORT.md`` about records: what was written, what was read how, and what is left to do."""

from collections import Counter
from collections.abc import Iterator

from klartekst.importing.activities import FoundActivity
from klartekst.importing.cookie_tables import CookieTable
from klartekst.importing.found_records import FoundRecords
from klartekst.importing.imported_policy import ImportedText
from klartekst.importing.record_files import unfinished_files
from klartekst.importing.records import ProcessingRecord
from klartekst.importing.to_do_table import to_do_table
from klartekst.model.records import words_in
from klartekst.wording.source import escape


def records_to_do(text: ImportedText, records: FoundRecords) -> str:
    """What a person has to know of the records that a text holds; empty where it holds none."""
    found = zip(text.records, text.activities, strict=True)
    parts = [part for record, activity in found for part in _activity(record, activity)]
    parts += [part for at in range(len(text.cookies)) for part in _cookies(at, text, records)]
    those = [d for d in records.disagreements if d.language == text.language]
    if those:
        parts.append("\n### Records that texts tell of differently\n\n")
        parts += [f"- [ ] line {d.line}: {d.message}.\n" for d in those]
    return "".join(parts)


def unfinished_to_do(records: FoundRecords) -> str:
    """What lacks something to be a record, to be completed and copied into its file."""
    return "".join(
        f"\n## No record yet: {name}\n\n- [ ] Complete this and put it into the file.\n\n```yaml\n{text}```\n"
        for name, text in unfinished_files(records).items()
    )


def _activity(record: ProcessingRecord, activity: FoundActivity) -> Iterator[str]:
    rows = ((f.line, f.field, f.label, f.words) for f in record.fields)
    title = f"Processing record, line {record.line}: {escape(record.title or words_in(activity.purpose))}"
    yield to_do_table(title, ("Line", "Field", "Label", "Words"), rows)
    if activity.is_whole:
        yield (
            "\n- [ ] This was written to `records/processing.yml`. The words stay in the text as well: "
            "compare the two; then `{{ table.processing }}` or `{{ record.ID }}` may replace the words.\n"
        )
    else:
        yield "\n- [ ] This is no record yet: a purpose, a legal basis or how long is missing.\n"
    for doubt in activity.doubts:
        yield f"- [ ] line {doubt.line}, {doubt.field}: {escape(doubt.why)}.\n"
    for key in sorted(activity.scrambled):
        yield f"- [ ] `{key}` stands behind comment signs in the record until its words are mended.\n"


def _cookies(at: int, text: ImportedText, records: FoundRecords) -> Iterator[str]:
    table = text.cookies[at]
    yield f"\n### Table of cookies, line {table.line}\n\n"
    unknown = sum(cookie.category is None for cookie in table.cookies)
    has_records = unknown < len(table.cookies)
    if has_records:
        yield f"- [ ] Written to `records/cookies.yml`: {len(table.cookies) - unknown}.\n"
    if unknown:
        yield f"- [ ] No records yet, for nothing says what category they are of: {unknown}.\n"
    if table.category_words:
        yield f"- [ ] Their category was taken from the words above them: {escape(table.category_words)}.\n"
    name = text.shown.get(at)
    if name:
        yield f"- [ ] `{{{{ {name} }}}}` shows them in the text now, in the place of the table.\n"
    else:
        why = "; ".join(table.unsaid) or _why_not(table, text, records)
        stays = "one made from the records would say something else" if has_records else "it has no records"
        yield f"- [ ] The table stays in the text: {stays}: {escape(why)}.\n"
    counts = Counter((written.words, written.fact) for written in table.written)
    rows = ((*written, times) for written, times in counts.items())
    records_to_come = "the records" if has_records else "the records to come"
    yield to_do_table(f"Words that {records_to_come} say otherwise", ("Words", "Fact", "Times"), rows)


def _why_not(table: CookieTable, text: ImportedText, records: FoundRecords) -> str:
    if records.shows(table, text.language):
        return "it stands there more than once, or was published so"
    return "other tables or languages say more, or something else"
