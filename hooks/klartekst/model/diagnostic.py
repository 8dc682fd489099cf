"""Trouble in the user's files: what is wrong, where, and what to do."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum


class Severity(StrEnum):
    """How much a diagnostic stops: an error every build, a warning a strict one, information none."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of trouble: its stable id (``KT102``), its usual severity and its name in the guide."""

    id: str
    severity: Severity
    name: str

    @property
    def is_judgement(self) -> bool:
        """Whether it is about what a text says, so that a person may accept a finding with a reason.

        All codes from KT300 are; those below are about files that cannot be understood or relied on.
        """
        return self.id >= "KT300"

    @property
    def is_of_reading(self) -> bool:
        """Whether it is about reading a file at all, and so perhaps the cause of what else is found."""
        return self.id < "KT120"


@dataclass(frozen=True, slots=True)
class Place:
    """A file as the user would name it from the site's folder; line and column from 1 where known."""

    path: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.path, self.line, self.column) if part is not None)


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Somebody's word that findings of a code are right to stay in a file, with the reason."""

    code: str
    reason: str
    place: Place


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. Its text is one line: ``KT102 docs/a/b.nb.md:3 what is wrong — what to do``.

    ``accepted`` is the reason for which somebody lets it stand.
    """

    code: Code
    place: Place
    message: str
    hint: str
    severity: Severity
    accepted: str = ""

    def __str__(self) -> str:
        advice = f"accepted: {self.accepted}" if self.accepted else self.hint
        return f"{self.code.id} {self.place} {self.message} — {advice}"


def found(code: Code, place: Place, message: str, hint: str) -> Diagnostic:
    """A diagnostic with the usual severity of its code."""
    return Diagnostic(code, place, message, hint, code.severity)


def weighed(diagnostics: Iterable[Diagnostic], severities: dict[str, Severity]) -> tuple[Diagnostic, ...]:
    """The diagnostics, each once, with the severities the site has chosen for their codes.

    First come those of reading, which may be the cause of others; each group is in file order.
    """
    chosen = {
        item if item.accepted else replace(item, severity=severities.get(item.code.id, item.severity))
        for item in diagnostics
    }
    return tuple(sorted(chosen, key=_order))


def _order(diagnostic: Diagnostic) -> tuple[bool, str, int, int, str, str]:
    place, code = diagnostic.place, diagnostic.code
    return not code.is_of_reading, place.path, place.line or 0, place.column or 0, code.id, diagnostic.message
