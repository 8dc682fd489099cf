"""YAML as people might write it for a table of fields: right, or with something wrong in it."""

import json
from collections.abc import Callable
from functools import partial
from typing import Any
from zoneinfo import available_timezones

import yaml
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from klartekst.storage.acceptances import JUDGEMENTS, JudgementCode
from klartekst.storage.checklist import ChecklistId, checklist_ids
from klartekst.storage.cookie_tables import Length
from klartekst.storage.dates import Day, Instant
from klartekst.storage.fact_fields import Country, Email, TimeZone
from klartekst.storage.fields import Parser, Table
from klartekst.storage.parsers import (
    Choice,
    Identifier,
    Keyed,
    Language,
    ListOf,
    Pattern,
    Record,
    Text,
    Truth,
    Word,
)
from klartekst.storage.record_fields import (
    RETENTION_TABLE,
    BasisItem,
    Duration,
    NameOrWords,
    Provision,
    RetentionItem,
    WordsByLanguage,
)
from klartekst.storage.section_list import SECTION_ITEM_TABLE, SectionItem
from klartekst.storage.term_list import TERM_ID, TERM_WORDS_TABLE, TermItem
from klartekst.storage.yaml_nodes import LARGEST_YAML

Written = str | list["Written"] | dict[str, "Written"]

TEXTS = ["Eksempel AS", "NO", "1.0", "0x1F", "true", "2026-06-01", "a: b", "# x", "§ 7", "yes", "a\nb", " x "]
NOTHING: list[Written] = ["", " ", [], {}]
WRONG: list[Written] = [*NOTHING, "§ 7", "Bø", "no such", ["§ 7"], {"§ 7": "§ 7"}, [{}], {"id": []}]
_IDS = st.from_regex(r"[a-z0-9]{1,4}(-[a-z0-9]{1,4})?", fullmatch=True)
_LANGUAGES = st.sampled_from(["nb", "no", "id", "es-ES", "sr-Latn", "zh-Hant-TW", "es-419"])


@st.composite
def documents(draw: DrawFn, table: Table, fixed: dict[str, Written] | None = None) -> str:
    """A YAML text with the table's keys; in about half of them something is spoiled."""
    written = draw(_records(table)) | (fixed or {})
    if draw(st.booleans()):
        written = _spoiled(draw, written)
    return as_yaml(written, partial(draw, st.booleans()))


def as_yaml(written: Written, quoted: Callable[[], bool]) -> str:
    """The YAML text; texts that can stand without quotation marks do so unless ``quoted`` says so."""
    match written:
        case dict():
            entries = (f"{as_yaml(key, quoted)}: {as_yaml(value, quoted)}" for key, value in written.items())
            return "{" + ", ".join(entries) + "}"
        case list():
            return "[" + ", ".join(as_yaml(item, quoted) for item in written) + "]"
    return json.dumps(written) if quoted() or not _stands_plain(written) else written


def _stands_plain(text: str) -> bool:
    if len(text) > LARGEST_YAML or not text.isprintable() or set(text) & set("[]{},"):
        return False
    try:
        return bool(yaml.load(f"{{{text}: [{text}]}}", yaml.BaseLoader) == {text: [text]})
    except yaml.YAMLError:
        return False


def _spoiled(draw: DrawFn, written: Written) -> Written:
    """The same with one part of it replaced, left out or added."""
    if isinstance(written, dict) and written:
        change = draw(st.sampled_from(["deeper", "deeper", "deeper", "add", "drop"]))
        key = draw(st.sampled_from(sorted(written)))
        if change == "add":
            return written | {draw(st.sampled_from(["no_such_key", "Bø", "name"])): "x"}
        if change == "drop":
            return {other: value for other, value in written.items() if other != key}
        return written | {key: _spoiled(draw, written[key])}
    if isinstance(written, list) and written and draw(st.booleans()):
        return [*written[1:], _spoiled(draw, written[0])]
    return draw(st.sampled_from(WRONG))


@st.composite
def _records(draw: DrawFn, table: Table) -> dict[str, Written]:
    record: dict[str, Written] = {}
    for field in draw(st.permutations(table)):
        if field.required or draw(st.integers(0, 2)) == 0:
            empty = not field.required and draw(st.integers(0, 4)) == 0
            record[field.name] = draw(st.sampled_from(NOTHING) if empty else values(field.parse))
    return record


def values(parser: Parser[object]) -> SearchStrategy[Written]:
    """What the parser takes. A kind of parser that is missing below fails with its name."""
    return _TAKEN[type(parser)](parser)


def _retentions() -> SearchStrategy[Written]:
    return _records(RETENTION_TABLE).filter(lambda kept: any(item not in NOTHING for item in kept.values()))


def _terms(_: TermItem) -> SearchStrategy[Written]:
    languages = _LANGUAGES.filter(lambda code: code != TERM_ID.name)
    words = st.dictionaries(languages, _records(TERM_WORDS_TABLE))
    return st.builds(lambda term, found: {TERM_ID.name: term, **found}, values(TERM_ID.parse), words)


_WORDS = st.dictionaries(_LANGUAGES, st.sampled_from(TEXTS), min_size=1, max_size=3)
_DURATIONS = st.sampled_from(["P3Y", "P1Y6M", "P30D", "P2W", "PT12H", "P1DT1H30M"])


_TAKEN: dict[type, Callable[[Any], SearchStrategy[Written]]] = {
    Text: lambda _: st.sampled_from(TEXTS),
    Pattern: lambda parser: st.from_regex(parser.expression, fullmatch=True).filter(
        lambda text: text.strip() == text != ""
    ),
    Word: lambda parser: st.sampled_from(parser.words),
    JudgementCode: lambda _: st.sampled_from(JUDGEMENTS),
    Choice: lambda parser: st.sampled_from([member.value for member in parser.members]),
    Truth: lambda _: st.sampled_from(["yes", "no", "true", "false"]),
    Identifier: lambda parser: _IDS.filter(lambda text: text not in parser.reserved),
    Language: lambda _: _LANGUAGES,
    Day: lambda _: st.dates().map(str),
    Instant: lambda _: st.sampled_from(["2026-06-01T09:00+02:00", "2026-06-01T09:00:00.5Z"]),
    ChecklistId: lambda _: st.sampled_from(checklist_ids()),
    Country: lambda _: st.sampled_from(["NO", "SE", "DK"]),
    Email: lambda _: st.sampled_from(["post@eksempel.example", "å@é.example"]),
    TimeZone: lambda _: st.sampled_from(sorted(available_timezones())),
    ListOf: lambda parser: st.lists(values(parser.item), min_size=1, max_size=3),
    Keyed: lambda parser: st.dictionaries(values(parser.key), values(parser.value), min_size=1, max_size=3),
    Record: lambda parser: _records(parser.table),
    SectionItem: lambda _: st.one_of(values(SECTION_ITEM_TABLE[0].parse), _records(SECTION_ITEM_TABLE)),
    TermItem: _terms,
    WordsByLanguage: lambda _: _WORDS,
    NameOrWords: lambda _: st.sampled_from(TEXTS) | _WORDS,
    Provision: lambda parser: st.sampled_from(parser.articles),
    BasisItem: lambda parser: st.sampled_from(parser.articles) | _records(parser.table),
    Duration: lambda _: _DURATIONS,
    Length: lambda _: _DURATIONS | st.sampled_from(["session", "persistent"]),
    RetentionItem: lambda _: _DURATIONS | _retentions(),
}
