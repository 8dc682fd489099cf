"""Versions for machines: ``versions.json`` and the Memento TimeMap of a policy."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from klartekst.model.digest import checksum
from klartekst.model.history import PolicyHistory, VersionRecord
from klartekst.model.release import FrozenText, Moment, Release
from klartekst.publishing.addresses import Addresses

InLanguage = Callable[[str, str], str]
"""The whole address of a path in a language: path and language in, address out."""


def versions_json(history: PolicyHistory, language: str, address: InLanguage, addresses: Addresses) -> bytes:
    """Every version of a policy with its dates, languages, checksums and addresses, newest first.

    ``effective_to`` is the last day in force, itself included, and null while none is known.
    ``language`` is the site's default, under whose addresses stands what is the same in all languages.
    """
    versions = [_version(record, language, address, addresses) for record in reversed(history.versions)]
    document = {
        "policy": history.policy,
        "as_of": history.on.isoformat(),
        "ended_on": history.ended_on.isoformat() if history.ended_on else None,
        "in_force": history.standing.version if history.standing.kind == "in force" else None,
        "versions": versions,
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def time_map(history: PolicyHistory, language: str, address: InLanguage, addresses: Addresses) -> bytes:
    """The TimeMap of a policy's page (RFC 7089 section 5) in link format (RFC 6690).

    Its moments are those of publication, not of force: that is the axis Memento speaks of.
    """
    original = address(addresses.policy(history.policy), language)
    itself = address(addresses.time_map(history.policy), language)
    links = [
        f'<{original}>; rel="original"',
        f'<{itself}>; rel="self"; type="application/link-format"',
        *(
            f"<{address(addresses.version(history.policy, record.release.version), language)}>; "
            f'rel="memento"; datetime="{_http_date(record.release.moment.published)}"'
            for record in history.versions
        ),
    ]
    return (",\n".join(links) + "\n").encode()


def _version(
    record: VersionRecord, language: str, address: InLanguage, addresses: Addresses
) -> dict[str, object]:
    release, standing = record.release, record.standing
    last = standing.until - timedelta(days=1) if standing.until else None
    return {
        "version": release.version,
        "status": standing.kind.value,
        "change": release.change.value,
        "effective_from": release.effective_from.isoformat(),
        "effective_to": last.isoformat() if last else None,
        **_moment(release.moment),
        "authoritative": release.authoritative,
        "sha256": release.checksum,
        "summary": dict(release.summary),
        "texts": dict(_texts(record, address, addresses)),
        **_records(release, language, address, addresses),
        "corrections": [
            {
                "number": c.number,
                "language": c.language,
                **_moment(c.moment),
                "reason": c.reason,
                "from": c.replaced,
                "to": c.text.checksum,
                "before": address(
                    addresses.uncorrected(release.policy, release.version, c.number), c.language
                ),
            }
            for c in release.corrections
        ],
        "withdrawn": {**_moment(release.withdrawal.moment), "reason": release.withdrawal.reason}
        if release.withdrawal
        else None,
    }


def _records(release: Release, language: str, address: InLanguage, addresses: Addresses) -> dict[str, object]:
    """Where the public records of a version are, where it keeps any."""
    if not release.records_text:
        return {}
    url = address(addresses.records(release.policy, release.version), language)
    return {"records": {"sha256": checksum(release.records_text), "url": url}}


def _texts(
    record: VersionRecord, address: InLanguage, addresses: Addresses
) -> Iterator[tuple[str, dict[str, object]]]:
    release = record.release
    late = {translation.language: translation.moment for translation in release.translations}
    for language in release.languages:
        text: FrozenText = release.text_for(language)
        yield (
            language,
            {
                "title": text.title,
                "sha256": text.checksum,
                **_moment(late.get(language, release.moment)),
                "url": address(addresses.version(release.policy, release.version), language),
                "markdown": address(addresses.markdown(release.policy, release.version), language),
                "changes": address(addresses.changes(release.policy, release.version), language)
                if record.has_redline
                else None,
            },
        )


def _moment(moment: Moment) -> dict[str, object]:
    recorded = {"recorded": moment.recorded.isoformat()} if moment.recorded else {}
    return {"published": moment.published.isoformat(), "witnessed": moment.witnessed, **recorded}


def _http_date(moment: datetime) -> str:
    return format_datetime(moment.astimezone(UTC), usegmt=True)
