"""A Markdown file of a policy: front matter between two lines ``---``, and the text below it."""

from dataclasses import dataclass

from klartekst.model import codes
from klartekst.model.diagnostic import Place
from klartekst.model.policy import MeaningUnchanged, SectionText
from klartekst.storage.acceptances import ACCEPT, acceptances
from klartekst.storage.checklist import ChecklistId
from klartekst.storage.fields import Field, Parser, Table, Values, read_fields
from klartekst.storage.parsers import ListOf, Pattern, Record, Text
from klartekst.storage.report import Report
from klartekst.storage.source_file import plain_block_spaces
from klartekst.storage.yaml_nodes import read_mapping

# Twelve digits tell more texts apart than a site will ever hold.
_DIGEST: Parser[str] = Pattern(
    "[0-9a-f]{12,64}",
    "the digest of the authoritative text: 64 hexadecimal digits, or the first 12",
)

DIGEST = Field("digest", _DIGEST, "The digest of the authoritative text that was looked at.", required=True)
REASON = Field("reason", Text(), "Why the translation need not follow its change.", required=True)
MEANING_UNCHANGED_TABLE: Table = (DIGEST, REASON)


def _meaning_unchanged(values: Values, _place: Place) -> MeaningUnchanged | None:
    digest, reason = values.get(DIGEST), values.get(REASON)
    return MeaningUnchanged(digest, reason) if digest and reason else None


TITLE = Field(
    "title",
    Pattern(r"\S[^\n]*", "the title on one line"),
    "The heading that readers see.",
    required=True,
)
COVERS = Field("covers", ListOf(ChecklistId()), "The checklist items that this text answers.")
DESCRIPTION = Field("description", Text(), "The page in one or two sentences.")
TRANSLATES = Field(
    "translates",
    _DIGEST,
    "The digest of the authoritative text that this translation was made from.",
)
MEANING_UNCHANGED = Field(
    "meaning_unchanged",
    Record(MEANING_UNCHANGED_TABLE, _meaning_unchanged),
    "The later authoritative text that this translation is still good for.",
)
CHANGE = Field("change", Text(), "What has changed here since the last release.")

SECTION_TABLE: Table = (TITLE, COVERS, TRANSLATES, MEANING_UNCHANGED, CHANGE, ACCEPT)
PAGE_TABLE: Table = (TITLE, DESCRIPTION, TRANSLATES, MEANING_UNCHANGED, CHANGE, ACCEPT)


@dataclass(frozen=True, slots=True)
class _Parts:
    front_matter: str | None
    body: str
    body_line: int


def read_section_text(text: str, language: str, table: Table, report: Report) -> SectionText | None:
    """The title, keys and body of a section (``SECTION_TABLE``) or a page (``PAGE_TABLE``).

    The title is empty where the front matter cannot be read. None where it never ends, because
    nobody can tell then where the body begins.
    """
    parts = _split(text)
    if parts is None:
        report.add(
            codes.UNCLOSED_FRONT_MATTER,
            1,
            'the front matter begins with "---" and never ends',
            'write a line "---" between the last key and the text',
        )
        return None
    values = _values(parts, table, report)
    return SectionText(
        language=language,
        title=values.get(TITLE) or "",
        body=plain_block_spaces(parts.body),
        path=report.path,
        title_line=values.line(TITLE) or 1,
        body_line=parts.body_line,
        description=values.get(DESCRIPTION) or "",
        covers=values.get(COVERS) or (),
        translates=values.get(TRANSLATES) or "",
        meaning_unchanged=values.get(MEANING_UNCHANGED),
        change=values.get(CHANGE) or "",
        accepted=acceptances(values.get(ACCEPT), report),
    )


def _split(text: str) -> _Parts | None:
    first, _, rest = text.partition("\n")
    if first.rstrip() != "---":
        return _Parts(None, text, 1)
    lines = rest.split("\n")
    for index, line in enumerate(lines):
        if line.rstrip() == "---":
            body = "\n".join(lines[index + 1 :])
            return _Parts("\n".join(lines[:index]), body, index + 3)
    return None


def _values(parts: _Parts, table: Table, report: Report) -> Values:
    if parts.front_matter is None:
        report.add(
            codes.MISSING_KEY,
            1,
            '"title" is missing, for the file has no front matter',
            'begin the file with three lines: "---", "title: …", "---"',
        )
        return Values({})
    mapping = read_mapping(parts.front_matter, report, first_line=2)
    return Values({}) if mapping is None else read_fields(mapping, table, report)
