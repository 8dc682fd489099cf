"""The files of policies, as MkDocs is to see them.

static-i18n would make a page of each section in each language, at a cost that grows with the square
of the languages, so what is ours is taken out before it looks and put back, as whole policies,
afterwards.
"""

import re
from collections.abc import Mapping, Set
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

from klartekst.mkdocs_plugin.languages import i18n_plugin, prefix
from klartekst.model.edition import Edition
from klartekst.model.project import Project

_SITE_FILES = ("klartekst.yml", "policy.yml")
# Also what editors leave beside a file: mottakere.nb.md~, mottakere.nb.md.orig, #mottakere.nb.md#
_MARKDOWN = re.compile(r"\.md(?:[~#.].*)?$")
_SOURCE_FOLDERS = frozenset(("records", "releases"))


class PolicyFile(File):
    """A policy's page in one language; its words come from the policy, not from one file.

    ``locale`` and its neighbours are what static-i18n sets on its own files and what its templates,
    switcher and link resolution read.
    """

    content_string = ""

    def __init__(self, edition: Edition, config: MkDocsConfig) -> None:
        self.policy = edition.policy
        super().__init__(
            f"{edition.policy}/index.{edition.language}.md",
            config.docs_dir,
            config.site_dir,
            config.use_directory_urls,
            dest_uri=f"{prefix(edition.language, config)}{edition.policy}/index.html",
            inclusion=InclusionLevel.INCLUDED,
        )
        source = f"{edition.policy}/index.{edition.text_language}.md"
        self.name = "index"
        self.edit_uri = source
        self.abs_src_path = str(Path(config.docs_dir) / source)
        self.norm_src_uri = f"{edition.policy}/index.md"
        self.locale = edition.text_language
        self.localization = edition.text_language
        self.locale_alternate_of = edition.language
        self.alternates: dict[str, File] = {edition.language: self}


class SectionTarget(File):
    """A section as something to link to: it resolves to its place on the policy's page.

    It is no page of its own and writes nothing.
    """

    def __init__(self, section: str, page: PolicyFile, config: MkDocsConfig) -> None:
        super().__init__(
            f"{page.policy}/{section}.{page.locale_alternate_of}.md",
            None,
            config.site_dir,
            config.use_directory_urls,
            dest_uri=page.dest_uri,
            inclusion=InclusionLevel.NOT_IN_NAV,
        )
        self.url = f"{page.url}#{section}"

    def is_documentation_page(self) -> bool:
        """Never: the policy is the page."""
        return False

    def copy_file(self, dirty: bool = False) -> None:
        """Write nothing."""


def without_sources(files: Files, project: Project) -> Files:
    """The files that MkDocs may handle: all but those that policies are made from."""
    policies = frozenset(policy.id for policy in project.policies)
    return Files([file for file in files if not is_source(file.src_uri, policies)])


def is_source(path: str, policies: Set[str]) -> bool:
    """Whether a path below the content folder is part of a policy, or holds facts; folders end in ``/``."""
    folder, _, name = path.removesuffix("/").rpartition("/")
    is_file = not path.endswith("/")
    if is_file and name.lstrip("#").startswith(_SITE_FILES):
        return True
    if is_file and folder in policies and _MARKDOWN.search(name):
        return True
    parts = path.split("/")
    return any(part in _SOURCE_FOLDERS and "/".join(parts[:at]) in policies for at, part in enumerate(parts))


def add_policy_files(
    files: Files,
    editions: Mapping[str, Mapping[str, Edition]],
    language: str,
    config: MkDocsConfig,
) -> dict[str, PolicyFile]:
    """Add the policies' pages of one language to the files of a build; answers them by policy.

    ``editions`` holds what each page shows, by language and policy.
    """
    pages = {}
    for policy, edition in editions[language].items():
        page = PolicyFile(edition, config)
        pages[policy] = page
        files.append(page)
        for section in edition.sections:
            files.append(SectionTarget(section.id, page, config))
        page.alternates = {
            code: page if code == language else PolicyFile(others[policy], config)
            for code, others in editions.items()
            if policy in others
        }
    i18n = i18n_plugin(config)
    if i18n:  # its sitemap template lists these
        i18n.i18n_files_per_language[language] = files.documentation_pages()
    return pages
