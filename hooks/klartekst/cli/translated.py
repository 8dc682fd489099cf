"""``klartekst translated``: a working translation says what the authoritative text now says."""

from pathlib import Path

import click

from klartekst.cli.site import Site, config_option, open_site, refuse, show, stop
from klartekst.model.diagnostic import Severity
from klartekst.model.digest import digest
from klartekst.model.policy import Policy, Section, SectionText
from klartekst.model.translation import PREAMBLE, TranslationState, parts_of, preamble_of, state_of
from klartekst.storage import MarkRefused, TranslationMark, write_marks

PAGE = "index"


@click.command()
@config_option
@click.argument("policy")
@click.argument("section", nargs=-1, metavar="[SECTION]")
@click.argument("language")
@click.option(
    "--meaning-unchanged",
    metavar="REASON",
    help="Why the translation is still good, though the original has changed.",
)
def translated(
    config_file: Path, policy: str, section: tuple[str, ...], language: str, meaning_unchanged: str | None
) -> None:
    """Record that the translation in LANGUAGE says what the authoritative text now says.

    Writes the digest of that text into the front matter of one SECTION, of the page (index), or,
    where neither is named, of the page and all sections. Nothing else in the files changes.
    """
    if len(section) > 1:
        raise click.UsageError("name one section, or none for all of them")
    site = open_site(config_file)
    subject = site.policy(policy)
    _refuse_language(subject, language)
    parts = (_part(subject, section[0]),) if section else parts_of(subject)
    there, missing = _texts(subject, parts, language)
    _refuse_broken(site, subject, parts, language)
    if not there:
        named = section[0] if section else subject.id
        refuse(f"'{named}' has no text in '{language}' — write {missing[0]} first")
    reason = _reason(meaning_unchanged)
    marks = [mark for original, text in there if (mark := _mark(original, text, reason))]
    _write(site, marks)
    _tell([text for _, text in there], marks, missing)


def _refuse_language(policy: Policy, language: str) -> None:
    if language not in policy.languages:
        stop(f"'{policy.id}' has no language '{language}' — languages: {', '.join(policy.languages)}")
    if language == policy.authoritative:
        refuse(f"'{language}' is the authoritative language of '{policy.id}'; it translates nothing")


def _part(policy: Policy, name: str) -> Section:
    part = preamble_of(policy) if name == PAGE else policy.section(name)
    if part is None:
        known = ", ".join([PAGE, *(section.id for section in policy.sections)])
        stop(f"'{policy.id}' has no section '{name}' — sections: {known}")
    return part


def _texts(
    policy: Policy, parts: tuple[Section, ...], language: str
) -> tuple[list[tuple[SectionText, SectionText]], list[str]]:
    """Each original with its translation, and the files of the translations that are not there."""
    there, missing = [], []
    for part in parts:
        original, text = part.texts.get(policy.authoritative), part.texts.get(language)
        if original and text:
            there.append((original, text))
        else:
            where = policy.authoritative if original is None else language
            missing.append(_path(policy, part, where))
    return there, missing


def _path(policy: Policy, part: Section, language: str) -> str:
    stem = PAGE if part.id == PREAMBLE else part.id
    return f"{policy.place.path.rpartition('/')[0]}/{stem}.{language}.md"


def _refuse_broken(site: Site, policy: Policy, parts: tuple[Section, ...], language: str) -> None:
    """A text that cannot be read has no digest that means anything, and takes no mark."""
    paths = {_path(policy, part, code) for part in parts for code in (policy.authoritative, language)}
    broken = [d for d in site.project.diagnostics if d.place.path in paths and d.severity is Severity.ERROR]
    show(broken)
    if broken:
        refuse("mend these files first; nothing was written")


def _reason(meaning_unchanged: str | None) -> str:
    reason = " ".join((meaning_unchanged or "").split())
    if meaning_unchanged is not None and not reason:
        raise click.UsageError("--meaning-unchanged needs a reason, in words")
    return reason


def _mark(original: SectionText, text: SectionText, reason: str) -> TranslationMark | None:
    """The mark that a translation is to get; none where it says so already."""
    state = state_of(original, text)
    if state is TranslationState.IN_STEP or (reason and state is TranslationState.MEANING_UNCHANGED):
        return None
    if reason and state is TranslationState.UNKNOWN:
        refuse(
            f"nothing says which words {text.path} was translated from, so nobody can tell whether their "
            "meaning is unchanged — compare it with the original, and leave out --meaning-unchanged"
        )
    return TranslationMark(text, digest(original), reason)


def _write(site: Site, marks: list[TranslationMark]) -> None:
    try:
        write_marks(site.root, marks)
    except MarkRefused as error:
        refuse(f"{error}; nothing was written")
    except OSError as error:
        refuse(f"the disk refused ({error.strerror}); nothing was written")


def _tell(texts: list[SectionText], marks: list[TranslationMark], missing: list[str]) -> None:
    written = {mark.text.path: mark for mark in marks}
    for text in texts:
        mark = written.get(text.path)
        if mark is None:
            click.echo(f"{text.path} was in step already")
        elif mark.reason:
            click.echo(f"{text.path} meaning_unchanged: {mark.digest}")
        else:
            click.echo(f"{text.path} translates: {mark.digest}")
    for path in missing:
        click.echo(f"{path} is not written yet")
