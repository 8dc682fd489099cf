"""The texts as ordinary pages of MkDocs with Material and static-i18n, in the smallest navigation."""

from collections.abc import Iterator

from benchmarks.builds.markdown_page import markdown_page
from benchmarks.builds.texts import History, Size

Files = Iterator[tuple[str, bytes]]

_SETTINGS = """\
site_name: Eksempel AS
site_url: https://policies.example/
theme:
  name: material
  font: false
nav:
  - index.md
plugins:
  - search
  - i18n:
      docs_structure: suffix
      reconfigure_search: false
      languages:
{languages}
markdown_extensions:
  - attr_list
  - def_list
  - tables
  - toc
"""


def frame(size: Size) -> Files:
    """The files of a site without policies."""
    first = size.languages[0]
    languages = "\n".join(
        f"        - {{locale: {code}, name: {code}{', default: true' if code == first else ''}}}"
        for code in size.languages
    )
    yield "mkdocs.yml", _SETTINGS.format(languages=languages).encode()
    for language in size.languages:
        yield f"docs/index.{language}.md", b"# Policies\n"


def policy(history: History) -> Files:
    """A page for each version in each language."""
    for version in history.versions:
        for language, text in version.texts.items():
            page = markdown_page(version, text, with_title=True)
            yield f"docs/{history.policy}/v/{version.label}/index.{language}.md", page.encode()
