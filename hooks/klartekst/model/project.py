"""Everything that was read, as one value."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from klartekst.model.dated_reference import DatedReference
from klartekst.model.diagnostic import Diagnostic, Place, Severity
from klartekst.model.facts import Authority, Facts
from klartekst.model.policy import Policy, Role
from klartekst.model.release import Release

USUAL_UPDATES_FOLDER = "oppdateringer"
"""The folder of changelogs, the same in all languages."""


@dataclass(frozen=True, slots=True)
class NoticeDays:
    """How many days ahead people are told: fewer than advised is a warning, than required an error."""

    advised: int
    required: int


ITEM = "-"
"""The key under which an item of a list stands."""


@dataclass(frozen=True, slots=True)
class SiteSetting:
    """A key of ``mkdocs.yml``, with the keys above it, and what stands there: ``theme``, ``font``, ``Inter``.

    ``value`` is empty where other keys stand below this one, which are settings of their own. A name
    of Python (``!!python/name:a.b``) is ``a.b``.
    """

    keys: tuple[str, ...]
    value: str
    place: Place


@dataclass(frozen=True, slots=True)
class SiteFile:
    """What ``mkdocs.yml`` says that concerns policies: its languages, and what it keeps out of the site.

    ``default_language`` is the one without a prefix in addresses. ``languages`` is empty where the
    site does not name any. ``excluded`` holds the lines of ``exclude_docs``, ``settings`` all that
    the file says, in its order.
    """

    path: str
    languages: tuple[str, ...]
    default_language: str
    excluded: tuple[str, ...]
    docs_dir: str = "docs"
    site_url: str = ""
    directory_urls: bool = True
    settings: tuple[SiteSetting, ...] = ()


@dataclass(frozen=True, slots=True)
class OrdinaryPage:
    """A page of the site that belongs to no policy: its file, and the Markdown in it as written."""

    path: str
    markdown: str


@dataclass(frozen=True, slots=True)
class Project:
    """A whole site as read: policies, facts, releases, and the trouble met on the way.

    ``docs_dir`` is the content folder as the user would name it (``docs``); ``documents`` holds the
    path of every file below it, relative to it, with ``/`` between folders. ``releases`` holds the
    versions of each policy by its id, in the order of their chain, ``notice`` the notice periods
    that the site has chosen, by kind of policy, ``updates_folder`` the folder of changelogs in
    addresses, ``coverage_page``, ``pdf`` and ``social_cards`` whether built sites have pages on what is
    answered, versions as PDFs, and pictures for previews of links, ``dated_references`` the site's own
    names with their days before those packaged, ``relaxed`` the reason for which its pages may ask other
    hosts and store something, if they may, ``ordinary_pages`` what stands beside the policies.
    """

    docs_dir: str
    site_file: SiteFile
    facts: Facts
    time_zone: str
    languages: Mapping[str, Role]
    severities: Mapping[str, Severity]
    policies: tuple[Policy, ...]
    authorities: tuple[Authority, ...]
    documents: frozenset[str]
    diagnostics: tuple[Diagnostic, ...]
    releases: Mapping[str, tuple[Release, ...]] = field(default_factory=dict)
    notice: Mapping[str, NoticeDays] = field(default_factory=dict)
    updates_folder: str = USUAL_UPDATES_FOLDER
    coverage_page: bool = False
    pdf: bool = False
    social_cards: bool = False
    dated_references: tuple[DatedReference, ...] = ()
    relaxed: str = ""
    ordinary_pages: tuple[OrdinaryPage, ...] = ()
    _by_id: Mapping[str, Policy] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_id", {policy.id: policy for policy in self.policies})

    def policy(self, policy_id: str) -> Policy | None:
        """The policy with this id."""
        return self._by_id.get(policy_id)
