"""Lays a folder of real policies, one whole document per language, out as a site of one policy.

By hand: ``python tests/real/lay_out.py SOURCE_FOLDER TARGET`` (with ``hooks`` on PYTHONPATH), then
``python -m mkdocs build --strict`` in the target folder. The folder's name is the day from which the
texts are in force.
"""

import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from klartekst.cli.main import main as klartekst
from klartekst.importing.markdown_document import DraftDocument, split_document
from klartekst.storage import write_new

HOOK = Path(__file__).resolve().parents[2] / "hooks" / "klartekst_hook.py"
POLICY = "websites"
MAIN_LANGUAGE = "en"

SITE = """\
site_name: Real policies
site_url: https://policies.example/
{hooks}
exclude_docs: |
  klartekst.yml
  policy.yml
  records/
  releases/
theme:
  name: material
  font: false
plugins:
  search: {{}}
  i18n:
    docs_structure: suffix
    reconfigure_search: false
    languages:
{languages}
{plugins}
"""

# Judgements about the words of others must not stop a strict build: a link that says "here".
SEVERITIES = "severities: {KT372: info}\n"

# What stands in the way of publishing: an attribute that the dialect refuses (the day stands in
# words on the line above it), and slips: a doubled parenthesis, a link without words, a blank that
# keeps asterisks from being emphasis.
_MENDS = (
    (r'(?m)^\{:[ \t]*datetime="[^"\n]*"[ \t]*\}[ \t]*$\n?', ""),
    (r"\]\(\((\S+)\)\)", r"](\1)"),
    (r"\[\]\((\S+)\)", r"<\1>"),
    (r"(?m)^(\* \*\*) +", r"\1"),
    (r"(?m)^(\d{1,4})\. (?=[^\W\d]+ \d{1,4}\.?\s*$)", r"\1\\. "),  # a date alone on a line would be a list
)


def read_documents(source: Path) -> dict[str, str]:
    """The text of each document by its language, the main language first."""
    paths = sorted(source.glob("*.md"), key=lambda path: (path.stem != MAIN_LANGUAGE, path.stem))
    return {path.stem: path.read_bytes().decode("utf-8") for path in paths}


def mended(markdown: str) -> str:
    """The document without what a site cannot show as it was meant; every word of it is kept."""
    for pattern, replacement in _MENDS:
        markdown = re.sub(pattern, replacement, markdown)
    return markdown


def lay_out(documents: Mapping[str, str], target: Path, *, as_plugin: bool) -> None:
    """Write the site; Klartekst runs in it as an installed plugin, or as this checkout's hook."""
    parts = {language: split_document(text) for language, text in documents.items()}
    languages = "".join(
        f'      - {{locale: "{code}", name: "{code}", default: {str(at == 0).lower()}}}\n'
        for at, code in enumerate(parts)
    )
    roles = "".join(f'  "{code}": {"courtesy" if at else "authoritative"}\n' for at, code in enumerate(parts))
    files = {
        "mkdocs.yml": SITE.format(
            hooks="" if as_plugin else f"hooks: ['{HOOK}']",
            languages=languages,
            plugins="  klartekst: {}" if as_plugin else "",
        ),
        "docs/klartekst.yml": f"languages:\n{roles}{SEVERITIES}",
        f"docs/index.{MAIN_LANGUAGE}.md": "---\ntitle: Real policies\n---\n{{ policies }}\n",
        **{f"docs/{POLICY}/{name}": text for name, text in _policy(parts)},
    }
    write_new(target, {path: text.encode() for path, text in files.items()})


def release(target: Path, day: str) -> None:
    """Publish the laid-out texts as version 1.0, entered as in force from a day of the past."""
    dates = ["--effective", day, "--published", f"{day}T09:00:00+00:00"]
    command = ["release", "-f", str(target / "mkdocs.yml"), POLICY, "1.0", "--change", "initial", *dates]
    klartekst.main(command, standalone_mode=False)


def _policy(documents: Mapping[str, DraftDocument]) -> Iterator[tuple[str, str]]:
    """The files of the policy. Sections of different languages belong together by their order."""
    ids = section_ids(documents[MAIN_LANGUAGE])
    yield "policy.yml", f"kind: privacy\nsections: [{', '.join(ids)}]\n"
    for language, document in documents.items():
        yield f"index.{language}.md", _file(document.title, document.preamble)
        for section_id, section in zip(ids, document.sections, strict=False):
            yield f"{section_id}.{language}.md", _file(section.title, section.body)


def section_ids(document: DraftDocument) -> tuple[str, ...]:
    """The id of each section: the anchor of its heading, else its number."""
    return tuple(section.anchor or f"section-{at}" for at, section in enumerate(document.sections, 1))


def _file(title: str, body: str) -> str:
    quoted = title.replace("'", "''")
    return f"---\ntitle: '{quoted}'\n---\n{body}\n"


if __name__ == "__main__":
    texts = read_documents(Path(sys.argv[1]))
    lay_out({k: mended(text) for k, text in texts.items()}, Path(sys.argv[2]), as_plugin=False)
    release(Path(sys.argv[2]), Path(sys.argv[1]).name)
