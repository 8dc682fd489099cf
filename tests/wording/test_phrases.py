"""How phrases are written in data, and found in texts."""

import pytest

from klartekst.model.phrases import PhraseList
from klartekst.wording.phrases import may_hold, phrases_in
from klartekst.wording.telltales import said_in


def found(
    text: str, *phrases: str, not_after: tuple[str, ...] = (), not_with: tuple[str, ...] = ()
) -> list[str]:
    wanted = PhraseList(phrases, not_after, not_with)
    texts = [phrase.text for phrase in phrases_in(text, wanted)]
    assert not texts or may_hold(said_in(text), wanted)
    return texts


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("Vi kan dele det.", "vi kan dele", ["Vi kan dele"]),
        ("Vi kan\u00a0dele,\nvi kan  dele", "vi kan dele", ["Vi kan\u00a0dele", "vi kan  dele"]),
        ("Navi kan delegere", "vi kan dele", []),
        ("Vi kan selge det.", "vi kan dele|selge", ["Vi kan selge"]),
        ("Personopplysningene lagres", "*opplysningene lagr*", ["Personopplysningene lagres"]),
        ("Les helst denne lange siden jevnlig.", "les … jevnlig", ["Les helst denne lange siden jevnlig"]),
        ("Les dette. Vi går jevnlig gjennom det.", "les … jevnlig", []),
        ("Les a b c d e f g h i jevnlig", "les … jevnlig", []),
        ("Les a b c d e f g h i jevnlig", "les … … jevnlig", ["Les a b c d e f g h i jevnlig"]),
        ("Mer. Her er det. Det er her er", "^ her er", ["Her er"]),
        ("PUL og pul", "PUL", ["PUL"]),
        ("etter SFS 1998:204.", "1998:204", ["1998:204"]),
        ("se ekomloven § 2-7 b.", "ekomloven § 2-7 b", ["ekomloven § 2-7 b"]),
        ("", "vi", []),
    ],
)
def test_phrase_is_found_as_it_is_written(text: str, phrase: str, expected: list[str]) -> None:
    assert found(text, phrase) == expected


def test_of_phrases_that_overlap_the_first_and_longest_counts() -> None:
    assert found("les mer om dette her", "les mer", "les mer om", "om dette") == ["les mer om"]


def test_word_before_a_phrase_can_take_it_back() -> None:
    text = "slik at vi kan dele. Og vi kan dele. Så: vi kan dele."
    assert found(text, "vi kan dele", not_after=("at", "så")) == ["vi kan dele"]


def test_word_in_the_same_sentence_can_take_a_phrase_back() -> None:
    text = "Vi kan dele navn. Vi kan dele, men ikke navn. Ikke dette."
    assert found(text, "vi kan dele", not_with=("ikke",)) == ["Vi kan dele"]
