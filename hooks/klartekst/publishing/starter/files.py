"""All the files of a new site."""

from collections.abc import Iterable

from klartekst.publishing.starter.documents import documents
from klartekst.publishing.starter.settings import policy_settings, site_facts, site_settings
from klartekst.publishing.starter.wishes import Wishes
from klartekst.wording.source import escape

_GUIDE = """\
# Policies of {company}

| To | run in this folder |
|---|---|
| see the site while you write | `mkdocs serve` |
| find what is wrong | `klartekst check` |
| build the site into `site/` | `mkdocs build --strict` |

- `mkdocs.yml`: the site, its address and its languages.
- `docs/klartekst.yml`: the company and other facts that the texts cite.
- `docs/{policy}/policy.yml`: the sections of the policy, in order.
- `docs/{policy}/`: a file per section and language. Begin with the ones that end in `.{language}.md`.
"""


def starter_files(wishes: Wishes, kept_out: Iterable[str]) -> dict[str, bytes]:
    """The files of a new site by their paths, which builds at once and passes its own check.

    ``kept_out`` are the lines of ``exclude_docs`` that keep source files out of a built site.
    """
    guide = _GUIDE.format(company=escape(wishes.company), policy=wishes.policy, language=wishes.languages[0])
    texts = {
        ".gitignore": "/site/\n",
        "README.md": guide,
        "mkdocs.yml": site_settings(wishes, kept_out),
        "docs/klartekst.yml": site_facts(wishes),
        f"docs/{wishes.policy}/policy.yml": policy_settings(wishes),
        **{f"docs/{path}": text for path, text in documents(wishes).items()},
    }
    return {path: text.encode() for path, text in texts.items()}
