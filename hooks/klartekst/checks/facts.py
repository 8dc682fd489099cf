"""Checks of the facts that texts cite."""

from collections.abc import Iterator

from klartekst.checks.question import Question
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, found
from klartekst.model.facts import Controller
from klartekst.model.records import Recipient
from klartekst.wording.locale import is_country
from klartekst.wording.registration import registration_trouble


def companies(question: Question) -> Iterator[Controller | Recipient]:
    """Every company that a text can cite, as its controller or as a recipient of data."""
    yield from controllers(question)
    for policy in question.policies:
        yield from policy.records.recipients


def controllers(question: Question) -> Iterator[Controller]:
    """Every company that a text can cite as its controller."""
    yield from question.project.facts.controllers
    for policy in question.policies:
        if policy.facts.controllers is not question.project.facts.controllers:
            yield from policy.facts.controllers


def invalid_registration_number(question: Question) -> Iterator[Diagnostic]:
    """A registration number that its country cannot have given out.

    Bad: ``registration_number: "923 609 017"`` with ``country: "NO"`` (the check digit is 6)
    Good: ``registration_number: "923 609 016"``
    """
    for company in companies(question):
        number = company.registration_number
        trouble = registration_trouble(number, company.country) if number else ""
        if trouble:
            hint = "copy it from the company register"
            message = f"registration number '{number}' {trouble}"
            yield found(codes.INVALID_REGISTRATION_NUMBER, company.place, message, hint)


def unknown_country(question: Question) -> Iterator[Diagnostic]:
    """A country code that no country bears.

    Bad: ``country: "XX"``
    Good: ``country: "NO"``
    """
    places = [(company.country, company.place) for company in companies(question)]
    for policy in question.policies:
        places += [(cookie.third_country, cookie.place) for cookie in policy.records.cookies]
    for country, place in places:
        if country and not is_country(country):
            message = f"no country has the code '{country}'"
            hint = 'use two letters of ISO 3166, in quotes: "NO", "SE", "DK"'
            yield found(codes.UNKNOWN_COUNTRY, place, message, hint)
