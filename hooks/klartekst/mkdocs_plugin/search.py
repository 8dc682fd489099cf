"""One search index per language.

static-i18n gathers all languages in one index, in which a reader of Swedish finds Norwegian pages
and words are stemmed by the rules of every language at once.
"""

import json
import sys
from functools import lru_cache
from importlib.resources import files as package_files
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from klartekst.mkdocs_plugin.languages import prefix
from klartekst.storage.cache import Cache
from klartekst.wording.locale import broader_tags

Index = dict[str, Any]

_FILE = "search/search_index.json"
_STEMMERS = {"nb": "no", "nn": "no", "se": "no"}
"""Languages that are stemmed under another name than their own."""
_OUR_HEADINGS = ("#top", "#contents", "#history")
"""Headings of what stands around a policy: search excludes their text, but not the headings."""


def remember_entries(config: MkDocsConfig, cache: Cache) -> None:
    """Have Material's search take from the cache what is in it of a page: reading HTML takes it long."""
    plugin = config.plugins.get("material/search") or config.plugins.get("search")
    index = getattr(plugin, "search_index", None)
    if index is None or not hasattr(index, "entries"):
        return
    read = index.add_entry_from_context
    # Material cuts up Chinese words where this is installed.
    surroundings = (dict(plugin.config), "jieba" in sys.modules) if plugin else ()

    def add(page: Page) -> None:
        subject = (surroundings, page.url, page.title, page.meta, page.content)
        question = f"search entries\n{subject!r}"
        start = len(index.entries)

        def read_anew() -> str:
            read(page)
            return json.dumps(index.entries[start:], ensure_ascii=False)

        # The same entries again where they were read anew just now.
        index.entries[start:] = json.loads(cache.once(question, read_anew))

    index.add_entry_from_context = add


def take_index(config: MkDocsConfig, language: str) -> Index | None:
    """The index that the search plugin has just written for a language, made that language's own.

    Locations in it count from the language's first page. ``None`` where the site has no search.
    """
    path = Path(config.site_dir) / _FILE
    if not path.is_file():
        return None
    index: Index = json.loads(path.read_text(encoding="utf-8"))
    start = prefix(language, config)
    index["config"]["lang"] = [stemmer(language)]
    index["docs"] = [
        entry | {"location": entry["location"].removeprefix(start)}
        for entry in index["docs"]
        if entry["location"].startswith(start)
        and (entry["text"] or not entry["location"].endswith(_OUR_HEADINGS))
    ]
    return index


def write_indexes(config: MkDocsConfig, indexes: dict[str, Index | None]) -> None:
    """Write the index of each language below its first page."""
    for language, index in indexes.items():
        if index is not None:
            path = Path(config.site_dir) / prefix(language, config) / _FILE
            path.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
            path.write_text(text, encoding="utf-8")


@lru_cache
def stemmer(language: str) -> str:
    """The stemmer for a language, as Material's search names it; English where there is none."""
    folder = package_files("material") / "templates/assets/javascripts/lunr/min"
    known = {entry.name.split(".")[1] for entry in folder.iterdir()}
    for tag in broader_tags(language):
        name = _STEMMERS.get(tag, tag)
        if name in known:
            return name
    return "en"
