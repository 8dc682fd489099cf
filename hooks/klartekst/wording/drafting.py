"""Drafting: one policy in one language, with facts and numbers written out, references not yet."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain

from klartekst.model.codes import DUPLICATE_ANCHOR
from klartekst.model.diagnostic import Diagnostic, Place, found
from klartekst.model.edition import (
    PAGE_ANCHOR_PREFIXES,
    PAGE_ANCHORS,
    Edition,
    EditionSection,
    GlossaryEntry,
    Heading,
    Passage,
)
from klartekst.model.policy import Numbering, Policy, Section, SectionText
from klartekst.model.translation import TranslationState, preamble_of, state_of
from klartekst.wording.breaks import with_written_breaks
from klartekst.wording.facts import FactBook, expand_facts
from klartekst.wording.outline import Outline, OutlineHeading, outline, plain_words
from klartekst.wording.source import without_comments


@dataclass(frozen=True, slots=True)
class Anchor:
    """An id that an author has set on something other than a heading."""

    id: str
    place: Place


@dataclass(frozen=True, slots=True)
class Draft:
    """An edition whose references are still to be written out."""

    edition: Edition
    anchors: tuple[Anchor, ...]
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """A drafted section, with what drafting it brought to light."""

    section: EditionSection
    anchors: tuple[Anchor, ...]
    diagnostics: tuple[Diagnostic, ...]


def draft_policy(policy: Policy, language: str, book_in: Callable[[str], FactBook]) -> Draft | None:
    """The policy for a reader of the language, or ``None`` where it has no page in any language.

    A section without a text in the language stands in the authoritative one; where the page itself
    has none, so do all sections. ``book_in`` gives the facts in a language.
    """
    page = _chosen(policy.pages, policy, language)
    if page is None:
        return None
    texts = [(s, _chosen(s.texts, policy, page.language)) for s in policy.sections]
    written = [(section, text) for section, text in texts if text]
    numbered = policy.numbering is Numbering.DECIMAL
    parts = [
        _draft_section(section, text, str(at) if numbered else "", policy, book_in(text.language))
        for at, (section, text) in enumerate(written, 1)
    ]
    preamble = _draft_section(preamble_of(policy), page, "", policy, book_in(page.language))
    description, description_troubles = _plain(page.description, page, book_in(page.language))
    glossary = tuple(_glossary(policy, page.language, book_in(page.language)))
    edition = Edition(
        policy=policy.id,
        language=language,
        text_language=page.language,
        title=preamble.section.title,
        description=description,
        preamble=preamble.section,
        sections=tuple(part.section for part in parts),
        glossary=tuple(entry for entry, _ in glossary),
    )
    everything = [preamble, *parts]
    anchors = tuple(chain.from_iterable(part.anchors for part in everything))
    return Draft(
        edition,
        anchors,
        (
            *chain.from_iterable(part.diagnostics for part in everything),
            *description_troubles,
            *chain.from_iterable(troubles for _, troubles in glossary),
            *_duplicate_anchors(edition, anchors),
        ),
    )


def is_stale(section: Section, text: SectionText, policy: Policy) -> bool:
    """Whether a translation says that it was made from other words than the authoritative ones."""
    original = section.texts.get(policy.authoritative)
    if original is None or original is text:
        return False
    return state_of(original, text) is TranslationState.STALE


def _chosen(texts: Mapping[str, SectionText], policy: Policy, language: str) -> SectionText | None:
    """The text in the language, else in the authoritative one, else in any."""
    fallback = texts.get(policy.authoritative) or next(iter(texts.values()), None)
    return texts.get(language) or fallback


def _draft_section(section: Section, text: SectionText, number: str, policy: Policy, book: FactBook) -> _Part:
    written = Passage(without_comments(text.body), text.path, text.body_line)
    passage, troubles = expand_facts(written, book)
    title, title_troubles = _plain(text.title, text, book)
    markdown = with_written_breaks(passage.markdown)
    shape = outline(markdown)
    headings = _headings(section, number, shape, _original_ids(section, policy, shape))
    drafted = EditionSection(
        id=section.id,
        number=number,
        title=title,
        language=text.language,
        passage=replace(passage, markdown=_with_headings(markdown, shape, headings)),
        headings=headings,
        formerly=section.formerly,
        stale=is_stale(section, text, policy),
    )
    anchors = tuple(Anchor(anchor, passage.place(line)) for anchor, line in shape.anchors)
    return _Part(drafted, anchors, (*troubles, *title_troubles))


def _plain(words: str, text: SectionText, book: FactBook) -> tuple[str, list[Diagnostic]]:
    """A title or description with its facts written out, as plain words."""
    if "{{" not in words:
        return words, []
    passage, troubles = expand_facts(Passage(words, text.path, text.title_line), book)
    return plain_words(passage.markdown), troubles


def _original_ids(section: Section, policy: Policy, shape: Outline) -> list[str]:
    """The ids that the authoritative text sets on its headings, for a translation of the same shape.

    So a link to a sub-heading survives a change of language though only one text names its id.
    """
    if not shape.headings:
        return []
    original = section.texts.get(policy.authoritative)
    ids = [heading.id for heading in outline(without_comments(original.body)).headings] if original else []
    return ids if len(ids) == len(shape.headings) else [""] * len(shape.headings)


def _headings(section: Section, number: str, shape: Outline, original_ids: list[str]) -> tuple[Heading, ...]:
    counters: list[int] = []
    headings = []
    for at, (written, original) in enumerate(zip(shape.headings, original_ids, strict=True), 1):
        counters = [*counters, 0][: written.depth]
        counters[-1] += 1
        explicit = written.id or original
        headings.append(
            Heading(
                id=explicit or f"{section.id}-{at}",
                line=written.first_line,
                depth=written.depth,
                number=".".join([number, *map(str, counters)]) if number else "",
                title=plain_words(written.markdown),
                aliases=() if explicit else tuple(f"{old}-{at}" for old in section.formerly),
            )
        )
    return tuple(headings)


def _with_headings(markdown: str, shape: Outline, headings: tuple[Heading, ...]) -> str:
    """The Markdown with number, level and id written into each heading; no line moves."""
    lines = markdown.split("\n")
    for written, heading in zip(shape.headings, headings, strict=True):
        lines[written.first_line : written.end_line] = [
            _heading_line(written, heading),
            *[""] * (written.end_line - written.first_line - 1),
        ]
    return "\n".join(lines)


def _heading_line(written: OutlineHeading, heading: Heading) -> str:
    level = "#" * min(heading.depth + 2, 6)
    caption = f"{heading.number} {written.markdown}".strip()
    return f"{level} {caption} {{#{heading.id}{written.attributes}}}"


def _glossary(
    policy: Policy, language: str, book: FactBook
) -> Iterator[tuple[GlossaryEntry, list[Diagnostic]]]:
    for term in policy.terms:
        words = term.words.get(language)
        if words:
            passage = Passage(words.definition, term.place.path, term.place.line or 1)
            definition, troubles = expand_facts(passage, book)
            forms = (words.term, *words.forms)
            entry = GlossaryEntry(term.id, words.term, forms, definition)
            yield entry, troubles


def _duplicate_anchors(edition: Edition, anchors: tuple[Anchor, ...]) -> Iterator[Diagnostic]:
    """An error for every id on the page that something before it already bears."""
    claims = [Anchor(s.id, s.passage.place(0)) for s in edition.sections]
    claims += [
        Anchor(heading.id, section.passage.place(heading.line))
        for section in (edition.preamble, *edition.sections)
        for heading in section.headings
    ]
    first: dict[str, Place] = {}
    for claim in [*claims, *anchors]:
        if claim.id in PAGE_ANCHORS or claim.id.startswith(PAGE_ANCHOR_PREFIXES):
            message = f"the id '{claim.id}' is one that pages use themselves"
            yield found(DUPLICATE_ANCHOR, claim.place, message, "choose another id")
        if claim.id in first:
            message = f"the id '{claim.id}' is already used at {first[claim.id]}"
            yield found(DUPLICATE_ANCHOR, claim.place, message, "give one of the two another id")
        first.setdefault(claim.id, claim.place)
