"""How a language writes days, lists and names, from the Unicode locale data in Babel.

Languages are BCP 47 tags. One that Babel lacks falls back to a broader tag and at last to English,
so that no tag makes a page fail.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Literal

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.lists import format_list

ENGLISH = Locale("en")
EUROPEAN_ENGLISH = Locale("en", "150")
SCRIPT_LETTERS = 4  # a subtag of this length is a script (ISO 15924)


def broader_tags(language: str) -> tuple[str, ...]:
    """The tag in lower case, then each broader one: ``zh-hant-tw``, ``zh-hant``, ``zh``.

    This is the order of lookup in RFC 4647, section 3.4.
    """
    subtags = language.replace("_", "-").lower().split("-")
    return tuple("-".join(subtags[:length]) for length in range(len(subtags), 0, -1))


@lru_cache
def babel_locale(language: str) -> Locale:
    """The closest locale that Babel knows: Bokmål for ``no``, English for an unknown language.

    Deprecated codes are resolved by Babel's own aliases (``tl`` becomes ``fil``).
    """
    for tag in broader_tags(language):
        try:
            return Locale.parse("nb" if tag == "no" else tag, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return ENGLISH


@lru_cache(maxsize=16384)
def format_day(day: date, language: str) -> str:
    """The day in the form that policies use, such as ``25. mai 2018``; in Finnish ``25.5.2018``."""
    locale = _european(babel_locale(language))
    return format_date(day, "medium" if locale.language == "fi" else "long", locale)


def join_list(items: Sequence[str], language: str) -> str:
    """The items as one enumeration, such as ``navn, adresse og telefon``; empty for no items."""
    return format_list(items, locale=_european(babel_locale(language)))


@lru_cache
def language_name(code: str, language: str) -> str:
    """The name of the language ``code`` in ``language``, as it stands inside a sentence.

    A language's name for itself begins with a capital, as it stands in a list. A name that
    ``language`` lacks is given in English, and a language without a name as its code.
    """
    name = _name_in(babel_locale(language), code) or _name_in(ENGLISH, code)
    if name is None:
        return code
    # Title case, not upper case: Georgian has capitals that no sentence begins with.
    return name[:1].title() + name[1:] if code == language else name


@lru_cache
def country_name(code: str, language: str) -> str:
    """The name of a country (ISO 3166-1 alpha-2) in a language; the code where it has none."""
    territories = babel_locale(language).territories
    return str(territories.get(code) or ENGLISH.territories.get(code) or code)


@lru_cache
def month_names(language: str) -> frozenset[str]:
    """The names of the months in a language, whole and short, in small letters without a full stop."""
    return frozenset(month_numbers(language))


@lru_cache
def month_numbers(language: str) -> Mapping[str, int]:
    """The number of each month by its names, whole and short, in small letters without a full stop."""
    months = babel_locale(language).months
    return {
        name.lower().rstrip("."): number
        for form in months.values()
        for width in ("wide", "abbreviated")
        for number, name in form[width].items()
    }


@lru_cache
def is_country(code: str) -> bool:
    """Whether the code is that of a country in ISO 3166-1 alpha-2, such as ``NO``."""
    return len(code) == 2 and code in Locale("en").territories and code not in ("EU", "EZ", "UN", "ZZ")


def direction(language: str) -> Literal["ltr", "rtl"]:
    """The direction of the language's script, as HTML's ``dir`` wants it."""
    return "rtl" if babel_locale(language).text_direction == "rtl" else "ltr"


def kept_together(figures: str, language: str) -> str:
    """Groups of figures as a text in the language may hold them.

    Between words that run from right to left, groups with ordinary spaces between them would change
    places (Unicode Standard Annex #9, rules W4 and N1); with no-break spaces they are one number.
    """
    return figures.replace(" ", "\xa0") if direction(language) == "rtl" else figures


def _european(locale: Locale) -> Locale:
    """English without a region as written in Europe: ``25 May 2018`` and ``a, b and c``."""
    return EUROPEAN_ENGLISH if locale == ENGLISH else locale


def _name_in(locale: Locale, code: str) -> str | None:
    primary, *rest = code.replace("_", "-").split("-")
    subtags = [part.title() if len(part) == SCRIPT_LETTERS else part.upper() for part in rest]
    whole = locale.languages.get("_".join([primary.lower(), *subtags]))
    if whole:
        return str(whole)
    name = locale.languages.get(primary.lower())
    details = [locale.scripts.get(part) or locale.territories.get(part) for part in subtags]
    return f"{name} ({', '.join(filter(None, details))})" if name and any(details) else name
