"""A whole site on disk, read into one value."""

import os
from collections.abc import Iterable
from pathlib import Path

from klartekst.model.diagnostic import weighed
from klartekst.model.facts import Facts
from klartekst.model.project import Project, SiteFile
from klartekst.model.release import Release
from klartekst.storage.addresses import find_policies
from klartekst.storage.authorities import read_authorities
from klartekst.storage.content_folder import ContentFolder, list_content
from klartekst.storage.mkdocs_file import read_site_file
from klartekst.storage.ordinary_pages import read_ordinary_pages
from klartekst.storage.policy_folder import read_policy
from klartekst.storage.release_chain import read_releases
from klartekst.storage.release_memory import ReleaseMemory
from klartekst.storage.report import Report
from klartekst.storage.site_facts import read_site_facts


def read_project(
    root: Path, *, config_file: Path | None = None, memory: ReleaseMemory | None = None
) -> Project:
    """The site whose folder is ``root``; ``config_file`` is ``mkdocs.yml`` in it unless given.

    Nothing is raised for trouble in the site's files: it is all in ``Project.diagnostics``, with
    the severities that the site has chosen, beside everything that could be read. A site whose
    ``config_file`` cannot be read is empty. With a ``memory``, versions whose files nobody has touched
    are not read again; the words of published texts are read when somebody asks for them.
    """
    config_file = config_file or root / "mkdocs.yml"
    report = Report(_shown(config_file, root))
    site_file = read_site_file(config_file, report)
    if site_file is None:
        return _empty(report)
    docs = config_file.parent / site_file.docs_dir
    content = list_content(docs, _shown(docs, root), report)
    site = read_site_facts(content, site_file, report)
    policies = tuple(
        read_policy(policy_id, content, site, site_file.languages, report)
        for policy_id in find_policies(content, report)
    )
    ids = [policy.id for policy in policies]
    return Project(
        docs_dir=content.shown,
        site_file=site_file,
        facts=site.facts,
        time_zone=site.time_zone,
        languages=site.languages,
        severities=site.severities,
        policies=policies,
        authorities=read_authorities(),
        releases=(memory.releases if memory else _releases)(ids, content, report),
        notice=site.notice,
        updates_folder=site.updates_folder,
        coverage_page=site.coverage_page,
        pdf=site.pdf,
        social_cards=site.social_cards,
        dated_references=site.dated_references,
        relaxed=site.relaxed,
        ordinary_pages=read_ordinary_pages(content, {policy.id for policy in policies}, site_file.excluded),
        documents=frozenset(content.files),
        diagnostics=weighed(report.found, dict(site.severities)),
    )


def _releases(
    policies: Iterable[str], content: ContentFolder, report: Report
) -> dict[str, tuple[Release, ...]]:
    return {policy: read_releases(policy, content, report) for policy in policies}


def _empty(report: Report) -> Project:
    return Project(
        docs_dir="docs",
        site_file=SiteFile(report.path, (), "", ()),
        facts=Facts(),
        time_zone="UTC",
        languages={},
        severities={},
        policies=(),
        authorities=read_authorities(),
        releases={},
        documents=frozenset(),
        diagnostics=weighed(report.found, {}),
    )


def _shown(path: Path, root: Path) -> str:
    """The path as the user would name it from the site's folder."""
    relative = os.path.relpath(path, root)
    return Path(relative).as_posix()
