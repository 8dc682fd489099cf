"""``klartekst release``: freeze the working text as a version."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import click

from klartekst.checks.report import check
from klartekst.cli.site import (
    Site,
    config_option,
    editions_of,
    has_errors,
    in_zone,
    now,
    open_site,
    refuse,
    show,
)
from klartekst.cli.values import DAY, LABEL, LANGUAGE_TEXT, TIMESTAMP
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, Severity
from klartekst.model.policy import Policy
from klartekst.model.release import Change, Moment, Notification
from klartekst.releases.freezing import Intent, Preparation, prepare, release_of
from klartekst.releases.notice import notice_for
from klartekst.storage import (
    ClearingUnfinished,
    ReleaseFiles,
    ReleaseRefused,
    finish_releases,
    release_files,
    without_notes,
    write_release,
)


@click.command()
@config_option
@click.argument("policy")
@click.argument("version", type=LABEL)
@click.option("--effective", type=DAY, required=True, help="The first day in force.")
@click.option(
    "--change", type=click.Choice([c.value for c in Change]), required=True, help="The class of change."
)
@click.option("--summary", "summaries", type=LANGUAGE_TEXT, multiple=True, help="What changed, as nb=TEXT.")
@click.option("--published", type=TIMESTAMP, help="When it was first published, if not now.")
@click.option("--notified", type=DAY, help="The day on which people were told.")
@click.option("--notified-by", default="", help="How they were told: email, letter, banner, app, sms.")
@click.option("--retroactive", default="", metavar="REASON", help="Why it applies to days already past.")
@click.option("--short-notice", default="", metavar="REASON", help="Why people get less notice than usual.")
def release(
    config_file: Path,
    policy: str,
    version: str,
    effective: date,
    change: str,
    summaries: tuple[tuple[str, str], ...],
    published: datetime | None,
    notified: date | None,
    notified_by: str,
    retroactive: str,
    short_notice: str,
) -> None:
    """Freeze the working text of POLICY as VERSION.

    Writes docs/POLICY/releases/VERSION and clears the change: notes from the working files; or says
    what stands against it and writes nothing.
    """
    finish_releases(open_site(config_file).docs)
    site = open_site(config_file)
    subject = site.policy(policy)
    intent = Intent(
        version=version,
        effective_from=effective,
        change=Change(change),
        moment=moment_of(published, subject.time_zone),
        summary=dict(summaries),
        notified=_notification(notified, notified_by),
        retroactive=retroactive,
        short_notice=short_notice,
    )
    _check_languages(subject, intent)
    preparation = _prepared(site, subject, intent)
    _write(site, preparation)
    address = site.address(f"{subject.id}/v/{version}/", subject.authoritative)
    frozen = f"{subject.id} {version} is frozen and takes effect on {effective}"
    click.echo(f"{frozen}; now build the site, which will have it at {address}")


def moment_of(published: datetime | None, time_zone: str) -> Moment:
    """When something is published: now, or at an earlier moment that somebody states now."""
    current = in_zone(now(), time_zone)
    if published is None:
        return Moment(current)
    stated = in_zone(published, time_zone)
    if stated > current:
        refuse(f"--published {stated.isoformat()} is still to come — leave it out, or state when it was")
    return Moment(stated, recorded=current)


def _notification(on: date | None, by: str) -> Notification | None:
    channels = tuple(channel.strip() for channel in by.split(",") if channel.strip())
    if on is None and not channels:
        return None
    if on is None or not channels:
        refuse("--notified and --notified-by belong together: when people were told, and how")
    return Notification(on, channels)


def _check_languages(policy: Policy, intent: Intent) -> None:
    unknown = [language for language in intent.summary if language not in policy.languages]
    if unknown:
        refuse(f"--summary is in {', '.join(unknown)}, which is no language of '{policy.id}'")


def _prepared(site: Site, policy: Policy, intent: Intent) -> Preparation:
    question = site.question(intent.effective_from)
    found = check(question)
    preparation = prepare(
        policy,
        editions_of(policy, question.compilations),
        site.releases(policy),
        intent,
        notice_for(policy.kind, site.project.notice),
    )
    found = tuple(_unfinished(site, policy, found))
    show(d for d in found if d.severity is not Severity.INFO)
    show(preparation.diagnostics)
    if has_errors([*found, *preparation.diagnostics]):
        refuse(f"{policy.id} {intent.version} was not released; nothing was written")
    return preparation


def _unfinished(site: Site, policy: Policy, found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """The findings, remarks to the author of the policy as errors: nobody can take them back once frozen."""
    folder = f"{site.project.docs_dir}/{policy.id}/"
    for finding in found:
        is_remark = finding.code is codes.AUTHORS_REMARK and not finding.accepted
        is_own = finding.place.path.startswith(folder)
        yield replace(finding, severity=Severity.ERROR) if is_remark and is_own else finding


def _write(site: Site, preparation: Preparation) -> None:
    policy = preparation.policy
    frozen = release_of(preparation, site.project.docs_dir)
    noted = [site.root / text.path for text in preparation.noted]
    files = ReleaseFiles(
        policy_folder=site.docs / policy.id,
        version=frozen.version,
        files=release_files(frozen),
        working=without_notes(noted),
        existing=frozenset(r.version for r in site.releases(policy)),
    )
    try:
        left = write_release(files)
    except ReleaseRefused as error:
        refuse(str(error))
    except ClearingUnfinished as error:
        click.echo(f"klartekst: {error}", err=True)
        left = ()
    except OSError as error:
        refuse(f"the disk refused ({error.strerror}); nothing was written")
    for path in left:
        click.echo(f"klartekst: {path} has changed meanwhile, so its change: note is still there", err=True)
