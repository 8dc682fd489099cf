"""Entries of the menu are laid out once for all pages on which they look the same."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import ChoiceLoader, Environment
from mkdocs.config import load_config
from mkdocs.structure import StructureItem
from mkdocs.structure.files import File
from mkdocs.structure.nav import Link, Section
from mkdocs.structure.pages import Page
from mkdocs.utils import normalize_url

from klartekst.mkdocs_plugin.menu import Entry, Menu
from klartekst.mkdocs_plugin.theme import prepare

NAV = "partials/nav.html"


class OnePage(Page):
    """What a menu asks of a page."""

    url = ""

    def __init__(self, url: str, title: str = "Side") -> None:
        self.url, self.title, self.file = url, title, File(f"{url}index.md", "docs", "site", True)


class Counting:
    """Lays entries out as the template does, and knows how many it has."""

    def __init__(self, page: object) -> None:
        self.page, self.count = page, 0

    def __call__(self, item: StructureItem) -> str:
        self.count += 1
        if isinstance(item, Section):
            return f"{item.title}: {[child.title for child in item.children]}\n"
        assert isinstance(item, Page | Link)
        return f"{item.title} {normalize_url(item.url, self.page)} {item is self.page}\n"  # type: ignore


def environment(folder: Path, overrides: dict[str, str] | None = None) -> Environment:
    for name, source in (overrides or {}).items():
        path = folder / "overrides" / name
        path.parent.mkdir(parents=True)
        path.write_text(source)
    (folder / "docs").mkdir(exist_ok=True)
    (folder / "overrides").mkdir(exist_ok=True)
    (folder / "mkdocs.yml").write_text(
        "site_name: Prøve\ntheme:\n  name: material\n  custom_dir: overrides\nplugins: []\n"
    )
    config = load_config(str(folder / "mkdocs.yml"))
    prepare(config)
    return config.theme.get_env()


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    return environment(tmp_path_factory.mktemp("site"))


def laid_out(menu: Menu, items: list[object], page: object) -> tuple[str, int]:
    entry = Counting(page)
    typed: Entry = entry
    return menu.entries(items, page, typed), entry.count  # type: ignore[arg-type]


names = st.sampled_from(["a", "b", "sv", "index.html", "a.b", "..", "."])
urls = st.lists(names, max_size=4).map("/".join) | st.lists(names, max_size=4).map(
    lambda parts: "/".join((*parts, ""))
)


@given(st.lists(urls, min_size=1, max_size=8), st.sampled_from(["", "sv/"]))
def test_each_page_has_the_menu_it_would_have_alone(
    ours: Environment, addresses: list[str], prefix: str
) -> None:
    pages = [OnePage(f"{prefix}{url}", title=f"Side {url}") for url in addresses]
    sections = [Section("Tom", []), Section("Alle", [*pages])]
    links = [Link("Ute", "https://example.com/a/"), Link("Oppe", "../a/"), Link("Rot", "/a/")]
    items = [*pages, *sections, *links]
    menu = Menu(ours, prefix)
    for page in pages:
        alone = "".join(map(Counting(page), items))
        assert laid_out(menu, items, page)[0] == alone


def policies(count: int) -> list[object]:
    return [OnePage(f"policy-{number}/") for number in range(count)]


def test_entries_are_laid_out_once(ours: Environment) -> None:
    pages = policies(30)
    menu = Menu(ours, "")
    counts = [laid_out(menu, pages, page)[1] for page in pages]
    assert counts[0] == 30
    assert counts[1] == 2, "its own, and that of the first page, on which it was current"
    assert set(counts[2:]) == {1}


def test_title_that_changes_is_laid_out_again(ours: Environment) -> None:
    first, second, third = pages = [OnePage(f"{name}/") for name in "abc"]
    menu = Menu(ours, "")
    laid_out(menu, [*pages], first)
    third.title = "Ny"
    assert "Ny" in laid_out(menu, [*pages], second)[0]


def test_template_of_the_site_gets_every_entry(tmp_path: Path) -> None:
    menu = Menu(environment(tmp_path, {NAV: "{{ page.title }}"}), "")
    pages = policies(3)
    assert [laid_out(menu, pages, page)[1] for page in pages] == [3, 3, 3]


def test_title_that_is_no_text_is_laid_out_for_each_page(ours: Environment) -> None:
    first, second = pages = [OnePage("a/"), OnePage("b/")]
    first.title = ["Ord"]
    assert [laid_out(Menu(ours, ""), [*pages], page)[1] for page in (first, second)] == [2, 2]


def changed_filter(env: Environment) -> None:
    env.filters["url"] = str


def changed_loader(env: Environment) -> None:
    env.loader = ChoiceLoader([env.loader] if env.loader else [])


def changed_extension(env: Environment) -> None:
    env.add_extension("jinja2.ext.do")


def changed_output(env: Environment) -> None:
    env.finalize = str


@pytest.mark.parametrize("change", [changed_filter, changed_loader, changed_extension, changed_output])
def test_hook_gets_every_entry_as_soon_as_it_changes_templates(
    tmp_path: Path, change: Callable[[Environment], None]
) -> None:
    env = environment(tmp_path)
    menu = Menu(env, "")
    pages = policies(3)
    assert laid_out(menu, pages, pages[0])[1] == 3
    assert laid_out(menu, pages, pages[1])[1] == 2
    change(env)
    assert laid_out(menu, pages, pages[2])[1] == 3


def test_nothing_is_shared_where_memory_is_switched_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KLARTEKST_CACHE", "off")
    menu = Menu(environment(tmp_path), "")
    pages = policies(3)
    assert [laid_out(menu, pages, page)[1] for page in pages] == [3, 3, 3]


def test_what_is_no_page_gets_every_entry(ours: Environment) -> None:
    assert laid_out(Menu(ours, ""), policies(3), None)[1] == 3
