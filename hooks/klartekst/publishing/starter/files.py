"""All the files of a new site."""

from collections.abc import Iterable

from klartekst.publishing.starter.automation import automation
from klartekst.publishing.starter.documents import documents
from klartekst.publishing.starter.settings import policy_settings, site_facts, site_settings
from klartekst.publishing.starter.wishes import Wishes
from klartekst.storage.file_schemas import SCHEMAS_FOLDER, schema_files
from klartekst.wording.source import escape

_GUIDE = """\
# Policies of {company}

| To | run in this folder |
|---|---|
| see the site while you write, drafts included | `mkdocs serve` |
| find what is wrong | `klartekst check` |{translated}
| publish the texts as version 1.0 | `klartekst release {policy} 1.0 --effective DATE --change initial` |
| see what is in force, announced and drafted | `klartekst status` |
| build the site into `site/` | `mkdocs build --strict` |
| look at it as readers will | `python3 -m http.server -d site` |

Remarks "To the author" say what to write where. Write it, and delete the remark: `klartekst check` lists what
is left, and nothing is released before the last is gone.

A built site shows only what was released: until there is a version 1.0, it leaves the policy out. Write
the first day in force for `DATE`, such as 2027-01-01.

- `mkdocs.yml`: the site, its address and its languages.
- `docs/klartekst.yml`: the company and other facts that the texts cite.
- `docs/{policy}/policy.yml`: the sections of the policy, in order.
- `docs/{policy}/`: a file per section and language. Begin with the ones that end in `.{language}.md`.
- `docs/{policy}/releases/`: what was published, written by `klartekst release` and never edited by hand.
- `.klartekst/schemas/`: what editors know of the YAML files; `klartekst schemas` writes them anew.
"""

_TRANSLATED = """
| note that the translation says what the original now says | `klartekst translated {policy} {language}` |"""

_UNTRACKED = """\
/site/
/.cache/

# What a release leaves behind when it is broken off.
/docs/**/releases/.lock
/docs/**/releases/.new-*
"""

_ATTRIBUTES = """\
# What was published keeps its bytes, so that its checksums hold on every machine.
docs/**/releases/** -text
"""


def starter_files(wishes: Wishes, kept_out: Iterable[str]) -> dict[str, bytes]:
    """The files of a new site by their paths, which builds at once and passes its own check.

    ``kept_out`` are the lines of ``exclude_docs`` that keep source files out of a built site.
    """
    original, *others = wishes.languages
    translated = "".join(_TRANSLATED.format(policy=wishes.policy, language=code) for code in others[:1])
    guide = _GUIDE.format(
        company=escape(wishes.company), policy=wishes.policy, language=original, translated=translated
    )
    texts = {
        "README.md": guide,
        "docs/klartekst.yml": site_facts(wishes),
        f"docs/{wishes.policy}/policy.yml": policy_settings(wishes),
        **{f"docs/{path}": text for path, text in documents(wishes).items()},
        **automation(wishes.code_host, wishes.time_zone),
    }
    frame = frame_files(wishes.company, wishes.languages, wishes.site_url, kept_out)
    return {path: text.encode() for path, text in texts.items()} | frame


def frame_files(
    name: str, languages: tuple[str, ...], site_url: str, kept_out: Iterable[str]
) -> dict[str, bytes]:
    """The files of a new site that say nothing of its policies: its settings, git's, and editors' schemas."""
    texts = {
        ".gitattributes": _ATTRIBUTES,
        ".gitignore": _UNTRACKED,
        "mkdocs.yml": site_settings(name, languages, site_url, kept_out),
    }
    schemas = {f"{SCHEMAS_FOLDER}/{name}": data for name, data in schema_files().items()}
    return {path: text.encode() for path, text in texts.items()} | schemas
