"""An author of policies in invented words: the same seed writes the same text, of any length."""

from collections.abc import Iterator
from itertools import accumulate, count
from random import Random

_SYLLABLES = (
    *("bra", "dor", "eln", "fi", "gåt", "hu", "jes", "ka", "lum", "mør"),
    *("nev", "or", "pil", "ran", "skø", "tal", "ut", "vik", "øst", "æra"),
)
_DIFFERENT_WORDS = 6000
_ITEMS = 6
_CLAUSES = 9


def _vocabulary() -> list[str]:
    """Words of one to four syllables, the shorter ones first."""
    random = Random(1)
    words: dict[str, None] = {}
    while len(words) < _DIFFERENT_WORDS:
        length = 1 + (len(words) >= 15) + (len(words) >= 200) + (len(words) >= 3000)
        words["".join(random.choice(_SYLLABLES) for _ in range(length))] = None
    return list(words)


_WORDS = _vocabulary()
# As in any language, a word is the rarer the further down the list it stands (Zipf's law).
_WEIGHTS = list(accumulate(1 / (rank + 3) for rank in range(_DIFFERENT_WORDS)))


class Author:
    """Writes and edits lines of Markdown: a paragraph, list item, table row or heading is one line."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)

    def word(self) -> str:
        """A word, often a frequent one."""
        return self.random.choices(_WORDS, cum_weights=_WEIGHTS)[0]

    def phrase(self, fewest: int, most: int) -> str:
        """Some words, the first with a capital letter; one in a while is a number."""
        length = self.random.randint(fewest, most)
        words = [self.word() if self.random.random() > 0.02 else self.number() for _ in range(length)]
        return " ".join([words[0].capitalize(), *words[1:]])

    def number(self) -> str:
        """A number of one to three digits."""
        return str(self.random.randint(2, 400))

    def sentence(self) -> str:
        """A sentence of ordinary length, with a comma where it is long."""
        text = self.phrase(6, 14)
        return f"{text}, {self.phrase(3, 8).lower()}." if self.random.random() < 0.5 else f"{text}."

    def paragraph(self) -> str:
        """Two to five sentences."""
        return " ".join(self.sentence() for _ in range(self.random.randint(2, 5)))

    def items(self) -> Iterator[str]:
        """A list."""
        yield from (f"- {self.phrase(3, 12)}" for _ in range(_ITEMS))
        yield ""

    def table(self) -> Iterator[str]:
        """A table of three columns."""
        yield f"| {self.phrase(1, 2)} | {self.phrase(1, 2)} | {self.phrase(1, 2)} |"
        yield "|---|---|---|"
        for _ in range(_ITEMS):
            yield f"| {self.phrase(1, 3)} | {self.phrase(4, 10)} | {self.number()} {self.word()} |"
        yield ""

    def policy(self, size: int) -> list[str]:
        """A privacy notice of about this many bytes: paragraphs and lists, now and then a table."""
        return _until(size, self._policy())

    def _policy(self) -> Iterator[str]:
        yield from (f"# {self.phrase(2, 4)}", "", self.paragraph(), "")
        for at in count():
            yield from (f"## {self.phrase(2, 5)}", "")
            for _ in range(3):
                yield from (self.paragraph(), "")
            yield from self.items()
            if at % 4 == 1:
                yield from self.table()

    def contract(self, size: int) -> list[str]:
        """A long contract of about this many bytes: clauses with numbers, and tables."""
        return _until(size, self._contract())

    def _contract(self) -> Iterator[str]:
        yield from (f"# {self.phrase(2, 4)}", "")
        for chapter in count(1):
            yield from (f"## {chapter}. {self.phrase(2, 5)}", "")
            for clause in range(1, _CLAUSES):
                yield from (f"{chapter}.{clause} {self.paragraph()}", "")
            yield from self.items()
            if chapter % 3 == 0:
                yield from self.table()


def _until(size: int, lines: Iterator[str]) -> list[str]:
    found: list[str] = []
    written = 0
    while written < size:
        found.append(next(lines))
        written += len(found[-1].encode()) + 1
    return found
