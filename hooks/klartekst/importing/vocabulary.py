"""The words by which parts of policies are recognised, in Norwegian, Swedish, Danish, English and German.

They only lead to guesses, and every guess is listed for a person. A text in another language is split by
its form alone.
"""

import re
from enum import StrEnum


class Topic(StrEnum):
    """What a section is usually about."""

    CONTACT = "contact"
    OFFICER = "officer"
    UPDATES = "updates"
    PURPOSES = "purposes"
    DATA = "data"
    COOKIES = "cookies"
    RECIPIENTS = "recipients"
    RETENTION = "retention"
    RIGHTS = "rights"
    COMPLAINT = "complaint"
    CHANGES = "changes"
    SECURITY = "security"
    TRANSFERS = "transfers"
    DOCUMENT = "document"


def _any(*stems: str) -> re.Pattern[str]:
    """A word that begins with one of the stems; a blank in one is any blank."""
    choices = "|".join(stem.replace(" ", r"\s+") for stem in stems)
    return re.compile(rf"(?<!\w)(?:{choices})\w*", re.IGNORECASE)


TOPICS = {
    Topic.CONTACT: _any(
        "kontakt", "contact", "behandlingsansvar", "personuppgiftsansvar", "dataansvar", "controller",
        "verantwortliche", "kundeservice", "kundtjänst", "hvem vi er", "vilka vi är", "who we are",
    ),
    Topic.OFFICER: _any(
        "personvernombud", "personvernombod", "dataskyddsombud", "databeskyttelsesrådgiver",
        "data protection officer", "datenschutzbeauftrag",
    ),
    Topic.UPDATES: _any("oppdateringer", "oppdateringar", "uppdateringar", "opdateringer", "updates"),
    Topic.PURPOSES: _any(
        "formål", "føremål", "ändamål", "purpose", "zweck", "hvordan vi bruker", "hur vi använder",
        "how we use", "rettslig grunnlag", "rättslig grund", "retsgrundlag", "legal bas", "hensikt",
    ),
    Topic.DATA: _any(
        "hvilke personopplysninger", "hva vi lagrer", "vad vi lagrar", "what we store", "hvilke data",
        "hvilke opplysninger", "hvilken informasjon", "opplysninger",
        "vilka personuppgifter", "vilka uppgifter", "hvilke personoplysninger", "personal data we",
        "information we collect", "what we collect", "data we", "welche daten", "innsamling", "insamling",
    ),
    Topic.COOKIES: _any("informasjonskaps", "cookie", "kakor", "pixel", "evästeet"),
    Topic.RECIPIENTS: _any(
        "mottaker", "mottakar", "mottagare", "modtager", "recipient", "empfänger", "deler vi", "delar vi",
        "vi deler", "vi delar", "utlever", "lämnar vi", "videregi", "sharing", "who we share", "deling",
    ),
    Topic.RETENTION: _any(
        "lagring", "oppbevar", "hvor lenge", "hur länge", "hvor længe", "how long", "retention",
        "opbevaring", "speicherdauer", "slett",
    ),
    Topic.RIGHTS: _any("rettighet", "rettar", "rättighet", "rettighed", "your rights", "rights", "rechte"),
    Topic.COMPLAINT: _any("klag", "klagomål", "complain", "beschwerde"),
    Topic.CHANGES: _any("endring", "ändring", "ændring", "changes", "änderung", "kan bli endret"),
    Topic.SECURITY: _any(
        "sikkerhet", "tryggleik", "säkerhet", "sikkerhed", "security", "beskytter", "skyddar",
    ),
    Topic.TRANSFERS: _any("overføring", "överföring", "overførsel", "transfer", "übermittlung"),
    Topic.DOCUMENT: _any("dokumentinformasjon", "dokumentinformation", "document information", "versjon"),
}  # fmt: skip

RELATED = {
    Topic.CONTACT: frozenset({Topic.OFFICER, Topic.COMPLAINT}),
    Topic.RIGHTS: frozenset({Topic.COMPLAINT}),
}
"""Topics that are usually part of another."""

COVERS = {
    "gdpr-13-1-a": _any(
        "er behandlingsansvarlig", "er behandlingsansvarleg", "behandlingsansvarlig er",
        "är personuppgiftsansvarig",
        "er dataansvarlig", "is the (?:data )?controller", "data controller is", "verantwortlich(?:er)? ist",
        "kontakt oss", "kontakta oss", "contact us",
    ),
    "gdpr-13-1-b": TOPICS[Topic.OFFICER],
    "gdpr-13-1-c": _any(
        r"formålet (?:med|er)", "føremålet", "ändamålet med", "formål:", r"(?:for|för) att kunna",
        r"purposes? of", "zweck", "rettslige? grunnlaget", "rettsgrunnlag", "rättslig grund", "retsgrundlag",
        "legal bas[ie]s", "vi bruker dine", "behandlingsgrunnlag", "for å oppfylle",
    ),
    "gdpr-13-1-d": _any(
        "berettigede? interesse i", "vår berettigede", "berettiga interesse", "berättigat intresse",
        "legitime? interesse", "legitimate interest", "berechtigte? interesse", "vår interesse i",
    ),
    "gdpr-13-1-e": _any(
        "mottakere", "mottakarar", "mottagare", "modtager", "recipient", "empfänger", "kan dele dine",
        "deler vi", "utlevere?r?", "lämnas (?:därför |ut )?till", "share (?:your|personal)", "videreformidl",
        "får tilgang til personopplysninger",
    ),
    "gdpr-13-1-f": _any(
        "utenfor EØS", "utanfor EØS", "utanför EES", "uden for EU", "outside the (?:EU|EEA)", "tredjeland",
        "tredjestat", "third countr", "drittländer", "drittland",
    ),
    "gdpr-13-2-a": _any(
        "lagringstid", "så lenge", "så länge", "så længe", "as long as", "oppbevaringstid", "opbevaring",
        "retention", "hvor lenge vi", "vi sletter", "speicherdauer", "ikke lenger enn",
    ),
    "gdpr-13-2-b": _any(
        "rett til innsyn", "krav på innsyn", "innsyn i dine", "rätt till tillgång", "rätt att få tillgång",
        "ret til indsigt", "right of access", "right to access", "access your", "auskunft",
        "rett til å protestere", "rettigheter knyttet til",
    ),
    "gdpr-13-2-c": _any(
        r"trekke[rs]? (?:\w+ ){0,3}samtykke\w*", "trekke tilbake", "tilbaketrekking", "återkalla",
        "trække (?:dit )?samtykke", "withdraw", "widerruf",
    ),
    "gdpr-13-2-d": _any("klage", "klagomål", "complain", "beschwerde"),
    "gdpr-13-2-e": _any(
        "er det frivillig", "är frivilligt", "voluntary", "må du gi", "måste du lämna", "freiwillig",
        "ikke kan oppfylle forpliktelsene",
    ),
    "gdpr-13-2-f": _any(
        r"automatiser\w+ (?:avgjør|individuel|beslut|afgør|avgjerd)", "automated decision",
        "analytiske modeller",
    ),
    "gdpr-14-1-d": _any(
        "kategorier av personopplysninger", "følgende kategorier", "typer personopplysninger",
        "personopplysninge(?:r|ne) vi (?:samler|behandler)", "lagrar vi dina",
        "kategorier av personuppgifter",
        "kategorier af personoplysninger", "categories of (?:personal )?data", "kategorien personenbezogener",
    ),
    "gdpr-14-2-f": _any(
        "stammer fra", "offentlig(?:e)? tilgjengelig", "offentlige registre", "offentliga register",
        "tilleggsinformasjon", "publicly available", "public (?:registers|sources)", "öffentlich zugänglich",
    ),
}  # fmt: skip
"""The words that make a text look like an answer to an item of the checklist (GDPR Articles 13 and 14)."""

CONTROLLER_WORDS = _any(
    "behandlingsansvarlig", "behandlingsansvarleg", "personuppgiftsansvarig", "dataansvarlig",
    "data controller", "controller", "verantwortliche",
)  # fmt: skip
OFFICER_WORDS = TOPICS[Topic.OFFICER]

RIGHTS = {
    "access": _any("innsyn", "tillgång", "indsigt", "access", "auskunft"),
    "rectification": _any(
        "retting", "rettet", "rättelse", "rättad", "berigtig", "rectif", "correct", "bericht"
    ),
    "erasure": _any("slett", "radera", "slet", "erasure", "delete", "deletion", "löschung"),
    "restriction": _any("begrens", "avgrens", "begräns", "begræns", "restrict", "einschränk"),
    "objection": _any(
        "innsigelse", "protestere", "invända", "indsigelse", "object", "widerspruch", "reservere"
    ),
    "portability": _any(
        "dataportab", "overføre informasjon", "portab", "dataöverför", "overført til", "übertrag"
    ),
}
"""The rights of Articles 15 to 18, 20 and 21 by the words they go by."""

RECORD_FIELDS = {
    "purpose": _any("formål", "ändamål", "purpose"),
    "data": _any(
        "hvilke typer", "typer", "vilka typer", "kategorier av personopp", "personal data", "type of data",
    ),
    "basis": _any(
        "det rettslige grunnlag", "rettslig grunnlag", "rettsgrunnlag", "rättslig grund", "retsgrundlag",
        "legal basis",
    ),
    "source": _any(
        "hvor din personlige informasjon kommer", "kilde", "källa", "source", "opplysningene kommer",
    ),
    "recipients": _any(
        "mottakere", "mottagare", "modtagere", "recipients", "vi videreformidler", "utleveres til",
    ),
    "retention": _any("lagring", "lagringstid", "oppbevaring", "opbevaring", "retention", "storage period"),
}  # fmt: skip
"""The labels of the fields of a processing record."""

COOKIE_COLUMNS = {
    "third_party_access": _any("tilgang", "tillgång", "adgang", "access", "delt med", "shared with"),
    "name": _any("navn", "namn", "name", "nimi", "heiti", "cookie", "informasjonskaps", "kaka", "eväste"),
    "purpose": _any("formål", "føremål", "ändamål", "syfte", "purpose", "description", "beskri", "zweck",
                    "käyttötarkoitus", "tarkoitus", "tilgangur"),
    "duration": _any("varighet", "varigheit", "varaktighet", "varighed", "lagringstid", "levetid",
                     "livslängd", "duration", "expir", "utløp", "retention", "storage period",
                     "maximum storage",
                     "maksimal lagring", "udløb", "opbevar", "laufzeit", "dauer", "speicherdauer",
                     "voimassa", "säilytys", "kesto", "gildistím"),
    "provider": _any("leverandør", "leverantör", "tilbyder", "udbyder", "provider", "anbieter", "vendor",
                     "palveluntarjoaja", "hvem", "settes av", "set by"),
    "category": _any("kategori", "category", "kategorie", "luokka", "flokkur"),
    "party": _any("part", "party"),
    "host": _any("domene", "domän", "domæne", "domain", "host", "vert"),
    "data": _any("innhold", "innehåll", "indhold", "content", "data"),
    "tech": _any("type", "typ", "teknikk", "teknik", "technique", "tyyppi", "tekniikka"),
}  # fmt: skip
"""The heads of columns in tables of cookies, by the field of a record that they hold."""

COOKIE_WORDS = TOPICS[Topic.COOKIES]

MATERIAL = {
    "the identity of the controller": _any(
        "eierforhold", "eier", "ägare", "ägarförhållande", "ownership", "selskap", "skilt ut",
    ),
    "a purpose": _any("formål", "ändamål", "purpose"),
    "the recipients": _any("mottaker", "mottagare", "recipient", "leverandør"),
    "how rights are exercised": _any("rettighet", "rättighet", "rights"),
}  # fmt: skip
"""What makes a change one that people are always told of (WP260 rev.01, paragraph 29)."""

INTERFACE = (
    re.compile(r"\blagt (?:til )?i (?:ønskeliste|handlekurv|handlevogn)|lagt til i", re.IGNORECASE),
    re.compile(r"\b(?:har )?lagts till i|tilføjet til (?:kurv|ønske)", re.IGNORECASE),
    re.compile(r"\badded to (?:your )?(?:cart|basket|wish ?list)", re.IGNORECASE),
    re.compile(r"^(?:skriv ut|print|del|dela|share|meny|menu|søk|sök|logg inn|logga in|log in|lukk"
               r"|stäng|close"
               r"|til toppen|back to top|hopp til innhold|skip to (?:main )?content|les mer|läs mer|read more"
               r"|last ned(?: pdf)?|kopier lenke|copy link)$", re.IGNORECASE),
    re.compile(r"^(?:©|copyright\b|\(c\)).{0,80}$", re.IGNORECASE),
)  # fmt: skip
"""Words of a page's buttons and messages that were copied along."""

CONSENT = re.compile(
    r"aksepter(?:er)? alle|godta alle|godkänn alla|acceptera alla|accept all|allow all|tillad alle"
    r"|accepter alle"
    r"|alle akzeptieren|reject all|avvis alle|kun nødvendige|only necessary|bruken av cookies",
    re.IGNORECASE,
)
"""Words of the buttons of a consent banner."""

LEAD_INS = re.compile(
    r"\b(?:innhold|innhald|innehåll|indhold|contents|inhalt|følgende områder|följande|table of contents)\b",
    re.IGNORECASE,
)

PLACELESS = re.compile(
    r"\b(?:du finner|finner du|finnes|lese mer|les mer|lesa meir|registrering|läs mer|hittar du|du hittar"
    r"|read more|found|findes|se)\b[^.!?]{0,40}?\b(?:her|här|here)\s*[.!]"
    r"|(?:^|[.!?]\s+)(?:her finner du|her kan du (?:se|lese)|här hittar du|här finns"
    r"|here you (?:can )?find)\b",
    re.IGNORECASE,
)
"""Words that point to a page without saying which, once the link is gone."""


def topics_of(text: str) -> frozenset[Topic]:
    """The topics that a heading's words name."""
    return frozenset(topic for topic, pattern in TOPICS.items() if pattern.search(text))
