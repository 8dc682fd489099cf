"""Versions as values, for tests that ask about days and moments and need no disk."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from klartekst.model.diagnostic import Place
from klartekst.model.digest import canonical, checksum
from klartekst.model.frozen_words import FrozenWords
from klartekst.model.policy import Numbering, Role
from klartekst.model.release import (
    Change,
    Correction,
    FrozenText,
    LateTranslation,
    Moment,
    Release,
    Withdrawal,
)

OSLO = "Europe/Oslo"


def text(language: str, words: str) -> FrozenText:
    markdown = canonical(f"# Tittel\n\n## 1. Mottakere {{#mottakere}}\n\n{words}\n")
    role = Role.AUTHORITATIVE if language == "nb" else Role.COURTESY
    return FrozenText(
        language, f"{language}.md", checksum(markdown), FrozenWords.of(markdown), "Tittel", "", role
    )


def at(stamp: str) -> datetime:
    """A moment; one without a time is nine o'clock in Oslo in summer, eight in winter."""
    return datetime.fromisoformat(stamp if "T" in stamp else f"{stamp}T07:00:00+00:00")


def version(
    label: str,
    effective: str | date,
    published: str | datetime = "",
    languages: str = "nb",
    change: Change = Change.MATERIAL,
    zone: str = OSLO,
) -> Release:
    """A version that was published a month before its first day, unless something else is said."""
    day = effective if isinstance(effective, date) else date.fromisoformat(effective)
    moment = published or (day - timedelta(days=30)).isoformat()
    return Release(
        policy="personvern",
        version=label,
        change=change,
        effective_from=day,
        moment=Moment(moment if isinstance(moment, datetime) else at(moment)),
        time_zone=zone,
        authoritative="nb",
        numbering=Numbering.DECIMAL,
        texts={code: text(code, f"{label} {code}") for code in languages.split()},
        place=Place("docs/personvern/releases/release.yml"),
        checksum=checksum(label),
    )


def _next(release: Release) -> int:
    return len(release.corrections) + len(release.translations) + 1


def corrected(release: Release, language: str, moment: str | datetime) -> Release:
    old = release.text_in(language)
    assert old is not None
    number = _next(release)
    new = text(language, f"{release.version} {language} corrected {number}")
    when = Moment(moment if isinstance(moment, datetime) else at(moment))
    erratum = Correction(number, language, when, "skrivefeil", new, old.checksum)
    return replace(release, corrections=(*release.corrections, erratum))


def translated(release: Release, language: str, moment: str | datetime) -> Release:
    when = Moment(moment if isinstance(moment, datetime) else at(moment))
    late = LateTranslation(_next(release), language, when, text(language, f"{release.version} {language}"))
    return replace(release, translations=(*release.translations, late))


def withdrawn(release: Release, moment: str | datetime) -> Release:
    when = Moment(moment if isinstance(moment, datetime) else at(moment))
    return replace(release, withdrawal=Withdrawal(_next(release), when, "feil"))
