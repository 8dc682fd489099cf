"""A version is published whole or not at all, whatever happens at whatever instant."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.storage.published import (
    FOLDER,
    NOTE,
    RELEASES,
    SITE,
    correct,
    files_of,
    publish,
    releases_of,
    trouble,
    version,
    withdraw,
    write_site,
)

from klartekst.storage import (
    ClearingUnfinished,
    ReleasesChanged,
    ReleasesLocked,
    VersionExists,
    finish_releases,
    next_number,
    read_project,
    release_writer,
    set_policy_key,
    write_release,
)
from klartekst.storage.release_lock import lock_releases

ROOT = Path(__file__).resolve().parents[2]
ONE, TWO = "2026-01-01", "2026-05-01"
TEXTS = [name for name in SITE if name.startswith(FOLDER) and name.endswith(".md")]

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here: sudden ends are not tried")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return write_site(tmp_path)


def files_below(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()
    }


def hidden(root: Path) -> list[str]:
    return [path.name for path in root.rglob(".*")]


def test_release_writes_its_folder_and_clears_the_notes(site: Path) -> None:
    assert write_release(files_of(site, version("1.0", ONE))) == ()
    assert sorted(os.listdir(site / RELEASES)) == ["1.0"]  # noqa: PTH208
    assert sorted(os.listdir(site / RELEASES / "1.0")) == ["SHA256SUMS", "nb.md", "release.yml"]  # noqa: PTH208
    for name, text in SITE.items():
        assert (site / name).read_bytes() == text.replace(NOTE, "").encode()


def test_working_files_keep_their_line_ends_marks_and_permissions(site: Path) -> None:
    path = site / FOLDER / "mottakere.nb.md"
    path.write_bytes(b"\xef\xbb\xbf---\r\ntitle: 'T' # a\r\nchange: x\r\n---\r\nTekst")
    path.chmod(0o640)
    publish(site, ONE)
    assert path.read_bytes() == b"\xef\xbb\xbf---\r\ntitle: 'T' # a\r\n---\r\nTekst"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_one_and_what_lies_elsewhere_is_left_alone(site: Path) -> None:
    inside, outside = site / FOLDER / "lenke.nb.md", site / FOLDER / "felles.nb.md"
    inside.symlink_to("mottakere.nb.md")
    (site / "docs" / "felles.nb.md").write_text(f"---\n{NOTE}---\n", "utf-8")
    outside.symlink_to("../felles.nb.md")
    assert write_release(files_of(site, version("1.0", ONE))) == (outside,)
    assert inside.is_symlink()
    assert NOTE not in inside.read_text("utf-8")
    assert NOTE in outside.read_text("utf-8")


@pytest.mark.parametrize("label", ["1.0", "A", "a"])
def test_version_that_exists_is_refused(site: Path, label: str) -> None:
    first = "a" if label == "A" else label
    write_release(files_of(site, version(first, ONE)))
    before = files_below(site)
    with pytest.raises(VersionExists, match=f'the version "{first}" has been published already'):
        write_release(files_of(site, version(label, TWO), {first}))
    assert files_below(site) == before


def test_release_prepared_before_another_was_published_is_refused(site: Path) -> None:
    late = files_of(site, version("1.1", TWO))
    publish(site, ONE)
    before = files_below(site)
    with pytest.raises(ReleasesChanged):
        write_release(late)
    assert files_below(site) == before


def test_addition_prepared_before_another_was_made_is_refused(site: Path) -> None:
    (release,) = publish(site, ONE)
    correct(site, release, "Bedre.")
    before = files_below(site)
    with pytest.raises(ReleasesChanged):
        withdraw(site, release)
    assert files_below(site) == before
    (now,) = releases_of(read_project(site))
    assert (next_number(release), next_number(now)) == (1, 2)


def test_addition_to_an_unknown_version_is_refused(site: Path) -> None:
    with pytest.raises(ReleasesChanged, match="is not there; look at its name again"):
        correct(site, version("1.0", ONE), "Bedre.")
    assert not (site / RELEASES).exists()


def test_policy_that_another_process_writes_to_is_refused(site: Path) -> None:
    (site / RELEASES / ".new-x").mkdir(parents=True)
    with lock_releases(site / FOLDER):
        for write in (
            lambda: write_release(files_of(site, version("1.0", ONE))),
            lambda: correct(site, version("1.0", ONE), "Bedre."),
            lambda: set_policy_key(site / FOLDER / "policy.yml", "ended_on", "2027-01-01"),
        ):
            with pytest.raises(ReleasesLocked, match='another process is writing releases of "personvern"'):
                write()
        assert finish_releases(site / "docs") == ()
        assert (site / RELEASES / ".new-x").exists()
    assert finish_releases(site / "docs") == ()
    assert not (site / RELEASES).exists()


@pytest.fixture
def interrupted(site: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site whose release 1.0 was published, with no note cleared."""

    def full(_: Path) -> tuple[Path, ...]:
        raise OSError("no space left")

    with monkeypatch.context() as patch:
        patch.setattr(release_writer, "clear", full)
        with pytest.raises(ClearingUnfinished):
            write_release(files_of(site, version("1.0", ONE)))
    assert trouble(site) == []
    assert len(releases_of(read_project(site))) == 1
    return site


def test_interrupted_clearing_is_finished_later(interrupted: Path) -> None:
    assert finish_releases(interrupted / "docs") == ()
    assert not any(NOTE in (interrupted / name).read_text("utf-8") for name in TEXTS)
    assert hidden(interrupted) == []
    assert finish_releases(interrupted / "docs") == ()


def test_file_that_was_edited_meanwhile_is_left_alone(interrupted: Path) -> None:
    edited, deleted = (interrupted / FOLDER / name for name in ("mottakere.nb.md", "index.en.md"))
    edited.write_text(f"---\n{NOTE}---\nNye ord.\n", "utf-8")
    deleted.unlink()
    assert sorted(finish_releases(interrupted / "docs")) == [deleted, edited]
    assert edited.read_text("utf-8") == f"---\n{NOTE}---\nNye ord.\n"
    assert not deleted.exists()
    assert hidden(interrupted) == []


@pytest.mark.parametrize(
    "journal",
    ["", "[]", "{}", '{"working": [{"path": "../../mkdocs.yml", "old": "", "new": ""}]}', '{"working": [1]}'],
)
def test_journal_that_somebody_broke_harms_nothing(interrupted: Path, journal: str) -> None:
    path = interrupted / RELEASES / "1.0" / ".clearing.json"
    path.write_text(journal, "utf-8")
    before = files_below(interrupted)
    assert finish_releases(interrupted / "docs") == (path,)
    assert files_below(interrupted) == before


def test_key_of_a_policy_is_set(site: Path) -> None:
    path = site / FOLDER / "policy.yml"
    path.write_bytes(b"kind: privacy # a\r\nsections: [mottakere]\r\n")
    set_policy_key(path, "ended_on", "2027-01-01")
    assert path.read_bytes() == b"kind: privacy # a\r\nsections: [mottakere]\r\nended_on: 2027-01-01\r\n"
    assert sorted(os.listdir(site / FOLDER)) == sorted(Path(n).name for n in SITE if n.startswith(FOLDER))  # noqa: PTH208


def ends(command: str, end: str, folder: Path) -> Iterator[tuple[Path, str]]:
    """The sites that a command leaves when it ends so at each of its steps, and how it ended there."""
    arguments = [sys.executable, "-m", "tests.storage.dying", command, end, str(folder)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "hooks")])}
    result = subprocess.run(
        arguments, cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    ).stdout.split()
    assert len(result) > 8
    assert result[-1] == "done"
    for number, how in enumerate(result):
        yield folder / str(number), how


@needs_fork
@pytest.mark.parametrize("end", ["killed", "torn", "full"])
def test_release_that_ends_suddenly_is_whole_or_absent(tmp_path: Path, end: str) -> None:
    outcomes = set()
    for root, how in ends("release", end, tmp_path):
        assert trouble(root) == []
        releases = releases_of(read_project(root))
        published = bool(releases)
        outcomes.add((how, published))
        for name in TEXTS:
            assert (root / name).read_text("utf-8") in (SITE[name], SITE[name].replace(NOTE, ""))
        if not published:
            assert all((root / name).read_text("utf-8") == SITE[name] for name in TEXTS)
        if how == "full":
            assert files_below(root) == {name: text.encode() for name, text in SITE.items()}
            assert not (root / RELEASES).exists()
        assert finish_releases(root / "docs") == ()
        assert releases_of(read_project(root)) == releases
        notes = [NOTE in (root / name).read_text("utf-8") for name in TEXTS]
        assert set(notes) == {not published}
        if not published:
            write_release(files_of(root, version("1.0", ONE)))
        write_release(files_of(root, version("2.0", TWO, releases_of(read_project(root))[0]), {"1.0"}))
        assert trouble(root) == []
        assert hidden(root) == []
    expected = (
        {("full", False), ("unfinished", True)} if end == "full" else {("killed", False), ("killed", True)}
    )
    assert outcomes == {*expected, ("done", True)}


@needs_fork
@pytest.mark.parametrize("end", ["killed", "torn", "full"])
def test_addition_that_ends_suddenly_is_whole_or_absent(tmp_path: Path, end: str) -> None:
    for root, how in ends("add", end, tmp_path):
        assert trouble(root) == []
        (release,) = releases_of(read_project(root))
        assert release.texts["nb"].markdown == "# Tittel\n\nBlåbær 1.0.\n"
        assert how != "done" or release.corrections
        assert finish_releases(root / "docs") == ()
        withdraw(root, release)
        assert trouble(root) == []
        assert hidden(root) == []


@needs_fork
@pytest.mark.parametrize("end", ["killed", "torn", "full"])
def test_policy_that_is_ended_suddenly_is_as_before_or_ended(tmp_path: Path, end: str) -> None:
    before = SITE[f"{FOLDER}/policy.yml"]
    for root, _ in ends("end", end, tmp_path):
        path = root / FOLDER / "policy.yml"
        assert path.read_text("utf-8") in (before, f"{before}ended_on: 2027-01-01\n")
        assert trouble(root) == []
        set_policy_key(path, "ended_on", "2027-01-01")
        assert path.read_text("utf-8") == f"{before}ended_on: 2027-01-01\n"
        assert hidden(root) == []


RACE = """
import sys
from pathlib import Path
from klartekst.storage import ReleaseRefused, write_release
from tests.storage.published import files_of, version
root, label = Path(sys.argv[1]), sys.argv[2]
files = files_of(root, version(label, "2026-01-01", words=f"Av {label}."))
print("ready", flush=True)
sys.stdin.readline()
try:
    write_release(files)
    print("done")
except ReleaseRefused as error:
    print(error)
"""


@pytest.mark.parametrize("labels", [["1.0"] * 4, ["1.0", "1.1", "1.2", "1.3"]])
def test_of_processes_that_release_at_once_one_wins_and_the_others_say_why(
    site: Path, labels: list[str]
) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "hooks")])}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True, "env": environment}
    racers = [subprocess.Popen([sys.executable, "-c", RACE, str(site), label], **pipes) for label in labels]
    for racer in racers:
        assert racer.stdout.readline() == "ready\n"
    for racer in racers:
        racer.stdin.write("\n")
        racer.stdin.flush()
    said = [racer.communicate()[0].strip() for racer in racers]
    assert said.count("done") == 1
    reasons = ("another process is writing", "another version was published", 'the version "1.')
    assert all(text == "done" or text.startswith(reasons) for text in said)
    assert trouble(site) == []
    (release,) = releases_of(read_project(site))
    assert release.version == labels[said.index("done")]
    assert hidden(site) == []
