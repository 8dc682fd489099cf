"""Words that checks look for in texts, as data that a lawyer can read."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PhraseList:
    """Phrases that say one thing, each a row of words parted by blanks.

    ``a|b`` is one word or the other, ``*`` any letters or none, ``…`` up to eight words of the same
    sentence, and ``^`` the beginning of a sentence. Case matters only in words of capitals alone (``PUL``).

    A phrase does not count right after one of the words ``not_after``, nor in a sentence that holds
    one of ``not_with``.
    """

    phrases: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    not_with: tuple[str, ...] = ()
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # A list is looked up dozens of times for every text, and may hold hundreds of phrases.
        object.__setattr__(self, "_hash", hash((self.phrases, self.not_after, self.not_with)))

    def __hash__(self) -> int:
        return self._hash


NOTHING = PhraseList()


@dataclass(frozen=True, slots=True)
class PromisePhrases:
    """What one language has for saying when a text applies, what it promises and where it points.

    ``other_documents`` are the ways to name a policy of each kind, ``subjects`` the words by which a title
    says that a policy is of that kind, ``nationalities`` the adjectives
    that say whose a law is, with the country's two letters; ``numbers`` are the small numbers as words.
    """

    check_regularly: PhraseList = NOTHING
    hedges: PhraseList = NOTHING
    consent_by_contact: PhraseList = NOTHING
    browser_settings: PhraseList = NOTHING
    consent: PhraseList = NOTHING
    in_force: PhraseList = NOTHING
    updated: PhraseList = NOTHING
    this_document: PhraseList = NOTHING
    positions: PhraseList = NOTHING
    parts: PhraseList = NOTHING
    bare_links: PhraseList = NOTHING
    lost_links: PhraseList = NOTHING
    storing: PhraseList = NOTHING
    laws: PhraseList = NOTHING
    years: PhraseList = NOTHING
    other_documents: Mapping[str, PhraseList] = field(default_factory=dict)
    subjects: Mapping[str, PhraseList] = field(default_factory=dict)
    nationalities: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
