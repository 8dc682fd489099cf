"""What PyYAML finds wrong, in words for people who do not know YAML."""

import yaml
from yaml.reader import ReaderError

from klartekst.model import codes
from klartekst.storage.report import Report

_QUOTE_IT = 'put quotation marks around the whole value: key: "value"'

# A part of PyYAML's own message, the message in plain words, and what to do.
_PLAIN_WORDS = (
    ("'\\t'", "a tab stands where YAML needs spaces", "indent with spaces only"),
    (
        "mapping values are not allowed",
        "a colon stands inside a value, or the line is indented too far",
        _QUOTE_IT,
    ),
    (
        "could not find expected ':'",
        "a line has no colon after its key",
        'write every line as "key: value", with a space after the colon',
    ),
    (
        "expected <block end>",
        "the line does not fit the lines above it",
        "indent the lines of one list or group alike",
    ),
    (
        "unindent does not match",
        "the line does not fit the lines above it",
        "indent the lines of one list or group alike",
    ),
    (
        "while scanning a quoted scalar",
        "a quotation mark is opened and never closed",
        "add the missing quotation mark",
    ),
    ("expected ',' or ']'", "a list is opened with [ and never closed", "add the missing ]"),
    ("expected ',' or '}'", "a group is opened with { and never closed", "add the missing }"),
    ("that cannot start any token", "a value begins with a special character", _QUOTE_IT),
    ("undefined alias", "a value begins with *, which stands for an alias in YAML", _QUOTE_IT),
    ("while scanning an alias", "a value begins with *, which means an alias in YAML", _QUOTE_IT),
    ("while scanning an anchor", "a value begins with &, which means an anchor", _QUOTE_IT),
    (
        "expected a single document",
        'a second "---" begins another document',
        'delete the line "---"',
    ),
    (
        "impossible escape",
        "a backslash begins an escape that is no character",
        "use single quotation marks, or write the character itself",
    ),
    ("too many levels", "lists or groups stand too deep inside each other", "write fewer levels"),
    ("alias inside itself", "an alias stands inside what it repeats", "write the values out"),
    ("too many aliases", "aliases repeat too much", "write the values out"),
)


def report_trouble(error: yaml.YAMLError, text: str, first_line: int, report: Report) -> None:
    """Note broken YAML (KT104) at its line; ``text`` begins on the file's ``first_line``."""
    index = _index(error)
    line = None if index is None else first_line + text.count("\n", 0, index)
    message, hint = _words(error)
    report.add(codes.BROKEN_YAML, line, message, hint)


def _index(error: yaml.YAMLError) -> int | None:
    if isinstance(error, ReaderError):
        return int(error.position)
    if not isinstance(error, yaml.MarkedYAMLError):
        return None
    # What is never closed, or lacks its colon, is found lines below where it begins.
    begins_above = any(part in (error.context or "") for part in ("quoted", "flow", "simple key"))
    mark = error.context_mark if begins_above else None
    mark = mark or error.problem_mark or error.context_mark
    return None if mark is None else int(mark.index)


def _words(error: yaml.YAMLError) -> tuple[str, str]:
    if isinstance(error, ReaderError):
        return "an invisible control character stands in the YAML", "delete it and type it again"
    if not isinstance(error, yaml.MarkedYAMLError):
        return "the YAML cannot be read", "compare the lines with an example from the guide"
    own_words = f"{error.context or ''}; {error.problem or ''}"
    for part, message, hint in _PLAIN_WORDS:
        if part in own_words:
            return message, hint
    return f"the YAML cannot be read ({error.problem})", _QUOTE_IT
