"""What is kept of an archive saves time, and changes not a byte of the site, whatever becomes of it."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.built_site import build, built, copy_of_example, files_of, needs_installed_plugin
from tests.released import done

from klartekst.storage.bundle import Contents, bundled, contents_of, packed, unpacked
from klartekst.storage.cache import SWITCH

MOMENT = {"SOURCE_DATE_EPOCH": "1796126400"}
CACHE = Path(".cache") / "klartekst" / "answers.sqlite"

pytestmark = [needs_installed_plugin, pytest.mark.xdist_group("archive-cache")]


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example site, built once with nothing in the cache."""
    config = copy_of_example(tmp_path_factory.mktemp("example"))
    _site(config, "cold")
    return config


@pytest.fixture(scope="module")
def right(config: Path) -> dict[str, bytes]:
    """The site that is made when nothing is remembered."""
    return _site(config, "right", **{SWITCH: "off"})


def _site(config: Path, name: str, **environment: str) -> dict[str, bytes]:
    return files_of(built(config, config.parent / "built" / name, "--strict", **MOMENT, **environment))


def _differing(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def test_site_is_the_same_with_and_without_what_was_kept(config: Path, right: dict[str, bytes]) -> None:
    cold = files_of(config.parent / "built" / "cold")
    assert _differing(cold, right) == []
    assert _differing(_site(config, "warm"), right) == []


def test_build_of_what_is_known_has_nothing_new_to_remember(config: Path) -> None:
    _site(config, "again")
    known = (config.parent / CACHE).read_bytes()
    _site(config, "again", PYTHONHASHSEED="1")
    assert (config.parent / CACHE).read_bytes() == known


def _flipped(value: bytes) -> bytes:
    return value[:-1] + bytes([value[-1] ^ 1])


def _sealed_nonsense(value: bytes) -> bytes:
    return value[:16] + b"nonsense"


@pytest.mark.parametrize("poison", [_flipped, _sealed_nonsense], ids=["bit", "nonsense"])
def test_poisoned_cache_is_seen_through(
    config: Path, right: dict[str, bytes], poison: Callable[[bytes], bytes]
) -> None:
    with closing(sqlite3.connect(config.parent / CACHE)) as connection, connection:
        rows = connection.execute("SELECT key, value FROM answers").fetchall()
        changed = [(poison(value), key) for key, value in rows]
        connection.executemany("UPDATE answers SET value = ? WHERE key = ?", changed)
    assert rows
    outcome = build(config, config.parent / "built" / "poisoned", "--strict", environment=MOMENT)
    assert outcome.stdout.count("answers that somebody has changed; they are not used") == 1
    assert _differing(files_of(config.parent / "built" / "poisoned"), right) == []


@pytest.mark.parametrize(
    "damage",
    [b"SQLite format 3\0 and nothing more", bytes(range(256)) * 16],
    ids=["cut short", "noise"],
)
def test_damaged_cache_is_made_anew(config: Path, right: dict[str, bytes], damage: bytes) -> None:
    (config.parent / CACHE).write_bytes(damage)
    outcome = build(config, config.parent / "built" / "damaged", "--strict", environment=MOMENT)
    assert outcome.stdout.count(" was damaged, and has been made anew: ") == 1
    assert _differing(files_of(config.parent / "built" / "damaged"), right) == []


def _rewritten(path: Path, data: bytes) -> None:
    """Write a file and give it back its time."""
    stat = path.stat()
    path.write_bytes(data)
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))


def test_published_text_that_somebody_alters_stops_every_build(config: Path) -> None:
    _site(config, "kept")
    text = config.parent / "docs" / "personvern" / "releases" / "1.0" / "nb.md"
    published = text.read_bytes()
    _rewritten(text, published.replace(b"e", b"a"))
    for _ in range(2):
        outcome = build(config, config.parent / "built" / "kept", environment=MOMENT)
        assert outcome.returncode
        assert "KT201 docs/personvern/releases/1.0/nb.md" in outcome.stdout
    _rewritten(text, published)


def test_published_texts_saved_anew_change_nothing(config: Path, right: dict[str, bytes]) -> None:
    texts = sorted(config.parent.glob("docs/*/releases/**/*.md"))
    for text in texts:
        _rewritten(text, text.read_bytes().replace(b"\n", b"\r\n"))
    assert texts
    assert _differing(_site(config, "anew"), right) == []


def test_new_version_changes_all_it_should_and_nothing_else(config: Path) -> None:
    before = _site(config, "before")
    done(config, "withdraw", "konsern", "1.0", "--reason", "En prøve.", on="1796126400")
    warm = _site(config, "after")
    assert _differing(warm, _site(config, "after-right", **{SWITCH: "off"})) == []
    changed = _differing(before, warm)
    assert any(name.startswith("konsern/") for name in changed)
    assert not [name for name in changed if name.startswith(("vilkar/v/", "sv/personvern/v/"))]


@given(st.dictionaries(st.text(), st.binary()))
def test_bundle_gives_back_the_files(files: dict[str, bytes]) -> None:
    value = packed(replace(bundled(files), label="kt-policy"))
    bundle = unpacked(value)
    assert bundle is not None
    assert bundle.files() == files
    assert contents_of(value) == Contents(bundle.lengths, "kt-policy")


@given(st.binary())
def test_bytes_that_are_no_bundle_are_none(data: bytes) -> None:
    assert unpacked(data) is None
