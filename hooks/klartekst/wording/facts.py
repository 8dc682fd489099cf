"""Facts written out: ``{{ controller.name }}``, ``{{ table.recipients }}`` and their like become Markdown.

Nothing is executed: a name is looked up, and a name that is not known is an error.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from difflib import get_close_matches
from functools import lru_cache

from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, Place, found
from klartekst.model.edition import Passage
from klartekst.model.facts import Authority, Contact, Controller, Facts
from klartekst.wording.locale import country_name, kept_together
from klartekst.wording.registration import print_registration
from klartekst.wording.source import escape, lines_outside_code, replace_outside_code
from klartekst.wording.words.choice import words_for
from klartekst.wording.words.table import Words

_NOWHERE = Place("")
_BEGINS_LINE = re.compile(r"\n[ \t]*\{\{")
_ALONE = re.compile(r"(?P<indent>[ \t]*)\{\{(?P<name>[^{}]*)\}\}[ \t]*")
# The braces stand first, so that nothing is tried where there are none.
_NAME = r"\{\{(?<!\\\{\{)(?:(?P<name>[^{}]*)\}\})?"


@dataclass(frozen=True, slots=True)
class FactBook:
    """The names that a text in one language may cite, on one day, with their Markdown.

    A known name whose fact nobody has given maps to an empty string. ``blocks`` are those that stand
    on lines of their own.
    """

    language: str
    texts: Mapping[str, str]
    authorities: Mapping[str, Authority]
    blocks: Mapping[str, str] = field(default_factory=dict)

    def look_up(self, name: str) -> str | None:
        """The Markdown behind a name; empty where the fact is not given, ``None`` for no such name."""
        match = re.fullmatch(r"authority\.([a-z]{2})\.(\w+)", name)
        if match is None:
            return self.texts.get(name)
        authority = self.authorities.get(match[1].upper())
        return _authority_texts(authority, self).get(match[2]) if authority else None


def fact_book(
    facts: Facts,
    authorities: tuple[Authority, ...],
    language: str,
    on: date,
    blocks: Mapping[str, str] | None = None,
) -> FactBook:
    """The facts in a language, with the authorities under the names they bear on the day."""
    valid = {authority.country: authority for authority in authorities if authority.valid_on(on)}
    book = FactBook(language, {}, valid)
    words = words_for(language)
    texts: dict[str, str] = {}
    for index, controller in enumerate(facts.controllers):
        prefixes = ["controller"] if index == 0 else []
        for prefix in [*prefixes, *([f"controller.{controller.id}"] if controller.id else [])]:
            texts |= _prefixed(prefix, _controller_texts(controller, language))
    lines = [texts.get(f"controller.{c.id}" if c.id else "controller", "") for c in facts.controllers]
    texts["controllers"] = "<br><br>".join(lines)
    texts |= _prefixed("dpo", _contact_texts(facts.dpo, words))
    texts |= _prefixed("representative", _contact_texts(facts.representative, words))
    home = valid.get(facts.controllers[0].country) if facts.controllers else None
    texts |= _prefixed("authority", _authority_texts(home, book))
    if not facts.controllers:
        texts |= _prefixed("controller", _controller_texts(None, language))
    return FactBook(language, texts, valid, blocks or {})


def expand_facts(passage: Passage, book: FactBook) -> tuple[Passage, list[Diagnostic]]:
    """The passage with every fact written out, and the names that could not be."""
    troubles: list[Diagnostic] = []
    if "{{" not in passage.markdown:
        return passage, troubles
    passage = _with_blocks(passage, book)

    def write(match: re.Match[str], line: int) -> str:
        text, trouble = _written(match, passage.place(line), book)
        troubles.extend(trouble)
        return text

    return replace(passage, markdown=replace_outside_code(passage.markdown, _NAME, write)), troubles


def _with_blocks(passage: Passage, book: FactBook) -> Passage:
    """The passage with each table and list written out whose name stands alone on a line.

    A blank line is put between it and its neighbours, which would else become part of it.
    """
    if not _BEGINS_LINE.search(f"\n{passage.markdown}"):
        return passage
    lines, blocks = passage.markdown.split("\n"), []
    outside = {index for index, _ in lines_outside_code(lines)}
    written: list[str] = []
    for index, line in enumerate(lines):
        match = _ALONE.fullmatch(line) if index in outside else None
        block = book.blocks.get(match["name"].strip()) if match else None
        if match is None or not block:
            written.append(line)
            continue
        before = [""] if written and written[-1].strip() else []
        after = [""] if index + 1 < len(lines) and lines[index + 1].strip() else []
        indented = [f"{match['indent']}{row}" if row else "" for row in block.split("\n")]
        blocks.append((len(written), len(before) + len(indented) + len(after)))
        written += [*before, *indented, *after]
    return replace(passage, markdown="\n".join(written), blocks=tuple(blocks))


def _written(match: re.Match[str], place: Place, book: FactBook) -> tuple[str, list[Diagnostic]]:
    """What is written for a name; the name itself, with a diagnostic, where that is not known."""
    if match["name"] is None:
        hint = r"close the name with }} on the same line, or write \{{ to show the braces"
        return match[0], [found(codes.UNKNOWN_NAME, place, "'{{' is never closed", hint)]
    name = match["name"].strip()
    text = book.look_up(name)
    if text:
        return text, []
    if book.blocks.get(name):
        message = f"'{name}' stands for several lines, but has words beside it"
        return match[0], [found(codes.UNKNOWN_NAME, place, message, "write it on a line of its own")]
    if text is None and name not in book.blocks:
        near = get_close_matches(name, [*book.texts, *book.blocks], n=1)
        hint = f"did you mean '{near[0]}'?" if near else "the guide lists the facts that can be cited"
        message = f"unknown name '{name}' between braces"
        return match[0], [found(codes.UNKNOWN_NAME, place, message, hint)]
    message = f"'{name}' is cited but not given"
    return match[0], [found(codes.MISSING_FACT, place, message, _how_to_give(name))]


def _how_to_give(name: str) -> str:
    if name.startswith(("table.", "list.")):
        return "write the records it is made from in records/ of the policy, or leave it out here"
    if name.startswith("authority."):
        return 'give the controller a country that has an authority, such as country: "NO"'
    return f"write {name} in klartekst.yml or in the policy's policy.yml, or leave it out here"


def _prefixed(prefix: str, texts: Mapping[str, str]) -> dict[str, str]:
    return {f"{prefix}.{name}" if name else prefix: text for name, text in texts.items()}


# Most policies of a site are those of one company.
@lru_cache(maxsize=1024)
def _controller_texts(controller: Controller | None, language: str) -> Mapping[str, str]:
    """The facts of a company by name; under the empty name, all of them as lines of an address."""
    words = words_for(language)
    c = controller or Controller(id="", name="", place=_NOWHERE)
    number = print_registration(c.registration_number, c.country)
    texts = {
        "name": escape(c.name),
        "registration_number": escape(kept_together(number, language)),
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
