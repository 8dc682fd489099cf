"""Numbers by value, whatever the language that writes them."""

from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from klartekst.wording.figures import emails_in, numbers_in


def values(text: str, language: str, *, firm: bool = True) -> list[str]:
    return [str(found.value) for found in numbers_in(text, language) if found.firm is firm]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nb", "1 000,5 kroner", ["1000.5"]),
        ("nb", "1\u00a0000\u00a0000 kroner", ["1000000"]),
        ("nb", "1.234.567 kr", ["1234567"]),
        ("en", "1,000.5 kroner", ["1000.5"]),
        ("de", "1.000,5 Euro und 3,5 %", ["1000.5", "3.5"]),
        ("de-CH", "1’000.50", ["1000.50"]),
        ("nb", "artikkel 6 nr. 1 bokstav f", ["6", "1"]),
        ("sv", "artikel 6.1 f", ["6", "1"]),
        ("en", "Article 6(1)(f) of Regulation (EU) 2016/679", ["6", "1", "2016", "679"]),
        ("nb", "Vi sletter etter 30. Da er det slutt i 2018.", ["30", "2018"]),
        ("en", "a 16-year-old, 50% of €5", ["16", "50", "5"]),
        ("fi", "13-vuotias, 30 päivää", ["13", "30"]),
        ("nb", "org.nr. 900 100 108", ["900100108"]),
        ("nb", "den 24. september 2021, 2021-09-24", []),
        ("nb", "ring +47 22 00 00 00 eller 22 00 00 00", []),
        ("en", "GA4, B2B, Web3, 9:30, https://a.example/2021/3, a7@b.example", []),
        ("en", "the 1st and the 22nd", []),
        ("sv", "den 1:a och 3:e", []),
        ("nb", "i 3. etasje, kl. 09.30", []),
        ("en", "no figures", []),
    ],
)
def test_values(language: str, text: str, expected: list[str]) -> None:
    assert values(text, language) == expected


def test_marks_that_fit_no_language_part_numbers() -> None:
    assert [found.value for found in numbers_in("0.0,0", "en")] == [0, 0, 0]


def test_ordinals_and_times_are_in_doubt() -> None:
    assert values("i 3. etasje kl. 09.30", "nb", firm=False) == ["3", "9", "30"]


@given(
    st.integers(0, 10**12),
    st.sampled_from(("nb", "nn", "sv", "da", "fi", "is", "en", "de", "fr", "es", "pl")),
)
def test_a_whole_number_is_read_as_its_language_writes_it(number: int, language: str) -> None:
    written = format_decimal(number, locale=language)
    assert [found.value for found in numbers_in(f"x {written} y", language)] == [Decimal(number)]


@given(
    st.decimals(0, 10**9, places=2),
    st.sampled_from(("nb", "nn", "sv", "da", "fi", "is", "en", "de")),
)
def test_an_amount_is_read_as_its_language_writes_it(amount: Decimal, language: str) -> None:
    written = format_decimal(amount, format="#,##0.000", locale=language)
    assert [found.value for found in numbers_in(f"x {written} y", language)] == [amount]


@given(st.text("0123456789 .,:+-/()\u00a0a\n", max_size=80), st.sampled_from(("nb", "en", "sv")))
def test_numbers_lie_in_their_text_in_order(text: str, language: str) -> None:
    end = 0
    for found in numbers_in(text, language):
        assert end <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
        end = found.end


def test_emails() -> None:
    assert emails_in("Skriv til Post@A.example. Eller b.c@d-e.example!") == (
        "post@a.example",
        "b.c@d-e.example",
    )
