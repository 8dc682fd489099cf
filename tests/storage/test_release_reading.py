"""What was published is read back in order, and every change to it since is told."""

import shutil
import subprocess
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.storage.published import (
    FOLDER,
    POLICY,
    RELEASES,
    correct,
    files_of,
    publish,
    releases_of,
    seal,
    translate,
    trouble,
    version,
    withdraw,
    write_site,
)

from klartekst.model.diagnostic import Diagnostic, Severity
from klartekst.model.release import Change
from klartekst.storage import read_project, write_release

ONE, TWO, THREE = "2026-01-01", "2026-05-01", "2026-09-01"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return write_site(tmp_path)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def codes(root: Path) -> list[str]:
    """Code and file of everything that is reported."""
    return [f"{item.code.id} {item.place.path}" for item in found(root)]


def found(root: Path) -> list[Diagnostic]:
    return [item for item in read_project(root).diagnostics if item.severity is not Severity.INFO]


def test_policy_without_releases_has_none(site: Path) -> None:
    assert read_project(site).releases == {POLICY: ()}


def test_versions_come_back_in_the_order_of_their_chain(site: Path) -> None:
    publish(site, ONE, TWO, THREE)
    releases = releases_of(read_project(site))
    assert trouble(site) == []
    assert [r.version for r in releases] == ["1.0", "2.0", "3.0"]
    assert [r.change for r in releases] == [Change.INITIAL, Change.MATERIAL, Change.MATERIAL]
    assert releases[0].texts["nb"].markdown == "# Tittel\n\nBlåbær 1.0.\n"
    assert releases[2].previous == ("2.0", releases[1].checksum)
    assert str(releases[1].place) == f"{RELEASES}/2.0/release.yml"


def test_additions_are_worked_in(site: Path) -> None:
    publish(site, ONE)
    correct(site, releases_of(read_project(site))[0], "Bedre.")
    correct(site, releases_of(read_project(site))[0], "Best.")
    translate(site, releases_of(read_project(site))[0], "Good.")
    withdraw(site, releases_of(read_project(site))[0])
    (release,) = releases_of(read_project(site))
    assert trouble(site) == []
    assert [(c.number, c.text.markdown.split()[-1]) for c in release.corrections] == [
        (1, "Bedre."),
        (2, "Best."),
    ]
    assert [(t.number, t.language) for t in release.translations] == [(3, "en")]
    assert release.withdrawal is not None
    assert release.withdrawal.number == 4


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="sha256sum not found: its verdict is not tried")
def test_any_other_program_can_check_a_release(site: Path) -> None:
    publish(site, ONE)
    correct(site, releases_of(read_project(site))[0], "Bedre.")
    for folder in (site / RELEASES / "1.0", site / RELEASES / "1.0" / "additions" / "1"):
        command = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
        result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        assert (result.returncode, result.stdout.count(": OK")) == (0, 2)
    edit(site / RELEASES / "1.0" / "nb.md", "Blåbær", "Bringebær")
    command = ["sha256sum", "--check", "SHA256SUMS"]
    assert subprocess.run(command, cwd=site / RELEASES / "1.0", capture_output=True, check=False).returncode


@pytest.mark.parametrize(
    "resave",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: f"\ufeff{text}",
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.replace("\n", "  \r\n") + "\r\n\r\n",
    ],
    ids=["crlf", "bom", "nfd", "blanks"],
)
def test_resaved_files_still_hold(site: Path, resave: Callable[[str], str]) -> None:
    publish(site, ONE, TWO)
    correct(site, releases_of(read_project(site))[0], "Bedre blåbær.")
    before = releases_of(read_project(site))
    for path in (site / RELEASES).rglob("*"):
        if path.is_file():
            path.write_bytes(resave(path.read_bytes().decode()).encode())
    assert trouble(site) == []
    assert releases_of(read_project(site)) == before


def test_changed_text_names_the_file_and_both_checksums(site: Path) -> None:
    (release,) = publish(site, ONE)
    recorded = release.texts["nb"].checksum
    edit(site / RELEASES / "1.0" / "nb.md", "Blåbær", "Bringebær")
    now = "cc6e0a65d64ba0ac10ba23bb83ee0c8c26d27cb65ddb7cb7f78bd1c1d88d7ab1"
    (line,) = trouble(site)
    assert line.replace(line.split("SHA-256 is ")[1][:64], now) == (
        f"KT201 {RELEASES}/1.0/nb.md this is not the text that was published: its SHA-256 is {now}, "
        f"but release.yml records {recorded} — bring the published file back from version control or a "
        'backup; to better a published text, run "klartekst correct"'
    )
    assert "Bringebær" in releases_of(read_project(site))[0].texts["nb"].markdown


def test_edited_release_yml_is_told_even_for_the_last_version(site: Path) -> None:
    publish(site, ONE)
    edit(site / RELEASES / "1.0" / "release.yml", "2026-01-01\n", "2025-01-01\n")
    assert codes(site) == [f"KT201 {RELEASES}/1.0/release.yml"]


def test_edited_checksums_are_told(site: Path) -> None:
    publish(site, ONE)
    sums = site / RELEASES / "1.0" / "SHA256SUMS"
    text = sums.read_text("utf-8")
    for other in (
        text.replace("nb.md", "sv.md"),
        text[64:].replace("  nb.md", f"{'0' * 64}  nb.md"),
        text.split("\n")[0],
        "",
    ):
        sums.write_text(other, "utf-8")
        assert set(codes(site)) == {f"KT201 {RELEASES}/1.0/SHA256SUMS"}


@pytest.mark.parametrize("name", ["nb.md", "release.yml", "SHA256SUMS"])
def test_missing_file_is_told(site: Path, name: str) -> None:
    publish(site, ONE, TWO)
    (site / RELEASES / "1.0" / name).unlink()
    assert codes(site) == [f"KT202 {RELEASES}/1.0/{name}"]
    kept = ["1.0", "2.0"] if name == "SHA256SUMS" else ["2.0"]
    assert [r.version for r in releases_of(read_project(site))] == kept


def test_a_version_that_was_edited_and_sealed_again_breaks_the_chain(site: Path) -> None:
    publish(site, ONE, TWO, THREE)
    seal(site, "2.0", "Tittel", "Titel")
    assert codes(site) == [f"KT203 {RELEASES}/3.0/release.yml"]
    assert trouble(site)[0].startswith(
        f'KT203 {RELEASES}/3.0/release.yml:14 this follows a version "2.0" whose release.yml had the SHA-256 '
    )


def test_a_version_lost_in_the_middle_breaks_the_chain_once(site: Path) -> None:
    publish(site, ONE, TWO, THREE, "2026-12-01")
    shutil.rmtree(site / RELEASES / "2.0")
    assert trouble(site) == [
        f'KT203 {RELEASES}/3.0/release.yml:14 this follows the version "2.0", which is not there — '
        "bring back the published files from version control or a backup"
    ]
    assert [r.version for r in releases_of(read_project(site))] == ["1.0", "3.0", "4.0"]


def test_two_versions_with_one_predecessor_are_told(site: Path) -> None:
    publish(site, ONE, TWO)
    publish(write_site(site / "other"), ONE, THREE)
    shutil.copytree(site / "other" / RELEASES / "2.0", site / RELEASES / "3.0")
    seal(site, "3.0", "version: '2.0'", "version: '3.0'")
    assert trouble(site) == [
        f'KT203 {RELEASES}/3.0/release.yml:14 both "2.0" and "3.0" follow "1.0" — '
        "keep the one that has been published, and publish the other again under a new version"
    ]


def test_two_first_versions_are_told(site: Path) -> None:
    publish(site, ONE)
    publish(write_site(site / "other"), TWO)
    shutil.copytree(site / "other" / RELEASES / "1.0", site / RELEASES / "A")
    seal(site, "A", "version: '1.0'", "version: A")
    assert trouble(site) == [
        f'KT203 {RELEASES}/A/release.yml both "1.0" and "A" have no predecessor — '
        "keep the one that has been published, and publish the other again under a new version"
    ]


def test_versions_in_a_ring_are_told(site: Path) -> None:
    publish(site, ONE, TWO)
    seal(
        site,
        "1.0",
        "numbering: decimal\n",
        f"numbering: decimal\nprevious: {{version: '2.0', sha256: {'0' * 64}}}\n",
    )
    assert codes(site) == [f"KT203 {RELEASES}/1.0/release.yml", f"KT203 {RELEASES}/2.0/release.yml"]
    assert len(releases_of(read_project(site))) == 2


def test_addition_that_lost_the_one_before_is_told(site: Path) -> None:
    publish(site, ONE)
    for words in ("Bedre.", "Best."):
        correct(site, releases_of(read_project(site))[0], words)
    additions = site / RELEASES / "1.0" / "additions"
    edit(additions / "1" / "addition.yml", "skrivefeil", "slurv")
    assert codes(site) == [
        f"KT201 {RELEASES}/1.0/additions/1/addition.yml",
        f"KT203 {RELEASES}/1.0/additions/2/addition.yml",
    ]
    shutil.rmtree(additions / "1")
    lines = trouble(site)
    assert lines[0] == (
        f"KT203 {RELEASES}/1.0/additions/2/addition.yml this is addition 2, but there is no addition 1 — "
        "additions are numbered from 1 and never edited or deleted; bring back what is missing"
    )
    assert "this corrects a text in" in lines[1]


def test_folder_of_another_name_is_told_and_hides_no_version(site: Path) -> None:
    publish(site, ONE, TWO)
    (site / RELEASES / "1.0").rename(site / RELEASES / "en")
    assert trouble(site) == [
        f'KT204 {RELEASES}/en/release.yml:2 this is version "1.0", but its folder is named "en" — '
        'name the folder "1.0" again; publish another version with "klartekst release"'
    ]
    assert [r.version for r in releases_of(read_project(site))] == ["1.0", "2.0"]
    shutil.copytree(site / RELEASES / "en", site / RELEASES / "1.0")
    assert codes(site) == [f"KT204 {RELEASES}/en/release.yml"]


def test_version_of_another_policy_is_told(site: Path) -> None:
    publish(site, ONE)
    seal(site, "1.0", "policy: personvern", "policy: vilkaar")
    assert codes(site) == [f"KT204 {RELEASES}/1.0/release.yml"]


def test_labels_that_differ_in_case_only_are_told(site: Path) -> None:
    publish(site, ONE, TWO)
    for old, new in (("1.0", "A"), ("2.0", "a")):
        (site / RELEASES / old).rename(site / RELEASES / new)
    assert f"KT124 {RELEASES}/a/release.yml" in codes(site)


def test_days_on_which_versions_take_effect_are_checked(site: Path) -> None:
    publish(site, ONE, TWO)
    seal(site, "2.0", f"from: {TWO}", f"from: {ONE}")
    assert trouble(site) == [
        f'KT205 {RELEASES}/2.0/release.yml:4 the versions "1.0" and "2.0" both take effect on 2026-01-01 — '
        "withdraw one of them: klartekst withdraw personvern 2.0"
    ]
    seal(site, "2.0", f"from: {ONE}", "from: 2025-12-31")
    assert trouble(site) == [
        f'KT206 {RELEASES}/2.0/release.yml:4 "2.0" takes effect on 2025-12-31, before its predecessor '
        '"1.0" (2026-01-01) — withdraw one of them: klartekst withdraw personvern 2.0'
    ]


@pytest.mark.parametrize("day", [TWO, "2026-03-01"])
def test_a_withdrawn_version_leaves_its_day_to_others(site: Path, day: str) -> None:
    _, second = publish(site, ONE, TWO)
    withdraw(site, second)
    publish_third(site, day)
    assert trouble(site) == []


def publish_third(root: Path, day: str) -> None:
    second = releases_of(read_project(root))[-1]
    write_release(files_of(root, version("3.0", day, second), {"1.0", "2.0"}))


@pytest.mark.parametrize(
    "name",
    [
        "notater.txt",
        ".nb.md.swp",
        "nb.md~",
        "sv.md",
        "gammelt/nb.md",
        "additions/x/nb.md",
        "additions/01/a.md",
    ],
)
def test_stray_file_is_a_warning(site: Path, name: str) -> None:
    publish(site, ONE)
    path = site / RELEASES / "1.0" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("x", "utf-8")
    (stray,) = found(site)
    assert stray.severity is Severity.WARNING
    assert str(stray) == (
        f"KT207 {RELEASES}/1.0/{name} release.yml does not know this file — "
        "move it out of the folder, which holds what was published"
    )


def test_what_an_interrupted_release_leaves_is_no_trouble(site: Path) -> None:
    publish(site, ONE)
    (site / RELEASES / ".new-2.0-x").mkdir()
    (site / RELEASES / ".new-2.0-x" / "nb.md").write_text("halv", "utf-8")
    (site / RELEASES / ".lock").touch()
    (site / RELEASES / "1.0" / ".clearing.json").write_text("{}", "utf-8")
    (site / RELEASES / "1.0" / ".gitkeep").touch()
    assert trouble(site) == []


CONFLICT = "<<<<<<< HEAD\nvår\n=======\nderes\n>>>>>>> main\n"


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("release.yml", CONFLICT, ["KT113"]),
        ("release.yml", "policy: [\n", ["KT104", "KT201"]),
        ("release.yml", "- a\n", ["KT106", "KT201"]),
        ("release.yml", "policy: personvern\n", ["KT108"] * 8 + ["KT201"]),
        ("nb.md", f"# Tittel\n{CONFLICT}", ["KT113"]),
        ("nb.md", b"bl\xe5\n", ["KT101"]),
        ("SHA256SUMS", CONFLICT, ["KT113"]),
        ("additions/1/addition.yml", CONFLICT, ["KT113"]),
        ("additions/1/addition.yml", "kind: rettelse\n", ["KT107", "KT201"]),
        ("additions/1/nb.md", CONFLICT, ["KT113"]),
    ],
)
def test_broken_files_are_told_by_the_usual_codes(
    site: Path, name: str, text: str | bytes, expected: list[str]
) -> None:
    publish(site, ONE, TWO)
    correct(site, releases_of(read_project(site))[0], "Bedre.")
    path = site / RELEASES / "1.0" / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    lines = [line for line in trouble(site) if f"/1.0/{name}" in line]
    assert sorted(line.split(" ")[0] for line in lines) == expected
    assert [line for line in trouble(site) if line not in lines] == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("change: initial", "change: stor", ':3 "stor" is no value'),
        ("version: '1.0'", "version: .1", ':2 ".1" is no value for "version" — what was published'),
        ("published: '2026-01-01T09:00:00+00:00'", "published: 2026-01-01", ':5 "2026-01-01" is not a time'),
        ("2026-01-01T09", "2026-02-30T09", ':5 the time "2026-02-30T09:00:00+00:00" does not exist'),
        ("2026-01-01T09", "9999-01-01T09", ":5 the time"),
        ("Europe/Oslo", "Europe/Olso", ':6 the time zone "Europe/Olso" is unknown'),
        ("authoritative: nb", "authoritative: en", ':7 "en" is the authoritative language, but has no text'),
        ("numbering:", "nummerering:", ':8 the key "nummerering" is unknown here'),
    ],
)
def test_wrong_values_are_told_with_their_line(site: Path, old: str, new: str, expected: str) -> None:
    publish(site, ONE)
    seal(site, "1.0", old, new)
    assert any(f"{RELEASES}/1.0/release.yml{expected}" in line for line in trouble(site))


def test_releases_of_nested_policies_are_read(site: Path) -> None:
    publish(site, ONE)
    target = site / "docs" / "legal" / "privacy"
    target.parent.mkdir()
    (site / FOLDER).rename(target)
    seal_path = target / "releases" / "1.0" / "release.yml"
    edit(seal_path, "policy: personvern", "policy: legal/privacy")
    assert [line.split(" ")[0] for line in trouble(site)] == ["KT201"]
    assert [r.policy for r in read_project(site).releases["legal/privacy"]] == ["legal/privacy"]
