"""What a site's own templates show is shown as it is now, whatever is remembered of an earlier build."""

from pathlib import Path

import pytest
from tests.built_site import built, files_of, needs_installed_plugin, released_site

from klartekst.mkdocs_plugin import theme

OURS = Path(theme.__file__).parent / "theme" / "partials" / "klartekst"
INSIDE = Path("overrides") / "partials" / "klartekst"
TEXT = b'class="kt-policy"'

HOOK = """
import os
def on_config(config):
    config.extra["motto"] = os.environ["MOTTO"] if config.plugins["i18n"].current_language == "sv" else ""
on_config.mkdocs_priority = -200
"""

pytestmark = [needs_installed_plugin, pytest.mark.xdist_group("own-templates")]


def site_with(folder: Path, said: str, settings: str = "", hook: str = "") -> Path:
    """A site whose own template says something below each text; answers its ``mkdocs.yml``."""
    config = released_site(folder)
    text = config.read_text().replace("  font: false\n", "  font: false\n  custom_dir: overrides\n")
    config.write_text(text.replace("theme:\n", f"{settings}theme:\n", 1))
    if hook:
        (folder / "h.py").write_text(hook)
    (folder / INSIDE).mkdir(parents=True)
    (folder / INSIDE / "policy.html").write_text(f"{(OURS / 'policy.html').read_text()}<p>{said}</p>")
    return config


def texts_of(config: Path, **environment: str) -> dict[str, bytes]:
    """The pages of the site that show a text of a policy."""
    site = files_of(built(config, config.parent / "site", **environment))
    pages = {name: page for name, page in site.items() if TEXT in page}
    assert len(pages) > 3
    return pages


@pytest.mark.parametrize(
    ("said", "settings", "hook"),
    [
        ("{{ config.extra.motto }}", "extra: {motto: !ENV MOTTO}\n", ""),
        ("{{ config.copyright }}", "copyright: !ENV MOTTO\n", ""),
        ("{{ config.extra.motto }}", "hooks: [h.py]\n", HOOK),
    ],
    ids=["extra", "setting", "hook in one language"],
)
def test_settings_are_shown_as_they_are(tmp_path: Path, said: str, settings: str, hook: str) -> None:
    config = site_with(tmp_path, said, settings, hook)
    for motto in ("Klart", "Klarere"):
        texts = texts_of(config, MOTTO=motto)
        saying = [name for name, page in texts.items() if not hook or name.startswith("sv/")]
        assert saying
        assert [name for name in saying if f"<p>{motto}</p>".encode() not in texts[name]] == []


def test_theme_is_shown_as_it_is(tmp_path: Path) -> None:
    config = site_with(tmp_path, "{{ config.theme.motto }}")
    config.write_text(config.read_text().replace("theme:\n", "theme:\n  motto: !ENV MOTTO\n", 1))
    for motto in ("Klart", "Klarere"):
        texts = texts_of(config, MOTTO=motto)
        assert [name for name, page in texts.items() if f"<p>{motto}</p>".encode() not in page] == []


def test_template_that_moves_away_shows_no_more(tmp_path: Path) -> None:
    config = site_with(tmp_path, "Klart")
    assert all(b"<p>Klart</p>" in page for page in texts_of(config).values())
    (tmp_path / INSIDE / "policy.html").rename(tmp_path / "overrides" / "policy.html")
    assert not any(b"<p>Klart</p>" in page for page in texts_of(config).values())


def test_template_behind_a_link_is_read_anew(tmp_path: Path) -> None:
    config = site_with(tmp_path, "Klart")
    (tmp_path / INSIDE).rename(tmp_path / "elsewhere")
    (tmp_path / INSIDE).symlink_to(tmp_path / "elsewhere")
    assert all(b"<p>Klart</p>" in page for page in texts_of(config).values())
    template = tmp_path / "elsewhere" / "policy.html"
    template.write_text(template.read_text().replace("Klart<", "Klarere<"))
    assert all(b"<p>Klarere</p>" in page for page in texts_of(config).values())


def test_words_of_a_file_beside_a_hook_are_read_anew(tmp_path: Path) -> None:
    hook = "import words\ndef on_config(config):\n    config.theme['motto'] = words.MOTTO\n"
    config = site_with(tmp_path, "{{ config.theme.motto }}", "hooks: [h.py]\n", hook)
    for motto in ("Klart", "Klarere"):
        (tmp_path / "words.py").write_text(f"MOTTO = {motto!r}\n")
        texts = texts_of(config, PYTHONDONTWRITEBYTECODE="1")
        assert all(f"<p>{motto}</p>".encode() in page for page in texts.values())
