"""A block in its place in a text, and everything about its words that is asked for more than once."""

from dataclasses import dataclass
from functools import cached_property, lru_cache

from klartekst.wording.blocks import CELL_END, Block
from klartekst.wording.comparison.words import Word, is_number, is_word, words_of

_CELL_END = Word(CELL_END, "", CELL_END)


@dataclass(eq=False)
class Worded:
    """A block with its words. There is one for all places in which a block stands."""

    block: Block
    language: str

    @cached_property
    def cells(self) -> list[tuple[Word, ...]]:
        """The words of each cell; what is not a row is one cell."""
        return [words_of(cell, self.language) for cell in self.block.cells]

    @cached_property
    def cell_blocks(self) -> "list[Worded]":
        """The cells of a row as blocks of their own, each with its links."""
        found = []
        for at, text in enumerate(self.block.cells):
            links = (
                link for link, cell in zip(self.block.links, self.block.link_cells, strict=True) if cell == at
            )
            found.append(Worded(Block(self.block.kind, text, links=tuple(links)), self.language))
        return found

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words of the block. What parts the cells of a row is a word of its own."""
        first, *others = self.cells
        return first + tuple(word for cell in others for word in (_CELL_END, *cell))

    @cached_property
    def figures(self) -> tuple[Word, ...]:
        """The words of the block that hold a digit."""
        return tuple(word for word in self.words if is_number(word))

    @cached_property
    def key(self) -> str:
        """What it is compared by: its words, however they are set."""
        return "\n".join(word.key for word in self.words)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The different words in it."""
        return frozenset(word.key.lower() for word in self.words if is_word(word))


# The versions of a policy share most of their blocks, and each is compared with several others.
@lru_cache(maxsize=8192)
def worded(block: Block, language: str) -> Worded:
    """A block with its words: the same value for the same block of another version."""
    return Worded(block, language)


@dataclass(frozen=True, eq=False, slots=True)
class Standing:
    """A block where it stands: the place of its section in the text, and its own in the section."""

    of: Worded
    section: int
    index: int

    @property
    def block(self) -> Block:
        """The block itself."""
        return self.of.block
