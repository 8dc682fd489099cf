"""Numbers and e-mail addresses as running text writes them, by value whatever the language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from babel.numbers import get_decimal_symbol, get_group_symbol

from klartekst.wording.dates import dates_in
from klartekst.wording.locale import babel_locale

_DIGIT = re.compile(r"\d")
_BLANK = "[ \u00a0\u2009\u202f]"
_EMAIL = re.compile(r"[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_ADDRESS = re.compile(rf"(?:https?://|www\.)\S+|{_EMAIL.pattern}|(?<![\w@.-])(?:[\w-]+\.)+[a-z]{{2,}}/\S+")
_PHONE = re.compile(
    rf"(?:\+|(?<!\w)(?<!\d{_BLANK})00){_BLANK}?\d(?:[ \u00a0()/-]{{0,2}}\d){{6,14}}"
    rf"|(?<![\d.,])\d{{2,4}}(?:[ \u00a0-]\d{{2}}){{2,5}}(?![\d.,]?\d)"
)
_FEWEST_DIGITS_OF_A_PHONE = 6
# What stands before is asked after the first digit, since a search for digits is quick.
_NUMBER = re.compile(rf"\d(?<![\w@#].)\d*(?:[.,'’]\d+|{_BLANK}\d{{3}}(?!\d))*(?![\w@])")
_THOUSANDS = re.compile(rf"\d{{1,3}}(?:(?P<mark>[.,'’]|{_BLANK})\d{{3}})(?:(?P=mark)\d{{3}})*")
_ORDINAL_END = re.compile(r"\\?\.(?:[-–/]|\s+(?P<following>[^\W\d_]))|:(?:a|e|sta|dje)\b|[ºª]")
_CLOCK = re.compile(r"(?:[01]?\d|2[0-4])\.[0-5]\d")
_UNMISTAKABLE_CLOCK = re.compile(r"(?<![\d:])(?:[01]?\d|2[0-4]):[0-5]\d(?![\d:])")
_LARGEST_ORDINAL = 31


@dataclass(frozen=True, slots=True)
class FoundNumber:
    """A number in a text: ``text[start:end]``, and its value.

    ``firm`` says that it is an amount for sure. Others may be ordinals or times of day, which
    languages write in ways of their own.
    """

    start: int
    end: int
    text: str
    value: Decimal
    firm: bool = True


def emails_in(text: str) -> tuple[str, ...]:
    """The e-mail addresses of a text in order, in small letters."""
    return tuple(match[0].lower().rstrip(".") for match in _EMAIL.finditer(text)) if "@" in text else ()


@lru_cache(maxsize=8192)
def numbers_in(text: str, language: str) -> tuple[FoundNumber, ...]:
    """The numbers of a text in order: ``1 000,5`` in Norwegian is ``1,000.5`` in English.

    Digits in dates, times, addresses of all kinds, telephone numbers and words (``GA4``) do not count,
    and neither do numbers written as words. Where a point or comma neither parts thousands nor
    decimals in the language, it parts numbers: ``artikkel 6.1`` holds 6 and 1.
    """
    if not _DIGIT.search(text):
        return ()
    return tuple(_numbers(_blanked(text, language), language))


def _blanked(text: str, language: str) -> str:
    """The text with blanks, as many, in the places whose digits are no numbers."""
    for found in reversed(dates_in(text, language)):
        text = text[: found.start] + " " * (found.end - found.start) + text[found.end :]
    if "@" in text or "/" in text or "www." in text:
        text = _ADDRESS.sub(_blank, text)
    if len(_DIGIT.findall(text)) >= _FEWEST_DIGITS_OF_A_PHONE:
        text = _PHONE.sub(_blank, text)
    return _UNMISTAKABLE_CLOCK.sub(_blank, text) if ":" in text else text


def _blank(match: re.Match[str]) -> str:
    return "\x00" * len(match[0])


def _numbers(text: str, language: str) -> Iterator[FoundNumber]:
    for match in _NUMBER.finditer(text):
        amount = _amount(match[0], language)
        if amount is not None:
            firm = not (_is_ordinal(match, amount) or _CLOCK.fullmatch(match[0]))
            yield FoundNumber(match.start(), match.end(), match[0], amount, firm)
            continue
        for part in re.finditer(r"\d+", match[0]):
            start = match.start() + part.start()
            firm = not _CLOCK.fullmatch(match[0])
            yield FoundNumber(start, start + len(part[0]), part[0], Decimal(part[0]), firm)


def _amount(written: str, language: str) -> Decimal | None:
    """The value of a number with marks inside; None where the marks part several numbers."""
    if written.isdigit():
        return Decimal(written)
    decimal, group = _symbols(language)
    whole, mark, fraction = written.rpartition(decimal)
    if not (mark and fraction.isdigit() and (whole.isdigit() or _is_grouped(whole, group))):
        whole, fraction = written, ""
    if whole.isdigit() or _is_grouped(whole, group):
        digits = re.sub(r"\D", "", whole)
        return Decimal(f"{digits}.{fraction}" if fraction else digits)
    return None


def _is_grouped(written: str, group: str) -> bool:
    match = _THOUSANDS.fullmatch(written)
    return bool(match) and (match["mark"].isspace() or match["mark"] in (group, "'", "’"))  # type: ignore[index]


@lru_cache
def _symbols(language: str) -> tuple[str, str]:
    """The mark before decimals and the one between thousands; a blank may always be the latter."""
    locale = babel_locale(language)
    decimal = get_decimal_symbol(locale)
    group = get_group_symbol(locale)
    # Bokmål and its like have a blank in CLDR, and points in accounts and laws.
    return decimal, group if not group.isspace() else {",": ".", ".": ","}.get(decimal, ".")


def _is_ordinal(match: re.Match[str], amount: Decimal) -> bool:
    after = _ORDINAL_END.match(match.string, match.end())
    # A capital begins a sentence, and the number has ended one.
    return bool(after) and amount <= _LARGEST_ORDINAL and not (after["following"] or "").isupper()  # type: ignore[index]
