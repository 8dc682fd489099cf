"""From two texts as words to one text as spans."""

from collections.abc import Sequence

from klartekst.model.redline import Span, SpanKind
from klartekst.wording.blocks import CELL_END, Block
from klartekst.wording.comparison.alignment import Hunk, hunks
from klartekst.wording.comparison.readable import readable
from klartekst.wording.comparison.standing import Worded
from klartekst.wording.comparison.words import Word, words_of


def compare_words(old: str, new: str, language: str = "") -> tuple[Span, ...]:
    """The spans of two pieces of running text."""
    return _compared(words_of(old, language), words_of(new, language))


def compare_blocks(old: Worded, new: Worded) -> tuple[Span, ...]:
    """The spans of two blocks; rows with as many cells are compared cell by cell."""
    if old.block.text == new.block.text:
        return whole(SpanKind.SAME, new.block)
    if len(old.cells) != len(new.cells):
        return _compared(old.words, new.words)
    spans: list[Span] = []
    for before, after in zip(old.cells, new.cells, strict=True):
        spans += _compared(before, after)
        spans.append(Span(SpanKind.SAME, CELL_END))
    return tuple(spans[:-1])


def whole(kind: SpanKind, block: Block) -> tuple[Span, ...]:
    """A block that is one span."""
    return (Span(kind, block.text),) if block.text else ()


def _compared(old: Sequence[Word], new: Sequence[Word]) -> tuple[Span, ...]:
    differences = hunks([word.key for word in old], [word.key for word in new])
    line = _Line()
    i = j = 0
    for hunk in [*readable(differences, old, new), Hunk(len(old), len(old), len(new), len(new))]:
        old_gap, new_gap = line.keep(old[i : hunk.i], new[j : hunk.j])
        removed, added = _text(old[hunk.i : hunk.i_end]), _text(new[hunk.j : hunk.j_end])
        line.replace(old_gap + removed, new_gap + added)
        i, j = hunk.i_end, hunk.j_end
    return tuple(line.spans)


def _text(words: Sequence[Word]) -> str:
    return "".join(word.text + word.gap for word in words)


def _common_blanks(old: str, new: str) -> int:
    """How many blanks both texts end in."""
    pairs = zip(reversed(old), reversed(new), strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b or not a.isspace()), min(len(old), len(new)))


class _Line:
    """Spans in the making; what follows on its own kind is joined to it."""

    def __init__(self) -> None:
        self.spans: list[Span] = []

    def keep(self, old: Sequence[Word], new: Sequence[Word]) -> tuple[str, str]:
        """Words that read the same. Answers with blanks that only one text has after the last."""
        if old == new:
            self._add(SpanKind.SAME, _text(new))
            return "", ""
        for before, after in zip(old[:-1], new[:-1], strict=True):
            self._set(before.text, after.text)
            self._set(before.gap, after.gap)
        before, after = old[-1], new[-1]
        self._set(before.text, after.text)
        if not (before.gap and after.gap):
            return before.gap, after.gap
        self._set(before.gap, after.gap)
        return "", ""

    def replace(self, removed: str, added: str) -> None:
        """Words that differ. Blanks at their end that both have belong to neither."""
        common = _common_blanks(removed, added)
        gap = removed[len(removed) - common :]
        removed, added = removed[: len(removed) - common], added[: len(added) - common]
        if not (removed.strip() or added.strip()):
            self._set(removed, added)
        else:
            self._add(SpanKind.REMOVED, removed)
            self._add(SpanKind.ADDED, added)
        self._add(SpanKind.SAME, gap)

    def _set(self, old: str, new: str) -> None:
        if old == new:
            self._add(SpanKind.SAME, new)
        else:
            self._add(SpanKind.TYPOGRAPHY, new, old)

    def _add(self, kind: SpanKind, text: str, old: str = "") -> None:
        last = self.spans[-1] if self.spans else None
        if last and last.kind is kind:
            self.spans[-1] = Span(kind, last.text + text, last.old + old)
        elif text or old:
            self.spans.append(Span(kind, text, old))
