"""``klartekst readability``."""

import json
from pathlib import Path

from tests.cli.desk import POLICY, published_desk


def test_counts_stand_beside_those_of_the_version_published_last(tmp_path: Path) -> None:
    desk = published_desk(tmp_path)
    desk.replace("lagringstid.nb.md", "i 3 år.", "i 3 år. Vi kan slette det før.")
    told = desk.told("readability", POLICY, "--language", "nb")
    assert told.splitlines()[0] == f"{POLICY} (nb)"
    assert "the whole" in told and "in version 1.0" in told and "by the Nordic bands" in told
    (document,) = json.loads(desk.told("readability", POLICY, "--language", "nb", "--format", "json"))
    section = document["sections"][-1]
    assert (section["section"], section["sentences"], section["hedges"]) == ("lagringstid", 2, 1)
    assert section["before"]["sentences"] == 1
    assert document["compared_with"] == "1.0"


def test_all_policies_and_languages_are_counted(tmp_path: Path) -> None:
    documents = json.loads(published_desk(tmp_path).told("readability", "--format", "json"))
    assert [(document["policy"], document["language"]) for document in documents] == [
        (POLICY, "nb"),
        (POLICY, "sv"),
    ]


def test_nothing_to_count_ends_the_command(tmp_path: Path) -> None:
    result = published_desk(tmp_path).run("readability", "--language", "fi")
    assert result.exit_code == 2
    assert "no text to count" in result.output
