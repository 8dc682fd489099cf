"""The word tables: complete, alike in their placeholders, and true to the terminology table."""

from dataclasses import fields
from string import Formatter

import pytest

from klartekst.model.policy import PolicyKind
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
}

# What the longer sentences must hold, word for word
FIXED_PARTS = {
    "last_updated": (
        "Sist oppdatert",
        "Sist oppdatert",
        "Senast uppdaterad",
        "Senest opdateret",
        "Päivitetty viimeksi",
        "Síðast uppfært",
        "Last updated",
        "Zuletzt aktualisiert",
    ),
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
}

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
