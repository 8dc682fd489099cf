"""What is already known of texts that have not changed, so that nobody asks again."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import chain
from typing import Any, Generic, TypeVar

from klartekst.checks.printed import printed
from klartekst.checks.text import Document, Documents, Pairs, Text, Texts, Twins
from klartekst.model.codes import ALL
from klartekst.model.diagnostic import Diagnostic, Place, Severity
from klartekst.model.edition import Passage
from klartekst.storage.cache import Cache
from klartekst.storage.crew import WORTHWHILE, answers
from klartekst.wording.links import Link, LinkKind
from klartekst.wording.rendering import Inspected, Manuscript, Rendered, inspect, render

T = TypeVar("T")

Subject = Text | Document | Twins | Manuscript
"""Something that is looked at by itself."""

TextCheck = Callable[[Texts], Iterator[Diagnostic]]
"""A check that looks at one text at a time, and at nothing else."""

DocumentCheck = Callable[[Documents], Iterator[Diagnostic]]
"""A check that looks at the texts of one document at a time."""

PairCheck = Callable[[Pairs], Iterator[Diagnostic]]
"""A check that looks at one text and its translation at a time."""

_GROUP = 30
"""How many subjects are looked at together: the sections of a page or two, with their translations."""

_CODES = {code.id: code for code in ALL}


@dataclass(frozen=True, slots=True)
class Checks:
    """The checks of each kind of subject."""

    texts: tuple[TextCheck, ...] = ()
    documents: tuple[DocumentCheck, ...] = ()
    pairs: tuple[PairCheck, ...] = ()

    def findings(self, subjects: Sequence[Subject]) -> list[list[Diagnostic]]:
        """What they find in each subject; in manuscripts, nothing."""
        found: list[list[Diagnostic]] = [[] for _ in subjects]
        asked = list(zip(subjects, found, strict=True))
        _ask(self.texts, [(_One(one), into) for one, into in asked if isinstance(one, Text)])
        _ask(self.documents, [(_One(one), into) for one, into in asked if isinstance(one, Document)])
        _ask(self.pairs, [(_One(one), into) for one, into in asked if isinstance(one, Twins)])
        return found

    def names(self, subject: Subject) -> str:
        """The checks that a subject is looked at by."""
        match subject:
            case Text():
                return _names(self.texts)
            case Document():
                return _names(self.documents)
            case Twins():
                return _names(self.pairs)
        return "inspected"


@dataclass(frozen=True, slots=True)
class _One(Generic[T]):
    """Subjects of which there is only one."""

    subject: T

    def _only(self) -> Iterator[T]:
        yield self.subject

    texts = documents = pairs = _only


def _ask(
    checks: Iterable[Callable[[_One[T]], Iterator[Diagnostic]]],
    subjects: Sequence[tuple[_One[T], list[Diagnostic]]],
) -> None:
    """Put what each check finds in each subject into the list beside it.

    A check goes over all subjects before the next one begins, so that a processor has its code at hand.
    """
    for check in checks:
        for subject, into in subjects:
            into.extend(check(subject))


@dataclass(frozen=True, slots=True)
class Memory:
    """What was found in texts, by the whole of what it was found in. Without a cache, nothing is kept.

    What a subject holds is all that its findings may depend on, so a text that is the same in every field
    has the findings that it had before; so has a manuscript. With ``processes``, what is not known yet
    is found by so many at once.
    """

    cache: Cache | None = None
    processes: int = 1
    _inspected: dict[Manuscript, Inspected] = field(default_factory=dict)

    def findings(self, subjects: Iterable[Subject], checks: Checks) -> list[Diagnostic]:
        """What the checks find in each subject; manuscripts are looked into, for ``inspected``."""
        asked = list(subjects)
        findings: list[Diagnostic] = []
        for subject, answer in zip(asked, self._answers(asked, checks), strict=True):
            if isinstance(subject, Manuscript):
                self._inspected[subject] = _inspected(answer)
            else:
                findings += _diagnostics(answer)
        return findings

    def inspected(self, manuscript: Manuscript, passage: Passage) -> Inspected:
        """What there is to know of a manuscript, whose words are those of the passage."""
        return replace(self._inspected.get(manuscript) or inspect(manuscript), passage=passage)

    def rendered(self, manuscript: Manuscript) -> Rendered:
        """The HTML of a manuscript."""
        question = f"rendered\n{printed(manuscript)}"
        known = self.cache.get([question])[0] if self.cache else None
        if known is not None:
            return _rendered(json.loads(known))
        found = render(manuscript)
        if self.cache:
            self.cache.put(question, json.dumps(_plain_rendered(found), ensure_ascii=False))
        return found

    def _answers(self, subjects: Sequence[Subject], checks: Checks) -> Iterator[Any]:
        """The answers that are known, and those that are to be found and remembered."""

        def question(index: int) -> str:
            return f"{checks.names(subjects[index])}\n{printed(subjects[index])}"

        def answer(group: Sequence[int]) -> list[str]:
            found = _answers([subjects[index] for index in group], checks)
            return [json.dumps(plain, ensure_ascii=False) for plain in found]

        known: Sequence[str | None] = [None] * len(subjects)
        if self.cache and not self.cache.is_empty:
            known = self.cache.get([question(index) for index in range(len(subjects))])
        unknown = [index for index, item in enumerate(known) if item is None]
        groups = [unknown[at : at + _GROUP] for at in range(0, len(unknown), _GROUP)]
        # What is not known is put into words again, but while other processes look for more answers.
        with closing(answers(answer, groups, self.processes, WORTHWHILE // _GROUP)) as found:
            answered = chain.from_iterable(found)
            for index, item in enumerate(known):
                new = next(answered) if item is None else item
                if item is None and self.cache:
                    self.cache.put(question(index), new)
                yield json.loads(new)


def _answers(subjects: Sequence[Subject], checks: Checks) -> Iterator[object]:
    for subject, found in zip(subjects, checks.findings(subjects), strict=True):
        if isinstance(subject, Manuscript):
            yield _plain_inspected(inspect(subject))
        else:
            yield _plain_all(found)


@cache
def _names(checks: tuple[Callable[..., object], ...]) -> str:
    return " ".join(["findings", *(check.__name__ for check in checks)])


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


def _plain_rendered(rendered: Rendered) -> dict[str, Any]:
    """A rendering, in which a link is its place among the links."""
    pieces = [p if isinstance(p, str) else rendered.links.index(p) for p in rendered.pieces]
    return _plain_inspected(rendered) | {"pieces": pieces}


def _rendered(plain: dict[str, Any]) -> Rendered:
    found = _inspected(plain)
    return Rendered(
        links=found.links,
        terms=found.terms,
        troubles=found.troubles,
        passage=found.passage,
        pieces=tuple(p if isinstance(p, str) else found.links[p] for p in plain["pieces"]),
    )
