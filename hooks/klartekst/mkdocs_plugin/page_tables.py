"""Tables of ordinary pages, made like those of policies: headers with a scope, rows that stack on a phone."""

import re
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor
from mkdocs.config.defaults import MkDocsConfig

# Python-Markdown aligns cells by styles inside the page, which a strict security policy forbids.
_ALIGNED = re.compile(r"text-align: (left|center|right);")

AFTER_WORDS = 15
"""Python-Markdown has put the words into the cells at 20."""


def dress_page_tables(config: MkDocsConfig) -> None:
    """Have MkDocs' own Markdown make such tables. Safe to call once per language."""
    if not any(isinstance(extension, PageTables) for extension in config.markdown_extensions):
        config.markdown_extensions.append(PageTables())


class PageTables(Extension):  # type: ignore[misc]
    """What Python-Markdown is asked to load."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Let the tables of a page be dressed once its words stand."""
        md.treeprocessors.register(_Dresser(md), "klartekst-tables", AFTER_WORDS)


class _Dresser(Treeprocessor):  # type: ignore[misc]
    def run(self, root: Element) -> None:
        for table in root.iter("table"):
            _dress(table)


def _dress(table: Element) -> None:
    classes = table.get("class", "").split()
    table.set("class", " ".join(dict.fromkeys([*classes, "kt-table"])))
    labels = [" ".join("".join(cell.itertext()).split()) for cell in table.iterfind("thead/tr/*")]
    for cell in table.iter():
        aligned = _ALIGNED.fullmatch(cell.get("style", ""))
        if aligned:
            del cell.attrib["style"]
            cell.set("data-align", aligned[1])
    for cell in table.iterfind("thead/tr/th"):
        if len(cell) or (cell.text or "").strip():
            cell.set("scope", "col")
        else:
            cell.tag = "td"  # a header without words names nothing
    for row in table.iterfind("tbody/tr"):
        for cell, label in zip(row, labels, strict=False):
            if label:
                cell.set("data-label", label)
