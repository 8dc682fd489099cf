"""Versions to publish, and a site that has published some: what the tests of releases begin with."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from klartekst.model.diagnostic import Place
from klartekst.model.digest import canonical, checksum
from klartekst.model.frozen_words import FrozenWords
from klartekst.model.policy import Numbering, Role
from klartekst.model.project import Project
from klartekst.model.release import (
    Change,
    Correction,
    FrozenText,
    LateTranslation,
    Moment,
    Release,
    Withdrawal,
)
from klartekst.storage import (
    ReleaseFiles,
    read_project,
    release_files,
    without_notes,
    write_addition,
    write_release,
)

POLICY = "personvern"
FOLDER = f"docs/{POLICY}"
RELEASES = f"{FOLDER}/releases"
NOTE = "change: Vi deler mindre.\n"

SITE = {
    "mkdocs.yml": (
        "site_name: Eksempel\n"
        "plugins:\n"
        "  - i18n:\n"
        "      languages:\n"
        "        - {locale: nb, default: true}\n"
        "        - {locale: en}\n"
    ),
    "docs/klartekst.yml": "languages: {nb: authoritative, en: courtesy}\n",
    f"{FOLDER}/policy.yml": "kind: privacy\nsections: [mottakere]\n",
    f"{FOLDER}/index.nb.md": f"---\ntitle: Personvern\n{NOTE}---\n",
    f"{FOLDER}/index.en.md": f"---\ntitle: Privacy\n{NOTE}---\n",
    f"{FOLDER}/mottakere.nb.md": f"---\ntitle: Mottakere # overskriften\n{NOTE}---\nVi deler lite.\n",
    f"{FOLDER}/mottakere.en.md": f'---\n{NOTE}title: "Recipients"\n---\nWe share little.\n',
}


def write_site(root: Path) -> Path:
    """The site above in a folder."""
    for name, text in SITE.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return root


def moment(day: str, hour: int = 9) -> Moment:
    return Moment(datetime.fromisoformat(day).replace(hour=hour, tzinfo=UTC))


def text(language: str, words: str, folder: str = "") -> FrozenText:
    markdown = canonical(f"# Tittel\n\n{words}\n")
    role = Role.AUTHORITATIVE if language == "nb" else Role.COURTESY
    path = f"{folder}/{language}.md"
    return FrozenText(language, path, checksum(markdown), FrozenWords.of(markdown), "Tittel", "", role)


def version(label: str, day: str, before: Release | None = None, words: str = "") -> Release:
    """A version of the policy as it is about to be published."""
    folder = f"{RELEASES}/{label}"
    return Release(
        policy=POLICY,
        version=label,
        change=Change.MATERIAL if before else Change.INITIAL,
        effective_from=date.fromisoformat(day),
        moment=moment(day),
        time_zone="Europe/Oslo",
        authoritative="nb",
        numbering=Numbering.DECIMAL,
        texts={"nb": text("nb", words or f"Blåbær {label}.", folder)},
        place=Place(f"{folder}/release.yml"),
        checksum="",
        previous=(before.version, before.checksum) if before else None,
    )


def files_of(root: Path, release: Release, existing: Iterable[str] = ()) -> ReleaseFiles:
    return ReleaseFiles(
        policy_folder=root / FOLDER,
        version=release.version,
        files=release_files(release),
        working=without_notes(sorted((root / FOLDER).glob("*.md"))),
        existing=frozenset(existing),
    )


def publish(root: Path, *days: str) -> tuple[Release, ...]:
    """Publish 1.0, 2.0 and so on, effective on these days; what a reader then finds."""
    before: Release | None = None
    found: tuple[Release, ...] = ()
    for number, day in enumerate(days, 1):
        release = version(f"{number}.0", day, before)
        write_release(files_of(root, release, {r.version for r in found}))
        found = read_project(root).releases[POLICY]
        before = found[-1]
    return found


def correct(root: Path, release: Release, words: str) -> None:
    number = len(release.corrections) + len(release.translations) + 1
    standing = release.corrections[-1].text if release.corrections else release.texts["nb"]
    correction = Correction(
        number, "nb", moment("2026-02-01"), "skrivefeil", text("nb", words), standing.checksum
    )
    write_addition(root / FOLDER, release.version, correction)


def translate(root: Path, release: Release, words: str) -> None:
    number = len(release.corrections) + len(release.translations) + 1
    late = LateTranslation(number, "en", moment("2026-03-01"), text("en", words))
    write_addition(root / FOLDER, release.version, late)


def withdraw(root: Path, release: Release) -> None:
    number = len(release.corrections) + len(release.translations) + 1
    write_addition(root / FOLDER, release.version, Withdrawal(number, moment("2026-04-01"), "feil"))


def seal(root: Path, label: str, old: str, new: str) -> None:
    """Change a release.yml and its line in SHA256SUMS, as somebody might who means to deceive."""
    folder = root / RELEASES / label
    before = (folder / "release.yml").read_text("utf-8")
    after = before.replace(old, new)
    assert after != before
    (folder / "release.yml").write_text(after, "utf-8")
    sums = (folder / "SHA256SUMS").read_text("utf-8")
    (folder / "SHA256SUMS").write_text(sums.replace(checksum(before), checksum(after)), "utf-8")


def trouble(root: Path) -> list[str]:
    return [str(item) for item in read_project(root).diagnostics if item.severity != "info"]


def as_written(release: Release) -> Release:
    """The release with what only a reader can know left out."""
    texts = {language: replace(t, words=FrozenWords.of(""), path="") for language, t in release.texts.items()}
    return replace(release, texts=texts, place=Place(""), checksum="")


def releases_of(project: Project) -> tuple[Release, ...]:
    return project.releases[POLICY]
