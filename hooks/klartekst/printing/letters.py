"""Letters that no installed font has, and what to install for them."""

import unicodedata
from collections.abc import Iterable

_CJK = frozenset(("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "IDEOGRAPHIC", "FULLWIDTH"))
_SHOWN = 12


class MissingLetters(Exception):
    """Letters that would be boxes on paper; the argument says which, and what to do."""

    def __init__(self, letters: Iterable[str]) -> None:
        found = sorted(letters)
        shown = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in found[:_SHOWN])
        more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
        packages = " ".join(sorted({_package(letter) for letter in found}))
        super().__init__(
            f"no installed font has {shown}{more}, and a box in their place would not be the text — "
            f"install fonts that have them (on Debian and Ubuntu: apt-get install {packages})"
        )


def _package(letter: str) -> str:
    """The Debian package of free fonts that has a letter."""
    if unicodedata.name(letter, "").split(" ")[0].split("-")[0] in _CJK:
        return "fonts-noto-cjk"
    return "fonts-noto-color-emoji" if unicodedata.category(letter) in ("So", "Sk") else "fonts-noto-core"
