"""The word tables: complete, alike in their placeholders, and true to the terminology table."""

import re
from dataclasses import fields
from string import Formatter

import pytest

from klartekst.model.history import SectionChangeKind
from klartekst.model.policy import PolicyKind
from klartekst.model.release import Change
from klartekst.wording.words.choice import NEIGHBOURS, TABLES, words_for
from klartekst.wording.words.table import Words

LANGUAGES = ("nb", "nn", "sv", "da", "fi", "is", "en", "de")
ENGLISH = TABLES["en"]
TEXTS = tuple(f.name for f in fields(Words) if f.name not in ("in_language", "prevailing"))

# One row per key, one cell per language in the order of LANGUAGES
FIXED = {
    "kind_privacy": (
        "personvernerklæring",
        "personvernerklæring",
        "integritetspolicy",
        "privatlivspolitik",
        "tietosuojaseloste",
        "persónuverndarstefna",
        "privacy policy",
        "Datenschutzerklärung",
    ),
    "kind_cookies": (
        "erklæring om informasjonskapsler",
        "erklæring om informasjonskapslar",
        "cookiepolicy",
        "cookiepolitik",
        "evästekäytäntö",
        "vefkökustefna",
        "cookie policy",
        "Cookie-Richtlinie",
    ),
    "kind_terms": (
        "vilkår",
        "vilkår",
        "villkor",
        "vilkår",
        "käyttöehdot",
        "skilmálar",
        "terms",
        "Nutzungsbedingungen",
    ),
    "updates": (
        "Oppdateringer",
        "Oppdateringar",
        "Uppdateringar",
        "Opdateringer",
        "Päivitykset",
        "Uppfærslur",
        "Updates",
        "Aktualisierungen",
    ),
    "contents": (
        "Innhold",
        "Innhald",
        "Innehåll",
        "Indhold",
        "Sisällys",
        "Efnisyfirlit",
        "Contents",
        "Inhalt",
    ),
    "version": (
        "versjon",
        "versjon",
        "version",
        "version",
        "versio",
        "útgáfa",
        "version",
        "Fassung",
    ),
    "draft": ("utkast", "utkast", "utkast", "udkast", "luonnos", "drög", "draft", "Entwurf"),
    "status_in_force": (
        "Versjon {version}, gjelder fra {date}",
        "Versjon {version}, gjeld frå {date}",
        "Version {version}, gäller från och med {date}",
        "Version {version}, gælder fra {date}",
        "Versio {version}, voimassa {date} alkaen",
        "Útgáfa {version}, gildir frá {date}",
        "Version {version}, in force from {date}",
        "Fassung {version}, gültig ab {date}",
    ),
    "point_numbered": (
        "punkt {number} {title}",
        "punkt {number} {title}",
        "punkt {number} {title}",
        "punkt {number} {title}",
        "kohta {number} {title}",
        "liður {number} {title}",
        "section {number} {title}",
        "Ziffer {number} {title}",
    ),
    "controller": (
        "Behandlingsansvarlig",
        "Behandlingsansvarleg",
        "Personuppgiftsansvarig",
        "Dataansvarlig",
        "Rekisterinpitäjä",
        "Ábyrgðaraðili",
        "Controller",
        "Verantwortlicher",
    ),
    "joint_controllers": (
        "Felles behandlingsansvarlige",
        "Felles behandlingsansvarlege",
        "Gemensamt personuppgiftsansvariga",
        "Fælles dataansvarlige",
        "Yhteisrekisterinpitäjät",
        "Sameiginlegir ábyrgðaraðilar",
        "Joint controllers",
        "Gemeinsam Verantwortliche",
    ),
    "dpo": (
        "Personvernombud",
        "Personvernombod",
        "Dataskyddsombud",
        "Databeskyttelsesrådgiver",
        "Tietosuojavastaava",
        "Persónuverndarfulltrúi",
        "Data protection officer",
        "Datenschutzbeauftragte(r)",
    ),
    "authority": (
        "Tilsynsmyndighet",
        "Tilsynsstyresmakt",
        "Tillsynsmyndighet",
        "Tilsynsmyndighed",
        "Valvontaviranomainen",
        "Eftirlitsyfirvald",
        "Supervisory authority",
        "Aufsichtsbehörde",
    ),
    "registration_number": (
        "Organisasjonsnummer",
        "Organisasjonsnummer",
        "Organisationsnummer",
        "CVR-nummer",
        "Y-tunnus",
        "Kennitala",
        "Registration number",
        "Registernummer",
    ),
    "in_force_from": (
        "gjelder fra {date}",
        "gjeld frå {date}",
        "gäller från och med {date}",
        "gælder fra {date}",
        "voimassa {date} alkaen",
        "gildir frá {date}",
        "in force from {date}",
        "gültig ab {date}",
    ),
    "banner_older": (
        "Dette er en eldre versjon. Den gjaldt fra {date} til og med {until}.",
        "Dette er ein eldre versjon. Han gjaldt frå {date} til og med {until}.",
        "Det här är en äldre version. Den gällde från och med {date} till och med {until}.",
        "Dette er en ældre version. Den gjaldt fra {date} til og med {until}.",
        "Tämä on vanhempi versio. Se oli voimassa {date}–{until}.",
        "Þetta er eldri útgáfa. Hún gilti frá {date} til og með {until}.",
        "This is an older version. It was in force from {date} to {until}.",
        "Dies ist eine frühere Fassung. Sie galt vom {date} bis {until}.",
    ),
    "change_material": (
        "vesentlig endring",
        "vesentleg endring",
        "väsentlig ändring",
        "væsentlig ændring",
        "olennainen muutos",
        "veruleg breyting",
        "material change",
        "wesentliche Änderung",
    ),
    "change_editorial": (
        "redaksjonell endring",
        "redaksjonell endring",
        "redaktionell ändring",
        "redaktionel ændring",
        "toimituksellinen muutos",
        "orðalagsbreyting",
        "editorial change",
        "redaktionelle Änderung",
    ),
    "what_changed": (
        "Hva er endret?",
        "Kva er endra?",
        "Vad har ändrats?",
        "Hvad er ændret?",
        "Mitä on muuttunut?",
        "Hvað hefur breyst?",
        "What changed?",
        "Was hat sich geändert?",
    ),
    "section_changed": (
        "endret",
        "endra",
        "ändrat",
        "ændret",
        "muutettu",
        "breytt",
        "changed",
        "geändert",
    ),
    "section_removed": (
        "fjernet",
        "fjerna",
        "borttaget",
        "fjernet",
        "poistettu",
        "fjarlægt",
        "removed",
        "entfernt",
    ),
    "subscribe": (
        "Abonner på oppdateringer",
        "Abonner på oppdateringar",
        "Prenumerera på uppdateringar",
        "Abonnér på opdateringer",
        "Tilaa päivitykset",
        "Gerast áskrifandi að uppfærslum",
        "Subscribe to updates",
        "Aktualisierungen abonnieren",
    ),
}

# What the longer sentences must hold, word for word
FIXED_PARTS = {
    "notice_fallback_section": (
        "ikke oversatt ennå. Teksten vises {in_language}.",
        "ikkje omsett enno. Teksten blir vist {in_language}.",
        "ännu inte översatt. Texten visas {in_language}.",
        "endnu ikke oversat. Teksten vises {in_language}.",
        "ei ole vielä käännetty. Teksti näytetään {in_language}.",
        "hefur ekki enn verið þýddur og birtist {in_language}.",
        "not yet translated. The text is shown {in_language}.",
        "noch nicht übersetzt. Der Text wird {in_language} angezeigt.",
    ),
    "notice_fallback_page": (
        "ikke oversatt ennå. Teksten vises {in_language}.",
        "ikkje omsett enno. Teksten blir vist {in_language}.",
        "ännu inte översatt. Texten visas {in_language}.",
        "endnu ikke oversat. Teksten vises {in_language}.",
        "ei ole vielä käännetty. Teksti näytetään {in_language}.",
        "hefur ekki enn verið þýdd og birtist {in_language}.",
        "not yet translated. The text is shown {in_language}.",
        "noch nicht übersetzt. Der Text wird {in_language} angezeigt.",
    ),
    "status_withdrawn": (
        "trukket tilbake",
        "trekt tilbake",
        "återkallad",
        "trukket tilbage",
        "peruutettu",
        "afturkölluð",
        "withdrawn",
        "zurückgezogen",
    ),
    "status_announced": (
        "Kommende",
        "Komande",
        "Kommande",
        "Kommende",
        "Tuleva",
        "Væntanleg",
        "Upcoming",
        "Künftige",
    ),
    "published_on": (
        "Publisert",
        "Publisert",
        "Publicerad",
        "Offentliggjort",
        "Julkaistu",
        "Birt",
        "Published",
        "Veröffentlicht",
    ),
    # A day entered afterwards rests on the publisher's word, and says so
    "published_entered": (
        "ifølge utgiveren",
        "ifølgje utgivaren",
        "enligt utgivaren",
        "ifølge udgiveren",
        "julkaisijan mukaan",
        "samkvæmt útgefanda",
        "according to the publisher",
        "Nach Angabe des Herausgebers",
    ),
    "event_correction": (
        "Retting",
        "Retting",
        "Rättelse",
        "Rettelse",
        "Oikaisu",
        "Leiðrétting",
        "Correction",
        "Berichtigung",
    ),
    "banner_ended": (
        "gjaldt til og med {until}",
        "gjaldt til og med {until}",
        "gällde till och med {until}",
        "gjaldt til og med {until}",
        "voimassa {until} saakka",
        "gilti til og með {until}",
        "in force until {until}",
        "bis einschließlich {until}",
    ),
    "section_history": (
        "Historik",
        "Historik",
        "Historik",
        "Historik",
        "muutoshistoria",
        "Breytingasaga",
        "History",
        "Änderungsverlauf",
    ),
}

# What the templates about versions and changes are filled with, by key
PLACEHOLDERS = {
    "status_announced": "version date",
    "status_superseded": "version date until",
    "status_withdrawn": "version",
    "in_force_from": "date",
    "in_force_between": "date until",
    "effective_on": "date",
    "published_on": "date",
    "published_entered": "date recorded",
    "banner_older": "date until",
    "banner_announced": "date",
    "banner_withdrawn": "date",
    "banner_withdrawn_before": "date",
    "banner_ended": "policy date until",
    "banner_corrected": "date",
    "banner_before_correction": "date",
    "banner_draft": "version date",
    "go_to_version": "version date",
    "go_to_same_section": "version",
    "notice_announced": "version date",
    "older_translation": "version in_language",
    "read_older_translation": "in_language",
    "last_changed": "date version",
    "event_version": "version",
    "event_announced": "version date",
    "event_in_force": "version",
    "event_translation": "version in_language",
    "event_correction": "version in_language",
    "event_withdrawal": "version",
    "event_ended": "policy",
    "reason": "reason",
    "retroactive": "published date reason",
    "short_notice": "reason",
    "notified": "date channels",
    "updates_of": "policy",
    "timeline_of": "policy",
    "message_subject": "policy date",
    "message_subject_initial": "policy date",
    "message_opening": "policy date",
    "message_opening_initial": "policy date",
    "message_opening_editorial": "policy date",
    "message_read": "url",
    "message_contact": "email",
}

# "Current", as each language would say it of a version
CURRENT = (
    "gjeldende|gjeldande|gällande|gældende|voimassa olev|nykyi|gildandi|current|geltend|aktuell|nåværende"
)

# One row per reader's language, one cell per language of the text
IN_LANGUAGE = {
    "nb": "på bokmål|på nynorsk|på svensk|på dansk|på finsk|på islandsk|på engelsk|på tysk",
    "nn": "på bokmål|på nynorsk|på svensk|på dansk|på finsk|på islandsk|på engelsk|på tysk",
    "sv": "på bokmål|på nynorska|på svenska|på danska|på finska|på isländska|på engelska|på tyska",
    "da": "på norsk (bokmål)|på nynorsk|på svensk|på dansk|på finsk|på islandsk|på engelsk|på tysk",
    "fi": "kirjanorjaksi|uusnorjaksi|ruotsiksi|tanskaksi|suomeksi|islanniksi|englanniksi|saksaksi",
    "is": ("á norsku (bókmáli)|á nýnorsku|á sænsku|á dönsku|á finnsku|á íslensku|á ensku|á þýsku"),
    "en": (
        "in Norwegian Bokmål|in Norwegian Nynorsk|in Swedish|in Danish|in Finnish|in Icelandic|"
        "in English|in German"
    ),
    "de": (
        "auf Norwegisch (Bokmål)|auf Nynorsk|auf Schwedisch|auf Dänisch|auf Finnisch|"
        "auf Isländisch|auf Englisch|auf Deutsch"
    ),
}
PREVAILING = {
    "nb": (
        "Ved motstrid går den {} versjonen foran.",
        "norske|-|svenske|danske|finske|islandske|engelske|tyske",
    ),
    "nn": (
        "Ved motstrid går den {} versjonen føre.",
        "-|norske|svenske|danske|finske|islandske|engelske|tyske",
    ),
    "sv": (
        "Vid bristande överensstämmelse har den {} versionen företräde.",
        "norska|norska|svenska|danska|finska|isländska|engelska|tyska",
    ),
    "da": (
        "Ved uoverensstemmelse har den {} version forrang.",
        "norske|norske|svenske|danske|finske|islandske|engelske|tyske",
    ),
    "fi": (
        "Jos kieliversiot eroavat toisistaan, sovelletaan {} versiota.",
        "norjankielistä|norjankielistä|ruotsinkielistä|tanskankielistä|suomenkielistä|"
        "islanninkielistä|englanninkielistä|saksankielistä",
    ),
    "is": (
        "Ef misræmi er milli útgáfna gildir {} útgáfan.",
        "norska|norska|sænska|danska|finnska|íslenska|enska|þýska",
    ),
    "en": (
        "In case of discrepancy, the {} version prevails.",
        "Norwegian|Norwegian|Swedish|Danish|Finnish|Icelandic|English|German",
    ),
    "de": (
        "Bei Abweichungen ist die {} Fassung maßgebend.",
        "norwegische|norwegische|schwedische|dänische|finnische|isländische|englische|deutsche",
    ),
}
BETWEEN_NORWEGIANS = {
    ("nb", "nn"): "Ved motstrid går nynorskversjonen foran.",
    ("nn", "nb"): "Ved motstrid går bokmålsversjonen føre.",
}


def placeholders(template: str) -> set[str]:
    """The names between braces in a template."""
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def prevailing_sentence(reader: str, authoritative: str) -> str:
    """The sentence that the terminology table gives for a pair of languages."""
    template, adjectives = PREVAILING[reader]
    adjective = adjectives.split("|")[LANGUAGES.index(authoritative)]
    return BETWEEN_NORWEGIANS.get((reader, authoritative), template.format(adjective))


def test_the_eight_languages_have_a_table() -> None:
    """Each table is found under the code that its words bear."""
    assert tuple(TABLES) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", TEXTS)
def test_every_text_is_there_and_clean(language: str, key: str) -> None:
    """No text is empty or begins or ends with a blank."""
    text = getattr(TABLES[language], key)
    assert text
    assert text == text.strip()
    assert "  " not in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", TEXTS)
def test_placeholders_are_the_same_in_every_language(language: str, key: str) -> None:
    """A template takes the same arguments whatever the language."""
    own, english = getattr(TABLES[language], key), getattr(ENGLISH, key)
    assert placeholders(own) == placeholders(english)


def test_a_table_with_a_gap_fails() -> None:
    """A missing key is an error when the table is made."""
    with pytest.raises(TypeError, match="skip_to_content"):
        Words(language="xx")  # type: ignore[call-arg]


def test_every_kind_of_policy_has_a_name() -> None:
    """The names of the kinds are found by the kinds' values."""
    assert {f"kind_{kind}" for kind in PolicyKind} == {k for k in TEXTS if k.startswith("kind_")}


@pytest.mark.parametrize("key", PLACEHOLDERS)
def test_what_templates_are_filled_with(key: str) -> None:
    """A caller can rely on what a template takes."""
    assert placeholders(getattr(ENGLISH, key)) == set(PLACEHOLDERS[key].split())


def test_every_class_of_change_has_a_name() -> None:
    """The names of changes are found by the values of their classes and kinds."""
    assert {f"change_{change}" for change in Change} <= set(TEXTS)
    assert {f"section_{kind}" for kind in SectionChangeKind} <= set(TEXTS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_version_is_called_current(language: str) -> None:
    """What is in force is told with dates."""
    texts = {key: getattr(TABLES[language], key) for key in TEXTS}
    assert {key: text for key, text in texts.items() if re.search(CURRENT, text, re.IGNORECASE)} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_version_stands_alike_everywhere(language: str) -> None:
    """The same dates are told in the same words in a line, in a cell and in a heading."""
    words = TABLES[language]
    assert words.status_in_force == f"{words.event_version}, {words.in_force_from}"
    assert words.status_superseded == f"{words.event_version}, {words.in_force_between}"
    assert words.status_announced.endswith(f" {{version}}, {words.in_force_from}")
    assert words.effective_on.lower() == words.in_force_from.lower()
    assert words.notice_announced == f"{words.event_announced}."
    assert words.updates_of == f"{words.updates} – {{policy}}"
    assert words.banner_draft_unreleased.endswith(words.no_updates)


@pytest.mark.parametrize("key", FIXED)
def test_fixed_words(key: str) -> None:
    """The terminology that was settled is used as it stands."""
    assert tuple(getattr(TABLES[code], key) for code in LANGUAGES) == FIXED[key]


@pytest.mark.parametrize("key", FIXED_PARTS)
def test_fixed_parts_of_sentences(key: str) -> None:
    """Sentences that say more than the terminology table still say what it says."""
    for code, part in zip(LANGUAGES, FIXED_PARTS[key], strict=True):
        assert part in getattr(TABLES[code], key)


@pytest.mark.parametrize("reader", LANGUAGES)
def test_in_language(reader: str) -> None:
    """Each pair of languages has its own inflected words."""
    expected = dict(zip(LANGUAGES, IN_LANGUAGE[reader].split("|"), strict=True))
    assert TABLES[reader].in_language == expected


@pytest.mark.parametrize("reader", LANGUAGES)
def test_prevailing(reader: str) -> None:
    """Each pair of languages has its whole sentence; the Norwegian pair names its standards."""
    expected = {code: prevailing_sentence(reader, code) for code in LANGUAGES}
    assert TABLES[reader].prevailing == expected


def test_a_table_can_be_a_cache_key() -> None:
    """Tables are values that can be hashed and told apart."""
    assert len(set(TABLES.values())) == len(LANGUAGES)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        *((code, code) for code in LANGUAGES),
        *NEIGHBOURS.items(),
        ("nb-NO", "nb"),
        ("nb_NO", "nb"),
        ("NN-no", "nn"),
        ("no-NO", "nb"),
        ("sv-FI", "sv"),
        ("de-Latn-CH-1996", "de"),
        ("se-FI", "nb"),
        ("gsw-CH", "de"),
        ("en-GB", "en"),
        ("fr", "en"),
        ("zh-CN", "en"),
        ("ar", "en"),
        ("xx", "en"),
    ],
)
def test_choice_of_a_table(language: str, expected: str) -> None:
    """The tag itself, then a broader one, then a neighbour, then English."""
    assert words_for(language).language == expected


def test_neighbours() -> None:
    """The languages without a table that do not fall back to English."""
    assert NEIGHBOURS == {
        "no": "nb",
        "se": "nb",
        "smj": "nb",
        "sma": "nb",
        "fo": "da",
        "kl": "da",
        "gsw": "de",
        "lb": "de",
    }
