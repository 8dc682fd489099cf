"""Reading the site for a build, and telling the person at the terminal what is wrong with it."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger

from klartekst.checks.report import check
from klartekst.model.diagnostic import Diagnostic, Severity
from klartekst.model.project import Project
from klartekst.model.standing import Standing
from klartekst.releases.calendar import build_moment, day_in_zone
from klartekst.releases.standing import standing
from klartekst.storage import read_project
from klartekst.wording.compilation import Compilation, compile_project

log = get_plugin_logger("klartekst")


@dataclass(frozen=True, slots=True)
class SiteReading:
    """A project as it stands on the day of the build."""

    project: Project
    compilations: Mapping[str, Compilation]
    standings: Mapping[str, Standing]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """What stops a build."""
        return tuple(d for d in self.diagnostics if d.severity is Severity.ERROR)


def read_site(config: MkDocsConfig) -> SiteReading:
    """The site behind an MkDocs configuration, compiled and checked in all its languages."""
    config_file = Path(config.config_file_path)
    project = read_project(config_file.parent, config_file=config_file)
    try:
        moment = build_moment(os.environ, datetime.now(UTC))
    except ValueError as error:
        raise Abort(str(error)) from error
    on = day_in_zone(moment, project.time_zone)
    compilations = compile_project(project, on)
    standings = {policy.id: standing(policy, on) for policy in project.policies}
    return SiteReading(project, compilations, standings, check(project, compilations))


def report(reading: SiteReading, *, strict: bool, stop: bool) -> None:
    """Log every diagnostic; raise ``Abort`` where they stop the build, before anything is written."""
    tell = {Severity.ERROR: log.error, Severity.WARNING: log.warning, Severity.INFO: log.info}
    for diagnostic in reading.diagnostics:
        tell[diagnostic.severity](str(diagnostic))
    errors = len(reading.errors)
    warnings = sum(d.severity is Severity.WARNING for d in reading.diagnostics)
    if not stop:
        return
    if errors:
        raise Abort(f"Klartekst found {_count(errors, 'error')}; nothing was built.")
    if strict and warnings:
        raise Abort(f"Klartekst found {_count(warnings, 'warning')} in strict mode; nothing was built.")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
