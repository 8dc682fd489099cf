"""What may pass as an editorial change, and what is held back (R5)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klartekst.model.edition import Edition, EditionSection, Passage
from klartekst.releases.gate import objections

BOUND = frozenset(("mottakere",))


def edition(
    *sections: tuple[str, str], preamble: str = "", language: str = "nb", title: str = "T"
) -> Edition:
    opening = EditionSection("preamble", "", title, language, Passage(preamble, "index.md"))
    parts = tuple(
        EditionSection(name, "", name.capitalize(), language, Passage(words, f"{name}.md"))
        for name, words in sections
    )
    return Edition("p", language, language, title, "", opening, parts)


def reasons(old: str, new: str, section: str = "mottakere", language: str = "nb") -> list[str]:
    before, after = (edition((section, words), language=language) for words in (old, new))
    return [objection.reason for objection in objections(before, after, BOUND)]


@pytest.mark.parametrize(
    ("old", "new", "language"),
    [
        ("Vi deler opplysningane.", "Vi deler opplysningene.", "nb"),
        ("Vi  deler\nlite.", "Vi deler lite.", "nb"),
        ("Vi deler **lite**.", "Vi deler lite.", "nb"),
        ("Vi delar uppgiftarna.", "Vi delar uppgifterna.", "sv"),
        ("Jaamme tietoja.", "Jaamme tietojä.", "fi"),
    ],
)
def test_spelling_and_layout_pass(old: str, new: str, language: str) -> None:
    assert reasons(old, new, language=language) == []


@pytest.mark.parametrize(
    ("old", "new", "language", "reason"),
    [
        ("i 3 år", "i 5 år", "nb", "a number, date or address differs (3 → 5)"),
        ("fra 1. mai 2026", "fra 1. juni 2026", "nb", "a number, date or address differs (mai → juni)"),
        ("from 1 May", "from 1 June", "en", "a number, date or address differs (May → June)"),
        ("koster 10,50", "koster 10,60", "nb", "a number, date or address differs (10,50 → 10,60)"),
        ("10 % rente", "10% rente", "nb", "a number, date or address differs (10 → 10%)"),
        (
            "post@a.example",
            "post@b.example",
            "nb",
            "a number, date or address differs (post@a.example → post@b.example)",
        ),
        ("[her](https://a.example/)", "[her](https://b.example/)", "nb", "the target of a link differs"),
        ("Vi deler ikke.", "Vi deler.", "nb", "a negation differs (ikke → –)"),
        ("Vi deler.", "Vi deler aldri.", "nb", "a negation differs (– → aldri)"),
        ("Vi delar inte.", "Vi delar.", "sv", "a negation differs (inte → –)"),
        ("Me deler ikkje.", "Me deler.", "nn", "a negation differs (ikkje → –)"),
        ("We do not share.", "We do share.", "en", "a negation differs (not → –)"),
        ("Emme jaa tietoja.", "Jaamme tietoja.", "fi", "a negation differs (Emme → –)"),
        ("Við deilum ekki.", "Við deilum.", "is", "a negation differs (ekki → –)"),
        ("Wir teilen nicht.", "Wir teilen.", "de", "a negation differs (nicht → –)"),
        ("Vi deler ikke.", "Vi deler aldrig.", "da", "a negation differs (ikke → aldrig)"),
        ("med Regnskap AS", "med Revisor AS", "nb", "a name differs (Regnskap → Revisor)"),
        ("med banken og Visma", "med banken", "nb", "a name differs (Visma → –)"),
    ],
)
def test_what_a_reader_relies_on_is_held_back_anywhere(
    old: str, new: str, language: str, reason: str
) -> None:
    assert reason in reasons(old, new, language=language)
    assert reason in reasons(old, new, section="annet", language=language)


def test_words_may_change_where_the_checklist_asks_nothing() -> None:
    assert reasons("Vi deler lite.", "Vi gir lite videre.", section="annet") == []
    assert reasons("Vi deler lite.", "Vi gir lite videre.") != []


def test_section_that_comes_or_goes_is_held_back() -> None:
    one, two = edition(("a", "A.")), edition(("a", "A."), ("b", "B."))
    assert [o.reason for o in objections(one, two, BOUND)] == ["the section is added"]
    assert [o.reason for o in objections(two, one, BOUND)] == ["the section is removed"]


def test_title_and_preamble_are_held_to_the_same() -> None:
    old, new = edition(preamble="Fra 1. mai."), edition(preamble="Fra 2. mai.")
    assert [o.section for o in objections(old, new, BOUND)] == ["preamble"]
    old, new = edition(title="Vilkår 2025"), edition(title="Vilkår 2026")
    assert [o.section for o in objections(old, new, BOUND)] == ["preamble"]


@given(st.text(), st.sampled_from(["nb", "en", "fi", "tlh"]))
def test_text_that_is_the_same_passes(words: str, language: str) -> None:
    assert reasons(words, words, language=language) == []


@given(st.text(), st.text())
def test_any_two_texts_can_be_compared(old: str, new: str) -> None:
    assert isinstance(reasons(old, new), list)


@given(st.lists(st.sampled_from(["vi", "deler", "med", "banken"]), max_size=6), st.integers(0, 9))
def test_digit_that_changes_never_passes(words: list[str], digit: int) -> None:
    old, new = (" ".join([*words, str(number)]) for number in (digit, (digit + 1) % 10))
    assert reasons(old, new, section="annet") != []
