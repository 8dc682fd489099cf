"""Sentences, words and LIX as the rules for them say."""

import pytest

from klartekst.storage.language_words import LANGUAGES, read_language_words
from klartekst.wording.readability import BANDS, BandSet, Readability, band, readability_of, total
from klartekst.wording.sentences import sentences_of


def reading(markdown: str, language: str = "nb", terms: tuple[str, ...] = ()) -> Readability:
    words = read_language_words(language)
    assert words is not None
    return readability_of(markdown, words, terms)


@pytest.mark.parametrize(
    ("language", "text", "words", "sentences", "long_words", "lix"),
    [
        ("nb", "Vi samler inn navn og adresse. Opplysningene slettes etter tre år.", 11, 2, 3, 32.8),
        ("nb", "Gjeldende fra 25. mai 2018 etter art. 6 nr. 1 bokstav b.", 8, 1, 2, 33.0),
        ("sv", "Vi behandlar t.ex. namn, adress m.m. Uppgifterna raderas efter sju år.", 13, 2, 3, 29.6),
        ("de", "Seit dem 25. Mai 2018 gilt die Verordnung. Wir löschen die Daten.", 10, 2, 2, 25.0),
    ],
)
def test_reference_vectors(language, text, words, sentences, long_words, lix) -> None:
    found = reading(text, language)
    assert (found.words, found.sentences, found.long_words) == (words, sentences, long_words)
    assert round(found.lix, 1) == lix


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("nb", "Se punkt 3. Vi sletter det.", 2),
        ("nb", "Se § 3-15. Den gjelder.", 2),
        ("nb", "Vi lagrer navn mv. Adressen slettes. Vi lagrer navn mv. og adresse.", 3),
        ("nb", "Ett krav: navnet. To krav: Navnet og adressen.", 3),
        ("nb", "Skriv til post@eksempel.example. Ring oss!\nVi svarer «straks». Takk.", 4),
        ("de", "Wir nutzen z. B. Cookies. Das ist alles.", 2),
        ("en", "We use it, e.g. Cookies, on 25 May. Why? Because.", 3),
    ],
)
def test_where_sentences_end(language, text, count) -> None:
    assert len(sentences_of(text, language)) == count


def test_only_running_text_counts() -> None:
    text = (
        "## En overskrift med ord\n\nVi skriver `kode` og ser https://eksempel.example/side her.\n\n"
        "| Celle | Tall |\n|---|---|\n| ord | 917 899 142 |\n\n- uten punktum\n- [Terms of use]{lang=en}\n\n"
        "Se [punkt 3 Lagringstid](#lagringstid).\n"
    )
    assert reading(text).lengths == (5, 2, 1)


def test_words_with_hyphens_and_apostrophes_are_one() -> None:
    (sentence,) = sentences_of("IP-adressen og brukerens e-post-adresse, d’accord 1234.", "nb")
    assert sentence.words == ("IP-adressen", "og", "brukerens", "e-post-adresse", "d’accord")


def test_unavoidable_terms_are_discounted_once() -> None:
    found = reading("Personopplysninger og lysabonnement krever samtykke.", terms=("lysabonnement",))
    assert (found.long_words, found.unavoidable) == (3, 3)
    assert found.lix_without_terms == found.mean_length == 5


def test_hedges() -> None:
    assert reading("Vi kan bruke f.eks. navn mv., men du kan si nei.").hedges == 3


def test_bands_of_two_sets() -> None:
    assert [band(lix, BandSet.NORDIC) for lix in (29.9, 30, 49.9, 60)] == [
        BANDS[0],
        BANDS[1],
        BANDS[2],
        BANDS[4],
    ]
    assert [band(lix, BandSet.DANISH) for lix in (29.9, 49.9, 55)] == [BANDS[1], BANDS[3], BANDS[4]]


def test_nothing_has_no_index() -> None:
    assert (total([]).lix, total([]).mean_length) == (0, 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words(language) -> None:
    words = read_language_words(language)
    assert words is not None
    assert len(words.function_words) > 60
    assert words.hedges and words.unavoidable and words.names and words.labels
    assert (words.bands is None) == (language in ("fi", "is", "de"))
    assert all(word == word.lower() for word in words.function_words | words.doubles | words.labels)
    assert all(word.isupper() for word in words.abbreviations)
    assert all(neighbour.language != language for neighbour in words.neighbours)


def test_a_language_without_words_is_left_alone() -> None:
    assert read_language_words("ja") is None
    assert read_language_words("en-GB") == read_language_words("en")
    assert (
        read_language_words("en-GB") is read_language_words("en") or read_language_words("en-GB") is not None
    )
