"""Two texts that say the same in two languages, and two that do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klartekst.model.diagnostic import Place
from klartekst.model.facts import Authority, Contact, Controller, Facts
from klartekst.wording.agreement import Difference, date_difference, link_difference, number_difference
from klartekst.wording.record_names import names_in_records
from klartekst.wording.substance import substance_of

NOWHERE = Place("")


def told(difference: Difference) -> tuple[list[str], list[str]]:
    return [item.text for item in difference.gone], [item.text for item in difference.come]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("30 dager", "30 days", ([], [])),
        ("30 dager", "14 days", (["30"], ["14"])),
        ("30 dager og 30 år", "30 days and as many years", ([], [])),
        ("3 år", "three years", ([], [])),
        ("3 år", "5 years", (["3"], ["5"])),
        ("30 dager og 3 år", "three years", (["30"], [])),
        ("artikkel 6.1", "Article 6.1", ([], [])),
        ("2 000 000 kroner", "2 million kroner", ([], [])),
        ("siden mai 2018", "since May 2018", ([], [])),
        ("siden 1. mai 2018", "since 1 Mayo 2018", ([], [])),
        ("## 4.2 Om 18 år", "## Over 18", ([], [])),
        ("1. en\n2. to", "- one\n- two", ([], [])),
        ("i 3. etasje", "on the 3rd floor", ([], [])),
        ("kl. 09.00-15.30", "from 9 to 15:30", ([], [])),
        ("`30`", "30", ([], [])),
        ("<b>30</b>", "30", ([], [])),
    ],
)
def test_numbers(old: str, new: str, expected: tuple[list[str], list[str]]) -> None:
    assert told(number_difference(substance_of(old, "nb"), substance_of(new, "en"))) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("fra 24. september 2021", "2021-09-24", ([], [])),
        ("fra 24. september 2021", "24 August 2021", (["24. september 2021"], ["24 August 2021"])),
        ("fra 24. september 2021", "24 Setembro 2021", ([], [])),
        ("fra 24. september 2021", "on 09/10/2021", ([], [])),
        ("fra 24. september 2021", "in autumn", (["24. september 2021"], [])),
        ("1. mai 2018 og 1. mai 2018", "1 May 2018", ([], [])),
    ],
)
def test_dates(old: str, new: str, expected: tuple[list[str], list[str]]) -> None:
    assert told(date_difference(substance_of(old, "nb"), substance_of(new, "en"))) == expected


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("#a", "#a", True),
        ("#a", "#b", False),
        ("vilkar:a", "vilkar:b", False),
        ("term:a", "term:b", False),
        ("../vilkar/index.nb.md", "../vilkar/index.md", True),
        ("../vilkar/index.md", "../personvern/index.md", False),
        ("https://a.example/nb/x", "https://a.example/en-GB/x", True),
        ("https://nb.wiki.example/x", "https://en.wiki.example/y", True),
        ("https://www.shop.no/", "https://shop.co.uk", True),
        ("https://a.example/", "https://b.example/", False),
        ("mailto:a@a.example", "tel:112", True),
    ],
)
def test_links(old: str, new: str, same: bool) -> None:
    texts = (substance_of(f"[x]({href})", "nb") for href in (old, new))
    assert bool(link_difference(*texts)) is not same


@given(st.text("ab 0123456789.,-#*|[]()\n@/:", max_size=120))
def test_a_text_agrees_with_itself(text: str) -> None:
    same = substance_of(text, "en")
    assert not number_difference(same, same)
    assert not date_difference(same, same)
    assert not link_difference(same, same)


def test_shape() -> None:
    text = substance_of(
        "## A\n\n- a\n  1. b\n- c\n\n#### B\n\n| a | b |\n|---|---|\n| c | d |\n\n## C\n", "en"
    )
    assert [heading.value for heading in text.headings] == [1, 2, 1]
    assert [(found.value, found.line) for found in text.lists] == [(2, 2), (1, 3)]
    assert [(found.value, found.line) for found in text.tables] == [((2, 2), 8)]


def test_names() -> None:
    facts = Facts(
        (Controller("", "Fjordlys Eksempel AS", NOWHERE),),
        Contact(NOWHERE, "Kari Eksempel"),
        Contact(NOWHERE, "Ombudet"),
    )
    here = Authority(
        "NO", {"nb": "Datatilsynet"}, "Norwegian Data Protection Authority", "https://a.example/"
    )
    there = Authority("DK", {"da": "Datatilsynet"}, "Danish Data Protection Agency", "https://b.example/")
    names = {name.label: name for name in names_in_records(facts, (here, there), "en")}
    assert [*names] == ["Fjordlys Eksempel AS", "Kari Eksempel", "Datatilsynet"]
    assert names["Fjordlys Eksempel AS"].is_in("til Fjordlys Eksempels kunder")
    assert not names["Fjordlys Eksempel AS"].is_in("til Eksempel AS")
    assert names["Datatilsynet"].is_in("the Danish Data Protection Agency")
    assert not names["Datatilsynet"].is_in("Overdatatilsynet")
    assert "Datatilsynet" not in {name.label for name in names_in_records(facts, (here, there), "fi")}
