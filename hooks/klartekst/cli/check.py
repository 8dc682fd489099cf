"""``klartekst check``: what is wrong with a site, before anything is built."""

import time
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path

import click

from klartekst.checks.acceptance import eased
from klartekst.checks.memory import Memory
from klartekst.checks.report import check as examine
from klartekst.checks.translation_matrix import matrix_json, matrix_text, translation_matrix
from klartekst.cli.check_filter import wanted
from klartekst.cli.check_forms import FORMS, Outcome
from klartekst.cli.outside import visits_of
from klartekst.cli.site import Site, config_option, now, open_site, show, stop, today
from klartekst.model.diagnostic import Diagnostic, Severity, weighed
from klartekst.releases.draft_report import gap_diagnostics
from klartekst.storage import ReleaseMemory
from klartekst.storage.cache import Cache, open_cache
from klartekst.storage.crew import crew_size, without_collection


@click.command()
@config_option
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="Check as on this day, not today.")
@click.option("--strict", is_flag=True, help="Fail on warnings too.")
@click.option("--translations", is_flag=True, help="Show where every translation stands, and stop.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", *FORMS]),
    default="text",
    help="How to print the findings.",
)
@click.option("--code", "codes", multiple=True, help="Show only this code, or all that begin so: KT14*.")
@click.option("--policy", "policies", multiple=True, help="Show only findings in this policy's folder.")
@click.option("--language", "languages", multiple=True, help="Show only findings in this language's texts.")
@click.option("--external", is_flag=True, help="Also try the links that lead out of the site.")
@without_collection()
def check(
    config_file: Path,
    on: datetime | None,
    strict: bool,
    form: str,
    codes: tuple[str, ...],
    policies: tuple[str, ...],
    languages: tuple[str, ...],
    translations: bool,
    external: bool,
) -> None:
    """Report everything that is wrong with the site, in all its languages.

    --code, --policy and --language may be given several times, or with commas. They choose what is
    shown, and only what is shown counts: exits with 0 when nothing of it stops a publication, 1 when
    something does, 2 when there is no site to check.
    """
    with open_cache(config_file.resolve().parent, partial(click.echo, err=True)) as cache:
        site = open_site(config_file, ReleaseMemory(cache, time.time_ns(), crew_size()))
        if translations:
            _show_translations(site, form)
            return
        chosen = wanted(site, codes, policies, languages)
        day = on.date() if on else today(site.project.time_zone)
        findings = _findings(site, day, cache, external=external)
    outcome = Outcome(
        findings=chosen.shown(findings),
        on=day,
        policies=len(set(chosen.folders)) or len(site.project.policies),
        folder=site.folder_in_repository,
    )
    if form == "text":
        show(outcome.findings)
    elif text := FORMS[form](outcome):
        click.echo(text)
    click.echo(outcome.summary, err=True)
    raise SystemExit(int(_stops(outcome.findings, strict=strict)))


def _show_translations(site: Site, form: str) -> None:
    """Print where every translation stands."""
    forms = {"text": matrix_text, "json": matrix_json}
    if form not in forms:
        stop(f"--translations has no form '{form}' — forms: {', '.join(forms)}")
    click.echo(forms[form](translation_matrix(site.project)).rstrip())


def _findings(site: Site, day: date, cache: Cache, *, external: bool) -> tuple[Diagnostic, ...]:
    question = site.question(day, Memory(cache, crew_size()))
    if external:
        question = replace(question, visits=visits_of(site, question, now()))
    found = examine(question)
    gaps = gap_diagnostics(site.project.policies, question.histories.values())
    return eased(weighed((*found, *gaps), dict(site.project.severities)), site.project)


def _stops(findings: Iterable[Diagnostic], *, strict: bool) -> bool:
    stopping = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return any(finding.severity in stopping for finding in findings)
