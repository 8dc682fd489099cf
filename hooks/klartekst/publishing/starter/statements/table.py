"""The keys of a statement of accessibility: what each says."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementWords:
    """A statement of accessibility in one language, for its author to complete.

    Words in square brackets are the author's to replace. ``contact`` has places for the ``name`` and the
    ``email`` of the company. Legal duties are named in ``advice`` alone, which the author deletes.
    """

    language: str  # BCP 47 code of the language that these words are in
    file: str  # name of the page's file, and so its address: letters that an address can hold
    title: str
    description: str
    aim: str
    state_title: str
    state: str
    gaps_title: str
    gaps: str
    contact_title: str
    contact: str
    examined_title: str
    examined: str
    advice_title: str
    advice: str
