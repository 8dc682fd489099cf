"""Where an import goes: into a site that is there, or into a new one that is made for it."""

from dataclasses import dataclass
from pathlib import Path

from klartekst.checks.site import KITCHEN
from klartekst.cli.site import open_site, stop
from klartekst.importing.imported_policy import ImportedPolicy
from klartekst.importing.policy_files import facts_yaml
from klartekst.publishing.starter.files import frame_files
from klartekst.publishing.starter.time_zones import country_time_zone
from klartekst.storage.yaml_text import quoted

_CONFIG = "mkdocs.yml"


@dataclass(frozen=True, slots=True)
class Target:
    """A site to import into: its folder, its content folder, and what it says already.

    ``facts`` are the bytes of its ``klartekst.yml``, ``languages`` those that it builds, the default one
    first. A new site has neither yet.
    """

    root: Path
    docs: str
    languages: tuple[str, ...] = ()
    facts: bytes = b""
    has_controller: bool = False
    time_zone: str = "UTC"

    @property
    def is_new(self) -> bool:
        """Whether the site is still to be made."""
        return not self.languages

    def policy_folder(self, policy: str) -> Path:
        """Where the policy's files go."""
        return self.root / self.docs / policy


def find_target(into: Path | None) -> Target:
    """The site that is meant by ``--into``: its own folder, its content folder, or a new folder."""
    root = into or Path()
    for folder in (root, root.parent if root.name else root):
        if not (folder / _CONFIG).is_file():
            continue
        target = _existing(folder)
        if folder == root or (folder / target.docs).resolve() == root.resolve():
            return target
    if into is None:
        stop(f"there is no {_CONFIG} here — name a site, or a new folder for one, with --into")
    return Target(root, "docs")


def new_site_files(target: Target, policy: ImportedPolicy, languages: tuple[str, ...]) -> dict[str, bytes]:
    """The files of a new site around a policy, by their paths below it; the first language is its default."""
    text = policy.authoritative
    company = text.contacts.controller.name
    name = company.value if company else text.title
    page = f"---\ntitle: {quoted(name)}\n---\n{{{{ policies }}}}\n".encode()
    pages = {f"{target.docs}/index.{language}.md": page for language in policy.texts}
    facts = f"{facts_yaml(policy)}time_zone: {quoted(zone_of(policy))}\n"
    frame = frame_files(name, languages, "", KITCHEN)
    return {**frame, f"{target.docs}/klartekst.yml": facts.encode(), **pages}


def zone_of(policy: ImportedPolicy) -> str:
    """The time zone of the controller's country."""
    country = policy.authoritative.contacts.controller.country
    return country_time_zone(country) if country else "UTC"


def _existing(folder: Path) -> Target:
    site = open_site(folder / _CONFIG)
    site_file = site.project.site_file
    facts = site.docs / "klartekst.yml"
    default = site_file.default_language
    return Target(
        root=site.root,
        docs=site.project.docs_dir,
        languages=tuple(sorted(site_file.languages, key=lambda code: code != default)),
        facts=facts.read_bytes() if facts.is_file() else b"",
        has_controller=bool(site.project.facts.controllers),
        time_zone=site.project.time_zone,
    )
