"""Pictures that others show beside links to a page."""

import sys
from io import BytesIO
from pathlib import Path

import pytest
from tests.built_site import build, built, files_of, needs_installed_plugin
from tests.html_tree import parse_html
from tests.printing.desk import (
    DAY,
    FONTS,
    POLICY,
    TEXTS,
    latin_fonts_only,
    need_fonts_for,
    release,
    write_site,
)
from tests.released import noon

try:
    import pypdfium2  # noqa: F401
    import weasyprint  # noqa: F401
except (ImportError, OSError) as error:
    pytest.skip(f"NOT TESTED: cards cannot be drawn ({error})", allow_module_level=True)

from PIL import Image, ImageChops

from klartekst.printing.cards import HEIGHT, WIDTH, Card, make_card
from klartekst.printing.drawing import CannotPrint
from klartekst.printing.letters import MissingLetters

pytestmark = pytest.mark.xdist_group("cards")

CARD = Card("Personvern", "Example", "Example AS", "Versjon 1.0", "nb", "nb", "#1d4e7a")
PICTURE = f"{POLICY}/v/1.0/card.png"


def _picture(card: Card) -> Image.Image:
    return Image.open(BytesIO(make_card(card))).convert("RGB")


def _asking(root: Path, languages: tuple[str, ...] = ("nb", "en")) -> Path:
    config = write_site(root, languages)
    facts = root / "docs/klartekst.yml"
    facts.write_text(f"{facts.read_text('utf-8')}social_cards: yes\n", "utf-8")
    return release(config)


def _told(page: Path) -> dict[str, str]:
    """What a page says of its card."""
    found = {}
    for element in parse_html(page.read_text("utf-8")).walk():
        name = element.attrs.get("property") or element.attrs.get("name") or ""
        if name.startswith(("og:", "twitter:")):
            found[name] = element.attrs["content"]
    return found


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _asking(tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="module")
def site(config: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(config, tmp_path_factory.mktemp("built"), SOURCE_DATE_EPOCH=noon(DAY))


@needs_installed_plugin
def test_own_pages_and_first_pages_name_their_cards(site: Path) -> None:
    found = sorted(path.relative_to(site).as_posix() for path in site.rglob("card.png"))
    assert found == ["card.png", "en/card.png", f"en/{PICTURE}", PICTURE]
    assert _told(site / "en" / POLICY / "index.html") == {
        "og:type": "website",
        "og:title": "Privacy",
        "og:url": f"https://example.example/en/{POLICY}/",
        "og:image": f"https://example.example/en/{PICTURE}",
        "og:image:type": "image/png",
        "og:image:width": str(WIDTH),
        "og:image:height": str(HEIGHT),
        "og:image:alt": "Privacy – Version 1.0, in force from 1\u00a0June\u00a02026 – Example AS – Example",
        "twitter:card": "summary_large_image",
    }
    assert _told(site / "index.html")["og:image"] == "https://example.example/card.png"
    assert Image.open(site / PICTURE).size == (WIDTH, HEIGHT)


@needs_installed_plugin
def test_other_pages_name_none(site: Path) -> None:
    pages = {path.relative_to(site).as_posix() for path in site.rglob("*.html") if _told(path)}
    assert pages == {f"{start}{page}index.html" for start in ("", "en/") for page in ("", f"{POLICY}/")}


@needs_installed_plugin
def test_two_builds_are_the_same_with_and_without_memory(config: Path, site: Path, tmp_path: Path) -> None:
    moment = noon(DAY)
    remembered = built(config, tmp_path / "again", SOURCE_DATE_EPOCH=moment)
    anew = built(config, tmp_path / "anew", SOURCE_DATE_EPOCH=moment, KLARTEKST_CACHE="off")
    assert files_of(remembered) == files_of(site)
    assert files_of(anew) == files_of(site)


@needs_installed_plugin
def test_without_an_address_of_the_site_the_build_says_what_to_do(config: Path, tmp_path: Path) -> None:
    lines = config.read_text("utf-8").splitlines(keepends=True)
    without = config.with_name("without.yml")
    without.write_text("".join(line for line in lines if not line.startswith("site_url")), "utf-8")
    outcome = build(without, tmp_path / "built", environment={"SOURCE_DATE_EPOCH": noon(DAY)})
    assert outcome.returncode == 1
    assert "set site_url in mkdocs.yml" in outcome.stdout
    assert "Traceback" not in outcome.stdout


@needs_installed_plugin
def test_a_card_with_a_letter_that_no_font_has_is_left_out_aloud(tmp_path: Path) -> None:
    config = _asking(tmp_path / "site", ("nb", "zh-Hans"))
    (tmp_path / "fonts").mkdir()
    few_fonts = latin_fonts_only(tmp_path / "fonts")
    moment = noon(DAY)
    outcome = build(
        config,
        tmp_path / "built",
        environment={"SOURCE_DATE_EPOCH": moment, "FONTCONFIG_FILE": str(few_fonts)},
    )
    assert outcome.returncode == 0, outcome.stdout
    assert f"{POLICY} in 'zh-Hans' has no social card: no installed font has" in outcome.stdout
    assert not (tmp_path / "built/zh-Hans" / PICTURE).exists()
    assert _told(tmp_path / "built/zh-Hans" / POLICY / "index.html") == {}
    assert _told(tmp_path / "built" / POLICY / "index.html")


@pytest.mark.parametrize("language", TEXTS)
def test_every_script_can_be_drawn(language: str) -> None:
    title = TEXTS[language][0]
    if language in FONTS:
        need_fonts_for(title, FONTS[language])
    card = Card(title, "Example", "Example AS", "Version 1.0", language, "en", "#1d4e7a")
    picture = _picture(card)
    assert picture.size == (WIDTH, HEIGHT)
    assert picture.getpixel((WIDTH // 2, 4)) == (0x1D, 0x4E, 0x7A)


def test_arabic_begins_at_the_right() -> None:
    need_fonts_for(TEXTS["ar"][0], FONTS["ar"])
    blank = _picture(Card(" ", "", "", "", "ar", "en", "#1d4e7a"))
    written = _picture(Card(TEXTS["ar"][0], "", "", "", "ar", "en", "#1d4e7a"))
    left, _, right, _ = ImageChops.difference(blank, written).getbbox() or (0, 0, 0, 0)
    assert WIDTH - right < 100 < left


def test_the_longest_title_keeps_clear_of_what_stands_below_it() -> None:
    """Rows between the title and the foot are blank, whatever is left out of the title."""
    picture = _picture(
        Card("Personopplysninger " * 20, "Example", "Example AS", "Versjon 1.0", "nb", "nb", "red")
    )
    rows = [picture.crop((0, y, WIDTH, y + 1)).getcolors() for y in range(HEIGHT)]
    blank = [y for y, colours in enumerate(rows) if colours and len(colours) == 1]
    assert any(all(y in blank for y in range(start, start + 20)) for start in range(400, HEIGHT - 150))
    assert all(y in blank for y in range(HEIGHT - 40, HEIGHT))


def test_words_are_said_once() -> None:
    assert CARD.words == "Personvern – Versjon 1.0 – Example AS – Example"
    assert Card("Example", "Example", "", "", "nb", "nb", "red").words == "Example"


@pytest.mark.parametrize("library", ["weasyprint", "pypdfium2"])
def test_without_a_library_there_is_advice(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(CannotPrint, match=r"pip install 'klartekst\[cards\]'"):
        make_card(CARD)


def test_a_letter_that_no_font_has_is_no_box() -> None:
    with pytest.raises(MissingLetters, match="U\\+10FFF0"):
        make_card(Card("Personvern \U0010fff0", "", "", "", "nb", "nb", "red"))
