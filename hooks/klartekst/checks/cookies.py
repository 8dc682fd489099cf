"""Checks of what is declared of cookies, and of the words in which consent is asked for."""

from collections.abc import Callable, Iterator
from datetime import timedelta

from klartekst.checks.question import Question
from klartekst.model import codes
from klartekst.model.consent import Consent
from klartekst.model.cookies import Category, Cookie, Tech
from klartekst.model.diagnostic import Code, Diagnostic, found
from klartekst.model.policy import Policy

_STALE_AFTER = timedelta(days=365)
_CONSENT = "6(1)(a)"
# These leave nothing behind that could last.
_NOT_KEPT = (Tech.PIXEL, Tech.FINGERPRINT)


def set_before_consent(question: Question) -> Iterator[Diagnostic]:
    """A cookie that is set before anybody consents, and is not necessary.

    Bad: ``category: statistics`` with ``set_before_consent: yes``
    Good: ``category: necessary`` with ``set_before_consent: yes``
    """
    hint = "set it after consent; only what is necessary may be there before"
    return _each(
        question,
        lambda cookie: cookie.needs_consent and cookie.set_before_consent,
        codes.SET_BEFORE_CONSENT,
        lambda cookie: f"'{cookie.name}' is for {cookie.category}, but set before consent",
        hint,
    )


def without_purpose(question: Question) -> Iterator[Diagnostic]:
    """A cookie of which nobody says what it is used for.

    Bad: ``name: _ga`` with nothing under ``purpose``
    Good: ``purpose: {en: counts visits}``
    """
    return _each(
        question,
        lambda cookie: not cookie.purpose,
        codes.COOKIE_WITHOUT_PURPOSE,
        lambda cookie: f"nothing says what '{cookie.name}' is used for",
        "write it under purpose:, in each language",
    )


def without_duration(question: Question) -> Iterator[Diagnostic]:
    """A cookie of which nobody says how long it is kept, which readers have to be told (C-673/17).

    Bad: ``name: _ga`` with nothing under ``duration``
    Good: ``duration: P2Y``
    """
    return _each(
        question,
        lambda cookie: not cookie.duration and cookie.tech not in _NOT_KEPT,
        codes.COOKIE_WITHOUT_DURATION,
        lambda cookie: f"nothing says how long '{cookie.name}' is kept",
        "write it under duration:, such as P2Y or session (C-673/17 Planet49)",
    )


def without_access(question: Question) -> Iterator[Diagnostic]:
    """A cookie of which nobody says whether third parties have access, as they have to (C-673/17).

    Bad: ``name: _ga`` with nothing under ``third_party_access``
    Good: ``third_party_access: yes``
    """
    return _each(
        question,
        lambda cookie: cookie.third_party_access is None,
        codes.COOKIE_WITHOUT_ACCESS,
        lambda cookie: f"nothing says whether others have access to '{cookie.name}'",
        "write third_party_access: yes or no (C-673/17 Planet49)",
    )


def necessary_by_consent(question: Question) -> Iterator[Diagnostic]:
    """A cookie that is called necessary and rests on consent, which contradict each other.

    Bad: ``category: necessary`` with ``legal_basis: 6(1)(a)``
    Good: ``category: statistics`` with ``legal_basis: 6(1)(a)``
    """
    return _each(
        question,
        lambda cookie: not cookie.needs_consent and cookie.legal_basis == _CONSENT,
        codes.NECESSARY_BY_CONSENT,
        lambda cookie: f"'{cookie.name}' is called necessary, but rests on consent",
        "give it the category it belongs to; a first-party cookie is not necessary for being first-party",
    )


def not_seen(question: Question) -> Iterator[Diagnostic]:
    """A cookie that no scan has met for a year.

    Bad: ``last_seen: 2024-01-01`` in 2026
    Good: ``last_seen: 2026-01-01`` in 2026
    """
    for policy, cookie in _cookies(question):
        if cookie.last_seen and question.on - cookie.last_seen > _STALE_AFTER:
            message = f"no scan has met '{cookie.name}' since {cookie.last_seen}"
            hint = f"scan the site and run klartekst cookies compare {policy.id}"
            yield found(codes.COOKIE_NOT_SEEN, cookie.place, message, hint)


def harder_to_reject(question: Question) -> Iterator[Diagnostic]:
    """A request for consent that can be accepted at once, and not rejected at once.

    Bad: ``accept:`` and ``choose:`` without ``reject:``, or with ``reject:`` in fewer languages
    Good: ``accept: {en: Accept all}`` and ``reject: {en: Reject all}``
    """
    for _, consent in _consents(question):
        lacking = [language for language in consent.accept if not consent.reject.get(language)]
        if lacking:
            where = f" in {', '.join(lacking)}" if consent.reject else ""
            how = "reject only by choosing first" if consent.choose else "not reject"
            message = f"people can accept at once, but {how}{where}"
            hint = "write the words for it under reject:, and show both alike"
            yield found(codes.HARDER_TO_REJECT, consent.place, message, hint)
        for language, label in consent.reject.items():
            same = [key for key in ("accept", "choose") if _label(consent, key, language) == _plain(label)]
            if same:
                message = f"'{label}' ({language}) stands for both reject and {same[0]}"
                hint = "let the one reject everything but the necessary, and say so"
                yield found(codes.HARDER_TO_REJECT, consent.place, message, hint)


def category_not_asked(question: Question) -> Iterator[Diagnostic]:
    """A category of cookies that needs consent, and is not in the words in which it is asked for.

    Bad: a cookie with ``category: marketing``, and ``consent.yml`` that knows statistics alone
    Good: ``consent.yml`` with both under ``categories``
    """
    for policy, consent in _consents(question):
        first: dict[Category, Cookie] = {}
        for cookie in policy.records.cookies:
            if cookie.needs_consent and cookie.category not in consent.categories:
                first.setdefault(cookie.category, cookie)
        for category, cookie in first.items():
            message = f"'{cookie.name}' is for {category}, which nobody is asked about"
            hint = f"write under categories: in {consent.place.path} what {category} is for"
            yield found(codes.CATEGORY_NOT_ASKED, cookie.place, message, hint)


def category_without_cookies(question: Question) -> Iterator[Diagnostic]:
    """A category that readers are asked about, and that no cookie has.

    Bad: ``consent.yml`` with marketing, where no cookie is for marketing
    Good: ``consent.yml`` with the categories of the declared cookies
    """
    for policy, consent in _consents(question):
        used = {cookie.category for cookie in policy.records.cookies}
        for category in consent.categories:
            if category not in used and category is not Category.NECESSARY:
                message = f"people are asked about {category}, which no cookie is for"
                hint = "delete it under categories:, or declare its cookies in cookies.yml"
                yield found(codes.CATEGORY_WITHOUT_COOKIES, consent.place, message, hint)


def _each(
    question: Question,
    is_wrong: Callable[[Cookie], bool],
    code: Code,
    message: Callable[[Cookie], str],
    hint: str,
) -> Iterator[Diagnostic]:
    for _, cookie in _cookies(question):
        if is_wrong(cookie):
            yield found(code, cookie.place, message(cookie), hint)


def _cookies(question: Question) -> Iterator[tuple[Policy, Cookie]]:
    for policy in question.policies:
        for cookie in policy.records.cookies:
            yield policy, cookie


def _consents(question: Question) -> Iterator[tuple[Policy, Consent]]:
    for policy in question.policies:
        if policy.records.consent:
            yield policy, policy.records.consent


def _label(consent: Consent, key: str, language: str) -> str:
    return _plain(consent.words[key].get(language, ""))


def _plain(label: str) -> str:
    return " ".join(label.casefold().split())
