"""What each language has for promises and places: one sentence for each list, and what is none of it."""

import pytest

from klartekst.storage.promise_phrases import read_promise_phrases
from klartekst.wording.phrases import phrases_in

LANGUAGES = ("nb", "nn", "sv", "da", "fi", "is", "en", "de")

SAID = {
    "check_regularly": {
        "nb": "Vi ber deg besøke denne siden jevnlig.",
        "nn": "Følg med på denne sida.",
        "sv": "Läs därför policyn regelbundet.",
        "da": "Besøg denne side jævnligt.",
        "fi": "Tutustu selosteeseen säännöllisesti.",
        "is": "Við hvetjum þig til að skoða síðuna reglulega.",
        "en": "Please review this notice periodically.",
        "de": "Wir empfehlen Ihnen, diese Erklärung regelmäßig zu lesen.",
    },
    "hedges": {
        "nb": "Vi kan utlevere opplysninger til andre.",
        "nn": "Vi kan dele opplysningar med andre.",
        "sv": "Vi kan komma att lämna ut uppgifter.",
        "da": "Vi kan videregive oplysninger til andre.",
        "fi": "Saatamme luovuttaa tietoja muille.",
        "is": "Við kunnum að miðla upplýsingum.",
        "en": "We may share data with others.",
        "de": "Wir können Ihre Daten an Dritte weitergeben.",
    },
    "consent_by_contact": {
        "nb": "Ved å kontakte oss samtykker du til dette.",
        "nn": "Ved å kontakte oss samtykkjer du til dette.",
        "sv": "Genom att kontakta oss samtycker du till detta.",
        "da": "Ved at kontakte os samtykker du til dette.",
        "fi": "Ottamalla meihin yhteyttä suostut tähän.",
        "is": "Með því að hafa samband samþykkir þú þetta.",
        "en": "By contacting us, you consent to this.",
        "de": "Durch die Nutzung der Seite stimmen Sie dem zu.",
    },
    "browser_settings": {
        "nb": "Du kan endre innstillingene i nettleseren for å avvise dem.",
        "nn": "Du kan endre innstillingane i nettlesaren for å avvise dei.",
        "sv": "Ändra inställningarna i din webbläsare för att blockera dem.",
        "da": "Du kan ændre indstillingerne i din browser for at afvise dem.",
        "fi": "Voit muuttaa selaimesi asetuksia ja estää evästeet.",
        "is": "Þú getur breytt stillingum í vafranum til að hafna þeim.",
        "en": "You can change your browser settings to reject them.",
        "de": "Sie können in den Einstellungen Ihres Browsers Cookies blockieren.",
    },
    "consent": {
        "nb": "Dette krever samtykket ditt.",
        "nn": "Dette krev samtykket ditt.",
        "sv": "Detta kräver ditt samtycke.",
        "da": "Dette kræver dit samtykke.",
        "fi": "Tämä vaatii suostumuksesi.",
        "is": "Þetta krefst samþykkis.",
        "en": "This needs your consent.",
        "de": "Das braucht Ihre Einwilligung.",
    },
    "in_force": {
        "nb": "Gjelder fra 1. mai 2026.",
        "nn": "Gjeld frå 1. mai 2026.",
        "sv": "Gäller från och med den 1 maj 2026.",
        "da": "Gælder fra 1. maj 2026.",
        "fi": "Voimassa 1.5.2026 alkaen.",
        "is": "Gildir frá 1. maí 2026.",
        "en": "Effective from 1 May 2026.",
        "de": "Gültig ab 1. Mai 2026.",
    },
    "updated": {
        "nb": "Sist oppdatert 1. mai 2026.",
        "nn": "Sist oppdatert 1. mai 2026.",
        "sv": "Senast uppdaterad den 1 maj 2026.",
        "da": "Senest opdateret 1. maj 2026.",
        "fi": "Päivitetty viimeksi 1.5.2026.",
        "is": "Síðast uppfært 1. maí 2026.",
        "en": "Last updated 1 May 2026.",
        "de": "Zuletzt aktualisiert am 1. Mai 2026.",
    },
    "positions": {
        "nb": "Dette er beskrevet ovenfor.",
        "nn": "Dette er nemnt ovanfor.",
        "sv": "Detta beskrivs i avsnittet ovan.",
        "da": "Dette er beskrevet ovenfor.",
        "fi": "Edellä mainitut tiedot poistetaan.",
        "is": "Þetta er lýst hér að ofan.",
        "en": "This is described above.",
        "de": "Die oben genannten Daten löschen wir.",
    },
    "bare_links": {
        "nb": "her",
        "nn": "les meir",
        "sv": "här",
        "da": "læs mere",
        "fi": "tästä",
        "is": "hér",
        "en": "here",
        "de": "hier",
    },
    "lost_links": {
        "nb": "Les mer om dette her.",
        "nn": "Les meir om dette her.",
        "sv": "Läs mer om detta här.",
        "da": "Læs mere om dette her.",
        "fi": "Lue lisää täältä.",
        "is": "Smelltu hér.",
        "en": "The list is available here.",
        "de": "Mehr erfahren Sie hier.",
    },
    "storing": {
        "nb": "Vi lagrer navnet.",
        "nn": "Vi lagrar namnet.",
        "sv": "Vi sparar namnet.",
        "da": "Vi opbevarer navnet.",
        "fi": "Säilytämme nimen.",
        "is": "Við varðveitum nafnið.",
        "en": "We store the name.",
        "de": "Wir speichern den Namen.",
    },
}

NOT_SAID = {
    "check_regularly": {
        "nb": "Vi leser gjennom erklæringen jevnlig.",
        "nn": "Vi går gjennom erklæringa jamleg.",
        "sv": "Vi går igenom policyn regelbundet.",
        "da": "Vi gennemgår politikken jævnligt.",
        "fi": "Tarkistamme selosteen säännöllisesti.",
        "is": "Við förum reglulega yfir stefnuna.",
        "en": "We review this notice periodically.",
        "de": "Wir überprüfen diese Erklärung regelmäßig.",
    },
    "hedges": {
        "nb": "Vi spør, slik at vi kan bruke svaret. Vi kan ikke dele det.",
        "nn": "Vi spør, slik at vi kan bruke svaret. Vi kan ikkje dele det.",
        "sv": "Vi frågar så att vi kan använda svaret. Vi kan inte dela det.",
        "da": "Vi spørger, så vi kan bruge svaret. Vi kan ikke dele det.",
        "fi": "Kysymme, jotta voimme käyttää vastausta. Emme voi jakaa sitä.",
        "is": "Við spyrjum. Við getum ekki notað svarið.",
        "en": "We ask so that we can use the answer. We may not share it.",
        "de": "Wir fragen, damit wir die Antwort verwenden können. Wir können sie nicht weitergeben.",
    },
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SAID)
def test_sentence_is_found(name: str, language: str) -> None:
    assert phrases_in(SAID[name][language], getattr(read_promise_phrases(language), name))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NOT_SAID)
def test_sentence_that_says_something_else_is_not(name: str, language: str) -> None:
    assert not phrases_in(NOT_SAID[name][language], getattr(read_promise_phrases(language), name))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_list(language: str) -> None:
    words = read_promise_phrases(language)
    assert [name for name in words.__dataclass_fields__ if not getattr(words, name)] == []
    assert {*words.other_documents} == {"privacy", "cookies", "terms", "other"}


def test_regional_tag_takes_the_words_of_its_language_and_an_unknown_language_has_none() -> None:
    assert read_promise_phrases("en-GB") == read_promise_phrases("en")
    assert not read_promise_phrases("ro").hedges.phrases
