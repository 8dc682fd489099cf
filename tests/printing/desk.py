"""A site in many scripts, and PDFs of it."""

import functools
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from click.testing import Result
from tests.printing.reading import Paper
from tests.released import klartekst

POLICY = "personvern"
DAY = date(2026, 6, 1)

# Each says: "We share the information with nobody. Write to us." and has a letter that only its script has.
TEXTS = {
    "en": ("Privacy", "Recipients", "We share the information with nobody. “Write” to us."),
    "nb": ("Personvern", "Mottakere", "Vi deler ikke opplysningene med noen. Skriv til oss på blåbærøya."),
    "el": ("Απόρρητο", "Αποδέκτες", "Δεν κοινοποιούμε τα στοιχεία σε κανέναν. Γράψτε μας."),
    "uk": ("Приватність", "Одержувачі", "Ми не передаємо дані нікому. Напишіть нам, їжте ґречно."),
    "ar": ("الخصوصية", "المستلمون", "لا نشارك المعلومات مع أي أحد. اكتب إلينا خلال 30 يوما."),
    "ja": ("プライバシー", "受領者", "当社は情報を誰とも共有しません。お問い合わせください。直"),
    "zh-Hans": ("隐私", "接收方", "我们不与任何人共享信息。请写信给我们。直"),
}
FONTS = {"ar": "fonts-noto-core", "ja": "fonts-noto-cjk", "zh-Hans": "fonts-noto-cjk"}


MKDOCS = """\
site_name: Example
site_url: https://example.example/
exclude_docs: |
  klartekst.yml
  policy.yml
  records/
  releases/
theme: {name: material, font: false}
plugins:
  - search
  - i18n:
      docs_structure: suffix
      reconfigure_search: false
      languages:
"""
KLARTEKST = """\
controller: {name: Example AS, email: post@example.example, country: "NO"}
time_zone: Europe/Oslo
severities: {KT322: info}
"""


def write_site(root: Path, languages: tuple[str, ...] = tuple(TEXTS), **changes: str) -> Path:
    """A site with one policy in these languages, the first authoritative; answers its ``mkdocs.yml``."""
    first, *others = languages
    built = [f"        - {{locale: {first}, name: {first}, default: true}}\n"]
    built += [f"        - {{locale: {code}, name: {code}, build: true}}\n" for code in others]
    roles = ", ".join([f"{first}: authoritative", *(f"{code}: courtesy" for code in others)])
    files = {
        "mkdocs.yml": f"{MKDOCS}{''.join(built)}  - klartekst\n",
        "docs/klartekst.yml": f"{KLARTEKST}languages: {{{roles}}}\n",
        f"docs/{POLICY}/policy.yml": "kind: other\nsections: [recipients]\n",
    }
    for code in languages:
        title, heading, words = TEXTS[code]
        files[f"docs/index.{code}.md"] = f"# {title}\n"
        files[f"docs/{POLICY}/index.{code}.md"] = f"---\ntitle: {title}\n---\n{words}\n"
        files[f"docs/{POLICY}/recipients.{code}.md"] = f"---\ntitle: {heading}\n---\n{words}\n"
    for name, text in {**files, **changes}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return root / "mkdocs.yml"


def release(
    config: Path, version: str = "1.0", effective: str = "2026-06-01", change: str = "initial"
) -> Path:
    options = ["--effective", effective, "--change", change]
    outcome = klartekst(config, "release", POLICY, version, *options, on=DAY)
    assert outcome.exit_code == 0, outcome.output
    return config


def ask(config: Path, subject: str, *options: str, on: date = DAY) -> Result:
    return klartekst(config, "pdf", subject, *options, on=on)


def printed(config: Path, subject: str, target: Path, *options: str, on: date = DAY) -> bytes:
    """The bytes of a PDF that has to be made."""
    outcome = ask(config, subject, "--output", str(target), *options, on=on)
    assert outcome.exit_code == 0, outcome.output
    return target.read_bytes()


def paper(config: Path, subject: str, target: Path, *options: str, on: date = DAY) -> Paper:
    return Paper(printed(config, subject, target, *options, on=on))


@functools.cache
def has_font_for(letter: str) -> bool:
    """Whether the machine can show a letter, by what fontconfig says."""
    pattern = f":charset={ord(letter):x}"
    found = subprocess.run(["fc-list", pattern], check=False, capture_output=True, text=True)
    return bool(found.stdout.strip())


def need_fonts_for(text: str, package: str) -> None:
    if not all(has_font_for(letter) for letter in text if not letter.isspace()):
        pytest.skip(f"NOT TESTED: no font for «{text}» – install {package}")


def latin_fonts_only(folder: Path) -> Path:
    """A configuration of fontconfig that knows one font, without Chinese letters and pictures."""
    listed = subprocess.run(
        ["fc-list", ":lang=nb", "file"], check=False, capture_output=True, text=True
    ).stdout
    for line in sorted(listed.splitlines()):
        font = Path(line.rstrip(": "))
        if "dejavu" in font.name.lower() or "liberation" in font.name.lower():
            (folder / "fonts").mkdir()
            shutil.copy(font, folder / "fonts")
            break
    else:
        pytest.skip("NOT TESTED: neither DejaVu nor Liberation is installed – install fonts-dejavu-core")
    configuration = folder / "fonts.conf"
    configuration.write_text(
        '<?xml version="1.0"?><fontconfig>'
        f"<dir>{folder / 'fonts'}</dir><cachedir>{folder / 'cache'}</cachedir></fontconfig>",
        "utf-8",
    )
    return configuration
