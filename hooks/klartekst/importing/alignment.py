"""Which section of a translation is which of the original: by their order, topic and shape.

Sections are alike in what translation keeps: what their titles are about, where that is known, links,
numbers, names in capitals, and how many list items, rows and letters there are.
"""

import re
from collections import Counter
from collections.abc import Sequence

from klartekst.importing.markdown_document import DraftSection
from klartekst.importing.vocabulary import topics_of

_KEPT = re.compile(r"https?://[^\s)>]+|[\w.+-]+@[\w.-]+\w|\{:? ?#[\w-]+|\b\d[\d.,:/]*\b|\b[A-Z]{2,}\b")
_ITEM = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s", re.MULTILINE)
_PARTED = re.compile(r"\n\s*\n")


def align(original: Sequence[DraftSection], other: Sequence[DraftSection]) -> tuple[int | None, ...]:
    """For each section of the other text, the position of its counterpart; ``None`` where it has none.

    Texts with as many sections are taken one by one. Otherwise the order is kept, and the sections that
    are least alike stay alone.
    """
    if len(original) == len(other):
        return tuple(range(len(other)))
    alike = [[_likeness(a, b) for b in other] for a in original]
    best = _best_sums(alike, len(original), len(other))
    found: list[int | None] = [None] * len(other)
    a, b = len(original), len(other)
    while a and b:
        if best[a][b] == best[a - 1][b]:
            a -= 1
        elif best[a][b] == best[a][b - 1]:
            b -= 1
        else:
            a, b = a - 1, b - 1
            found[b] = a
    return tuple(found)


def _best_sums(alike: list[list[float]], rows: int, columns: int) -> list[list[float]]:
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for a in range(1, rows + 1):
        for b in range(1, columns + 1):
            best[a][b] = max(best[a - 1][b], best[a][b - 1], best[a - 1][b - 1] + alike[a - 1][b - 1])
    return best


def _likeness(one: DraftSection, other: DraftSection) -> float:
    """How alike two sections are, from 0 to 1."""
    if one.anchor and one.anchor == other.anchor:
        return 1.0
    kept = [Counter(_KEPT.findall(section.body)) for section in (one, other)]
    counts = [
        [len(pattern.findall(section.body)) for pattern in (_ITEM, _PARTED)] + [section.body.count("|")]
        for section in (one, other)
    ]
    lengths = [len(section.body) + 1 for section in (one, other)]
    union = sum((kept[0] | kept[1]).values())
    same = sum((kept[0] & kept[1]).values()) / union if union else 0.5
    form = sum(_ratio(a, b) for a, b in zip(*counts, strict=True)) / len(counts[0])
    return 0.3 * same + 0.25 * form + 0.15 * _ratio(*lengths) + 0.3 * _shared_topics(one.title, other.title)


def _shared_topics(one: str, other: str) -> float:
    """1 for titles about the same, 0 for titles about different things, between where nobody knows."""
    first, second = topics_of(one), topics_of(other)
    if not first and not second:
        return 0.5
    return 1.0 if first & second else 0.0


def _ratio(one: int, other: int) -> float:
    return (min(one, other) + 1) / (max(one, other) + 1)
