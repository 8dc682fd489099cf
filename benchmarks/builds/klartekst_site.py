"""The texts as a site of Klartekst: every version as ``klartekst release`` writes it."""

from collections.abc import Iterator
from datetime import datetime, time
from zoneinfo import ZoneInfo

from benchmarks.builds.texts import (
    History,
    Section,
    Size,
    Text,
    Version,
    published_before,
    summary,
    with_edited_section,
)
from klartekst.model.diagnostic import Place
from klartekst.model.digest import checksum, digest
from klartekst.model.edition import Edition, EditionSection, Passage
from klartekst.model.frozen_words import FrozenWords
from klartekst.model.policy import Numbering, PolicyKind, Role, SectionText
from klartekst.model.release import Change, FrozenText, Moment, Release
from klartekst.publishing.starter.settings import site_facts, site_settings
from klartekst.publishing.starter.wishes import Wishes
from klartekst.storage import release_files
from klartekst.storage.frozen_texts import SUMS_FILE, sha256sums
from klartekst.wording.frozen import freeze

Files = Iterator[tuple[str, bytes]]

KEPT_OUT = ("klartekst.yml", "policy.yml", "records/", "releases/")
_ZONE = "Europe/Oslo"
_HOME = "---\ntitle: Policies\n---\n{{ policies }}\n"


def frame(size: Size) -> Files:
    """The files of a site without policies."""
    wishes = Wishes(
        company="Eksempel AS",
        country="NO",
        email="post@eksempel.example",
        languages=size.languages,
        kind=PolicyKind.OTHER,
        policy="",
        time_zone=_ZONE,
        names_authority=True,
    )
    settings = site_settings(wishes.company, size.languages, "https://policies.example/", KEPT_OUT)
    yield "mkdocs.yml", settings.encode()
    yield "docs/klartekst.yml", site_facts(wishes).encode()
    for language in size.languages:
        yield f"docs/index.{language}.md", _HOME.encode()


def policy(history: History) -> Files:
    """The files of a policy: the newest version as working text, and the releases."""
    yield from _working(history)
    yield from _releases(history, f"docs/{history.policy}")


def edited(history: History) -> Files:
    """The same after somebody has edited the working text: what is published stays as it is."""
    yield from _working(with_edited_section(history))
    yield from _releases(history, f"docs/{history.policy}")


def _working(history: History) -> Files:
    folder = f"docs/{history.policy}"
    newest = history.versions[-1].texts
    original = next(iter(newest.values()))
    sections = [section.id for section in original.sections]
    settings = f"kind: other\nnumbering: decimal\nsections: [{', '.join(sections)}]\n"
    yield f"{folder}/policy.yml", settings.encode()
    for language, text in newest.items():
        parts = _working_parts(text).items()
        for (stem, part), of in zip(parts, _working_parts(original).values(), strict=True):
            translates = "" if text is original else f"translates: {digest(of)}\n"
            front_matter = f"---\ntitle: {part.title}\n{translates}---\n"
            yield f"{folder}/{stem}.{language}.md", f"{front_matter}{part.body}\n".encode()


def _working_parts(text: Text) -> dict[str, SectionText]:
    """The files that a text is written in, by their names."""
    parts = {"index": SectionText("", text.title, text.preamble, "")}
    return parts | {s.id: SectionText("", s.title, _body(s), "") for s in text.sections}


def _releases(history: History, folder: str) -> Files:
    before: tuple[str, str] | None = None
    for version in history.versions:
        release = _release(history.policy, version, before)
        files = release_files(release)
        files[SUMS_FILE] = sha256sums(files)
        for name, data in files.items():
            yield f"{folder}/releases/{version.label}/{name}", data
        before = version.label, checksum(files["release.yml"].decode())


def _release(policy: str, version: Version, previous: tuple[str, str] | None) -> Release:
    day = published_before(version.effective_from)
    summaries = {language: summary(language) for language in version.texts}
    authoritative = next(iter(version.texts))
    return Release(
        policy=policy,
        version=version.label,
        change=Change.MATERIAL if previous else Change.INITIAL,
        effective_from=version.effective_from,
        moment=Moment(datetime.combine(day, time(10), ZoneInfo(_ZONE))),
        time_zone=_ZONE,
        authoritative=authoritative,
        numbering=Numbering.DECIMAL,
        texts={
            language: _frozen(policy, language, text, language == authoritative)
            for language, text in version.texts.items()
        },
        place=Place(""),
        checksum="",
        previous=previous,
        summary=summaries,
        changes=dict.fromkeys(version.edited, summaries),
    )


def _frozen(policy: str, language: str, text: Text, is_authoritative: bool) -> FrozenText:
    edition = Edition(
        policy=policy,
        language=language,
        text_language=language,
        title=text.title,
        description="",
        preamble=EditionSection("preamble", "", "", language, Passage(text.preamble, "")),
        sections=tuple(
            EditionSection(section.id, str(number), section.title, language, Passage(_body(section), ""))
            for number, section in enumerate(text.sections, 1)
        ),
    )
    markdown = freeze(edition, "")
    role = Role.AUTHORITATIVE if is_authoritative else Role.REQUIRED
    return FrozenText(language, "", checksum(markdown), FrozenWords.of(markdown), text.title, "", role)


def _body(section: Section) -> str:
    return "\n\n".join(section.blocks)
