"""``accept:`` — findings that somebody has let stand in a file, each with its reason."""

from collections.abc import Iterable
from dataclasses import dataclass

from klartekst.model import codes
from klartekst.model.diagnostic import Acceptance
from klartekst.storage.fields import Field
from klartekst.storage.json_schema import Schema, words_schema
from klartekst.storage.nodes import Node
from klartekst.storage.parsers import Entry, Keyed, Text
from klartekst.storage.report import Report, quoted

JUDGEMENTS = tuple(code.id for code in codes.ALL if code.is_judgement)
"""The codes of findings that a person may let stand."""


@dataclass(frozen=True, slots=True)
class JudgementCode:
    """The code of a judgement about what a text says."""

    def __call__(self, node: Node, name: str, report: Report) -> str | None:
        """The code."""
        text = Text()(node, name, report)
        if text is None or text in JUDGEMENTS:
            return text
        message = f"{quoted(text)} is no finding that can be accepted"
        hint = "mend what it names; only judgements about texts can be accepted, codes from KT300 on"
        report.add(codes.WRONG_VALUE, node.line, message, hint)
        return None

    def schema(self) -> Schema:
        """One of the codes."""
        return words_schema(JUDGEMENTS)


ACCEPT = Field(
    "accept",
    Keyed(JudgementCode(), Text()),
    "The findings that are right to stay in this file, by their codes, each with the reason.",
)


def acceptances(entries: Iterable[Entry[str]] | None, report: Report) -> tuple[Acceptance, ...]:
    """The entries of the field as acceptances in the report's file."""
    return tuple(Acceptance(entry.key, entry.value, report.place(entry.line)) for entry in entries or ())
