"""The texts as pages of Sphinx with Furo, which no list of contents names: that is the least work."""

import re
from collections.abc import Iterator

from benchmarks.builds.texts import History, Size, Text, Version

Files = Iterator[tuple[str, bytes]]

_LINK = re.compile(r"\[([^\]]+)\]\(#([^)]+)\)")
_CODE = re.compile(r"`([^`]+)`")
# As docutils does in the ids of headings; labels of our own would have to differ from page to page.
_PLAIN = str.maketrans({"æ": "ae", "ø": "o", "å": "a"})
_SETTINGS = """\
project = "Eksempel AS"
html_theme = "furo"
html_copy_source = False
html_show_sourcelink = False
"""


def frame(_size: Size) -> Files:
    """The files of a site without policies."""
    yield "docs/conf.py", _SETTINGS.encode()
    yield "docs/index.rst", b"Policies\n========\n\nEksempel AS\n"


def policy(history: History) -> Files:
    """A page for each version in each language."""
    for version in history.versions:
        for language, text in version.texts.items():
            path = f"docs/{language}/{history.policy}/v/{version.label}.rst"
            yield path, _page(version, text).encode()


def _page(version: Version, text: Text) -> str:
    parts = [
        ":orphan:",
        _heading(text.title, "="),
        f"Version {version.label}, {version.effective_from.isoformat()}",
        text.preamble,
    ]
    for number, section in enumerate(text.sections, 1):
        parts += [_heading(f"{number}. {section.title}", "-"), *section.blocks]
    anchors = {section.id: section.title.lower().translate(_PLAIN) for section in text.sections}
    code = _CODE.sub(r"``\1``", "\n\n".join(parts))
    return _LINK.sub(lambda link: f"`{link[1]} <#{anchors[link[2]]}>`__", code) + "\n"


def _heading(title: str, line: str) -> str:
    return f"{title}\n{line * len(title)}"
