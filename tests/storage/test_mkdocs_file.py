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
