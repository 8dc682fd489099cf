"""``klartekst pdf``: the words of the page, and what those need who cannot see the sheets."""

import os
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from tests.built_site import ROOT
from tests.html_tree import Element, parse_html
from tests.printing.desk import (
    FONTS,
    POLICY,
    TEXTS,
    ask,
    latin_fonts_only,
    need_fonts_for,
    paper,
    printed,
    release,
    write_site,
)
from tests.printing.reading import Paper
from tests.printing.rules import faults
from tests.released import klartekst, noon

from klartekst.wording.locale import language_name

try:
    import weasyprint  # noqa: F401
except (ImportError, OSError) as error:
    pytest.skip(f"NOT TESTED: WeasyPrint cannot be loaded ({error})", allow_module_level=True)

pytestmark = pytest.mark.xdist_group("printing")

EXAMPLE = ROOT / "mkdocs.yml"
ON = date(2026, 11, 22)
HIDDEN = frozenset(("kt-changed", "kt-tools", "kt-ways"))
SAMPLES = [
    ("personvern@4.0", "nb"),
    ("personvern@2.1", "en"),
    ("konsern@2.0", "fi"),
    ("konsern@2.0", "sv"),
    ("kunder@1.1", "da"),
    ("vilkar@1.0", "nb"),
]


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Paper]:
    folder = tmp_path_factory.mktemp("samples")
    return {
        (name, code): paper(EXAMPLE, name, folder / f"{name}-{code}.pdf", "--language", code, on=ON)
        for name, code in SAMPLES
    }


@pytest.fixture(scope="module")
def many_scripts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return release(write_site(tmp_path_factory.mktemp("scripts")))


@pytest.mark.parametrize("sample", SAMPLES)
def test_sheets_are_sound(samples: dict[tuple[str, str], Paper], sample: tuple[str, str]) -> None:
    assert faults(samples[sample]) == []


def test_the_rules_see_what_weasyprint_leaves_undone() -> None:
    from weasyprint import HTML

    html = """<html><title>t</title><style>@page { @top-left { content: "head" } }</style>
        <h2>One</h2><table><tr><th>a<td>b</table><dl><div><dt>a<dd>b</div></dl><a href="https://a.example/">c</a>"""
    found = "\n".join(faults(Paper(HTML(string=html).write_pdf(pdf_variant="pdf/ua-1")), archive=True))
    for checkpoint in ("01-005", "09-005", "11-006", "14-002", "15-003", "is hidden", "6.2.3", "PDF/A-3a"):
        assert checkpoint in found


@pytest.mark.parametrize("sample", SAMPLES)
def test_sheets_say_what_the_page_says(
    example_site: Path, samples: dict[tuple[str, str], Paper], sample: tuple[str, str]
) -> None:
    (name, language), paper = sample, samples[sample]
    policy, _, version = name.partition("@")
    prefix = "" if language == "nb" else f"{language}/"
    page = (example_site / prefix / policy / "v" / version / "index.html").read_text("utf-8")
    (text,) = [e for e in parse_html(page).walk() if "kt-policy" in _classes(e)]
    # What is read, part by part and in order: lists have no numbers of their own on the page.
    assert _bare(_spoken(paper)) == _bare(_words(text))
    # No two of them run together where a line ends.
    assert [word for word in _words(text).split() if word not in _blocks(paper)] == []
    # What anybody finds who takes the words out of the sheets, whole words and all of them.
    extracted = set(" ".join(page.extract_text() for page in paper.pages).split())
    assert [word for word in _words(text).split() if word not in extracted and not _may_break(word)] == []


@pytest.mark.parametrize("sample", SAMPLES)
def test_every_sheet_says_what_it_is(
    example_site: Path, samples: dict[tuple[str, str], Paper], sample: tuple[str, str]
) -> None:
    (name, language), paper = sample, samples[sample]
    policy, _, version = name.partition("@")
    title = paper.text(paper.all("H1")[0])
    prefix = "" if language == "nb" else f"{language}/"
    page = parse_html((example_site / prefix / policy / "v" / version / "index.html").read_text("utf-8"))
    (status,) = [element.words() for element in page.walk() if "kt-status" in _classes(element)]
    (whole,) = re.findall(r"\b[0-9a-f]{64}\b", page.words())
    for number, text in enumerate(paper.artifacts, 1):
        head = f"{title}{status} · {language_name(language, language)}"
        assert _bare(head) in _bare(text)
        assert f"https://policies.example/{prefix}{policy}/v/{version}/ · SHA-256 " in text
        assert re.search(rf"…\w+ {number}(?: af | av | of |/){len(paper.pages)}$", text)
        (checksum,) = re.findall(r"SHA-256 ([0-9a-f]{12})…", text)
        assert whole.startswith(checksum)


def test_the_file_tells_its_title_language_and_moment(samples: dict[tuple[str, str], Paper]) -> None:
    finnish = samples["konsern@2.0", "fi"]
    assert finnish.root["/Lang"] == "fi"
    assert finnish.reader.metadata
    assert (
        finnish.reader.metadata.title
        == "Norrsken-konsernin tietosuojaseloste (esimerkki) · Versio 2.0, voimassa 2.6.2025 alkaen"
    )
    assert finnish.reader.metadata.creation_date_raw


def test_contents_lead_to_sections_and_links_to_the_web(samples: dict[tuple[str, str], Paper]) -> None:
    paper = samples["personvern@4.0", "nb"]
    links = [kid.get_object() for link in paper.all("Link") for kid in link.kids if hasattr(kid, "idnum")]
    outside = {link["/A"]["/URI"] for link in links if "/A" in link}
    assert "https://policies.example/personvern/" in outside
    assert all(re.match("(https|mailto|tel):", address) for address in outside)
    inside = {link["/Dest"] for link in links if "/Dest" in link}
    assert inside <= set(paper.reader.named_destinations)
    assert "lagringstid" in inside


def test_what_goes_on_over_the_edge_of_a_sheet_stays_one_part(tmp_path: Path) -> None:
    rows = "".join(f"| vare {number} | {'lenge ' * 20} |\n" for number in range(60))
    config = write_site(tmp_path, ("nb",), **{f"docs/{POLICY}/recipients.nb.md": _table("nb", rows)})
    found = paper(config, POLICY, tmp_path / "a.pdf")
    assert len(found.pages) > 2
    assert faults(found) == []
    (table,) = found.all("Table")
    assert [row.role for row in table.walk() if row.role == "THead"] == ["THead"]
    assert len([row for row in table.walk() if row.role == "TR"]) == 61
    # The head stands on every sheet all the same.
    assert sum("Hvor lenge" in page.extract_text() for page in found.pages) >= len(found.pages) - 1


def test_a_section_in_another_language_says_so(tmp_path: Path) -> None:
    config = write_site(tmp_path, ("nb", "en"))
    (tmp_path / f"docs/{POLICY}/recipients.en.md").unlink()
    found = paper(config, POLICY, tmp_path / "a.pdf", "--language", "en")
    assert found.root["/Lang"] == "en"
    (section,) = [part for part in found.all("Sect") if part.entries.get("/Lang") == "nb"]
    assert TEXTS["nb"][2] in found.text(section).replace("\xa0", " ")
    assert [p.entries["/Lang"] for p in section.walk() if p is not section and "/Lang" in p.entries] == ["en"]


def test_a_draft_says_that_it_is_one(tmp_path: Path) -> None:
    config = release(write_site(tmp_path, ("en",)))
    section = tmp_path / f"docs/{POLICY}/recipients.en.md"
    section.write_text(section.read_text("utf-8").replace("nobody", "everybody"), "utf-8")
    found = paper(config, POLICY, tmp_path / "a.pdf")
    assert all("Draft · English" in page.extract_text() for page in found.pages)
    assert "SHA-256" not in found.pages[0].extract_text()
    assert "everybody" in found.text(found.document)
    assert "/CreationDate" not in (found.reader.metadata or {})


def test_without_a_draft_it_is_the_version_in_force(tmp_path: Path) -> None:
    config = release(write_site(tmp_path, ("en",)))
    os.chdir(tmp_path)
    assert ask(config, POLICY).output == f"Wrote {POLICY}-1.0-en.pdf\n"
    assert (tmp_path / f"{POLICY}-1.0-en.pdf").read_bytes() == printed(
        config, f"{POLICY}@1.0", tmp_path / "b.pdf"
    )


def test_an_older_and_a_withdrawn_version_say_so(tmp_path: Path) -> None:
    config = release(write_site(tmp_path, ("en",)))
    _edit(tmp_path)
    release(config, "2.0", "2026-07-01", "material")
    later = date(2026, 8, 1)
    first = paper(config, f"{POLICY}@1.0", tmp_path / "a.pdf", on=later)
    days = _unbroken("from 1 June 2026 to 30 June 2026")
    assert f"This is an older version. It was in force {days}." in first.text(first.document)
    assert f"Version 1.0, in force {days} · English" in first.artifacts[0]
    withdrawn = klartekst(config, "withdraw", POLICY, "2.0", "--reason", "A mistake.", on=later)
    assert withdrawn.exit_code == 0, withdrawn.output
    second = paper(config, f"{POLICY}@2.0", tmp_path / "b.pdf", on=later)
    days = _unbroken("from 1 July 2026 to 31 July 2026")
    assert f"Version 2.0, withdrawn · in force {days} · English" in second.artifacts[0]
    day = _unbroken("1 August 2026")
    assert f"This version was withdrawn on {day}." in second.text(second.document)


def _unbroken(days: str) -> str:
    """The words with each date as pages write it, where no line ends inside it."""
    return re.sub(r"(\d+) (\w+) (\d{4})", "\\1\u00a0\\2\u00a0\\3", days)


@pytest.mark.parametrize("language", TEXTS)
def test_every_script_can_be_read(many_scripts: Path, tmp_path: Path, language: str) -> None:
    title, heading, words = TEXTS[language]
    need_fonts_for(title + heading + words, FONTS.get(language, "fonts-dejavu-core"))
    found = paper(many_scripts, f"{POLICY}@1.0", tmp_path / "a.pdf", "--language", language)
    assert faults(found) == []
    assert found.text(found.all("H1")[0]) == title
    assert _bare(heading) in _bare(found.text(found.all("H2")[-1]))
    assert _bare(words) in _bare(found.text(found.document))
    assert found.root["/Lang"] == language


def test_japanese_and_chinese_have_fonts_of_their_own(many_scripts: Path, tmp_path: Path) -> None:
    need_fonts_for("直", "fonts-noto-cjk")
    names = {
        language: {
            str(font["/BaseFont"])[8:]
            for font in paper(many_scripts, f"{POLICY}@1.0", tmp_path / "a.pdf", "--language", language)
            .pages[0]["/Resources"]["/Font"]
            .values()
        }
        for language in ("ja", "zh-Hans")
    }
    if not any("CJK" in name for found in names.values() for name in found):
        pytest.skip("NOT TESTED: the machine's fonts for Japanese are not Noto's – install fonts-noto-cjk")
    assert any("CJK-JP" in name for name in names["ja"])
    assert any("CJK-SC" in name for name in names["zh-Hans"])


def test_a_letter_that_no_font_has_is_refused(tmp_path: Path) -> None:
    words = "Vi deler 漢字 og \U0001f36a."
    config = write_site(
        tmp_path, ("nb",), **{f"docs/{POLICY}/recipients.nb.md": f"---\ntitle: A\n---\n{words}\n"}
    )
    target = tmp_path / "a.pdf"
    command = [sys.executable, "-m", "klartekst", "pdf", "-f", config, POLICY, "--output", target]
    surroundings = {**os.environ, "FONTCONFIG_FILE": str(latin_fonts_only(tmp_path))}
    outcome = subprocess.run(command, check=False, capture_output=True, text=True, env=surroundings)
    assert outcome.returncode == 1
    missing = "字 (U+5B57), 漢 (U+6F22), \U0001f36a (U+1F36A)"
    assert f"personvern in 'nb': no installed font has {missing}" in outcome.stderr
    assert "apt-get install fonts-noto-cjk fonts-noto-color-emoji" in outcome.stderr
    assert not target.exists()


@pytest.mark.parametrize("archive", [(), ("--archive",)])
def test_the_same_text_gives_the_same_bytes(tmp_path: Path, archive: tuple[str, ...]) -> None:
    command = [sys.executable, "-m", "klartekst", "pdf", "-f", EXAMPLE, "vilkar@1.0", *archive, "--output"]
    first = printed(EXAMPLE, "vilkar@1.0", tmp_path / "a.pdf", *archive, on=ON)
    assert printed(EXAMPLE, "vilkar@1.0", tmp_path / "b.pdf", *archive, on=ON) == first
    for seed, zone in (("1", "Asia/Tokyo"), ("2", "America/Lima")):
        surroundings = {"PYTHONHASHSEED": seed, "TZ": zone, "SOURCE_DATE_EPOCH": noon(ON)}
        subprocess.run([*command, tmp_path / "c.pdf"], check=True, env={**os.environ, **surroundings})
        assert (tmp_path / "c.pdf").read_bytes() == first


def test_later_days_and_versions_change_nothing_while_it_stands_where_it_stood(tmp_path: Path) -> None:
    config = release(write_site(tmp_path, ("en",)))
    first = printed(config, f"{POLICY}@1.0", tmp_path / "a.pdf")
    _edit(tmp_path)
    release(config, "2.0", "2026-07-01", "material")
    assert printed(config, f"{POLICY}@1.0", tmp_path / "a.pdf", on=date(2026, 6, 30)) == first
    assert printed(config, f"{POLICY}@1.0", tmp_path / "a.pdf", on=date(2026, 7, 1)) != first


def test_an_archive_holds_the_published_file(tmp_path: Path) -> None:
    found = paper(EXAMPLE, "vilkar@1.0", tmp_path / "a.pdf", "--archive", on=ON)
    assert faults(found, archive=True) == []
    frozen = (ROOT / "docs/vilkar/releases/1.0/nb.md").read_bytes()
    assert found.reader.attachments == {"vilkar-1.0.nb.md": [frozen]}
    (file,) = found.root["/AF"]
    assert file.get_object()["/AFRelationship"] == "/Source"


def test_a_picture_comes_from_the_site_and_no_other_place(tmp_path: Path) -> None:
    picture = "![A lamp](lamp.svg)\n\n![No lamp](https://tracker.example/lamp.png)\n"
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><path d="M0 0h20v20z"/></svg>'
    changes = {
        f"docs/{POLICY}/recipients.en.md": f"---\ntitle: A\n---\n{picture}",
        f"docs/{POLICY}/lamp.svg": svg,
    }
    found = paper(write_site(tmp_path, ("en",), **changes), POLICY, tmp_path / "a.pdf")
    assert [figure.entries["/Alt"] for figure in found.all("Figure")] == ["A lamp"]
    assert faults(found) == []


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    from klartekst.printing.pdf import make_pdf
    from klartekst.printing.printout import Printout

    monkeypatch.setattr(socket, "create_connection", lambda *_: pytest.fail("a connection"))
    for address in ("https://tracker.example/a.png", "file:///etc/hostname"):
        with pytest.raises(BaseException, match="Error fetching"):
            make_pdf(Printout(f'<html lang="en"><title>t</title><img alt="a" src="{address}">', None, None))


def test_without_weasyprint_there_is_advice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = release(write_site(tmp_path, ("en",)))
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    outcome = ask(config, POLICY, "--output", str(tmp_path / "a.pdf"))
    assert outcome.exit_code == 2
    assert "pip install 'klartekst[pdf]'" in outcome.output


def test_no_other_command_loads_weasyprint() -> None:
    loaded = (
        "import sys, klartekst.cli.main, klartekst.mkdocs_plugin.plugin; print('weasyprint' in sys.modules)"
    )
    found = subprocess.run([sys.executable, "-c", loaded], check=True, capture_output=True, text=True)
    assert found.stdout == "False\n"


@pytest.mark.parametrize(
    ("subject", "options", "message"),
    [
        ("nothing", (), "there is no policy 'nothing'"),
        (f"{POLICY}@9.9", (), "has no version '9.9'"),
        (f"{POLICY}@1.0", ("--language", "sv"), "has no text in 'sv' — texts: en"),
        (f"{POLICY}@1.0", ("--output", "no/such/folder.pdf"), "cannot be written"),
    ],
)
def test_what_cannot_be_printed_is_told(
    tmp_path: Path, subject: str, options: tuple[str, ...], message: str
) -> None:
    outcome = ask(release(write_site(tmp_path, ("en",))), subject, *options)
    assert outcome.exit_code == 2
    assert message in outcome.output


@pytest.mark.skipif(not shutil.which("verapdf"), reason="NOT TESTED: no veraPDF on this machine")
@pytest.mark.parametrize(
    ("flavour", "options"), [("ua1", ()), ("ua1", ("--archive",)), ("3a", ("--archive",))]
)
def test_verapdf_finds_nothing(tmp_path: Path, flavour: str, options: tuple[str, ...]) -> None:
    printed(EXAMPLE, "personvern@4.0", tmp_path / "a.pdf", *options, on=ON)
    command = ["verapdf", "--flavour", flavour, "--format", "text", str(tmp_path / "a.pdf")]
    assert subprocess.run(command, check=False, capture_output=True, text=True).stdout.startswith("PASS")


def _edit(root: Path) -> None:
    section = root / f"docs/{POLICY}/recipients.en.md"
    text = section.read_text("utf-8").replace("nobody", "everybody")
    section.write_text(text.replace("---\n", "---\nchange: More.\n", 1), "utf-8")


def _table(language: str, rows: str) -> str:
    return f"---\ntitle: {TEXTS[language][1]}\n---\n| Hva | Hvor lenge |\n|---|---|\n{rows}"


def _spoken(paper: Paper) -> str:
    """What is read of the text, with the numbers of pages taken out of the contents."""
    contents = {id(part): re.sub(r"\d+$", "", paper.text(part)) for part in paper.all("Reference")}

    def spoken(element: object) -> str:
        if id(element) in contents:
            return contents[id(element)]
        kids = element.kids  # type: ignore[attr-defined]
        if element.role == "LI":  # type: ignore[attr-defined]
            marks = [kid for kid in kids if getattr(kid, "role", "") == "Lbl"]
            kids = [kid for kid in kids if kid not in marks or not _is_marker(paper.text(kid))]
        return "".join(
            paper.marks[kid[0]][kid[1]].text if isinstance(kid, tuple) else spoken(kid)
            for kid in kids
            if isinstance(kid, tuple) or hasattr(kid, "role")
        )

    return spoken(paper.document)


def _blocks(paper: Paper) -> set[str]:
    """The words of parts that stand by themselves."""
    alone = ("P", "LBody", "Lbl", "TD", "TH", "Caption", "Reference", *(f"H{n}" for n in range(1, 7)))
    texts = [paper.text(part, without=alone) for role in alone for part in paper.all(role)]
    return {word for text in texts for word in text.split()}


def _is_marker(text: str) -> bool:
    return re.fullmatch(r"(•|◦|▪|\w{1,2}\.)\s*", text) is not None


def _words(element: Element) -> str:
    if not HIDDEN.isdisjoint(_classes(element)):
        return ""
    children = element.children
    if "kt-versions" in _classes(element):
        children = [c for c in children if isinstance(c, Element) and "kt-checksum" in _classes(c)]
    return "".join(child if isinstance(child, str) else _words(child) + _gap(child) for child in children)


def _gap(element: Element) -> str:
    return "" if element.tag in ("a", "abbr", "bdi", "code", "em", "span", "strong", "sup", "i", "b") else " "


def _classes(element: Element) -> list[str]:
    return element.attrs.get("class", "").split()


def _bare(text: str) -> str:
    return "".join(text.split())


def _may_break(word: str) -> bool:
    """Whether a word is long enough, or has a place, to go on in the next line."""
    return len(word) > 20 or re.search(r"[-–/@.]\w", word) is not None
