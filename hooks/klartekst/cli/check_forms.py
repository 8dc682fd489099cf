"""What a check found, as text for people and as the forms that programs and code hosts read."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from urllib.parse import quote

from klartekst import __version__
from klartekst.model.codes import ALL
from klartekst.model.diagnostic import Code, Diagnostic, Severity
from klartekst.model.quantity import quantity

SARIF_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

_SARIF_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_GITHUB_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_GITLAB_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}
_TOP = "%SRCROOT%"
_RULES = {code.id: index for index, code in enumerate(ALL)}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was found on a day in so many policies, those of reading first, in the order of the files.

    ``folder`` leads from the top of the repository to the site's folder, with a slash at its end, or is
    empty: code hosts name files from there.
    """

    findings: tuple[Diagnostic, ...]
    on: date
    policies: int
    folder: str = ""

    def path(self, finding: Diagnostic) -> str:
        """The file of a finding as the repository names it."""
        return f"{self.folder}{finding.place.path}"

    @property
    def counts(self) -> dict[str, int]:
        """How many findings of each weight there are; those that somebody accepts count apart."""
        open_ones = Counter(d.severity for d in self.findings if not d.accepted)
        return {
            "errors": open_ones[Severity.ERROR],
            "warnings": open_ones[Severity.WARNING],
            "remarks": open_ones[Severity.INFO],
            "accepted": sum(bool(d.accepted) for d in self.findings),
        }

    @property
    def summary(self) -> str:
        """One sentence with the numbers."""
        counts = self.counts
        accepted = f", {counts['accepted']} accepted" if counts["accepted"] else ""
        return (
            f"{quantity(self.policies, 'policy', 'policies')} checked: "
            f"{quantity(counts['errors'], 'error')}, "
            f"{quantity(counts['warnings'], 'warning')}, "
            f"{quantity(counts['remarks'], 'remark')}{accepted}"
        )

    def fingerprinted(self) -> Iterator[tuple[Diagnostic, str]]:
        """Each finding with what it is known by when the lines above it change."""
        met: Counter[tuple[str, str, str]] = Counter()
        for finding in self.findings:
            key = (finding.code.id, self.path(finding), finding.message)
            met[key] += 1
            yield finding, sha256("\n".join((*key, str(met[key]))).encode()).hexdigest()


def as_json(outcome: Outcome) -> str:
    """One object with every finding; the guide describes it, and keys are never given a new meaning."""
    findings = [
        {
            "code": finding.code.id,
            "name": finding.code.name,
            "severity": finding.severity.value,
            "path": outcome.path(finding),
            "line": finding.place.line,
            "column": finding.place.column,
            "message": finding.message,
            "hint": finding.hint,
            "accepted": finding.accepted or None,
            "fingerprint": fingerprint,
        }
        for finding, fingerprint in outcome.fingerprinted()
    ]
    answer = {
        "klartekst": __version__,
        "on": outcome.on.isoformat(),
        "findings": findings,
        "counts": {"policies": outcome.policies, **outcome.counts},
    }
    return json.dumps(answer, ensure_ascii=False, indent=2)


def as_github(outcome: Outcome) -> str:
    """A workflow command for each finding that nobody accepts, by which GitHub annotates the line."""
    return "\n".join(_github_command(d, outcome.path(d)) for d in outcome.findings if not d.accepted)


def _github_command(finding: Diagnostic, path: str) -> str:
    place = finding.place
    properties = {
        "file": path,
        "line": place.line,
        "col": place.column,
        "title": f"{finding.code.id} {finding.code.name}",
    }
    given = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items() if value)
    return f"::{_GITHUB_COMMANDS[finding.severity]} {given}::{_data(_sentence(finding))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def as_gitlab(outcome: Outcome) -> str:
    """A Code Quality report, which GitLab shows on a merge request, of what nobody accepts."""
    report = [
        {
            "description": f"{finding.code.id} {_sentence(finding)}",
            "check_name": finding.code.id,
            "fingerprint": fingerprint,
            "severity": _GITLAB_SEVERITIES[finding.severity],
            "location": {"path": outcome.path(finding), "lines": {"begin": finding.place.line or 1}},
        }
        for finding, fingerprint in outcome.fingerprinted()
        if not finding.accepted
    ]
    return json.dumps(report, ensure_ascii=False, indent=2)


def as_sarif(outcome: Outcome) -> str:
    """A SARIF 2.1.0 log: findings under rules, those that somebody accepts as suppressed in the source."""
    run = {
        "tool": {
            "driver": {
                "name": "Klartekst",
                "version": __version__,
                "rules": [_sarif_rule(code) for code in ALL],
            }
        },
        "originalUriBaseIds": {_TOP: {"description": {"text": "The top of the repository."}}},
        "columnKind": "unicodeCodePoints",
        "results": [
            _sarif_result(finding, outcome.path(finding), fingerprint)
            for finding, fingerprint in outcome.fingerprinted()
        ],
    }
    log = {"$schema": SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _sarif_rule(code: Code) -> dict[str, object]:
    words = re.findall(r"\w+", code.name)
    return {
        "id": code.id,
        "name": "".join(word[0].upper() + word[1:] for word in words),
        "shortDescription": {"text": f"{code.name[0].upper()}{code.name[1:]}."},
        "help": {"text": f"The page Messages of the guide says under {code.id} what you can do."},
        "defaultConfiguration": {"level": _SARIF_LEVELS[code.severity]},
    }


def _sarif_result(finding: Diagnostic, path: str, fingerprint: str) -> dict[str, object]:
    place = finding.place
    physical: dict[str, object] = {"artifactLocation": {"uri": quote(path), "uriBaseId": _TOP}}
    if place.line:
        column = {"startColumn": place.column} if place.column else {}
        physical["region"] = {"startLine": place.line, **column}
    accepted = {"kind": "inSource", "status": "accepted", "justification": finding.accepted}
    return {
        "ruleId": finding.code.id,
        "ruleIndex": _RULES[finding.code.id],
        "level": _SARIF_LEVELS[finding.severity],
        "message": {"text": _sentence(finding)},
        "locations": [{"physicalLocation": physical}],
        "partialFingerprints": {"klartekst/v1": fingerprint},
        "suppressions": [accepted] if finding.accepted else [],
    }


FORMS: dict[str, Callable[[Outcome], str]] = {
    "json": as_json,
    "github": as_github,
    "gitlab": as_gitlab,
    "sarif": as_sarif,
}
"""The forms for programs; people read the findings as they print themselves."""


def _sentence(finding: Diagnostic) -> str:
    return f"{finding.message} — {finding.hint}"
