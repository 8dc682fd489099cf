"""Parts of pages: what many pages have in common is laid out once."""

from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import NamedTuple

from jinja2 import Environment

from klartekst.publishing.redline_view import ShownSection
from klartekst.wording.words.choice import words_for

_KEPT = 8192
"""How many parts are kept: more than the versions of one policy have."""


class RedlineSectionPart(NamedTuple):
    """A section of a redline, with the language of the texts that it compares."""

    section: ShownSection
    text_language: str


class Parts:
    """The parts of pages in one language, as HTML.

    What a part's template is given says everything that its HTML depends on, so the same values always
    give the same HTML.
    """

    def __init__(self, environment: Environment) -> None:
        self._environment = environment
        self.html = lru_cache(maxsize=_KEPT)(self._html)
        self._known: dict[Hashable, str] = {}

    def once(self, subject: Hashable, lay_out: Callable[[], str]) -> str:
        """What ``lay_out`` gives, asked for once: the subject says everything that it depends on."""
        html = self._known.get(subject)
        if html is None:
            html = self._known[subject] = lay_out()
            if len(self._known) > _KEPT:
                self._known.pop(next(iter(self._known)))
        return html

    def _html(self, name: str, part: object, language: str) -> str:
        """A part laid out by the template of this name, with the words of a language."""
        template = self._environment.get_template(f"partials/klartekst/{name}.html")
        return str(template.render(part=part, words=words_for(language)))

    def forget(self) -> None:
        """Let go of all parts: those of a policy that is done stand on no other page."""
        self.html.cache_clear()
        self._known.clear()
