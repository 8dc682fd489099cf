"""What Markdown from elsewhere holds that a policy cannot, written so that every word of it stays."""

import re

from klartekst.importing.source_document import LeftOut, Note, NoteKind, excerpt
from klartekst.storage.parsers import plain_id
from klartekst.wording.links import LinkKind, kind_of_link
from klartekst.wording.outline import outline, plain_words
from klartekst.wording.source import replace_outside_code

_ATTRIBUTES = r"^\{:?(?P<attributes>[^{}\n]*)\}[ \t]*$"
_DATETIME = re.compile(r"\s*\bdatetime=(?:\"(?P<day>[^\"]*)\"|\S+)")
_REPAIRS = (
    (r"\]\(\((?P<address>[^\s()]+)\)\)", r"]({address})", "The address of a link stood in two parentheses"),
    (
        r"(?<!!)\[\]\((?P<address>https?://[^\s()]+)\)",
        "<{address}>",
        "A link had no words; its address is shown",
    ),
    (r"(?<=^\* \*\*)[ ]+(?=\S)", "", "A blank kept words from being set in bold"),
    (
        r"^(?P<day>\d{1,4})\. (?=[^\W\d]+ \d{1,4}\.?\s*$)",
        r"{day}\. ",
        "A date alone on a line would have become a list",
    ),
    (r"(?<!\\)\{\{", r"\{{", "Two braces would have cited a fact; they are shown as they are"),
)
_LINK = r"(?P<image>!?)\[(?P<label>[^\[\]]*)\]\((?P<href>[^()\s]*)(?P<title>\s+\"[^\"]*\")?\)"


def mended(markdown: str) -> tuple[str, tuple[Note, ...], tuple[LeftOut, ...]]:
    """The Markdown in a form that can be built, a note for everything written otherwise, and what is gone."""
    notes: list[Note] = []
    gone: list[LeftOut] = []
    markdown = _without_refused_attributes(markdown, notes, gone)
    for pattern, replacement, message in _REPAIRS:
        markdown = _replaced(markdown, pattern, replacement, message, notes)
    return _with_working_links(markdown, notes), tuple(notes), tuple(gone)


def _replaced(markdown: str, pattern: str, replacement: str, message: str, notes: list[Note]) -> str:
    def write(match: re.Match[str], line: int) -> str:
        notes.append(Note(NoteKind.CHANGED, line + 1, message, match[0]))
        return (
            replacement.format(**match.groupdict())
            if "{address}" in replacement or "{day}" in replacement
            else replacement
        )

    return replace_outside_code(markdown, pattern, write)


def _without_refused_attributes(markdown: str, notes: list[Note], gone: list[LeftOut]) -> str:
    """The Markdown without ``datetime`` attributes, which belong to no text; the day is noted."""

    def write(match: re.Match[str], line: int) -> str:
        kept = _DATETIME.sub("", match["attributes"])
        day = _DATETIME.search(match["attributes"])
        if day is None:
            return match[0]
        message = "An attribute gave this day for the line above; compare it with the words there"
        notes.append(Note(NoteKind.DATES, line + 1, message, day["day"] or ""))
        gone.append(LeftOut(day[0].strip(), line + 1, "an attribute that no policy can hold"))
        return f"{{:{kept}}}" if kept.strip() else ""

    return replace_outside_code(markdown, _ATTRIBUTES, write)


def _with_working_links(markdown: str, notes: list[Note]) -> str:
    """The Markdown in which links lead to other sites or to anchors that are there; others are words."""
    known = outline(markdown)
    anchors = {heading.id for heading in known.headings if heading.id} | {
        anchor for anchor, _ in known.anchors
    }
    titles = {plain_id(plain_words(heading.markdown)) for heading in known.headings}

    def write(match: re.Match[str], line: int) -> str:
        href, kind = match["href"], kind_of_link(match["href"], is_image=bool(match["image"]))
        if kind is LinkKind.OUTSIDE or (kind is LinkKind.ANCHOR and href.strip("#<>") in anchors):
            return match[0]
        if match["image"] and kind_of_link(href) is LinkKind.OUTSIDE:
            message = "A picture from another site became a link to it"
            notes.append(Note(NoteKind.CHANGED, line + 1, message, href))
            return f"[{match['label'] or href}]({href})"
        where = "a heading" if href.strip("#") in titles else "a page"
        message = f"A link led to {where} of the source ('{href}'); its words stand there without it"
        notes.append(Note(NoteKind.BROKEN, line + 1, message, excerpt(match["label"])))
        return match["label"]

    return replace_outside_code(markdown, _LINK, write)
