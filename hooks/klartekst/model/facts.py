"""Facts that a text cites by name: who the controller is, whom to write to, who supervises."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from klartekst.model.diagnostic import Place


@dataclass(frozen=True, slots=True)
class Controller:
    """A company that decides why and how personal data are processed (GDPR Article 4(7)).

    ``country`` is an ISO 3166-1 alpha-2 code; ``id`` names the company among joint controllers.
    """

    id: str
    name: str
    place: Place
    registration_number: str = ""
    address: str = ""
    country: str = ""
    email: str = ""
    phone: str = ""
    website: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """A person or office to write to: the data protection officer, or a representative in the EEA."""

    place: Place
    name: str = ""
    address: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts in reach of a text: the site's own, or the ones its policy sets instead."""

    controllers: tuple[Controller, ...] = ()
    dpo: Contact | None = None
    representative: Contact | None = None


@dataclass(frozen=True, slots=True)
class Authority:
    """A supervisory authority under one of its names, for the days on which it bore that name.

    ``names`` maps a language to the authority's own name there; ``valid_from`` is inclusive,
    ``valid_to`` exclusive, and ``None`` means that the record sets no limit.
    """

    country: str
    names: Mapping[str, str]
    english_name: str
    url: str
    short_name: str = ""
    valid_from: date | None = None
    valid_to: date | None = None

    def valid_on(self, day: date) -> bool:
        """Whether the authority bore this name on the day."""
        after_start = self.valid_from is None or self.valid_from <= day
        return after_start and (self.valid_to is None or day < self.valid_to)
