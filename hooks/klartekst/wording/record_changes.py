"""What differs between the records of two versions, fact by fact."""

from collections.abc import Iterator, Mapping

from klartekst.model.consent import CONSENT_ID, Consent
from klartekst.model.cookies import Cookie
from klartekst.model.fact_change import FactChange, FactChangeKind
from klartekst.model.records import ProcessingActivity, Recipient, Records
from klartekst.wording.cookie_values import CookieSpeaker
from klartekst.wording.record_values import Speaker

_NOTHING = "–"
# When a recipient gets data shows in its coming and going.
_NOT_TOLD = ("since", "until")
_OF_COOKIES = ("cookie", CONSENT_ID)

Record = ProcessingActivity | Recipient | Cookie | Consent


def fact_changes(
    old: Records | None, new: Records | None, language: str, authoritative: str
) -> tuple[FactChange, ...]:
    """What has changed from the old records to the new, in a language; recipients come first.

    Nothing is said where one of the two versions keeps no records: nobody knows then.
    """
    if old is None or new is None:
        return ()
    before, after = (Speaker(records, language, authoritative) for records in (old, new))
    return (
        *_changes("recipient", old.recipients, new.recipients, before, after),
        *_changes("activity", old.activities, new.activities, before, after),
        *_changes("cookie", old.cookies, new.cookies, before, after),
        *_changes(CONSENT_ID, _consents(old), _consents(new), before, after),
    )


def _changes(
    subject: str,
    old: tuple[Record, ...],
    new: tuple[Record, ...],
    before: Speaker,
    after: Speaker,
) -> Iterator[FactChange]:
    earlier, later = {record.id: record for record in old}, {record.id: record for record in new}
    for record in new:
        if record.id not in earlier:
            yield _whole(FactChangeKind.ADDED, subject, record, after)
    for record in old:
        if record.id not in later:
            yield _whole(FactChangeKind.REMOVED, subject, record, before)
    for record in new:
        twin = earlier.get(record.id)
        if twin and twin != record:
            yield from _fields(subject, record.id, _values(twin, before), _values(record, after), after)


def _whole(kind: FactChangeKind, subject: str, record: Record, speaker: Speaker) -> FactChange:
    form = speaker.words.added if kind is FactChangeKind.ADDED else speaker.words.removed
    sentence = form.format(kind=_kind(subject, speaker), name=_name(_values(record, speaker)))
    return FactChange(kind, subject, record.id, sentence)


def _fields(
    subject: str, record_id: str, old: Mapping[str, str], new: Mapping[str, str], speaker: Speaker
) -> Iterator[FactChange]:
    for name in dict.fromkeys((*old, *new)):
        before, after = old.get(name, ""), new.get(name, "")
        if before != after and name not in _NOT_TOLD:
            sentence = speaker.words.replaced.format(
                name=_name(old),
                field=_label(subject, name, speaker),
                old=before or _NOTHING,
                new=after or _NOTHING,
            )
            yield FactChange(FactChangeKind.CHANGED, subject, record_id, sentence, name, before, after)


def _values(record: Record, speaker: Speaker) -> Mapping[str, str]:
    if isinstance(record, Recipient):
        return speaker.recipient_values(record)
    if isinstance(record, Cookie):
        return CookieSpeaker(speaker).values(record)
    if isinstance(record, Consent):
        return CookieSpeaker(speaker).consent_values(record)
    return speaker.activity_values(record)


def _kind(subject: str, speaker: Speaker) -> str:
    if subject in _OF_COOKIES:
        return str(getattr(CookieSpeaker(speaker).words, f"kind_{subject}"))
    return str(getattr(speaker.words, subject))


def _label(subject: str, name: str, speaker: Speaker) -> str:
    return CookieSpeaker(speaker).label(name) if subject in _OF_COOKIES else speaker.label(name)


def _consents(records: Records) -> tuple[Consent, ...]:
    return (records.consent,) if records.consent else ()


def _name(values: Mapping[str, str]) -> str:
    return values.get("name") or values.get("purpose") or values["title"]
