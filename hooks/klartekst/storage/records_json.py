"""``records.json``: the public records of a version as they stood when it was published.

It has the keys of the files that authors write, without the internal ones: what is not named here
cannot be published. The same records always give the same bytes.
"""

import json
from collections.abc import Mapping as ReadOnly

from klartekst.model.consent import Consent
from klartekst.model.cookies import Cookie
from klartekst.model.records import (
    ByLanguage,
    LegalBasis,
    ProcessingActivity,
    Recipient,
    Records,
    Retention,
    Transfer,
)
from klartekst.storage.consent_table import PUBLIC_CONSENT
from klartekst.storage.cookie_tables import PUBLIC_COOKIES
from klartekst.storage.fields import read_fields
from klartekst.storage.record_tables import FROZEN_RECORDS_TABLE, PUBLIC_PROCESSING, PUBLIC_RECIPIENTS
from klartekst.storage.report import Report
from klartekst.storage.yaml_nodes import read_mapping

RECORDS_JSON = "records.json"


def records_json(records: Records) -> str:
    """The text of the file."""
    values = _filled(
        {
            "processing": [_activity(activity) for activity in records.activities],
            "recipients": [_recipient(recipient) for recipient in records.recipients],
            "cookies": [_cookie(cookie) for cookie in records.cookies],
            "consent": _consent(records.consent) if records.consent else None,
        }
    )
    return json.dumps(values, ensure_ascii=False, indent=2) + "\n"


def read_records_json(text: str, report: Report) -> Records:
    """The records that such a text holds; JSON is YAML, so one reader does for both."""
    mapping = read_mapping(text, report)
    if mapping is None:
        return Records()
    values = read_fields(mapping, FROZEN_RECORDS_TABLE, report)
    return Records(
        values.get(PUBLIC_PROCESSING) or (),
        values.get(PUBLIC_RECIPIENTS) or (),
        values.get(PUBLIC_COOKIES) or (),
        values.get(PUBLIC_CONSENT),
    )


def _activity(activity: ProcessingActivity) -> ReadOnly[str, object]:
    return {
        "id": activity.id,
        "purpose": activity.purpose,
        "data_subjects": activity.data_subjects,
        "data_categories": activity.data_categories,
        "legal_basis": [_basis(basis) for basis in activity.legal_basis],
        "legitimate_interest": activity.legitimate_interest,
        "source": activity.source,
        "recipients": activity.recipients,
        "transfers": [_transfer(transfer) for transfer in activity.transfers],
        "retention": _retention(activity.retention),
        "required": activity.required,
        "if_not_given": activity.if_not_given,
        "automated_decisions": activity.automated_decisions,
        "automated_logic": activity.automated_logic,
    }


def _recipient(recipient: Recipient) -> ReadOnly[str, object]:
    return {
        "id": recipient.id,
        "name": _name(recipient.name),
        "role": recipient.role.value,
        "country": recipient.country,
        "registration_number": recipient.registration_number,
        "notice": recipient.notice,
        "service": recipient.service,
        "since": recipient.since.isoformat() if recipient.since else None,
        "until": recipient.until.isoformat() if recipient.until else None,
    }


def _cookie(cookie: Cookie) -> ReadOnly[str, object]:
    return {
        "name": cookie.name,
        "pattern": cookie.pattern,
        "tech": cookie.tech.value,
        "party": cookie.party.value if cookie.party else None,
        "provider": cookie.provider,
        "notice": cookie.notice,
        "host": cookie.host,
        "category": cookie.category.value,
        "purpose": cookie.purpose,
        "data": cookie.data,
        "duration": cookie.duration,
        "third_party_access": cookie.third_party_access,
        "third_country": cookie.third_country,
        "legal_basis": cookie.legal_basis,
        "set_before_consent": cookie.set_before_consent,
    }


def _consent(consent: Consent) -> ReadOnly[str, object]:
    return {
        "title": consent.title,
        "text": consent.text,
        "accept": consent.accept,
        "reject": consent.reject,
        "choose": consent.choose,
        "categories": {category.value: words for category, words in consent.categories.items()},
    }


def _name(name: ByLanguage) -> object:
    return name.get("") or name


def _basis(basis: LegalBasis) -> object:
    return {"article": basis.article, "law": basis.law} if basis.law else basis.article


def _transfer(transfer: Transfer) -> object:
    return {"country": transfer.country, "mechanism": transfer.mechanism, "copy": transfer.copy}


def _retention(retention: Retention | None) -> object:
    if retention is None or not retention.criterion:
        return retention.duration if retention else None
    return {"duration": retention.duration, "criterion": retention.criterion}


def _filled(value: object) -> object:
    """The value without keys that say nothing."""
    match value:
        case ReadOnly():
            filled = {key: _filled(item) for key, item in value.items()}
            return {key: item for key, item in filled.items() if item not in (None, "", [], {})}
        case list() | tuple():
            return [_filled(item) for item in value]
    return value
