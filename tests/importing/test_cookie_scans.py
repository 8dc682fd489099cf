"""Records of cookies, told by what is in them."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klartekst.importing.cookie_scans import LARGEST_SCAN, read_scan
from klartekst.importing.scan_trouble import UnreadableScanError
from klartekst.model.cookies import Category, Party, Scan, Sighting, Tech
from klartekst.model.lifetime import SESSION, Lifetime, at_least, seconds

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
DAY = 86400


def by_name(scan: Scan) -> dict[str, Sighting]:
    return {sighting.name: sighting for sighting in scan.sightings}


def har(*entries: dict[str, object]) -> bytes:
    return json.dumps({"log": {"version": "1.2", "entries": entries}}).encode()


def reply(*headers: str, url: str = "https://www.fjordlys.example/", **more: object) -> dict[str, object]:
    return {
        "startedDateTime": "2026-11-22T12:00:00.000Z",
        "request": {"url": url, "cookies": [], "headers": []},
        "response": {
            "headers": [{"name": "Set-Cookie", "value": value} for value in headers],
            "cookies": [],
            **more,
        },
    }


def test_har_headers_tell_domain_party_and_lifetime() -> None:
    found = by_name(
        read_scan(
            har(
                reply("sid=secret; Path=/; HttpOnly", "_ga=GA1; Max-Age=63072000; Domain=.fjordlys.example"),
                reply("IDE=x; Expires=Tue, 22-Dec-2026 12:00:00 GMT", url="https://ads.other.test/p.gif"),
            ),
            NOW,
        )
    )
    assert found == {
        "sid": Sighting("sid", Tech.COOKIE, "www.fjordlys.example", Party.FIRST, SESSION),
        "_ga": Sighting("_ga", Tech.COOKIE, "fjordlys.example", Party.FIRST, seconds(730 * DAY)),
        "IDE": Sighting("IDE", Tech.COOKIE, "ads.other.test", Party.THIRD, seconds(30 * DAY)),
    }


def test_several_cookies_may_stand_in_one_header_as_firefox_writes_it() -> None:
    assert set(by_name(read_scan(har(reply("a=1; Path=/\nb=2; Path=/")), NOW))) == {"a", "b"}


def test_har_without_headers_is_read_from_its_cookies() -> None:
    cookies = [
        {"name": "a", "value": "1", "domain": ".fjordlys.example", "expires": "2026-11-23T12:00:00.000Z"},
        {"name": "b", "value": "2", "expires": None},
    ]
    found = by_name(read_scan(har(reply(cookies=cookies)), NOW))
    assert found["a"].lifetime == seconds(DAY)
    assert found["b"].lifetime == SESSION
    assert found["b"].domain == "www.fjordlys.example"


def test_a_cookie_that_is_deleted_is_not_there() -> None:
    entries = [
        reply("a=1; Max-Age=60"),
        reply("a=; Max-Age=0"),
        reply("b=; Expires=Thu, 01 Jan 1970 00:00:00 GMT"),
    ]
    assert read_scan(har(*entries), NOW).sightings == ()


def test_a_cookie_that_is_only_sent_was_there_before() -> None:
    entry = reply("known=1; Domain=fjordlys.example")
    entry["request"] = {
        "url": "https://www.fjordlys.example/",
        "headers": [{"name": "cookie", "value": "known=1; older=2"}],
        "cookies": [{"name": "known"}, {"name": "older"}],
    }
    found = read_scan(har(entry), NOW).sightings
    assert [(sighting.name, sighting.lifetime) for sighting in found] == [("known", SESSION), ("older", None)]


def test_cookies_txt_tells_how_long_a_cookie_is_left() -> None:
    expires = int((NOW + timedelta(days=90)).timestamp())
    text = (
        "# Netscape HTTP Cookie File\n# made by hand\n\n"
        "www.fjordlys.example\tFALSE\t/\tTRUE\t0\tsid\tsecret\n"
        f"#HttpOnly_.fjordlys.example\tTRUE\t/\tTRUE\t{expires}\t_fbp\t\r\n"
    )
    scan = read_scan(text.encode(), NOW, "fjordlys.example")
    assert scan.source == "cookies.txt"
    assert by_name(scan) == {
        "sid": Sighting("sid", Tech.COOKIE, "www.fjordlys.example", Party.FIRST, SESSION),
        "_fbp": Sighting("_fbp", Tech.COOKIE, "fjordlys.example", Party.FIRST, at_least(90 * DAY)),
    }


def test_cookies_txt_needs_no_first_line_to_be_known() -> None:
    assert set(by_name(read_scan(b"a.example\tFALSE\t/\tFALSE\t0\tsid\tx\n", NOW))) == {"sid"}


def test_cookie_editor() -> None:
    cookies = [
        {"domain": ".fjordlys.example", "name": "a", "value": "x", "session": True, "hostOnly": False},
        {"domain": "other.test", "name": "b", "expirationDate": NOW.timestamp() + DAY, "session": False},
        {"domain": "other.test", "name": "odd", "expirationDate": float("nan")},
    ]
    found = by_name(read_scan(json.dumps(cookies).encode("utf-8-sig"), NOW, "www.fjordlys.example"))
    assert found["a"].lifetime == SESSION
    assert found["b"] == Sighting("b", Tech.COOKIE, "other.test", Party.THIRD, at_least(DAY))
    assert found["odd"].lifetime == SESSION


TABLE = """\
ID,Platform,Category,Cookie / Data Key name,Domain,Description,Retention period,Data Controller,\
User Privacy & GDPR Rights Portals,Wildcard match
1,Fjordlys,Analytics,_fl_,,"Counts, and nothing more",2 years,Fjordlys,https://fjordlys.example/,1
2,Other,Marketing,IDE,other.test (3rd party),,"13 months EEA, 24 months elsewhere",Other,,0
4,Other,Analytics,both [x2],other.test (3rd party) or advertiser's website domain (1st party),,\
End of session (browser),Other,,0
3,Shop,Functional,sid,shop.fjordlys.example,,Session,Shop,,0
"""


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_table_with_the_columns_of_the_open_cookie_database(delimiter: str) -> None:
    text = (
        TABLE
        if delimiter == ","
        else "Category;cookie / data key name;Retention period\nAnalytics;_fl_;2 years\n"
    )
    found = by_name(read_scan(text.encode(), NOW))
    assert found["_fl_"].categories == {Category.STATISTICS}
    assert found["_fl_"].lifetime == Lifetime(730 * DAY, 732 * DAY)
    assert found["_fl_"].is_prefix is (delimiter == ",")


def test_table_says_in_words_whose_a_cookie_is() -> None:
    found = by_name(read_scan(TABLE.encode(), NOW))
    assert (found["IDE"].party, found["IDE"].domain) == (Party.THIRD, "other.test")
    assert (found["both"].party, found["both"].domain) == (None, "")
    assert found["both"].lifetime == SESSION
    assert found["IDE"].lifetime == Lifetime(13 * 28 * DAY, 24 * 31 * DAY)
    assert (found["sid"].domain, found["sid"].lifetime) == ("shop.fjordlys.example", SESSION)
    assert found["sid"].categories == {Category.NECESSARY, Category.FUNCTIONAL}
    assert {sighting.tech for sighting in found.values()} == {None}


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"  \n", "empty"),
        (b"Dear reader,\nthis is a letter.\n", "no scan that is known"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "no text in UTF-8"),
        ("a,b".encode("utf-16"), "no text in UTF-8"),
        (b'{"log": {"entries": [', "broken in line 1"),
        (b"[" * 100_000, "nested too deep"),
        (b'{"log": 3}', 'no list "entries"'),
        (b'{"log": {"entries": []}}', "no request"),
        (b'{"log": {"entries": [{"request": {"url": "http://[::1"}}]}}', "no request"),
        (b'{"cookies": 1}', "neither a HAR file nor a list"),
        (b"[1]", "entry 1"),
        (b'[{"name": "a", "expirationDate": ' + b"9" * 5000 + b"}]", "broken"),
        (b"# Netscape HTTP Cookie File\na.example sid x\n", "line 2"),
        (b'Domain,Cookie / Data Key name\n"never ends,x\n', "CSV is broken"),
    ],
)
def test_what_is_no_scan_is_refused_with_a_reason(data: bytes, words: str) -> None:
    with pytest.raises(UnreadableScanError, match=words):
        read_scan(data, NOW)


def test_a_huge_recording_is_refused_before_it_is_read() -> None:
    with pytest.raises(UnreadableScanError, match="larger than 50 MiB"):
        read_scan(b"\0" * (LARGEST_SCAN + 1), NOW)


def test_names_hold_nothing_that_a_terminal_would_obey() -> None:
    found = read_scan(har(reply("a\x1b[2J\u202eb=1"), reply("\ud800=1"), reply("=nameless")), NOW)
    assert [sighting.name for sighting in found.sightings] == [
        "a\ufffd[2J\ufffdb",
        "\ufffd",
        "(without a name)",
    ]


json_values: st.SearchStrategy[object] = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["log", "entries", "request", "response", "headers", "cookies", "name", "value", "url"]
            )
            | st.text(max_size=3),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


def refused_or_read(read: Callable[[], Scan]) -> None:
    try:
        read()
    except UnreadableScanError as error:
        assert " — " in str(error)


@given(json_values)
def test_no_json_breaks_the_reader(value: object) -> None:
    refused_or_read(lambda: read_scan(json.dumps(value).encode(), NOW))
    refused_or_read(lambda: read_scan(json.dumps({"log": {"entries": [value]}}).encode(), NOW))
    entry = {"request": {"url": "https://a.example/"}, "response": value, "startedDateTime": value}
    refused_or_read(lambda: read_scan(json.dumps({"log": {"entries": [entry]}}).encode(), NOW))


@given(st.text(max_size=80), st.text(max_size=40))
def test_no_text_breaks_the_reader(text: str, started: str) -> None:
    refused_or_read(lambda: read_scan(text.encode("utf-8", "replace"), NOW))
    entry = {**reply(text), "startedDateTime": started}
    refused_or_read(lambda: read_scan(har(entry), NOW))
    refused_or_read(lambda: read_scan(f"{TABLE}{text}".encode("utf-8", "replace"), NOW))


@given(st.text("0123456789:-+.TZ GMTJanSun,", max_size=40))
def test_no_date_breaks_the_reader(date: str) -> None:
    refused_or_read(lambda: read_scan(har(reply(f"a=1; Expires={date}"), reply(f"a=1; Max-Age={date}")), NOW))
