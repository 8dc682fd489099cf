"""Facts written out: ``{{ controller.name }}`` and its like become Markdown.

Nothing is executed: a name is looked up, and a name that is not known is an error.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, Place, found
from klartekst.model.edition import Passage
from klartekst.model.facts import Authority, Contact, Controller, Facts
from klartekst.wording.locale import country_name
from klartekst.wording.registration import print_registration
from klartekst.wording.source import escape, replace_outside_code
from klartekst.wording.words.choice import words_for
from klartekst.wording.words.table import Words

_NOWHERE = Place("")
_NAME = r"(?<!\\)\{\{(?P<name>[^{}]*)\}\}|(?<!\\)(?P<open>\{\{)"


@dataclass(frozen=True, slots=True)
class FactBook:
    """The names that a text in one language may cite, on one day, with their Markdown.

    A known name whose fact nobody has given maps to an empty string.
    """

    language: str
    texts: Mapping[str, str]
    authorities: Mapping[str, Authority]

    def look_up(self, name: str) -> str | None:
        """The Markdown behind a name; empty where the fact is not given, ``None`` for no such name."""
        match = re.fullmatch(r"authority\.([a-z]{2})\.(\w+)", name)
        if match is None:
            return self.texts.get(name)
        authority = self.authorities.get(match[1].upper())
        return _authority_texts(authority, self).get(match[2]) if authority else None


def fact_book(facts: Facts, authorities: tuple[Authority, ...], language: str, on: date) -> FactBook:
    """The facts in a language, with the authorities under the names they bear on the day."""
    valid = {authority.country: authority for authority in authorities if authority.valid_on(on)}
    book = FactBook(language, {}, valid)
    words = words_for(language)
    texts: dict[str, str] = {}
    for index, controller in enumerate(facts.controllers):
        prefixes = ["controller"] if index == 0 else []
        for prefix in [*prefixes, *([f"controller.{controller.id}"] if controller.id else [])]:
            texts |= _prefixed(prefix, _controller_texts(controller, words, language))
    blocks = [texts.get(f"controller.{c.id}" if c.id else "controller", "") for c in facts.controllers]
    texts["controllers"] = "<br><br>".join(blocks)
    texts |= _prefixed("dpo", _contact_texts(facts.dpo, words))
    texts |= _prefixed("representative", _contact_texts(facts.representative, words))
    home = valid.get(facts.controllers[0].country) if facts.controllers else None
    texts |= _prefixed("authority", _authority_texts(home, book))
    if not facts.controllers:
        texts |= _prefixed("controller", _controller_texts(None, words, language))
    return FactBook(language, texts, valid)


def expand_facts(passage: Passage, book: FactBook) -> tuple[str, list[Diagnostic]]:
    """The passage's Markdown with every fact written out, and the names that could not be."""
    troubles: list[Diagnostic] = []
    if "{{" not in passage.markdown:
        return passage.markdown, troubles

    def write(match: re.Match[str], line: int) -> str:
        place = passage.place(line)
        if match["open"]:
            hint = r"close the name with }} on the same line, or write \{{ to show the braces"
            troubles.append(found(codes.UNKNOWN_NAME, place, "'{{' is never closed", hint))
            return match[0]
        name = match["name"].strip()
        text = book.look_up(name)
        if text:
            return text
        if text is None:
            near = get_close_matches(name, book.texts, n=1)
            hint = f"did you mean '{near[0]}'?" if near else "the guide lists the facts that can be cited"
            troubles.append(found(codes.UNKNOWN_NAME, place, f"unknown name '{name}' between braces", hint))
        else:
            hint = _how_to_give(name)
            troubles.append(found(codes.MISSING_FACT, place, f"'{name}' is cited but not given", hint))
        return match[0]

    return replace_outside_code(passage.markdown, _NAME, write), troubles


def _how_to_give(name: str) -> str:
    if name.startswith("authority."):
        return 'give the controller a country that has an authority, such as country: "NO"'
    return f"write {name} in klartekst.yml or in the policy's policy.yml, or leave it out here"


def _prefixed(prefix: str, texts: dict[str, str]) -> dict[str, str]:
    return {f"{prefix}.{name}" if name else prefix: text for name, text in texts.items()}


def _controller_texts(controller: Controller | None, words: Words, language: str) -> dict[str, str]:
    """The facts of a company by name; under the empty name, all of them as lines of an address."""
    c = controller or Controller(id="", name="", place=_NOWHERE)
    texts = {
        "name": escape(c.name),
        "registration_number": escape(print_registration(c.registration_number, c.country)),
        "address": _inline(c.address),
        "country": escape(country_name(c.country, language)) if c.country else "",
        "email": _mail(c.email),
        "phone": _phone(c.phone),
        "website": f"<{c.website}>" if c.website else "",
    }
    labels = {"registration_number": words.registration_number, "email": words.email, "phone": words.phone}
    return texts | {"": _lines(texts, labels, leave_out=("website", "country"))}


def _contact_texts(contact: Contact | None, words: Words) -> dict[str, str]:
    c = contact or Contact(place=_NOWHERE)
    texts = {
        "name": escape(c.name),
        "address": _inline(c.address),
        "email": _mail(c.email),
        "phone": _phone(c.phone),
    }
    return texts | {"": _lines(texts, {"email": words.email, "phone": words.phone})}


def _authority_texts(authority: Authority | None, book: FactBook) -> dict[str, str]:
    """The authority's name as a reader of the language knows it.

    Two countries may have authorities of one name (Datatilsynet), so the link says which.
    """
    if authority is None:
        return dict.fromkeys(("name", "short_name", "url", "link"), "")
    own = authority.names.get(book.language)
    name = own or (authority.english_name if book.language.startswith("en") else "")
    foreign = next(iter(authority.names.values()), authority.english_name)
    country = country_name(authority.country, book.language)
    shared = sum(foreign in other.names.values() for other in book.authorities.values()) > 1
    label = name if name and not (own and shared) else f"{name or foreign} ({country})"
    return {
        "name": escape(name or label),
        "short_name": escape(authority.short_name or name or foreign),
        "url": f"<{authority.url}>",
        "link": f"[{escape(label)}]({authority.url})",
    }


def _lines(texts: dict[str, str], labels: dict[str, str], leave_out: tuple[str, ...] = ()) -> str:
    shown = (
        f"{labels[name]}: {text}" if name in labels else text
        for name, text in texts.items()
        if text and name not in leave_out
    )
    return "<br>".join(shown)


def _inline(address: str) -> str:
    return escape(", ".join(line.strip(" ,") for line in address.splitlines() if line.strip()))


def _mail(address: str) -> str:
    return f"[{escape(address)}](mailto:{address})" if address else ""


def _phone(number: str) -> str:
    dialled = re.sub(r"[^\d+]", "", number)
    return f"[{escape(number)}](tel:{dialled})" if number else ""
