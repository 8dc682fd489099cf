"""Quick answers to whether a text can hold any of many phrases at all."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Said:
    """A text in small letters, and the words in it."""

    text: str
    words: frozenset[str]


def said_in(text: str) -> Said:
    """A text as telltales are looked for in it."""
    lowered = text.lower()
    return Said(lowered, frozenset(_WORD.findall(lowered)))


@dataclass(frozen=True, slots=True)
class Telltales:
    """Words and parts of words of which a text has one if it has one of the phrases."""

    words: frozenset[str]
    parts: tuple[str, ...]

    def may_be_in(self, said: Said) -> bool:
        """Whether one of the phrases could stand in the text: never a wrong no."""
        if not self.words.isdisjoint(said.words):
            return True
        return any(map(said.text.__contains__, self.parts))


def telltales(forms: Iterable[str]) -> Telltales:
    """The telltales of words in small letters, in which ``*`` stands for any letters."""
    words, parts = set(), []
    for form in dict.fromkeys(forms):
        if _WORD.fullmatch(form):
            words.add(form)
        else:
            parts.append(max(form.split("*"), key=len))
    return Telltales(frozenset(words), tuple(parts))
