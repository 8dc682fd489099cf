"""The site that a command is about, and the ways a command ends."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NoReturn
from zoneinfo import ZoneInfo

import click

from klartekst.checks.memory import Memory
from klartekst.checks.question import Question
from klartekst.model.diagnostic import Diagnostic, Severity
from klartekst.model.edition import Edition
from klartekst.model.policy import Policy
from klartekst.model.project import Project
from klartekst.model.release import Release
from klartekst.releases.calendar import build_moment, day_in_zone
from klartekst.releases.drafts import own_editions
from klartekst.releases.history import policy_histories
from klartekst.releases.timeline import Timeline, timeline_of
from klartekst.storage import ReleaseMemory, read_project
from klartekst.wording.compilation import Compilation, compile_project

REFUSED, COULD_NOT_RUN = 1, 2

config_option = click.option(
    "-f",
    "--config-file",
    type=click.Path(path_type=Path),
    default=Path("mkdocs.yml"),
    help="The site's mkdocs.yml.",
)

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: None}


@dataclass(frozen=True, slots=True)
class Site:
    """A site on disk, as read."""

    root: Path
    project: Project

    @property
    def docs(self) -> Path:
        """The content folder."""
        return self.root / self.project.docs_dir

    def policy(self, policy_id: str) -> Policy:
        """A policy of the site; ends the command where there is none of that id."""
        policy = self.project.policy(policy_id.strip("/"))
        if policy is None:
            known = ", ".join(policy.id for policy in self.project.policies) or "none"
            stop(f"there is no policy '{policy_id}' — policies here: {known}")
        return policy

    def releases(self, policy: Policy) -> tuple[Release, ...]:
        """The versions of a policy, in the order of their chain."""
        return self.project.releases.get(policy.id, ())

    def release(self, policy: Policy, version: str) -> Release:
        """A version of a policy; ends the command where there is none of that label."""
        known = {release.version: release for release in self.releases(policy)}
        if version not in known:
            labels = ", ".join(known) or "none"
            stop(f"'{policy.id}' has no version '{version}' — versions here: {labels}")
        return known[version]

    def address(self, path: str, language: str) -> str:
        """Where the built site has what has this path in a language, from the site's own root."""
        site_file = self.project.site_file
        if language not in site_file.languages:
            stop(f"the site has no language '{language}' — languages: {', '.join(site_file.languages)}")
        prefix = "" if language == site_file.default_language else f"{language}/"
        return f"/{prefix}{path}" + ("" if site_file.directory_urls else "index.html")

    def timeline(self, policy: Policy) -> Timeline:
        """The timeline of a policy; ends the command where its history is damaged."""
        folder = f"{self.project.docs_dir}/{policy.id}/releases/"
        damage = [d for d in self.project.diagnostics if d.place.path.startswith(folder)]
        if has_errors(damage):
            show(damage)
            refuse(f"the history of '{policy.id}' is damaged, so no answer from it can be relied on")
        return timeline_of(policy, self.releases(policy))

    def compiled(self, on: date) -> dict[str, Compilation]:
        """The working texts in every language, as they read on a day."""
        return compile_project(self.project, on)

    @property
    def folder_in_repository(self) -> str:
        """The way from the top of the repository to the site, as ``legal/``; empty where it is the top.

        Outside a repository the folder that the command is run in counts as the top.
        """
        above = [self.root, *self.root.parents]
        top = next((folder for folder in above if (folder / ".git").exists()), Path.cwd())
        if top == self.root or top not in above:
            return ""
        return f"{self.root.relative_to(top).as_posix()}/"

    def question(self, on: date, memory: Memory | None = None) -> Question:
        """What checks are asked about, as of a day. A damaged history is no reason not to ask."""
        memory = memory or Memory()
        timelines = [(timeline_of(policy, self.releases(policy)), on) for policy in self.project.policies]
        found = policy_histories(timelines, memory.cache, memory.processes)
        histories = {history.policy: history for history in found}
        return Question(self.project, self.compiled(on), histories, on, memory)


def open_site(config_file: Path, memory: ReleaseMemory | None = None) -> Site:
    """The site with this configuration; ends the command where there is none.

    Without a ``memory``, every published file is held against its checksum.
    """
    if not config_file.is_file():
        stop(f"there is no {config_file} — run this in the site's folder, or name it with -f")
    path = config_file.resolve()
    return Site(path.parent, read_project(path.parent, config_file=path, memory=memory))


def editions_of(policy: Policy, compilations: Mapping[str, Compilation]) -> dict[str, Edition]:
    """The working texts of a policy that are in a language of their own."""
    found = {code: c.editions[policy.id] for code, c in compilations.items() if policy.id in c.editions}
    return own_editions(found)


def now() -> datetime:
    """The moment that the command counts as; ``SOURCE_DATE_EPOCH`` sets it."""
    try:
        return build_moment(os.environ, datetime.now(UTC)).replace(microsecond=0)
    except ValueError as error:
        stop(str(error))


def today(time_zone: str) -> date:
    """The day that the command counts as, in a time zone."""
    return day_in_zone(now(), time_zone)


def in_zone(moment: datetime, time_zone: str) -> datetime:
    """The moment on the clocks of a time zone; one without an offset is taken to be on them already."""
    zone = ZoneInfo(time_zone)
    return moment.replace(tzinfo=zone) if moment.tzinfo is None else moment.astimezone(zone)


def show(diagnostics: Iterable[Diagnostic]) -> None:
    """Print diagnostics, one to a line."""
    for diagnostic in diagnostics:
        click.secho(str(diagnostic), fg=_COLOURS[diagnostic.severity])


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether any diagnostic is an error."""
    return any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)


def refuse(sentence: str) -> NoReturn:
    """End the command: it was understood, and will not be carried out. Nothing was written."""
    click.echo(f"klartekst: {sentence}", err=True)
    raise SystemExit(REFUSED)


def stop(sentence: str) -> NoReturn:
    """End the command: it could not be run."""
    click.echo(f"klartekst: {sentence}", err=True)
    raise SystemExit(COULD_NOT_RUN)
