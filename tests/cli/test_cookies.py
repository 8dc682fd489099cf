"""Declared cookies held against scans, from the command line."""

import json
from pathlib import Path

import pytest
from click.testing import Result
from tests.cli.desk import Desk, lay_desk
from tests.fetching.shop import needs_chromium, open_shop

COOKIES = """\
cookies:
  - name: sid
    category: necessary
    duration: session
    set_before_consent: yes
  - name: _ga
    pattern: _ga*
    category: statistics
    party: first
    host: fjordlys.example
    duration: P2Y
"""
HEADERS = ("sid=hemmelig; Path=/", "_ga=hemmelig; Max-Age=63072000; Domain=fjordlys.example")


def har(*headers: str) -> str:
    entry = {
        "startedDateTime": "2026-11-22T12:00:00.000Z",
        "request": {"url": "https://www.fjordlys.example/", "cookies": [], "headers": []},
        "response": {"headers": [{"name": "set-cookie", "value": value} for value in headers], "cookies": []},
    }
    return json.dumps({"log": {"version": "1.2", "entries": [entry]}})


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = lay_desk(tmp_path)
    desk.path("records").mkdir()
    desk.path("records/cookies.yml").write_text(COOKIES, "utf-8")
    return desk


def compare(desk: Desk, scan: str | bytes, *more: str) -> Result:
    path = desk.root / "scan"
    path.write_bytes(scan if isinstance(scan, bytes) else scan.encode())
    return desk.run("cookies compare", "personvern", str(path), *more)


def test_what_is_equal_ends_with_nothing_to_say(desk: Desk) -> None:
    result = compare(desk, har(*HEADERS))
    assert result.exit_code == 0, result.output
    assert result.stdout == ""
    assert result.stderr == "2 declared, 2 in the HAR: 0 differences\n"


def test_differences_are_lines_with_what_to_do(desk: Desk) -> None:
    result = compare(desk, har("_ga_X1=1; Max-Age=3600", "_fbp=hemmelig; Domain=.fjordlys.example"))
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "_fbp is not declared, but set by fjordlys.example — declare it in "
        "docs/personvern/records/cookies.yml, or stop setting it",
        "_ga_X1: the duration is declared as P2Y, and is 1 hour — mend "
        "docs/personvern/records/cookies.yml:6 or the site",
        "sid is declared, but not in the HAR — delete it from docs/personvern/records/cookies.yml:2 "
        "if it is gone for good",
    ]
    assert "hemmelig" not in result.output


def test_differences_for_programs(desk: Desk) -> None:
    result = compare(desk, har(HEADERS[0], "new=1"), "--format", "json")
    assert result.exit_code == 1
    found = json.loads(result.stdout)
    assert (found["policy"], found["source"], found["declared"], found["seen"]) == ("personvern", "HAR", 2, 2)
    assert found["differences"] == [
        {
            "difference": "undeclared",
            "name": "new",
            "tech": "cookie",
            "declared": None,
            "seen": "set by www.fjordlys.example",
            "path": None,
            "line": None,
        },
        {
            "difference": "vanished",
            "name": "_ga",
            "tech": "cookie",
            "declared": "declared",
            "seen": "not in the HAR",
            "path": "docs/personvern/records/cookies.yml",
            "line": 6,
        },
    ]


def test_party_is_compared_where_the_host_is_known(desk: Desk) -> None:
    scan = "a.other.test\tFALSE\t/\tFALSE\t0\tsid\tx\n.fjordlys.example\tTRUE\t/\tFALSE\t1790000000\t_ga\tx\n"
    assert compare(desk, scan).exit_code == 0
    result = compare(desk, scan, "--host", "other.test")
    assert "_ga: the party is declared as first party, and is third party" in result.stdout


@pytest.mark.parametrize(
    ("scan", "words"),
    [
        (b'{"log": ', "the JSON is broken in line 1"),
        (b"\x00\x01\x02", "is no text in UTF-8"),
        (b" " * (50 * 1024 * 1024 + 1), "larger than 50 MiB"),
        (b"", "the scan is empty"),
    ],
)
def test_what_is_no_scan_cannot_be_compared(desk: Desk, scan: bytes, words: str) -> None:
    result = compare(desk, scan)
    assert result.exit_code == 2
    assert words in result.stderr
    assert " — " in result.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("personvern",), "nothing to compare with"),
        (("personvern", "scan", "--against", "https://fjordlys.example/"), "nothing to compare with"),
        (("personvern", "nowhere.har"), "nowhere.har cannot be read"),
        (("personvern", "docs"), "docs cannot be read"),
        (("nowhere", "scan"), "no policy 'nowhere'"),
        (("personvern", "--against", "fjordlys.example"), "no address of a page"),
        (("personvern", "--against", "file:///etc/hosts"), "no address of a page"),
        (("personvern", "--against", "http://[::1"), "no address of a page"),
    ],
)
def test_what_cannot_be_run(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], words: str
) -> None:
    monkeypatch.chdir(desk.root)
    result = desk.run("cookies compare", *arguments)
    assert result.exit_code == 2
    assert words in result.stderr


def test_broken_declarations_are_not_compared(desk: Desk) -> None:
    desk.replace("records/cookies.yml", "duration: P2Y", "duration: two years")
    result = compare(desk, har(*HEADERS))
    assert result.exit_code == 2
    assert "KT107 docs/personvern/records/cookies.yml:11" in result.output


def test_without_chromium_there_is_a_plain_word(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(desk.root))
    result = desk.run("cookies compare", "personvern", "--against", "https://fjordlys.example/")
    assert result.exit_code == 2
    assert "there is no Chromium or Chrome on this machine — " in result.stderr


@needs_chromium
@pytest.mark.browser
def test_a_first_visit_finds_what_is_there_before_consent(desk: Desk) -> None:
    with open_shop() as shop:
        result = desk.run("cookies compare", "personvern", "--against", f"{shop}/")
    assert result.exit_code == 1, result.output
    assert [line.partition(" — ")[0] for line in result.stdout.splitlines()] == [
        "_ga is there before anybody has consented",
        "_ga: the domain is declared as fjordlys.example, and is 127.0.0.1",
        "basket is not declared, but set by 127.0.0.1",
        "catalogue is not declared, but set by 127.0.0.1",
        "scripted is not declared, but set by 127.0.0.1",
        "tab is not declared, but set by 127.0.0.1",
    ]
    assert "hemmelig" not in result.output


@needs_chromium
@pytest.mark.browser
def test_a_site_that_stores_only_what_is_necessary_passes(desk: Desk) -> None:
    with open_shop() as shop:
        result = desk.run("cookies compare", "personvern", "--against", f"{shop}/plain")
    assert result.exit_code == 0, result.output
