"""What a schema tells an editor is what the reader says of the same file."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft7Validator, Draft202012Validator
from tests.storage.written_files import as_yaml, documents

from klartekst.model import codes
from klartekst.model.diagnostic import Code
from klartekst.storage.addition_file import ADDITION_TABLES, AdditionKind, read_addition_file
from klartekst.storage.consent_table import CONSENT_TABLE
from klartekst.storage.cookie_tables import COOKIES_TABLE
from klartekst.storage.fields import Table, read_fields
from klartekst.storage.file_schemas import SCHEMAS_FOLDER, file_schemas, schema_comment, schema_files
from klartekst.storage.front_matter import PAGE_TABLE, SECTION_TABLE
from klartekst.storage.nodes import Mapping
from klartekst.storage.policy_file import POLICY_TABLE
from klartekst.storage.record_tables import PROCESSING_TABLE, RECIPIENTS_TABLE
from klartekst.storage.release_file import RELEASE_TABLE
from klartekst.storage.report import Report
from klartekst.storage.site_facts import SITE_TABLE
from klartekst.storage.yaml_nodes import read_mapping

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
SCHEMAS = file_schemas()
TABLES = {
    "klartekst": SITE_TABLE,
    "policy": POLICY_TABLE,
    "page": PAGE_TABLE,
    "section": SECTION_TABLE,
    "processing": PROCESSING_TABLE,
    "recipients": RECIPIENTS_TABLE,
    "cookies": COOKIES_TABLE,
    "consent": CONSENT_TABLE,
    "release": RELEASE_TABLE,
}
# Trouble that a schema shows as well. A day of no calendar and a zone of no database it cannot know.
SHOWN = {
    codes.UNKNOWN_KEY,
    codes.WRONG_SHAPE,
    codes.WRONG_VALUE,
    codes.MISSING_KEY,
    codes.AMBIGUOUS_DATE,
    codes.INVALID_ID,
    codes.INVALID_EMAIL,
    codes.UNKNOWN_COUNTRY,
    codes.UNKNOWN_PROVISION,
    codes.UNKNOWN_DURATION,
}
# Python knows these constructs and browsers do not, or they read them differently.
ONLY_PYTHON = re.compile(r"\(\?P|\(\?[aiLmsux-]|\\[AZdwb]|[*+?}]\+|\(\?>|\(\?<")


class CoreLoader(yaml.SafeLoader):
    """YAML with the types of version 1.2 (core schema, chapter 10.3.2), as editors read it."""

    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[str, Any]:
        return {key.value: self.construct_object(value, deep=True) for key, value in node.value}


_NUMBER = r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
for _tag, _expression in {
    "null": r"~|null|Null|NULL|",
    "bool": r"true|True|TRUE|false|False|FALSE",
    "float": rf"(?:{_NUMBER}|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)",
}.items():
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"(?:{_expression})$"), None)
CoreLoader.add_constructor("tag:yaml.org,2002:float", lambda *_: 1.5)  # which number makes no difference


def complaints(name: str, text: str) -> list[str]:
    validator = Draft202012Validator(SCHEMAS[name], format_checker=Draft202012Validator.FORMAT_CHECKER)
    return [error.message for error in validator.iter_errors(yaml.load(text, Loader=CoreLoader))]


def found_by_reader(read: Callable[[Mapping, Report], object], text: str) -> set[Code]:
    report = Report("x.yml")
    mapping = read_mapping(text, report)
    if mapping is not None:
        read(mapping, report)
    return {diagnostic.code for diagnostic in report.found}


def found_in_fields(table: Table, text: str) -> set[Code]:
    return found_by_reader(lambda mapping, report: read_fields(mapping, table, report), text)


def found_in_addition(text: str) -> set[Code]:
    return found_by_reader(lambda mapping, report: read_addition_file(mapping, 1, report), text)


def agrees(name: str, text: str, found: set[Code]) -> None:
    said = complaints(name, text)
    if not found:
        assert said == [], text
    if found & SHOWN:
        assert said != [], (text, found)


@pytest.mark.parametrize("name", SCHEMAS)
def test_schemas_are_schemas_also_for_editors_that_know_draft_7_alone(name) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])
    Draft7Validator.check_schema(SCHEMAS[name])
    assert _keywords(SCHEMAS[name]).isdisjoint({"prefixItems", "unevaluatedProperties", "dependentRequired"})


@pytest.mark.parametrize("name", SCHEMAS)
def test_patterns_mean_the_same_in_browsers(name) -> None:
    patterns = set(_values_of("pattern", SCHEMAS[name]))
    assert patterns
    assert [pattern for pattern in patterns if ONLY_PYTHON.search(pattern)] == []


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_key_is_described_and_no_other_is_allowed(name) -> None:
    for schema in _tables_in(SCHEMAS[name]):
        assert schema["additionalProperties"] is not True
        assert all(key["title"] and key["description"] for key in schema["properties"].values())


@pytest.mark.parametrize("name", TABLES)
@given(data=st.data())
def test_reader_and_schema_agree(name, data) -> None:
    text = data.draw(documents(TABLES[name]))
    agrees(name, text, found_in_fields(TABLES[name], text))


@given(data=st.data(), kind=st.sampled_from(AdditionKind))
def test_reader_and_schema_agree_on_additions(data, kind) -> None:
    text = data.draw(documents(ADDITION_TABLES[kind], {"kind": kind}))
    agrees("addition", text, found_in_addition(text))


@given(st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1).filter(str.strip))
@example("NO")
@example("1.0")
@example("0x1F")
@example("true")
@example("2026-06-01")
@example("null")
def test_any_title_is_fine_in_quotation_marks_and_without_wherever_the_reader_takes_it(title) -> None:
    for quotes in (lambda: True, lambda: False):
        text = as_yaml({"title": title}, quotes)
        agrees("section", text, found_in_fields(SECTION_TABLE, text))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("policy", "kind: terms\nsections: [1, a, true]\nprevails: true\n"),
        ("policy", "kind: terms\nsections: [a]\nprevails: yes\nreviewed_on:\ndpo: {}\nterms: []\n"),
        ("policy", "kind: other\nsections:\n  - {id: a, formerly: [7]}\nended_on: 2026-06-01\n"),
        ("policy", "kind: other\nsections: [a]\nsupplements: {policy: x, pins: [{point: 4.1, at: 1.0}]}\n"),
        ("policy", "kind: other\nsections: [a]\nterms: [{id: id, id-ID: {term: 1, definition: x}}]\n"),
        ("klartekst", "controller: {name: 1881, country: NO, phone: 22000000}\nupdates_folder: 2026\n"),
        ("klartekst", "notice_days: {terms: {advised: 45, required: '30'}}\nseverities: {KT131: warning}\n"),
        ("klartekst", "controller:\n  name: X\n  address: |\n    A\n    B\ntime_zone: Etc/GMT+1\n"),
        ("section", "title: >\n  Long\n  title\ntranslates: 000000000000\n"),
        ("section", "title: 2026\ncovers: [gdpr-13-1-a]\n"),
        ("page", "title: No\ndescription:\n"),
    ],
    ids=str,
)
def test_what_people_write_is_fine_for_both(name, text) -> None:
    assert found_in_fields(TABLES[name], text) == set()
    assert complaints(name, text) == []


@pytest.mark.parametrize(
    ("name", "text", "complaint"),
    [
        ("policy", "kind: privcy\nsections: [a]\n", "'privcy' is not one of"),
        ("policy", "kind: terms\nsections: [a]\nreviewd_on: 2026-06-01\n", "'reviewd_on' was unexpected"),
        ("policy", "kind: terms\n", "'sections' is a required property"),
        ("policy", "kind:\nsections: [a]\n", "None is not one of"),
        ("klartekst", "controler: {name: X}\n", "'controler' was unexpected"),
        ("section", "tittle: X\n", "'tittle' was unexpected"),
        ("section", "title: X\ndescription: X\n", "'description' was unexpected"),
        ("page", "title: X\ncovers: [x]\n", "'covers' was unexpected"),
        ("page", "title: ' '\n", "does not match"),
    ],
    ids=str,
)
def test_slips_are_shown_while_typing(name, text, complaint) -> None:
    assert found_in_fields(TABLES[name], text) & SHOWN
    assert complaint in "; ".join(complaints(name, text))


@pytest.mark.parametrize("section", ["index", "Bø", "a_b"])
def test_sections_that_cannot_be_are_shown(section) -> None:
    assert complaints("policy", f"kind: terms\nsections: [{section}]\n")


def test_example_site_is_fine() -> None:
    assert {path.relative_to(ROOT).as_posix(): said for path, said in _example_site() if said} == {}


def test_schemas_of_the_example_site_are_up_to_date() -> None:
    folder = ROOT / SCHEMAS_FOLDER
    kept = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert kept == schema_files(), "run `python -m klartekst schemas` in the folder of mkdocs.yml"


@pytest.mark.parametrize("path", [DOCS / "klartekst.yml", *sorted(DOCS.glob("*/policy.yml"))], ids=str)
def test_files_of_the_example_site_name_a_schema_that_is_there(path) -> None:
    first = path.read_text("utf-8").splitlines()[0]
    way = "/".join([".."] * len(path.relative_to(ROOT).parts[:-1]))
    assert first == schema_comment(path.stem, way)
    assert json.loads((path.parent / first.partition("=")[2]).read_text("utf-8"))["title"] == path.stem


def _example_site() -> Iterator[tuple[Path, list[str]]]:
    for name, files in {
        "klartekst": DOCS.glob("klartekst.yml"),
        "policy": DOCS.glob("*/policy.yml"),
        "release": DOCS.glob("*/releases/*/release.yml"),
        "addition": DOCS.glob("*/releases/*/additions/*/addition.yml"),
    }.items():
        yield from ((path, complaints(name, path.read_text("utf-8"))) for path in files)
    for policy in DOCS.glob("*/policy.yml"):
        for path in policy.parent.glob("*.md"):
            name = "page" if path.name.startswith("index.") else "section"
            yield path, complaints(name, path.read_text("utf-8").split("---\n")[1])


def _tables_in(schema: object) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        if isinstance(schema.get("properties"), dict) and "additionalProperties" in schema:
            yield schema
        schema = list(schema.values())
    if isinstance(schema, list):
        for part in schema:
            yield from _tables_in(part)


def _values_of(keyword: str, schema: object) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(schema.get(keyword), str):
            yield schema[keyword]
        schema = list(schema.values())
    if isinstance(schema, list):
        for part in schema:
            yield from _values_of(keyword, part)


def _keywords(schema: object) -> set[str]:
    parts = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    return set(schema if isinstance(schema, dict) else ()).union(*map(_keywords, parts))
