"""Cookies as Markdown: the tables that a text may cite."""

from klartekst.model.cookies import Category, Cookie, Tech
from klartekst.model.policy import Policy
from klartekst.wording.cookie_values import CookieSpeaker
from klartekst.wording.record_blocks import cell, write_table
from klartekst.wording.record_values import Speaker
from klartekst.wording.source import escape

COOKIES_BLOCK = "table.cookies"

_COLUMNS = (
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
    blocks = {COOKIES_BLOCK: _table(cookies, speaker.words.caption, _COLUMNS, speaker)}
    for category in Category:
        caption = speaker.words.caption_of.format(category=speaker.category(category))
        columns = tuple(name for name in _COLUMNS if name != "category")
        own = tuple(cookie for cookie in cookies if cookie.category is category)
        blocks[f"{COOKIES_BLOCK}.{category}"] = _table(own, caption, columns, speaker)
    return blocks


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
