"""The keys of ``processing.yml`` and ``recipients.yml``, and of what a release keeps of them."""

from klartekst.model.diagnostic import Place
from klartekst.model.records import (
    LEGAL_BASES,
    TRANSFER_MECHANISMS,
    Internal,
    ProcessingActivity,
    Recipient,
    RecipientRole,
    Transfer,
)
from klartekst.storage.consent_table import PUBLIC_CONSENT
from klartekst.storage.cookie_tables import PUBLIC_COOKIES
from klartekst.storage.dates import Day
from klartekst.storage.fact_fields import COUNTRY, REGISTRATION_NUMBER, WEB_ADDRESS, Country
from klartekst.storage.fields import Field, Table, Values
from klartekst.storage.parsers import Choice, Identifier, ListOf, Record, Text, Truth
from klartekst.storage.record_fields import (
    BasisItem,
    NameOrWords,
    Provision,
    RetentionItem,
    WordsByLanguage,
)

_WORDS = WordsByLanguage()

ID = Field("id", Identifier(), "The id under which texts and other records cite it.", required=True)
INTERNAL_NOTES = Field("internal_notes", Text(), "What is never published.")

TRANSFER_COUNTRY = Field("country", Country(), "The country that data go to.", required=True)
MECHANISM = Field(
    "mechanism", Provision(TRANSFER_MECHANISMS), "The article of the GDPR that allows it.", required=True
)
COPY = Field("copy", _WORDS, "Where people get a copy of the safeguards.")
TRANSFER_TABLE: Table = (TRANSFER_COUNTRY, MECHANISM, COPY)


def _transfer(values: Values, _place: Place) -> Transfer | None:
    country, mechanism = values.get(TRANSFER_COUNTRY), values.get(MECHANISM)
    return Transfer(country, mechanism, values.get(COPY) or {}) if country and mechanism else None


PURPOSE = Field("purpose", _WORDS, "What the data are used for.", required=True)
DATA_SUBJECTS = Field("data_subjects", ListOf(_WORDS), "The groups of people that the data are about.")
DATA_CATEGORIES = Field("data_categories", ListOf(_WORDS), "The categories of personal data.")
LEGAL_BASIS = Field(
    "legal_basis", ListOf(BasisItem(LEGAL_BASES)), "The articles that allow it.", required=True
)
LEGITIMATE_INTEREST = Field("legitimate_interest", _WORDS, "The interest behind Article 6(1)(f).")
SOURCE = Field("source", _WORDS, "Where the data come from, and whether that is public.")
ACTIVITY_RECIPIENTS = Field("recipients", ListOf(Identifier()), "The ids of those who get the data.")
TRANSFERS = Field(
    "transfers", ListOf(Record(TRANSFER_TABLE, _transfer)), "The transfers to countries outside the EEA."
)
RETENTION = Field("retention", RetentionItem(), "How long the data are kept.", required=True)
REQUIRED = Field("required", Truth(), "Whether people have to give the data.")
IF_NOT_GIVEN = Field("if_not_given", _WORDS, "What follows if they do not.")
AUTOMATED_DECISIONS = Field(
    "automated_decisions", Truth(), "Whether decisions are made by machines alone (Article 22)."
)
AUTOMATED_LOGIC = Field("automated_logic", _WORDS, "How such decisions are made, and what follows from them.")
SECURITY_MEASURES = Field(
    "security_measures", Text(), "How the data are protected (Article 30(1)(g)); never published."
)

PUBLIC_ACTIVITY_TABLE: Table = (
    ID,
    PURPOSE,
    DATA_SUBJECTS,
    DATA_CATEGORIES,
    LEGAL_BASIS,
    LEGITIMATE_INTEREST,
    SOURCE,
    ACTIVITY_RECIPIENTS,
    TRANSFERS,
    RETENTION,
    REQUIRED,
    IF_NOT_GIVEN,
    AUTOMATED_DECISIONS,
    AUTOMATED_LOGIC,
)
ACTIVITY_TABLE: Table = (*PUBLIC_ACTIVITY_TABLE, SECURITY_MEASURES, INTERNAL_NOTES)


def _activity(values: Values, place: Place) -> ProcessingActivity | None:
    activity_id, purpose = values.get(ID), values.get(PURPOSE)
    if activity_id is None or not purpose:
        return None
    return ProcessingActivity(
        id=activity_id,
        place=place,
        purpose=purpose,
        data_subjects=values.get(DATA_SUBJECTS) or (),
        data_categories=values.get(DATA_CATEGORIES) or (),
        legal_basis=values.get(LEGAL_BASIS) or (),
        legitimate_interest=values.get(LEGITIMATE_INTEREST) or {},
        source=values.get(SOURCE) or {},
        recipients=values.get(ACTIVITY_RECIPIENTS) or (),
        transfers=values.get(TRANSFERS) or (),
        retention=values.get(RETENTION),
        required=values.get(REQUIRED),
        if_not_given=values.get(IF_NOT_GIVEN) or {},
        automated_decisions=values.get(AUTOMATED_DECISIONS),
        automated_logic=values.get(AUTOMATED_LOGIC) or {},
        internal=Internal(values.get(SECURITY_MEASURES) or "", values.get(INTERNAL_NOTES) or ""),
    )


NAME = Field("name", NameOrWords(), "A company's name, or a category of recipients in words.", required=True)
ROLE = Field("role", Choice(RecipientRole), "What it is to the controller.", required=True)
NOTICE = Field("notice", WEB_ADDRESS, "The address of its own privacy notice.")
SERVICE = Field("service", _WORDS, "What it does with the data.")
SINCE = Field("since", Day(), "The first day on which it gets data.")
UNTIL = Field("until", Day(), "The last day on which it gets data.")

PUBLIC_RECIPIENT_TABLE: Table = (
    ID,
    NAME,
    ROLE,
    COUNTRY,
    REGISTRATION_NUMBER,
    NOTICE,
    SERVICE,
    SINCE,
    UNTIL,
)
RECIPIENT_TABLE: Table = (*PUBLIC_RECIPIENT_TABLE, INTERNAL_NOTES)


def _recipient(values: Values, place: Place) -> Recipient | None:
    recipient_id, name, role = values.get(ID), values.get(NAME), values.get(ROLE)
    if recipient_id is None or not name or role is None:
        return None
    return Recipient(
        id=recipient_id,
        place=place,
        name=name,
        role=role,
        country=values.get(COUNTRY) or "",
        registration_number=values.get(REGISTRATION_NUMBER) or "",
        notice=values.get(NOTICE) or "",
        service=values.get(SERVICE) or {},
        since=values.get(SINCE),
        until=values.get(UNTIL),
        internal=Internal(notes=values.get(INTERNAL_NOTES) or ""),
    )


PROCESSING = Field(
    "processing", ListOf(Record(ACTIVITY_TABLE, _activity)), "What is done with personal data.", required=True
)
RECIPIENTS = Field(
    "recipients", ListOf(Record(RECIPIENT_TABLE, _recipient)), "Who gets personal data.", required=True
)
PROCESSING_TABLE: Table = (PROCESSING,)
RECIPIENTS_TABLE: Table = (RECIPIENTS,)

PUBLIC_PROCESSING = Field(
    "processing", ListOf(Record(PUBLIC_ACTIVITY_TABLE, _activity)), "What is done with personal data."
)
PUBLIC_RECIPIENTS = Field(
    "recipients", ListOf(Record(PUBLIC_RECIPIENT_TABLE, _recipient)), "Who gets personal data."
)
FROZEN_RECORDS_TABLE: Table = (PUBLIC_PROCESSING, PUBLIC_RECIPIENTS, PUBLIC_COOKIES, PUBLIC_CONSENT)
