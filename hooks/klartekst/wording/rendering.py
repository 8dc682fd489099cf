"""Rendering: a section's Markdown becomes HTML with open places for its links."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from html import escape
from typing import Any

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from klartekst.model.diagnostic import Diagnostic, Place
from klartekst.model.edition import EditionSection, GlossaryEntry, Passage
from klartekst.wording.abbreviations import abbreviation_marks
from klartekst.wording.dialect import PARSER
from klartekst.wording.links import Link, LinkKind, kind_of_link
from klartekst.wording.marking import Mark, mark_words, whole_words
from klartekst.wording.parsing import take
from klartekst.wording.tables import dress_tables
from klartekst.wording.troubles import located, text_troubles
from klartekst.wording.words.choice import words_for
from klartekst.wording.words.table import Words

# Private-use letters that no text holds: they are taken out of the words first.
_OPEN, _CLOSE = "\ue000", "\ue001"
_SLOT = re.compile(f"{_OPEN}(\\d+){_CLOSE}")


@dataclass(frozen=True, slots=True)
class Manuscript:
    """All that the HTML of a text depends on. ``scope`` begins the ids of its footnotes.

    ``aliases`` are former anchors by the ids of headings, ``terms`` the forms of terms by their ids.
    """

    markdown: str
    scope: str
    language: str
    aliases: tuple[tuple[str, tuple[str, ...]], ...] = ()
    terms: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Inspected:
    """What there is to know of a text beside its looks, and where its words came from.

    ``links`` holds every link and image, ``terms`` the ids of the terms that are marked in it,
    ``troubles`` what is wrong with the words, lines counted from 0.
    """

    links: tuple[Link, ...]
    terms: frozenset[str]
    troubles: tuple[Diagnostic, ...]
    passage: Passage

    def place(self, link: Link) -> Place:
        """Where the link is written."""
        return self.passage.place(link.line)

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What is wrong with the words, where they are written."""
        return tuple(
            replace(trouble, place=self.passage.place(trouble.place.line or 0)) for trouble in self.troubles
        )


@dataclass(frozen=True, slots=True)
class Rendered(Inspected):
    """A section's HTML, which depends on its manuscript alone.

    ``pieces`` alternates HTML with links whose addresses only the page knows.
    """

    pieces: tuple[str | Link, ...]

    def html(self, address: Callable[[Link], str]) -> str:
        """The HTML with an address in each open place."""
        return "".join(p if isinstance(p, str) else escape(address(p)) for p in self.pieces)


def section_manuscript(section: EditionSection, glossary: tuple[GlossaryEntry, ...] = ()) -> Manuscript:
    """A section without its own heading; each glossary term is marked at its first use."""
    return Manuscript(
        markdown=section.passage.markdown,
        scope=section.id,
        language=section.language,
        aliases=tuple((heading.id, heading.aliases) for heading in section.headings if heading.aliases),
        terms=tuple((entry.id, entry.forms) for entry in glossary),
    )


def definition_manuscript(entry: GlossaryEntry, language: str) -> Manuscript:
    """A term's explanation."""
    return Manuscript(entry.definition.markdown, f"term-{entry.id}", language)


# Versions of a policy share most of their sections, and languages the sections that stand in for
# missing ones, so what is made of the words is kept, whichever file they stand in.
@lru_cache(maxsize=32768)
def render(manuscript: Manuscript) -> Rendered:
    """The HTML of some words, as if they stood in no file."""
    inspected, tokens, env = _prepared(manuscript)
    dress_tables(tokens)
    return Rendered(
        links=inspected.links,
        terms=inspected.terms,
        troubles=inspected.troubles,
        passage=inspected.passage,
        pieces=tuple(_pieces(_RENDERER.render(tokens, PARSER.options, env), inspected.links)),
    )


Rendering = Callable[[Manuscript], Rendered]
"""What makes HTML of words: ``render``, or what remembers what that made of them."""


def render_section(
    section: EditionSection, glossary: tuple[GlossaryEntry, ...] = (), rendering: Rendering = render
) -> Rendered:
    """The section as HTML, without its own heading; each glossary term is marked at its first use."""
    return replace(rendering(section_manuscript(section, glossary)), passage=section.passage)


def render_definition(entry: GlossaryEntry, language: str, rendering: Rendering = render) -> Rendered:
    """A term's explanation as HTML."""
    return replace(rendering(definition_manuscript(entry, language)), passage=entry.definition)


def inspect(manuscript: Manuscript) -> Inspected:
    """What there is to know of some words beside their HTML, as if they stood in no file."""
    inspected, _, _ = _prepared(manuscript)
    return inspected


def _prepared(manuscript: Manuscript) -> tuple[Inspected, list[Token], dict[str, Any]]:
    """What there is to know of some words, and the tokens that are their HTML, with what goes with them."""
    passage = Passage(manuscript.markdown, "", 0)
    tokens, notes = take(manuscript.markdown.replace(_OPEN, "").replace(_CLOSE, ""))
    env: dict[str, Any] = {
        **notes,
        "docId": manuscript.scope,
        "words": words_for(manuscript.language),
        "aliases": dict(manuscript.aliases),
    }
    troubles = text_troubles(tokens, env, passage)
    _name_admonitions(tokens, env["words"])
    mark_words(tokens, abbreviation_marks(env.get("abbreviations", {})))
    mark_words(tokens, [_term_mark(term, forms) for term, forms in manuscript.terms])
    links = _open_links(tokens)
    terms = frozenset(t.meta["term"] for t in _inline(tokens) if "term" in t.meta)
    return Inspected(tuple(links), terms, tuple(troubles), passage), tokens, env


def _pieces(html: str, links: Sequence[Link]) -> Iterator[str | Link]:
    for index, piece in enumerate(_SLOT.split(html)):
        yield links[int(piece)] if index % 2 else piece


def _inline(tokens: Iterable[Token]) -> Iterator[Token]:
    for token in tokens:
        yield from token.children or ()


def _term_mark(term: str, forms: tuple[str, ...]) -> Mark:
    """A term links to its explanation, which assistive technology reads out as its description."""
    pattern = "|".join(whole_words(form) for form in sorted(forms, key=len, reverse=True))
    opening = Token("term_open", "a", 1, attrs=_term_attributes(term), meta={"term": term})
    return Mark(pattern, opening, Token("term_close", "a", -1), once=True)


def _term_attributes(term: str) -> dict[str, str | int | float]:
    return {
        "class": "kt-term",
        "href": f"#term-{term}",
        "aria-describedby": f"term-{term}-meaning",
    }


def _open_links(tokens: Iterable[Token]) -> list[Link]:
    """Every link of the text; those that only the page can complete get a place holder."""
    links: list[Link] = []
    disarmed = False
    for token, line in located(tokens):
        if token.type == "link_close" and disarmed:
            token.tag, disarmed = "span", False
        if token.type not in ("link_open", "image"):
            continue
        is_image = token.type == "image"
        attribute = "src" if is_image else "href"
        href = str(token.attrGet(attribute) or "")
        kind = kind_of_link(href, is_image=is_image)
        if kind is LinkKind.UNSAFE:
            disarmed = not is_image
            _disarm(token)
        elif kind is LinkKind.TERM:
            term = href.partition(":")[2]
            token.attrs, token.meta = _term_attributes(term), {"term": term}
        elif kind in (LinkKind.POLICY, LinkKind.DOCUMENT):
            token.attrSet(attribute, f"{_OPEN}{len(links)}{_CLOSE}")
        links.append(Link(href, kind, line, is_image))
    return links


def _disarm(token: Token) -> None:
    """Leave only the words of a link that may not be followed, or of an image that may not be shown."""
    if token.type == "image":
        token.type, token.tag = "text", ""
    else:
        token.tag = "span"
    token.attrs = {}


def _name_admonitions(tokens: list[Token], words: Words) -> None:
    """Give an admonition without a title of its own the name of its kind in the text's language."""
    for token, title in zip(tokens, tokens[2:], strict=False):
        if token.type == "admonition_open" and title.type == "inline" and '"' not in token.info:
            kind = token.meta["tag"]
            name = getattr(words, f"admonition_{kind}", None)
            if name and token.info.strip() == kind:
                title.children = [Token("text", "", 0, content=name)]


class _Renderer(RendererHTML):
    """Writes tokens as HTML, with the footnotes and headings of a policy."""

    def heading_open(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        anchors = env["aliases"].get(tokens[idx].attrGet("id"), ())
        former = "".join(f'<span class="kt-anchor" id="{escape(anchor)}"></span>' for anchor in anchors)
        return former + str(self.renderToken(tokens, idx, options, env))

    def admonition_open(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        tokens[idx].attrSet("role", "note")
        return str(self.renderToken(tokens, idx, options, env))

    def footnote_ref(self, tokens: Sequence[Token], idx: int, _options: Any, env: Any) -> str:
        name, back = _footnote_ids(tokens[idx], env)
        number = tokens[idx].meta["id"] + 1
        label = escape(env["words"].footnote_label.format(number=number))
        link = f'<a href="#{name}" role="doc-noteref" aria-label="{label}">{number}</a>'
        return f'<sup class="kt-footnote-mark" id="{back}">{link}</sup>'

    def footnote_block_open(self, _tokens: Any, _idx: int, _options: Any, env: Any) -> str:
        label = escape(env["words"].footnotes)
        return f'<section class="kt-footnotes" role="doc-endnotes" aria-label="{label}">\n<ol>\n'

    def footnote_block_close(self, _tokens: Any, _idx: int, _options: Any, _env: Any) -> str:
        return "</ol>\n</section>\n"

    def footnote_open(self, tokens: Sequence[Token], idx: int, _options: Any, env: Any) -> str:
        return f'<li id="{_footnote_ids(tokens[idx], env)[0]}">'

    def footnote_close(self, _tokens: Any, _idx: int, _options: Any, _env: Any) -> str:
        return "</li>\n"

    def footnote_anchor(self, tokens: Sequence[Token], idx: int, _options: Any, env: Any) -> str:
        _, back = _footnote_ids(tokens[idx], env)
        label = escape(env["words"].footnote_back)
        return f' <a href="#{back}" role="doc-backlink" aria-label="{label}">↩</a>'


_RENDERER = _Renderer()


def _footnote_ids(token: Token, env: dict[str, Any]) -> tuple[str, str]:
    """The ids of a footnote and of the mark that refers to it, unique on the assembled page."""
    number, use = token.meta["id"] + 1, token.meta.get("subId", 0)
    name = f"fn-{env['docId']}-{number}"
    back = f"fnref-{env['docId']}-{number}"
    return name, f"{back}-{use + 1}" if use else back
