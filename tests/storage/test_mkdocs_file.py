"""Which languages and folders a site's file names, in every form that MkDocs takes."""

import pytest

from klartekst.storage.mkdocs_file import read_site_file
from klartekst.storage.report import Report

LIST = "[{locale: nb}, {locale: en, default: true}, {locale: sv, build: false}]"


@pytest.mark.parametrize(
    ("text", "languages", "default"),
    [
        ("", ("en",), "en"),
        ("theme: material\n", ("en",), "en"),
        ("theme: {name: material, language: nn}\n", ("nn",), "nn"),
        (f"plugins:\n  - search\n  - i18n:\n      languages: {LIST}\n", ("nb", "en"), "en"),
        (f"plugins:\n  i18n:\n    languages: {LIST}\n", ("nb", "en"), "en"),
        ("plugins: [i18n]\n", ("en",), "en"),
        ("plugins: [{i18n: {languages: [{locale: nb}, {locale: 'null'}]}}]\n", ("nb",), "nb"),
        (
            "plugins: [{i18n: {languages: [{locale: no, build: !ENV [X, true]}]}}]\n",
            ("no",),
            "no",
        ),
    ],
)
def test_languages_are_those_that_the_site_builds(tmp_path, text, languages, default) -> None:
    path = tmp_path / "mkdocs.yml"
    path.write_text(text, "utf-8")
    report = Report("mkdocs.yml")
    site_file = read_site_file(path, report)
    assert (site_file.languages, site_file.default_language) == (languages, default)
    assert report.found == []


def test_foreign_tags_and_keys_are_left_to_mkdocs(tmp_path) -> None:
    path = tmp_path / "mkdocs.yml"
    path.write_text(
        "anything: !!python/name:material.extensions.emoji.twemoji\n"
        "docs_dir: ./innhold/\nexclude_docs: |\n  policy.yml\n\n  releases/\n",
        "utf-8",
    )
    report = Report("mkdocs.yml")
    site_file = read_site_file(path, report)
    assert site_file.docs_dir == "innhold"
    assert site_file.excluded == ("policy.yml", "releases/")
    assert report.found == []


def test_a_site_takes_from_another_file_what_its_own_does_not_say(tmp_path) -> None:
    (tmp_path / "base.yml").write_text(
        "site_url: https://a.example/\nplugins:\n  i18n:\n    languages:\n"
        "      - {locale: nb, default: true}\n      - {locale: sv}\nexclude_docs: policy.yml\n"
    )
    own = tmp_path / "mkdocs.yml"
    own.write_text("INHERIT: base.yml\nsite_url: https://b.example/\nplugins: {search: {}}\n")
    report = Report("mkdocs.yml")
    site_file = read_site_file(own, report)
    assert report.found == []
    assert site_file.languages == ("nb", "sv")
    assert site_file.site_url == "https://b.example/"
    assert site_file.excluded == ("policy.yml",)


def test_files_that_take_from_each_other_do_not_hang(tmp_path) -> None:
    own = tmp_path / "mkdocs.yml"
    own.write_text("INHERIT: mkdocs.yml\nsite_url: https://b.example/\n")
    assert read_site_file(own, Report("mkdocs.yml")).site_url == "https://b.example/"
