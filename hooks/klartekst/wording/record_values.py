"""What a record says, in the words of a language: articles, periods, countries, roles."""

import re
from collections.abc import Iterator

from babel.units import format_unit

from klartekst.model.records import (
    ByLanguage,
    LegalBasis,
    ProcessingActivity,
    Recipient,
    Records,
    Retention,
    Transfer,
    words_in,
)
from klartekst.wording.collation import collation_key
from klartekst.wording.locale import (
    babel_locale,
    country_name,
    direction,
    format_day,
    join_list,
    kept_together,
)
from klartekst.wording.record_words.choice import record_words_for
from klartekst.wording.registration import print_registration
from klartekst.wording.source import escape
from klartekst.wording.words.choice import words_for

_PROVISION = re.compile(r"(?P<article>\d+)(?:\((?P<paragraph>\d+)\)\((?P<letter>[a-z])\))?")
_PERIODS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
_TIMES = {"H": "hour", "M": "minute", "S": "second"}


class Speaker:
    """What records say to readers of a language; where they lack it, in the one that prevails."""

    def __init__(self, records: Records, language: str, authoritative: str) -> None:
        self.records = records
        self.language = language
        self.authoritative = authoritative
        self.words = record_words_for(language)

    def say(self, words: ByLanguage) -> str:
        """The words in the language."""
        return words_in(words, self.language, self.authoritative)

    def marked(self, words: str) -> str:
        """Words of ours as Markdown, which says so where they are in another language than the records."""
        own = self.words.language
        written = escape(words)
        return written if own == self.language else f"[{written}]{{lang={own} dir={direction(own)}}}"

    def label(self, name: str) -> str:
        """The label of a field; that of registration numbers is one of the words for all pages."""
        if name == "registration_number":
            return words_for(self.language).registration_number
        return str(getattr(self.words, name))

    def enumerate(self, items: tuple[ByLanguage, ...]) -> str:
        """Several things as one enumeration."""
        return join_list([self.say(item) for item in items], self.language)

    def recipients(self, *, ids: tuple[str, ...] | None = None) -> tuple[Recipient, ...]:
        """The recipients, all or those of these ids, in the order of the language's alphabet."""
        chosen = (r for r in self.records.recipients if ids is None or r.id in ids)
        return tuple(sorted(chosen, key=lambda r: collation_key(self.say(r.name), self.language)))

    def activity_values(self, activity: ProcessingActivity) -> dict[str, str]:
        """What is said of an activity, by the names of the fields that say anything, in their order."""
        w = self.words
        names = [self.say(r.name) for r in self.recipients(ids=activity.recipients)]
        values = {
            "purpose": self.say(activity.purpose),
            "data_subjects": self.enumerate(activity.data_subjects),
            "data_categories": self.enumerate(activity.data_categories),
            "legal_basis": "; ".join(map(self.basis, activity.legal_basis)),
            "legitimate_interest": self.say(activity.legitimate_interest),
            "source": self.say(activity.source),
            "recipients": join_list(names, self.language),
            "transfers": "; ".join(map(self.transfer, activity.transfers)),
            "retention": self.retention(activity.retention) if activity.retention else "",
            "required": _answer(activity.required, w.required_yes, w.required_no),
            "if_not_given": self.say(activity.if_not_given),
            "automated_decisions": _answer(activity.automated_decisions, w.automated_yes, w.automated_no),
            "automated_logic": self.say(activity.automated_logic),
        }
        return {name: value for name, value in values.items() if value}

    def recipient_values(self, recipient: Recipient) -> dict[str, str]:
        """What is said of a recipient, in the same way."""
        country, number = recipient.country, recipient.registration_number
        values = {
            "name": self.say(recipient.name),
            "role": getattr(self.words, f"role_{recipient.role.value.replace('-', '_')}"),
            "service": self.say(recipient.service),
            "country": country_name(country, self.language) if country else "",
            "registration_number": kept_together(print_registration(number, country), self.language),
            "notice": recipient.notice,
            "since": format_day(recipient.since, self.language) if recipient.since else "",
            "until": format_day(recipient.until, self.language) if recipient.until else "",
        }
        return {name: value for name, value in values.items() if value}

    def provision(self, article: str) -> str:
        """A provision such as ``6(1)(b)`` by its name and number, or its number where it has no name."""
        match = _PROVISION.fullmatch(article)
        assert match is not None, "records hold known provisions only"
        form = self.words.article_letter if match["letter"] else self.words.article
        number = form.format(**match.groupdict())
        name = self.words.provisions.get(article)
        return f"{name} ({number})" if name else number

    def basis(self, basis: LegalBasis) -> str:
        """A legal basis, with the national law that it rests on."""
        law = self.say(basis.law)
        return f"{self.provision(basis.article)}, {law}" if law else self.provision(basis.article)

    def transfer(self, transfer: Transfer) -> str:
        """A transfer: the country, what allows it, where a copy is to be had."""
        copy = self.say(transfer.copy)
        country = country_name(transfer.country, self.language)
        return f"{country}: {self.provision(transfer.mechanism)}{copy and f'. {copy}'}"

    def retention(self, retention: Retention) -> str:
        """How long data are kept, as ``3 år etter avtalens slutt``."""
        criterion = self.say(retention.criterion)
        if not retention.duration:
            return criterion
        return f"{self.duration(retention.duration)} {criterion}".strip()

    def duration(self, duration: str) -> str:
        """A duration of ISO 8601 as it is said: ``P3Y`` is ``3 år``."""
        return join_list(list(self._parts(duration)), self.language)

    def _parts(self, duration: str) -> Iterator[str]:
        days, _, time = duration.removeprefix("P").partition("T")
        for text, units in ((days, _PERIODS), (time, _TIMES)):
            for number, letter in re.findall(r"(\d+)([A-Z])", text):
                yield _measured(int(number), f"duration-{units[letter]}", self.language)


def _measured(number: int, unit: str, language: str) -> str:
    """A number of units, with the unit's whole name where Babel knows that of the language."""
    locale = babel_locale(language)
    whole = format_unit(number, unit, "long", locale=locale)
    return format_unit(number, unit, "short", locale=locale) if unit in whole else whole


def _answer(answer: bool | None, yes: str, no: str) -> str:
    return "" if answer is None else (yes if answer else no)
