"""The table of a site's policies, for its landing page."""

from collections.abc import Mapping
from dataclasses import dataclass

from klartekst.model.edition import Edition
from klartekst.model.project import Project
from klartekst.publishing.policy_page import LanguageChoice, language_choices
from klartekst.publishing.version_frame import COMING, Banner, VersionFrame
from klartekst.wording.words.choice import words_for
from klartekst.wording.words.table import Words


@dataclass(frozen=True, slots=True)
class PolicyRow:
    """A policy in the table. ``text_language`` is set where the title is not in the reader's language.

    ``coming`` are the notices of versions that are announced.
    """

    policy: str
    title: str
    text_language: str
    kind: str
    owner: str
    languages: tuple[LanguageChoice, ...]
    status: str
    status_kind: str
    coming: tuple[Banner, ...]


@dataclass(frozen=True, slots=True)
class PolicyTable:
    """The policies of a site, in the order of their addresses."""

    words: Words
    rows: tuple[PolicyRow, ...]


def policy_table(
    project: Project, language: str, editions: Mapping[str, Edition], frames: Mapping[str, VersionFrame]
) -> PolicyTable:
    """The table for readers of a language, of the policies that they have an edition of.

    ``frames`` are those of the policies' pages.
    """
    words = words_for(language)
    rows = []
    for policy in project.policies:
        edition = editions.get(policy.id)
        if edition is None:
            continue
        frame = frames[policy.id]
        owner = policy.facts.controllers[0].name if policy.facts.controllers else ""
        rows.append(
            PolicyRow(
                policy=policy.id,
                title=edition.title,
                text_language=edition.text_language if edition.is_fallback else "",
                kind=getattr(words, f"kind_{policy.kind.value}"),
                owner=owner,
                languages=language_choices(project, policy, language),
                status=frame.status,
                status_kind=frame.standing.kind.value.replace(" ", "-"),
                coming=tuple(banner for banner in frame.banners if banner.kind == COMING),
            )
        )
    return PolicyTable(words, tuple(rows))
