"""Sites that have every version as a PDF, too."""

import os
from pathlib import Path

import pytest
from tests.built_site import build, built, needs_installed_plugin
from tests.html_tree import parse_html
from tests.printing.desk import DAY, POLICY, printed, release, write_site
from tests.released import noon

try:
    import weasyprint  # noqa: F401
except (ImportError, OSError) as error:
    pytest.skip(f"NOT TESTED: WeasyPrint cannot be loaded ({error})", allow_module_level=True)

pytestmark = [needs_installed_plugin, pytest.mark.xdist_group("printing-built")]

PDF = f"{POLICY}/v/1.0/index.pdf"


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site in three languages, the last of which has no text of its own."""
    root = tmp_path_factory.mktemp("site")
    written = write_site(root, ("nb", "en", "el"))
    for name in ("index", "recipients"):
        (root / f"docs/{POLICY}/{name}.el.md").unlink()
    facts = root / "docs/klartekst.yml"
    facts.write_text(f"{facts.read_text('utf-8')}pdf: yes\n", "utf-8")
    return release(written)


@pytest.fixture(scope="module")
def site(config: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(config, tmp_path_factory.mktemp("built"), SOURCE_DATE_EPOCH=noon(DAY))


def _links(page: Path) -> list[str]:
    found = parse_html(page.read_text("utf-8")).walk()
    return [element.attrs["href"] for element in found if element.attrs.get("type") == "application/pdf"]


def test_each_text_has_its_pdf_and_pages_link_to_it(site: Path) -> None:
    found = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.pdf"))
    assert found == [f"en/{PDF}", PDF]
    assert _links(site / POLICY / "index.html") == ["v/1.0/index.pdf"]
    assert _links(site / "en" / POLICY / "v/1.0/index.html") == ["index.pdf"]
    assert _links(site / "el" / POLICY / "index.html") == []


def test_the_command_makes_the_same_file(config: Path, site: Path, tmp_path: Path) -> None:
    assert printed(config, f"{POLICY}@1.0", tmp_path / "a.pdf") == (site / PDF).read_bytes()


def test_a_site_that_does_not_ask_has_none(tmp_path: Path) -> None:
    site = built(release(write_site(tmp_path, ("nb",))), tmp_path / "built", SOURCE_DATE_EPOCH=noon(DAY))
    assert list(site.rglob("*.pdf")) == []
    assert _links(site / POLICY / "index.html") == []


def test_a_build_that_cannot_make_them_stops_before_it_writes(config: Path, tmp_path: Path) -> None:
    (tmp_path / "weasyprint.py").write_text("raise ModuleNotFoundError('weasyprint')\n", "utf-8")
    path = [str(tmp_path), os.environ.get("PYTHONPATH", "")]
    outcome = build(config, tmp_path / "site", environment={"PYTHONPATH": os.pathsep.join(path)})
    assert outcome.returncode == 1
    assert "klartekst.yml says 'pdf: yes': making PDFs needs WeasyPrint" in outcome.stdout
    assert "pip install 'klartekst[pdf]'" in outcome.stdout
    assert not (tmp_path / "site").exists()
