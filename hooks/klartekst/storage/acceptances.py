"""``accept:`` — findings that somebody has let stand in a file, each with its reason."""

from collections.abc import Iterable

from klartekst.model.codes import ALL
from klartekst.model.diagnostic import Acceptance
from klartekst.storage.fields import Field
from klartekst.storage.parsers import Entry, Keyed, Text, Word
from klartekst.storage.report import Report

ACCEPT = Field(
    "accept",
    Keyed(Word(tuple(code.id for code in ALL if code.is_judgement)), Text()),
    "The findings that are right to stay in this file, by their codes, each with the reason.",
)


def acceptances(entries: Iterable[Entry[str]] | None, report: Report) -> tuple[Acceptance, ...]:
    """The entries of the field as acceptances in the report's file."""
    return tuple(Acceptance(entry.key, entry.value, report.place(entry.line)) for entry in entries or ())
