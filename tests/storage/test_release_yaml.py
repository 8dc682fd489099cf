"""Releases and additions come back from their files as they were."""

import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.storage.published import as_written, text, version

from klartekst.model.diagnostic import Place
from klartekst.model.digest import canonical, checksum
from klartekst.model.frozen_words import FrozenWords
from klartekst.model.policy import Numbering, Role
from klartekst.model.release import (
    Change,
    Correction,
    FrozenTerm,
    FrozenText,
    LateTranslation,
    Moment,
    Notification,
    Release,
    Withdrawal,
)
from klartekst.storage import addition_yaml, release_files, release_yaml
from klartekst.storage.addition_file import read_addition_file
from klartekst.storage.release_file import read_release_file
from klartekst.storage.report import Report
from klartekst.storage.yaml_nodes import read_mapping

characters = st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t\x85\xa0\u2028\ufeff")
words = st.text(characters, min_size=1).map(lambda t: unicodedata.normalize("NFC", t).strip()).filter(bool)
optional = st.just("") | words
ids = st.from_regex(r"[a-z0-9]{1,4}(-[a-z0-9]{1,3}){0,2}", fullmatch=True)
languages = st.sampled_from(["nb", "no", "en", "es-ES", "sr-Latn"])
checksums = st.binary(max_size=3).map(lambda data: checksum(data.hex()))
days = st.dates(date(1990, 1, 1), date(2100, 1, 1))
offsets = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
times = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=offsets)
moments = st.builds(Moment, times, st.none() | times)
texts = st.builds(
    FrozenText,
    language=st.just(""),
    path=st.just(""),
    checksum=checksums,
    words=st.just(FrozenWords.of("")),
    title=words,
    description=optional,
    role=st.sampled_from(Role),
    stale=st.lists(ids).map(tuple),
)
lists = st.lists(words, min_size=1, max_size=3).map(tuple)


def keyed(keys: st.SearchStrategy[str], values: st.SearchStrategy) -> st.SearchStrategy:
    return st.dictionaries(keys, values, min_size=1, max_size=3)


releases = st.builds(
    Release,
    policy=st.sampled_from(["personvern", "legal/privacy", "blå"]),
    version=st.from_regex(r"[0-9A-Za-z][0-9A-Za-z._-]{0,5}", fullmatch=True),
    change=st.sampled_from(Change),
    effective_from=days,
    moment=moments,
    time_zone=st.sampled_from(["UTC", "Europe/Oslo"]),
    authoritative=st.just("nb"),
    numbering=st.sampled_from(Numbering),
    texts=keyed(languages, texts).flatmap(lambda found: texts.map(lambda nb: {**found, "nb": nb})),
    place=st.just(Place("")),
    checksum=st.just(""),
    previous=st.none() | st.tuples(st.just("1.0"), checksums),
    summary=st.just({}) | keyed(languages, words),
    changes=st.just({}) | keyed(ids, keyed(languages, words)),
    formerly=st.just({}) | keyed(ids, lists),
    covers=st.just({}) | keyed(ids, lists),
    terms=st.lists(st.builds(FrozenTerm, ids, st.just({}) | keyed(languages, lists)), max_size=3).map(tuple),
    notified=st.none() | st.builds(Notification, days, lists),
    retroactive=optional,
    short_notice=optional,
)


@given(releases)
def test_release_comes_back_as_it_was(release: Release) -> None:
    named = {language: replace(t, language=language) for language, t in release.texts.items()}
    release = replace(release, texts=named)
    data = release_yaml(release).decode()
    assert data == canonical(data)
    report = Report("release.yml")
    file = read_release_file(read_mapping(data, report), checksum(data), report)
    assert report.found == []
    assert file.release.checksum == checksum(data)
    assert as_written(file.release) == release
    assert release_yaml(file.release).decode() == data


@given(
    st.builds(Withdrawal, st.just(1), moments, words)
    | st.builds(LateTranslation, st.just(1), st.just("en"), moments, texts)
    | st.builds(Correction, st.just(1), st.just("en"), moments, words, texts, checksums),
    checksums,
)
def test_addition_comes_back_as_it_was(addition: Correction, previous: str) -> None:
    if not isinstance(addition, Withdrawal):
        addition = replace(addition, text=replace(addition.text, language="en", path="a/en.md"))
    data = addition_yaml(addition, previous).decode()
    assert data == canonical(data)
    report = Report("a/addition.yml")
    file = read_addition_file(read_mapping(data, report), 1, report)
    assert report.found == []
    assert (file.addition, file.previous) == (addition, previous)


def test_release_reads_like_this() -> None:
    release = replace(
        version("2.0", "2026-05-01"),
        summary={"nb": "Ny mottaker: Stripe.", "en": "New recipient."},
        changes={"mottakere": {"nb": "Stripe er ny."}},
        notified=Notification(date(2026, 4, 1), ("email",)),
        moment=Moment(datetime(2026, 4, 1, 9, tzinfo=UTC), datetime(2026, 4, 2, 9, tzinfo=UTC)),
    )
    assert release_yaml(release).decode() == (
        "policy: personvern\n"
        "version: '2.0'\n"
        "change: initial\n"
        "effective_from: 2026-05-01\n"
        "published: '2026-04-01T09:00:00+00:00'\n"
        "recorded: '2026-04-02T09:00:00+00:00'\n"
        "time_zone: Europe/Oslo\n"
        "authoritative: nb\n"
        "numbering: decimal\n"
        "notified:\n"
        "  'on': 2026-04-01\n"
        "  by:\n"
        "  - email\n"
        "summary:\n"
        "  nb: 'Ny mottaker: Stripe.'\n"
        "  en: New recipient.\n"
        "changes:\n"
        "  mottakere:\n"
        "    nb: Stripe er ny.\n"
        "texts:\n"
        "  nb:\n"
        f"    sha256: {release.texts['nb'].checksum}\n"
        "    title: Tittel\n"
        "    role: authoritative\n"
    )


@pytest.mark.parametrize(
    "wrong",
    [
        {"version": "../x"},
        {"time_zone": "Mars/Base"},
        {"authoritative": "en"},
        {"summary": {"nb": "\x01"}},
        {"changes": {"Ikke en id": {"nb": "x"}}},
        {"moment": Moment(datetime(2026, 1, 1))},
    ],
    ids=lambda wrong: next(iter(wrong)),
)
def test_what_could_not_be_read_back_is_not_written(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        release_yaml(replace(version("1.0", "2026-01-01"), **wrong))


def test_text_with_another_checksum_is_not_written() -> None:
    release = version("1.0", "2026-01-01")
    wrong = replace(release.texts["nb"], checksum=text("nb", "Andre ord.").checksum)
    with pytest.raises(ValueError, match="checksum of the text in nb"):
        release_files(replace(release, texts={"nb": wrong}))
