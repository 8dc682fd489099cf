"""Checks of links to the rest of the world: their shape always, what is there once it was asked."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

from klartekst.checks.addresses import own_path
from klartekst.checks.facts import controllers
from klartekst.checks.question import Question
from klartekst.model import codes
from klartekst.model.diagnostic import Code, Diagnostic, Place, found
from klartekst.model.edition import Edition
from klartekst.model.visit import Answer, Visit
from klartekst.storage.fact_fields import is_email_address
from klartekst.wording.links import LinkKind
from klartekst.wording.published import edition_of

_TELEPHONE = re.compile(r"\+?[0-9A-Fa-f*#]{3,}(?:;[\w.=+:-]+)*")
_BETWEEN_DIGITS = re.compile(r"[\s().-]")
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)*\.?|[0-9a-f:.]+", re.IGNORECASE)

_FORMS = {
    "mailto": "write it as mailto:name@example.org",
    "tel": "write it as tel:+4700000000, with the country's code",
}
_PUBLISH = "the working text no longer has it: publish that with klartekst release"


@dataclass(frozen=True, slots=True)
class OutsideLink:
    """An address outside the site, and where it is written; ``is_published`` in a text that is frozen."""

    address: str
    place: Place
    is_published: bool = False


def addresses_to_try(question: Question) -> frozenset[str]:
    """The web addresses of the working texts, of texts in force or to come, and of facts."""
    return frozenset(link.address for link in _web_links(question))


def invalid_address(question: Question) -> Iterator[Diagnostic]:
    """A link that no program can follow: half an e-mail address, letters for a number, no host.

    Bad: ``[write to us](mailto:privacy@example)``
    Good: ``[write to us](mailto:privacy@shop.example)``
    """
    for link in _working_links(question):
        trouble = _trouble(link.address)
        if trouble:
            message = f"the link to '{link.address}' cannot work: {trouble}"
            hint = _FORMS.get(urlsplit(link.address).scheme.lower(), "write it as https://example.org/page")
            yield found(codes.INVALID_ADDRESS, link.place, message, hint)


def dead_link(question: Question) -> Iterator[Diagnostic]:
    """A link to a page of which its server says that it is not there.

    Bad: ``[the register](https://register.example/old)``, which answers 404
    Good: the page's address of today
    """
    hint = "link to where it is now, or take the link out"
    yield from _report(
        question,
        codes.DEAD_LINK,
        lambda visit: f"answers {visit.said}" if visit.answer is Answer.GONE else "",
        hint,
    )


def moved_link(question: Question) -> Iterator[Diagnostic]:
    """A link to a page that has another address for good.

    Bad: ``http://shop.example/``, which sends everybody to ``https://shop.example/``
    Good: ``https://shop.example/``
    """
    yield from _report(
        question,
        codes.MOVED_LINK,
        lambda visit: f"has moved for good to {visit.moved_to}" if visit.moved_to else "",
        "link to the new address, once you have looked at it",
    )


def unreached_link(question: Question) -> Iterator[Diagnostic]:
    """A link whose page could not be read, which proves nothing.

    Bad: a page whose server answers 403, or not at all
    Good: a page that answers 200
    """
    yield from _report(
        question,
        codes.UNREACHED_LINK,
        lambda visit: f"could not be read: {visit.said}" if visit.answer is Answer.UNREACHED else "",
        "this is no proof; open it in a browser",
    )


def missing_fragment(question: Question) -> Iterator[Diagnostic]:
    """A link to a place on a page that is there, without the place.

    Bad: ``https://law.example/act#section-99``
    Good: ``https://law.example/act#section-9``
    """
    yield from _report(
        question,
        codes.MISSING_FRAGMENT,
        lambda visit: (
            f"leads to a page without the place '{visit.address.partition('#')[2]}'"
            if visit.lacks_fragment
            else ""
        ),
        "link to another place on it, or to the page; scripts can add places that are not seen here",
    )


def _report(
    question: Question, code: Code, trouble: Callable[[Visit], str], hint: str
) -> Iterator[Diagnostic]:
    if not question.visits:
        return
    for link in _web_links(question):
        visit = question.visits.get(link.address)
        what = trouble(visit) if visit else ""
        if visit and what:
            message = f"{link.address} {what} (seen {visit.seen:%Y-%m-%d %H:%M %Z})"
            yield found(code, link.place, message, _PUBLISH if link.is_published else hint)


def _web_links(question: Question) -> Iterator[OutsideLink]:
    """The links that can be tried.

    An address that comes from a fact is mended there. One in a published text counts where no working
    text has it any more; else it is mended by publishing that.
    """
    facts = [OutsideLink(c.website, c.place) for c in controllers(question) if c.website]
    known = {link.address for link in facts}
    working = [link for link in _working_links(question) if link.address not in known]
    known |= {link.address for link in working}
    published = (link for link in _published_links(question) if link.address not in known)
    for link in (*facts, *working, *published):
        is_web = urlsplit(link.address).scheme.lower() in ("http", "https")
        if is_web and not _trouble(link.address) and own_path(link.address, question.project) is None:
            yield link


def _working_links(question: Question) -> Iterator[OutsideLink]:
    for _, edition in question.own_editions():
        yield from _links_of(edition, question)


def _published_links(question: Question) -> Iterator[OutsideLink]:
    for history in question.histories.values():
        for record in history.versions:
            until = record.standing.until
            if not record.standing.never_governed and (until is None or question.on < until):
                for language in record.release.languages:
                    edition = edition_of(record.release, language)
                    yield from _links_of(edition, question, is_published=True)


def _links_of(edition: Edition, question: Question, *, is_published: bool = False) -> Iterator[OutsideLink]:
    for part in question.parts(edition):
        for link in part.links:
            if link.kind is LinkKind.OUTSIDE:
                yield OutsideLink(link.href.strip(), part.place(link), is_published)


def _trouble(address: str) -> str:
    """Why nobody can follow an address, as far as its shape tells."""
    parts = urlsplit(address)
    match parts.scheme.lower():
        case "mailto":
            return _mail_trouble(unquote(parts.path), parts.query)
        case "tel":
            number = _BETWEEN_DIGITS.sub("", unquote(parts.path))
            return "" if _TELEPHONE.fullmatch(number) else f"'{unquote(parts.path)}' is no telephone number"
    try:
        is_sound = bool(_HOST.fullmatch(parts.hostname or "")) and (parts.port is None or parts.port > 0)
    except ValueError:
        is_sound = False
    return "" if is_sound else f"'{parts.netloc}' is no host"


def _mail_trouble(path: str, query: str) -> str:
    """RFC 6068: addresses with commas between, in the path or under ``to``."""
    more = parse_qs(query).get("to", [])
    addresses = [a.strip() for text in (path, *more) for a in text.split(",") if a.strip()]
    wrong = [a for a in addresses if not is_email_address(a)]
    if not addresses:
        return "it names no address"
    return f"'{wrong[0]}' is no e-mail address" if wrong else ""
