"""What the record of a cookie says, in the words of a language."""

import re
from collections.abc import Iterable

from klartekst.model.consent import Consent
from klartekst.model.cookies import Category, Cookie, Tech
from klartekst.model.lifetime import PERSISTENT_WORD, SESSION_WORD
from klartekst.wording.collation import collation_key
from klartekst.wording.cookie_words.choice import cookie_words_for
from klartekst.wording.locale import country_name
from klartekst.wording.record_values import Speaker

_CAPITAL = re.compile("(?<=[a-z])(?=[A-Z])")


class CookieSpeaker:
    """What cookies say to the readers to whom ``speaker`` says all other records."""

    def __init__(self, speaker: Speaker) -> None:
        self.speaker = speaker
        self.words = cookie_words_for(speaker.language)

    def label(self, name: str) -> str:
        """The label of a field."""
        return str(getattr(self.words, name))

    def in_order(self, cookies: Iterable[Cookie]) -> list[Cookie]:
        """The cookies by category, the necessary ones first, then by name."""
        ranks = list(Category)
        return sorted(
            cookies, key=lambda c: (ranks.index(c.category), collation_key(c.name, self.speaker.language))
        )

    def category(self, category: Category) -> str:
        """What a category is called."""
        return str(getattr(self.words, f"category_{category}"))

    def values(self, cookie: Cookie) -> dict[str, str]:
        """What is said of a cookie, by the names of the fields that say anything, in their order."""
        country = cookie.third_country
        values = {
            "name": cookie.name,
            "pattern": cookie.pattern,
            "tech": self._tech(cookie.tech),
            "party": str(getattr(self.words, f"party_{cookie.party}")) if cookie.party else "",
            "provider": cookie.provider,
            "notice": cookie.notice,
            "host": cookie.host,
            "category": self.category(cookie.category),
            "purpose": self.speaker.say(cookie.purpose),
            "data": self.speaker.say(cookie.data),
            "duration": self._duration(cookie.duration),
            "third_party_access": self._answer(cookie.third_party_access),
            "third_country": country_name(country, self.speaker.language) if country else "",
            "legal_basis": self.speaker.provision(cookie.legal_basis) if cookie.legal_basis else "",
            "set_before_consent": self._answer(cookie.set_before_consent),
        }
        return {name: value for name, value in values.items() if value}

    def consent_values(self, consent: Consent) -> dict[str, str]:
        """What is said in a request for consent, by the names of its parts."""
        values = {name: self.speaker.say(words) for name, words in consent.words.items()}
        return {name: value for name, value in values.items() if value}

    def _tech(self, tech: Tech) -> str:
        name = _CAPITAL.sub("_", tech).lower() if tech is not Tech.INDEXED_DB else "indexed_db"
        return str(getattr(self.words, f"tech_{name}"))

    def _duration(self, duration: str) -> str:
        own = {SESSION_WORD: self.words.session, PERSISTENT_WORD: self.words.persistent, "": ""}
        return own[duration] if duration in own else self.speaker.duration(duration)

    def _answer(self, answer: bool | None) -> str:
        return "" if answer is None else (self.words.yes if answer else self.words.no)
