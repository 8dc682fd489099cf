"""``klartekst check --translations`` shows where every translation stands."""

import json
from pathlib import Path

from tests.cli.desk import POLICY, lay_desk

from klartekst.checks.translation_matrix import matrix_json, translation_matrix
from klartekst.storage import read_project

EXPECTED = """\
personvern (nb)  sv                 en
index            in step            missing
mottakere        meaning unchanged  missing
lagringstid      stale              unknown

1 in step, 1 meaning unchanged, 1 stale, 1 unknown, 2 missing
"""


def test_every_state_is_shown_as_text_and_json(tmp_path: Path) -> None:
    desk = lay_desk(tmp_path)
    desk.path("lagringstid.en.md").write_text("---\ntitle: Storage\n---\n3 years.\n", "utf-8")
    desk.told("translated", POLICY, "sv")
    desk.replace("mottakere.nb.md", "der.", "der!")
    desk.told("translated", POLICY, "mottakere", "sv", "--meaning-unchanged", "Ett tecken")
    desk.replace("lagringstid.nb.md", "3", "4")
    assert desk.told("check", "--translations") == EXPECTED
    value = json.loads(matrix_json(translation_matrix(read_project(desk.root))))
    assert value["policies"] == [
        {
            "policy": POLICY,
            "authoritative": "nb",
            "sections": [
                {"section": "index", "translations": {"sv": "in step", "en": "missing"}},
                {"section": "mottakere", "translations": {"sv": "meaning unchanged", "en": "missing"}},
                {"section": "lagringstid", "translations": {"sv": "stale", "en": "unknown"}},
            ],
        }
    ]
    assert sum(value["counts"].values()) == 6


def test_a_site_in_one_language_has_no_matrix(tmp_path: Path) -> None:
    desk = lay_desk(tmp_path)
    desk.replace("policy.yml", "kind:", "languages: {nb: authoritative}\nkind:")
    assert desk.told("check", "--translations").startswith("0 in step")
    assert translation_matrix(read_project(desk.root)).policies == ()
