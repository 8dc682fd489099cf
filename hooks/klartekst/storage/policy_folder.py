"""A policy's folder: its ``policy.yml``, its pages and its sections."""

from collections.abc import Iterator
from dataclasses import dataclass

from klartekst.model import codes
from klartekst.model.policy import Policy, Section, SectionText
from klartekst.model.records import Records
from klartekst.storage.content_folder import ContentFolder
from klartekst.storage.fields import Table
from klartekst.storage.front_matter import PAGE_TABLE, SECTION_TABLE, read_section_text
from klartekst.storage.parsers import language_tag
from klartekst.storage.policy_file import PolicyFile, read_policy_file
from klartekst.storage.records_file import read_records
from klartekst.storage.report import Report, quoted, suggestion
from klartekst.storage.section_list import PAGE_STEM, SectionList
from klartekst.storage.site_facts import SiteFacts
from klartekst.storage.translations import report_gaps
from klartekst.storage.yaml_nodes import read_mapping

POLICY_FILE = "policy.yml"

Texts = dict[str, dict[str, SectionText | None]]


@dataclass(frozen=True, slots=True)
class _MarkdownName:
    """A file name in its two parts: ``mottakere.nb.md`` is ``mottakere`` in ``nb``."""

    name: str
    stem: str
    language: str


def read_policy(
    policy_id: str,
    content: ContentFolder,
    site: SiteFacts,
    built: tuple[str, ...],
    report: Report,
) -> Policy:
    """The policy in a folder. What cannot be read is reported and left out."""
    report = report.on(content.show(f"{policy_id}/{POLICY_FILE}"))
    text = content.read(f"{policy_id}/{POLICY_FILE}", report)
    mapping = None if text is None else read_mapping(text, report)
    file = read_policy_file(mapping, site, built, report)
    texts = _read_texts(policy_id, content, file, report)
    records = read_records(policy_id, content, file.languages, report)
    policy = _assembled(policy_id, file, texts, records, report)
    report_gaps(policy, {stem: frozenset(found) for stem, found in texts.items()}, file, report)
    return policy


def _assembled(policy_id: str, file: PolicyFile, texts: Texts, records: Records, report: Report) -> Policy:
    listed = file.sections or SectionList((), ())
    known = {PAGE_STEM, *listed.listed}
    unlisted = [by_language for stem, by_language in texts.items() if stem not in known]
    return Policy(
        id=policy_id,
        place=report.place(),
        kind=file.kind,
        numbering=file.numbering,
        languages=file.languages,
        sections=tuple(
            Section(
                entry.id,
                report.place(entry.line),
                _readable(texts.get(entry.id, {}), file),
                entry.formerly,
            )
            for entry in listed.entries
        ),
        pages=_readable(texts.get(PAGE_STEM, {}), file),
        facts=file.facts,
        time_zone=file.time_zone,
        terms=file.terms,
        supplements=file.supplements,
        prevails=file.prevails,
        reviewed_on=file.reviewed_on,
        ended_on=file.ended_on,
        data_from=file.data_from,
        exemptions=file.exemptions,
        accepted=file.accepted,
        records=records,
        unlisted=tuple(text for found in unlisted for text in _readable(found, file).values()),
    )


def _readable(found: dict[str, SectionText | None], file: PolicyFile) -> dict[str, SectionText]:
    """The texts that could be read, in the order of the policy's languages."""
    texts = ((language, found.get(language)) for language in file.languages)
    return {language: text for language, text in texts if text is not None}


def _read_texts(policy_id: str, content: ContentFolder, file: PolicyFile, report: Report) -> Texts:
    """What is there by stem and language, with None where it could not be read."""
    texts: Texts = {}
    for name in _markdown_names(content.folders.get(policy_id, ())):
        relative = f"{policy_id}/{name.name}"
        own = report.on(content.show(relative))
        if not _has_known_language(name, file, own):
            continue
        _report_unlisted(name, file, own)
        text = content.read(relative, report)
        table: Table = PAGE_TABLE if name.stem == PAGE_STEM else SECTION_TABLE
        texts.setdefault(name.stem, {})[name.language] = (
            None if text is None else read_section_text(text, name.language, table, own)
        )
    return texts


def _markdown_names(names: tuple[str, ...]) -> Iterator[_MarkdownName]:
    for name in names:
        whole = name.removesuffix(".md")
        if whole != name:
            stem, _, suffix = whole.rpartition(".")
            looks_right = stem and language_tag(suffix)
            yield _MarkdownName(name, *((stem, suffix) if looks_right else (whole, "")))


def _has_known_language(name: _MarkdownName, file: PolicyFile, report: Report) -> bool:
    if name.language in file.languages:
        return True
    if not file.languages:
        return False
    if name.language:
        report.add(
            codes.UNKNOWN_LANGUAGE,
            None,
            f"{quoted(name.language)} is not a language of this policy",
            f"rename the file ({suggestion(name.language, file.languages)}) or "
            'add the language under "languages" in klartekst.yml or policy.yml',
        )
    else:
        report.add(
            codes.UNKNOWN_LANGUAGE,
            None,
            "the name of the file does not say its language",
            f"rename it to {name.stem}.{next(iter(file.languages))}.md",
        )
    return False


def _report_unlisted(name: _MarkdownName, file: PolicyFile, report: Report) -> None:
    if file.sections is None or name.stem == PAGE_STEM or name.stem in file.sections.listed:
        return
    report.add(
        codes.UNLISTED_SECTION,
        None,
        f'{quoted(name.stem)} is not listed under "sections" in {POLICY_FILE}',
        f"add it there or rename the file; {suggestion(name.stem, file.sections.listed)}",
    )
