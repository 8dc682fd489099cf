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


@dataclass(frozen=True, slots=True)
class Place:
    """A file as the user would name it from the site's folder, with a line counted from 1 where known."""

    path: str
    line: int | None = None

    def __str__(self) -> str:
        return self.path if self.line is None else f"{self.path}:{self.line}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. Its text is one line: ``KT102 docs/a/b.nb.md:3 what is wrong — what to do``."""

    code: Code
    place: Place
    message: str
    hint: str
    severity: Severity

    def __str__(self) -> str:
        return f"{self.code.id} {self.place} {self.message} — {self.hint}"


def found(code: Code, place: Place, message: str, hint: str) -> Diagnostic:
    """A diagnostic with the usual severity of its code."""
    return Diagnostic(code, place, message, hint, code.severity)


def weighed(diagnostics: Iterable[Diagnostic], severities: dict[str, Severity]) -> tuple[Diagnostic, ...]:
    """The diagnostics in file order, each once, with the severities the site has chosen for their codes."""
    chosen = {replace(item, severity=severities.get(item.code.id, item.severity)) for item in diagnostics}
    return tuple(sorted(chosen, key=lambda d: (d.place.path, d.place.line or 0, d.code.id, d.message)))
