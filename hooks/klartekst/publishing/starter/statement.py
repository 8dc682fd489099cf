"""The page of a site that states how accessible it is, for its author to complete."""

import re

from klartekst.model.project import SiteFile
from klartekst.publishing.starter.statements.choice import statement_for
from klartekst.publishing.starter.statements.table import StatementWords
from klartekst.storage.yaml_text import quoted
from klartekst.wording.author_marks import author_words
from klartekst.wording.source import escape

_UNKNOWN = "[…]"
_PLACEHOLDER = re.compile(r"(?<!\\)\[[^\[\]]+\]")


def statement_files(site: SiteFile, name: str, email: str) -> dict[str, str]:
    """The page in each language of a site by its path below the content folder.

    It is named in the default language, and so has one address in all of them. An empty ``name`` or
    ``email`` is left for the author, as all is that only somebody who has examined the site can know.
    """
    file = statement_for(site.default_language).file
    if not site.languages:
        return {f"{file}.md": _page(statement_for(site.default_language), name, email)}
    return {f"{file}.{code}.md": _page(statement_for(code), name, email) for code in site.languages}


def _page(words: StatementWords, name: str, email: str) -> str:
    company = escape(name) if name else _UNKNOWN
    address = f"<{email}>" if email else _UNKNOWN
    sections = (
        (words.state_title, words.state),
        (words.gaps_title, words.gaps),
        (words.contact_title, words.contact.replace("<{email}>", address)),
        (words.examined_title, words.examined),
    )
    parts = [
        f"---\ntitle: {quoted(words.title)}\ndescription: {quoted(words.description)}\n---",
        f"# {words.title}",
        words.aim.replace("{name}", company),
        *(f"## {title}\n\n{text}" for title, text in sections),
    ]
    text = _PLACEHOLDER.sub(lambda match: author_words(match[0]), "\n\n".join(parts))
    return f"{text}\n\n> **{author_words(f'{words.advice_title}:')}** {words.advice}\n"
