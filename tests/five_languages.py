"""A small site with every kind of page, in five languages and two directions of writing.

Klartekst has no words of its own in Arabic, so those pages frame Arabic text with English words.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tests.built_site import ROOT, built
from tests.released import done, noon

LANGUAGES = ("nb", "sv", "en", "fi", "ar")
TODAY = date(2026, 12, 1)

PAGES = {
    "landing page": "",
    "ordinary page": "om/",
    "page not found": "404.html",
    "policy": "personvern/",
    "policy in one language only": "vilkar/",
    "version in force": "personvern/v/2.0/",
    "older version": "personvern/v/1.0/",
    "announced version": "personvern/v/4.0/",
    "withdrawn version": "personvern/v/3.0/",
    "text before a correction": "personvern/v/2.0/c/{correction}/",
    "redline": "personvern/v/2.0/changes/",
    "redline up to the version in force": "personvern/v/1.0/since/",
    "history of sections": "personvern/history/",
    "comparison": "personvern/compare/",
    "changelog": "personvern/oppdateringer/",
    "changelog of the site": "oppdateringer/",
    "coverage": "personvern/coverage/",
}
"""Every kind of page, by its address in a language."""


def address(language: str, page: str) -> str:
    """Where a page is, counted from the site's root."""
    start = "" if language == LANGUAGES[0] else f"{language}/"
    return f"/{start}{page.format(correction=1 + LANGUAGES.index(language))}"


@dataclass(frozen=True)
class Wording:
    """What the site says in a language."""

    home: str
    title: str
    preamble: str
    term: str
    definition: str
    heading: str
    text: str
    longest: str
    columns: tuple[str, str, str, str]
    changed: str


WORDINGS = {
    "nb": Wording(
        "Eksempel",
        "Personvernerklæring",
        "Slik bruker vi opplysninger om deg.",
        "opplysning",
        "Det vi vet om deg.",
        "Mottakere",
        "Hver opplysning har en grunn.",
        "personopplysningsbehandlingsansvarlighetsforsikringsselskapene",
        ("Mottaker", "Oppgave", "Land", "Varighet"),
        "Vi deler med færre.",
    ),
    "sv": Wording(
        "Exempel",
        "Integritetspolicy",
        "Så använder vi uppgifter om dig.",
        "uppgift",
        "Det vi vet om dig.",
        "Mottagare",
        "Varje uppgift har ett skäl.",
        "personuppgiftsbehandlingsansvarsförsäkringsbolagsförteckningen",
        ("Mottagare", "Uppdrag", "Land", "Varaktighet"),
        "Vi delar med färre.",
    ),
    "en": Wording(
        "Example",
        "Privacy notice",
        "This is how we use data about you.",
        "detail",
        "What we know about you.",
        "Recipients",
        "Each detail has a reason.",
        "pseudopseudohypoparathyroidism/antidisestablishmentarianisms",
        ("Recipient", "Task", "Country", "Duration"),
        "We share with fewer.",
    ),
    "fi": Wording(
        "Esimerkki",
        "Tietosuojaseloste",
        "Näin käytämme tietojasi.",
        "tieto",
        "Mitä tiedämme sinusta.",
        "Vastaanottajat",
        "Jokaiselle tiedolle on syy: tieto on tarpeen.",
        "henkilötietojenkäsittelyjärjestelmällistyttämättömyydelläänsäkään",
        ("Vastaanottaja", "Tehtävä", "Maa", "Kesto"),
        "Jaamme harvemmille.",
    ),
    "ar": Wording(
        "مثال",
        "إشعار الخصوصية",
        "هكذا نستخدم بياناتك.",
        "معلومة",
        "ما نعرفه عنك.",
        "المستلمون",
        "لكل معلومة سبب.",
        "فأسقيناكموهافأسقيناكموهافأسقيناكموهافأسقيناكموها",
        ("المستلم", "المهمة", "البلد", "المدة"),
        "نشارك البيانات مع عدد أقل.",
    ),
}

CONFIG = """\
site_name: Eksempel
site_url: https://policies.example/
site_description: Hvordan vi bruker opplysninger
edit_uri: https://git.example/edit/docs/
hooks: ['{hook}']
copyright: Eksempel AS
exclude_docs: |
  klartekst.yml
  policy.yml
  records/
  releases/
theme: {{name: material, font: false}}
plugins:
  search: {{}}
  i18n:
    docs_structure: suffix
    reconfigure_search: false
    languages:
{languages}
markdown_extensions: [attr_list, def_list, admonition, tables, footnotes]
"""

FACTS = """\
controller:
  name: Fjordlys Eksempel AS
  registration_number: "900100108"
  address: Eksempelgata 12, 0000 Eksempelby
  country: "NO"
  email: post@fjordlys.example
time_zone: Europe/Oslo
languages: {nb: authoritative, sv: required, en: required, fi: courtesy, ar: courtesy}
coverage_page: yes
"""

ORDINARY = """\
# {0.home}

{0.text} [{0.title}](personvern/index.md)

## {0.heading}

| | {0.columns[1]} | {0.columns[2]} | {0.columns[3]} | {0.columns[0]} |
|---|---|---|---|--:|
| {0.columns[0]} | {0.longest} | `{0.longest}` | {0.text} {0.text} | 1 |

!!! note
    {0.text}

{0.term}
:   {0.definition}

```
{0.longest} = {0.longest}
```

{0.text}[^1]

[^1]: {0.definition}
"""

SECTION = """\
---
title: {0.heading}
covers: [gdpr-13-1-e]
{note}---
{0.text} {{{{ controller.name }}}}: {{{{ controller.email }}}}.[^law]

### {0.columns[0]}

{0.longest}

{0.heading}
{{: .caption .row-headers}}

| {0.columns[0]} | {0.columns[1]} | {0.columns[2]} | {0.columns[3]} |
|---|---|---|--:|
| Lager Eksempel AS | {0.text} {0.definition} | `{0.longest}` | 12 345 678,90 |
| Bank Eksempel AS | {0.text} {extra} | {0.longest} | 1 |

| | {0.columns[1]} |
|---|---|
| **{0.columns[2]}** | {0.text} |

#### {0.columns[3]}

{0.term}
:   {0.definition}
:   {0.text}

- {0.text}
    1. {0.definition}
    2. {extra}

!!! warning
    {0.text}

> {0.definition}

<details>
<summary>{0.columns[1]}</summary>

{0.text}

</details>

    {0.longest} = {0.longest}

[samtycke]{{lang=sv}}, ~~{0.columns[1]}~~

[^law]: {0.definition}
"""

LISTS = """\
---
title: '{0.columns[1]}, {0.columns[3]}'
{note}---
{{{{ table.recipients }}}}

{{{{ table.processing }}}}

{{{{ table.cookies }}}}

{{{{ list.purposes }}}}

{{{{ record.orders }}}}
"""

RECORDS = {
    "recipients": """\
recipients:
  - id: lager
    name: Lager Eksempel AS
    role: processor
    country: "NO"
    registration_number: "900100116"
    service: {words}
    notice: https://lager.example/en/lang/adresse/til/personvernerklaeringen/
  - {{id: bank, name: Bank Eksempel AS, role: controller}}
""",
    "processing": """\
processing:
  - id: orders
    purpose: {words}
    data_subjects: [{words}]
    data_categories: [{words}]
    legal_basis: ["6(1)(b)"]
    recipients: [lager, bank]
    retention: P1Y6M
""",
    "cookies": """\
cookies:
  - name: _fl_identifikasjonsnummer_for_besokende_paa_nettstedet
    party: first
    provider: Fjordlys Eksempel AS
    category: statistics
    purpose: {words}
    duration: P1Y1M
    third_party_access: no
  - name: kurv
    category: necessary
    provider: Fjordlys Eksempel AS
    purpose: {words}
    duration: session
    third_party_access: no
""",
}


def build_five_languages(folder: Path) -> Path:
    """Write the site, publish its versions as years go by, and build it; answers the built folder."""
    return built(write_five_languages(folder), folder / "site", "--quiet", SOURCE_DATE_EPOCH=noon(TODAY))


def write_five_languages(folder: Path) -> Path:
    """Write the site, and publish its versions as years go by; answers its ``mkdocs.yml``."""
    config = folder / "mkdocs.yml"
    _write(folder, dict(_frame()))
    _write(folder, dict(_policy("")))
    _release(config, "1.0", "initial", date(2025, 1, 1))
    done(config, "release vilkar 1.0 --effective 2025-01-01 --change initial", on=date(2025, 1, 1))
    _write(folder, dict(_policy("Post Eksempel AS")))
    _release(config, "2.0", "material", date(2026, 1, 1))
    for language in LANGUAGES:
        _correct(folder, config, language)
    _write(folder, dict(_policy("Regnskap Eksempel AS")))
    _release(config, "3.0", "material", date(2026, 11, 1), on=date(2026, 10, 10))
    done(config, "withdraw personvern 3.0 --reason Trykkfeil", on=date(2026, 10, 20))
    _write(folder, dict(_policy("Revisor Eksempel AS")))
    _release(config, "4.0", "material", date(2027, 1, 1), on=TODAY)
    return config


def _release(config: Path, version: str, change: str, effective: date, on: date | None = None) -> None:
    options = ["--effective", str(effective), "--change", change]
    if change == "material":
        options += ["--short-notice", "Prøve"]
    done(config, "release", "personvern", version, *options, on=on or effective)


def _correct(folder: Path, config: Path, language: str) -> None:
    text = folder / "docs" / "personvern" / "releases" / "2.0" / f"{language}.md"
    mended = folder / f"mended.{language}.md"
    mended.write_text(text.read_text("utf-8").replace(": **", ":  **").replace("\n> ", "\n> ­", 1), "utf-8")
    done(
        config,
        "correct",
        "personvern",
        "2.0",
        language,
        str(mended),
        "--reason",
        "Skrivefeil",
        on=date(2026, 2, 1),
    )


def _frame() -> Iterator[tuple[str, str]]:
    names = "".join(
        f"      - {{locale: {code}, name: {code}, default: {str(not at).lower()}}}\n"
        for at, code in enumerate(LANGUAGES)
    )
    hook = ROOT / "hooks" / "klartekst_hook.py"
    yield "mkdocs.yml", CONFIG.format(hook=hook, languages=names)
    yield "docs/klartekst.yml", FACTS
    for code, wording in WORDINGS.items():
        yield f"docs/index.{code}.md", f"# {wording.home}\n\n{wording.text}\n\n{{{{ policies }}}}\n"
        yield f"docs/om.{code}.md", ORDINARY.format(wording)
    yield "docs/vilkar/policy.yml", "kind: terms\nsections: [kjop]\nlanguages: {nb: authoritative}\n"
    yield "docs/vilkar/index.nb.md", "---\ntitle: Vilkår\n---\nDette gjelder for kjøp.\n"
    yield "docs/vilkar/kjop.nb.md", "---\ntitle: Kjøp\n---\nDu kjøper av oss.\n"


def _policy(extra: str) -> Iterator[tuple[str, str]]:
    yield "docs/personvern/policy.yml", _policy_file()
    for name, text in RECORDS.items():
        yield (
            f"docs/personvern/records/{name}.yml",
            text.format(words=_in_all(lambda w: w.definition.rstrip("."))),
        )
    for code, wording in WORDINGS.items():
        note = f"change: {wording.changed}\n" if extra else ""
        preamble = f"---\ntitle: {wording.title}\ndescription: {wording.preamble}\n---\n{wording.preamble}\n"
        yield f"docs/personvern/index.{code}.md", preamble
        yield f"docs/personvern/mottakere.{code}.md", SECTION.format(wording, extra=extra, note=note)
        yield f"docs/personvern/lister.{code}.md", LISTS.format(wording, note="")


def _policy_file() -> str:
    terms = "".join(
        f"    {code}: {{term: {wording.term}, definition: {wording.definition}}}\n"
        for code, wording in WORDINGS.items()
    )
    return f"kind: privacy\nsections: [mottakere, lister]\nterms:\n  - id: opplysning\n{terms}"


def _in_all(say: Callable[[Wording], str]) -> str:
    return "{" + ", ".join(f"{code}: {say(wording)}" for code, wording in WORDINGS.items()) + "}"


def _write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
