"""The forms in which a redline is printed: for a terminal, a pull request, a browser, a program."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape as escape_html

from klartekst.model.fact_change import FactChange
from klartekst.model.redline import (
    BlockPlaces,
    Redline,
    RedlineBlock,
    RedlineSection,
    RedlineStatus,
    Span,
    SpanKind,
)
from klartekst.wording.blocks import LINE_BREAK
from klartekst.wording.source import escape as escape_markdown

_CONTEXT = 60
"""How many characters of a long kept run are shown on each side of a change."""

_LONGEST_COMMENT = 60_000
"""Comments on pull requests may be 65,536 characters long on GitHub; other hosts allow more."""

_SAID_IN_HTML = '<small lang="en">[{}:]</small> '
_NOTHING = "Both texts say the same."
_FACTS = "Facts that differ"
_UNCHANGED = RedlineStatus.UNCHANGED


@dataclass(frozen=True, slots=True)
class Sides:
    """What the two texts are called, and their language, which is empty where it is not known.

    ``facts`` are the changes between the records that they were written from.
    """

    old: str
    new: str
    language: str
    facts: tuple[FactChange, ...] = ()


def as_text(redline: Redline, sides: Sides) -> str:
    """The changed blocks with their changes as ``[-removed-]`` and ``{+added+}``."""
    lines = [f"{sides.old} → {sides.new}", _summary(redline, sides)]
    if sides.facts:
        lines += ["", _FACTS, *(f"  {change.sentence}" for change in sides.facts)]
    for section in _changed(redline):
        lines += ["", _caption(section)]
        for block in _shown(section):
            lines.append(f"  {_label(block)}: {''.join(_text_spans(block))}".replace("\n", "\n    "))
            lines += [f"    ! {sentence}" for sentence in _flag_sentences(block)]
    return "\n".join(lines)


def _text_spans(block: RedlineBlock) -> Iterator[str]:
    marks = {SpanKind.REMOVED: "[-{}-]", SpanKind.ADDED: "{{+{}+}}"}
    for span in _shortened(block):
        yield marks.get(span.kind, "{}").format(span.text.replace("\t", " | ").replace(LINE_BREAK, "\n"))


def as_markdown(redline: Redline, sides: Sides) -> str:
    """The changed blocks as Markdown for a comment; only the list of sections where that is too long."""
    head = [f"### {_md(sides.old)} → {_md(sides.new)}", "", _summary(redline, sides)]
    if sides.facts:
        head += ["", f"#### {_FACTS}", "", *(f"- {_md(change.sentence)}" for change in sides.facts)]
    parts = [part for section in _changed(redline) for part in _markdown_section(section)]
    whole = "\n".join([*head, *parts])
    if len(whole) <= _LONGEST_COMMENT:
        return whole
    captions = [f"- {_md(_caption(section))}" for section in _changed(redline)]
    return "\n".join([*head, "", "Too long to show here. What differs:", "", *captions])[:_LONGEST_COMMENT]


def _markdown_section(section: RedlineSection) -> Iterator[str]:
    yield from ("", f"#### {_md(_caption(section))}", "")
    for block in _shown(section):
        yield f"- *{_md(_label(block))}:* {''.join(_tagged(block, _md))}"
        yield from (f"  - **{_md(sentence)}**" for sentence in _flag_sentences(block))


def _md(words: str) -> str:
    """The words as Markdown that shows exactly them, with the blanks at their ends."""
    inner = escape_markdown(words)
    before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    return f"{' ' * bool(before)}{inner}{' ' * bool(after)}" if inner else " " * bool(words)


def as_html(redline: Redline, sides: Sides) -> str:
    """A page with the changed blocks. What was removed or added is said in words, not by looks alone."""
    title = escape_html(f"{sides.old} → {sides.new}")
    lang = f' lang="{escape_html(sides.language)}"' if sides.language else ""
    parts = [part for section in _changed(redline) for part in _html_section(section, lang)]
    return "\n".join(
        [
            '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width">',
            f"<title>{title}</title>",
            f"<h1>{title}</h1>",
            f"<p>{escape_html(_summary(redline, sides))}</p>",
            *_html_facts(sides, lang),
            *parts,
            "</html>",
        ]
    )


def _html_facts(sides: Sides, lang: str) -> Iterator[str]:
    if sides.facts:
        items = (f"<li{lang}>{escape_html(change.sentence)}</li>" for change in sides.facts)
        yield f"<section>\n<h2>{_FACTS}</h2>\n<ul>\n{chr(10).join(items)}\n</ul>\n</section>"


def _html_section(section: RedlineSection, lang: str) -> Iterator[str]:
    title = f"<span{lang}>{escape_html(section.title)}</span>"
    yield f"<section>\n<h2>{title} ({escape_html(_state(section))})</h2>\n<dl>"
    for block in _shown(section):
        words = "".join(_tagged(block, escape_html, _SAID_IN_HTML)).replace(LINE_BREAK, "<br>")
        yield f"<dt>{escape_html(_label(block))}</dt>\n<dd{lang}>{words}</dd>"
        yield from (
            f"<dd><strong>{escape_html(sentence)}</strong></dd>" for sentence in _flag_sentences(block)
        )
    yield "</dl>\n</section>"


def _tagged(block: RedlineBlock, escape: Callable[[str], str], label: str = "") -> Iterator[str]:
    """The spans as HTML, which Markdown may hold as well; the label says the kind of a change."""
    tags = {SpanKind.REMOVED: "del", SpanKind.ADDED: "ins"}
    for span in _shortened(block):
        words = escape(span.text.replace("\t", " | "))
        tag = tags.get(span.kind)
        yield f"<{tag}>{label.format(span.kind.value)}{words}</{tag}>" if tag else words


def as_json(redline: Redline, sides: Sides) -> str:
    """Every section and block, changed or not; the title of a section is its first block."""
    answer = {
        "old": sides.old,
        "new": sides.new,
        "language": sides.language or None,
        "facts": [_json_fact(change) for change in sides.facts],
        "sections": [_json_section(section) for section in redline.sections],
    }
    return json.dumps(answer, ensure_ascii=False, indent=2)


def _json_fact(change: FactChange) -> dict[str, str | None]:
    return {
        "kind": change.kind.value,
        "subject": change.subject,
        "id": change.id,
        "field": change.field or None,
        "old": change.old or None,
        "new": change.new or None,
        "sentence": change.sentence,
    }


def _json_section(section: RedlineSection) -> dict[str, object]:
    return {
        "id": section.id,
        "title": section.title,
        "status": section.status.value,
        "moved": section.moved,
        "blocks": [
            _json_block(block, places)
            for block, places in zip(section.all_blocks, section.places, strict=True)
        ],
    }


def _json_block(block: RedlineBlock, places: BlockPlaces) -> dict[str, object]:
    old, new = places
    return {
        "kind": block.kind.value,
        "status": block.status.value,
        "spans": [_json_span(span) for span in block.spans],
        "flags": [{"meaning": f.meaning.value, "old": f.old, "new": f.new} for f in block.flags],
        "from_section": block.came_from or None,
        "old_position": old,
        "new_position": new,
    }


def _json_span(span: Span) -> dict[str, str]:
    plain = {"kind": span.kind.value, "text": span.text.replace(LINE_BREAK, "\n")}
    return plain | {"old": span.old.replace(LINE_BREAK, "\n")} if span.kind is SpanKind.TYPOGRAPHY else plain


FORMS: dict[str, Callable[[Redline, Sides], str]] = {
    "text": as_text,
    "markdown": as_markdown,
    "html": as_html,
    "json": as_json,
}


def _changed(redline: Redline) -> list[RedlineSection]:
    return [section for section in redline.sections if section.status is not _UNCHANGED]


def _shown(section: RedlineSection) -> list[RedlineBlock]:
    return [block for block in section.all_blocks if block.status is not _UNCHANGED]


def _summary(redline: Redline, sides: Sides) -> str:
    if redline.is_empty and sides.facts:
        return "Both texts say the same, but not the records behind them."
    if redline.is_empty:
        spans = (s for section in redline.sections for block in section.all_blocks for s in block.spans)
        set_otherwise = any(span.kind is SpanKind.TYPOGRAPHY for span in spans)
        return f"{_NOTHING} Only typography differs." if set_otherwise else _NOTHING
    counts = ", ".join(f"{n} {status.value}" for status in RedlineStatus if (n := redline.counts[status]))
    flagged = sum(len(b.flags) for section in redline.sections for b in section.all_blocks)
    return f"Sections: {counts}." + (f" Look twice: {flagged}." if flagged else "")


def _caption(section: RedlineSection) -> str:
    return f"{section.title or section.id} ({_state(section)})"


def _state(section: RedlineSection) -> str:
    if section.moved and section.status is RedlineStatus.CHANGED:
        return "moved, changed"
    return section.status.value


def _label(block: RedlineBlock) -> str:
    origin = f" from {block.came_from}" if block.came_from else ""
    return f"{block.kind.value} {block.status.value}{origin}"


def _flag_sentences(block: RedlineBlock) -> Iterator[str]:
    for flag in block.flags:
        yield f"{flag.meaning.value}: {flag.old or '–'} → {flag.new or '–'}"


def _shortened(block: RedlineBlock) -> Iterator[Span]:
    """The spans, kept runs cut to what stands next to a change."""
    last = len(block.spans) - 1
    for at, span in enumerate(block.spans):
        text = span.text
        if span.kind is SpanKind.SAME and len(text) > 2 * _CONTEXT + 10:
            start = text[:_CONTEXT].rpartition(" ")[0] or text[:_CONTEXT]
            end = text[-_CONTEXT:].partition(" ")[2] or text[-_CONTEXT:]
            text = f"{start if at else ''} … {end if at < last else ''}" if last else f"{start} …"
        yield Span(span.kind, text, span.old)
