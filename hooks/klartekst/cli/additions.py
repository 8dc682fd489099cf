"""Additions to what has been published: corrections, late translations, withdrawals, the end."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import click

from klartekst.cli.release import moment_of
from klartekst.cli.site import Site, config_option, editions_of, open_site, refuse, show
from klartekst.cli.values import DAY, TIMESTAMP
from klartekst.model import codes
from klartekst.model.diagnostic import Severity
from klartekst.model.digest import canonical, checksum
from klartekst.model.frozen_words import FrozenWords
from klartekst.model.policy import Policy
from klartekst.model.release import Correction, FrozenText, LateTranslation, Release, Withdrawal
from klartekst.releases.drafts import draft_of
from klartekst.releases.freezing import freeze_edition, frozen_text
from klartekst.releases.gate import objections
from klartekst.storage import (
    ReleaseRefused,
    finish_releases,
    next_number,
    set_policy_key,
    write_addition,
)
from klartekst.wording.author_marks import author_marks
from klartekst.wording.published import edition_of_text

Addition = Correction | LateTranslation | Withdrawal

published_option = click.option(
    "--published", type=TIMESTAMP, help="When it was first published, if not now."
)


@click.command()
@config_option
@click.argument("policy")
@click.argument("version")
@click.argument("language")
@click.argument("file", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--reason", required=True, help="What was wrong, for readers.")
@published_option
def correct(
    config_file: Path,
    policy: str,
    version: str,
    language: str,
    file: Path | None,
    reason: str,
    published: datetime | None,
) -> None:
    """Put the text in FILE, or else the working text, in the place of VERSION's text in LANGUAGE.

    FILE holds the whole text, as in docs/POLICY/releases/VERSION/LANGUAGE.md. The old text keeps an
    address. A difference that is more than spelling and wording is refused.
    """
    site, subject, release = _published(config_file, policy, version)
    old = release.text_in(language)
    if old is None:
        refuse(f"{subject.id} {version} has no text in '{language}' — texts: {', '.join(release.languages)}")
    markdown = canonical(_text_of(file) if file else _working_text(site, subject, release, language))
    if checksum(markdown) == checksum(old.markdown):
        what = file or "the working text"
        refuse(f"{what} says the same as {subject.id} {version} in '{language}'; there is nothing to correct")
    new = replace(old, words=FrozenWords.of(markdown), checksum=checksum(markdown))
    _refuse_objections(release, old, new)
    number = next_number(release)
    moment = moment_of(published, subject.time_zone)
    _write(site, subject, release, Correction(number, language, moment, reason, new, old.checksum))
    click.echo(
        f"{subject.id} {version} is corrected in '{language}'; the old text stays at v/{version}/c/{number}/"
    )


@click.command()
@config_option
@click.argument("policy")
@click.argument("version")
@click.argument("language")
@published_option
def translate(
    config_file: Path, policy: str, version: str, language: str, published: datetime | None
) -> None:
    """Add the working translation in LANGUAGE to VERSION, which was published without it.

    The working authoritative text must still be the version's, so that it is that which was
    translated.
    """
    site, subject, release = _published(config_file, policy, version)
    if release.text_in(language):
        refuse(
            f"{subject.id} {version} has a text in '{language}' already — correct it with klartekst correct"
        )
    editions = editions_of(subject, site.compiled(release.effective_from))
    if language not in editions:
        refuse(f"there is no docs/{subject.id}/index.{language}.md to publish")
    original = {code: e for code, e in editions.items() if code == release.authoritative}
    if draft_of(subject.id, release, original):
        refuse(
            f"the working text in '{release.authoritative}' is no longer that of version {version}, "
            "so a translation of it would be one of another text — publish a new version instead"
        )
    recorded = [term.id for term in release.terms if language in term.forms]
    if [entry.id for entry in editions[language].glossary] != recorded:
        refuse(
            f"the terms explained in '{language}' are no longer those that version {version} recorded — "
            "publish a new version instead"
        )
    number = next_number(release)
    path = f"{site.project.docs_dir}/{subject.id}/releases/{version}/additions/{number}/{language}.md"
    text = frozen_text(freeze_edition(editions[language], subject), path)
    _refuse_remarks(release, text)
    moment = moment_of(published, subject.time_zone)
    _write(site, subject, release, LateTranslation(number, language, moment, text))
    click.echo(f"{subject.id} {version} now has a text in '{language}'")


@click.command()
@config_option
@click.argument("policy")
@click.argument("version")
@click.option("--reason", required=True, help="Why, for readers.")
@published_option
def withdraw(config_file: Path, policy: str, version: str, reason: str, published: datetime | None) -> None:
    """Withdraw VERSION: it is not to apply, or to apply no longer. Its text stays readable."""
    site, subject, release = _published(config_file, policy, version)
    if release.withdrawal:
        refuse(
            f"{subject.id} {version} was withdrawn already, on {release.withdrawal.moment.published.date()}"
        )
    moment = moment_of(published, subject.time_zone)
    _write(site, subject, release, Withdrawal(next_number(release), moment, reason))
    click.echo(f"{subject.id} {version} is withdrawn")


@click.command()
@config_option
@click.argument("policy")
@click.argument("day", type=DAY)
def end(config_file: Path, policy: str, day: date) -> None:
    """End POLICY: DAY is the first day on which it no longer applies. Its texts stay readable."""
    site = open_site(config_file)
    subject = site.policy(policy)
    if not site.releases(subject):
        refuse(f"'{subject.id}' was never published, so there is nothing to end")
    _guarded(lambda: set_policy_key(site.docs / subject.id / "policy.yml", "ended_on", day.isoformat()))
    click.echo(f"{subject.id} ends on {day}")


def _published(config_file: Path, policy: str, version: str) -> tuple[Site, Policy, Release]:
    """The site after any unfinished release is finished, with the policy and version named."""
    finish_releases(open_site(config_file).docs)
    site = open_site(config_file)
    subject = site.policy(policy)
    release = site.release(subject, version)
    _refuse_damage(site, subject)
    return site, subject, release


def _refuse_damage(site: Site, policy: Policy) -> None:
    """An addition would record published files as they are now, so they must be what was published.

    Versions in a wrong order are no damage: withdrawing one of them is what mends it.
    """
    folder = f"{site.project.docs_dir}/{policy.id}/releases/"
    found = [
        d
        for d in site.project.diagnostics
        if d.place.path.startswith(folder)
        and d.severity is Severity.ERROR
        and d.code not in (codes.DUPLICATE_EFFECTIVE, codes.EFFECTIVE_ORDER)
    ]
    show(found)
    if found:
        refuse(f"what '{policy.id}' has published is not as it was; nothing was written")


def _text_of(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        refuse(f"{file} cannot be read as UTF-8 text ({error})")


def _working_text(site: Site, policy: Policy, release: Release, language: str) -> str:
    """The working text as it would be frozen, with the facts of the version's first day."""
    editions = editions_of(policy, site.compiled(release.effective_from))
    if language not in editions:
        refuse(f"'{policy.id}' has no working text in '{language}' — name a file with the corrected text")
    return freeze_edition(editions[language], policy).markdown


def _refuse_remarks(release: Release, text: FrozenText) -> None:
    """Remarks to the author are not for publishing, unless somebody has published them in the original."""
    remarks = [words for _, words in author_marks(text.markdown)]
    if remarks and not [*author_marks(release.texts[release.authoritative].markdown)]:
        refuse(
            f"the text in '{text.language}' still holds a remark to its author ('{remarks[0]}') — "
            "write what it asks for, and delete it"
        )


def _refuse_objections(release: Release, old: FrozenText, new: FrozenText) -> None:
    """A correction mends words; what readers could rely on must stay (R5)."""
    before, after = (edition_of_text(release, text, text.language) for text in (old, new))
    everywhere = frozenset(section.id for section in before.sections)
    found = objections(before, after, everywhere)
    for objection in found:
        click.echo(f"{objection.section}: {objection.reason}")
    if found:
        refuse("this is more than a correction; publish a new version instead")


def _write(site: Site, policy: Policy, release: Release, addition: Addition) -> None:
    _guarded(lambda: write_addition(site.docs / policy.id, release.version, addition))


def _guarded(write: Callable[[], None]) -> None:
    try:
        write()
    except ReleaseRefused as error:
        refuse(str(error))
    except OSError as error:
        refuse(f"the disk refused ({error.strerror}); nothing was written")
