"""The keys of a starter's texts: what each says."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWords:
    """A policy's page. ``folder`` is its usual folder, in letters that an address can hold."""

    folder: str
    title: str
    description: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionWords:
    """A section: what its readers see, and the advice to its author, who deletes it."""

    title: str
    text: str
    advice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyTexts:
    """A privacy policy. The sections bear their ids, and stand in the policy's order."""

    page: PageWords
    controller: SectionWords
    purposes: SectionWords
    recipients: SectionWords
    retention: SectionWords
    rights: SectionWords
    objection: SectionWords
    complaint: SectionWords


@dataclass(frozen=True, slots=True, kw_only=True)
class CookieTexts:
    """A cookie policy. The sections bear their ids, and stand in the policy's order."""

    page: PageWords
    controller: SectionWords
    cookies: SectionWords
    choices: SectionWords


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsTexts:
    """Terms. The sections bear their ids, and stand in the policy's order."""

    page: PageWords
    about: SectionWords
    use: SectionWords
    changes: SectionWords


PolicyTexts = PrivacyTexts | CookieTexts | TermsTexts


@dataclass(frozen=True, slots=True, kw_only=True)
class StarterTexts:
    """The texts in one language. Every key is required, so that a gap fails to import.

    Texts are Markdown, with facts between braces and references, as in any policy. The kinds bear
    the values of ``PolicyKind``.
    """

    language: str  # BCP 47 code of the language that these texts are in
    front: str  # the site's own page, above the table of policies
    advice_title: str  # heading of every advice
    advice_explained: str  # on a policy's page: what the advice in its sections is for
    unnamed_authority: str  # in place of {{ authority.link }}, where nobody knows which it is
    privacy: PrivacyTexts
    cookies: CookieTexts
    terms: TermsTexts


def sections_of(texts: PolicyTexts) -> dict[str, SectionWords]:
    """The sections of a policy by their ids, in order."""
    named = ((field.name, getattr(texts, field.name)) for field in fields(texts))
    return {name: text for name, text in named if isinstance(text, SectionWords)}
