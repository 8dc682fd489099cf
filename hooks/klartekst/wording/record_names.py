"""The names in the records, and the forms in which a text may bear them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from klartekst.model.facts import Authority, Contact, Facts

_LEGAL_FORM = re.compile(
    r",?\s+(?:AS|ASA|AB|A/S|ApS|IVS|Oy|Oyj|Ltd\.?|Limited|LLC|Inc\.?|plc|hf\.|ehf\.|slf\.|GmbH|AG|SE|KG|B\.?V\.?|S\.?A\.?)$"
)
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class RecordName:
    """A name from the records: how it is called there, and every form that says who is meant."""

    label: str
    forms: tuple[str, ...]

    def is_in(self, words: str) -> bool:
        """Whether a text bears the name, perhaps with an ending, as ``Datatilsynets``.

        A name is not looked for across lines.
        """
        return any(form in words and _begins_in(form, words) for form in self.forms)


def names_in_records(facts: Facts, authorities: tuple[Authority, ...], language: str) -> Iterator[RecordName]:
    """The names that a text in the language has to bear where its original does.

    Companies with or without their legal form; people, but not offices, whose names are translated;
    authorities whose name in the language is known. Authorities of one name are one.
    """
    for controller in facts.controllers:
        short = _LEGAL_FORM.sub("", controller.name)
        yield RecordName(controller.name, (controller.name, short))
    for contact in (facts.dpo, facts.representative):
        if contact and _is_of_a_person(contact):
            yield RecordName(contact.name, (contact.name,))
    yield from _authority_names(authorities, language.partition("-")[0])


def _authority_names(authorities: tuple[Authority, ...], language: str) -> Iterator[RecordName]:
    forms: dict[str, set[str]] = {}
    known: set[str] = set()
    for authority in authorities:
        label = next(iter(authority.names.values()), authority.english_name)
        forms.setdefault(label, set()).update(
            (*authority.names.values(), authority.english_name, authority.short_name)
        )
        if language == "en" or language in authority.names:
            known.add(label)
    yield from (RecordName(label, tuple(sorted(forms[label]))) for label in sorted(known))


def _is_of_a_person(contact: Contact) -> bool:
    words = contact.name.split()
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _begins_in(form: str, words: str) -> bool:
    return len(form) >= _SHORTEST and re.search(rf"(?<!\w){re.escape(form)}", words) is not None
