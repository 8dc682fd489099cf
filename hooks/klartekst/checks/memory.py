"""What is already known of texts that have not changed, so that nobody asks again."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from klartekst.checks.crew import answers
from klartekst.checks.text import Text, Texts
from klartekst.model.codes import ALL
from klartekst.model.diagnostic import Diagnostic, Place, Severity
from klartekst.model.edition import Passage
from klartekst.storage.cache import Cache
from klartekst.wording.links import Link, LinkKind
from klartekst.wording.rendering import Inspected, Manuscript, render

T = TypeVar("T")

TextCheck = Callable[[Texts], Iterator[Diagnostic]]
"""A check that looks at one text at a time, and at nothing else."""

_CODES = {code.id: code for code in ALL}


@dataclass(frozen=True, slots=True)
class OneText:
    """Texts of which there is only one."""

    text: Text

    def texts(self) -> Iterator[Text]:
        """The text."""
        yield self.text


@dataclass(frozen=True, slots=True)
class Memory:
    """What was found in texts, by the whole of what it was found in. Without a cache, nothing is kept.

    What a text holds is all that its findings may depend on, so a text that is the same in every field
    has the findings that it had before; so has a manuscript. With ``processes``, what is not known yet
    is found by so many at once.
    """

    cache: Cache | None = None
    processes: int = 1
    _inspected: dict[Manuscript, Inspected] = field(default_factory=dict)

    def findings(self, texts: Iterable[Text], checks: tuple[TextCheck, ...]) -> Iterator[Diagnostic]:
        """What the checks find in each text."""

        def ask(text: Text) -> list[Diagnostic]:
            return [finding for check in checks for finding in check(OneText(text))]

        if not self.cache:
            for text in texts:
                yield from ask(text)
            return
        names = " ".join(check.__name__ for check in checks)
        asked = [(f"findings {names}\n{text!r}", text) for text in texts]
        for known in self._answers(self.cache, asked, lambda text: _plain_all(ask(text))):
            yield from _diagnostics(known)

    def inspect(self, manuscripts: Iterable[Manuscript]) -> None:
        """Look into all the manuscripts at once, as that is faster than one by one."""
        if self.cache:
            asked = [(f"inspected\n{manuscript!r}", manuscript) for manuscript in dict.fromkeys(manuscripts)]
            known = self._answers(self.cache, asked, lambda manuscript: _plain_inspected(render(manuscript)))
            for (_, manuscript), answer in zip(asked, known, strict=True):
                self._inspected[manuscript] = _inspected(answer)

    def inspected(self, manuscript: Manuscript, passage: Passage) -> Inspected:
        """What there is to know of a manuscript, whose words are those of the passage."""
        return replace(self._inspected.get(manuscript) or render(manuscript), passage=passage)

    def _answers(
        self, cache: Cache, asked: Sequence[tuple[str, T]], ask: Callable[[T], object]
    ) -> Iterator[Any]:
        """The answers that are known, and those that are to be found and remembered."""
        known = [cache.get(question) for question, _ in asked]
        unknown = [index for index, answer in enumerate(known) if answer is None]

        def answer(index: int) -> str:
            return json.dumps(ask(asked[index][1]), ensure_ascii=False)

        for index, found in zip(unknown, answers(answer, unknown, self.processes), strict=True):
            cache.put(asked[index][0], found)
            known[index] = found
        return (json.loads(item) for item in known if item is not None)


def _plain_all(diagnostics: Iterable[Diagnostic]) -> list[list[Any]]:
    return [
        [d.code.id, d.place.path, d.place.line, d.place.column, d.message, d.hint, d.severity.value]
        for d in diagnostics
    ]


def _diagnostics(plain: list[list[Any]]) -> list[Diagnostic]:
    return [
        Diagnostic(_CODES[code], Place(path, line, column), message, hint, Severity(severity))
        for code, path, line, column, message, hint, severity in plain
    ]


def _plain_inspected(inspected: Inspected) -> dict[str, Any]:
    return {
        "links": [[link.href, link.kind.value, link.line, link.is_image] for link in inspected.links],
        "terms": sorted(inspected.terms),
        "troubles": _plain_all(inspected.troubles),
    }


def _inspected(plain: dict[str, Any]) -> Inspected:
    return Inspected(
        links=tuple(Link(href, LinkKind(kind), line, image) for href, kind, line, image in plain["links"]),
        terms=frozenset(plain["terms"]),
        troubles=tuple(_diagnostics(plain["troubles"])),
        passage=Passage("", ""),
    )
