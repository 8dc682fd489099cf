"""The same files become the same bytes, wherever and by whomever they are built."""

import os
import time
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from tests.built_site import built, copy_of_example, files_of

# Two machines whose calendars are a day apart for most of each day; neither speaks of an epoch.
HERE = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "LANG": "C", "PYTHONHASHSEED": "1"}
THERE = {"TZ": "America/Los_Angeles", "LC_ALL": "nb_NO.UTF-8", "LANG": "nb_NO.UTF-8", "PYTHONHASHSEED": "2"}


def _days() -> tuple[str, str]:
    """The day it is where the policies apply, and the day it is in UTC."""
    now = datetime.now(UTC)
    return now.date().isoformat(), now.astimezone(ZoneInfo("Europe/Oslo")).date().isoformat()


def _both(folder: Path) -> tuple[dict[str, bytes], dict[str, bytes]]:
    one, other = folder / "en", folder / "en helt annen mappe" / "dypt" / "nede"
    for place, environment in ((one, HERE), (other, THERE)):
        config = copy_of_example(place)
        _touch(place, seconds=len(place.parts) * 1_000_000)
        built(config, place / "site", "--strict", **environment)
    return files_of(one / "site"), files_of(other / "site")


def _touch(folder: Path, seconds: int) -> None:
    for path in folder.rglob("*"):
        os.utime(path, (time.time() - seconds,) * 2)


def test_two_builds_are_the_same_byte_for_byte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    before = _days()
    one, other = _both(tmp_path / "first")
    if _days() != before:  # midnight has passed between the two
        one, other = _both(tmp_path / "second")
    assert sorted(one) == sorted(other)
    assert [name for name in one if one[name] != other[name]] == []
