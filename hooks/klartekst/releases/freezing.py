"""Freezing: from the working files to a version that can be published, or the reasons against it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, Place, found
from klartekst.model.digest import checksum
from klartekst.model.edition import Edition
from klartekst.model.frozen_words import FrozenWords
from klartekst.model.history import SectionChange, last_standing
from klartekst.model.policy import Policy, Role, SectionText
from klartekst.model.project import NoticeDays
from klartekst.model.quantity import quantity
from klartekst.model.records import Records, kept_records
from klartekst.model.release import Change, FrozenTerm, FrozenText, Moment, Notification, Release
from klartekst.releases.calendar import day_in_zone
from klartekst.releases.drafts import draft_of
from klartekst.releases.gate import objections
from klartekst.releases.record_gate import fact_troubles
from klartekst.wording.frozen import freeze
from klartekst.wording.published import edition_of
from klartekst.wording.section_changes import section_changes, texts_without_note
from klartekst.wording.words.choice import words_for


@dataclass(frozen=True, slots=True)
class Intent:
    """What somebody wants to publish, and when it is to take effect."""

    version: str
    effective_from: date
    change: Change
    moment: Moment
    summary: Mapping[str, str]
    notified: Notification | None = None
    retroactive: str = ""
    short_notice: str = ""


@dataclass(frozen=True, slots=True)
class FrozenEdition:
    """A text ready to be written: its Markdown in canonical form, and what is recorded beside it."""

    language: str
    markdown: str
    title: str
    description: str
    role: Role
    stale: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preparation:
    """A version ready to be written, as far as the diagnostics allow.

    ``previous`` is the release that it follows; ``changes`` the notes by section and language;
    ``records`` the public records of its first day; ``noted`` the working texts whose notes those were.
    """

    policy: Policy
    intent: Intent
    previous: Release | None
    texts: tuple[FrozenEdition, ...]
    changes: Mapping[str, Mapping[str, str]]
    formerly: Mapping[str, tuple[str, ...]]
    covers: Mapping[str, tuple[str, ...]]
    terms: tuple[FrozenTerm, ...]
    records: Records | None
    noted: tuple[SectionText, ...]
    diagnostics: tuple[Diagnostic, ...]


def prepare(
    policy: Policy,
    editions: Mapping[str, Edition],
    releases: tuple[Release, ...],
    intent: Intent,
    notice: NoticeDays,
) -> Preparation:
    """The version that the working text would become.

    ``editions`` are the policy's own texts by language, compiled for the day the version takes
    effect, so that names and references read as they do on that day.
    """
    previous = releases[-1] if releases else None
    compared = last_standing(releases)
    changes = {
        language: section_changes(edition_of(compared, language), edition)
        for language, edition in editions.items()
        if compared and language in compared.languages
    }
    records = kept_records(policy.records, intent.effective_from)
    troubles = [
        *_label_troubles(policy, releases, intent),
        *_date_troubles(policy, releases, intent),
        *_notice_troubles(policy, intent, notice),
        *_text_troubles(policy, editions, compared, records),
        *_note_troubles(policy, changes),
        *_class_troubles(policy, editions, compared, intent),
        *(fact_troubles(policy, compared, records) if intent.change is Change.EDITORIAL else ()),
    ]
    noted = tuple(_noted(policy))
    return Preparation(
        policy=policy,
        intent=intent,
        previous=previous,
        texts=tuple(freeze_edition(edition, policy) for edition in editions.values()),
        changes=_notes(policy),
        formerly={s.id: s.formerly for s in policy.sections if s.formerly},
        covers=covers_of(policy),
        terms=tuple(_terms(policy)),
        records=records,
        noted=noted,
        diagnostics=tuple(troubles),
    )


def release_of(preparation: Preparation, docs_dir: str) -> Release:
    """The release that a preparation without errors becomes; its own checksum is still to be taken."""
    policy, intent = preparation.policy, preparation.intent
    folder = f"{docs_dir}/{policy.id}/releases/{intent.version}"
    before = preparation.previous
    return Release(
        policy=policy.id,
        version=intent.version,
        change=intent.change,
        effective_from=intent.effective_from,
        moment=intent.moment,
        time_zone=policy.time_zone,
        authoritative=policy.authoritative,
        numbering=policy.numbering,
        texts={
            text.language: frozen_text(text, f"{folder}/{text.language}.md") for text in preparation.texts
        },
        place=Place(f"{folder}/release.yml"),
        checksum="",
        previous=(before.version, before.checksum) if before else None,
        summary=intent.summary,
        changes=preparation.changes,
        formerly=preparation.formerly,
        covers=preparation.covers,
        terms=preparation.terms,
        notified=intent.notified,
        retroactive=intent.retroactive,
        short_notice=intent.short_notice,
        records=preparation.records,
    )


def frozen_text(text: FrozenEdition, path: str) -> FrozenText:
    """A frozen edition as the text that is recorded."""
    return FrozenText(
        language=text.language,
        path=path,
        checksum=checksum(text.markdown),
        words=FrozenWords.of(text.markdown),
        title=text.title,
        description=text.description,
        role=text.role,
        stale=text.stale,
    )


def freeze_edition(edition: Edition, policy: Policy) -> FrozenEdition:
    """One text of a version, ready to be written."""
    language = edition.text_language
    return FrozenEdition(
        language=language,
        markdown=freeze(edition, words_for(language).terms),
        title=edition.title,
        description=edition.description,
        role=policy.languages.get(language, Role.COURTESY),
        stale=tuple(section.id for section in edition.sections if section.stale),
    )


def covers_of(policy: Policy) -> dict[str, tuple[str, ...]]:
    """The checklist items that each section answers, by what its authoritative text says."""
    texts = ((s.id, s.texts.get(policy.authoritative)) for s in policy.sections)
    return {section: text.covers for section, text in texts if text and text.covers}


def _label_troubles(policy: Policy, releases: tuple[Release, ...], intent: Intent) -> Iterator[Diagnostic]:
    taken = [r.version for r in releases if r.version.lower() == intent.version.lower()]
    if taken:
        message = f"version {taken[0]} of '{policy.id}' has already been published"
        yield found(codes.VERSION_TAKEN, policy.place, message, "choose another label")
    if bool(releases) == (intent.change is Change.INITIAL):
        message, hint = (
            (f"'{policy.id}' has versions already", "declare the change material or editorial")
            if releases
            else (f"this is the first version of '{policy.id}'", "declare it with --change initial")
        )
        yield found(codes.WRONG_CHANGE_CLASS, policy.place, message, hint)


def _date_troubles(policy: Policy, releases: tuple[Release, ...], intent: Intent) -> Iterator[Diagnostic]:
    applied = [
        r for r in releases if r.withdrawal is None or _day(r.withdrawal.moment, policy) >= r.effective_from
    ]
    latest = max((r.effective_from for r in applied), default=None)
    if latest and intent.effective_from <= latest:
        message = (
            f"version {intent.version} would take effect on {intent.effective_from}, but one does on {latest}"
        )
        yield found(codes.EFFECTIVE_ORDER, policy.place, message, f"let it take effect after {latest}")
    last = releases[-1].moment.published if releases else None
    if last and intent.moment.published < last:
        message = f"version {intent.version} would be published before version {releases[-1].version}"
        hint = "enter the history of a policy from its first version on"
        yield found(codes.PUBLISHED_ORDER, policy.place, message, hint)
    if policy.ended_on and intent.effective_from >= policy.ended_on:
        message = f"the policy ended on {policy.ended_on}"
        yield found(codes.EFFECTIVE_ORDER, policy.place, message, "take ended_on out of policy.yml first")
    published = _day(intent.moment, policy)
    if published <= intent.effective_from:
        return
    late = (
        f"version {intent.version} would be published on {published} and apply from {intent.effective_from}"
    )
    if intent.change is Change.MATERIAL:
        hint = "a material change cannot apply to days before people could read it"
        yield found(codes.RETROACTIVE, policy.place, late, hint)
    elif not intent.retroactive:
        yield found(codes.RETROACTIVE, policy.place, late, "say why with --retroactive REASON")
    else:
        hint = "earlier processing does not become transparent by it"
        yield found(codes.RETROACTIVE_REASONED, policy.place, late, hint)


def _notice_troubles(policy: Policy, intent: Intent, notice: NoticeDays) -> Iterator[Diagnostic]:
    days = (intent.effective_from - _day(intent.moment, policy)).days
    if intent.change is not Change.MATERIAL or days < 0 or days >= notice.advised:
        return
    message = f"people would have {quantity(days, 'day')} before version {intent.version} takes effect"
    if days >= notice.required or intent.short_notice:
        hint = f"{notice.advised} days are advised for a policy of this kind"
        yield found(codes.SHORT_NOTICE_REASONED, policy.place, message, hint)
    else:
        hint = f"give them at least {notice.required}, or say why not with --short-notice REASON"
        yield found(codes.SHORT_NOTICE, policy.place, message, hint)


def _text_troubles(
    policy: Policy, editions: Mapping[str, Edition], previous: Release | None, records: Records | None
) -> Iterator[Diagnostic]:
    for language, role in policy.languages.items():
        edition = editions.get(language)
        foreign = [s.id for s in edition.sections if s.language != language] if edition else ["index"]
        if foreign and role is not Role.COURTESY:
            message = (
                f"{', '.join(foreign)} of '{policy.id}' has no text in '{language}', which is {role.value}"
            )
            yield found(codes.UNTRANSLATED_RELEASE, policy.place, message, "write it before the release")
    for section in policy.sections:
        for language, text in section.texts.items():
            marked = text.translates or text.meaning_unchanged
            if language != policy.authoritative and not marked:
                message = "nothing says which text this was translated from"
                command = f"klartekst translated {policy.id} {section.id} {language}"
                hint = f"see that it says the same, and run {command}"
                place = Place(text.path, text.title_line)
                yield found(codes.UNKNOWN_ORIGINAL, place, message, hint)
    if (
        previous
        and draft_of(policy.id, previous, editions) is None
        and records == previous.records
        and not set(editions) - set(previous.languages)
    ):
        message = f"nothing has changed since version {previous.version}"
        yield found(codes.NOTHING_CHANGED, policy.place, message, "there is nothing to publish")


def _note_troubles(policy: Policy, changes: Mapping[str, tuple[SectionChange, ...]]) -> Iterator[Diagnostic]:
    for text in texts_without_note(policy, changes):
        message = f"the section has changed, and nothing says how in '{text.language}'"
        hint = "write change: with a sentence for readers in its front matter"
        yield found(codes.MISSING_CHANGE_NOTE, Place(text.path, text.title_line), message, hint)


def _class_troubles(
    policy: Policy,
    editions: Mapping[str, Edition],
    previous: Release | None,
    intent: Intent,
) -> Iterator[Diagnostic]:
    if previous is None or intent.change is not Change.EDITORIAL:
        return
    bound = frozenset((*covers_of(policy), *previous.covers))
    for language, edition in editions.items():
        if language not in previous.languages:
            continue
        for objection in objections(edition_of(previous, language), edition, bound):
            section = policy.section(objection.section)
            text = section.texts.get(language) if section else policy.pages.get(language)
            place = Place(text.path, text.body_line) if text else policy.place
            message = f"this is more than an editorial change: {objection.reason}"
            yield found(codes.NOT_EDITORIAL, place, message, "declare the change material")


def _notes(policy: Policy) -> dict[str, dict[str, str]]:
    notes = {
        section.id: {text.language: text.change for text in section.texts.values() if text.change}
        for section in policy.sections
    }
    notes["index"] = {text.language: text.change for text in policy.pages.values() if text.change}
    return {section: by_language for section, by_language in notes.items() if by_language}


def _noted(policy: Policy) -> Iterator[SectionText]:
    return (text for text in policy.texts if text.change)


def _terms(policy: Policy) -> Iterator[FrozenTerm]:
    """The policy's terms with their forms, also in the languages that are yet to be translated into."""
    for term in policy.terms:
        forms = {language: (words.term, *words.forms) for language, words in term.words.items()}
        yield FrozenTerm(term.id, forms)


def _day(moment: Moment, policy: Policy) -> date:
    return day_in_zone(moment.published, policy.time_zone)
