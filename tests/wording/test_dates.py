"""The days that a text names, in the ways people write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klartekst.wording.dates import FoundDate, dates_in
from klartekst.wording.locale import format_day

LANGUAGES = ("nb", "nn", "sv", "da", "fi", "is", "en", "de")
OTHERS = (
    "fr",
    "es",
    "pl",
    "cs",
    "et",
    "lt",
    "lv",
    "hu",
    "nl",
    "it",
    "pt",
    "el",
    "ru",
    "uk",
    "zh",
    "ja",
    "ko",
)


def days(text: str, language: str) -> list[str]:
    return [found.day.isoformat() if found.day else found.trouble for found in dates_in(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("nb", "Sist endret 24. september 2021.", "2021-09-24"),
        ("nb", "fra den 1. jan. 2026", "2026-01-01"),
        ("nb", "24.09.2021", "2021-09-24"),
        ("nb", "kl. 9 den 1.9.2021", "2021-09-01"),
        ("nb", "24\\. september 2021", "2021-09-24"),
        ("nb", "24.\u00a0september\u00a02021", "2021-09-24"),
        ("nb", "24.\nseptember\n2021", "2021-09-24"),
        ("nb", "24. SEPTEMBER 2021", "2021-09-24"),
        ("no", "1. mai 2018", "2018-05-01"),
        ("nb", "siden 25 May 2018", "2018-05-25"),
        ("nn", "17. desember 2020", "2020-12-17"),
        ("sv", "den 24 september 2021", "2021-09-24"),
        ("sv", "2021-09-24", "2021-09-24"),
        ("sv", "den 1 maj, 2018", "2018-05-01"),
        ("da", "den 1. maj 2018", "2018-05-01"),
        ("da", "24/09/2021", "2021-09-24"),
        ("fi", "1. tammikuuta 2026", "2026-01-01"),
        ("fi", "24.9.2021", "2021-09-24"),
        ("fi", "tammikuun 1. päivänä 2026", "2026-01-01"),
        ("fi", "31. maaliskuuta 2026 alkaen", "2026-03-31"),
        ("is", "1. janúar 2026", "2026-01-01"),
        ("is", "24. ágúst 2021", "2021-08-24"),
        ("is", "15. júní 2018", "2018-06-15"),
        ("en", "24 September 2021", "2021-09-24"),
        ("en", "September 24, 2021", "2021-09-24"),
        ("en", "the 24th of September 2021", "2021-09-24"),
        ("en", "Sept. 24, 2021", "2021-09-24"),
        ("en", "on May 1st, 2018", "2018-05-01"),
        ("en", "24/09/2021", "2021-09-24"),
        ("en-GB", "03/04/2021", "2021-04-03"),
        ("en-US", "03/04/2021", "2021-03-04"),
        ("en", "03/03/2021", "2021-03-03"),
        ("de", "1. Mai 2018", "2018-05-01"),
        ("de", "3. März 2021", "2021-03-03"),
        ("de", "1. Jänner 2026", "2026-01-01"),
        ("de", "24. 09. 2021", "2021-09-24"),
        ("fr", "1er mai 2018", "2018-05-01"),
        ("es", "24 de septiembre de 2021", "2021-09-24"),
        ("pt-BR", "1o de novembro de 2023", "2023-11-01"),
        ("sr", "15. mart 2019", "2019-03-15"),
        ("sr", "15. март 2019", "2019-03-15"),
        ("hu", "2021. szeptember 24.", "2021-09-24"),
        ("hu", "2021\\. szeptember 24\\.", "2021-09-24"),
        ("lt", "2021 m. rugsėjo 24 d.", "2021-09-24"),
        ("lv", "2021. gada 24. septembris", "2021-09-24"),
        ("ja", "2021年9月24日", "2021-09-24"),
        ("ja", "2021/9/24", "2021-09-24"),
        ("xx", "24 September 2021", "2021-09-24"),
    ],
)
def test_a_day_is_read(language: str, text: str, day: str) -> None:
    assert days(text, language) == [day]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "31. april 2026"),
        ("nb", "31. april"),
        ("en", "30 February"),
        ("sv", "den 31 november 2021"),
        ("de", "29. Februar 2023"),
        ("fi", "31. kesäkuuta 2026"),
        ("is", "31. apríl 2026"),
        ("nb", "31.04.2026"),
        ("nb", "32.13.2026"),
        ("en", "2026-02-30"),
        ("en", "31/31/2026"),
    ],
)
def test_a_day_that_no_calendar_has_is_impossible(language: str, text: str) -> None:
    assert [(f.day, f.trouble) for f in dates_in(text, language)] == [(None, "impossible")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "25.05.18"),
        ("nb", "fra 25.5.18 av"),
        ("en", "03/04/2021"),
        ("en", "03-04-2021"),
        ("sv", "18-05-25"),
        ("en", "5/25/18"),
    ],
)
def test_figures_for_several_days_are_ambiguous(language: str, text: str) -> None:
    assert [(f.day, f.trouble) for f in dates_in(text, language)] == [(None, "ambiguous")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "september 2021"),
        ("nb", "den 17. mai"),
        ("nb", "29. februar"),
        ("nb", "LOV-2018-06-15-38"),
        ("nb", "lov 15-06-38-2"),
        ("en", "Regulation (EU) 2016/679"),
        ("en", "version 2021.4.1"),
        ("en", "see 4.2.11"),
        ("en", "10.11.12 Rights"),
        ("en", "Python 3.12.1"),
        ("en", "192.168.10.12"),
        ("en", "https://example.com/2021/09/24/post"),
        ("en", "Article 40 may apply to 2018 cases"),
        ("en", "Section 31 May"),
        ("en", "+47 22 39 69 00"),
        ("en", "24-hour service, 7 days"),
        ("en", "no figures in May at all"),
        ("nb", "kr 1.234.567"),
        ("nb", "30 mailer 2021"),
    ],
)
def test_other_numbers_are_no_dates(language: str, text: str) -> None:
    assert dates_in(text, language) == ()


def test_a_date_knows_its_place() -> None:
    text = "From 1 May 2018 to 2026-01-31."
    first, second = dates_in(text, "en")
    assert first == FoundDate(5, 15, "1 May 2018", date(2018, 5, 1))
    assert (text[second.start : second.end], second.text) == ("2026-01-31", "2026-01-31")


def test_both_ends_of_a_period_are_found() -> None:
    assert days("1.1.2026–31.12.2026 eller 1.1.2026-31.12.2026", "nb") == ["2026-01-01", "2026-12-31"] * 2


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.sampled_from(LANGUAGES + OTHERS))
def test_every_day_is_found_as_its_language_writes_it(day: date, language: str) -> None:
    written = f"x {format_day(day, language)} y"
    assert days(written, language) == [day.isoformat()]


@given(st.text("0123456789.-/ aprilmay年月日\n\\", max_size=60), st.sampled_from(LANGUAGES))
def test_dates_lie_in_their_text_in_order(text: str, language: str) -> None:
    end = 0
    for found in dates_in(text, language):
        assert end <= found.start < found.end <= len(text)
        assert found.text == text[found.start : found.end]
        assert (found.day is None) == bool(found.trouble)
        end = found.end
