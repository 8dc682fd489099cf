"""Nothing of the kitchen reaches the site: what policies are made from stays where it is made."""

import gzip
from pathlib import Path

from tests.built_site import (
    build,
    built,
    files_of,
    needs_installed_plugin,
    released_site,
    small_site,
)
from tests.served_site import served

# A word for each place in which somebody may write what no reader is to see.
NOTE = "change: hemmelig-endringsnotat\n"
SECTION = f"""---
# hemmelig-yaml-kommentar
title: Hvem vi deler opplysninger med
{NOTE}---
Vi deler ikke opplysningene med noen.
"""
RECORDS = """
{{ table.recipients }}

{{ table.processing }}

{{ list.recipients }}

{{ list.purposes }}

{{ record.levering }}

{{ record.lager }}
"""
COMMENTED = """---
title: Hvem vi deler opplysninger med
---
Vi deler ikke opplysningene med noen. <!-- hemmelig-kommentar-i-linjen -->

<!-- hemmelig-kommentar -->
"""
DRAFT = SECTION.replace("Vi deler", "Hemmelig-utkast hemmelig-utkast: vi deler")
KITCHEN = {
    "docs/klartekst.yml": (
        "# hemmelig-nettstedskommentar\nlanguages: {nb: authoritative, en: courtesy, sv: courtesy}\n"
    ),
    "docs/personvern/policy.yml": """# hemmelig-policykommentar
kind: privacy
sections: [mottakere]
languages: {nb: authoritative}
terms:
  - id: hemmelig-begrep
    nb: {term: opplysning, definition: Det vi vet om deg., forms: [hemmelig-form]}
""",
    "docs/personvern/records/processing.yml": """# hemmelig-protokollkommentar
processing:
  - id: levering
    purpose: {nb: levere varer}
    legal_basis: ["6(1)(b)"]
    recipients: [lager, gammel]
    retention: P3Y
    security_measures: hemmelig-tiltak
    internal_notes: hemmelig-merknad
""",
    "docs/personvern/records/recipients.yml": """recipients:
  - {id: lager, name: Lager Eksempel AS, role: processor, internal_notes: hemmelig-avtale}
  - {id: gammel, name: hemmelig-tidligere-mottaker, role: processor, until: 2019-12-31}
""",
    "docs/personvern/records/2026/cookies.yml": "kapsler: hemmelig-underprotokoll\n",
    "docs/personvern/mottakere.nb.md": SECTION,
    "docs/personvern/.mottakere.nb.md.swp": "hemmelig-byttefil\n",
}
LEFT_BY_EDITORS = {
    "docs/klartekst.yml~": "# hemmelig-nettstedskopi\n",
    "docs/personvern/mottakere.nb.md~": SECTION.replace("hemmelig", "hemmelig-kopi"),
    "docs/personvern/policy.yml~": "# hemmelig-policykopi\n",
    "docs/personvern/mottakere.nb.md.orig": "hemmelig-original\n",
    "docs/personvern/#mottakere.nb.md#": "hemmelig-autolagring\n",
}
# What exclude_docs alone keeps in: with the plugin off, sections are ordinary pages.
KEPT_BY_MKDOCS = (
    "docs/klartekst.yml",
    "docs/personvern/policy.yml",
    "docs/personvern/records/processing.yml",
    "docs/personvern/records/2026/cookies.yml",
    "docs/personvern/releases/1.0/nb.md",
    "docs/personvern/.mottakere.nb.md.swp",
)
RELEASE = {"docs/personvern/releases/1.0/nb.md": "# hemmelig-utgave\n"}
THE_TERM_ID = "hemmelig-begrep"  # an anchor of the glossary, and so meant for readers


def _leaks(site: Path, kitchen: dict[str, str]) -> list[str]:
    """Where a secret of the kitchen is found in the bytes of a built site."""
    secrets = {
        word.strip("[]#-!<>,~")
        for text in kitchen.values()
        for word in text.split()
        if "hemmelig" in word and THE_TERM_ID not in word
    }
    return sorted(
        f"{secret} in {name}"
        for name, content in files_of(site).items()
        for secret in secrets
        if secret.encode() in (gzip.decompress(content) if name.endswith(".gz") else content)
    )


@needs_installed_plugin
def test_no_secret_is_built(tmp_path: Path) -> None:
    kitchen = {**KITCHEN, "docs/personvern/mottakere.nb.md": SECTION.replace(NOTE, "")}
    config = released_site(tmp_path, kitchen)
    (tmp_path / "docs" / "personvern" / "mottakere.nb.md").write_text(DRAFT, "utf-8")
    site = built(config, tmp_path / "site")
    assert "Vi deler ikke opplysningene" in (site / "personvern" / "index.html").read_text("utf-8")
    assert _leaks(site, {**kitchen, "draft": DRAFT}) == []


@needs_installed_plugin
def test_nothing_internal_of_the_records_is_published(tmp_path: Path) -> None:
    section = SECTION.replace(NOTE, "") + RECORDS
    config = released_site(tmp_path, {**KITCHEN, "docs/personvern/mottakere.nb.md": section})
    site = built(config, tmp_path / "site")
    page = (site / "personvern" / "index.html").read_text("utf-8")
    assert page.count("Lager Eksempel AS") >= 5
    assert b"Lager Eksempel AS" in (site / "personvern" / "v" / "1.0" / "records.json").read_bytes()
    assert _leaks(site, KITCHEN) == []
    assert _leaks(tmp_path / "docs" / "personvern" / "releases", KITCHEN) == []


@needs_installed_plugin
def test_no_comment_is_shown_in_a_draft(tmp_path: Path) -> None:
    config = small_site(tmp_path / "site", {"docs/personvern/mottakere.nb.md": COMMENTED})
    with served(config, tmp_path / "terminal.txt") as site:
        page = site.await_page("/personvern/", lambda page: "Vi deler ikke opplysningene" in page)
    assert "hemmelig" not in page


@needs_installed_plugin
def test_no_comment_is_published(tmp_path: Path) -> None:
    commented = {"docs/personvern/mottakere.nb.md": COMMENTED}
    site = built(released_site(tmp_path, commented), tmp_path / "site")
    assert _leaks(site, commented) == []


@needs_installed_plugin
def test_nothing_that_an_editor_left_beside_a_file_is_built(tmp_path: Path) -> None:
    config = released_site(tmp_path)
    for name, text in LEFT_BY_EDITORS.items():
        (tmp_path / name).write_text(text, "utf-8")
    site = built(config, tmp_path / "site")
    assert _leaks(site, LEFT_BY_EDITORS) == []


@needs_installed_plugin
def test_no_secret_is_built_without_the_plugin(tmp_path: Path) -> None:
    config = small_site(tmp_path, KITCHEN | RELEASE)
    config.write_text(config.read_text("utf-8").replace("  - klartekst\n", ""), "utf-8")
    site = tmp_path / "site"
    assert build(config, site).returncode == 0
    assert (site / "personvern" / "mottakere" / "index.html").is_file()
    assert _leaks(site, {name: (KITCHEN | RELEASE)[name] for name in KEPT_BY_MKDOCS}) == []


@needs_installed_plugin
def test_no_source_answers_under_serve(tmp_path: Path) -> None:
    config = small_site(tmp_path / "site", KITCHEN)
    with served(config, tmp_path / "terminal.txt") as site:
        site.await_page("/personvern/", lambda page: "Vi deler ikke opplysningene" in page)
        sources = [name.removeprefix("docs").replace("#", "%23") for name in KITCHEN]
        pages = ["/personvern/mottakere/", "/en/personvern/mottakere/", "/personvern/records/"]
        renamed = [address.replace(".nb.", ".") for address in sources]  # as static-i18n does
        answers = {address: site.get(address) for address in [*sources, *renamed, *pages]}
    assert [address for address, (status, _) in answers.items() if status != 404] == []
    assert [address for address, (_, text) in answers.items() if "hemmelig" in text] == []
