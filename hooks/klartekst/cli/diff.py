"""``klartekst diff``: what differs between two texts, in the words that readers see."""

import re
from dataclasses import dataclass
from pathlib import Path

import click

from klartekst.cli.redline_forms import FORMS, Sides
from klartekst.cli.site import COULD_NOT_RUN, Site, config_option, editions_of, open_site, show, stop, today
from klartekst.model.edition import Edition
from klartekst.model.records import Records, kept_records
from klartekst.model.redline import Redline
from klartekst.storage.front_matter import PAGE_TABLE, read_section_text
from klartekst.storage.report import Report
from klartekst.storage.source_file import read_text
from klartekst.wording.comparison.compare import compare, compare_texts
from klartekst.wording.comparison.names import record_names
from klartekst.wording.frozen import freeze
from klartekst.wording.locale import language_name
from klartekst.wording.published import edition_of
from klartekst.wording.record_changes import fact_changes
from klartekst.wording.source import escape

DIFFERENT = 1

_LANGUAGE = re.compile("[a-z]{2}(-[A-Za-z]{2,4})*")


@dataclass(frozen=True, slots=True)
class Text:
    """One of the two texts: its language, and the text as an edition or as plain Markdown.

    ``records`` are the facts that it was written from, where they are known.
    """

    language: str
    content: Edition | str
    records: Records | None = None

    @property
    def markdown(self) -> str:
        """The text as one Markdown document."""
        return self.content if isinstance(self.content, str) else freeze(self.content, "")


@click.command()
@config_option
@click.argument("old", metavar="A")
@click.argument("new", metavar="B")
@click.option(
    "--language", help="The language; if not given, the authoritative one or that of a file's name."
)
@click.option("--format", "form", type=click.Choice(list(FORMS)), default="text")
def diff(config_file: Path, old: str, new: str, language: str | None, form: str) -> None:
    """Show what differs between A and B, in the words that readers see.

    Each is POLICY@VERSION, a POLICY for its working text, or the path of a Markdown file. Exits with 0
    when both say the same, 1 when they differ, 2 when they cannot be compared.
    """
    site = None if _is_file(old) and _is_file(new) else open_site(config_file)
    before, after = (_text(name, language, site) for name in (old, new))
    redline = _redline(before, after, language, site)
    spoken = language or after.language or before.language
    facts = fact_changes(before.records, after.records, spoken, spoken)
    click.echo(FORMS[form](redline, Sides(old, new, language or after.language, facts)))
    raise SystemExit(0 if redline.is_empty and not facts else DIFFERENT)


def _is_file(name: str) -> bool:
    return Path(name).is_file() or name.endswith(".md")


def _text(name: str, language: str | None, site: Site | None) -> Text:
    if _is_file(name) or site is None:
        return _file(Path(name), language)
    policy, mark, version = name.partition("@")
    return _version(site, policy, version, language) if mark else _working_text(site, policy, language)


def _file(path: Path, language: str | None) -> Text:
    """A file; the title of a section file stands above its text."""
    report = Report(path.as_posix())
    text = read_text(path, report)
    code = language or _language_of_name(path)
    if text is not None and text.startswith("---\n"):
        section = read_section_text(text, code, PAGE_TABLE, report)
        title = f"# {escape(section.title)}\n\n" if section and section.title else ""
        text = f"{title}{section.body}" if section else None
    if text is None:
        show(report.found)
        raise SystemExit(COULD_NOT_RUN)
    return Text(code, text)


def _language_of_name(path: Path) -> str:
    """The language that a file's name ends in, as in ``mottakere.nb.md`` and ``nb.md``, or nothing."""
    code = path.stem.rpartition(".")[2]
    return code if _LANGUAGE.fullmatch(code) and language_name(code, "en") != code else ""


def _version(site: Site, policy_id: str, version: str, language: str | None) -> Text:
    policy = site.policy(policy_id)
    release = site.release(policy, version)
    code = language or release.authoritative
    if release.text_in(code) is None:
        stop(f"{policy.id} {version} has no text in '{code}' — texts: {', '.join(release.languages)}")
    return Text(code, edition_of(release, code), release.records)


def _working_text(site: Site, policy_id: str, language: str | None) -> Text:
    policy = site.policy(policy_id)
    on = today(policy.time_zone)
    editions = editions_of(policy, site.compiled(on))
    code = language or policy.authoritative
    if code not in editions:
        stop(f"'{policy.id}' has no working text in '{code}' — texts: {', '.join(editions) or 'none'}")
    return Text(code, editions[code], kept_records(policy.records, on))


def _redline(old: Text, new: Text, language: str | None, site: Site | None) -> Redline:
    names = record_names(site.project) if site else frozenset()
    if isinstance(old.content, Edition) and isinstance(new.content, Edition):
        return compare(old.content, new.content, names)
    return compare_texts(old.markdown, new.markdown, language or new.language or old.language, names)
