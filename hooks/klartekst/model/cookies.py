"""Cookies and what is like them: as a policy declares them, and as they were met on a site."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from klartekst.model.diagnostic import Place
from klartekst.model.lifetime import Lifetime, parse_lifetime

_LONGEST_NAME = 200
_NO_NAME = "(without a name)"


class Tech(StrEnum):
    """By what means something is stored on, or read from, a reader's device."""

    COOKIE = "cookie"
    LOCAL_STORAGE = "localStorage"
    SESSION_STORAGE = "sessionStorage"
    INDEXED_DB = "IndexedDB"
    PIXEL = "pixel"
    FINGERPRINT = "fingerprint"
    SDK = "SDK"


class Party(StrEnum):
    """Whose a cookie is: of the site that is visited, or of another."""

    FIRST = "first"
    THIRD = "third"


class Category(StrEnum):
    """What a cookie is for, as consent tools group them; all but the first need consent."""

    NECESSARY = "necessary"
    FUNCTIONAL = "functional"
    STATISTICS = "statistics"
    MARKETING = "marketing"


@dataclass(frozen=True, slots=True)
class Cookie:
    """What is stored on a reader's device under a name, and why.

    ``pattern`` stands for all names that it fits, with ``*`` for any letters (``_ga_*``), where one
    name does not tell them all. ``notice`` is the address of the provider's own, ``purpose`` and
    ``data`` are words by language, ``duration`` what ``parse_lifetime`` reads, ``legal_basis`` a
    provision such as ``6(1)(a)``. ``None`` and empty values say that nobody has given them.
    """

    place: Place = field(compare=False)
    name: str
    category: Category
    pattern: str = ""
    tech: Tech = Tech.COOKIE
    party: Party | None = None
    provider: str = ""
    notice: str = ""
    host: str = ""
    purpose: Mapping[str, str] = field(default_factory=dict)
    data: Mapping[str, str] = field(default_factory=dict)
    duration: str = ""
    third_party_access: bool | None = None
    third_country: str = ""
    legal_basis: str = ""
    set_before_consent: bool = False
    last_seen: date | None = None

    @property
    def id(self) -> str:
        """What tells it from the others: its name, its technique and its host where they are said."""
        told = [self.tech.value] if self.tech is not Tech.COOKIE else []
        told += [self.host] if self.host else []
        return f"{self.name} ({', '.join(told)})" if told else self.name

    @property
    def needs_consent(self) -> bool:
        """Whether people have to be asked first."""
        return self.category is not Category.NECESSARY

    @property
    def lifetime(self) -> Lifetime | None:
        """How long it is kept, where that is said."""
        return parse_lifetime(self.duration)

    def stands_for(self, name: str, *, is_prefix: bool = False) -> bool:
        """Whether it is declared for a name, or for names that begin so."""
        wanted = self.pattern or self.name
        if is_prefix:
            return wanted.partition("*")[0].startswith(name)
        if name == self.name or not self.pattern:
            return name == self.name
        letters = ".*".join(map(re.escape, self.pattern.split("*")))
        return re.fullmatch(letters, name, re.DOTALL) is not None


@dataclass(frozen=True, slots=True)
class Sighting:
    """A cookie that a scan has met, with as much of it as the scan tells; never its value.

    ``name`` is only the beginning where ``is_prefix``. ``tech`` is ``None`` and ``categories`` empty
    where the scan does not say; several categories are those that the scanner's word may mean.
    """

    name: str
    tech: Tech | None = Tech.COOKIE
    domain: str = ""
    party: Party | None = None
    lifetime: Lifetime | None = None
    categories: frozenset[Category] = frozenset()
    is_prefix: bool = False


def shown_name(name: object) -> str:
    """A name as a site gives it, without anything that a terminal would obey."""
    text = "".join(letter if letter.isprintable() else "\ufffd" for letter in str(name).strip())
    return text[:_LONGEST_NAME] or _NO_NAME


@dataclass(frozen=True, slots=True)
class Scan:
    """What was met on a site. ``source`` names the kind of record.

    ``techs`` are the means that it would have met; ``is_complete`` says that what it has not met is
    not there. ``before_consent`` says that nobody had consented to anything.
    """

    source: str
    sightings: tuple[Sighting, ...]
    techs: frozenset[Tech]
    is_complete: bool = True
    before_consent: bool = False


def party_of(domain: str, site: str) -> Party | None:
    """Whose a cookie of a domain is on a site with this host; ``None`` where that takes a list to tell.

    Two hosts whose last two labels differ are never one site; two that share them may be one
    (``www.example.no`` and ``cdn.example.no``) or not (``a.co.uk`` and ``b.co.uk``).
    """
    if not domain or not site:
        return None
    domain, site = bare_host(domain), bare_host(site)
    if is_related(domain, site) or is_related(domain, site.removeprefix("www.")):
        return Party.FIRST
    return Party.THIRD if domain.split(".")[-2:] != site.split(".")[-2:] else None


def is_related(one: str, other: str) -> bool:
    """Whether two hosts are the same, or one lies below the other."""
    one, other = bare_host(one), bare_host(other)
    return one == other or one.endswith(f".{other}") or other.endswith(f".{one}")


def bare_host(host: str) -> str:
    """The host in small letters, without the dot or star in front that means all hosts below it."""
    return host.strip().lower().removeprefix("*").strip(".")
