"""``klartekst readability``: how heavy the texts are to read, as a help for those who write them."""

import json
from collections.abc import Iterator
from pathlib import Path

import click

from klartekst.checks.readability import DocumentReading, SectionReading, readings
from klartekst.cli.site import config_option, open_site, stop, today
from klartekst.model.language_words import BandSet
from klartekst.wording.readability import LONG_SENTENCE, VERY_LONG_SENTENCE, Readability, band

_HEAD = (
    "words",
    "sentences",
    "mean",
    f">{LONG_SENTENCE}",
    f">{VERY_LONG_SENTENCE}",
    "hedges",
    "LIX",
    "less terms",
)
_WIDEST_TITLE = 44


@click.command()
@config_option
@click.argument("policy", required=False)
@click.option("--language", help="Only texts in this language.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
def readability(config_file: Path, policy: str | None, language: str | None, form: str) -> None:
    """Count words, sentences and LIX of each section of POLICY, or of all policies.

    Exits with 0 whatever comes out: the numbers are a help for writers, and no verdict.
    """
    site = open_site(config_file)
    wanted = site.policy(policy).id if policy else None
    found = [
        document
        for document in readings(site.question(today(site.project.time_zone)))
        if wanted in (None, document.policy) and language in (None, document.language)
    ]
    if not found:
        stop("there is no text to count — see 'klartekst readability --help' for how to choose others")
    if form == "json":
        click.echo(json.dumps([_record(document) for document in found], ensure_ascii=False, indent=2))
    else:
        click.echo("\n\n".join("\n".join(_lines(document)) for document in found))


def _record(document: DocumentReading) -> dict[str, object]:
    return {
        "policy": document.policy,
        "language": document.language,
        "bands": document.bands.value if document.bands else None,
        **_numbers(document.reading, document.bands),
        "compared_with": document.version or None,
        "before": _numbers(document.before, document.bands) if document.before else None,
        "sections": [_section_record(section, document.bands) for section in document.sections],
    }


def _section_record(section: SectionReading, bands: BandSet | None) -> dict[str, object]:
    return {
        "section": section.section,
        "title": section.title,
        **_numbers(section.reading, bands),
        "before": _numbers(section.before, bands) if section.before else None,
    }


def _numbers(reading: Readability, bands: BandSet | None) -> dict[str, object]:
    return {
        "words": reading.words,
        "sentences": reading.sentences,
        "mean_sentence": round(reading.mean_length, 1),
        "long_sentences": reading.longer_than(LONG_SENTENCE),
        "very_long_sentences": reading.longer_than(VERY_LONG_SENTENCE),
        "hedges": reading.hedges,
        "lix": round(reading.lix, 1) if bands else None,
        "lix_without_terms": round(reading.lix_without_terms, 1) if bands else None,
        "band": band(reading.lix, bands) if bands and reading.words else None,
    }


def _lines(document: DocumentReading) -> Iterator[str]:
    yield f"{document.policy} ({document.language})"
    yield _row("", _HEAD)
    for section in document.sections:
        yield _row(section.title, _cells(section.reading, document.bands))
    yield _row("the whole", _cells(document.reading, document.bands))
    if document.before:
        yield _row(f"in version {document.version}", _cells(document.before, document.bands))
    if document.bands and document.reading.words:
        name = band(document.reading.lix, document.bands)
        yield f"  LIX: {name}, by the {document.bands.value.title()} bands"


def _cells(reading: Readability, bands: BandSet | None) -> tuple[str, ...]:
    lix = (f"{reading.lix:.1f}", f"{reading.lix_without_terms:.1f}") if bands else ("–", "–")
    return (
        str(reading.words),
        str(reading.sentences),
        f"{reading.mean_length:.1f}",
        str(reading.longer_than(LONG_SENTENCE)),
        str(reading.longer_than(VERY_LONG_SENTENCE)),
        str(reading.hedges),
        *lix,
    )


def _row(title: str, cells: tuple[str, ...]) -> str:
    shown = title if len(title) <= _WIDEST_TITLE else f"{title[: _WIDEST_TITLE - 1]}…"
    columns = "  ".join(cell.rjust(len(head)) for cell, head in zip(cells, _HEAD, strict=True))
    return f"  {shown:<{_WIDEST_TITLE}}  {columns}"
