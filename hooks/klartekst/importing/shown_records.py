"""Tables of a text that are made from the records from now on, where these say the same."""

import re
from dataclasses import replace

from klartekst.importing.imported_policy import ImportedPolicy, ImportedText
from klartekst.importing.source_document import LeftOut
from klartekst.wording.cookie_blocks import caption_of

_WHY = "a caption that the table has by itself"


def with_tables_from_records(policy: ImportedPolicy) -> ImportedPolicy:
    """The policy with ``{{ table.cookies }}`` in the place of the tables that it says the same as.

    A table that says anything else stays as it is. Every word is accounted for again: it is in the text, in a
    record, or listed; WordsLost is raised otherwise.
    """
    texts = {language: _with_tables(text, policy) for language, text in policy.texts.items()}
    for text in texts.values():
        text.refuse_losses()
    return replace(policy, texts=texts)


def _with_tables(text: ImportedText, policy: ImportedPolicy) -> ImportedText:
    for at, table in enumerate(text.cookies):
        name = policy.records.shows(table, text.language)
        if name:
            text = _replaced(text, at, name)
    return text


def _replaced(text: ImportedText, at: int, name: str) -> ImportedText:
    """The text with the table of this name instead of one of its own, which has to stand there once."""
    table = text.cookies[at]
    caption = caption_of(name, text.language)
    bodies = [text.preamble, *(section.body for section in text.sections)]
    if sum(body.count(table.markdown) for body in bodies) != 1:
        return text
    ours = f"{{{{ {name} }}}}"
    place = re.compile(rf"(?P<caption>{re.escape(caption)}(?:\n\{{:.*\}})?\n\n)?{re.escape(table.markdown)}")
    sections = tuple(
        replace(section, body=place.sub(lambda _: ours, section.body)) for section in text.sections
    )
    has_own = any(match["caption"] for body in bodies for match in place.finditer(body))
    gone = (LeftOut(caption, table.line, _WHY),) if has_own else ()
    facts = (*table.facts(text.language), *(written.words for written in table.written))
    return replace(
        text,
        preamble=place.sub(lambda _: ours, text.preamble),
        sections=sections,
        left_out=(*text.left_out, *gone),
        facts=(*text.facts, *facts),
        shown={**text.shown, at: name},
    )
