"""Real policies have the readability that the reference implementation gives them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from klartekst.storage.language_words import read_language_words
from klartekst.wording.readability import readability_of
from klartekst.wording.source import escape

LONGEST_HEADING = 20

# LIX, mean words of a sentence, sentences of more than 30 words.
REFERENCES = {
    "000": ("nb", 50.1, 15.9, 4),
    "001": ("nb", 47.9, 18.1, 14),
    "002": ("nb", 45.9, 15.6, 7),
    "003": ("sv", 55.4, 19.8, 10),
    "004": ("nb", 46.0, 13.7, 3),
}


@pytest.mark.parametrize("name", REFERENCES)
def test_readability_of_real_texts(seeds: Path, name: str) -> None:
    language, lix, mean, long_sentences = REFERENCES[name]
    (source,) = seeds.glob(f"{name}_*.txt")
    words = read_language_words(language)
    assert words is not None
    reading = readability_of("\n\n".join(_paragraphs(source.read_text("utf-8"))), words)
    assert reading.lix == pytest.approx(lix, abs=1)
    assert reading.mean_length == pytest.approx(mean, abs=1)
    assert reading.longer_than(30) == pytest.approx(long_sentences, abs=1)


def _paragraphs(text: str) -> Iterator[str]:
    """The text as Markdown, each line a paragraph or an item; headings, which do not count, left out."""
    for line in text.replace("\u00a0", " ").splitlines():
        words = line.strip().removeprefix("•").strip()
        if line.strip().startswith("•"):
            yield f"- {escape(words)}"
        elif words and not (words[-1] not in ".:;!" and len(words.split()) <= LONGEST_HEADING):
            yield escape(words)
