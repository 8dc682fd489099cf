"""The words of a text as a reader sees them, without markup."""

from collections.abc import Iterator
from functools import lru_cache

from markdown_it.token import Token

from klartekst.wording.parsing import tokens_of

_SHOWN = ("text", "code_inline", "text_special", "code_block", "fence")
_BREAKS = ("softbreak", "hardbreak")


@lru_cache(maxsize=8192)
def plain_text(markdown: str) -> str:
    """The words of a Markdown text, one block to a line; footnotes stand last."""
    blocks = ("".join(_pieces(token)) for token in tokens_of(markdown))
    return "\n".join(" ".join(block.split()) for block in blocks if block.strip())


@lru_cache(maxsize=8192)
def link_addresses(markdown: str) -> tuple[str, ...]:
    """The addresses of the links and images of a Markdown text, in order."""
    return tuple(
        str(token.attrGet("href") or token.attrGet("src") or "")
        for block in tokens_of(markdown)
        for token in block.children or ()
        if token.type in ("link_open", "image")
    )


def _pieces(token: Token) -> Iterator[str]:
    if token.type in _SHOWN:
        yield token.content
    elif token.type in _BREAKS:
        yield " "
    for child in token.children or ():
        yield from _pieces(child)
