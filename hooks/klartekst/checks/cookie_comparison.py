"""What is declared of a site's cookies, held against what a scan of the site has met."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from klartekst.model.cookies import Cookie, Scan, Sighting, is_related
from klartekst.model.diagnostic import Place


class Difference(StrEnum):
    """In what a declaration and a scan differ."""

    UNDECLARED = "undeclared"
    VANISHED = "vanished"
    BEFORE_CONSENT = "before consent"
    PARTY = "party"
    DURATION = "duration"
    CATEGORY = "category"
    DOMAIN = "domain"


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """One difference, about the cookie of a name.

    ``declared`` and ``seen`` are the two things that differ, in words; ``place`` is that of the
    declaration, ``None`` where there is none.
    """

    difference: Difference
    name: str
    tech: str
    declared: str
    seen: str
    place: Place | None = None


def compare_cookies(declared: tuple[Cookie, ...], scan: Scan) -> tuple[Discrepancy, ...]:
    """Every difference: first what was met, in the order of its names, then what was not.

    Nothing is held against a declaration that the scan or the declaration itself does not tell.
    """
    met = sorted(scan.sightings, key=lambda sighting: (sighting.name, sighting.domain))
    found: list[Discrepancy] = []
    matched: set[int] = set()
    for sighting in met:
        at = _declaration_of(sighting, declared)
        if at is None:
            found.append(_undeclared(sighting))
        else:
            matched.add(at)
            found += _mismatches(declared[at], sighting, scan)
    if scan.is_complete:
        found += (
            _discrepancy(Difference.VANISHED, cookie, "declared", f"not in the {scan.source}")
            for at, cookie in enumerate(declared)
            if at not in matched and cookie.tech in scan.techs
        )
    return tuple(dict.fromkeys(found))


def _declaration_of(sighting: Sighting, declared: tuple[Cookie, ...]) -> int | None:
    """The number of the declaration that fits best: the exact name before a pattern, then by host."""
    fitting = [
        (sighting.name != cookie.name, not _is_at(sighting, cookie), at)
        for at, cookie in enumerate(declared)
        if sighting.tech in (None, cookie.tech)
        and cookie.stands_for(sighting.name, is_prefix=sighting.is_prefix)
    ]
    return min(fitting)[-1] if fitting else None


def _is_at(sighting: Sighting, cookie: Cookie) -> bool:
    return not (sighting.domain and cookie.host) or is_related(sighting.domain, cookie.host)


def _undeclared(sighting: Sighting) -> Discrepancy:
    where = f"set by {sighting.domain}" if sighting.domain else "met"
    tech = sighting.tech.value if sighting.tech else ""
    return Discrepancy(Difference.UNDECLARED, sighting.name, tech, "", where)


def _mismatches(cookie: Cookie, sighting: Sighting, scan: Scan) -> Iterator[Discrepancy]:
    if scan.before_consent and not cookie.set_before_consent:
        yield _discrepancy(
            Difference.BEFORE_CONSENT, cookie, "set after consent", "there before any", sighting.name
        )
    if cookie.party and sighting.party and cookie.party is not sighting.party:
        yield _discrepancy(
            Difference.PARTY, cookie, f"{cookie.party} party", f"{sighting.party} party", sighting.name
        )
    lifetime = cookie.lifetime
    if lifetime and sighting.lifetime and not lifetime.agrees_with(sighting.lifetime):
        yield _discrepancy(
            Difference.DURATION, cookie, cookie.duration, str(sighting.lifetime), sighting.name
        )
    if sighting.categories and cookie.category not in sighting.categories:
        seen = " or ".join(sorted(sighting.categories))
        yield _discrepancy(Difference.CATEGORY, cookie, cookie.category, seen, sighting.name)
    if not _is_at(sighting, cookie):
        yield _discrepancy(Difference.DOMAIN, cookie, cookie.host, sighting.domain, sighting.name)


def _discrepancy(
    difference: Difference, cookie: Cookie, declared: str, seen: str, name: str = ""
) -> Discrepancy:
    return Discrepancy(difference, name or cookie.name, cookie.tech.value, declared, seen, cookie.place)
