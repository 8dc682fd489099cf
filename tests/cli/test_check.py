"""What ``klartekst check`` prints, for people, programs and code hosts."""

import json
import shutil
from datetime import date
from pathlib import Path

import jsonschema
import pytest
from tests.cli.desk import Desk, lay_desk

from klartekst.cli.check_forms import FORMS, SARIF_SCHEMA, Outcome, as_github, as_gitlab, as_json, as_sarif
from klartekst.model import codes
from klartekst.model.codes import ALL
from klartekst.model.diagnostic import Diagnostic, Place, Severity, found

SCHEMA = json.loads((Path(__file__).parents[1] / "schemas/sarif-schema-2.1.0.json").read_text("utf-8"))
DAY = date(2026, 11, 22)

TARGET = found(codes.UNKNOWN_TARGET, Place("docs/a b/æ.nb.md", 9, 4), "no section 'x'", "did you mean 'y'?")
WHOLE_FILE = found(
    codes.MISSING_PAGE, Place("docs/a b/policy.yml"), "no page, 100 %: none\r\nat all", "write it"
)
ACCEPTED = Diagnostic(
    codes.ACCEPTED_IN_VAIN, Place("docs/c.md", 3), "an old name", "write it", Severity.INFO, "Quoted."
)
OUTCOME = Outcome((TARGET, WHOLE_FILE, ACCEPTED), DAY, 2, "legal/")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A site with an error in Norwegian, one in Swedish, and one in a file of no language."""
    desk = lay_desk(tmp_path)
    desk.replace("mottakere.nb.md", "De slettes", "Se [kildene](#kildene). De slettes")
    desk.replace("lagringstid.sv.md", "3 år.", "3 år, se [källorna](#kallorna).")
    desk.replace("policy.yml", "kind: privacy", "kind: privacy\ncolour: red")
    return desk


def test_json_says_everything() -> None:
    answer = json.loads(as_json(OUTCOME))
    assert list(answer) == ["klartekst", "on", "findings", "counts"]
    assert answer["on"] == "2026-11-22"
    assert answer["counts"] == {"policies": 2, "errors": 2, "warnings": 0, "remarks": 0, "accepted": 1}
    first = answer["findings"][0]
    assert len(first.pop("fingerprint")) == 64
    assert first == {
        "code": "KT141",
        "name": "reference to something that is not there",
        "severity": "error",
        "path": "legal/docs/a b/æ.nb.md",
        "line": 9,
        "column": 4,
        "message": "no section 'x'",
        "hint": "did you mean 'y'?",
        "accepted": None,
    }
    assert [finding["line"] for finding in answer["findings"]] == [9, None, 3]
    assert answer["findings"][2]["accepted"] == "Quoted."


def test_github_gets_commands_that_nothing_in_a_text_can_break() -> None:
    assert as_github(OUTCOME).split("\n") == [
        "::error file=legal/docs/a b/æ.nb.md,line=9,col=4,"
        "title=KT141 reference to something that is not there::no section 'x' — did you mean 'y'?",
        "::error file=legal/docs/a b/policy.yml,title=KT127 policy without its page"
        "::no page, 100 %25: none%0D%0Aat all — write it",
    ]
    odd = found(codes.UNKNOWN_KEY, Place("docs/a:b,c%.md", 1), "m", "h")
    assert "file=docs/a%3Ab%2Cc%25.md,line=1," in as_github(Outcome((odd,), DAY, 1))


def test_gitlab_gets_a_code_quality_report() -> None:
    report = json.loads(as_gitlab(OUTCOME))
    assert [item["check_name"] for item in report] == ["KT141", "KT127"]
    assert report[0]["description"] == "KT141 no section 'x' — did you mean 'y'?"
    assert report[1]["location"] == {"path": "legal/docs/a b/policy.yml", "lines": {"begin": 1}}
    assert {item["severity"] for item in report} <= {"info", "minor", "major", "critical", "blocker"}
    assert len({item["fingerprint"] for item in report}) == 2


@pytest.mark.parametrize("findings", [OUTCOME.findings, ()])
def test_sarif_is_as_its_schema_says(findings: tuple[Diagnostic, ...]) -> None:
    log = json.loads(as_sarif(Outcome(findings, DAY, 1)))
    jsonschema.Draft4Validator(SCHEMA, format_checker=jsonschema.FormatChecker()).validate(log)
    assert log["$schema"] == SARIF_SCHEMA == SCHEMA["id"]


def test_sarif_schema_refuses_what_is_wrong() -> None:
    log = json.loads(as_sarif(OUTCOME))
    log["runs"][0]["results"][0]["level"] = "remark"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft4Validator(SCHEMA).validate(log)


def test_sarif_results_point_at_rules_files_and_reasons() -> None:
    (run,) = json.loads(as_sarif(OUTCOME))["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [code.id for code in ALL]
    assert all(rule["name"].isidentifier() for rule in rules)
    first, whole_file, accepted = run["results"]
    assert rules[first["ruleIndex"]]["id"] == first["ruleId"] == "KT141"
    assert rules[first["ruleIndex"]]["name"] == "ReferenceToSomethingThatIsNotThere"
    assert first["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "legal/docs/a%20b/%C3%A6.nb.md", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 9, "startColumn": 4},
    }
    assert "%SRCROOT%" in run["originalUriBaseIds"]
    assert "region" not in whole_file["locations"][0]["physicalLocation"]
    assert (first["suppressions"], accepted["level"]) == ([], "note")
    assert accepted["suppressions"] == [
        {"kind": "inSource", "status": "accepted", "justification": "Quoted."}
    ]


def test_finding_is_known_by_the_same_print_when_it_moves() -> None:
    moved = found(TARGET.code, Place(TARGET.place.path, 20, 1), TARGET.message, TARGET.hint)
    again = found(TARGET.code, Place(TARGET.place.path, 30, 1), TARGET.message, TARGET.hint)
    prints = [
        [print_ for _, print_ in Outcome(findings, DAY, 1).fingerprinted()]
        for findings in ((TARGET,), (moved,), (TARGET, again))
    ]
    assert prints[0] == prints[1] == prints[2][:1]
    assert len(set(prints[2])) == 2


def test_accepted_findings_count_apart() -> None:
    assert OUTCOME.summary == "2 policies checked: 2 errors, 0 warnings, 0 remarks, 1 accepted"
    assert Outcome((), DAY, 1).summary == "1 policy checked: 0 errors, 0 warnings, 0 remarks"


@pytest.mark.parametrize("form", FORMS)
def test_every_form_comes_with_the_exit_code_and_twice_the_same(form: str, desk: Desk) -> None:
    results = [desk.run("check", "--format", form) for _ in range(2)]
    assert [result.exit_code for result in results] == [1, 1]
    assert results[0].stdout == results[1].stdout
    assert "kildene" in results[0].stdout
    assert "3 errors" in results[0].stderr
    if form != "github":
        json.loads(results[0].stdout)


def test_clean_site_prints_no_command(tmp_path: Path) -> None:
    result = lay_desk(tmp_path).run("check", "--format", "github", "--code", "KT141")
    assert (result.exit_code, result.stdout) == (0, "")


def test_paths_lead_from_the_top_of_the_repository(desk: Desk, tmp_path_factory) -> None:
    top = tmp_path_factory.mktemp("repository")
    (top / ".git").mkdir()
    site = Desk(shutil.copytree(desk.root, top / "legal" / "site"))
    paths = {
        finding["path"] for finding in json.loads(site.run("check", "--format", "json").stdout)["findings"]
    }
    assert "legal/site/docs/personvern/policy.yml" in paths
    assert all(path.startswith("legal/site/docs/") for path in paths)
    assert "KT102 docs/personvern/policy.yml" in site.run("check").output


def test_outside_a_repository_paths_lead_from_the_folder_of_the_command(desk: Desk, monkeypatch) -> None:
    monkeypatch.chdir(desk.root.parent)
    findings = json.loads(desk.run("check", "--format", "json").stdout)["findings"]
    assert findings[0]["path"].startswith(f"{desk.root.name}/docs/")


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        ((), {"KT102 policy.yml", "KT141 mottakere.nb.md", "KT141 lagringstid.sv.md"}),
        (("--code", "KT141"), {"KT141 mottakere.nb.md", "KT141 lagringstid.sv.md"}),
        (("--code", "kt14*"), {"KT141 mottakere.nb.md", "KT141 lagringstid.sv.md"}),
        (("--code", "KT102,KT151"), {"KT102 policy.yml"}),
        (("--language", "sv"), {"KT141 lagringstid.sv.md"}),
        (("--language", "sv", "--language", "nb"), {"KT141 mottakere.nb.md", "KT141 lagringstid.sv.md"}),
        (("--policy", "personvern", "--code", "KT102"), {"KT102 policy.yml"}),
        (("--language", "en"), set()),
    ],
)
def test_filters_choose_what_is_shown_and_what_counts(options, shown, desk: Desk) -> None:
    result = desk.run("check", "--format", "json", *options)
    errors = [f for f in json.loads(result.stdout)["findings"] if f["severity"] == "error"]
    assert {f"{finding['code']} {Path(finding['path']).name}" for finding in errors} == shown
    assert result.exit_code == bool(shown)


@pytest.mark.parametrize(
    ("options", "answer"),
    [
        (("--code", "KT1681"), "there is no code 'KT1681' — did you mean KT"),
        (("--code", "XY*"), "there is no code 'XY*'"),
        (("--policy", "personvrn"), "there is no policy 'personvrn' — policies here: personvern"),
        (("--language", "no"), "there is no language 'no' — languages here: nb, sv, en"),
        (("--format", "xml"), "Invalid value for '--format'"),
    ],
)
def test_filter_that_names_nothing_is_told(options, answer: str, desk: Desk) -> None:
    result = desk.run("check", *options)
    assert result.exit_code == 2
    assert answer in result.output
