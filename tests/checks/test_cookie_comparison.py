"""Declarations held against scans."""

from typing import Any

import pytest

from klartekst.checks.cookie_comparison import Difference, compare_cookies
from klartekst.model.cookies import Category, Cookie, Party, Scan, Sighting, Tech, party_of
from klartekst.model.diagnostic import Place
from klartekst.model.lifetime import PERSISTENT, SESSION, at_least, parse_lifetime, seconds

HERE = Place("docs/kapsler/records/cookies.yml", 3)
DAY = 86400


def declare(name: str, category: Category = Category.STATISTICS, **more: Any) -> Cookie:
    return Cookie(HERE, name, category, **more)


def scan(*sightings: Sighting, complete: bool = True, before_consent: bool = False) -> Scan:
    return Scan("HAR", sightings, frozenset({Tech.COOKIE}), complete, before_consent)


def differences(declared: Cookie, sighting: Sighting) -> list[tuple[Difference, str, str]]:
    return [(d.difference, d.declared, d.seen) for d in compare_cookies((declared,), scan(sighting))]


def test_what_agrees_says_nothing() -> None:
    cookie = declare("sid", party=Party.FIRST, host="fjordlys.example", duration="P1M")
    seen = Sighting("sid", domain="www.fjordlys.example", party=Party.FIRST, lifetime=seconds(30 * DAY))
    assert compare_cookies((cookie,), scan(seen)) == ()


def test_undeclared_and_vanished() -> None:
    found = compare_cookies((declare("gone"),), scan(Sighting("new", domain="a.example")))
    assert [(d.difference, d.name, d.place) for d in found] == [
        (Difference.UNDECLARED, "new", None),
        (Difference.VANISHED, "gone", HERE),
    ]


def test_nothing_vanishes_from_what_a_scan_does_not_look_at() -> None:
    storage = declare("basket", tech=Tech.LOCAL_STORAGE)
    assert compare_cookies((storage,), scan()) == ()
    assert compare_cookies((declare("gone"),), scan(complete=False)) == ()


def test_a_pattern_stands_for_many_names() -> None:
    declared = (declare("_ga_<id>", pattern="_ga_*"),)
    assert compare_cookies(declared, scan(Sighting("_ga_ABC"), Sighting("_ga_"))) == ()
    assert compare_cookies(declared, scan(Sighting("_ga_", is_prefix=True))) == ()
    assert [d.name for d in compare_cookies(declared, scan(Sighting("x_ga_1"), Sighting("_ga_1")))] == [
        "x_ga_1"
    ]


def test_a_pattern_is_no_regular_expression() -> None:
    assert declare("n", pattern="a.b*").stands_for("a.b1")
    assert not declare("n", pattern="a.b*").stands_for("axb1")


def test_of_two_declarations_the_exact_name_counts_and_then_the_host() -> None:
    declared = (
        declare("all", pattern="u*", duration="session"),
        declare("uid", host="one.example", duration="P1D"),
        declare("uid", host="two.example", duration="P2D"),
    )
    seen = [
        Sighting("uid", domain="one.example", lifetime=seconds(DAY)),
        Sighting("uid", domain="two.example", lifetime=seconds(2 * DAY)),
        Sighting("u1", lifetime=SESSION),
    ]
    assert compare_cookies(declared, scan(*seen)) == ()


def test_party_category_and_domain() -> None:
    cookie = declare("a", party=Party.FIRST, category=Category.NECESSARY, host="fjordlys.example")
    seen = Sighting(
        "a", party=Party.THIRD, categories=frozenset({Category.STATISTICS}), domain="other.example"
    )
    assert differences(cookie, seen) == [
        (Difference.PARTY, "first party", "third party"),
        (Difference.CATEGORY, "necessary", "statistics"),
        (Difference.DOMAIN, "fjordlys.example", "other.example"),
    ]


@pytest.mark.parametrize(
    ("declared", "seen", "agrees"),
    [
        ("P2Y", seconds(730 * DAY), True),
        ("P2Y", at_least(399.9 * DAY), True),
        ("P1Y", seconds(730 * DAY), False),
        ("P30D", at_least(90 * DAY), False),
        ("P1M", seconds(30 * DAY), True),
        ("PT30M", seconds(1800), True),
        ("PT30M", seconds(3600), False),
        ("P1DT12H", seconds(36 * 3600), True),
        ("session", SESSION, True),
        ("session", seconds(60), False),
        ("P1D", SESSION, False),
        ("persistent", PERSISTENT, True),
        ("persistent", at_least(400 * DAY), True),
        ("P1Y", PERSISTENT, False),
    ],
)
def test_durations_agree_where_they_can_be_the_same(declared: str, seen: object, agrees: bool) -> None:
    lifetime = parse_lifetime(declared)
    assert lifetime is not None
    assert lifetime.agrees_with(seen) is agrees  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", "P", "PT", "P1", "1 year", "P0D", "P1H", "-P1D", "PT1D", "Session"])
def test_what_is_no_duration(text: str) -> None:
    assert parse_lifetime(text) is None


def test_without_consent_only_what_is_declared_so_may_be_there() -> None:
    declared = (declare("sid", set_before_consent=True), declare("_ga"))
    seen = scan(Sighting("sid"), Sighting("_ga"), complete=False, before_consent=True)
    assert [(d.difference, d.name) for d in compare_cookies(declared, seen)] == [
        (Difference.BEFORE_CONSENT, "_ga")
    ]


@pytest.mark.parametrize(
    ("domain", "site", "party"),
    [
        ("fjordlys.example", "www.fjordlys.example", Party.FIRST),
        (".fjordlys.example", "shop.fjordlys.example", Party.FIRST),
        ("static.fjordlys.example", "www.fjordlys.example", Party.FIRST),
        ("other.example", "fjordlys.example", Party.THIRD),
        ("b.co.uk", "a.co.uk", None),
        ("cdn.fjordlys.example", "shop.fjordlys.example", None),
        ("", "fjordlys.example", None),
    ],
)
def test_party_where_it_is_sure(domain: str, site: str, party: Party | None) -> None:
    assert party_of(domain, site) is party
