"""Cookies as Markdown: the tables that a text may cite."""

from klartekst.model.cookies import Category, Cookie, Tech
from klartekst.model.policy import Policy
from klartekst.wording.cookie_values import CookieSpeaker
from klartekst.wording.cookie_words.choice import cookie_words_for
from klartekst.wording.record_blocks import cell, write_table
from klartekst.wording.record_values import Speaker
from klartekst.wording.source import escape

COOKIES_BLOCK = "table.cookies"

SHOWN_FIELDS = (
    "name",
    "purpose",
    "data",
    "provider",
    "category",
    "duration",
    "third_party_access",
    "third_country",
    "tech",
)


def cookie_blocks(policy: Policy, language: str) -> dict[str, str]:
    """The table of a policy's cookies, and those of its categories, by the names that texts cite."""
    cookies = policy.records.cookies
    speaker = CookieSpeaker(Speaker(policy.records, language, policy.authoritative))
    caption = caption_of(COOKIES_BLOCK, language)
    blocks = {COOKIES_BLOCK: _table(cookies, caption, SHOWN_FIELDS, speaker)}
    for category in Category:
        name = f"{COOKIES_BLOCK}.{category}"
        columns = tuple(name for name in SHOWN_FIELDS if name != "category")
        own = tuple(cookie for cookie in cookies if cookie.category is category)
        blocks[name] = _table(own, caption_of(name, language), columns, speaker)
    return blocks


def caption_of(name: str, language: str) -> str:
    """The caption of the table that is cited by a name."""
    words = cookie_words_for(language)
    category = name.removeprefix(COOKIES_BLOCK).removeprefix(".")
    return (
        words.caption_of.format(category=getattr(words, f"category_{category}"))
        if category
        else words.caption
    )


def _table(
    cookies: tuple[Cookie, ...], caption: str, columns: tuple[str, ...], speaker: CookieSpeaker
) -> str:
    """The techniques are named where not all are cookies."""
    if all(cookie.tech is Tech.COOKIE for cookie in cookies):
        columns = tuple(name for name in columns if name != "tech")
    rows = [_row(cookie, speaker) for cookie in speaker.in_order(cookies)]
    mark = speaker.speaker.marked
    labels = {name: mark(speaker.label(name)) for name in columns}
    return write_table(mark(caption), labels, rows)


def _row(cookie: Cookie, speaker: CookieSpeaker) -> dict[str, str]:
    """The cells as Markdown. Names are code: they are written as they are, and no words of a language."""
    values = speaker.values(cookie)
    cells = {name: cell(name, value) for name, value in values.items()}
    cells["name"] = _code(cookie.pattern or cookie.name)
    if cookie.provider and cookie.notice:
        cells["provider"] = f"[{escape(cookie.provider)}]({cookie.notice})"
    elif cookie.provider:
        cells["provider"] = escape(cookie.provider)
    return cells


def _code(name: str) -> str:
    return escape(name) if set(name) & set("`|\\") else f"`{name}`"
