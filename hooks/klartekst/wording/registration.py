"""Company registration numbers: whether they can be right, and how their country prints them."""

from collections.abc import Callable
from dataclasses import dataclass

from stdnum import exceptions
from stdnum.be import vat as be_vat
from stdnum.ch import uid as ch_uid
from stdnum.dk import cvr as dk_cvr
from stdnum.ee import registrikood
from stdnum.fi import ytunnus
from stdnum.fr import siren
from stdnum.is_ import kennitala
from stdnum.no import orgnr as no_orgnr
from stdnum.se import orgnr as se_orgnr


@dataclass(frozen=True, slots=True)
class RegistrationScheme:
    """One country's company numbers: ``check`` answers the bare number or raises, ``group`` prints it."""

    name: str
    check: Callable[[str], str]
    group: Callable[[str], str]


def _by(*sizes: int) -> Callable[[str], str]:
    """Grouping by lengths, for the countries that the number library does not format."""

    def group(number: str) -> str:
        starts = [sum(sizes[:index]) for index in range(len(sizes))]
        return " ".join(number[at : at + size] for at, size in zip(starts, sizes, strict=True))

    return group


SCHEMES = {
    "BE": RegistrationScheme("ondernemingsnummer", be_vat.validate, lambda n: f"{n[:4]}.{n[4:7]}.{n[7:]}"),
    "CH": RegistrationScheme("UID", ch_uid.validate, ch_uid.format),
    "DK": RegistrationScheme("CVR", dk_cvr.validate, _by(2, 2, 2, 2)),
    "EE": RegistrationScheme("registrikood", registrikood.validate, str),
    "FI": RegistrationScheme("Y-tunnus", ytunnus.validate, ytunnus.format),
    "FR": RegistrationScheme("SIREN", siren.validate, siren.format),
    "IS": RegistrationScheme("kennitala", kennitala.validate, kennitala.format),
    "NO": RegistrationScheme("organisasjonsnummer", no_orgnr.validate, no_orgnr.format),
    "SE": RegistrationScheme("organisationsnummer", se_orgnr.validate, se_orgnr.format),
}
"""The countries whose numbers can be checked, by ISO 3166-1 code. Others are printed as written."""


def registration_trouble(number: str, country: str) -> str:
    """What is wrong with a registration number, in words; empty when nothing is, or none can tell."""
    scheme = SCHEMES.get(country)
    if scheme is None:
        return ""
    try:
        scheme.check(number)
    except exceptions.InvalidLength:
        return f"has the wrong number of digits ({scheme.name}, {country})"
    except exceptions.InvalidChecksum:
        return f"has a wrong check digit ({scheme.name}, {country})"
    except exceptions.ValidationError:
        return f"is no registration number ({scheme.name}, {country})"
    return ""


def print_registration(number: str, country: str) -> str:
    """The number in its country's grouping; as written where it is not valid or not known."""
    scheme = SCHEMES.get(country)
    if scheme is None or registration_trouble(number, country):
        return number
    return scheme.group(scheme.check(number))
