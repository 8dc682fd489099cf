"""``klartekst check``: what is wrong with a site, before anything is built."""

import os
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import click

from klartekst.checks.report import check as examine
from klartekst.model.diagnostic import Diagnostic, Severity, weighed
from klartekst.releases.calendar import build_moment, day_in_zone
from klartekst.releases.draft_report import gap_diagnostics
from klartekst.releases.history import policy_history
from klartekst.releases.timeline import timeline_of
from klartekst.storage import read_project
from klartekst.wording.compilation import compile_project

COULD_NOT_RUN = 2


@click.command()
@click.option(
    "-f",
    "--config-file",
    type=click.Path(path_type=Path),
    default=Path("mkdocs.yml"),
    help="The site's mkdocs.yml.",
)
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="Check as on this day, not today.")
@click.option("--strict", is_flag=True, help="Fail on warnings too.")
def check(config_file: Path, on: datetime | None, strict: bool) -> None:
    """Report everything that is wrong with the site, in all its languages.

    Exits with 0 when the site can be published, 1 when it cannot, 2 when there is no site to check.
    """
    if not config_file.is_file():
        click.echo(
            f"klartekst: there is no {config_file} — run this in the site's folder, or name it with -f",
            err=True,
        )
        raise SystemExit(COULD_NOT_RUN)
    project = read_project(config_file.resolve().parent, config_file=config_file.resolve())
    day = on.date() if on else _today(project.time_zone)
    compilations = compile_project(project, day)
    histories = [
        policy_history(timeline_of(policy, project.releases.get(policy.id, ())), day)
        for policy in project.policies
    ]
    diagnostics = weighed(
        (*examine(project, compilations), *gap_diagnostics(project.policies, histories)),
        dict(project.severities),
    )
    for diagnostic in diagnostics:
        click.secho(str(diagnostic), fg=_COLOURS[diagnostic.severity])
    click.echo(_summary(diagnostics, len(project.policies)), err=True)
    stopping = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    raise SystemExit(int(any(d.severity in stopping for d in diagnostics)))


_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: None}


def _today(time_zone: str) -> date:
    try:
        return day_in_zone(build_moment(os.environ, datetime.now(UTC)), time_zone)
    except ValueError as error:
        click.echo(f"klartekst: {error}", err=True)
        raise SystemExit(COULD_NOT_RUN) from error


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
