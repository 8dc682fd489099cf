"""The ways to compare two texts that are held against each other, each as its users would call it.

Libraries are imported when a contestant is loaded, so that a missing one costs no more than its rows.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from importlib import import_module
from typing import Any

from benchmarks.redlines.reading import (
    Kind,
    Reading,
    Span,
    of_html,
    of_marked,
    of_spans,
    size_of,
    words_marked,
)

Compare = Callable[[str, str], Any]

_WORD_WITH_BLANKS = re.compile(r"\S+\s*|\s+")
_OF_SPAN_KIND: dict[str, Kind] = {"removed": "removed", "added": "added"}
_OF_SIGN: dict[int, Kind] = {-1: "removed", 0: "same", 1: "added"}


@dataclass(frozen=True, slots=True)
class Contestant:
    """A way to compare texts, and how its answer is read.

    ``package`` is what has to be installed for it. ``load`` raises ``ImportError`` where it is not.
    ``suffix`` names the form of the texts that it takes: ``md`` or ``html``.
    """

    name: str
    package: str
    load: Callable[[], Compare]
    read: Callable[[Any], Reading]
    suffix: str = "md"


def _klartekst() -> Compare:
    compare: Compare = import_module("klartekst.wording.comparison.compare").compare_texts
    return compare


def _read_klartekst(redline: Any) -> Reading:
    blocks = (block for section in redline.sections for block in section.all_blocks)
    spans: list[Span] = []
    for block in blocks:
        spans += [(_OF_SPAN_KIND.get(span.kind.value, "same"), span.text) for span in block.spans]
        spans.append(("same", "\n\n"))
    return Reading(redline.old_text, redline.new_text, words_marked(spans), size_of(spans))


def _difflib() -> Compare:
    return lambda old, new: list(_spans_of_difflib(old, new))


def _spans_of_difflib(old: str, new: str) -> Iterator[Span]:
    before, after = _WORD_WITH_BLANKS.findall(old), _WORD_WITH_BLANKS.findall(new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        if tag == "equal":
            yield "same", "".join(before[i:i_end])
        else:
            yield "removed", "".join(before[i:i_end])
            yield "added", "".join(after[j:j_end])


def _htmldiff() -> Compare:
    compare: Compare = import_module("lxml.html.diff").htmldiff
    return compare


def _redlines() -> Compare:
    redlines = import_module("redlines").Redlines
    return lambda old, new: redlines(old, new, markdown_style="none").output_markdown


def _diff_match_patch() -> Compare:
    """By words, in the way of the library's own documentation, with the deadline of one second it sets."""
    engine = import_module("diff_match_patch").diff_match_patch()

    def compare(old: str, new: str) -> list[tuple[int, str]]:
        words: dict[str, str] = {}
        old_signs, new_signs = (
            "".join(words.setdefault(word, chr(len(words))) for word in _WORD_WITH_BLANKS.findall(text))
            for text in (old, new)
        )
        differences = engine.diff_main(old_signs, new_signs, False)
        engine.diff_charsToLines(differences, list(words))
        engine.diff_cleanupSemantic(differences)
        return list(differences)

    return compare


def _read_diff_match_patch(differences: list[tuple[int, str]]) -> Reading:
    return of_spans((_OF_SIGN[sign], text) for sign, text in differences)


KLARTEKST = "klartekst"

CONTESTANTS = {
    contestant.name: contestant
    for contestant in (
        Contestant(KLARTEKST, "klartekst", _klartekst, _read_klartekst),
        Contestant("difflib, by word", "", _difflib, of_spans),
        Contestant("lxml htmldiff", "lxml", _htmldiff, of_html, "html"),
        Contestant("redlines", "redlines", _redlines, of_marked),
        Contestant(
            "diff-match-patch, by word", "diff-match-patch", _diff_match_patch, _read_diff_match_patch
        ),
    )
}
