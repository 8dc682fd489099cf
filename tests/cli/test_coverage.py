"""``klartekst coverage`` says where each item of the checklist is answered."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.story import read_base

from klartekst.cli.main import main

STORIES = Path(__file__).resolve().parents[1] / "stories"
CHANGES = {
    "docs/personvern/policy.yml": (
        "kind: privacy\nsections: [mottakere]\nlanguages: {nb: authoritative, en: courtesy}\n"
        "not_applicable: {gdpr-13-1-f: Alt blir i Norge.}\n"
    ),
    "docs/personvern/index.en.md": "---\ntitle: Privacy notice\n---\nHow we use data.\n",
    "docs/personvern/mottakere.nb.md": "---\ntitle: Mottakere\ncovers: [gdpr-14-1-e]\n---\nIngen.\n",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for file in read_base(STORIES / "base.site"):
        file.write(tmp_path)
    for name, text in CHANGES.items():
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def asked(site: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["coverage", "-f", str(site / "mkdocs.yml"), *words])


def test_text_says_where_each_item_is_answered(site: Path) -> None:
    result = asked(site, "personvern")
    assert "gdpr-13-1-e  Recipients: answered\n    nb  Mottakere (docs/personvern/" in result.output
    assert "    en  not in this language" in result.output
    assert "gdpr-13-1-f  Transfer to third countries: not applicable – Alt blir i Norge." in result.output
    assert "gdpr-13-2-a  Storage period: missing" in result.output
    assert result.exit_code == 1


def test_json_says_the_same(site: Path) -> None:
    (policy,) = json.loads(asked(site, "personvern", "--format", "json").output)["policies"]
    items = {item["id"]: item for item in policy["items"]}
    assert items["gdpr-13-1-e"]["where"]["nb"][0]["section"] == "mottakere"
    assert items["gdpr-13-1-e"]["where"]["en"] == []
    assert items["gdpr-13-1-f"]["answer"] == "not applicable"
    assert items["gdpr-13-2-a"]["source"].startswith("Article 13(2)(a)")


def test_one_language(site: Path) -> None:
    assert "    nb  " not in asked(site, "personvern", "--language", "en").output
    assert asked(site, "personvern", "--language", "fi").exit_code == 2


def test_policy_that_is_asked_for_nothing(site: Path) -> None:
    policy = site / "docs/personvern/policy.yml"
    policy.write_text(policy.read_text("utf-8").replace("privacy", "other"), "utf-8")
    assert asked(site, "personvern").exit_code == 2
