"""Words of a block that need no Markdown reader: with simple bold words, links and code, and nothing else.

Nearly all words of policies are so, and a reader that asks every rule at every sign takes four times as
long over them. Whatever is not surely simple is left to it.
"""

import re
from collections.abc import Callable

from markdown_it.token import Token

SIGNS = r"\n!&*<\[\\\]_`{~"
"""The signs that some rule of the dialect asks for; what holds none of them is one run of text."""

_WORDS = rf"(?:[^{SIGNS}]++|!(?!\[))++"
_LETTER = r"[^\W_]"
# Bold words begin with a letter and stand where no rule can doubt that the stars open and close.
_BOLD = (
    rf"\*\*(?<![^ \n(]\*\*)(?P<bold>(?={_LETTER}){_WORDS}(?:(?<={_LETTER})|(?<=[:.)])))"
    r"\*\*(?=[ \n.,;:)?!]|\Z)"
)
_LINK = rf"\[(?P<label>{_WORDS})\]\((?P<address>[\w#:@./?=%+,-]+)\)"
_CODE = r"`(?P<code>[^`\s](?:[^`\n]*[^`\s])?)`(?!`)"
_PIECE = re.compile(rf"(?P<words>{_WORDS})|{_BOLD}|{_LINK}|{_CODE}|(?P<end>(?<! )\n(?![ \t]))")


def simple_inline(words: str, normalize: Callable[[str], str]) -> list[Token] | None:
    """The tokens of a block's words as the parser finds them; ``None`` for words that are not simple.

    ``normalize`` is what the parser does to addresses.
    """
    tokens: list[Token] = []
    at = 0
    for piece in _PIECE.finditer(words):
        if piece.start() != at:
            return None
        tokens += _tokens(piece, normalize)
        at = piece.end()
    return tokens if at == len(words) else None


def _tokens(piece: re.Match[str], normalize: Callable[[str], str]) -> list[Token]:
    match piece.lastgroup:
        case "words":
            return [Token("text", "", 0, content=piece[0])]
        case "bold":
            return _bold(piece)
        case "address":
            return [
                Token("link_open", "a", 1, {"href": normalize(piece["address"])}),
                Token("text", "", 0, level=1, content=piece["label"]),
                Token("link_close", "a", -1),
            ]
        case "code":
            return [Token("code_inline", "code", 0, content=piece["code"], markup="`")]
    return [Token("softbreak", "br", 0)]


def _bold(piece: re.Match[str]) -> list[Token]:
    """The tokens of bold words. To the parser stars are text, which stays beside them, if only empty."""
    before, after = piece.string[piece.start() - 1 : piece.start()], piece.string[piece.end() :][:1]
    return [
        *([Token("text", "", 0)] if before in ("", "\n") else []),
        Token("strong_open", "strong", 1, markup="**"),
        Token("text", "", 0, level=1, content=piece["bold"]),
        Token("strong_close", "strong", -1, markup="**"),
        *([Token("text", "", 0)] if after in ("", "\n") else []),
    ]
