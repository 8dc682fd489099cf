"""The facts that a site, or a policy in its stead, sets in YAML: companies, contacts, languages."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import available_timezones

from klartekst.model import codes
from klartekst.model.diagnostic import Place
from klartekst.model.facts import Contact, Controller, Facts
from klartekst.model.policy import Role
from klartekst.storage.fields import Field, Table, Values
from klartekst.storage.json_schema import Schema, pattern_schema
from klartekst.storage.nodes import Node
from klartekst.storage.parsers import Choice, Identifier, Keyed, Language, ListOf, Pattern, Record, Text
from klartekst.storage.report import Report, quoted, suggestion

_EMAIL = re.compile(r"[^@\s<>()\[\],;:]+@[^@\s<>()\[\],;:]+\.[^@\s<>()\[\],;:.]+")
_EMAIL_HINT = 'write it in the form "name@example.org"'
_COUNTRY = re.compile("[A-Z]{2}")
_ZONE = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*")
_ZONE_HINT = 'write a name such as "Europe/Oslo" or "UTC"'
_SPELLED_AT = re.compile(r"\s*[\[({]\s*(?:at|@)\s*[\])}]\s*|\s+at\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Email:
    """An e-mail address, by its shape."""

    def __call__(self, node: Node, name: str, report: Report) -> str | None:
        """The address."""
        text = Text()(node, name, report)
        if text is None or is_email_address(text):
            return text
        message = f"{quoted(text)} is not an e-mail address"
        report.add(codes.INVALID_EMAIL, node.line, message, _email_hint(text))
        return None

    def schema(self) -> Schema:
        """A text of the form of an address."""
        return pattern_schema(_EMAIL.pattern, _EMAIL_HINT)


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its two capital letters (ISO 3166-1 alpha-2), by their shape."""

    def __call__(self, node: Node, name: str, report: Report) -> str | None:
        """The two letters."""
        text = Text()(node, name, report)
        if text is None or _COUNTRY.fullmatch(text):
            return text
        letters = text.upper() if re.fullmatch("[A-Za-z]{2}", text) else "NO"
        report.add(
            codes.UNKNOWN_COUNTRY,
            node.line,
            f"{quoted(text)} is not a country's two capital letters",
            f'write them in quotation marks, such as "{letters}"',
        )
        return None

    def schema(self) -> Schema:
        """A text of two capital letters."""
        return pattern_schema(_COUNTRY.pattern, 'write two capital letters in quotation marks, such as "NO"')


@dataclass(frozen=True, slots=True)
class TimeZone:
    """A time zone by its name in the IANA database."""

    def __call__(self, node: Node, name: str, report: Report) -> str | None:
        """The name."""
        text = Text()(node, name, report)
        if text is None or text in _time_zones():
            return text
        near = suggestion(text, _time_zones())
        hint = near if near.startswith("did") else _ZONE_HINT
        message = f"the time zone {quoted(text)} is unknown"
        report.add(codes.UNKNOWN_TIME_ZONE, node.line, message, hint)
        return None

    def schema(self) -> Schema:
        """A text of the form of a name: which names there are depends on the machine."""
        return pattern_schema(_ZONE.pattern, _ZONE_HINT)


NAME = Field("name", Text(), "The full legal name.", required=True)
REGISTRATION_NUMBER = Field("registration_number", Text(), "The number in the country's company register.")
ADDRESS = Field("address", Text(), "The postal address.")
COUNTRY = Field("country", Country(), "The country's two letters in quotation marks.")
EMAIL = Field("email", Email(), "The e-mail address.")
_PHONE = Pattern(r"[^0-9]*[0-9][0-9 ()+./-]*", 'a telephone number such as "+47 22 00 00 00"')
WEB_ADDRESS = Pattern(r"https?://[^\s<>]+", 'a whole address such as "https://www.example.com/"')

PHONE = Field("phone", _PHONE, "The telephone number.")
WEBSITE = Field("website", WEB_ADDRESS, "The address of the website.")
COMPANY_ID = Field(
    "id", Identifier(), "The id under which texts cite this one of the companies.", required=True
)
CONTACT_NAME = Field("name", Text(), "The name of the person or office.")

CONTROLLER_TABLE: Table = (NAME, REGISTRATION_NUMBER, ADDRESS, COUNTRY, EMAIL, PHONE, WEBSITE)
CONTACT_TABLE: Table = (CONTACT_NAME, EMAIL, PHONE, ADDRESS)


def _controller(values: Values, place: Place) -> Controller | None:
    name = values.get(NAME)
    if name is None:
        return None
    return Controller(
        id=values.get(COMPANY_ID) or "",
        name=name,
        place=place,
        registration_number=values.get(REGISTRATION_NUMBER) or "",
        address=values.get(ADDRESS) or "",
        country=values.get(COUNTRY) or "",
        email=values.get(EMAIL) or "",
        phone=values.get(PHONE) or "",
        website=values.get(WEBSITE) or "",
    )


def _contact(values: Values, place: Place) -> Contact:
    return Contact(
        place=place,
        name=values.get(CONTACT_NAME) or "",
        address=values.get(ADDRESS) or "",
        email=values.get(EMAIL) or "",
        phone=values.get(PHONE) or "",
    )


CONTROLLER = Field(
    "controller",
    Record(CONTROLLER_TABLE, _controller),
    "The company that decides why and how personal data are processed.",
)
CONTROLLERS = Field(
    "controllers",
    ListOf(Record((COMPANY_ID, *CONTROLLER_TABLE), _controller)),
    "The companies that decide jointly why and how personal data are processed.",
)
DPO = Field("dpo", Record(CONTACT_TABLE, _contact), "The data protection officer.")
REPRESENTATIVE = Field("representative", Record(CONTACT_TABLE, _contact), "The representative in the EEA.")
TIME_ZONE = Field("time_zone", TimeZone(), "The time zone in which days begin.")
LANGUAGES = Field(
    "languages", Keyed(Language(), Choice(Role)), "The languages, and what each is to a policy."
)

FACT_TABLE: Table = (CONTROLLER, CONTROLLERS, DPO, REPRESENTATIVE, TIME_ZONE, LANGUAGES)


def facts_from(values: Values, otherwise: Facts, report: Report) -> Facts:
    """The facts that a file sets; those it does not set are taken from ``otherwise``.

    A file that names its own controller takes over no officer and no representative: those who
    serve another company do not speak for this one.
    """
    own = _controllers(values, report)
    inherited = Facts() if own else otherwise
    return Facts(
        controllers=own or otherwise.controllers,
        dpo=values.get(DPO) or inherited.dpo,
        representative=values.get(REPRESENTATIVE) or inherited.representative,
    )


def roles_from(
    values: Values, otherwise: Mapping[str, Role], built: tuple[str, ...], report: Report
) -> Mapping[str, Role]:
    """The languages that a file sets with their roles, or those in ``otherwise``.

    Exactly one has to be authoritative (KT128), and the site has to build each (KT129), unless
    ``built`` is empty because nobody knows what it builds.
    """
    entries = values.get(LANGUAGES)
    if entries is None:
        return otherwise
    for entry in entries:
        if built and entry.key not in built:
            report.add(
                codes.LANGUAGE_MISMATCH,
                entry.line,
                f"the site does not build the language {quoted(entry.key)}",
                "add it to the languages of the i18n plugin in mkdocs.yml, or delete it here",
            )
    marked = [entry.key for entry in entries if entry.value is Role.AUTHORITATIVE]
    if len(marked) != 1:
        many = f"{len(marked)} languages are authoritative ({', '.join(marked)})"
        report.add(
            codes.AUTHORITATIVE_LANGUAGE,
            values.line(LANGUAGES),
            many if marked else "no language is authoritative",
            'give the role "authoritative" to the one language whose text prevails',
        )
    return {entry.key: entry.value for entry in entries}


def _controllers(values: Values, report: Report) -> tuple[Controller, ...]:
    single, joint = values.get(CONTROLLER), values.get(CONTROLLERS)
    if single is not None and joint is not None:
        report.add(
            codes.WRONG_VALUE,
            values.line(CONTROLLERS),
            '"controller" and "controllers" are both given',
            'put all companies under "controllers", or keep only "controller"',
        )
    _report_same_ids(joint or (), report)
    return joint or (() if single is None else (single,))


def _report_same_ids(controllers: tuple[Controller, ...], report: Report) -> None:
    ids: set[str] = set()
    for controller in controllers:
        if controller.id in ids:
            report.add(
                codes.WRONG_VALUE,
                controller.place.line,
                f"two controllers have the id {quoted(controller.id)}",
                "give each its own id",
            )
        ids.add(controller.id)


def is_email_address(text: str) -> bool:
    """Whether it has the shape of an address, with a dot in its domain."""
    return bool(_EMAIL.fullmatch(text))


def _email_hint(text: str) -> str:
    if re.search(r"\[email\s+protected\]", text, re.IGNORECASE):
        return "a web page hid the address when it was copied; type the real one"
    if text.lower().startswith("mailto:"):
        return f"write {quoted(text[len('mailto:') :])}"
    plain = _SPELLED_AT.sub("@", text)
    if plain != text and is_email_address(plain):
        return f"write {quoted(plain)}; readers and screen readers need the real address"
    return _EMAIL_HINT


@lru_cache(maxsize=1)
def _time_zones() -> tuple[str, ...]:
    return tuple(sorted(available_timezones()))
