"""Checks of what pages do beside being read: whom they ask, and what they store in browsers."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from klartekst.checks.built_page import PageTrouble, page_troubles, told
from klartekst.checks.question import Question
from klartekst.model import codes
from klartekst.model.diagnostic import Code, Diagnostic, Place, Severity, found
from klartekst.model.project import ITEM, SiteSetting
from klartekst.wording.source import replace_outside_code, without_comments

_ELSEWHERE = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_ASKED_FOR_FACTS = re.compile(r"github\.com/|[^/]*gitlab[^/]+/", re.IGNORECASE)
_LOADING = (
    r"^(?: {4}|\t).*"
    r"|!\[[^\]\n]*\]\(\s*<?(?P<picture>(?:[hH][tT][tT][pP][sS]?:)?//[^\s)>\"]+)"
    r"|(?P<tag><[a-zA-Z][^<>\n]*//[^<>\n]*>)"
)
"""Pictures in Markdown, and HTML; lines that are indented may be code, and are left to the build."""
_NO = ("", "false", "no", "off")
_LOADED = ("extra_css", "extra_javascript")

_ASKING_PLUGINS = {
    "privacy": "leave it out; pages ask nobody without it",
    "mermaid2": "draw the diagram beforehand, as an SVG file in the content folder",
}
_STORING_FEATURES = {
    "announce.dismiss": "leave it out, and delete an announcement when it is old",
    "content.tabs.link": "leave it out; tabs work without it, each by itself",
}


def asks_elsewhere(question: Question) -> Iterator[Diagnostic]:
    """A setting of ``mkdocs.yml`` that makes browsers ask another host.

    Bad: ``theme: {font: {text: Roboto}}``
    Good: ``theme: {font: false}``
    """
    for setting, message, hint in _asking(question.project.site_file.settings):
        yield _weighed(codes.ASKS_ELSEWHERE, setting, message, hint, question.project.relaxed)


def stores_something(question: Question) -> Iterator[Diagnostic]:
    """A setting of ``mkdocs.yml`` that makes pages store something in browsers.

    Bad: ``theme: {palette: [{scheme: default}, {scheme: slate}]}``
    Good: ``theme: {palette: {primary: indigo}}``
    """
    for setting, message, hint in _storing(question.project.site_file.settings):
        yield _weighed(codes.STORES_SOMETHING, setting, message, hint, question.project.relaxed)


def page_asks_elsewhere(question: Question) -> Iterator[Diagnostic]:
    """A picture, frame or the like on an ordinary page that comes from another host; a build sees the rest.

    Bad: ``![Map](https://cdn.example/map.png)``
    Good: ``![Map](map.png)``
    """
    own_host = urlsplit(question.project.site_file.site_url).netloc
    for page in question.project.ordinary_pages:
        for trouble, line in _loaded_by(page.markdown, own_host):
            yield let_stand(told(trouble, Place(page.path, line)), question.project.relaxed)


def let_stand(diagnostic: Diagnostic, reason: str) -> Diagnostic:
    """The finding; a remark where the site says why its pages may do such things."""
    return replace(diagnostic, severity=Severity.INFO, accepted=reason) if reason else diagnostic


def _weighed(code: Code, setting: SiteSetting, message: str, hint: str, reason: str) -> Diagnostic:
    return let_stand(found(code, setting.place, message, hint), reason)


_Found = tuple[SiteSetting, str, str]


def _asking(settings: tuple[SiteSetting, ...]) -> Iterator[_Found]:
    characters = _characters_for_emoji(settings)
    for setting in settings:
        match setting.keys:
            case ("theme", "font") | ("theme", "font", "text" | "code") if setting.value.lower() not in _NO:
                hint = "write font: false; text is then shown in the fonts of the reader's own device"
                yield setting, f'"{setting.value}" is fetched from Google Fonts', hint
            case ("repo_url",) if _ASKED_FOR_FACTS.search(setting.value):
                hint = "delete the line, and for links to edit write edit_uri: with the whole address"
                yield setting, "repo_url makes pages ask that host for facts on the repository", hint
            case ("extra", "analytics", "provider"):
                hint = "leave it out; the log of your server counts visits without anybody's help"
                yield setting, f'extra.analytics tells "{setting.value}" of every visit', hint
            case (*_, "custom_fences", "-", "class") if setting.value == "mermaid":
                hint = "draw the diagram beforehand, as an SVG file in the content folder"
                yield setting, 'diagrams by "mermaid" are drawn by a script from another host', hint
    yield from _loaded(settings)
    for setting, name in _chosen(settings, "markdown_extensions"):
        if name == "pymdownx.emoji" and not characters:
            hint = "write the character itself, or emoji_generator: !!python/name:pymdownx.emoji.to_alt"
            yield setting, '"pymdownx.emoji" shows pictures from another host', hint
    for setting, name in _chosen(settings, "plugins"):
        known = name.removeprefix("material/")
        if known in _ASKING_PLUGINS:
            yield (
                setting,
                f'the plugin "{name}" asks other hosts, while it builds or on the page',
                _ASKING_PLUGINS[known],
            )


def _loaded(settings: Iterable[SiteSetting]) -> Iterator[_Found]:
    """Style sheets and scripts at foreign addresses."""
    for setting in settings:
        if setting.keys[0] in _LOADED and _ELSEWHERE.match(setting.value):
            hint = "put the file, and what it loads in turn, into the content folder, and name it there"
            yield setting, f"{setting.keys[0]} loads {setting.value}", hint


def _storing(settings: tuple[SiteSetting, ...]) -> Iterator[_Found]:
    palettes = [setting for setting in settings if setting.keys == ("theme", "palette", ITEM)]
    if palettes:
        hint = "write one palette, without a list; dark colours then follow the reader's device"
        yield palettes[0], "a list of palettes remembers in the browser which one is chosen", hint
    for setting in settings:
        match setting.keys:
            case ("theme", "features", "-") if setting.value in _STORING_FEATURES:
                message = f'the feature "{setting.value}" remembers something in the browser'
                yield setting, message, _STORING_FEATURES[setting.value]
            case ("extra", "consent"):
                hint = "leave it out; pages that store nothing need not ask"
                yield setting, "extra.consent remembers an answer in the browser", hint
            case ("extra", "version"):
                hint = "leave it out; every version of a policy has its own page"
                yield setting, "extra.version remembers a version in the browser", hint


def _chosen(settings: Iterable[SiteSetting], key: str) -> Iterator[tuple[SiteSetting, str]]:
    """Plugins or extensions with their names; they stand in a list, plain or with options, or as keys."""
    for setting in settings:
        match setting.keys:
            case (first, "-") if first == key and setting.value:
                yield setting, setting.value
            case (first, "-", name) | (first, name) if first == key and name != ITEM:
                yield setting, name


def _characters_for_emoji(settings: Iterable[SiteSetting]) -> bool:
    """Whether emoji become characters, and no pictures."""
    return any(
        setting.keys[-2:] == ("pymdownx.emoji", "emoji_generator")
        and setting.value == "pymdownx.emoji.to_alt"
        for setting in settings
    )


def _loaded_by(markdown: str, own_host: str) -> Iterator[tuple[PageTrouble, int]]:
    """What the Markdown of a page would load from elsewhere, with its line, counted from 1."""
    loaded: list[tuple[PageTrouble, int]] = []

    def note(match: re.Match[str], line: int) -> str:
        if not match["tag"] and not match["picture"]:
            return match[0]
        tag = match["tag"] or f'<img src="{match["picture"]}">'
        troubles = page_troubles(tag, own_host)
        loaded.extend((one, line + 1) for one in troubles if one.code is codes.PAGE_ASKS_ELSEWHERE)
        return match[0]

    if "//" in markdown:
        replace_outside_code(without_comments(markdown), _LOADING, note)
    yield from loaded
