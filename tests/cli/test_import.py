"""``klartekst import``: old policies go into sites, whole or not at all, with the history they have."""

import os
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.cli.desk import SITE, lay_desk
from tests.importing.foreign import SECTIONS, TEXT

from klartekst.cli.main import main
from klartekst.model.policy import TO_DO_FILE, Role
from klartekst.releases.timeline import governing, timeline_of
from klartekst.storage import read_project
from klartekst.wording.compilation import compile_language

with_git = pytest.mark.skipif(not shutil.which("git"), reason="git is not installed: histories skipped")

NOON_2026 = {"SOURCE_DATE_EPOCH": "1780000000", "COLUMNS": "200"}
START = datetime(2024, 1, 1, 9, tzinfo=UTC)

ENGLISH = """\
Privacy at Fjordlys

We sell lamps.

Who we are

Fjordlys Eksempel AS is the controller.

What we store

We store this about you:

• name
• address

Your rights

You may ask for access whenever you like.
"""


def run(source: Path, into: Path | None, *more: str, language: str = "nb", policy: str = "gammel") -> Result:
    arguments = ["import", str(source), "--policy", policy, "--language", language, *more]
    result = CliRunner().invoke(main, [*arguments, *(["--into", str(into)] if into else [])], env=NOON_2026)
    if not isinstance(result.exception, SystemExit | None):
        raise result.exception
    return result


def written(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def everything(root: Path) -> dict[str, bytes]:
    return {str(p.relative_to(root)): p.read_bytes() for p in sorted(root.rglob("*")) if p.is_file()}


def test_text_becomes_a_policy_of_a_site_that_is_there(tmp_path: Path) -> None:
    desk = lay_desk(tmp_path / "site")
    source = written(tmp_path, "old.txt", TEXT)
    before = desk.files()
    result = run(source, desk.root / "docs")
    assert result.exit_code == 0, result.output
    project = read_project(desk.root)
    assert [d for d in project.diagnostics if "gammel" in d.place.path] == []
    policy = project.policy("gammel")
    assert [section.id for section in policy.sections] == list(SECTIONS)
    assert dict(policy.languages) == {"nb": Role.AUTHORITATIVE}
    # The site names its controller already.
    assert policy.facts == project.facts
    assert desk.files().items() >= before.items()
    assert f"docs/gammel/{TO_DO_FILE}" in desk.files()


def test_text_without_headings_becomes_one_section(tmp_path: Path) -> None:
    source = written(tmp_path, "personvern.txt", "Vi selger lamper.\n\nVi lagrer navnet ditt i ett år.\n")
    result = run(source, tmp_path / "site")
    assert result.exit_code == 0, result.output
    assert "(1 section; nb)" in result.output
    assert "KT1" not in result.output
    policy = read_project(tmp_path / "site").policy("gammel")
    assert policy is not None
    (section,) = policy.sections
    assert section.id == "personvern"
    assert "Vi lagrer navnet ditt i ett år." in section.texts["nb"].body


def test_numbered_titles_need_no_empty_line_below_them(tmp_path: Path) -> None:
    text = (
        "Notice\n\n1. Who we are\nWe sell lamps. Write to us.\n\n2. What we store\nWe store your name.\n"
        "We keep it for a year.\n\n3. Sharing\nWe share your address with the carrier.\n"
    )
    desk = lay_desk(tmp_path / "site")
    result = run(written(tmp_path, "old.txt", text), desk.root / "docs", language="en")
    assert result.exit_code == 0, result.output
    policy = read_project(desk.root).policy("gammel")
    assert policy
    assert [section.id for section in policy.sections] == ["who-we-are", "what-we-store", "sharing"]


@pytest.mark.parametrize("into", ["", "docs"], ids=["the site's folder", "its content folder"])
def test_site_is_found_by_its_folders(tmp_path: Path, into: str) -> None:
    desk = lay_desk(tmp_path / "site")
    result = run(written(tmp_path, "old.txt", TEXT), desk.root / into)
    assert result.exit_code == 0, result.output
    assert (desk.root / "docs" / "gammel" / "policy.yml").is_file()


def test_site_is_found_where_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = lay_desk(tmp_path / "site")
    source = written(tmp_path, "old.txt", TEXT)
    monkeypatch.chdir(desk.root)
    assert run(source, None).exit_code == 0
    monkeypatch.chdir(tmp_path)
    result = run(source, None)
    assert (result.exit_code, "--into" in result.output) == (2, True)


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    desk = lay_desk(tmp_path / "site")
    source = written(tmp_path, "old.txt", TEXT)
    with desk.unchanged():
        result = run(source, desk.root, policy="personvern")
    assert result.exit_code == 2
    assert "is in use already — name another policy" in result.output


def test_dry_run_shows_the_list_and_writes_nothing(tmp_path: Path) -> None:
    source = written(tmp_path, "old.txt", TEXT)
    before = everything(tmp_path)
    result = run(source, tmp_path / "site", "--dry-run")
    assert result.exit_code == 0
    assert "Fjordlys Eksempel AS" in result.output
    assert everything(tmp_path) == before


REFUSED: dict[str, Callable[[Path], tuple[Path, dict[str, str], str]]] = {
    "file that is not there": lambda root: (root / "none.txt", {}, "cannot be read"),
    "empty file": lambda root: (written(root, "a.txt", b""), {}, "is empty"),
    "empty folder": lambda root: (written(root, "a/x/y.txt", b"").parent.parent, {}, "named by its language"),
    "day that does not exist": lambda root: (
        written(root, "a/2024-02-30/nb.md", "# A\n").parent.parent,
        {},
        "names a day that does not exist",
    ),
    "policy id": lambda root: (written(root, "a.txt", TEXT), {"policy": "Å"}, "cannot be the address"),
    "reserved id": lambda root: (written(root, "a.txt", TEXT), {"policy": "search"}, "cannot be the address"),
    "language code": lambda root: (written(root, "a.txt", TEXT), {"language": "norsk"}, "no language code"),
    "other language": lambda root: (written(root, "a/sv.txt", TEXT).parent, {}, "is in sv, and not in nb"),
    "folder without git": lambda root: (
        written(root, "a.txt", TEXT).parent,
        {"git": "a.txt"},
        "git cannot read",
    ),
}


@pytest.mark.parametrize("make", REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_imported_is_refused(
    tmp_path: Path, make: Callable[[Path], tuple[Path, dict[str, str], str]]
) -> None:
    source, options, words = make(tmp_path / "source")
    more = ["--git", options.pop("git")] if "git" in options else []
    result = run(source, tmp_path / "site", *more, **options)
    assert result.exit_code == 2
    assert words in result.output
    assert not (tmp_path / "site").exists()


def test_language_that_the_site_does_not_build_is_refused(tmp_path: Path) -> None:
    desk = lay_desk(tmp_path / "site")
    with desk.unchanged():
        result = run(written(tmp_path, "old.txt", TEXT), desk.root, language="da")
    assert result.exit_code == 2
    assert "does not build da" in result.output


def test_languages_are_aligned_by_order_and_shape(tmp_path: Path) -> None:
    folder = tmp_path / "old"
    written(folder, "nb.txt", TEXT)
    written(folder, "en.txt", ENGLISH)
    assert run(folder, tmp_path / "site").exit_code == 0
    policy = read_project(tmp_path / "site").policy("gammel")
    assert [section.id for section in policy.sections] == list(SECTIONS)
    assert [section.texts["en"].title for section in policy.sections] == [
        "Who we are",
        "What we store",
        "Your rights",
    ]
    assert dict(policy.languages) == {"nb": Role.AUTHORITATIVE, "en": Role.COURTESY}


def test_section_that_a_translation_lacks_is_missing_and_one_it_adds_is_joined(tmp_path: Path) -> None:
    folder = tmp_path / "old"
    written(folder, "nb.txt", TEXT)
    without = ENGLISH.replace("Who we are\n\nFjordlys Eksempel AS is the controller.\n\n", "")
    written(folder, "en.txt", without)
    more = ENGLISH.replace("Your rights", "One more thing\n\nWe like lamps, all of them.\n\nYour rights")
    written(folder, "sv.txt", more)
    assert run(folder, tmp_path / "site").exit_code == 0
    policy = read_project(tmp_path / "site").policy("gammel")
    titles = {section.id: section.texts["en"].title for section in policy.sections if "en" in section.texts}
    assert titles == {"hva-vi-lagrer": "What we store", "rettighetene-dine": "Your rights"}
    assert "## One more thing" in policy.section("hva-vi-lagrer").texts["sv"].body


def test_cookies_become_records_that_a_site_reads_and_shows(tmp_path: Path) -> None:
    table = (
        "| Navn | Kategori | Formål | Varighet |\n|---|---|---|---|\n"
        "| kurv | Nødvendig | husker handlekurven | Sesjon |\n| _t | Statistikk | teller besøk | 2 år |"
    )
    source = written(tmp_path, "kapsler.md", f"# Kapsler\n\n## Oversikt\n\n{table}\n\n## Annet\n\nIngen.\n")
    site = tmp_path / "site"
    assert run(source, site).exit_code == 0
    project = read_project(site)
    assert project.diagnostics == ()
    policy = project.policy("gammel")
    assert policy is not None
    assert [cookie.name for cookie in policy.records.cookies] == ["kurv", "_t"]
    edition = compile_language(project, "nb", date(2026, 1, 1)).editions["gammel"]
    shown = edition.sections[0].passage.markdown
    assert "| `kurv` | Husker handlekurven | Nødvendige | Til nettleseren lukkes |" in shown


def test_versions_that_were_published_keep_their_tables(tmp_path: Path) -> None:
    table = "| Navn | Formål | Varighet |\n|---|---|---|\n| kurv | husker handlekurven | Sesjon |"
    for day, more in (("2020-01-01", ""), ("2021-01-01", "\n\nMer.")):
        text = f"# Kapsler\n\n## Nødvendige\n\n{table}{more}\n\n## Annet\n\nIngen.\n"
        written(tmp_path / "old" / day, "nb.md", text)
    assert run(tmp_path / "old", tmp_path / "site").exit_code == 0
    project = read_project(tmp_path / "site")
    assert [release.records for release in project.releases["gammel"]] == [None, None]
    policy = project.policy("gammel")
    assert policy is not None
    assert policy.section("nodvendige").texts["nb"].body.strip().startswith("| Navn |")
    assert [cookie.duration for cookie in policy.records.cookies] == ["session"]


def dated(root: Path, *days: str) -> Path:
    for number, day in enumerate(days):
        text = TEXT.replace("1. mars 2024", f"{number + 1}. mars 2024") if number % 3 != 2 else None
        previous = root / days[number - 1] / "nb.txt"
        written(root / day, "nb.txt", text if text else previous.read_bytes().replace(b"\n\n", b"\n\n\n"))
    return root


def test_folder_of_dated_files_becomes_versions(tmp_path: Path) -> None:
    source = dated(tmp_path / "old", "2020-01-01", "2021-01-01", "2022-01-01", "2023-01-01")
    result = run(source, tmp_path / "site")
    assert result.exit_code == 0, result.output
    project = read_project(tmp_path / "site")
    assert project.diagnostics == ()
    releases = project.releases["gammel"]
    assert [r.version for r in releases] == ["2020-01-01", "2021-01-01", "2023-01-01"]
    assert [r.effective_from for r in releases] == [date(2020, 1, 1), date(2021, 1, 1), date(2023, 1, 1)]
    assert [r.change.value for r in releases] == ["initial", "material", "material"]
    assert not any(r.moment.witnessed for r in releases)
    assert releases[1].texts["nb"].markdown.count("2. mars 2024") == 1
    assert all(release.covers == {} for release in releases)
    listed = (tmp_path / "site" / "docs" / "gammel" / TO_DO_FILE).read_text("utf-8")
    assert "became no version: 2022-01-01" in listed


def test_dated_files_go_into_a_site_that_is_there(tmp_path: Path) -> None:
    desk = lay_desk(tmp_path / "site")
    result = run(dated(tmp_path / "old", "2020-01-01", "2021-01-01"), desk.root)
    assert result.exit_code == 0, result.output
    project = read_project(desk.root)
    assert [release.version for release in project.releases["gammel"]] == ["2020-01-01", "2021-01-01"]
    assert project.releases["gammel"][0].time_zone == "Europe/Oslo"
    assert desk.told("verify").startswith("2 versions")


class Repository:
    """A repository whose commits are a day apart, as their authors would date them."""

    def __init__(self, root: Path) -> None:
        self.root, self.day = root, -1
        root.mkdir(parents=True)
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str) -> str:
        moment = (START + timedelta(days=max(self.day, 0))).isoformat()
        names = {
            f"GIT_{who}_{what}": "x@y.example"
            for who in ("AUTHOR", "COMMITTER")
            for what in ("NAME", "EMAIL")
        }
        dates = {"GIT_AUTHOR_DATE": moment, "GIT_COMMITTER_DATE": moment, "GIT_CONFIG_GLOBAL": os.devnull}
        command = ["git", "-C", str(self.root), *arguments]
        environment = {**os.environ, **names, **dates}
        return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout

    def commit(self, message: str, **files: str) -> str:
        """Commit files on the next day; the day's date."""
        self.day += 1
        for name, text in files.items():
            written(self.root, name.replace("__", "/").replace("_", "."), text)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "-m", message)
        return str((START + timedelta(days=self.day)).date())


def policy_text(number: int) -> str:
    return (
        "# Personvern\n\nDenne erklæringen sier hvordan vi bruker opplysninger om deg.\n\n"
        f"## Hvem vi er\n\nVi er Fjordlys Eksempel AS, og dette er tekst nummer {number}.\n"
    )


def forty_commits(root: Path) -> tuple[Path, list[tuple[str, int]]]:
    """A repository, and the days on which its main line said something new, with the number it said."""
    repo = Repository(root)
    told: list[tuple[str, int]] = []

    def tell(number: int, name: str = "personvern_md") -> None:
        told.append((repo.commit(f"text {number}", **{name: policy_text(number)}), number))

    tell(1)
    for number in range(2, 9):
        tell(number)
        repo.commit("something else", **{"readme_txt": f"{number}"})
    repo.commit("only blanks", personvern_md=policy_text(8).replace("\n\n", "\n\n\n"))
    repo.commit("lines broken otherwise", personvern_md=policy_text(8).replace(", og", ",\nog"))
    repo.commit("set otherwise", personvern_md=policy_text(8).replace("tekst", "**tekst**"))
    repo.git("mv", "personvern.md", "privacy.md")
    repo.commit("renamed, the same words")
    tell(9, "privacy_md")
    tell(8, "privacy_md")  # a revert: what was said before is said again
    repo.git("mv", "privacy.md", "notice.md")
    told.append((repo.commit("renamed and changed", notice_md=policy_text(10)), 10))
    repo.git("checkout", "--quiet", "-b", "branch")
    for number in (11, 12, 13):
        repo.commit(f"branch {number}", notice_md=policy_text(number))
    repo.git("checkout", "--quiet", "main")
    repo.commit("meanwhile", readme_txt="meanwhile")
    repo.day += 1
    repo.git("merge", "--quiet", "--no-ff", "-m", "merge", "branch")
    told.append((str((START + timedelta(days=repo.day)).date()), 13))
    number = 14
    while int(repo.git("rev-list", "--count", "HEAD")) < 39:
        tell(number, "notice_md")
        number += 1
    (root / "docs").mkdir()
    repo.git("mv", "notice.md", "docs/notice.md")
    repo.commit("moved")
    return root, told


@with_git
def test_commits_that_changed_the_words_become_versions(tmp_path: Path) -> None:
    repository, told = forty_commits(tmp_path / "repository")
    count = subprocess.run(
        ["git", "-C", str(repository), "rev-list", "--count", "HEAD"], capture_output=True, check=True
    )
    assert int(count.stdout) == 40
    result = run(repository, tmp_path / "site", "--git", "docs/notice.md")
    assert result.exit_code == 0, result.output
    project = read_project(tmp_path / "site")
    assert project.diagnostics == ()
    releases = project.releases["gammel"]
    said = [int(r.texts["nb"].markdown.split("nummer ")[1].split(".")[0]) for r in releases]
    assert [(r.version, number) for r, number in zip(releases, said, strict=True)] == told
    timeline = timeline_of(project.policy("gammel"), releases)
    assert governing(timeline, date(2024, 1, 1)).version == "2024-01-01"


@with_git
def test_commits_of_one_day_become_one_version(tmp_path: Path) -> None:
    repo = Repository(tmp_path / "repository")
    repo.commit("one", a_md=policy_text(1))
    repo.day -= 1
    repo.commit("two", a_md=policy_text(2))
    assert run(repo.root, tmp_path / "site", "--git", "a.md").exit_code == 0
    releases = read_project(tmp_path / "site").releases["gammel"]
    assert ["nummer 2" in release.texts["nb"].markdown for release in releases] == [True]
    listed = (tmp_path / "site" / "docs" / "gammel" / TO_DO_FILE).read_text("utf-8")
    assert "(one)" in listed


@with_git
def test_folder_of_languages_in_git(tmp_path: Path) -> None:
    repo = Repository(tmp_path / "repository")
    repo.commit("one", old__nb_md=policy_text(1))
    repo.commit("two", old__sv_md=policy_text(1).replace("Vi er", "Vi heter"))
    repo.git("mv", "old", "new")
    repo.commit("moved")
    assert run(repo.root, tmp_path / "site", "--git", "new").exit_code == 0
    releases = read_project(tmp_path / "site").releases["gammel"]
    assert [release.languages for release in releases] == [("nb",), ("nb", "sv")]


def test_kitchen_holds_the_list() -> None:
    """What ``exclude_docs`` keeps out of every site holds the list too."""
    assert TO_DO_FILE.startswith("records/")
    assert "records/" in SITE["mkdocs.yml"]
