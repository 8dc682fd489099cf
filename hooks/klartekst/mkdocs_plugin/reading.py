"""Reading the site for a build, and telling the person at the terminal what is wrong with it."""

import os
import time
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from itertools import chain
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger

from klartekst.checks.acceptance import eased
from klartekst.checks.coverage import coverage
from klartekst.checks.memory import Memory
from klartekst.checks.question import Question
from klartekst.checks.report import check
from klartekst.mkdocs_plugin.site_cache import site_cache
from klartekst.model.coverage import PolicyCoverage
from klartekst.model.diagnostic import Diagnostic, Severity, weighed
from klartekst.model.edition import Edition
from klartekst.model.history import PolicyHistory
from klartekst.model.policy import Policy
from klartekst.model.project import Project
from klartekst.model.quantity import quantity
from klartekst.publishing.version_frame import Shown
from klartekst.releases.calendar import build_moment, day_in_zone
from klartekst.releases.draft_report import draft_diagnostics, gap_diagnostics
from klartekst.releases.drafts import Draft, draft_of, own_editions
from klartekst.releases.history import policy_histories
from klartekst.releases.timeline import Timeline, known_at, timeline_of
from klartekst.storage import ReleaseMemory, read_project, reread_texts
from klartekst.storage.cache import Cache
from klartekst.storage.crew import crew_size
from klartekst.wording.compilation import Compilation, compile_project, recompile
from klartekst.wording.published import edition_of

log = get_plugin_logger("klartekst")


@dataclass(frozen=True, slots=True)
class SiteReading:
    """A project as it stands at the moment of the build.

    ``on`` is its day. ``coverages`` tells what each policy answers, in a preview or where the site asks
    for pages on it.
    """

    project: Project
    on: date
    compilations: Mapping[str, Compilation]
    histories: Mapping[str, PolicyHistory]
    drafts: Mapping[str, Draft]
    coverages: Mapping[str, PolicyCoverage]
    diagnostics: tuple[Diagnostic, ...]
    shows_drafts: bool

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """What stops a build."""
        return tuple(d for d in self.diagnostics if d.severity is Severity.ERROR)

    @property
    def is_sound(self) -> bool:
        """Whether reading and compiling have found nothing that may stop a build."""
        told = chain(self.project.diagnostics, *(c.diagnostics for c in self.compilations.values()))
        return all(d.severity is not Severity.ERROR for d in told)

    @property
    def prints(self) -> bool:
        """Whether versions are made into PDFs, too."""
        return self.project.pdf and not self.shows_drafts

    @property
    def has_cards(self) -> bool:
        """Whether previews of links get pictures."""
        return self.project.social_cards and not self.shows_drafts

    def shown(self, policy: str) -> Shown | None:
        """What the policy's own page shows: its draft in a preview, else what was published, if anything."""
        release = self.histories[policy].shown
        if policy in self.drafts and self.shows_drafts:
            return Shown(release, own_page=True, is_draft=True)
        return Shown(release, own_page=True) if release else None

    def editions(self, language: str) -> dict[str, Edition]:
        """The text of each policy's own page for readers of a language."""
        found = ((policy, self.edition(policy, language)) for policy in self.histories)
        return {policy: edition for policy, edition in found if edition}

    def edition(self, policy: str, language: str) -> Edition | None:
        """The text of a policy's own page for readers of a language, if it has a page."""
        working = self.compilations[language].editions.get(policy)
        shown = self.shown(policy)
        if shown and shown.is_draft and working:
            return working
        return edition_of(shown.release, language) if shown and shown.release else None

    def working(self, policy: str) -> dict[str, Edition]:
        """The working texts of a policy that are in a language of their own."""
        found = {code: c.editions[policy] for code, c in self.compilations.items() if policy in c.editions}
        return own_editions(found)


def read_site(config: MkDocsConfig, *, shows_drafts: bool) -> SiteReading:
    """The site behind an MkDocs configuration, compiled and checked in all its languages."""
    return checked(unchecked_site(config, shows_drafts=shows_drafts), Path(config.config_file_path).parent)


def unchecked_site(config: MkDocsConfig, *, shows_drafts: bool) -> SiteReading:
    """The site behind an MkDocs configuration, compiled in all its languages; nothing is told of it yet."""
    config_file = Path(config.config_file_path)
    root = config_file.parent
    with site_cache(root) as cache:
        memory = ReleaseMemory(cache, time.time_ns(), crew_size())
        project = read_project(root, config_file=config_file, memory=memory)
        moment = _moment()
        day = day_in_zone(moment, project.time_zone)
        histories = _histories(project, moment, cache)
        compilations = compile_project(project, day)
        return SiteReading(
            project=project,
            on=day,
            compilations=compilations,
            histories=histories,
            drafts=dict(_drafts(compilations, histories)),
            coverages={},
            diagnostics=(),
            shows_drafts=shows_drafts,
        )


def reread_site(
    before: SiteReading, root: Path, paths: Set[str]
) -> tuple[SiteReading, frozenset[str]] | None:
    """A site as it is after words have changed in some texts, named as diagnostics name them.

    Beside it the ids of the policies whose texts they are: nothing else was looked at again. ``None``
    where more than the words of these policies may have changed.
    """
    found = reread_texts(before.project, root, paths)
    if found is None or day_in_zone(_moment(), before.project.time_zone) != before.on:
        return None
    project, policies = found
    renewed = {code: recompile(c, project, policies, before.on) for code, c in before.compilations.items()}
    compilations = {code: compilation for code, compilation in renewed.items() if compilation}
    if len(compilations) < len(renewed):
        return None
    drafts = {policy: draft for policy, draft in before.drafts.items() if policy not in policies}
    histories = {policy: before.histories[policy] for policy in policies}
    reading = replace(
        before,
        project=project,
        compilations=compilations,
        drafts=drafts | dict(_drafts(compilations, histories)),
    )
    return checked(reading, root, policies), policies


def checked(reading: SiteReading, root: Path, about: frozenset[str] = frozenset()) -> SiteReading:
    """The reading with all that is found in it; what was found of policies it is not about stays."""
    project, drafts = reading.project, reading.drafts
    with site_cache(root) as cache:
        memory = Memory(cache, crew_size())
        question = Question(project, reading.compilations, reading.histories, reading.on, memory, about=about)
        found = check(question)
        asked = reading.shows_drafts or project.coverage_page
        coverages = {one.policy: one for one in coverage(question)} if asked else {}
    told = chain(
        found,
        gap_diagnostics(project.policies, reading.histories.values()),
        () if reading.shows_drafts else _draft_report(project, drafts),
    )
    kept = [d for d in reading.diagnostics if about and _is_of_others(d, project, about)]
    new = [d for d in told if not (about and _is_of_others(d, project, about))]
    diagnostics = (*eased(weighed(new, dict(project.severities)), project), *kept)
    return replace(
        reading,
        coverages={**reading.coverages, **coverages},
        diagnostics=weighed(diagnostics, {}),
    )


def edited(reading: SiteReading, after: SiteReading, about: Set[str]) -> SiteReading:
    """What a reading has become by edits of some policies, of which alone ``after`` tells."""
    kept = [d for d in reading.diagnostics if _is_of_others(d, reading.project, about)]
    new = [d for d in after.diagnostics if not _is_of_others(d, after.project, about)]
    return replace(
        after,
        coverages={**reading.coverages, **after.coverages},
        diagnostics=weighed((*new, *kept), {}),
    )


def _is_of_others(diagnostic: Diagnostic, project: Project, about: Set[str]) -> bool:
    """Whether a diagnostic stands in the folder of a policy, and of none of these."""
    path = diagnostic.place.path
    owners = [p.id for p in project.policies if path.startswith(f"{project.docs_dir}/{p.id}/")]
    return bool(owners) and max(owners, key=len) not in about


def _moment() -> datetime:
    try:
        return build_moment(os.environ, datetime.now(UTC))
    except ValueError as error:
        raise Abort(str(error)) from error


def _histories(project: Project, moment: datetime, cache: Cache) -> dict[str, PolicyHistory]:
    def timeline(policy: Policy) -> Timeline:
        return known_at(timeline_of(policy, project.releases.get(policy.id, ())), moment)

    timelines = [(timeline(policy), day_in_zone(moment, policy.time_zone)) for policy in project.policies]
    return {history.policy: history for history in policy_histories(timelines, cache, crew_size())}


def _drafts(
    compilations: Mapping[str, Compilation], histories: Mapping[str, PolicyHistory]
) -> Iterator[tuple[str, Draft]]:
    """Each policy whose working text differs from the latest version that was not withdrawn."""
    for policy, history in histories.items():
        editions = {code: c.editions[policy] for code, c in compilations.items() if policy in c.editions}
        draft = draft_of(policy, history.latest, own_editions(editions))
        if draft:
            yield policy, draft


def _draft_report(project: Project, drafts: Mapping[str, Draft]) -> Iterator[Diagnostic]:
    """What the built site leaves out; ``KLARTEKST_DRAFTS=forbid`` makes warnings of it."""
    forbidden = os.environ.get("KLARTEKST_DRAFTS") == "forbid"
    for policy in project.policies:
        for diagnostic in draft_diagnostics(policy, drafts.get(policy.id)):
            yield replace(diagnostic, severity=Severity.WARNING) if forbidden else diagnostic


def report(
    diagnostics: tuple[Diagnostic, ...], *, strict: bool, stop: bool, outcome: str = "nothing was built"
) -> None:
    """Log every diagnostic; raise ``Abort`` where they stop the build, with what that means for the site."""
    tell = {Severity.ERROR: log.error, Severity.WARNING: log.warning, Severity.INFO: log.info}
    for diagnostic in diagnostics:
        tell[diagnostic.severity](str(diagnostic))
    errors = sum(d.severity is Severity.ERROR for d in diagnostics)
    warnings = sum(d.severity is Severity.WARNING for d in diagnostics)
    if not stop:
        return
    if errors:
        raise Abort(f"Klartekst found {quantity(errors, 'error')}; {outcome}.")
    if strict and warnings:
        raise Abort(f"Klartekst found {quantity(warnings, 'warning')} in strict mode; {outcome}.")
