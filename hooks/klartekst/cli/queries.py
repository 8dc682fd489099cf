"""Questions about the timeline: what governed on a day, and where everything stands."""

import json
from datetime import date, datetime
from pathlib import Path

import click

from klartekst.cli.site import Site, config_option, editions_of, in_zone, open_site, today
from klartekst.cli.values import DAY, TIMESTAMP
from klartekst.model.policy import Policy
from klartekst.model.release import Release
from klartekst.model.standing import StandingKind
from klartekst.publishing.addresses import Addresses
from klartekst.releases.drafts import draft_of
from klartekst.releases.history import policy_history
from klartekst.releases.timeline import (
    Reason,
    Timeline,
    face,
    governing,
    known_at,
    next_change,
    shown_text,
    standing_of,
)

format_option = click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")


@click.command()
@config_option
@click.argument("policy")
@click.argument("day", type=DAY)
@click.option("--known-on", type=TIMESTAMP, help="Answer by what had been published at this moment.")
@click.option("--language", help="The reader's language; the authoritative one if not given.")
@format_option
def at(
    config_file: Path, policy: str, day: date, known_on: datetime | None, language: str | None, form: str
) -> None:
    """Say which version of POLICY governs on DAY, and where its text is."""
    site = open_site(config_file)
    subject = site.policy(policy)
    timeline = site.timeline(subject)
    if known_on:
        timeline = known_at(timeline, in_zone(known_on, subject.time_zone))
    found = governing(timeline, day)
    answer = _answer(site, subject, timeline, day, found, language or subject.authoritative)
    click.echo(json.dumps(answer, ensure_ascii=False, indent=2) if form == "json" else _sentence(answer))


def _answer(
    site: Site, policy: Policy, timeline: Timeline, day: date, found: Release | Reason, language: str
) -> dict[str, object]:
    head: dict[str, object] = {"policy": policy.id, "date": day.isoformat()}
    if isinstance(found, Reason):
        return head | {"version": None, "reason": found.value, "language": language}
    shown = shown_text(found, language)
    addresses = Addresses(site.project.updates_folder)
    return head | {
        "version": found.version,
        "status": standing_of(found, timeline, today(policy.time_zone)).kind.value,
        "language": language,
        "text_language": shown.text.language,
        "sha256": shown.text.checksum,
        "url": site.address(addresses.version(policy.id, found.version), language),
        "witnessed": found.moment.witnessed,
        "corrections": [
            {"number": c.number, "published": c.moment.published.isoformat(), "reason": c.reason}
            for c in shown.corrections
        ],
    }


def _sentence(answer: dict[str, object]) -> str:
    where = f"{answer['policy']} on {answer['date']}"
    if answer["version"] is None:
        return f"{where}: none – {answer['reason']}"
    return (
        f"{where}: version {answer['version']} ({answer['status']}), in '{answer['text_language']}', "
        f"{answer['url']}, sha256 {answer['sha256']}"
    )


@click.command()
@config_option
@click.option("--on", type=DAY, help="The day to answer for, if not today.")
@click.option(
    "--next-change", "only_next", is_flag=True, help="Print only the next day on which the site changes."
)
@format_option
def status(config_file: Path, on: date | None, only_next: bool, form: str) -> None:
    """Say for each policy what is in force, announced and drafted, and when the site changes next."""
    site = open_site(config_file)
    policies = [
        _policy_status(site, policy, on or today(policy.time_zone)) for policy in site.project.policies
    ]
    days = [str(policy["next_change"]) for policy in policies if policy["next_change"]]
    following = min(days, default=None)
    if only_next:
        click.echo(following or "")
    elif form == "json":
        answer = {"policies": policies, "next_change": following}
        click.echo(json.dumps(answer, ensure_ascii=False, indent=2))
    else:
        for policy in policies:
            click.echo(_status_line(policy))
        click.echo(
            f"The site changes next on {following}." if following else "No change of version is announced."
        )


def _policy_status(site: Site, policy: Policy, day: date) -> dict[str, object]:
    timeline = site.timeline(policy)
    standing, shown = face(timeline, day)
    editions = editions_of(policy, site.compiled(day))
    draft = draft_of(policy.id, policy_history(timeline, day).latest, editions)
    standings = {r.version: standing_of(r, timeline, day) for r in timeline.releases}
    following = next_change(timeline, day)
    return {
        "policy": policy.id,
        "status": standing.kind.value,
        "version": standing.version or None,
        "since": standing.since.isoformat() if standing.since else None,
        "announced": [
            {"version": version, "effective_from": s.since.isoformat()}
            for version, s in standings.items()
            if s.kind is StandingKind.ANNOUNCED and s.since
        ],
        "drafted": sorted(draft.changes) if draft else [],
        "languages": {code: _language_status(shown, code) for code in policy.languages},
        "next_change": following.isoformat() if following else None,
    }


def _language_status(shown: Release | None, language: str) -> str:
    """Whether a language has a text of the version shown, and whether it came after the others."""
    if shown is None or shown.text_in(language) is None:
        return "missing"
    return "current" if language in shown.texts else "late"


def _status_line(policy: dict[str, object]) -> str:
    parts = [f"{policy['policy']}: {policy['status']}"]
    if policy["version"]:
        parts.append(f"version {policy['version']} from {policy['since']}")
    announced = policy["announced"]
    assert isinstance(announced, list)
    parts += [
        f"version {a['version']} announced for {a['effective_from']}"
        for a in announced
        if a["version"] != policy["version"]
    ]
    drafted, languages = policy["drafted"], policy["languages"]
    assert isinstance(drafted, list) and isinstance(languages, dict)
    if drafted and policy["version"]:
        parts.append(f"unreleased changes in {', '.join(drafted)}")
    missing = [code for code, state in languages.items() if state == "missing"]
    if missing and policy["version"]:
        parts.append(f"not in {', '.join(missing)}")
    return "; ".join(parts)
