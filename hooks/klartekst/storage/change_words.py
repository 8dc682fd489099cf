"""The packaged beginnings of words by which a note says what kind of change there was."""

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

from klartekst.storage.fields import Field, Values, read_fields
from klartekst.storage.parsers import Keyed, Language, ListOf, Text
from klartekst.storage.report import Report
from klartekst.storage.yaml_nodes import read_mapping

CHANGE_WORDS = Field(
    "change_words",
    Keyed(Language(), ListOf(Text())),
    "Beginnings of words that name a kind of change, in each language.",
    required=True,
)


@lru_cache(maxsize=1)
def read_change_words() -> Mapping[str, tuple[str, ...]]:
    """The beginnings by language, in small letters.

    Raises ValueError when the packaged file is wrong: that is no trouble of the user's.
    """
    name = "change_words.yml"
    text = (files(__package__) / "data" / name).read_text(encoding="utf-8")
    report = Report(name)
    mapping = read_mapping(text, report)
    values = Values({}) if mapping is None else read_fields(mapping, (CHANGE_WORDS,), report)
    if report.found:
        raise ValueError("; ".join(map(str, report.found)))
    return {entry.key: tuple(entry.value) for entry in values.get(CHANGE_WORDS) or ()}
