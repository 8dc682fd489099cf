"""What a check says of a draft is what the other commands then do."""

from pathlib import Path

import pytest
from tests.cli.desk import LATER, POLICY, Desk, lay_desk

WORDS = 'Vi deler «opplysningene» - de 2-3 av dem - med Regnskap "Eksempel" AS, se [tiden](#lagringstid).\n'


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = lay_desk(tmp_path)
    text = desk.path("mottakere.nb.md").read_text("utf-8")
    desk.path("mottakere.nb.md").write_text(text[: text.index("Vi deler")] + WORDS, "utf-8")
    desk.publish("1.0", "2026-01-01", "initial", on=LATER.replace(month=1, day=1))
    return desk


def codes(desk: Desk) -> set[str]:
    found = {line.split()[0] for line in desk.run("check").output.splitlines() if line.startswith("KT")}
    return {code for code in found if code >= "KT460"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("«opplysningene»", "”opplysningene”"),
        (" - de 2-3 av dem - ", " – de 2-3 av dem – "),
        ("deler «", "deler\u00a0«"),
        ("med Regnskap", "med\nRegnskap"),
        ("Regnskap", "**Regnskap**"),
        ("[tiden](#lagringstid)", "[tiden](#mottakere)"),
        ("2-3", "2–3"),
        ("opplysningene", "opp\u00adlysningene"),
    ],
)
def test_offered_correction_is_one_that_is_taken(old: str, new: str, desk: Desk) -> None:
    desk.replace("mottakere.nb.md", old, new)
    assert codes(desk) == {"KT462"}
    desk.told("correct", POLICY, "1.0", "nb", "--reason", "Satt om.")
    assert codes(desk) == set()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2-3", "2-4"),
        ("[tiden](#lagringstid)", "[tiden](personvern:lagringstid)"),
        ("[tiden](#lagringstid)", "[tiden](https://tid.example/)"),
        ("med Regnskap", "\n\n- med Regnskap"),
        ("Mottakere", "Hvem som får"),
    ],
)
def test_more_than_a_correction_is_not_offered_as_one(old: str, new: str, desk: Desk) -> None:
    desk.replace("mottakere.nb.md", old, new)
    assert codes(desk) == {"KT461"}


def test_missing_note_is_one_that_stops_the_release(desk: Desk) -> None:
    desk.replace("lagringstid.nb.md", "3 år", "5 år")
    assert codes(desk) == {"KT461"}
    assert "KT222 docs/personvern/lagringstid.nb.md" in desk.release("2.0", "2026-03-15").output
    desk.replace("lagringstid.nb.md", "\ntitle:", "\nchange: Vi lagrer i 5 år.\ntitle:")
    assert codes(desk) == set()
    desk.publish("2.0", "2026-03-15")
    assert codes(desk) == set()


def test_note_may_tell_readers_of_a_language_of_a_change_in_another(desk: Desk) -> None:
    desk.replace("lagringstid.nb.md", "3 år", "5 år")
    desk.replace("lagringstid.nb.md", "\ntitle:", "\nchange: Vi lagrer i 5 år.\ntitle:")
    desk.replace("lagringstid.sv.md", "\ntitle:", "\nchange: Vi lagrar i 5 år.\ntitle:")
    assert codes(desk) == set()


def test_draft_is_held_against_the_latest_version_that_was_not_withdrawn(desk: Desk) -> None:
    desk.replace("lagringstid.nb.md", "3 år", "5 år")
    desk.replace("lagringstid.nb.md", "\ntitle:", "\nchange: Vi lagrer i 5 år.\ntitle:")
    desk.publish("2.0", "2026-03-15")
    desk.told("withdraw", POLICY, "2.0", "--reason", "feil")
    assert codes(desk) == {"KT461"}
