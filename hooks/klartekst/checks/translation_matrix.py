"""Where every translation of a site stands: policy × section × language."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from klartekst.model.policy import Policy, Section
from klartekst.model.project import Project
from klartekst.model.translation import PREAMBLE, TranslationState, parts_of, state_of

_PAGE = "index"
_GAP = 2


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A section, or ``index`` for the page itself, with the state of each of its translations."""

    section: str
    states: Mapping[str, TranslationState]


@dataclass(frozen=True, slots=True)
class PolicyMatrix:
    """A policy with the language that prevails, and a row for its page and every section in order."""

    policy: str
    authoritative: str
    rows: tuple[MatrixRow, ...]


@dataclass(frozen=True, slots=True)
class TranslationMatrix:
    """The matrices of all policies of a site that are in more than one language, in their order."""

    policies: tuple[PolicyMatrix, ...]

    def counts(self) -> dict[TranslationState, int]:
        """How many translations are in each state."""
        states = [state for policy in self.policies for row in policy.rows for state in row.states.values()]
        return {state: states.count(state) for state in TranslationState}


def translation_matrix(project: Project) -> TranslationMatrix:
    """The matrix of a project's working texts."""
    return TranslationMatrix(
        tuple(
            PolicyMatrix(policy.id, policy.authoritative, tuple(_rows(policy)))
            for policy in project.policies
            if len(policy.languages) > 1
        )
    )


def matrix_text(matrix: TranslationMatrix) -> str:
    """The matrix as tables for a terminal, one to a policy, and a line that sums them up."""
    counts = ", ".join(f"{number} {state}" for state, number in matrix.counts().items())
    return "\n".join([*(f"{_table(policy)}\n" for policy in matrix.policies), counts]) + "\n"


def matrix_json(matrix: TranslationMatrix) -> str:
    """The matrix as JSON: policies with their sections, each with the state by language."""
    value = {
        "policies": [
            {
                "policy": policy.policy,
                "authoritative": policy.authoritative,
                "sections": [{"section": row.section, "translations": row.states} for row in policy.rows],
            }
            for policy in matrix.policies
        ],
        "counts": matrix.counts(),
    }
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _rows(policy: Policy) -> Iterator[MatrixRow]:
    languages = [code for code in policy.languages if code != policy.authoritative]
    for part in parts_of(policy):
        name = _PAGE if part.id == PREAMBLE else part.id
        yield MatrixRow(name, {code: _state(part, policy, code) for code in languages})


def _state(part: Section, policy: Policy, language: str) -> TranslationState:
    original, text = part.texts.get(policy.authoritative), part.texts.get(language)
    if original is None:
        return TranslationState.UNKNOWN if text else TranslationState.MISSING
    return state_of(original, text)


def _table(policy: PolicyMatrix) -> str:
    languages = list(policy.rows[0].states)
    lines = [[f"{policy.policy} ({policy.authoritative})", *languages]]
    lines += [[row.section, *map(str, row.states.values())] for row in policy.rows]
    widths = [max(map(len, column)) + _GAP for column in zip(*lines, strict=True)]
    return "\n".join(
        "".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )
