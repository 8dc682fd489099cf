"""Records of what is done with personal data: facts kept once, that texts, tables and exports draw on.

They serve two readers. The public one is told what GDPR Articles 13 and 14 ask for; the supervisory
authority gets the record of Article 30, which holds ``Internal`` as well. Nothing internal is published.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from klartekst.model.consent import Consent
from klartekst.model.cookies import Cookie
from klartekst.model.diagnostic import Place

ByLanguage = Mapping[str, str]
"""Words by language; words under the empty code are the same in every language."""


class RecipientRole(StrEnum):
    """What a recipient is to the controller."""

    PROCESSOR = "processor"
    CONTROLLER = "controller"
    JOINT_CONTROLLER = "joint-controller"
    AUTHORITY = "authority"


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """A provision of the GDPR that allows a processing, as ``6(1)(b)``, with the national law it rests on."""

    article: str
    law: ByLanguage = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Transfer:
    """A transfer to a country outside the EEA, and the provision that allows it, as ``46(2)(c)``.

    ``country`` is an ISO 3166-1 alpha-2 code; ``copy`` says where the safeguards can be read.
    """

    country: str
    mechanism: str
    copy: ByLanguage = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Retention:
    """How long data are kept: a duration of ISO 8601 such as ``P3Y``, a criterion in words, or both.

    With both, the duration is counted from what the criterion says.
    """

    duration: str = ""
    criterion: ByLanguage = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Internal:
    """What is for the controller and the authority alone: security measures (Article 30(1)(g)) and notes."""

    security_measures: str = ""
    notes: str = ""


NOTHING_INTERNAL = Internal()


@dataclass(frozen=True, slots=True)
class ProcessingActivity:
    """Something that is done with personal data, for one purpose.

    ``recipients`` holds ids; ``required`` says whether people have to give the data, ``None`` where
    nobody has said; ``automated_decisions`` likewise (Article 22), with their logic and consequences.
    """

    id: str
    place: Place = field(compare=False)
    purpose: ByLanguage
    data_subjects: tuple[ByLanguage, ...] = ()
    data_categories: tuple[ByLanguage, ...] = ()
    legal_basis: tuple[LegalBasis, ...] = ()
    legitimate_interest: ByLanguage = field(default_factory=dict)
    source: ByLanguage = field(default_factory=dict)
    recipients: tuple[str, ...] = ()
    transfers: tuple[Transfer, ...] = ()
    retention: Retention | None = None
    required: bool | None = None
    if_not_given: ByLanguage = field(default_factory=dict)
    automated_decisions: bool | None = None
    automated_logic: ByLanguage = field(default_factory=dict)
    internal: Internal = NOTHING_INTERNAL


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody who gets personal data, on the days from ``since`` up to and including ``until``.

    ``name`` is a company's, or that of a category in words; ``notice`` the address of its own privacy
    notice; ``service`` what it does with the data.
    """

    id: str
    place: Place = field(compare=False)
    name: ByLanguage
    role: RecipientRole
    country: str = ""
    registration_number: str = ""
    notice: str = ""
    service: ByLanguage = field(default_factory=dict)
    since: date | None = None
    until: date | None = None
    internal: Internal = NOTHING_INTERNAL

    def receives_on(self, day: date) -> bool:
        """Whether it gets data on the day."""
        begun = self.since is None or self.since <= day
        return begun and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Records:
    """The records of a policy, in the order written."""

    activities: tuple[ProcessingActivity, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    cookies: tuple[Cookie, ...] = ()
    consent: Consent | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is recorded."""
        return not (self.activities or self.recipients or self.cookies or self.consent)

    def recipient(self, recipient_id: str) -> Recipient | None:
        """The recipient with this id."""
        return next((r for r in self.recipients if r.id == recipient_id), None)

    def place(self, record_id: str) -> Place | None:
        """Where the record with this id is written."""
        records: tuple[ProcessingActivity | Recipient | Cookie | Consent, ...] = (
            *self.activities,
            *self.recipients,
            *self.cookies,
            *((self.consent,) if self.consent else ()),
        )
        return next((record.place for record in records if record.id == record_id), None)


NO_RECORDS = Records()


def records_on(records: Records, on: date) -> Records:
    """The records with the recipients of a day alone."""
    recipients = tuple(recipient for recipient in records.recipients if recipient.receives_on(on))
    gone = {recipient.id for recipient in records.recipients} - {recipient.id for recipient in recipients}
    activities = (
        replace(activity, recipients=tuple(name for name in activity.recipients if name not in gone))
        for activity in records.activities
    )
    return replace(records, activities=tuple(activities), recipients=recipients)


def public_records(records: Records, on: date) -> Records:
    """What may be published of the records on a day: nothing internal is in it, and no day of a scan."""
    current = records_on(records, on)
    return replace(
        current,
        activities=tuple(replace(a, internal=NOTHING_INTERNAL) for a in current.activities),
        recipients=tuple(replace(r, internal=NOTHING_INTERNAL) for r in current.recipients),
        cookies=tuple(replace(cookie, last_seen=None) for cookie in current.cookies),
    )


def kept_records(records: Records, on: date) -> Records | None:
    """What a version that takes effect on a day keeps of the records; nothing where there are none."""
    return None if records.is_empty else public_records(records, on)


def words_in(words: ByLanguage, *languages: str) -> str:
    """The words in the first of the languages that there are any in, or those for every language."""
    found = (words[language] for language in (*languages, "") if words.get(language))
    return next(found, next(iter(words.values()), ""))


LEGAL_BASES = (
    *(f"6(1)({letter})" for letter in "abcdef"),
    *(f"9(2)({letter})" for letter in "abcdefghij"),
    "10",
)
"""The provisions of the GDPR that can allow a processing."""

TRANSFER_MECHANISMS = (
    "45",
    *(f"46(2)({letter})" for letter in "abcdef"),
    *(f"46(3)({letter})" for letter in "ab"),
    "47",
    *(f"49(1)({letter})" for letter in "abcdefg"),
)
"""The provisions of the GDPR that can allow a transfer to a country outside the EEA."""

_EU = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
EEA = frozenset((*_EU.split(), "IS", "LI", "NO"))
"""The countries of the EEA, by ISO 3166-1 alpha-2."""
