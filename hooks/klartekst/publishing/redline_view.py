"""A redline as values that a template can lay out: its sections, and what is said of the whole."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from klartekst.model.redline import Redline, RedlineBlock, RedlineStatus, Span, SpanKind
from klartekst.publishing.redline_blocks import BlockGroup, block_groups
from klartekst.wording.comparison.words import is_word, words_of
from klartekst.wording.words.choice import words_for
from klartekst.wording.words.table import Words

_UNCHANGED = RedlineStatus.UNCHANGED


# Made once for all redlines in which a section is the same, and told apart from others by what it is.
@dataclass(frozen=True, slots=True, eq=False)
class ShownSection:
    """A section of a redline: its title with the changes in it, and what is said of the whole.

    ``states`` are words such as "changed" and "moved"; there are none for an unchanged section.
    ``folds`` says that some blocks of it are folded away.
    """

    id: str
    title: str
    number: str
    heading: tuple[Span, ...]
    status: str
    states: tuple[str, ...]
    groups: tuple[BlockGroup, ...]
    folds: bool

    @property
    def unchanged(self) -> bool:
        """Whether both texts say the same in it, in the same place."""
        return not self.states

    @property
    def caption(self) -> str:
        """The number and the title."""
        return f"{self.number}. {self.title}" if self.number else self.title


def shown_sections(redline: Redline, numbers: Mapping[str, str], words: Words) -> tuple[ShownSection, ...]:
    """The sections of a redline in the words of a language. ``numbers`` are those of the new text."""
    titles = {section.id: section.old_title or section.title for section in redline.sections}
    return tuple(
        _section(
            section.id,
            section.title or words.terms,
            numbers.get(section.id, ""),
            section.heading,
            section.status,
            section.moved,
            section.blocks,
            tuple(titles.get(block.came_from, "") for block in section.blocks if block.came_from)
            if section.status is not _UNCHANGED
            else (),
            words.language,
        )
        for section in redline.sections
    )


@lru_cache(maxsize=4096)
def _section(
    id_: str,
    title: str,
    number: str,
    heading: RedlineBlock | None,
    status: RedlineStatus,
    moved: bool,
    blocks: tuple[RedlineBlock, ...],
    origins: tuple[str, ...],
    language: str,
) -> ShownSection:
    """A section in the words of a language. ``origins`` are titles of the sections that blocks came from."""
    words = words_for(language)
    groups = tuple(block_groups(blocks, iter(origins), words))
    return ShownSection(
        id=id_,
        title=title,
        number=number,
        heading=heading.spans if heading else (),
        status=status.value,
        states=tuple(_states(status, moved, words)),
        groups=groups,
        folds=any(group.folded for group in groups),
    )


def counts(redline: Redline, language: str, words: Words) -> tuple[tuple[str, int], ...]:
    """How many sections differ, in which ways, and words added and removed, with their labels."""
    sections = redline.counts
    differing = sum(sections.values()) - sections[_UNCHANGED]
    kinds = (RedlineStatus.ADDED, RedlineStatus.REMOVED, RedlineStatus.MOVED)
    labels = {SpanKind.ADDED: words.words_added, SpanKind.REMOVED: words.words_removed}
    found = [
        (words.changed_sections, differing),
        *((getattr(words, f"section_{kind.value}"), sections[kind]) for kind in kinds),
        *((label, _word_count(redline, kind, language)) for kind, label in labels.items()),
    ]
    return tuple((label, number) for label, number in found if number)


def _word_count(redline: Redline, kind: SpanKind, language: str) -> int:
    differing = (section for section in redline.sections if section.status is not _UNCHANGED)
    blocks = (block for section in differing for block in section.all_blocks)
    return sum(_words_in(block, kind, language) for block in blocks if block.status is not _UNCHANGED)


@lru_cache(maxsize=8192)
def _words_in(block: RedlineBlock, kind: SpanKind, language: str) -> int:
    texts = (span.text for span in block.spans if span.kind is kind)
    return sum(is_word(word) for text in texts for word in words_of(text.strip(), language))


def _states(status: RedlineStatus, moved: bool, words: Words) -> Iterator[str]:
    if status is not _UNCHANGED:
        yield getattr(words, f"section_{status.value}")
    if moved and status is not RedlineStatus.MOVED:
        yield words.section_moved
