"""``klartekst new`` writes a site that builds at once, with nothing wrong but what is still to be written."""

import os
import re
import shutil
import subprocess
import sys
import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from importlib.metadata import entry_points
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest
import yaml
from click.testing import CliRunner, Result
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.released import klartekst, noon, release_all

from klartekst.checks.question import Question
from klartekst.checks.report import check
from klartekst.checks.site import KITCHEN
from klartekst.cli import new as door
from klartekst.cli.main import main
from klartekst.model.policy import Policy, PolicyKind, Role, SectionText
from klartekst.model.project import Project
from klartekst.publishing.starter.automation import CodeHost, automation
from klartekst.publishing.starter.files import starter_files
from klartekst.publishing.starter.texts.choice import TABLES
from klartekst.publishing.starter.texts.table import sections_of
from klartekst.publishing.starter.time_zones import after_midnight, country_time_zone
from klartekst.publishing.starter.wishes import KINDS, Wishes, one_authority, policy_texts
from klartekst.storage import read_project, write_new
from klartekst.storage.authorities import read_authorities
from klartekst.storage.file_schemas import SCHEMAS_FOLDER
from klartekst.storage.yaml_text import quoted
from klartekst.wording.compilation import compile_project
from klartekst.wording.words import choice as words_choice

DAY = date(2026, 11, 22)
ALL_LANGUAGES = tuple(TABLES)
OPTIONS = {
    "company": "Eksempel AS",
    "country": "NO",
    "email": "post@eksempel.example",
    "site-url": "https://eksempel.example/",
}

installed = pytest.mark.skipif(
    not entry_points(group="mkdocs.plugins", name="klartekst"),
    reason="Klartekst is not installed: building a new site skipped",
)


def wishes(kind: PolicyKind = PolicyKind.PRIVACY, languages: tuple[str, ...] = ("nb", "en")) -> Wishes:
    return Wishes(
        company="Eksempel AS",
        country="NO",
        email="post@eksempel.example",
        languages=languages,
        kind=kind,
        policy="policy",
        time_zone="Europe/Oslo",
        names_authority=True,
        site_url="https://eksempel.example/",
    )


def written(wished: Wishes, folder: Path) -> Project:
    write_new(folder, starter_files(wished, kept_out=KITCHEN))
    return read_project(folder)


def findings(project: Project) -> list[str]:
    return [str(trouble) for trouble in check(Question(project, compile_project(project, DAY), {}, DAY))]


def troubles(project: Project) -> list[str]:
    """What is wrong, but for what the author is still to write."""
    return [line for line in findings(project) if not line.startswith("KT327 ")]


def _texts(policy: Policy) -> list[SectionText]:
    return [text for texts in (policy.pages, *(s.texts for s in policy.sections)) for text in texts.values()]


def finish(folder: Path) -> None:
    """Delete every remark to the author, as if it had been followed."""
    for path in folder.glob("docs/**/*.md"):
        without_boxes = re.sub(r'\n!!! author "[^"]*"\n(?:    .*\n)+', "\n", path.read_text("utf-8"))
        path.write_text(re.sub(r"</?mark[^>]*>|\ntranslates: .*", "", without_boxes), "utf-8")


def run(folder: Path, *more: str, typed: str | None = None, **options: str) -> Result:
    flags = [f"--{name.replace('_', '-')}={value}" for name, value in options.items()]
    return CliRunner().invoke(main, ["new", str(folder), *flags, *more], input=typed)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "languages",
    [*((code,) for code in ALL_LANGUAGES), ALL_LANGUAGES, ALL_LANGUAGES[::-1], ("fr", "no", "pt-BR", "nb")],
    ids=",".join,
)
@pytest.mark.parametrize("names_authority", [True, False])
def test_new_site_has_nothing_wrong_but_what_its_author_is_to_write(
    tmp_path, kind, languages, names_authority
) -> None:
    project = written(replace(wishes(kind, languages), names_authority=names_authority), tmp_path / "a")
    assert troubles(project) == []
    found = findings(project)
    texts = [text for policy in project.policies for text in _texts(policy)]
    assert {line.split()[1].rpartition(":")[0] for line in found} >= {text.path for text in texts}
    policy = project.policies[0]
    assert policy.kind is kind
    assert list(policy.languages) == list(languages)
    assert policy.authoritative == languages[0]
    assert all(role is Role.REQUIRED for role in list(policy.languages.values())[1:])
    assert all(set(section.texts) == set(languages) for section in policy.sections)
    assert [section.id for section in policy.sections] == list(sections_of(policy_texts(kind, "en")))
    finish(tmp_path / "a")
    assert {line.split()[0] for line in findings(read_project(tmp_path / "a"))} <= {"KT301"}


def test_remark_to_the_author_is_never_released(tmp_path) -> None:
    assert run(tmp_path / "a", **OPTIONS, languages="nb,en", policy="policy").exit_code == 0
    config = tmp_path / "a" / "mkdocs.yml"
    first = ("policy", "1.0", "--effective", str(DAY), "--change", "initial")
    refused = klartekst(config, "release", *first, on=DAY)
    assert refused.exit_code == 1
    assert "KT327 docs/policy/rights.en.md:" in refused.output
    assert "policy 1.0 was not released; nothing was written" in refused.output
    finish(tmp_path / "a")
    assert klartekst(config, "release", *first, on=DAY).exit_code == 0


def test_every_language_with_words_has_starter_texts() -> None:
    assert set(TABLES) == set(words_choice.TABLES)


@pytest.mark.parametrize("kind", KINDS)
def test_languages_say_the_same_with_the_same_facts_and_references(kind) -> None:
    """A translation that drops a fact or a reference would leave its readers without it."""
    for stem, english in sections_of(policy_texts(kind, "en")).items():
        for language in ALL_LANGUAGES:
            text = sections_of(policy_texts(kind, language))[stem].text
            for mark in ("{{ controller }}", "{{ controller.email }}", "{{ authority.link }}", "](#"):
                assert text.count(mark) == english.text.count(mark), (language, stem, mark)


def test_translation_of_older_words_is_noticed(tmp_path) -> None:
    written(wishes(), tmp_path / "a")
    original = tmp_path / "a" / "docs" / "policy" / "rights.nb.md"
    original.write_text(original.read_text("utf-8") + "\nNytt.\n", "utf-8")
    found = troubles(read_project(tmp_path / "a"))
    assert [line.split()[:2] for line in found] == [["KT132", "docs/policy/rights.en.md:2"]]


def test_text_in_another_language_than_its_file_says_so(tmp_path) -> None:
    files = starter_files(wishes(languages=("nb", "fr")), KITCHEN)
    for path, data in files.items():
        if path.endswith(".fr.md"):
            said = '<mark class="author">English starter text: translate it into French.</mark>'
            assert said in data.decode()
        assert path.endswith(".fr.md") or b"starter text" not in data


@given(company=st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1).filter(str.strip))
@example("  Eksempel & Sønner AS  ")
@example("\"Quoted\": 'name' #1 \\ {{ controller.name }} | <b> *_`")
@example("- NO")
@example("\u00a0Nom\u2028\ufeffde\U0001f36a\u0301")
@settings(max_examples=40)
def test_any_name_of_a_company_survives(company: str) -> None:
    with TemporaryDirectory() as folder:
        result = run(Path(folder) / "a", **{**OPTIONS, "company": company})
        assert result.exit_code == 0, result.output
        project = read_project(Path(folder) / "a")
        assert project.facts.controllers[0].name == unicodedata.normalize("NFC", company.strip())
        assert troubles(project) == []


@given(st.text(st.characters(exclude_categories=("Cs",))))
def test_quoted_text_is_one_printable_line(text: str) -> None:
    assert quoted(text).isprintable()


def test_flags_become_the_site(tmp_path) -> None:
    result = run(
        tmp_path / "a",
        **OPTIONS,
        registration_number="923 609 016",
        languages="nb, en,nb",
        kind="terms",
        policy="kjop",
        site_url="https://policies.example",
    )
    assert result.exit_code == 0
    assert result.output.startswith("Wrote 26 files.")
    project = read_project(tmp_path / "a")
    assert [policy.id for policy in project.policies] == ["kjop"]
    assert project.policies[0].kind is PolicyKind.TERMS
    assert dict(project.languages) == {"nb": Role.AUTHORITATIVE, "en": Role.REQUIRED}
    assert project.time_zone == "Europe/Oslo"
    assert project.facts.controllers[0].registration_number == "923 609 016"
    assert 'site_url: "https://policies.example/"' in (tmp_path / "a" / "mkdocs.yml").read_text("utf-8")


@pytest.mark.parametrize("name", ["klartekst.yml", "privacy/policy.yml"])
def test_editors_find_the_schemas(tmp_path, name) -> None:
    assert run(tmp_path / "a", **OPTIONS).exit_code == 0
    path = tmp_path / "a" / "docs" / name
    comment, schema = path.read_text("utf-8").splitlines()[0].split("=")
    assert comment == "# yaml-language-server: $schema"
    assert (path.parent / schema).resolve() == tmp_path / "a" / SCHEMAS_FOLDER / f"{path.stem}.schema.json"
    assert (path.parent / schema).is_file()


def test_without_a_terminal_the_usual_is_taken(tmp_path) -> None:
    assert run(tmp_path / "a", **OPTIONS).exit_code == 0
    project = read_project(tmp_path / "a")
    assert [policy.id for policy in project.policies] == ["privacy"]
    assert dict(project.languages) == {"en": Role.AUTHORITATIVE}


def test_without_a_terminal_what_is_missing_is_named(tmp_path) -> None:
    result = run(tmp_path / "a", country="NO")
    assert result.exit_code == 2
    assert "Error: nobody is there to be asked — add --company, --email" in result.output
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ({"company": " "}, "--company: the name is empty — write it as the company register does"),
        ({"company": "A\x07"}, "--company: a control character stands in it — type it anew"),
        (
            {"country": "XX"},
            "--country: no country has the code 'XX' — use two letters of ISO 3166: NO, SE, DK",
        ),
        (
            {"registration_number": "923609017"},
            "--registration-number: registration number '923609017' has a wrong check digit "
            "(organisasjonsnummer, NO) — copy it from the company register",
        ),
        (
            {"email": "post (at) eksempel.example"},
            '--email: "post (at) eksempel.example" is not an e-mail address — write '
            '"post@eksempel.example"; readers and screen readers need the real address',
        ),
        ({"languages": ","}, "--languages: no language is named — write codes with commas between: nb,en"),
        ({"languages": "NB"}, '--languages: "NB" is not a language code — did you mean "nb"?'),
        (
            {"languages": "nb,dk"},
            "--languages: no site can be built in 'dk' — write codes such as nb, sv, pt-BR",
        ),
        ({"kind": "privcy"}, '--kind: "privcy" is no value for "kind" — did you mean "privacy"?'),
        (
            {"policy": "Vilkår"},
            '--policy: the id "Vilkår" has characters that an address cannot hold — write "vilkar"',
        ),
        (
            {"policy": "nb", "languages": "nb"},
            '--policy: the id "nb" is reserved for pages of the site — choose another id, for example "nb-2"',
        ),
        (
            {"site_url": "policies.example"},
            "--site-url: 'policies.example' is not the address of a site — write it as https://example.org/",
        ),
        ({"site_url": "https://[x/"}, "--site-url: 'https://[x/' is not the address of a site"),
    ],
    ids=str,
)
def test_wrong_options_are_refused_and_nothing_is_written(tmp_path, option, message) -> None:
    result = run(tmp_path / "a", **{**OPTIONS, **option})
    assert result.exit_code == 2
    assert f"Error: Invalid value for {message}" in result.output
    assert list(tmp_path.iterdir()) == []


def test_folder_in_use_is_left_alone(tmp_path) -> None:
    (tmp_path / "mine.txt").write_text("mine", "utf-8")
    result = run(tmp_path, **OPTIONS)
    assert result.exit_code == 2
    assert result.output == (
        f"klartekst: {tmp_path} is in use already — name a folder that is empty, or not there yet\n"
    )
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


@pytest.fixture
def at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "_can_ask", lambda: True)


@pytest.mark.usefixtures("at_a_terminal")
def test_a_person_is_asked_for_what_is_missing_and_again_after_a_mistake(tmp_path) -> None:
    typed = "Eksempel AS\nXX\nno\n\npost\npost@eksempel.example\nnn,sv\n\n\nhttps://eksempel.example\n"
    result = run(tmp_path / "a", typed=typed)
    assert result.exit_code == 0, result.output
    assert "Error: no country has the code 'XX'" in result.output
    assert 'Error: "post" is not an e-mail address' in result.output
    assert "Folder of the policy [personvern]:" in result.output
    project = read_project(tmp_path / "a")
    assert [policy.id for policy in project.policies] == ["personvern"]
    assert list(project.languages) == ["nn", "sv"]
    assert troubles(project) == []


@pytest.mark.usefixtures("at_a_terminal")
def test_a_person_is_not_asked_for_what_is_given(tmp_path) -> None:
    every = {"registration_number": "", "languages": "en", "kind": "terms", "policy": "terms", "site_url": ""}
    result = run(tmp_path / "a", **OPTIONS, **every)
    assert result.exit_code == 0
    assert result.output.startswith("Wrote ")


@pytest.mark.parametrize(
    ("country", "zone"),
    [("NO", "Europe/Oslo"), ("IS", "Atlantic/Reykjavik"), ("ES", "Europe/Madrid"), ("BV", "UTC")],
)
def test_country_has_its_time_zone(country, zone) -> None:
    assert country_time_zone(country) == zone


@pytest.mark.parametrize(("country", "known"), [("NO", True), ("SE", True), ("DE", False), ("US", False)])
def test_authority_is_cited_only_where_it_is_the_same_for_all(country, known) -> None:
    assert one_authority(country, read_authorities()) is known


@installed
@pytest.mark.parametrize(
    ("kind", "languages"),
    [("privacy", ALL_LANGUAGES), ("cookies", ("sv",)), ("terms", ("en", "fr"))],
    ids=["privacy", "cookies", "terms"],
)
def test_new_site_builds_in_strict_mode(tmp_path, kind, languages) -> None:
    assert run(tmp_path / "a", **OPTIONS, kind=kind, languages=",".join(languages)).exit_code == 0
    finish(tmp_path / "a")
    release_all(tmp_path / "a" / "mkdocs.yml", on=DAY)
    build = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"],
        cwd=tmp_path / "a",
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": noon(DAY)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert build.returncode == 0, build.stderr
    site = tmp_path / "a" / "site"
    folder = policy_texts(PolicyKind(kind), languages[0]).page.folder
    for language in languages:
        prefix = "" if language == languages[0] else f"{language}/"
        page = (site / prefix / folder / "index.html").read_text("utf-8")
        assert "post@eksempel.example" in page
        assert f'href="{folder}/"' in (site / prefix / "index.html").read_text("utf-8")
    assert list(site.rglob("*.schema.json")) == []
    sources = [path for path in site.rglob("*") if path.suffix in (".yml", ".md")]
    assert [path for path in sources if path.parent.name != "1.0"] == []  # the text of a version is public


WORKFLOWS = {"github": ".github/workflows/site.yml", "gitlab": ".gitlab-ci.yml"}
INSTALL = "pip install ./wheels/klartekst-*.whl"


@pytest.mark.parametrize("host", ["github", "gitlab", "none", None])
def test_a_code_host_gets_its_workflow_and_no_other(tmp_path, host) -> None:
    assert run(tmp_path / "a", **OPTIONS, **({"ci": host} if host else {})).exit_code == 0
    found = [name for name, path in WORKFLOWS.items() if (tmp_path / "a" / path).exists()]
    assert found == ([host] if host in WORKFLOWS else [])
    assert troubles(read_project(tmp_path / "a")) == []


def test_github_checks_builds_keeps_addresses_and_deploys() -> None:
    text = automation(CodeHost.GITHUB, "Europe/Oslo")[WORKFLOWS["github"]]
    workflow = yaml.load(text, Loader=yaml.BaseLoader)
    assert workflow["on"]["push"]["branches"] == ["main"]
    assert workflow["on"]["schedule"] == [{"cron": "17 23 * * *"}]
    build, deploy = workflow["jobs"]["build"], workflow["jobs"]["deploy"]
    assert [step.get("run") or step["uses"] for step in build["steps"]] == [
        "actions/checkout@v5",
        "actions/setup-python@v6",
        INSTALL,
        "klartekst check --strict",
        "klartekst verify",
        "mkdocs build --strict",
        "actions/cache/restore@v4",
        "if [ -d published ]; then klartekst verify --site published; fi",
        "actions/upload-pages-artifact@v4",
        "rm -rf published && mv site published",
        "actions/cache/save@v4",
    ]
    assert [step["uses"] for step in deploy["steps"]] == ["actions/deploy-pages@v4"]
    assert deploy["needs"] == "build"
    assert workflow["permissions"] == {"contents": "read"}
    assert deploy["permissions"] == {"pages": "write", "id-token": "write"}
    restored, saved = (step["with"]["key"] for step in build["steps"] if "key" in step.get("with", {}))
    assert restored == saved == "published-${{ github.run_id }}-${{ github.run_attempt }}"


def test_gitlab_checks_builds_keeps_addresses_and_deploys() -> None:
    text = automation(CodeHost.GITLAB, "Europe/Oslo")[WORKFLOWS["gitlab"]]
    job = yaml.load(text, Loader=yaml.BaseLoader)["pages"]
    assert job["script"] == [
        INSTALL,
        "klartekst check --strict",
        "klartekst verify",
        "mkdocs build --strict --site-dir public",
        "if [ -d published ]; then klartekst verify --site published --built public; fi",
        "rm -rf published && cp -r public published",
    ]
    assert job["artifacts"] == {"paths": ["public/"]}
    assert job["cache"] == {"key": "published", "paths": ["published/"]}
    assert '"17 0 * * *" in the time zone of Europe/Oslo' in text


@pytest.mark.parametrize("host", [CodeHost.GITHUB, CodeHost.GITLAB])
def test_workflows_pin_major_versions_only_and_hold_no_secret(host) -> None:
    for text in automation(host, "Europe/Oslo").values():
        assert all(re.search(r"@v[0-9]+$", line) for line in text.splitlines() if "uses:" in line)
        assert "secret" not in text.lower().replace("there are no secrets", "")


def test_unknown_code_host_is_refused(tmp_path) -> None:
    result = run(tmp_path / "a", **OPTIONS, ci="circle")
    assert result.exit_code == 2
    assert "'circle' is not one of 'github', 'gitlab', 'none'" in result.output
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "zone", ["Europe/Oslo", "UTC", "America/St_Johns", "Pacific/Kiritimati", "Africa/Casablanca"]
)
def test_nightly_build_runs_when_the_day_has_begun(zone) -> None:
    start = after_midnight(zone)
    for month in range(1, 13):
        local = datetime.combine(date(2026, month, 15), start, UTC).astimezone(ZoneInfo(zone))
        since = timedelta(hours=local.hour, minutes=local.minute)
        assert timedelta(minutes=17) <= since < timedelta(hours=2)


def test_starter_guide_tells_how_to_publish_the_first_version() -> None:
    guide = starter_files(wishes(), KITCHEN)["README.md"].decode()
    assert "`klartekst release policy 1.0 --effective DATE --change initial`" in guide
    assert "`klartekst translated policy en` |\n" in guide
    alone = starter_files(wishes(languages=("nb",)), KITCHEN)["README.md"].decode()
    assert "klartekst translated" not in alone


@pytest.mark.skipif(not shutil.which("git"), reason="git is not installed: what it keeps skipped")
def test_git_keeps_the_bytes_of_releases_and_leaves_out_what_is_broken_off(tmp_path) -> None:
    written(wishes(), tmp_path)

    def git(*arguments: str) -> str:
        command = ["git", "-C", str(tmp_path), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout

    git("init", "--quiet")
    releases = "docs/policy/releases"
    assert git("check-attr", "text", f"{releases}/1.0/nb.md") == f"{releases}/1.0/nb.md: text: unset\n"
    left = [f"{releases}/.lock", f"{releases}/.new-1.0-x/nb.md", "site/index.html", ".cache/klartekst/x"]
    kept = [f"{releases}/1.0/nb.md", "docs/policy/index.nb.md"]
    assert git("check-ignore", *left, *kept).splitlines() == left
