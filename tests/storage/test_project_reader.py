"""What a site becomes once it is read."""

from datetime import date

from klartekst.model.diagnostic import Severity
from klartekst.model.policy import Numbering, Pin, PolicyKind, Role, TermWords
from klartekst.storage import read_project

POLICY = "docs/personvern/policy.yml"
SITE = "docs/klartekst.yml"
OTHER = "kind: other\nsections: [a]\nlanguages: {nb: authoritative}\n"


def test_policy_keeps_texts_lines_and_order(read_site) -> None:
    project = read_site(
        {
            "docs/personvern/mottakere.en.md": (
                "\ufeff---\r\ncovers: [gdpr-13-1-e, gdpr-14-1-e]\r\ntitle: NO\r\n"
                f"translates: {'a' * 64}\r\nchange: New supplier.\r\n---\r\n\r\nText\r\n"
            )
        }
    )
    policy = project.policy("personvern")
    assert (policy.kind, policy.numbering) == (PolicyKind.PRIVACY, Numbering.DECIMAL)
    assert policy.languages == {"nb": Role.AUTHORITATIVE, "en": Role.REQUIRED}
    section = policy.sections[0]
    assert str(section.place) == f"{POLICY}:2"
    text = section.texts["en"]
    assert text.title == "NO"
    assert text.title_line == 3
    assert text.covers == ("gdpr-13-1-e", "gdpr-14-1-e")
    assert text.translates == "a" * 64
    assert text.change == "New supplier."
    assert text.body == "\nText\n"
    assert text.body_line == 7
    assert text.path == "docs/personvern/mottakere.en.md"
    assert list(section.texts) == ["nb", "en"]


def test_a_policy_with_its_own_controller_does_not_take_over_the_officer_of_another(read_site) -> None:
    project = read_site(
        {
            SITE: (
                "controller: {name: Eksempel AS, country: NO}\n"
                "dpo: {name: Ombudet, email: ombud@eksempel.example}\n"
                "time_zone: Europe/Oslo\n"
                "languages: {nb: authoritative, en: required}\n"
            ),
            POLICY: "kind: privacy\nsections: [mottakere]\ncontroller: {name: Annet AS}\n",
        }
    )
    assert project.diagnostics == ()
    policy = project.policy("personvern")
    assert [c.name for c in project.facts.controllers] == ["Eksempel AS"]
    assert [c.country for c in project.facts.controllers] == ["NO"]
    assert [c.name for c in policy.facts.controllers] == ["Annet AS"]
    assert policy.facts.dpo is None
    assert policy.time_zone == "Europe/Oslo"


def test_a_policy_with_its_own_officer_keeps_the_controller_of_the_site(read_site) -> None:
    project = read_site(
        {
            SITE: "controller: {name: Eksempel AS}\ndpo: {name: Ombudet}\nlanguages: {nb: authoritative}\n",
            POLICY: "kind: privacy\nsections: [mottakere]\ndpo: {name: Et annet ombud}\n",
        }
    )
    policy = project.policy("personvern")
    assert policy.facts.controllers == project.facts.controllers
    assert policy.facts.dpo.name == "Et annet ombud"


def test_joint_controllers_have_ids(read_site) -> None:
    text = "controllers:\n  - {id: a, name: A AS}\n  - {id: b, name: B AS}\n"
    project = read_site({SITE: f"languages: {{nb: authoritative, en: required}}\n{text}"})
    assert [(c.id, c.name) for c in project.facts.controllers] == [("a", "A AS"), ("b", "B AS")]


def test_policy_keys_become_values(read_site) -> None:
    project = read_site(
        {
            POLICY: (
                "kind: terms\nnumbering: none\n"
                "sections: [{id: mottakere, formerly: [deling]}]\n"
                "terms:\n"
                "  - id: samtykke\n"
                "    nb: {term: samtykke, definition: Et ja., forms: [samtykket]}\n"
                "supplements: {policy: konsern, pins: [{point: 4.10, at: 5.0}]}\n"
                "reviewed_on: 2026-06-01\nended_on: 2026-12-31\n"
            )
        }
    )
    assert project.diagnostics == ()
    policy = project.policy("personvern")
    assert policy.numbering is Numbering.NONE
    assert policy.prevails
    assert policy.section("deling") is policy.sections[0]
    assert policy.terms[0].words == {"nb": TermWords("samtykke", "Et ja.", ("samtykket",))}
    assert policy.supplements.pins == (Pin("4.10", "5.0"),)
    assert (policy.reviewed_on, policy.ended_on) == (date(2026, 6, 1), date(2026, 12, 31))


def test_prevailing_line_can_be_chosen(read_site) -> None:
    chosen = {POLICY: "kind: terms\nsections: [mottakere]\nprevails: no\n"}
    assert not read_site(chosen).policy("personvern").prevails
    assert not read_site().policy("personvern").prevails


def test_site_without_facts_takes_languages_from_mkdocs(read_site) -> None:
    project = read_site({SITE: None})
    assert project.diagnostics == ()
    assert project.languages == {"nb": Role.AUTHORITATIVE, "en": Role.COURTESY}
    assert project.time_zone == "UTC"
    assert project.facts.controllers == ()


def test_site_weighs_trouble_itself(read_site) -> None:
    languages = "languages: {nb: authoritative, en: required}\nseverities: {KT126: error}\n"
    project = read_site({SITE: languages, "docs/personvern/mottakere.en.md": None})
    assert [(d.code.id, d.severity) for d in project.diagnostics] == [("KT126", Severity.ERROR)]


def test_documents_are_every_file_but_hidden_ones(read_site) -> None:
    project = read_site({"docs/.git/x": "", "docs/.skjult": "", "docs/bilder/bla\u030a.png": b"\x89"})
    assert "bilder/bl\u00e5.png" in project.documents
    assert "personvern/policy.yml" in project.documents
    assert not [path for path in project.documents if path.startswith(".")]


def test_records_and_releases_hold_no_policies(read_site) -> None:
    project = read_site(
        {
            "docs/personvern/releases/policy.yml": "kind: privacy",
            "docs/personvern/records/old/policy.yml": "kind: privacy",
        }
    )
    assert [policy.id for policy in project.policies] == ["personvern"]
    assert project.diagnostics == ()


def test_nested_folders_make_the_id(read_site) -> None:
    project = read_site(
        {
            "docs/legal/privacy/policy.yml": OTHER,
            "docs/legal/privacy/index.nb.md": "---\ntitle: T\n---\n",
            "docs/legal/privacy/a.nb.md": "---\ntitle: T\n---\n",
        }
    )
    assert [policy.id for policy in project.policies] == ["legal/privacy", "personvern"]
    assert project.diagnostics == ()


def test_unlisted_text_is_kept(read_site) -> None:
    project = read_site({"docs/personvern/ny.nb.md": "---\ntitle: Ny\n---\n"})
    assert [text.title for text in project.policy("personvern").unlisted] == ["Ny"]


def test_unreadable_text_is_not_also_missing(read_site) -> None:
    project = read_site({"docs/personvern/mottakere.nb.md": b"\xff"})
    assert [d.code.id for d in project.diagnostics] == ["KT101"]
    assert list(project.policy("personvern").sections[0].texts) == ["en"]


def test_broken_policy_file_is_the_only_trouble(read_site) -> None:
    project = read_site({POLICY: "kind: [privacy\n"})
    assert [d.code.id for d in project.diagnostics] == ["KT104"]
    assert project.policy("personvern").pages["nb"].title == "Personvern"


def test_decomposed_names_of_files_are_the_same_names(read_site) -> None:
    project = read_site(
        {
            "docs/bla\u030ar/policy.yml": OTHER,
            "docs/bla\u030ar/index.nb.md": "---\ntitle: Bla\u030a\n---\n",
            "docs/bla\u030ar/a.nb.md": "---\ntitle: T\n---\n",
        }
    )
    assert project.diagnostics == ()
    assert project.policy("bl\u00e5r").pages["nb"].title == "Bl\u00e5"


def test_missing_content_folder_is_reported(make_site) -> None:
    project = read_project(make_site({"mkdocs.yml": "docs_dir: ./innhold\n"}))
    assert [str(d) for d in project.diagnostics] == [
        "KT101 innhold the content folder is not there — create it"
    ]
    assert project.docs_dir == "innhold"


def test_other_site_file_can_be_named(make_site) -> None:
    root = make_site({"properdocs.yml": "theme: {language: sv}\n", "docs/index.md": ""})
    project = read_project(root, config_file=root / "properdocs.yml")
    assert project.site_file.path == "properdocs.yml"
    assert project.languages == {"sv": Role.AUTHORITATIVE}
