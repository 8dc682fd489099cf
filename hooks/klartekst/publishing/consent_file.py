"""``consent.json``: the words in which consent is asked for, for whatever tool asks."""

import hashlib
import json

from klartekst.model.consent import Consent
from klartekst.model.cookies import Category, Cookie
from klartekst.model.history import PolicyHistory
from klartekst.model.release import Release
from klartekst.model.standing import StandingKind
from klartekst.publishing.addresses import Addresses
from klartekst.publishing.machine import InLanguage
from klartekst.wording.cookie_words.choice import cookie_words_for


def consent_json(history: PolicyHistory, address: InLanguage, addresses: Addresses) -> bytes | None:
    """The words of the version in force, in every language that has them; ``None`` where there are none.

    ``revision`` is what a tool keeps beside a person's answer: the SHA-256 of ``texts`` as JSON with
    sorted keys, no blanks, in UTF-8. It changes when the words do, so that people are asked again
    then, and not for a new version that asks the same.
    """
    release = history.shown if history.standing.kind is StandingKind.IN_FORCE else None
    consent = release.records.consent if release and release.records else None
    if release is None or consent is None:
        return None
    texts = _texts(consent, release)
    document = {
        "policy": history.policy,
        "version": release.version,
        "effective_from": release.effective_from.isoformat(),
        "authoritative": release.authoritative,
        "revision": revision(texts),
        "texts": texts,
        "categories": _categories(consent, release, tuple(texts)),
        "policy_url": {
            language: address(addresses.version(release.policy, release.version), language)
            for language in texts
            if language in release.languages
        },
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def revision(texts: dict[str, dict[str, object]]) -> str:
    """The checksum of the words, however they are set."""
    canonical = json.dumps(texts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _texts(consent: Consent, release: Release) -> dict[str, dict[str, object]]:
    """By language, where it has all that cannot be left out."""
    return {
        language: _text(consent, language)
        for language in sorted(release.languages)
        if all(language in words for words in (consent.title, consent.text, consent.accept))
    }


def _text(consent: Consent, language: str) -> dict[str, object]:
    parts = {"title": consent.title, "text": consent.text, "accept": consent.accept}
    parts |= {"reject": consent.reject, "choose": consent.choose}
    said: dict[str, object] = {name: words[language] for name, words in parts.items() if language in words}
    about = {c.value: words[language] for c, words in consent.categories.items() if language in words}
    return {**said, "categories": about}


def _categories(consent: Consent, release: Release, languages: tuple[str, ...]) -> list[dict[str, object]]:
    cookies = release.records.cookies if release.records else ()
    return [_category(category, cookies, languages) for category in consent.categories]


def _category(
    category: Category, cookies: tuple[Cookie, ...], languages: tuple[str, ...]
) -> dict[str, object]:
    return {
        "id": category.value,
        "required": category is Category.NECESSARY,
        "name": {
            language: getattr(cookie_words_for(language), f"category_{category}") for language in languages
        },
        "cookies": [cookie.pattern or cookie.name for cookie in cookies if cookie.category is category],
    }
