"""The page that tells those who write a policy what its text answers."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from klartekst.model.coverage import Answer, ItemCoverage, PolicyCoverage
from klartekst.publishing.addresses import Addresses, PageLink
from klartekst.wording.words.choice import words_for
from klartekst.wording.words.table import Words


@dataclass(frozen=True, slots=True)
class CoverageLine:
    """An item with its answer; ``because`` is the reason, or when the item applies.

    A place without an address has no page of its own, such as a section that was never published.
    """

    id: str
    label: str
    source: str
    answer: str
    answer_label: str
    because: str
    places: tuple[PageLink, ...]


@dataclass(frozen=True, slots=True)
class CoveragePage:
    """What an editor meets: how many items have which answer, and each item."""

    policy_id: str
    words: Words
    language: str
    title: str
    policy: PageLink
    counts: tuple[tuple[str, int], ...]
    lines: tuple[CoverageLine, ...]


def coverage_page(
    coverage: PolicyCoverage, title: str, language: str, sections: AbstractSet[str], addresses: Addresses
) -> CoveragePage:
    """The page in a language. ``sections`` are those that the policy's own page shows."""
    words = words_for(language)
    counts = ((answer, sum(item.answer is answer for item in coverage.items)) for answer in Answer)
    return CoveragePage(
        policy_id=coverage.policy,
        words=words,
        language=language,
        title=words.coverage_of.format(policy=title),
        policy=PageLink(title, addresses.policy(coverage.policy)),
        counts=tuple((_label(answer, words), number) for answer, number in counts if number),
        lines=tuple(_line(item, coverage, words, sections, addresses) for item in coverage.items),
    )


def _label(answer: Answer, words: Words) -> str:
    return str(getattr(words, f"answer_{answer.value.replace(' ', '_')}"))


def _line(
    item: ItemCoverage,
    coverage: PolicyCoverage,
    words: Words,
    sections: AbstractSet[str],
    addresses: Addresses,
) -> CoverageLine:
    places = item.where.get(words.language) or next((found for found in item.where.values() if found), ())
    return CoverageLine(
        id=item.item.id,
        label=item.item.label(words.language),
        source=item.item.source,
        answer=item.answer.value.replace(" ", "-"),
        answer_label=_label(item.answer, words),
        because=item.reason or (item.item.condition if item.answer is Answer.SILENT else ""),
        places=tuple(
            PageLink(
                place.title,
                addresses.policy(place.policy, place.section)
                if place.policy == coverage.policy and place.section in sections
                else "",
            )
            for place in places
        ),
    )
