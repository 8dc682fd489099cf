"""Every address that is published can be linked to; a slip in one is told."""

from pathlib import Path

import pytest
from tests.cli.desk import POLICY, Desk, published_desk

from klartekst.model.project import USUAL_UPDATES_FOLDER
from klartekst.publishing.addresses import Addresses

ADDRESSES = Addresses(USUAL_UPDATES_FOLDER)
PUBLISHED = [
    ADDRESSES.policy(POLICY),
    ADDRESSES.policy(POLICY, "lagringstid"),
    ADDRESSES.version(POLICY, "1.0"),
    ADDRESSES.version(POLICY, "1.0", "lagringstid"),
    ADDRESSES.uncorrected(POLICY, "1.0", 1),
    ADDRESSES.markdown(POLICY, "1.0"),
    ADDRESSES.updates(),
    ADDRESSES.updates(POLICY, "v-1.0"),
    ADDRESSES.atom(),
    ADDRESSES.json_feed(POLICY),
    ADDRESSES.versions(POLICY),
    ADDRESSES.time_map(POLICY),
    ADDRESSES.compare(POLICY),
    ADDRESSES.sections(POLICY, "lagringstid"),
]
SLIPS = [
    ADDRESSES.policy(POLICY, "lagring"),
    ADDRESSES.version(POLICY, "1"),
    ADDRESSES.version(POLICY, "1.0", "lagring"),
    ADDRESSES.uncorrected(POLICY, "1.0", 2),
    ADDRESSES.markdown(POLICY, "10"),
    ADDRESSES.policy(f"{POLICY}/mottakere"),
]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    desk = published_desk(tmp_path_factory.mktemp("desk"))
    desk.replace("mottakere.nb.md", "Vi deler", "Vi *deler*")
    desk.told("correct", POLICY, "1.0", "nb", "--reason", "Uthevet.")
    return desk


def missing(desk: Desk, addresses: list[str], root: str) -> list[str]:
    """The addresses that are said to be missing where a text links to all of these."""
    path: Path = desk.path("lagringstid.nb.md")
    before = path.read_text("utf-8")
    path.write_text(before + "".join(f"\n[lenke]({root}{address})\n" for address in addresses), "utf-8")
    lines = desk.run("check").output.splitlines()
    path.write_text(before, "utf-8")
    return [line.split("'")[1].removeprefix(root) for line in lines if line.startswith("KT441")]


@pytest.mark.parametrize("root", ["/", "/sv/", "https://eksempel.example/", "https://eksempel.example/en/"])
def test_address(root: str, desk: Desk) -> None:
    assert missing(desk, PUBLISHED, root) == []
    assert missing(desk, SLIPS, root) == SLIPS


def test_address_outside_the_folder_that_the_site_is_published_in_is_not_judged(tmp_path: Path) -> None:
    desk = published_desk(tmp_path)
    config = desk.config.read_text("utf-8")
    desk.config.write_text(config.replace("eksempel.example/", "eksempel.example/regler/"), "utf-8")
    assert missing(desk, SLIPS, "/") == []
    assert missing(desk, SLIPS[1:3], "/regler/") == SLIPS[1:3]
