"""Links that lead out of a site are tried with patience, and politely. No test leaves this machine."""

import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from tests.fetching.ill_mannered import Visitors, ill_mannered

from klartekst.fetching import Manners, Web, visit_all
from klartekst.fetching.requests import as_sent
from klartekst.model.visit import Answer, Visit

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
HASTY = Manners(timeout=0.3, pause=0, rest=0.01, longest_rest=0.5, most_bytes=100_000)
FOUND, GONE, UNREACHED = Answer.FOUND, Answer.GONE, Answer.UNREACHED


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "*")


@pytest.fixture
def visitors() -> Iterator[Visitors]:
    with ill_mannered() as server:
        yield server


def visit(visitors: Visitors, path: str) -> Visit:
    address = visitors.address(path)
    return visit_all([address], NOW, Web(HASTY))[address]


@pytest.mark.parametrize(
    ("path", "answer", "said"),
    [
        ("/ok", FOUND, "200 OK"),
        ("/blåbær?søk=ja", FOUND, "200 OK"),
        ("/gone", GONE, "404 Not Found"),
        ("/gone-for-good", GONE, "410 Gone"),
        ("/moved-to-gone", GONE, "404 Not Found"),
        ("/forbidden", UNREACHED, "403 Forbidden"),
        ("/broken", UNREACHED, "500 Internal Server Error"),
        ("/teapot", UNREACHED, "418 I'm a Teapot"),
        ("/no-head", FOUND, "200 OK"),
        ("/head-is-gone", FOUND, "200 OK"),
        ("/away", FOUND, "200 OK"),
        ("/ring", UNREACHED, "it sends visitors round in a ring"),
        ("/endless/1", UNREACHED, "it sends visitors on more than 10 times"),
        ("/to-a-program", UNREACHED, "it sends visitors to 'ftp://example.org/'"),
        ("/to-nowhere", UNREACHED, "302 Found"),
        ("/to-nonsense", UNREACHED, "Invalid IPv6 URL"),
        ("/busy-at-first", FOUND, "200 OK"),
        ("/busy-until", FOUND, "200 OK"),
        ("/busy", UNREACHED, "503 Service Unavailable"),
        ("/busy-for-long", UNREACHED, "429 Too Many Requests"),
        ("/slow", UNREACHED, "no answer came within 0.3 seconds"),
        ("/cut", UNREACHED, "the connection was cut off"),
        ("/cut-at-first", FOUND, "200 OK"),
        ("/nonsense", UNREACHED, "the answer is no HTTP"),
    ],
)
def test_answer_of(path: str, answer: Answer, said: str, visitors: Visitors) -> None:
    found = visit(visitors, path)
    assert (found.answer, found.said) == (answer, said)
    assert found.seen == NOW


@pytest.mark.parametrize(
    ("path", "moved_to"),
    [
        ("/moved", "/ok"),
        ("/moved#sted", "/ok#sted"),
        ("/moved-to-place#top-of-it", "/page#gammel"),
        ("/moved-again", "/ok"),
        ("/moved-then-away", "/away"),
        ("/til-blåbær", "/bl%C3%A5b%C3%A6r"),
        ("/away", ""),
        ("/away-then-moved", ""),
        ("/moved-to-gone", ""),
    ],
)
def test_only_what_has_moved_for_good_has_moved(path: str, moved_to: str, visitors: Visitors) -> None:
    assert visit(visitors, path).moved_to == (visitors.address(moved_to) if moved_to else "")


@pytest.mark.parametrize(
    ("path", "lacks"),
    [
        ("/page#top-of-it", False),
        ("/page#gammel", False),
        ("/page#%C2%A7%209", False),
        ("/page#borte", True),
        ("/moved-page#borte", True),
        ("/page#:~:text=Lov", False),
        ("/page#/route", False),
        ("/huge#borte", False),
        ("/picture#borte", False),
        ("/dripping#borte", False),
        ("/gone#borte", False),
    ],
)
def test_place_is_missed_only_on_a_page_that_was_read_whole(
    path: str, lacks: bool, visitors: Visitors
) -> None:
    assert visit(visitors, path).lacks_fragment is lacks


def test_head_is_asked_for_first_and_nothing_is_asked_in_vain(visitors: Visitors) -> None:
    for path in ("/ok", "/no-head", "/busy-for-long", "/page", "/busy"):
        visit(visitors, path)
    assert visitors.requests("/ok") == ["HEAD"]
    assert visitors.requests("/no-head") == ["HEAD", "GET"]
    assert visitors.requests("/busy-for-long") == ["HEAD"]
    assert visitors.requests("/busy") == ["HEAD", "GET", "GET"]
    visitors.seen.clear()
    visit(visitors, "/page#gammel")
    assert visitors.requests("/page") == ["GET"]


def test_one_host_is_asked_by_two_at_most_with_a_pause_between(visitors: Visitors) -> None:
    addresses = [visitors.address(f"/takes-a-while?{n}") for n in range(4)]
    addresses += [visitors.address("/takes-a-while")] * 3  # asked once
    manners = Manners(timeout=1, pause=0.05)
    visits = visit_all(addresses, NOW, Web(manners))
    times = sorted(when for _, _, when in visitors.seen)
    assert len(visits) == len(times) == 5
    assert min(later - earlier for earlier, later in pairwise(times)) > 0.03
    assert visitors.most <= 2


def test_host_that_nobody_can_connect_to_is_not_tried_for_every_address() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        slept: list[float] = []
        manners = Manners(timeout=0.3, at_one_host=1)
        web = Web(manners, sleep=slept.append)
        visits = visit_all([f"http://127.0.0.1:{port}/{n}" for n in range(5)], NOW, web)
    assert {(v.answer, v.said) for v in visits.values()} == {(UNREACHED, "the connection was refused")}
    assert len(slept) == manners.attempts


def test_busy_host_is_left_alone_for_as_long_as_it_asks(visitors: Visitors) -> None:
    time = [100.0]
    slept: list[float] = []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        time[0] += seconds

    web = Web(Manners(timeout=1), clock=lambda: time[0], sleep=sleep)
    visit_all([visitors.address("/busy")], NOW, web)
    assert slept == [0, 1.0, 2.0]


def test_addresses_are_sent_in_the_letters_of_a_request_line() -> None:
    assert as_sent("https://blåbær.example:8080/søk?q=å b#æ") == (
        "https://xn--blbr-roah.example:8080/s%C3%B8k?q=%C3%A5%20b"
    )
    assert as_sent("HTTP://[::1]/a%20b") == "http://[::1]/a%20b"
