"""Abbreviations: a line ``*[GDPR]: General Data Protection Regulation`` explains each use of one."""

import re

from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from klartekst.wording.marking import Mark, whole_words

_DEFINITION = re.compile(r"\*\[(?P<short>[^\]\n]+)\]:[ \t]+(?P<long>\S.*)$")


def abbreviation_definition(state: StateBlock, start_line: int, _end_line: int, silent: bool) -> bool:
    """Recognise the definition of an abbreviation; it leaves no trace on the page itself."""
    if state.is_code_block(start_line):
        return False
    begin = state.bMarks[start_line] + state.tShift[start_line]
    match = _DEFINITION.match(state.src[begin : state.eMarks[start_line]])
    if match is None:
        return False
    if not silent:
        known = state.env.setdefault("abbreviations", {})
        known[match["short"]] = match["long"].strip()
        state.line = start_line + 1
    return True


def abbreviation_marks(definitions: dict[str, str]) -> list[Mark]:
    """How each abbreviation is wrapped, at every use."""

    def wrap(short: str, long: str) -> Mark:
        opening = Token("abbr_open", "abbr", 1, attrs={"title": long})
        return Mark(whole_words(short), opening, Token("abbr_close", "abbr", -1))

    return [wrap(short, long) for short, long in definitions.items()]
