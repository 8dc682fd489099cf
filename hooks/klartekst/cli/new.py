"""``klartekst new``: a new site with one policy, from a few answers."""

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from shlex import quote
from typing import TypeVar

import click

from klartekst.checks.site import KITCHEN
from klartekst.model.policy import PolicyKind
from klartekst.publishing.starter.automation import CodeHost
from klartekst.publishing.starter.files import starter_files
from klartekst.publishing.starter.time_zones import country_time_zone
from klartekst.publishing.starter.wishes import KINDS, Wishes, one_authority, policy_texts, updates_folder
from klartekst.storage import FolderInUse, write_new
from klartekst.storage.authorities import read_authorities
from klartekst.storage.fact_fields import Email
from klartekst.storage.fields import Parser
from klartekst.storage.nodes import Scalar
from klartekst.storage.parsers import Identifier, Language, Word
from klartekst.storage.report import Report
from klartekst.wording.locale import is_country, language_name
from klartekst.wording.registration import registration_trouble

T = TypeVar("T")

COULD_NOT_RUN = 2

# Addresses of the site itself, and names that MkDocs and references give a meaning of their own.
RESERVED_POLICIES = frozenset({"404", "assets", "index", "search", "sitemap", "term"})

# static-i18n builds languages of two letters only.
_BUILT_LANGUAGE = re.compile("[a-z]{2}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
_NO_TEXT = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Answers:
    """The options as given, and whether somebody is there to be asked for the others."""

    given: dict[str, str | None]
    can_ask: bool

    def get(self, name: str, question: str, parse: Callable[[str], T], usual: str | None = None) -> T:
        """An answer: the option's, else a person's, else the usual one.

        Raises BadParameter where an option is wrong; a person is asked again.
        """
        text = self.given[name]
        if text is None and self.can_ask:
            answer: T = click.prompt(
                question, usual, value_proc=lambda typed: parse(_text(typed)), show_default=bool(usual)
            )
            return answer
        try:
            return parse(_text(text if text is not None else usual or ""))
        except click.BadParameter as error:
            error.param_hint = _option(name)
            raise

    def missing(self, *names: str) -> list[str]:
        """The options among these that nobody gives."""
        return [] if self.can_ask else [_option(name) for name in names if self.given[name] is None]


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--company", help="Full legal name of the company.")
@click.option("--country", help="Its country's two letters, such as NO.")
@click.option("--registration-number", help="Its number in the company register.")
@click.option("--email", help="Address that readers write to.")
@click.option("--languages", help="Language codes with commas between; the first is authoritative.")
@click.option("--kind", help=f"What the policy is: {', '.join(KINDS)}.")
@click.option("--policy", help="Folder of the policy, and so its address.")
@click.option("--site-url", help="Address at which readers will find the site.")
@click.option(
    "--ci",
    "code_host",
    type=click.Choice([host.value for host in CodeHost]),
    default=CodeHost.NONE.value,
    help="Also write what makes this code host check, build and publish the site.",
)
def new(folder: Path, code_host: str, **given: str | None) -> None:
    """Write a new site with one policy into DIR, and ask for what the options leave open.

    Without a terminal nothing is asked, and --company, --country and --email are needed. Exits with 2
    when nothing can be written.
    """
    answers = Answers(given, _can_ask())
    missing = answers.missing("company", "country", "email")
    if missing:
        raise click.UsageError(f"nobody is there to be asked — add {', '.join(missing)}")
    wishes = replace(_wishes(answers), code_host=CodeHost(code_host))
    files = starter_files(wishes, kept_out=KITCHEN)
    try:
        write_new(folder, files)
    except FolderInUse:
        _give_up(f"{folder} is in use already — name a folder that is empty, or not there yet")
    except OSError as error:
        _give_up(f"{folder} cannot be written ({error.strerror}) — name another folder")
    click.echo(f"Wrote {len(files)} files. To see the site:\n\n  cd {quote(str(folder))}\n  mkdocs serve")


def _can_ask() -> bool:
    return sys.stdin.isatty()


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _give_up(message: str) -> None:
    click.echo(f"klartekst: {message}", err=True)
    raise SystemExit(COULD_NOT_RUN)


def _wishes(answers: Answers) -> Wishes:
    company = answers.get("company", "Full legal name of the company", _company)
    country = answers.get("country", "Its country (two letters)", _country)
    number = answers.get(
        "registration_number", "Its registration number (may stay empty)", _number_in(country), ""
    )
    email = answers.get("email", "E-mail address that readers write to", _as(Email(), "email"))
    languages = answers.get("languages", "Languages, the authoritative one first", _languages, "en")
    kind = PolicyKind(
        answers.get("kind", f"Kind of policy ({', '.join(KINDS)})", _as(Word(KINDS), "kind"), KINDS[0])
    )
    usual = policy_texts(kind, languages[0]).page.folder
    identifier = Identifier(RESERVED_POLICIES | {*languages, updates_folder(languages[0])})
    policy = answers.get("policy", "Folder of the policy", _as(identifier, "policy"), usual)
    return Wishes(
        company=company,
        country=country,
        registration_number=number,
        email=email,
        languages=languages,
        kind=kind,
        policy=policy,
        time_zone=country_time_zone(country),
        names_authority=one_authority(country, read_authorities()),
        site_url=answers.get("site_url", "Address of the site (may stay empty)", _site_url, ""),
    )


def _as(parser: Parser[T], name: str) -> Callable[[str], T]:
    """Typed text as the reader of files would take it, refused with the reader's own words."""

    def parse(text: str) -> T:
        report = Report(name)
        value = parser(Scalar(text, 1), name, report)
        if value is None or report.found:
            raise click.BadParameter("; ".join(f"{d.message} — {d.hint}" for d in report.found))
        return value

    return parse


def _text(text: str) -> str:
    if _NO_TEXT.search(text):
        raise click.BadParameter("a control character stands in it — type it anew")
    return text


def _company(text: str) -> str:
    if not text.strip():
        raise click.BadParameter("the name is empty — write it as the company register does")
    return text.strip()


def _country(text: str) -> str:
    code = text.strip().upper()
    if not is_country(code):
        raise click.BadParameter(
            f"no country has the code '{code}' — use two letters of ISO 3166: NO, SE, DK"
        )
    return code


def _number_in(country: str) -> Callable[[str], str]:
    def parse(text: str) -> str:
        number = text.strip()
        trouble = registration_trouble(number, country) if number else ""
        if trouble:
            raise click.BadParameter(
                f"registration number '{number}' {trouble} — copy it from the company register"
            )
        return number

    return parse


def _languages(text: str) -> tuple[str, ...]:
    codes = tuple(dict.fromkeys(_language(code) for code in text.split(",") if code.strip()))
    if not codes:
        raise click.BadParameter("no language is named — write codes with commas between: nb,en")
    return codes


def _language(text: str) -> str:
    code = _as(Language(), "languages")(text)
    if not _BUILT_LANGUAGE.fullmatch(code) or language_name(code, "en") == code:
        raise click.BadParameter(f"no site can be built in '{code}' — write codes such as nb, sv, pt-BR")
    return code


def _site_url(text: str) -> str:
    address = text.strip()
    if address and not re.fullmatch(r"https?://[^\s/?#\[\]]+(/[^\s?#]*)?", address):
        raise click.BadParameter(
            f"'{address}' is not the address of a site — write it as https://example.org/"
        )
    return f"{address.rstrip('/')}/" if address else ""
