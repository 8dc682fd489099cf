"""What holds for every text, whatever somebody writes."""

import re
import string
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from tests.html_tree import Element, parse_html

from klartekst.model.diagnostic import Place
from klartekst.model.edition import EditionSection, GlossaryEntry, Passage
from klartekst.model.facts import Contact, Controller, Facts
from klartekst.wording.facts import expand_facts, fact_book
from klartekst.wording.links import Link
from klartekst.wording.outline import outline, plain_words
from klartekst.wording.references import Directory, Target, expand_references
from klartekst.wording.rendering import Rendered, render_section
from klartekst.wording.safe_html import BLOCK, INLINE, VOID
from klartekst.wording.source import escape
from klartekst.wording.words.choice import words_for

MARKDOWN_TAGS = frozenset(
    [
        "a",
        "dd",
        "del",
        "div",
        "dl",
        "dt",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "img",
        "li",
        "ol",
        "pre",
        "section",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
SAFE_TAGS = INLINE | BLOCK | VOID | MARKDOWN_TAGS | {""}

# What texts are made of, and what attacks on them are made of.
_BLOCKS = ["# ", "## ", "###### ", "- ", "1. ", "> ", "    ", "\n", "\n\n", "\t", "---", "===", "```", "~~~"]
_MARKS = [
    "`",
    "``",
    "*",
    "**",
    "_",
    "~~",
    "\\",
    "![",
    "[",
    "](",
    ")",
    "]",
    "<",
    ">",
    "&",
    '"',
    "'",
    "|",
    "\n: ",
]
_OURS = ["{{", "}}", "{{ controller.name }}", "{{ dpo }}", "[](#a)", "[](b:c)", "[](term:d)", "[ord](b:)"]
_LISTS = ["{", "}", "{#a}", "{: #a .b }", "{onclick=x}", '{: style="x" }', "{lang=sv}", "{onload='x'}"]
_DEFINITIONS = ["[x]: ", "[^1]", "[^1]: ", "*[AS]: Aksjeselskap", "AS", "!!! note\n", "[ord](#a)", "[ord][x]"]
_TAGS = [
    *("<script>", "</script>", "<b>", "</b>", "<div\n", "<details open>", "</details>", "<!--", "-->", "<?"),
    *("<img src=x onerror=y>", "<a href=javascript:x>", "<svg onload=x>", "<iframe src=//x>", "<p style=x>"),
    "<![CDATA[",
]
_ADDRESSES = [
    *("javascript:", "JaVaScRiPt:", "&#106;avascript:", "java\tscript:", "javascript%3A", "data:text/html,"),
    *("//x.example", "\\\\x", "https://x.example/", "mailto:a@b.example"),
]
_TABLES = ["| a | b |\n|---|:-:|\n| c | d |\n"]
_STRANGE = ["\ue000", "\ue0010\ue001", "\x00", "\u2028", "\u00a0"]
_WORDS = ["opplysning", "Opplysningene"]
_PIECES = _BLOCKS + _MARKS + _OURS + _LISTS + _DEFINITIONS + _TAGS + _ADDRESSES + _TABLES + _STRANGE + _WORDS
_LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\r")  # as reading leaves them
texts = st.lists(st.sampled_from(_PIECES) | st.text(_LETTERS, max_size=8), max_size=12).map("".join)

GLOSSARY = (
    GlossaryEntry("d", "opplysning", ("opplysning", "opplysningene"), Passage("Det vi vet.", "policy.yml")),
)
HERE = Place("docs/klartekst.yml", 1)
FACTS = Facts(
    controllers=(Controller("", "Fjord & *Lys* AS", HERE, email="post@fjordlys.example", country="NO"),),
    dpo=Contact(HERE, name="Marit", address="Eksempelgata 12\n0000 Eksempelby"),
)
BOOK = fact_book(FACTS, (), "nb", date(2026, 11, 22))
DIRECTORY = Directory(
    policies={"p": "Personvern", "b": "Konsern"},
    targets={("p", "a"): Target("p", "a", "1", "A"), ("b", "c"): Target("b", "c", "", "C *c* [c]")},
    terms={("p", "d"): "opplysning"},
)


def rendered(markdown: str, glossary: tuple[GlossaryEntry, ...] = ()) -> Rendered:
    return render_section(EditionSection("s", "1", "T", "nb", Passage(markdown, "s.nb.md")), glossary)


def tree(markdown: str, glossary: tuple[GlossaryEntry, ...] = ()) -> Element:
    return parse_html(rendered(markdown, glossary).html(_address))


def _address(link: Link) -> str:
    return "resolved"


def _acts(name: str, value: str) -> bool:
    """Whether an attribute could run a program, or fetch something from elsewhere."""
    address = re.sub(r"[\x00-\x20]", "", value).lower()
    scheme = address.partition(":")[0] if re.match(r"[a-z][a-z0-9+.-]*:", address) else ""
    match name:
        case "href":
            return scheme not in ("", "http", "https", "mailto", "tel") or address.startswith(("//", "\\"))
        case "src":
            return value != "resolved"
    return name.startswith("on") or name in ("style", "srcdoc", "action", "formaction", "background")


@given(texts)
def test_no_text_makes_a_page_act(markdown: str) -> None:
    for element in tree(markdown, GLOSSARY).walk():
        assert element.tag in SAFE_TAGS
        assert not [pair for pair in element.attrs.items() if _acts(*pair)]


@given(texts)
def test_every_id_on_a_page_is_one_that_an_address_can_hold_or_is_reported(markdown: str) -> None:
    ids = [e.attrs["id"] for e in tree(markdown).walk() if "id" in e.attrs]
    strange = [name for name in ids if not set(name) <= {*string.ascii_letters, *string.digits, *"-_"}]
    assert not strange or any(d.code.id == "KT130" for d in rendered(markdown).diagnostics)


@given(texts)
def test_diagnostics_name_a_line_of_the_text(markdown: str) -> None:
    lines = markdown.count("\n") + 1
    assert all(1 <= (d.place.line or 0) <= lines for d in rendered(markdown).diagnostics)


@given(texts)
def test_facts_and_references_move_no_line(markdown: str) -> None:
    passage = Passage(markdown, "s.nb.md")
    with_facts, _ = expand_facts(passage, BOOK)
    with_references, _ = expand_references(passage, "p", DIRECTORY, words_for("nb"))
    assert with_facts.markdown.count("\n") == with_references.count("\n") == markdown.count("\n")


@given(texts)
def test_marking_terms_changes_no_word(markdown: str) -> None:
    assert tree(markdown, GLOSSARY).words() == tree(markdown).words()


@given(texts)
def test_every_text_has_an_outline(markdown: str) -> None:
    lines = markdown.count("\n") + 1
    shape = outline(markdown)
    assert all(0 <= h.first_line < h.end_line <= lines and h.depth >= 1 for h in shape.headings)
    assert all(0 <= line < lines for _, line in shape.anchors)


@given(texts, st.sampled_from(["", "Vi er ", "- ", "> "]))
def test_escaped_words_are_shown_as_they_are(words: str, before: str) -> None:
    kept = re.sub("[\ue000\ue001\x00]", "", words)
    plain = " ".join(kept.split())
    prefix = before.strip(" ->")
    shown = " ".join(tree(f"{before}{escape(kept)}").words().split())
    assert shown == f"{prefix} {plain}".strip()


@given(texts)
def test_escaped_words_are_words_again_in_a_title(words: str) -> None:
    kept = " ".join(words.replace("\x00", "").split())
    assert plain_words(escape(kept)) == kept
