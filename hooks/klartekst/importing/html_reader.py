"""A saved web page as a document: its main part, with a list of everything around it that was left out.

There are libraries that find the main part of a page, but they drop words without saying which; here every
word has to be accounted for, and every block needs the line of its tag.
"""

import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from klartekst.importing.decoding import decode
from klartekst.importing.page_parts import HEADINGS, shown_texts
from klartekst.importing.page_walk import PageWalk
from klartekst.importing.section_ids import usable_id
from klartekst.importing.source_document import ImportRefused, Note, SourceDocument, refuse_length, words_of

_EMBEDDED = re.compile(r"data:[\w/+.;=-]{1,100};base64,[A-Za-z0-9+/=\s]{40,}")
_CHARSET = re.compile(
    rb"<meta[^>]{0,200}charset=[\"']?\s*(iso-8859-\d+|windows-125\d|macintosh)", re.IGNORECASE
)
_FEWEST_WORDS = 20


def read_html_file(data: bytes, name: str) -> SourceDocument:
    """A web page as a document. Raises ImportRefused for a page without a text of its own."""
    charset = _CHARSET.search(data[:4096])
    if charset:
        data = data.decode(charset[1].decode(), "replace").encode()
    text, notes = decode(data, name)
    return read_html(text, name, notes)


def read_html(text: str, name: str, notes: tuple[Note, ...] = ()) -> SourceDocument:
    """The document that a page's HTML shows."""
    plain = _EMBEDDED.sub("data:,", re.sub(r"^\s*<\?xml[^>]*\?>", "", text))
    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        page = document_fromstring(plain.encode(), parser=parser)
    except etree.ParserError as error:
        raise ImportRefused(f"{name} holds no text — save the page anew in a browser") from error
    root = _main_part(page)
    refuse_length("".join(shown_texts(root)), name)
    walk = PageWalk(_anchors(root))
    walk.leave_out_beside(root)
    walk.read(root)
    if not any(block.text for block in walk.blocks):
        why = {gone.why for gone in walk.left_out}
        shown = " and ".join(sorted(why)) or "pictures or scripts"
        raise ImportRefused(
            f"{name} shows only {shown} — open the page in a browser, answer what it asks, and save it again"
        )
    return SourceDocument(
        name,
        tuple(walk.blocks),
        words_of("".join(shown_texts(page))),
        tuple(walk.left_out),
        (*notes, *walk.notes),
        title=_title(page, root),
    )


def _main_part(page: HtmlElement) -> HtmlElement:
    """The element that holds the policy: the page's only main part or article, else the whole body."""
    body = page.find("body")
    whole = page if body is None else body
    mains = whole.xpath(".//main | .//*[@role='main']")
    for found in (mains, whole.xpath(".//article[not(ancestor::article)]")):
        long = [element for element in found if len(element.text_content().split()) >= _FEWEST_WORDS]
        if len(long) == 1:
            return long[0]
    return whole


def _anchors(root: HtmlElement) -> frozenset[str]:
    """The ids of headings that can be kept."""
    ids = (
        name
        for heading in root.iter(*HEADINGS)
        for name in (heading.get("id"), *heading.xpath(".//a[not(@href)]/@id | .//a[not(@href)]/@name"))
    )
    return frozenset(filter(None, (usable_id(str(name or "")) for name in ids)))


def _title(page: HtmlElement, root: HtmlElement) -> str:
    headings = root.xpath(".//h1") or page.xpath(".//h1") or page.xpath("//head/title")
    return " ".join(str(headings[0].text_content()).split()) if headings else ""
