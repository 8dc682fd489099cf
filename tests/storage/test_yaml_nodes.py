"""YAML that keeps what was written, and never brings a reader down."""

import string
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from klartekst.storage import yaml_nodes
from klartekst.storage.nodes import Mapping, Scalar, Sequence
from klartekst.storage.report import Report
from klartekst.storage.simple_yaml import simple_mapping
from klartekst.storage.yaml_nodes import read_mapping, read_trusted_mapping

ROOT = Path(__file__).resolve().parents[2]
PACKAGED = sorted((ROOT / "hooks" / "klartekst" / "storage" / "data").rglob("*.yml"))

PLAIN = st.text(string.ascii_letters + string.digits + "æøåÆØÅ.-_/", min_size=1).filter(
    lambda text: text[0] not in "-." and not text.endswith("-")
)
ANY_TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\x85\u2028\u2029\ufeff"),
    min_size=1,
)


def read(text: str) -> tuple[Mapping | None, list[str]]:
    report = Report("a.yml")
    return read_mapping(text, report), [str(item) for item in report.found]


@pytest.mark.parametrize(
    "written", ["NO", "no", "yes", "3.10", "2026-06-01", "010", "1_000", "0x1F", "12:30:45", "1e3"]
)
def test_scalars_stay_what_was_written(written) -> None:
    assert read(f"key: {written}\n") == (
        Mapping(((Scalar("key", 1), Scalar(written, 1)),), 1),
        [],
    )


@pytest.mark.parametrize(
    ("written", "text", "null"),
    [
        ("", "", True),
        ("~", "~", True),
        ("null", "null", True),
        ("''", "", False),
        ("'~'", "~", False),
    ],
)
def test_nothing_is_told_from_empty_text(written, text, null) -> None:
    node, _ = read(f"key: {written}\n")
    assert node.get("key") == Scalar(text, 1, null)


LETTERS = "abcÅé1290 -.,;:#()«»’“”%§='\"[]{}&*!|>%@`~_/+–=?\u00a0\u0301\t"
VALUES = st.one_of(
    st.text(LETTERS, min_size=1),
    st.text("abÅ1 -.,()", min_size=1),
    st.lists(st.text("ab1-_:,", min_size=1)).map(lambda items: f"[{', '.join(items)}]"),
    st.sampled_from(["", "null", "~", "---", "yes", "2026-06-01", "a: b", "a - b", "|", "[]", "[a, ]"]),
)
LINES = st.builds("{}: {}".format, st.sampled_from(["title", "covers", "null", "a_b", "-", "?"]), VALUES)


@settings(max_examples=500, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(LINES, min_size=1, max_size=3))
def test_simple_lines_are_read_as_a_yaml_reader_reads_them(lines, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "\n".join(lines)
    quickly = read(text)
    with monkeypatch.context() as patch:
        patch.setattr(yaml_nodes, "simple_mapping", lambda _text, _line: None)
        assert quickly == read(text)


KEYS = st.sampled_from(["title", "on", "nb", "null", "v-1", "2024", "a b", "x:", "~"])
LEAVES = st.one_of(
    st.text(LETTERS, max_size=12),
    st.sampled_from(["", "null", "it's", "1.0", "2026-06-01", "a: b", "2010-04-06T10:00:00+02:00", "\u0085"]),
    st.lists(st.text("abÅ1 -.:", max_size=6), max_size=3),
)
TREES = st.dictionaries(
    KEYS,
    st.recursive(LEAVES, lambda inner: st.dictionaries(KEYS, inner, max_size=3), max_leaves=8),
    min_size=1,
)


@settings(max_examples=500, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    tree=TREES,
    indent=st.integers(1, 4),
    edit=st.tuples(st.integers(0), st.sampled_from(["", " ", "\n", "- ", "#"])),
)
def test_simple_blocks_are_read_as_a_yaml_reader_reads_them(
    tree, indent, edit, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = yaml.safe_dump(tree, allow_unicode=True, sort_keys=False, width=10**6, indent=indent)
    place = edit[0] % (len(whole) + 1)
    for text in (whole, whole[:place] + edit[1] + whole[place:], whole.replace("\n", "\n  ")):
        quickly = read(text)
        with monkeypatch.context() as patch:
            patch.setattr(yaml_nodes, "simple_mapping", lambda _text, _line: None)
            assert quickly == read(text)


def test_releases_are_read_without_a_yaml_reader() -> None:
    releases = sorted((ROOT / "docs").glob("*/releases/*/release.yml"))
    plain = [path for path in releases if simple_mapping(path.read_text("utf-8"), 1)]
    assert len(plain) > len(releases) / 2


@pytest.mark.parametrize("path", PACKAGED, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_files_of_the_package_are_read_as_those_of_users_are(path: Path) -> None:
    text = path.read_text("utf-8")
    assert (read_trusted_mapping(text, Report("a.yml")), []) == read(text)


@given(st.lists(PLAIN, min_size=1, unique=True))
def test_plain_scalars_and_their_lines_survive(words) -> None:
    node, found = read("".join(f"{word}:\n  - {word}\n" for word in words))
    assert found == []
    assert [(key.text, key.line) for key, _ in node.entries] == [
        (word, 2 * index + 1) for index, word in enumerate(words)
    ]
    assert [value.items[0].text for _, value in node.entries] == words


@given(ANY_TEXT)
def test_quoted_scalars_survive(text) -> None:
    written = yaml.safe_dump({"key": text}, allow_unicode=True, width=10**6, default_style="'")
    node, found = read(written)
    assert found == []
    assert node.get("key").text == text


@given(st.text())
def test_no_text_brings_the_reader_down(text) -> None:
    node, found = read(text)
    assert node is not None or found


def test_lines_are_those_of_the_file() -> None:
    report = Report("a.md")
    node = read_mapping('a: "x\u2028y"\nb:\n  - c\n', report, first_line=2)
    assert node.get("b") == Sequence((Scalar("c", 4),), 4)


def test_aliases_repeat_values() -> None:
    node, found = read("a: &x [1, 2]\nb: *x\n")
    assert found == []
    assert node.get("a") == node.get("b")


def test_tags_are_passed_over() -> None:
    node, found = read("a: !ENV X\nb: !!python/name:os.system\nc: !thing {d: e}\n")
    assert found == []
    assert node.get("a").text == "X"
    assert node.get("b").text == ""
    assert node.get("c").get("d").text == "e"


BOMB = "a0: &a0 [x, x]\n" + "".join(
    f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}, *a{n - 1}]\n" for n in range(1, 40)
)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (BOMB, 6, "aliases repeat too much"),
        ("a: &x [*x]\n", 1, "an alias stands inside what it repeats"),
        ("a: *x\n", 1, "a value begins with *"),
        ("a: " + "[" * 100_000, 1, "lists or groups stand too deep inside each other"),
        ("a:\n\t- b\n", 2, "a tab stands where YAML needs spaces"),
        ("a: b: c\n", 1, "a colon stands inside a value"),
        ("a: 'b\nc: d\n", 1, "a quotation mark is opened and never closed"),
        ("a: [b\nc: d\n", 1, "a list is opened with [ and never closed"),
        ("a: {b: c\nd: e\n", 1, "a group is opened with { and never closed"),
        ("a: @b\n", 1, "a value begins with a special character"),
        ("a: 1\nb\n", 2, "a line has no colon after its key"),
        ("a:\n  - b\n c: d\n", 3, "the line does not fit the lines above it"),
        ("a: 1\n---\nb: 1\n", 2, 'a second "---" begins another document'),
        ("a: 1\nb: \x07\n", 2, "an invisible control character"),
        ('a: "\\UFFFFFFFF"\n', 1, "a backslash begins an escape"),
        ('a: "\\U00110000"\n', 1, "a backslash begins an escape"),
        ('a: "\\uD800"\n', 1, "a backslash begins an escape"),
        ('a: "\\0"\n', 1, "a backslash begins an escape"),
        ("a: !x!y z\n", 1, ""),
    ],
)
def test_broken_yaml_ends_in_one_diagnostic_at_its_line(text, line, words) -> None:
    node, found = read(text)
    assert node is None
    assert [item.startswith(f"KT104 a.yml:{line} {words}") for item in found] == [True], found


def test_no_break_spaces_typed_by_accident_are_spaces() -> None:
    node, found = read("a:\u00a0b\nc:\n\u00a0\u00a0d:\u00a0 e\u00a0f\n\u00a0 g:\n    -\u00a0h\n")
    assert found == []
    assert node.get("a").text == "b"
    assert node.get("c").get("d").text == "e\u00a0f"
    assert node.get("c").get("g").items[0].text == "h"
