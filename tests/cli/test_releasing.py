"""Publishing with the commands, from the first version to the end of a policy."""

import errno
import json
import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from tests.cli.desk import FIRST_DAY, LATER, NOTES, POLICY, RELEASES, Desk, lay_desk, published_desk
from tests.cli.refusals import CASES, IN_TIME, Case
from tests.released import noon

from klartekst.model.codes import ALL
from klartekst.storage import durable_files, release_writer

ROOT = Path(__file__).resolve().parents[2]
POLICY_FILE = f"docs/{POLICY}/policy.yml"
RELEASE_FILE = f"{RELEASES}/1.0/release.yml"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A policy with version 1.0 in force."""
    return published_desk(tmp_path)


@pytest.fixture
def announced(desk: Desk) -> Desk:
    """The same with version 2.0 published, to take effect later."""
    desk.edit()
    desk.publish("2.0", IN_TIME)
    return desk


# What the codes of a release are for


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code} {case.title}")
def test_case(case: Case, tmp_path: Path) -> None:
    desk = case.setting(tmp_path)
    before = desk.files()
    asked = case.asked
    result = desk.release(asked.version, asked.effective, asked.change, *asked.more, on=asked.on)
    said = [line for line in result.output.splitlines() if line.startswith(f"{case.code} ")]
    assert (case.line in said) if case.line else (said == [])
    refused = bool(case.line) and case.refused
    assert result.exit_code == int(refused), result.output
    assert (desk.files() == before) == refused
    assert (f"personvern {asked.version} was not released; nothing was written" in result.output) == refused


def test_every_code_of_a_release_has_a_case_in_which_it_is_reported_and_one_in_which_it_is_not() -> None:
    ids = [code.id for code in ALL if code.id.startswith(("KT22", "KT23"))]
    assert {code: {bool(c.line) for c in CASES if c.code == code} for code in ids} == {
        code: {True, False} for code in ids
    }


# What a release writes


def test_release_says_what_it_did_and_clears_the_notes_alone(desk: Desk) -> None:
    desk.edit()
    before = desk.files()
    output = desk.release("2.0", IN_TIME).output
    assert output.splitlines()[-1] == (
        f"personvern 2.0 is frozen and takes effect on {IN_TIME}; "
        "now build the site, which will have it at /personvern/v/2.0/"
    )
    after = desk.files()
    folder = f"{RELEASES}/2.0"
    assert set(after) - set(before) == {
        f"{folder}/{name}" for name in ("SHA256SUMS", "nb.md", "release.yml", "sv.md")
    }
    for name, content in before.items():
        words = content.decode()
        for note in NOTES.values():
            words = words.replace(f"change: {note}\n", "")
        assert after[name] == words.encode(), name


def test_frozen_text_says_everything_that_the_page_says(desk: Desk) -> None:
    assert (desk.root / RELEASES / "1.0" / "nb.md").read_text("utf-8") == (
        "# Personvern\n\nSlik bruker vi opplysninger.\n\n"
        "## 1. Mottakere {#mottakere}\n\n"
        "Vi deler opplysningene med Regnskap Eksempel AS. De slettes ikke der.\n\n"
        "## 2. Lagringstid {#lagringstid}\n\nVi lagrer kundeforholdet i 3 år.\n"
    )


def test_release_records_what_it_was_told(desk: Desk) -> None:
    desk.edit()
    summary = ("--summary", "nb=Ny mottaker:  banken", "--summary", "sv=Ny mottagare")
    told = ("--notified", "2026-02-01", "--notified-by", "email, banner", "--short-notice", "pålegg")
    desk.publish("2.0", "2026-02-06", "material", *summary, *told)
    text = (desk.root / RELEASES / "2.0" / "release.yml").read_text("utf-8")
    for line in (
        "effective_from: 2026-02-06",
        "published: '2026-02-01T13:00:00+01:00'",
        "time_zone: Europe/Oslo",
        "short_notice: pålegg",
        "  nb: 'Ny mottaker: banken'",
        f"    sv: {NOTES['sv']}",
    ):
        assert line in text.splitlines(), text
    assert "recorded" not in text


def test_entered_date_is_recorded_as_entered(tmp_path: Path) -> None:
    desk = lay_desk(tmp_path)
    stamp = ("--published", "2018-05-22T09:00:00+02:00")
    desk.publish("1.0", "2018-05-25", "initial", *stamp)
    text = (desk.root / RELEASE_FILE).read_text("utf-8")
    assert "published: '2018-05-22T09:00:00+02:00'\nrecorded: '2026-02-01T13:00:00+01:00'\n" in text
    answer = json.loads(desk.told("at", POLICY, "2020-01-01", "--format", "json"))
    assert (answer["version"], answer["witnessed"]) == ("1.0", False)


def test_moment_without_an_offset_is_on_the_clocks_of_the_policy(tmp_path: Path) -> None:
    desk = lay_desk(tmp_path)
    desk.publish("1.0", "2018-07-25", "initial", "--published", "2018-07-22T09:00")
    assert "published: '2018-07-22T09:00:00+02:00'\n" in (desk.root / RELEASE_FILE).read_text("utf-8")


def test_published_files_can_be_checked_without_klartekst(announced: Desk) -> None:
    for version in ("1.0", "2.0"):
        folder = announced.root / RELEASES / version
        checked = subprocess.run(
            ["sha256sum", "-c", "SHA256SUMS"], check=False, cwd=folder, capture_output=True, text=True
        )
        assert checked.returncode == 0, checked.stderr
        assert checked.stdout.splitlines() == ["nb.md: OK", "release.yml: OK", "sv.md: OK"]


# Asking for what is not there


@pytest.mark.parametrize(
    ("command", "trouble"),
    [
        (("release", "personvren", "2.0", "--effective", IN_TIME, "--change", "material"), "POLICY"),
        (("correct", "personvren", "1.0", "nb", "mkdocs.yml", "--reason", "r"), "POLICY"),
        (("translate", "personvren", "1.0", "en"), "POLICY"),
        (("withdraw", "personvren", "1.0", "--reason", "r"), "POLICY"),
        (("end", "personvren", "2027-01-01"), "POLICY"),
        (("at", "personvren", "2027-01-01"), "POLICY"),
        (("notice", "personvren", "1.0"), "POLICY"),
        (("correct", POLICY, "1.1", "nb", "mkdocs.yml", "--reason", "r"), "VERSION"),
        (("translate", POLICY, "1.1", "en"), "VERSION"),
        (("withdraw", POLICY, "1.1", "--reason", "r"), "VERSION"),
        (("notice", POLICY, "1.1"), "VERSION"),
        (
            ("notice", POLICY, "1.0", "--language", "fi"),
            "the site has no language 'fi' — languages: nb, sv, en",
        ),
        (("translate", POLICY, "1.0", "fi"), "there is no docs/personvern/index.fi.md to publish"),
        (("translate", POLICY, "1.0", "sv"), "personvern 1.0 has a text in 'sv' already"),
        (
            ("correct", POLICY, "1.0", "en", "mkdocs.yml", "--reason", "r"),
            "has no text in 'en' — texts: nb, sv",
        ),
        (("at", POLICY, "2026-04-31"), "'2026-04-31' is no day; write it as 2027-01-01"),
        (("at", POLICY, "25.05.18"), "'25.05.18' is no day; write it as 2027-01-01"),
        (("at", POLICY, "2026-01-01", "--known-on", "i går"), "'i går' is no moment"),
        (
            ("release", POLICY, "2.0", "--effective", "31. april 2026", "--change", "material"),
            "'31. april 2026' is no day",
        ),
        (
            ("release", POLICY, "2.0", "--effective", IN_TIME, "--change", "big"),
            "'big' is not one of 'initial', 'material', 'editorial'",
        ),
        (
            ("release", POLICY, "2.0", "--effective", IN_TIME, "--change", "material", "--summary", "Nytt"),
            "'Nytt' is not LANGUAGE=TEXT",
        ),
        (
            (
                "release",
                POLICY,
                "2.0",
                "--effective",
                IN_TIME,
                "--change",
                "material",
                "--summary",
                "fi=Uutta",
            ),
            "--summary is in fi, which is no language of 'personvern'",
        ),
        (
            (
                "release",
                POLICY,
                "2.0",
                "--effective",
                IN_TIME,
                "--change",
                "material",
                "--notified-by",
                "email",
            ),
            "--notified and --notified-by belong together",
        ),
        (
            (
                *("release", POLICY, "2.0", "--effective", IN_TIME, "--change", "material"),
                *("--published", "2026-02-01T13:00:01+01:00"),
            ),
            "--published 2026-02-01T13:00:01+01:00 is still to come",
        ),
    ],
)
def test_what_is_not_there_is_named_and_nothing_is_written(
    command: tuple[str, ...], trouble: str, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.edit()
    monkeypatch.chdir(desk.root)
    said = {
        "POLICY": "there is no policy 'personvren' — policies here: personvern",
        "VERSION": "'personvern' has no version '1.1' — versions here: 1.0",
    }.get(trouble, trouble)
    with desk.unchanged():
        result = desk.run(*command)
    assert result.exit_code in (1, 2)
    assert said in " ".join(result.output.split())


@pytest.mark.parametrize("label", ["../1.1", "1/1", ".", "..", "", " ", "-1", "1.1 ", "v1ø", ".1"])
def test_label_that_could_be_no_folder_is_refused(label: str, desk: Desk) -> None:
    desk.edit()
    with desk.unchanged():
        result = desk.run("release", "--effective", IN_TIME, "--change", "material", "--", POLICY, label)
    assert result.exit_code == 2
    assert f"'{label}' is no label; use letters" in result.output


@pytest.mark.parametrize("epoch", ["i går", "2026-11-22", "1e9", "9" * 30])
@pytest.mark.parametrize("command", [("status",), ("release",), ("withdraw", "1.0", "--reason", "r")])
def test_nonsense_for_the_moment_is_refused(command: tuple[str, ...], epoch: str, desk: Desk) -> None:
    desk.edit()
    name, *rest = command
    more = ["2.0", "--effective", IN_TIME, "--change", "material"] if name == "release" else rest
    arguments = [] if name == "status" else [POLICY, *more]
    with desk.unchanged():
        result = desk.run(name, *arguments, on=epoch)
    assert result.exit_code == 2
    assert f"SOURCE_DATE_EPOCH is '{epoch}', which is no number of seconds" in result.output


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/St_Johns", "Mars/Olympus"])
def test_zone_of_the_clock_changes_nothing(zone: str, tmp_path: Path) -> None:
    """Half an hour before midnight in Oslo it is another day on many clocks."""
    desk = lay_desk(tmp_path)
    moment = int(noon(date(2026, 3, 31))) + 9 * 3600 + 1800
    subprocess.run(
        [
            *(sys.executable, "-m", "klartekst", "release", POLICY, "1.0"),
            *("--effective", "2026-03-31", "--change", "initial"),
        ],
        check=True,
        cwd=desk.root,
        env={
            **os.environ,
            "TZ": zone,
            "SOURCE_DATE_EPOCH": str(moment),
            "PYTHONPATH": str(ROOT / "hooks"),
        },
        capture_output=True,
    )
    assert "published: '2026-03-31T23:30:00+02:00'\n" in (desk.root / RELEASE_FILE).read_text("utf-8")


# What somebody has done to published files

CONFLICT = "<<<<<<< HEAD\nVi deler lite.\n=======\nVi deler mye.\n>>>>>>> annen\n"


def _edit_release_file(desk: Desk) -> None:
    desk.replace("releases/1.0/release.yml", "effective_from: 2026-01-01", "effective_from: 2025-01-01")


def _break_chain(desk: Desk) -> None:
    """Edit a record in the middle, and its line in the list of checksums too."""
    from tests.storage.published import seal

    seal(desk.root, "2.0", "change: material", "change: editorial")


def _lose_text(desk: Desk) -> None:
    desk.path("releases/1.0/sv.md").unlink()


def _lose_record(desk: Desk) -> None:
    desk.path("releases/1.0/release.yml").unlink()


def _merge(desk: Desk) -> None:
    path = desk.path("releases/1.0/nb.md")
    path.write_text(f"{path.read_text('utf-8')}{CONFLICT}", "utf-8")


def _merge_record(desk: Desk) -> None:
    path = desk.path("releases/1.0/release.yml")
    path.write_text(f"{path.read_text('utf-8')}{CONFLICT}", "utf-8")


def _reword(desk: Desk) -> None:
    desk.replace("releases/1.0/nb.md", "3 år", "9 år")


@pytest.mark.parametrize(
    ("harm", "code", "file"),
    [
        (_edit_release_file, "KT201", "1.0/release.yml"),
        (_reword, "KT201", "1.0/nb.md"),
        (_lose_text, "KT202", "1.0/sv.md"),
        (_lose_record, "KT202", "1.0/release.yml"),
        (_break_chain, "KT203", "3.0/release.yml"),
        (_merge, "KT113", "1.0/nb.md"),
        (_merge_record, "KT113", "1.0/release.yml"),
    ],
    ids=lambda value: value.__name__.strip("_") if callable(value) else str(value),
)
def test_harm_to_published_files_stops_every_command_that_publishes(
    harm: object, code: str, file: str, announced: Desk
) -> None:
    assert callable(harm)
    announced.replace("lagringstid.nb.md", "3 år", "5 år")
    announced.replace("lagringstid.sv.md", "3 år", "5 år")
    for language, note in NOTES.items():
        announced.replace(f"lagringstid.{language}.md", "\ntitle:", f"\nchange: {note}\ntitle:")
    announced.publish("3.0", "2026-05-01")
    harm(announced)
    announced.replace("lagringstid.nb.md", "5 år", "7 år")
    announced.replace("lagringstid.nb.md", "\ntitle:", "\nchange: Lengre.\ntitle:")
    with announced.unchanged():
        for command in (
            announced.run("verify"),
            announced.release("4.0", "2026-07-01"),
            announced.run("withdraw", POLICY, "3.0", "--reason", "feil"),
        ):
            assert re.search(rf"^{code} {RELEASES}/{re.escape(file)}", command.output, re.MULTILINE), (
                command.output
            )
            assert command.exit_code == 1


def test_case_15_edited_text_is_named_with_both_checksums(desk: Desk) -> None:
    import hashlib

    path = desk.path("releases/1.0/nb.md")
    old = hashlib.sha256(path.read_bytes()).hexdigest()
    path.write_text(path.read_text("utf-8").replace("3 år", "9 år"), "utf-8")
    new = hashlib.sha256(path.read_bytes()).hexdigest()
    output = desk.run("verify").output
    assert f"KT201 {RELEASES}/1.0/nb.md" in output
    assert old in output
    assert new in output


def test_case_16_resaved_text_is_still_the_published_one(desk: Desk) -> None:
    import unicodedata

    for name in ("nb.md", "sv.md", "release.yml", "SHA256SUMS"):
        path = desk.path(f"releases/1.0/{name}")
        text = unicodedata.normalize("NFD", path.read_text("utf-8")).replace("\n", "\r\n")
        path.write_bytes(f"\ufeff{text}".encode())
    assert desk.told("verify") == "1 version with 2 texts is what it was when it was published\n"


def test_two_that_release_at_once_end_with_one_version_or_two_in_a_chain(desk: Desk) -> None:
    desk.edit()
    command = [sys.executable, "-m", "klartekst", "release", POLICY]
    options = ["--effective", IN_TIME, "--change", "material"]
    environment = {
        **os.environ,
        "SOURCE_DATE_EPOCH": noon(LATER),
        "PYTHONPATH": str(ROOT / "hooks"),
    }
    racing = [
        subprocess.Popen(
            [*command, label, *options],
            cwd=desk.root,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for label in ("2.0", "2.1")
    ]
    said = [process.communicate()[0] for process in racing]
    assert sorted(process.returncode for process in racing) == [0, 1], said
    assert not any("Traceback" in text for text in said)
    assert len([path for path in (desk.root / RELEASES).iterdir() if path.name[0] != "."]) == 2
    assert desk.told("verify").startswith("2 versions with 4 texts")


@pytest.mark.parametrize("command", ["release", "withdraw", "end"])
def test_full_disk_is_told_and_nothing_is_written(
    command: str, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    desk.edit()
    monkeypatch.setattr(durable_files.os, "fsync", full)
    with desk.unchanged():
        if command == "release":
            result = desk.release("2.0", IN_TIME)
        elif command == "withdraw":
            result = desk.run("withdraw", POLICY, "1.0", "--reason", "feil")
        else:
            result = desk.run("end", POLICY, "2027-01-01")
    assert result.exit_code == 1
    assert "klartekst: the disk refused (No space left on device); nothing was written" in result.output


def test_release_whose_notes_could_not_be_cleared_stands_and_the_next_command_clears_them(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    desk.edit()
    with monkeypatch.context() as patch:
        patch.setattr(release_writer, "clear", full)
        assert desk.release("2.0", IN_TIME).exit_code == 0
    assert NOTES["nb"] in desk.path("mottakere.nb.md").read_text("utf-8")
    desk.told("withdraw", POLICY, "2.0", "--reason", "feil")
    assert NOTES["nb"] not in desk.path("mottakere.nb.md").read_text("utf-8")


# Additions to what is published


def _corrected(desk: Desk, *changes: tuple[str, str], version: str = "1.0", language: str = "nb") -> Path:
    text = desk.path(f"releases/{version}/{language}.md").read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path = desk.root / "rettet.md"
    path.write_text(text, "utf-8")
    return path


def test_correction_keeps_version_and_old_text(desk: Desk) -> None:
    before = desk.files()
    path = _corrected(desk, ("opplysningene", "opplysningane"))
    said = desk.told("correct", POLICY, "1.0", "nb", str(path), "--reason", "skrivefeil")
    assert said == "personvern 1.0 is corrected in 'nb'; the old text stays at v/1.0/c/1/\n"
    after = desk.files()
    assert {name: after[name] for name in before} == before
    answer = json.loads(desk.told("at", POLICY, "2026-02-01", "--format", "json"))
    assert answer["corrections"] == [
        {"number": 1, "published": "2026-02-01T13:00:00+01:00", "reason": "skrivefeil"}
    ]
    asked = ("at", POLICY, "2026-02-01", "--known-on", "2026-01-31T12:00", "--format", "json")
    earlier = json.loads(desk.told(*asked))
    assert earlier["corrections"] == []
    assert earlier["sha256"] != answer["sha256"]
    assert desk.told("verify").startswith("1 version with 3 texts")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ([("3 år", "5 år")], "lagringstid: a number, date or address differs (3 → 5)"),
        ([("Regnskap Eksempel", "Revisjon Eksempel")], "mottakere: a name differs (Regnskap → Revisjon)"),
        ([("slettes ikke der", "slettes der")], "mottakere: a negation differs (ikke → –)"),
        (
            [("deler opplysningene", "deler aldri opplysningene")],
            "mottakere: a negation differs (– → aldri)",
        ),
        (
            [("kundeforholdet", "saken")],
            "lagringstid: a word comes, goes or is replaced (kundeforholdet → saken)",
        ),
        ([("\n## 2. Lagringstid {#lagringstid}\n\nVi lagrer kundeforholdet i 3 år.\n", "")], "lagringstid: "),
    ],
)
def test_correction_of_more_than_words_is_refused(
    changes: list[tuple[str, str]], reason: str, desk: Desk
) -> None:
    path = _corrected(desk, *changes)
    with desk.unchanged():
        result = desk.run("correct", POLICY, "1.0", "nb", str(path), "--reason", "r")
    assert result.exit_code == 1
    assert any(line.startswith(reason) for line in result.output.splitlines()), result.output
    assert "this is more than a correction; publish a new version instead" in result.output


def test_correction_that_changes_nothing_is_refused(desk: Desk) -> None:
    path = _corrected(desk)
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    with desk.unchanged():
        result = desk.run("correct", POLICY, "1.0", "nb", str(path), "--reason", "r")
    assert result.exit_code == 1
    assert "there is nothing to correct" in result.output


def test_working_text_can_be_the_correction(desk: Desk) -> None:
    desk.replace("mottakere.nb.md", "Vi deler", "Vi *deler*")
    desk.told("correct", POLICY, "1.0", "nb", "--reason", "Uthevet.")
    assert "Vi *deler* opplysningene" in desk.path("releases/1.0/additions/1/nb.md").read_text("utf-8")
    with desk.unchanged():
        result = desk.run("correct", POLICY, "1.0", "nb", "--reason", "Uthevet.")
        assert result.exit_code == 1
        assert "the working text says the same as personvern 1.0 in 'nb'" in result.output
    desk.path("index.sv.md").unlink()
    result = desk.run("correct", POLICY, "1.0", "sv", "--reason", "Uthevet.")
    assert (result.exit_code, "has no working text in 'sv'" in result.output) == (1, True)


def test_correction_that_is_no_text_is_refused(desk: Desk) -> None:
    path = desk.root / "rettet.md"
    path.write_bytes("blåbær".encode("latin-1"))
    with desk.unchanged():
        result = desk.run("correct", POLICY, "1.0", "nb", str(path), "--reason", "r")
    assert result.exit_code == 1
    assert "cannot be read as UTF-8 text" in result.output


def _translate_into_english(desk: Desk) -> None:
    texts = {
        "index": "---\ntitle: Privacy\n---\nHow we use data.\n",
        "mottakere": "---\ntitle: Recipients\n---\nWe share the data with Regnskap Eksempel AS.\n",
        "lagringstid": "---\ntitle: Retention\n---\nWe store the customer relation for 3 years.\n",
    }
    for name, text in texts.items():
        desk.path(f"{name}.en.md").write_text(text, "utf-8")


def test_case_9_late_translation_is_added_to_its_version(desk: Desk) -> None:
    _translate_into_english(desk)
    before = desk.files()
    assert desk.told("translate", POLICY, "1.0", "en") == "personvern 1.0 now has a text in 'en'\n"
    after = desk.files()
    assert {name: after[name] for name in before} == before
    status = json.loads(desk.told("status", "--format", "json"))["policies"][0]
    assert status["languages"] == {"nb": "current", "sv": "current", "en": "late"}
    for moment, language in (("2026-01-31T12:00", "nb"), ("2026-02-02T12:00", "en")):
        asked = ("at", POLICY, "2026-01-15", "--language", "en", "--known-on", moment, "--format", "json")
        assert json.loads(desk.told(*asked))["text_language"] == language


def test_late_translation_of_another_text_is_refused(desk: Desk) -> None:
    _translate_into_english(desk)
    desk.edit()
    with desk.unchanged():
        result = desk.run("translate", POLICY, "1.0", "en")
    assert result.exit_code == 1
    assert "the working text in 'nb' is no longer that of version 1.0" in result.output


def test_late_translation_with_a_remark_to_its_author_is_refused(desk: Desk) -> None:
    _translate_into_english(desk)
    page = desk.path("index.en.md")
    page.write_text(page.read_text("utf-8") + '\n!!! author "To the author"\n    Be kind.\n', "utf-8")
    with desk.unchanged():
        result = desk.run("translate", POLICY, "1.0", "en")
    assert result.exit_code == 1
    assert "the text in 'en' still holds a remark to its author ('To the author')" in result.output


def test_version_withdrawn_before_force_leaves_its_predecessor(announced: Desk) -> None:
    announced.told("withdraw", POLICY, "2.0", "--reason", "Banken trakk seg.")
    assert announced.told("at", POLICY, IN_TIME).startswith(
        f"personvern on {IN_TIME}: version 1.0 (in force)"
    )
    with announced.unchanged():
        again = announced.run("withdraw", POLICY, "2.0", "--reason", "r")
    assert again.exit_code == 1
    assert "personvern 2.0 was withdrawn already, on 2026-02-01" in again.output
    assert "2.0" not in announced.told("status")


def test_version_withdrawn_in_force_leaves_none(desk: Desk) -> None:
    desk.told("withdraw", POLICY, "1.0", "--reason", "feil")
    assert desk.told("at", POLICY, "2026-02-01") == (
        "personvern on 2026-02-01: none – the version was withdrawn and none has taken its place\n"
    )
    answer = json.loads(desk.told("at", POLICY, "2026-02-01", "--format", "json"))
    assert answer == {
        "policy": POLICY,
        "date": "2026-02-01",
        "version": None,
        "reason": "the version was withdrawn and none has taken its place",
        "language": "nb",
    }
    assert desk.told("at", POLICY, "2026-01-31").startswith("personvern on 2026-01-31: version 1.0")


def test_case_28_end_is_written_into_the_policy_and_nothing_else_is(desk: Desk) -> None:
    before = desk.files()
    assert desk.told("end", POLICY, "2027-01-01") == "personvern ends on 2027-01-01\n"
    after = desk.files()
    assert after.pop(POLICY_FILE) == before.pop(POLICY_FILE) + b"ended_on: 2027-01-01\n"
    assert after == before
    assert desk.told("at", POLICY, "2027-01-01").endswith("none – the policy has ended\n")
    assert desk.told("status", "--next-change") == "2027-01-01\n"
    desk.told("end", POLICY, "2027-02-01")
    assert desk.path("policy.yml").read_text("utf-8").count("ended_on") == 1


def test_policy_that_was_never_published_cannot_end(tmp_path: Path) -> None:
    desk = lay_desk(tmp_path)
    with desk.unchanged():
        result = desk.run("end", POLICY, "2027-01-01")
    assert result.exit_code == 1
    assert "'personvern' was never published, so there is nothing to end" in result.output


# Questions


def test_status_says_what_is_in_force_announced_and_drafted(announced: Desk) -> None:
    announced.replace("lagringstid.nb.md", "3 år", "5 år")
    assert announced.told("status") == (
        f"personvern: in force; version 1.0 from 2026-01-01; version 2.0 announced for {IN_TIME}; "
        "unreleased changes in nb; not in en\n"
        f"The site changes next on {IN_TIME}.\n"
    )
    assert announced.told("status", "--on", "2027-01-01") == (
        f"personvern: in force; version 2.0 from {IN_TIME}; unreleased changes in nb; not in en\n"
        "No change of version is announced.\n"
    )
    assert announced.told("status", "--next-change") == f"{IN_TIME}\n"
    assert announced.told("status", "--next-change", "--on", IN_TIME) == "\n"


def test_status_names_a_first_version_that_is_announced_once(tmp_path: Path) -> None:
    desk = lay_desk(tmp_path)
    desk.publish("1.0", IN_TIME, "initial")
    assert desk.told("status") == (
        f"personvern: announced; version 1.0 from {IN_TIME}; not in en\nThe site changes next on {IN_TIME}.\n"
    )


def test_status_of_a_policy_that_was_never_published(tmp_path: Path) -> None:
    assert lay_desk(tmp_path).told("status") == "personvern: draft\nNo change of version is announced.\n"


def test_at_answers_for_machines(announced: Desk) -> None:
    answer = json.loads(announced.told("at", POLICY, "2026-04-01", "--language", "en", "--format", "json"))
    sums = (announced.root / RELEASES / "2.0" / "SHA256SUMS").read_text("utf-8")
    assert f"{answer.pop('sha256')}  nb.md" in sums
    assert answer == {
        "policy": POLICY,
        "date": "2026-04-01",
        "version": "2.0",
        "status": "announced",
        "language": "en",
        "text_language": "nb",
        "url": "/en/personvern/v/2.0/",
        "witnessed": True,
        "corrections": [],
    }
    known = ("--known-on", "2026-01-31T23:59:59+01:00")
    assert "version 1.0" in announced.told("at", POLICY, "2026-04-01", *known)
    assert "none – no version was in force yet" in announced.told("at", POLICY, "2025-12-31")


@pytest.mark.parametrize(
    ("language", "subject", "change"),
    [
        ("nb", "Endringer i Personvern fra 15. mars 2026", f"– 1. Mottakere (endret): {NOTES['nb']}"),
        ("sv", "Ändringar i Integritet från och med 15 mars 2026", f"– 1. Mottagare (ändrat): {NOTES['sv']}"),
        ("en", "Changes to Personvern from 15 March 2026", f"– 1. Mottakere (changed): {NOTES['nb']}"),
    ],
)
def test_notice_tells_people_in_their_language(
    language: str, subject: str, change: str, announced: Desk
) -> None:
    lines = announced.told("notice", POLICY, "2.0", "--language", language).splitlines()
    assert lines[0] == subject
    assert change in lines
    prefix = "" if language == "nb" else f"{language}/"
    assert any(line.endswith(f"https://eksempel.example/{prefix}personvern/v/2.0/") for line in lines)
    assert any("post@fjordlys.example" in line for line in lines)


def test_notice_of_a_first_version_speaks_of_no_change(desk: Desk) -> None:
    lines = desk.told("notice", POLICY, "1.0", on=FIRST_DAY).splitlines()
    assert lines[0] == "Nytt: Personvern, gjelder fra 1. januar 2026"


def test_verify_lists_addresses_that_would_vanish(desk: Desk, tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    for folder, pages in ((old, ("", "personvern/", "personvern/v/1.0/")), (new, ("", "personvern/"))):
        for page in pages:
            (folder / page).mkdir(parents=True, exist_ok=True)
            (folder / page / "index.html").write_text("", "utf-8")
    result = desk.run("verify", "--site", str(old), "--built", str(new))
    assert result.exit_code == 1
    assert [line for line in result.output.splitlines() if "would vanish" in line] == [
        "/personvern/v/1.0/ was published and would vanish"
    ]
    assert desk.run("verify", "--site", str(new), "--built", str(old)).exit_code == 0
    assert desk.run("verify", "--site", str(new), "--built", str(tmp_path / "none")).exit_code == 2
