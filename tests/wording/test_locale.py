"""Days, lists and names as each language writes them, and tags that no data exist for."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klartekst.wording.locale import (
    babel_locale,
    broader_tags,
    country_name,
    direction,
    format_day,
    join_list,
    language_name,
)

GDPR_DAY = date(2018, 5, 25)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("nb", "25. mai 2018"),
        ("nn", "25. mai 2018"),
        ("sv", "25 maj 2018"),
        ("da", "25. maj 2018"),
        ("fi", "25.5.2018"),
        ("fi-FI", "25.5.2018"),
        ("is", "25. maí 2018"),
        ("en", "25 May 2018"),
        ("en-GB", "25 May 2018"),
        ("de", "25. Mai 2018"),
        ("no", "25. mai 2018"),
        ("xx", "25 May 2018"),
    ],
)
def test_days(language: str, expected: str) -> None:
    """Days are written as the terminology table has them."""
    assert format_day(GDPR_DAY, language) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("nb", "a, b og c"),
        ("nn", "a, b og c"),
        ("sv", "a, b och c"),
        ("da", "a, b og c"),
        ("fi", "a, b ja c"),
        ("is", "a, b og c"),
        ("en", "a, b and c"),
        ("de", "a, b und c"),
    ],
)
def test_lists(language: str, expected: str) -> None:
    """The last item is joined by the language's own word."""
    assert join_list(["a", "b", "c"], language) == expected
    assert join_list(["a"], language) == "a"
    assert join_list([], language) == ""


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ar", "rtl"),
        ("ar-EG", "rtl"),
        ("he", "rtl"),
        ("fa", "rtl"),
        ("ur", "rtl"),
        ("az-Arab", "rtl"),
        ("az", "ltr"),
        ("nb", "ltr"),
        ("xx", "ltr"),
    ],
)
def test_direction(language: str, expected: str) -> None:
    """The direction follows the script."""
    assert direction(language) == expected


@pytest.mark.parametrize(
    ("code", "language", "expected"),
    [
        ("nb", "nb", "Norsk bokmål"),
        ("nn", "nn", "Norsk nynorsk"),
        ("sv", "sv", "Svenska"),
        ("fi", "fi", "Suomi"),
        ("de", "de", "Deutsch"),
        ("se", "se", "Davvisámegiella"),
        ("ka", "ka", "ქართული"),
        ("pt-BR", "pt-BR", "Português (Brasil)"),
        ("zh-CN", "zh-CN", "中文 (中国)"),
        ("zh-TW", "zh-TW", "中文 (台灣)"),
        ("sr-Latn", "sr-Latn", "Srpski (latinica)"),
        ("sv", "nb", "svensk"),
        ("fr", "fi", "ranska"),
        ("fr", "de", "Französisch"),
        ("pt-BR", "nb", "portugisisk (Brasil)"),
        ("en-GB", "sv", "brittisk engelska"),
        ("no", "nb", "norsk"),
        ("nb", "xx", "Norwegian Bokmål"),
        ("xx", "nb", "xx"),
        ("xx", "xx", "xx"),
    ],
)
def test_language_names(code: str, language: str, expected: str) -> None:
    """Names stand as inside a sentence; a language's name for itself begins with a capital."""
    assert language_name(code, language) == expected


@pytest.mark.parametrize(
    ("code", "language", "expected"),
    [
        ("NO", "nb", "Norge"),
        ("NO", "nn", "Noreg"),
        ("NO", "is", "Noregur"),
        ("GB", "sv", "Storbritannien"),
        ("DE", "fi", "Saksa"),
        ("IS", "xx", "Iceland"),
        ("QX", "nb", "QX"),
    ],
)
def test_country_names(code: str, language: str, expected: str) -> None:
    """A country is named in the reader's language; an unknown one by its code."""
    assert country_name(code, language) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("se", "se"),
        ("fo", "fo"),
        ("tl", "fil_PH"),
        ("no", "nb"),
        ("no-NO", "nb"),
        ("zh-CN", "zh_Hans_CN"),
        ("zh_TW", "zh_Hant_TW"),
        ("es-ES", "es_ES"),
        ("sr", "sr"),
        ("kl", "kl"),
        ("de-Latn-CH-1996", "de_CH"),
        ("en-x-foo", "en"),
        ("i-klingon", "en"),
        ("x-private", "en"),
        ("xx", "en"),
    ],
)
def test_closest_locale(language: str, expected: str) -> None:
    """A tag without data of its own gets those of a broader tag, or English."""
    assert str(babel_locale(language)) == expected


@given(st.from_regex(r"[a-z]{2,8}(-[a-z0-9]{1,8}){0,3}", fullmatch=True))
def test_no_well_formed_tag_fails(language: str) -> None:
    """Whatever the tag, there is a day, a list, a name and a direction to print."""
    assert format_day(GDPR_DAY, language)
    assert join_list(["a", "b"], language)
    assert language_name(language, "nb")
    assert language_name(language, language)
    assert country_name("NO", language)
    assert direction(language) in ("ltr", "rtl")


def test_broader_tags() -> None:
    """A tag loses its last part at each step."""
    assert broader_tags("zh_Hant-TW") == ("zh-hant-tw", "zh-hant", "zh")
