"""Checks of what privacy and cookie notices promise, hedge and take for granted."""

from collections.abc import Iterator

from klartekst.checks.sayings import holds, sayings
from klartekst.checks.text import Text, Texts
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, found
from klartekst.model.phrases import PromisePhrases
from klartekst.model.policy import PolicyKind
from klartekst.storage.promise_phrases import read_promise_phrases

_NOTICES = (PolicyKind.PRIVACY, PolicyKind.COOKIES)


def check_regularly(question: Texts) -> Iterator[Diagnostic]:
    """A notice that asks readers to look for changes themselves.

    Bad: "Please check this page regularly."
    Good: "We tell you by e-mail before we change this notice."
    """
    for text, words in _notices(question):
        for saying in sayings(text, words.check_regularly):
            message = f"'{saying.words}' leaves it to readers to notice changes"
            hint = (
                "say how you will tell them; guidance calls this insufficient and unfair "
                "(WP260 rev.01, paragraph 29)"
            )
            yield found(codes.CHECK_REGULARLY, saying.place, message, hint)


def hedge(question: Texts) -> Iterator[Diagnostic]:
    """A notice that says what may be done with data, and not whether it is done.

    Bad: "We may share your data with partners."
    Good: "We share your address with the carrier."
    """
    for text, words in _notices(question):
        for saying in sayings(text, words.hedges):
            if saying.run.is_prose:
                message = f"'{saying.words}' leaves open what is done"
                hint = "say what is done, and when (WP260 rev.01 advises against may and might)"
                yield found(codes.HEDGE, saying.place, message, hint)


def implied_consent(question: Texts) -> Iterator[Diagnostic]:
    """A notice that takes using a service, or writing to somebody, for consent.

    Bad: "By contacting us, you consent to our processing of your data."
    Good: "We answer because you asked (GDPR Article 6(1)(b))."
    """
    for text, words in _notices(question):
        for saying in sayings(text, words.consent_by_contact):
            message = f"'{saying.words}' takes another act for consent"
            hint = "ask for consent by itself, or name the legal basis that it is (GDPR Art. 4(11) and 7)"
            yield found(codes.IMPLIED_CONSENT, saying.place, message, hint)


def browser_consent(question: Texts) -> Iterator[Diagnostic]:
    """A text about cookies of a company in Norway that knows no consent, only the browser's settings.

    Only where the controller is in Norway, or unknown and the text Norwegian, and from 2025 on.

    Bad: "Du kan endre innstillinger i nettleseren for å avvise informasjonskapsler."
    Good: "Du gir eller nekter samtykke i ruten som kommer opp."
    """
    for text, words in _notices(question):
        if _is_norwegian(text) and text.setting.year >= 2025:
            saying = next(sayings(text, words.browser_settings), None)
            if saying and not holds(text, words.consent):
                message = f"'{saying.words}' leaves cookies to the settings of the browser"
                hint = (
                    "ask for consent; in Norway settings do not suffice since 1 January 2025 "
                    "(ekomloven § 3-15, says digi.no 553965)"
                )
                yield found(codes.BROWSER_CONSENT, saying.place, message, hint)


def _notices(question: Texts) -> Iterator[tuple[Text, PromisePhrases]]:
    for text in question.texts():
        if text.kind in _NOTICES:
            yield text, read_promise_phrases(text.language)


def _is_norwegian(text: Text) -> bool:
    countries = text.setting.countries
    return "NO" in countries or (not countries and text.language in ("nb", "nn", "no"))
