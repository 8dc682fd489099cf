"""The message that tells people of a new version."""

from klartekst.model.history import VersionRecord
from klartekst.model.release import Change
from klartekst.publishing.addresses import Addresses
from klartekst.publishing.updates import changed_facts, changed_sections
from klartekst.wording.locale import format_day
from klartekst.wording.words.choice import words_for


def message(record: VersionRecord, language: str, url: str, email: str, addresses: Addresses) -> str:
    """Subject and text in a language: what changes, from when, where to read it, whom to ask.

    It says what the changelog says, from the same summaries and notes.
    """
    release, words = record.release, words_for(language)
    text = release.text_for(language)
    facts = {"policy": text.title, "date": format_day(release.effective_from, words.language)}
    subject = words.message_subject_initial if release.change is Change.INITIAL else words.message_subject
    opening = {
        Change.INITIAL: words.message_opening_initial,
        Change.EDITORIAL: words.message_opening_editorial,
        Change.MATERIAL: words.message_opening,
    }[release.change]
    summary = release.summary.get(language) or release.summary.get(release.authoritative, "")
    changes = [
        f"– {section.link.text} ({section.label})" + (f": {section.note}" if section.note else "")
        for section in changed_sections(record, words, addresses)
    ]
    changes += [f"– {sentence}" for sentence in changed_facts(record, words.language)]
    parts = [
        subject.format(**facts),
        "",
        opening.format(**facts),
        *(["", summary] if summary else []),
        *(["", words.message_changes, *changes] if changes else []),
        "",
        words.message_read.format(url=url),
        *([words.message_contact.format(email=email)] if email else []),
    ]
    return "\n".join(parts)
