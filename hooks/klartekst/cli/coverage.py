"""``klartekst coverage``: where each item of the checklist is answered, or why not."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import click

from klartekst.checks.coverage import coverage as examine
from klartekst.cli.queries import format_option
from klartekst.cli.site import config_option, open_site, stop, today
from klartekst.model.coverage import Answer, PolicyCoverage
from klartekst.publishing.coverage_json import coverage_json
from klartekst.publishing.coverage_text import coverage_text


@click.command()
@config_option
@click.argument("policy", required=False)
@click.option("--language", help="Only this language; all of each policy's if not given.")
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="Answer as on this day, not today.")
@format_option
def coverage(
    config_file: Path, policy: str | None, language: str | None, on: datetime | None, form: str
) -> None:
    """Say where POLICY, or every policy, answers each item of its checklist.

    Exits with 0 when no item is missing, 1 when one is, 2 when there is nothing to ask about.
    """
    site = open_site(config_file)
    question = site.question(on.date() if on else today(site.project.time_zone))
    wanted = site.policy(policy).id if policy else ""
    found = [one for one in examine(question) if wanted in ("", one.policy)]
    if wanted and not found:
        stop(f"'{wanted}' is not asked for anything — write data_from: [person] in its policy.yml")
    if language:
        found = [one for one in found if language in one.languages]
        if not found:
            stop(f"no policy asked about has texts in '{language}'")
    languages = (language,) if language else ()
    click.echo((coverage_json if form == "json" else coverage_text)(found, languages))
    raise SystemExit(int(_has_gaps(found)))


def _has_gaps(found: Sequence[PolicyCoverage]) -> bool:
    return any(item.answer is Answer.MISSING for one in found for item in one.items)
