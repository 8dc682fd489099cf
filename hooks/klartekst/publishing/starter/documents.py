"""The Markdown files of a new site: its front page, and the policy's page and sections."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from klartekst.model.digest import digest
from klartekst.model.policy import PolicyKind, SectionText
from klartekst.publishing.starter.texts.choice import texts_for
from klartekst.publishing.starter.texts.table import StarterTexts, sections_of
from klartekst.publishing.starter.wishes import Wishes, policy_texts
from klartekst.storage.yaml_text import quoted
from klartekst.wording.author_marks import author_box, author_words
from klartekst.wording.locale import broader_tags, language_name
from klartekst.wording.words.choice import words_for

_PAGE = "index"

# Checklist items that a section answers as it stands; its author adds those of the others.
_COVERS: Mapping[PolicyKind, Mapping[str, tuple[str, ...]]] = {
    PolicyKind.PRIVACY: {
        "controller": ("gdpr-13-1-a",),
        "purposes": ("gdpr-13-1-c", "gdpr-13-1-d", "gdpr-13-2-e"),
        "retention": ("gdpr-13-2-a",),
        "rights": ("gdpr-13-2-b",),
        "objection": ("gdpr-13-2-b", "gdpr-21-4"),
        "complaint": ("gdpr-13-2-d",),
    },
    PolicyKind.COOKIES: {
        "controller": ("cookies-controller",),
        "cookies": ("cookies-purpose", "cookies-duration", "cookies-third-party-access"),
        "choices": ("cookies-refusal",),
    },
}

_BLOCK_STARTS = ("- ", "|", ":   ", "!!! ")
_WHOLE_LINES = ("|", "!!! ")


def documents(wishes: Wishes) -> dict[str, str]:
    """The Markdown files by their paths below the content folder.

    A text in another language than its file's, where no starter is written in it, says so in its
    first line.
    """
    files = {f"{_PAGE}.{language}.md": _file(_front_page(language)) for language in wishes.languages}
    originals = dict(_policy_texts(wishes, wishes.languages[0]))
    for language in wishes.languages:
        for stem, text in _policy_texts(wishes, language):
            translated = language != wishes.languages[0]
            translates = digest(originals[stem]) if translated else ""
            files[f"{wishes.policy}/{stem}.{language}.md"] = _file(replace(text, translates=translates))
    return files


def _front_page(language: str) -> SectionText:
    texts = texts_for(language)
    body = f"{texts.front}\n\n{{{{ policies }}}}"
    return SectionText(language, words_for(language).policies, _marked(body, language, texts), path="")


def _policy_texts(wishes: Wishes, language: str) -> Iterator[tuple[str, SectionText]]:
    """The policy's page and sections in a language, by the stems of their files."""
    texts = texts_for(language)
    policy = policy_texts(wishes.kind, language)
    body = _marked(_with_advice(policy.page.text, texts.advice_explained, texts), language, texts)
    yield _PAGE, SectionText(language, policy.page.title, body, "", description=policy.page.description)
    for stem, section in sections_of(policy).items():
        words = section.text
        if not wishes.names_authority:
            words = words.replace("{{ authority.link }}", author_words(texts.unnamed_authority))
        body = _marked(_with_advice(words, section.advice, texts), language, texts)
        covers = _COVERS.get(wishes.kind, {}).get(stem, ())
        yield stem, SectionText(language, section.title, body, "", covers=covers)


def _with_advice(text: str, advice: str, texts: StarterTexts) -> str:
    return f"{_unwrapped(text)}\n\n{author_box(texts.advice_title, _unwrapped(advice))}"


def _marked(body: str, language: str, texts: StarterTexts) -> str:
    """The body under a line that asks for its translation, where it is in another language."""
    primary = broader_tags(language)[-1]
    if texts.language == {"no": "nb"}.get(primary, primary):
        return body
    source, target = (language_name(code, "en") for code in (texts.language, language))
    return f"{author_words(f'{source} starter text: translate it into {target}.')}\n\n{body}"


def _unwrapped(text: str) -> str:
    """The Markdown with each paragraph on one line, as a reference at a line's start begins a sentence."""
    lines: list[str] = []
    for line in text.strip("\n").split("\n"):
        begins = not line or line.lstrip().startswith(_BLOCK_STARTS)
        if lines and lines[-1] and not begins and not lines[-1].startswith(_WHOLE_LINES):
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(line)
    return "\n".join(lines)


def _file(text: SectionText) -> str:
    front_matter = {
        "title": quoted(text.title),
        "description": quoted(text.description) if text.description else "",
        "covers": f"[{', '.join(text.covers)}]" if text.covers else "",
        "translates": text.translates,
    }
    lines = [f"{key}: {value}" for key, value in front_matter.items() if value]
    return "\n".join(["---", *lines, "---", text.body, ""])
