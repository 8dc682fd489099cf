"""A site is replaced when all of it is written, and stays as it was when a build does not get that far."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.built_site import build, built, files_of, needs_installed_plugin, released_site, small_site

pytestmark = needs_installed_plugin

OVERRIDE = {"overrides/main.html": '{% extends "base.html" %}{% block content %}{{ 1 / 0 }}{% endblock %}'}
SLOW = "import time\n\ndef on_post_build(config):\n    print('half', flush=True)\n    time.sleep(60)\n"


FULL = """
import errno, os
from mkdocs import utils
def on_env(env, config, files):
    def write_file(content, path):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), path)
    utils.write_file = write_file
"""


def _left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name.startswith(".site"))


def test_build_that_fails_leaves_the_site_as_it_was(tmp_path: Path) -> None:
    config = released_site(tmp_path / "project")
    site = built(config, tmp_path / "site")
    before = files_of(site)
    small_site(tmp_path / "project", OVERRIDE)
    text = config.read_text("utf-8")
    config.write_text(
        text.replace("  name: material\n", "  name: material\n  custom_dir: overrides\n"), "utf-8"
    )
    assert build(config, site).returncode
    assert files_of(site) == before
    assert _left(tmp_path) == []


def test_full_disk_is_told_and_leaves_the_site_as_it_was(tmp_path: Path) -> None:
    config = released_site(tmp_path / "project")
    site = built(config, tmp_path / "site")
    before = files_of(site)
    (tmp_path / "project" / "full.py").write_text(FULL, "utf-8")
    config.write_text(f"{config.read_text('utf-8')}hooks: [full.py]\n", "utf-8")
    outcome = build(config, site)
    assert outcome.returncode == 1
    assert outcome.stdout.endswith(" — make room, and build again; the site is as it was.\n")
    assert "Traceback" not in outcome.stdout
    assert files_of(site) == before
    assert _left(tmp_path) == []


def test_build_that_is_killed_leaves_the_site_and_the_next_one_clears_up(tmp_path: Path) -> None:
    config = released_site(tmp_path / "project")
    site = built(config, tmp_path / "site")
    before = files_of(site)
    (tmp_path / "project" / "slow.py").write_text(SLOW, "utf-8")
    text = config.read_text("utf-8")
    config.write_text(f"{text}hooks: [slow.py]\n", "utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "build", "-f", config, "-d", site],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "half\n"
        process.send_signal(signal.SIGKILL)
    assert files_of(site) == before
    assert len(_left(tmp_path)) == 1
    config.write_text(text, "utf-8")
    built(config, site)
    assert _left(tmp_path) == []


def test_hidden_files_of_the_site_stay(tmp_path: Path) -> None:
    config = released_site(tmp_path / "project")
    site = built(config, tmp_path / "site")
    (site / ".git").mkdir()
    (site / ".git" / "HEAD").write_text("ref: refs/heads/site\n", "utf-8")
    (site / "old.html").write_text("old", "utf-8")
    built(config, site)
    assert (site / ".git" / "HEAD").read_text("utf-8") == "ref: refs/heads/site\n"
    assert not (site / "old.html").exists()


def test_site_that_was_moved_out_of_the_way_comes_back(tmp_path: Path) -> None:
    gone = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], check=True, capture_output=True
    )
    moved = tmp_path / f".site.building-{int(gone.stdout)}.before"
    moved.mkdir()
    (moved / "index.html").write_text("the site", "utf-8")
    config = released_site(tmp_path / "sound")
    (tmp_path / "sound" / "stop.py").write_text(
        "def on_files(files, config):\n    raise SystemExit(1)\n", "utf-8"
    )
    config.write_text(config.read_text("utf-8") + "hooks: [stop.py]\n", "utf-8")
    assert build(config, tmp_path / "site").returncode
    assert (tmp_path / "site" / "index.html").read_text("utf-8") == "the site"


def test_link_in_the_place_of_the_site_is_built_into(tmp_path: Path) -> None:
    config = released_site(tmp_path / "project")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "site").symlink_to("elsewhere")
    built(config, tmp_path / "site")
    assert (tmp_path / "site").is_symlink()
    assert (tmp_path / "elsewhere" / "index.html").is_file()


def test_folders_that_nothing_has_changed_in_go_on_as_they_are(tmp_path: Path) -> None:
    config = released_site(tmp_path / "project")
    site = built(config, tmp_path / "site")
    version = _version(site)
    before = version.stat()
    built(config, site)
    after = version.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_file_that_somebody_changed_in_the_site_is_put_right(tmp_path: Path) -> None:
    config = released_site(tmp_path / "project")
    site = built(config, tmp_path / "site")
    right = files_of(site)
    version = _version(site)
    old = version.stat()
    version.write_bytes(version.read_bytes().replace(b"<", b">", 1))
    os.utime(version, ns=(old.st_atime_ns, old.st_mtime_ns))
    (version.parent / "more.html").write_text("nobody's", "utf-8")
    built(config, site)
    assert files_of(site) == right


def test_site_whose_folders_were_moving_is_put_together_again(tmp_path: Path) -> None:
    config = released_site(tmp_path / "project")
    site = built(config, tmp_path / "site")
    right = files_of(site)
    gone = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], check=True, capture_output=True
    )
    building = tmp_path / f".site.building-{int(gone.stdout)}"
    before = building.with_name(f"{building.name}.before")
    folder = _version(site).parents[1].relative_to(site)
    (building / folder).parent.mkdir(parents=True)
    (building / "index.html").write_text("half of the new site", "utf-8")
    building.with_name(f"{building.name}.moves").write_text(json.dumps([folder.as_posix()]), "utf-8")
    site.rename(before)
    (before / folder).rename(building / folder)
    (tmp_path / "project" / "stop.py").write_text(
        "def on_files(files, config):\n    raise SystemExit(1)\n", "utf-8"
    )
    config.write_text(config.read_text("utf-8") + "hooks: [stop.py]\n", "utf-8")
    assert build(config, site).returncode
    assert files_of(site) == right
    assert _left(tmp_path) == []


def test_build_whose_site_was_replaced_meanwhile_leaves_the_other(tmp_path: Path) -> None:
    config, site = released_site(tmp_path / "project"), tmp_path / "site"
    (tmp_path / "project" / "replace.py").write_text(
        "import os\n"
        "from pathlib import Path\n"
        "from mkdocs.plugins import event_priority\n\n"
        "@event_priority(-150)\n"
        "def on_post_build(config):\n"
        f"    site = Path({str(site)!r})\n"
        "    if 'REPLACE' in os.environ and not site.with_name('elsewhere').exists():\n"
        "        site.rename(site.with_name('elsewhere'))\n"
        "        site.mkdir()\n"
        "        (site / 'index.html').write_text('the other', 'utf-8')\n",
        "utf-8",
    )
    config.write_text(config.read_text("utf-8") + "hooks: [replace.py]\n", "utf-8")
    built(config, site)
    outcome = build(config, site, environment={"REPLACE": "1"})
    assert outcome.returncode
    assert "Another build has replaced the site meanwhile" in outcome.stdout
    assert files_of(site) == {"index.html": b"the other"}
    assert _left(tmp_path) == []


def _version(site: Path) -> Path:
    """The page of a version."""
    return next(site.rglob("v/1.0/index.html"))
