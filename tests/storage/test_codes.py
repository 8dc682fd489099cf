"""One case per code that reading reports: some files of a sound site changed, the text expected."""

import pytest

POLICY = "docs/personvern/policy.yml"
PAGE = "docs/personvern/index.nb.md"
SECTION = "docs/personvern/mottakere.nb.md"
SITE = "docs/klartekst.yml"
ROLES = "languages: {nb: authoritative, en: required}\n"
OTHER = "kind: other\nsections: [a]\nlanguages: {nb: authoritative}\n"
KIND = "kind: privacy\nsections: [mottakere]\n"
TITLED = "---\ntitle: T\n---\n"


def story(code: str, changes: dict[str, str | bytes | None], *expected: str) -> object:
    return pytest.param(changes, list(expected), id=code)


READING = [
    story(
        "KT101-cp1252",
        {SECTION: "---\ntitle: T\n---\nVi gjør det.".encode("cp1252")},
        f"KT101 {SECTION}:4 byte 0xF8 is not UTF-8 — "
        "save the file as UTF-8; it was probably saved as Windows-1252 (cp1252)",
    ),
    story(
        "KT101-utf16",
        {SECTION: TITLED.encode("utf-16")},
        f"KT101 {SECTION}:1 byte 0xFF is not UTF-8 — save the file as UTF-8; it was probably saved as UTF-16",
    ),
    story(
        "KT101-null",
        {SECTION: b"---\0\n"},
        f"KT101 {SECTION}:1 a null byte stands in the text — "
        "save the file as UTF-8; it was probably saved as UTF-16",
    ),
    story(
        "KT101-no-site-file",
        {"mkdocs.yml": None},
        "KT101 mkdocs.yml the file is not there — create it",
    ),
    story(
        "KT102-near",
        {SECTION: "---\ntitle: T\ncover: [a]\n---\n"},
        f'KT102 {SECTION}:3 the key "cover" is unknown here — did you mean "covers"?',
    ),
    story(
        "KT102-far",
        {SECTION: "---\ntitle: T\nxyzzy: 1\n---\n"},
        f'KT102 {SECTION}:3 the key "xyzzy" is unknown here — '
        "choose one of: title, covers, translates, meaning_unchanged, change, accept",
    ),
    story(
        "KT103",
        {SECTION: "---\ntitle: T\nchange: a\ntitle: U\n---\n"},
        f'KT103 {SECTION}:4 the key "title" is given twice, in lines 2 and 4 — keep one of them',
    ),
    story(
        "KT104-colon",
        {SECTION: "---\ncovers: []\ntitle: Vilkår: kort\n---\n"},
        f"KT104 {SECTION}:3 a colon stands inside a value, or the line is indented too far — "
        'put quotation marks around the whole value: key: "value"',
    ),
    story(
        "KT104-site-file",
        {"mkdocs.yml": "site_name: x\nplugins: [search\n"},
        "KT104 mkdocs.yml:2 a list is opened with [ and never closed — add the missing ]",
    ),
    story(
        "KT105",
        {SECTION: "---\ntitle: T\n\nText\n"},
        f'KT105 {SECTION}:1 the front matter begins with "---" and never ends — '
        'write a line "---" between the last key and the text',
    ),
    story(
        "KT106-front-matter",
        {SECTION: "---\n- title\n---\n"},
        f"KT106 {SECTION}:2 a list stands where keys with values belong — "
        'write lines of the form "key: value"',
    ),
    story(
        "KT106-scalar-front-matter",
        {SECTION: "---\ntittel\n---\n"},
        f"KT106 {SECTION}:2 a text stands where keys with values belong — "
        'write lines of the form "key: value"',
    ),
    story(
        "KT106-list-of-one",
        {SECTION: "---\ntitle: T\ncovers: gdpr-13-1-e\n---\n"},
        f'KT106 {SECTION}:3 "covers" is a text, but needs to be a list — write "covers: [first, second]"',
    ),
    story(
        "KT106-braces",
        {SECTION: "---\ntitle: {{ name }}\n---\n"},
        f"KT106 {SECTION}:2 a group of keys stands where a key belongs — "
        'put quotation marks around a text that begins with "{" or "["',
        f'KT108 {SECTION}:2 "title" is empty — write "title: …" (the heading that readers see)',
    ),
    story(
        "KT107-kind",
        {POLICY: "kind: privasy\nsections: [mottakere]\n"},
        f'KT107 {POLICY}:1 "privasy" is no value for "kind" — did you mean "privacy"?',
    ),
    story(
        "KT107-digest",
        {SECTION: "---\ntitle: T\ntranslates: abc\n---\n"},
        f'KT107 {SECTION}:3 "abc" is no value for "translates" — write the digest of the '
        "authoritative text: 64 hexadecimal digits, or the first 12",
    ),
    story(
        "KT107-severity",
        {SITE: f"{ROLES}severities: {{KT1911: info}}\n"},
        f'KT107 {SITE}:2 "KT1911" is no value for "severities" — did you mean "KT191"?',
    ),
    story(
        "KT107-language",
        {SITE: "languages: {nb: authoritative, en: required, pt_br: courtesy}\n"},
        f'KT107 {SITE}:1 "pt_br" is not a language code — did you mean "pt-BR"?',
    ),
    story(
        "KT107-both-controllers",
        {SITE: f"{ROLES}controller: {{name: A}}\ncontrollers: [{{id: b, name: B}}]\n"},
        f'KT107 {SITE}:3 "controller" and "controllers" are both given — '
        'put all companies under "controllers", or keep only "controller"',
    ),
    story(
        "KT107-date",
        {POLICY: f"{KIND}reviewed_on: i fjor\n"},
        f'KT107 {POLICY}:3 "i fjor" is not a date in the form of ISO 8601 — '
        "write year-month-day, such as 2026-06-01",
    ),
    story(
        "KT108-no-front-matter",
        {SECTION: "Adresse: Storgata 1\n"},
        f'KT108 {SECTION}:1 "title" is missing, for the file has no front matter — '
        'begin the file with three lines: "---", "title: …", "---"',
    ),
    story(
        "KT108-empty-title",
        {SECTION: '---\ntitle: "\u00a0"\n---\n'},
        f'KT108 {SECTION}:2 "title" is empty — write "title: …" (the heading that readers see)',
    ),
    story(
        "KT108-empty-policy",
        {POLICY: "# nothing yet\n"},
        f'KT108 {POLICY}:1 the file is empty, so "kind" and "sections" are missing — '
        'write "kind: privacy" and below it "sections: [first-section, second-section]"',
    ),
    story(
        "KT108-no-sections",
        {POLICY: "kind: privacy\nsections: []\n"},
        f'KT108 {POLICY}:2 "sections" is empty — write "sections: …" (the ids of the sections in order)',
    ),
    story(
        "KT109",
        {SECTION: b"---\ntitle: [\n" + b"x" * 5_000_000},
        f"KT109 {SECTION} the file is larger than 2 MiB — "
        "split the text into several files, or move pictures and data out of it",
    ),
    story(
        "KT111-numbers",
        {POLICY: f"{KIND}reviewed_on: 2026-02-30\n"},
        f'KT111 {POLICY}:3 the date "2026-02-30" does not exist — '
        "write a day of the calendar as year-month-day, such as 2026-06-01",
    ),
    story(
        "KT111-words",
        {POLICY: f"{KIND}ended_on: 31. april 2026\n"},
        f'KT111 {POLICY}:3 the date "31. april 2026" does not exist — '
        "write a day of the calendar as year-month-day, such as 2026-06-01",
    ),
    story(
        "KT112-two-digits",
        {POLICY: f"{KIND}reviewed_on: 25.05.18\n"},
        f'KT112 {POLICY}:3 the date "25.05.18" is not written as year-month-day — write 2018-05-25',
    ),
    story(
        "KT112-two-readings",
        {POLICY: f"{KIND}reviewed_on: 05/06/2018\n"},
        f'KT112 {POLICY}:3 the date "05/06/2018" is not written as year-month-day — '
        "write 2018-06-05 or 2018-05-06, whichever is meant",
    ),
    story(
        "KT113",
        {SECTION: f"{TITLED}a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\n"},
        f'KT113 {SECTION}:5 a merge conflict begins here ("<<<<<<<") — '
        "choose the right text and delete the lines that git put in",
    ),
]

POLICIES = [
    story(
        "KT121-no-text",
        {POLICY: "kind: privacy\nsections:\n  - mottakere\n  - lagring\n"},
        f'KT121 {POLICY}:4 the section "lagring" is listed, but has no text — '
        "write docs/personvern/lagring.nb.md, or delete the section here",
    ),
    story(
        "KT121-no-authoritative-text",
        {SECTION: None},
        f'KT121 {POLICY}:2 the section "mottakere" has no text in "nb", the authoritative '
        f"language — write {SECTION}, or delete the section here",
    ),
    story(
        "KT122",
        {"docs/personvern/mottaker.nb.md": TITLED},
        'KT122 docs/personvern/mottaker.nb.md "mottaker" is not listed under "sections" in '
        'policy.yml — add it there or rename the file; did you mean "mottakere"?',
    ),
    story(
        "KT123",
        {POLICY: "kind: privacy\nsections:\n  - mottakere\n  - mottakere\n"},
        f'KT123 {POLICY}:4 the section "mottakere" is listed already in line 3 — delete one of the two',
    ),
    story(
        "KT124-nested",
        {
            "docs/personvern/mer/policy.yml": OTHER,
            "docs/personvern/mer/index.nb.md": TITLED,
            "docs/personvern/mer/a.nb.md": TITLED,
        },
        "KT124 docs/personvern/mer/policy.yml this policy lies inside the policy "
        '"personvern" — move its folder out of the other one',
    ),
    story(
        "KT124-case",
        {
            "docs/Personvern/policy.yml": OTHER,
            "docs/Personvern/index.nb.md": TITLED,
            "docs/Personvern/a.nb.md": TITLED,
        },
        f'KT124 {POLICY} the policies "Personvern" and "personvern" claim one address — '
        "rename one of the folders; capital letters do not tell addresses apart",
    ),
    story(
        "KT124-page",
        {"docs/personvern.nb.md": "# Personvern\n"},
        'KT124 docs/personvern.nb.md the page claims the address of the policy "personvern" — '
        "rename the page or the policy's folder",
    ),
    story(
        "KT124-root",
        {"docs/policy.yml": KIND},
        "KT124 docs/policy.yml a policy here would claim the address of the whole site — "
        "put the policy into a folder of its own",
    ),
    story(
        "KT124-unicode",
        {"docs/bl\u00e5.txt": "a", "docs/bla\u030a.txt": "b"},
        "KT124 docs/bl\u00e5.txt two files have this name, written with different Unicode "
        "characters — delete one of them",
    ),
    story(
        "KT125-unknown",
        {"docs/personvern/mottakere.no.md": TITLED},
        'KT125 docs/personvern/mottakere.no.md "no" is not a language of this policy — '
        'rename the file (choose one of: nb, en) or add the language under "languages" '
        "in klartekst.yml or policy.yml",
    ),
    story(
        "KT125-none",
        {"docs/personvern/mottakere.md": TITLED},
        "KT125 docs/personvern/mottakere.md the name of the file does not say its language — "
        "rename it to mottakere.nb.md",
    ),
    story(
        "KT125-term",
        {POLICY: f"{KIND}terms:\n  - id: a\n    sv: {{term: A, definition: B}}\n"},
        f'KT125 {POLICY}:5 "sv" is not a language of this policy — choose one of: nb, en',
    ),
    story(
        "KT126",
        {"docs/personvern/mottakere.en.md": None},
        f'KT126 {SECTION} the section is not translated into "en" (required) — '
        "write docs/personvern/mottakere.en.md",
    ),
    story(
        "KT126-whole-language",
        {"docs/personvern/mottakere.en.md": None, "docs/personvern/index.en.md": None},
        f'KT126 {POLICY} nothing of the policy is translated into "en" (required) — '
        "write docs/personvern/index.en.md and the sections, or drop the language",
    ),
    story(
        "KT127",
        {PAGE: None},
        f'KT127 {POLICY} the policy has no page in "nb", its authoritative language — write {PAGE}',
    ),
    story(
        "KT128-none",
        {SITE: "languages: {nb: required, en: required}\n"},
        f"KT128 {SITE}:1 no language is authoritative — "
        'give the role "authoritative" to the one language whose text prevails',
    ),
    story(
        "KT128-two",
        {POLICY: f"{KIND}languages: {{nb: authoritative, en: authoritative}}\n"},
        f"KT128 {POLICY}:3 2 languages are authoritative (nb, en) — "
        'give the role "authoritative" to the one language whose text prevails',
    ),
    story(
        "KT129",
        {
            "mkdocs.yml": "theme: {language: nb}\n",
        },
        f'KT129 {SITE}:1 the site does not build the language "en" — '
        "add it to the languages of the i18n plugin in mkdocs.yml, or delete it here",
    ),
    story(
        "KT130-letters",
        {POLICY: "kind: privacy\nsections:\n  - mottakere\n  - Ærlig språk & þing\n"},
        f'KT130 {POLICY}:4 the id "Ærlig språk & þing" has characters that an address cannot '
        'hold — write "aerlig-sprak-thing"',
    ),
    story(
        "KT130-no-suggestion",
        {POLICY: "kind: privacy\nsections:\n  - mottakere\n  - права\n"},
        f'KT130 {POLICY}:4 the id "права" has characters that an address cannot hold — '
        "use small letters a–z, digits and hyphens",
    ),
    story(
        "KT130-reserved",
        {POLICY: "kind: privacy\nsections: [mottakere, history]\n"},
        f'KT130 {POLICY}:2 the id "history" is reserved for pages of the site — '
        'choose another id, for example "history-2"',
    ),
    story(
        "KT130-policy",
        {
            "docs/term/policy.yml": OTHER,
            "docs/term/index.nb.md": TITLED,
            "docs/term/a.nb.md": TITLED,
        },
        'KT130 docs/term/policy.yml the policy id "term" is reserved for references to terms — '
        "rename the folder",
    ),
    story(
        "KT131",
        {SITE: None, "docs/personvern/mottakere.en.md": None},
        f'KT131 {SECTION} the section is not translated into "en" (courtesy) — '
        "write docs/personvern/mottakere.en.md",
    ),
    story(
        "KT143-current",
        {
            POLICY: "kind: privacy\nsections:\n  - mottakere\n  - {id: a, formerly: [mottakere]}\n",
            "docs/personvern/a.nb.md": TITLED,
            "docs/personvern/a.en.md": TITLED,
        },
        f'KT143 {POLICY}:4 the former id "mottakere" of "a" is the id of a section — '
        "delete it from one of the two, so that old links lead to one place",
    ),
    story(
        "KT143-twice",
        {
            POLICY: (
                "kind: privacy\nsections:\n  - {id: mottakere, formerly: [b]}\n  - {id: a, formerly: [b]}\n"
            ),
            "docs/personvern/a.nb.md": TITLED,
            "docs/personvern/a.en.md": TITLED,
        },
        f'KT143 {POLICY}:4 the former id "b" of "a" is claimed by "mottakere" — '
        "delete it from one of the two, so that old links lead to one place",
    ),
    story(
        "KT144-term",
        {POLICY: f"{KIND}terms:\n  - id: a\n  - id: a\n"},
        f'KT144 {POLICY}:5 the term "a" is explained already in line 4 — '
        "give one of the two another id, or delete it",
    ),
]

FACTS = [
    story(
        "KT172",
        {SITE: f"{ROLES}controller: {{name: A, country: no}}\n"},
        f'KT172 {SITE}:2 "no" is not a country\'s two capital letters — '
        'write them in quotation marks, such as "NO"',
    ),
    story(
        "KT173-shape",
        {SITE: f"{ROLES}dpo: {{email: post.eksempel.example}}\n"},
        f'KT173 {SITE}:2 "post.eksempel.example" is not an e-mail address — '
        'write it in the form "name@example.org"',
    ),
    story(
        "KT173-spelled",
        {SITE: f'{ROLES}dpo: {{email: "post [at] eksempel.example"}}\n'},
        f'KT173 {SITE}:2 "post [at] eksempel.example" is not an e-mail address — '
        'write "post@eksempel.example"; readers and screen readers need the real address',
    ),
    story(
        "KT173-hidden",
        {SITE: f'{ROLES}dpo: {{email: "[email\u00a0protected]"}}\n'},
        f'KT173 {SITE}:2 "[email protected]" is not an e-mail address — '
        "a web page hid the address when it was copied; type the real one",
    ),
    story(
        "KT174",
        {POLICY: f"{KIND}time_zone: Europe/Olso\n"},
        f'KT174 {POLICY}:3 the time zone "Europe/Olso" is unknown — did you mean "Europe/Oslo"?',
    ),
]


@pytest.mark.parametrize(("changes", "expected"), READING + POLICIES + FACTS)
def test_each_trouble_is_told_once_with_its_place_and_a_way_out(trouble, changes, expected) -> None:
    assert trouble(changes) == expected


def test_sound_site_is_no_trouble(trouble) -> None:
    assert trouble() == []


def test_link_out_of_the_content_folder_is_not_read(read_site, make_site) -> None:
    root = make_site({"secret.txt": "hemmelig"})
    (root / "docs").mkdir()
    (root / "docs" / "fil.txt").symlink_to(root / "secret.txt")
    project = read_site()
    assert [str(item) for item in project.diagnostics] == [
        "KT110 docs/fil.txt the link leads to a file outside docs — "
        "put the file itself here instead of the link"
    ]
    assert "fil.txt" not in project.documents


def test_links_within_the_content_folder_are_followed_unless_they_lead_in_a_ring(
    read_site, make_site
) -> None:
    docs = make_site({"docs/felles.txt": "a"}) / "docs"
    (docs / "kopi.txt").symlink_to("felles.txt")
    (docs / "ring").symlink_to(".")
    (docs / "tom").symlink_to("ingen")
    project = read_site()
    assert [str(item) for item in project.diagnostics] == [
        "KT101 docs/ring the link leads back to a folder that it stands in — remove the link",
        "KT101 docs/tom the link leads nowhere — repair or remove the link",
    ]
    assert {"felles.txt", "kopi.txt"} <= project.documents
