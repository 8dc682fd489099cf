"""Working on Markdown as text: replacing what stands outside code, and writing words as Markdown."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})")
_CODE_SPAN = r"(?P<code>(?<!`)(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`))"
_CODE_OR_COMMENT = re.compile(f"{_CODE_SPAN}|<!--")
_SPECIAL = re.compile(r"([\\`*_\[\]<>&#|~{}!^])")
# At the start of a line these would begin a list, a definition, or underline what is above.
_BLOCK_START = re.compile(r"^(\d*)([-+=:.)])")
_EMPHASIS_IN_WORD = re.compile(r"(?<=\w)\\_(?=\w)")


def lines_outside_code(lines: list[str]) -> Iterator[tuple[int, str]]:
    """The lines that stand in no fenced code, with their numbers, counted from 0."""
    whole = "\n".join(lines)
    if "```" not in whole and "~~~" not in whole:
        yield from enumerate(lines)
        return
    fence = ""
    for index, line in enumerate(lines):
        mark = _FENCE.match(line)
        if mark and not fence:
            fence = mark[1]
        elif mark and mark[1].startswith(fence) and not line.strip(" `~"):
            fence = ""
        elif not fence:
            yield index, line


def without_comments(markdown: str) -> str:
    """The Markdown without HTML comments, which are authors' notes to each other; no line moves.

    Comments in code stay, and so does a text in which one is never closed, rather than lose the rest.
    """
    if "<!--" not in markdown:
        return markdown
    lines = markdown.split("\n")
    outside = {index for index, _ in lines_outside_code(lines)}
    inside = False
    for index, line in enumerate(lines):
        if inside or index in outside:
            lines[index], inside = _uncommented(line, inside)
    return markdown if inside else "\n".join(lines)


def _uncommented(line: str, inside: bool) -> tuple[str, bool]:
    """A line without comments, and whether one goes on into the next line."""
    kept = ""
    while line:
        if inside:
            _, mark, line = line.partition("-->")
            inside = not mark
            continue
        match = _CODE_OR_COMMENT.search(line)
        if match is None:
            return kept + line, False
        inside = not match["code"]
        kept += line[: match.start() if inside else match.end()]
        line = line[match.end() :]
    return kept, inside


def replace_outside_code(markdown: str, pattern: str, replace: Callable[[re.Match[str], int], str]) -> str:
    """The Markdown with each match of the pattern replaced, code spans and fenced code left alone.

    A match lies within one line; ``replace`` gets it with the number of its line, counted from 0,
    and answers with text that holds no line end, so that line numbers stay true.
    """
    alone, either = _compiled(pattern)
    lines = markdown.split("\n")
    for index, line in lines_outside_code(lines):
        if "`" not in line:
            lines[index] = alone.sub(lambda m, at=index: replace(m, at), line)  # type: ignore[misc]
        elif alone.search(line):
            lines[index] = either.sub(
                lambda m, at=index: m[0] if m["code"] else replace(m, at),  # type: ignore[misc]
                line,
            )
    return "\n".join(lines)


@lru_cache
def _compiled(pattern: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The pattern, and one that finds code spans too."""
    return re.compile(pattern), re.compile(f"{_CODE_SPAN}|(?:{pattern})")


# The names and addresses of a company, and the titles of sections, are written again and again.
@lru_cache(maxsize=4096)
def escape(words: str) -> str:
    """Markdown that shows exactly these words, on one line, wherever in a line they stand."""
    marked = _SPECIAL.sub(r"\\\1", " ".join(words.split()))
    return _BLOCK_START.sub(r"\1\\\2", _EMPHASIS_IN_WORD.sub("_", marked))
