"""What code hosts run for a reviewer, run here."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from tests.cli.desk import Desk, published_desk

from klartekst.publishing.starter.automation import CodeHost, automation

ROOT = Path(__file__).resolve().parents[2]
NEEDS_BASH = pytest.mark.skipif(
    not shutil.which("bash"), reason="bash is not installed: scripts of jobs skipped"
)


def workflow(host: CodeHost, path: str) -> dict:
    return yaml.load(automation(host, "Europe/Oslo")[path], Loader=yaml.BaseLoader)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = published_desk(tmp_path / "site")
    desk.edit()
    for name, script in (
        ("klartekst", f'exec "{sys.executable}" -m klartekst "$@"'),
        ("python", f'exec "{sys.executable}" "$@"'),
        ("gh", 'echo "gh $*" && cat'),
    ):
        program = tmp_path / "bin" / name
        program.parent.mkdir(exist_ok=True)
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
    return desk


def ran(desk: Desk, *scripts: str) -> subprocess.CompletedProcess[str]:
    """What comes of the lines of a job, one after the other in one shell that stops at an error."""
    environment = os.environ | {
        "PATH": f"{desk.root.parent / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT / "hooks"),
        "GITHUB_STEP_SUMMARY": str(desk.root / "summary.md"),
        "NUMBER": "7",
        "COLUMNS": "200",
    }
    return subprocess.run(
        ["bash", "-e", "-c", "\n".join(scripts)],
        cwd=desk.root,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_github_annotates_and_comments_with_no_more_rights_than_that() -> None:
    review = workflow(CodeHost.GITHUB, ".github/workflows/review.yml")
    assert review["on"] == "pull_request"
    assert review["permissions"] == {"contents": "read", "pull-requests": "write"}
    steps = {step.get("name") or step["uses"]: step for step in review["jobs"]["review"]["steps"]}
    assert steps["Find what is wrong"]["run"] == "klartekst check --strict --format github"
    assert steps["actions/cache@v4"]["with"]["path"] == ".cache/klartekst"
    assert "head.repo.full_name == github.repository" in steps["Comment"]["if"]


@NEEDS_BASH
def test_github_shows_the_redline_of_what_was_published(desk: Desk) -> None:
    steps = workflow(CodeHost.GITHUB, ".github/workflows/review.yml")["jobs"]["review"]["steps"]
    result = ran(desk, *(step["run"] for step in steps[-2:]))
    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith(
        "gh pr comment 7 --edit-last --create-if-none --body-file -\n### What readers"
    )
    assert "<del>Regnskap Eksempel AS</del><ins>banken</ins>" in result.stdout
    assert (desk.root / "summary.md").read_text("utf-8") in result.stdout


@NEEDS_BASH
def test_gitlab_gets_a_report_and_a_redline_and_fails_as_the_check_does(desk: Desk) -> None:
    job = workflow(CodeHost.GITLAB, ".gitlab-ci.yml")["review"]
    assert job["artifacts"]["reports"] == {"codequality": "gl-code-quality-report.json"}
    desk.replace("mottakere.nb.md", "De slettes", "Se [kildene](#kildene). De slettes")
    result = ran(desk, *job["script"][1:])
    assert result.returncode == 1, result.stderr
    report = json.loads((desk.root / "gl-code-quality-report.json").read_text("utf-8"))
    found = {item["check_name"]: item["location"]["path"] for item in report}
    assert found["KT141"] == "docs/personvern/mottakere.nb.md"
    assert "banken" in (desk.root / "redline/personvern.html").read_text("utf-8")


def test_pre_commit_finds_its_hook() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert hook["id"] == "klartekst-check"
    assert (hook["entry"], hook["language"], hook["pass_filenames"]) == ("klartekst check", "python", False)
    assert {"name", "description", "files"} <= set(hook)
