"""The page of a policy in one language, as values that a template can lay out."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from itertools import chain

from klartekst.model.edition import Edition, EditionSection, GlossaryEntry, Heading
from klartekst.model.policy import Policy
from klartekst.model.project import Project
from klartekst.model.standing import StandingKind
from klartekst.model.translation import preamble_of
from klartekst.publishing.addresses import PageLink
from klartekst.publishing.phrases import in_language, shown_day
from klartekst.publishing.version_frame import VersionFrame
from klartekst.wording.locale import direction, language_name
from klartekst.wording.rendering import Rendered, Rendering, render, render_definition, render_section
from klartekst.wording.words.choice import words_for
from klartekst.wording.words.table import Words


@dataclass(frozen=True, slots=True)
class Notice:
    """A remark in the reader's language, with the language of a text it sends the reader to."""

    text: str
    link_text: str = ""
    link_language: str = ""


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A line of the contents list, with the lines below it.

    ``language`` is set where it is not that of the text.
    """

    id: str
    caption: str
    children: tuple["ContentsEntry", ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True)
class PageSection:
    """A section on the page. ``language`` is set only where it differs from the page's words.

    ``source`` is the working file behind it, and empty where there is none any more.

    ``last_changed`` says when its words last changed, with the way to the changelog;
    ``same_section`` leads to it in the version in force, from any other one.
    """

    id: str
    number: str
    title: str
    caption: str
    former_ids: tuple[str, ...]
    language: str
    direction: str
    notices: tuple[Notice, ...]
    rendered: Rendered
    source: str
    last_changed: PageLink | None
    same_section: PageLink | None

    @property
    def looks(self) -> Hashable:
        """All that a reader can see of it: all but where its words came from."""
        return (
            self.id,
            self.title,
            self.caption,
            self.former_ids,
            self.language,
            self.direction,
            self.notices,
            self.rendered.pieces,
            self.last_changed,
            self.same_section,
        )


@dataclass(frozen=True, slots=True)
class PageTerm:
    """A line of the glossary."""

    id: str
    term: str
    meaning: Rendered


@dataclass(frozen=True, slots=True)
class LanguageChoice:
    """A language that the policy exists in, under its own name."""

    code: str
    name: str
    current: bool


@dataclass(frozen=True, slots=True)
class PolicyPage:
    """Everything a reader meets on a policy's page.

    ``language`` is the reader's, ``words`` are the site's words for them, ``text_language`` is the
    language of the policy's own words, ``text_words`` the site's for readers of that. ``supplements``
    is the id of a policy that this one adds to.
    """

    policy: str
    language: str
    words: Words
    text_language: str
    text_direction: str
    text_words: Words
    title: str
    description: str
    kind: str
    frame: VersionFrame
    facts: tuple[str, ...]
    notices: tuple[Notice, ...]
    prevailing: str
    supplements: str
    supplements_title: str
    languages: tuple[LanguageChoice, ...]
    contents: tuple[ContentsEntry, ...]
    preamble: PageSection
    sections: tuple[PageSection, ...]
    glossary: tuple[PageTerm, ...]
    anchors: frozenset[str]


def policy_page(
    project: Project,
    policy: Policy,
    edition: Edition,
    frame: VersionFrame,
    titles: Mapping[str, str],
    rendering: Rendering = render,
) -> PolicyPage:
    """The page that shows an edition of a policy. ``titles`` are those of all policies with a page."""
    words = words_for(edition.language)
    parent = policy.supplements.policy if policy.supplements else ""
    text_words = words_for(edition.text_language)
    return PolicyPage(
        policy=policy.id,
        language=edition.language,
        words=words,
        text_language=edition.text_language,
        text_direction=direction(edition.text_language),
        text_words=text_words,
        title=edition.title,
        description=edition.description,
        kind=getattr(words, f"kind_{policy.kind.value}"),
        frame=frame,
        facts=_facts(policy, frame, words),
        notices=_page_notices(edition, words),
        prevailing=_prevailing(policy, words),
        supplements=parent if parent in titles else "",
        supplements_title=titles.get(parent, ""),
        languages=language_choices(project, policy, edition.language),
        contents=_contents(edition, text_words if edition.glossary else None),
        preamble=_section(edition.preamble, edition, policy, frame, rendering),
        sections=tuple(_section(part, edition, policy, frame, rendering) for part in edition.sections),
        glossary=tuple(_term(entry, edition, rendering) for entry in edition.glossary),
        anchors=frozenset(_anchors(edition)),
    )


def language_choices(project: Project, policy: Policy, current: str) -> tuple[LanguageChoice, ...]:
    """The languages that the policy's page exists in, in the order of the site."""
    return tuple(
        LanguageChoice(code, language_name(code, code), code == current)
        for code in project.site_file.languages
        if code in policy.pages
    )


def _facts(policy: Policy, frame: VersionFrame, words: Words) -> tuple[str, ...]:
    """What holds for the text in force and the working text, and for no other."""
    reviewed = frame.standing.kind in (StandingKind.IN_FORCE, StandingKind.DRAFT)
    if policy.reviewed_on is None or not reviewed:
        return ()
    return (words.reviewed_on.format(date=shown_day(policy.reviewed_on, words)),)


def _page_notices(edition: Edition, words: Words) -> tuple[Notice, ...]:
    if not edition.is_fallback:
        return ()
    where = in_language(edition.text_language, words)
    return (Notice(words.notice_fallback_page.format(in_language=where)),)


def _prevailing(policy: Policy, words: Words) -> str:
    if not policy.prevails or len(policy.languages) < 2:
        return ""
    name = language_name(policy.authoritative, words.language)
    generic = words.prevailing_other.format(name=name)
    return words.prevailing.get(policy.authoritative, generic)


def _section(
    part: EditionSection, edition: Edition, policy: Policy, frame: VersionFrame, rendering: Rendering
) -> PageSection:
    same_language = part.language == edition.text_language
    return PageSection(
        id=part.id,
        number=part.number,
        title=part.title,
        caption=part.caption,
        former_ids=part.formerly,
        language="" if same_language else part.language,
        direction="" if same_language else direction(part.language),
        notices=_section_notices(part, edition, policy, words_for(edition.language)),
        rendered=render_section(part, edition.glossary if same_language else (), rendering),
        source=_source(part, policy),
        last_changed=frame.last_changed.get(part.id),
        same_section=frame.same_section.get(part.id),
    )


def _source(part: EditionSection, policy: Policy) -> str:
    """The working file behind a section, where it still has one in the same language."""
    section = preamble_of(policy) if part.id == "preamble" else policy.section(part.id)
    text = section.texts.get(part.language) if section else None
    return text.path if text else ""


def _section_notices(
    part: EditionSection, edition: Edition, policy: Policy, words: Words
) -> tuple[Notice, ...]:
    if part.language != edition.text_language:
        where = in_language(part.language, words)
        return (Notice(words.notice_fallback_section.format(in_language=where)),)
    if part.stale:
        where = in_language(policy.authoritative, words)
        return (
            Notice(
                words.notice_stale,
                words.read_in_language.format(in_language=where),
                policy.authoritative,
            ),
        )
    return ()


def _contents(edition: Edition, glossary_words: Words | None) -> tuple[ContentsEntry, ...]:
    entries = [
        ContentsEntry(section.id, section.caption, _nested(section.headings)) for section in edition.sections
    ]
    if glossary_words:
        own = glossary_words.language
        entries.append(
            ContentsEntry("terms", glossary_words.terms, language=own if own != edition.text_language else "")
        )
    return tuple(entries)


def _nested(headings: tuple[Heading, ...]) -> tuple[ContentsEntry, ...]:
    """Headings as a tree: each holds the deeper ones that follow it."""
    if not headings:
        return ()
    starts = [index for index, heading in enumerate(headings) if heading.depth == headings[0].depth]
    ends = [*starts[1:], len(headings)]
    return tuple(
        ContentsEntry(
            headings[start].id,
            headings[start].caption,
            _nested(headings[start + 1 : end]),
        )
        for start, end in zip(starts, ends, strict=True)
    )


def _term(entry: GlossaryEntry, edition: Edition, rendering: Rendering) -> PageTerm:
    return PageTerm(entry.id, entry.term, render_definition(entry, edition.text_language, rendering))


def _anchors(edition: Edition) -> chain[str]:
    parts = (edition.preamble, *edition.sections)
    return chain(
        (anchor for part in edition.sections for anchor in (part.id, *part.formerly)),
        (anchor for part in parts for heading in part.headings for anchor in (heading.id, *heading.aliases)),
        (f"term-{entry.id}" for entry in edition.glossary),
    )
