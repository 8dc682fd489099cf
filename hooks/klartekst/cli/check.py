"""``klartekst check``: what is wrong with a site, before anything is built."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import click

from klartekst.checks.report import check as examine
from klartekst.checks.translation_matrix import matrix_text, translation_matrix
from klartekst.cli.site import config_option, open_site, show, today
from klartekst.model.diagnostic import Diagnostic, Severity, weighed
from klartekst.releases.draft_report import gap_diagnostics


@click.command()
@config_option
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="Check as on this day, not today.")
@click.option("--strict", is_flag=True, help="Fail on warnings too.")
@click.option("--translations", is_flag=True, help="Show where every translation stands, and stop.")
def check(config_file: Path, on: datetime | None, strict: bool, translations: bool) -> None:
    """Report everything that is wrong with the site, in all its languages.

    Exits with 0 when the site can be published, 1 when it cannot, 2 when there is no site to check.
    """
    site = open_site(config_file)
    project = site.project
    if translations:
        click.echo(matrix_text(translation_matrix(project)), nl=False)
        return
    day = on.date() if on else today(project.time_zone)
    question = site.question(day)
    diagnostics = weighed(
        (*examine(question), *gap_diagnostics(project.policies, question.histories.values())),
        dict(project.severities),
    )
    show(diagnostics)
    click.echo(_summary(diagnostics, len(project.policies)), err=True)
    stopping = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    raise SystemExit(int(any(d.severity in stopping for d in diagnostics)))


def _summary(diagnostics: Sequence[Diagnostic], policies: int) -> str:
    counts = {s: sum(d.severity is s for d in diagnostics) for s in Severity}
    return (
        f"{_count(policies, 'policy', 'policies')} checked: "
        f"{_count(counts[Severity.ERROR], 'error', 'errors')}, "
        f"{_count(counts[Severity.WARNING], 'warning', 'warnings')}, "
        f"{_count(counts[Severity.INFO], 'remark', 'remarks')}"
    )


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
