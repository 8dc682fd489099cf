"""Releases and additions as the text of their files: the same value always gives the same bytes."""

import re
import sys
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime

import yaml

from klartekst.model.digest import canonical, checksum
from klartekst.model.release import Correction, FrozenText, LateTranslation, Moment, Release, Withdrawal
from klartekst.storage.addition_file import Addition, AdditionKind, read_addition_file
from klartekst.storage.records_json import RECORDS_JSON, records_json
from klartekst.storage.release_additions import ADDITION_FILE
from klartekst.storage.release_file import read_release_file
from klartekst.storage.release_folder import RELEASE_FILE
from klartekst.storage.report import Report
from klartekst.storage.yaml_nodes import read_mapping

Values = Mapping[str, object]

# Whatever could be changed where a line ends or a file is re-saved is written between quotation marks.
_NEEDS_QUOTATION_MARKS = re.compile(r"[^\S ]|[^\w\s!-~«»–—’…§]")


def release_files(release: Release) -> dict[str, bytes]:
    """The files of a version's folder by name: ``release.yml``, each language's text, its records.

    Raises ValueError where a text's checksum is not that of its Markdown.
    """
    texts = (_text_file(text) for text in release.texts.values())
    records = {RECORDS_JSON: records_json(release.records).encode()} if release.records else {}
    return {RELEASE_FILE: release_yaml(release), **dict(texts), **records}


def addition_files(addition: Addition, previous: str) -> dict[str, bytes]:
    """The files of an addition's folder by name; raises ValueError like ``release_files``."""
    texts = [] if isinstance(addition, Withdrawal) else [_text_file(addition.text)]
    return {ADDITION_FILE: addition_yaml(addition, previous), **dict(texts)}


def release_yaml(release: Release) -> bytes:
    """The text of a ``release.yml``, in canonical form. Blanks around texts are left out.

    ``place``, ``checksum``, additions and the Markdown of the texts do not stand in it. Raises
    ValueError where a reader would find something wrong in it.
    """
    data = _dumped(_release_values(release))
    report = Report(RELEASE_FILE)
    mapping = read_mapping(data, report)
    if mapping:
        read_release_file(mapping, checksum(data), report)
    return _sound(data, report)


def addition_yaml(addition: Addition, previous: str) -> bytes:
    """The text of an ``addition.yml``; ``previous`` is the checksum of the one before, or of ``release.yml``.

    Raises ValueError where a reader would find something wrong in it.
    """
    data = _dumped({**_addition_values(addition), "previous": previous})
    report = Report(ADDITION_FILE)
    mapping = read_mapping(data, report)
    if mapping:
        read_addition_file(mapping, addition.number, report)
    return _sound(data, report)


def _text_file(text: FrozenText) -> tuple[str, bytes]:
    if checksum(text.markdown) != text.checksum:
        raise ValueError(f"the checksum of the text in {text.language} is not that of its Markdown")
    return f"{text.language}.md", canonical(text.markdown).encode()


def _sound(data: str, report: Report) -> bytes:
    if report.found:
        raise ValueError("; ".join(map(str, report.found)))
    return data.encode()


def _release_values(release: Release) -> Values:
    notified, previous = release.notified, release.previous
    return {
        "policy": release.policy,
        "version": release.version,
        "change": release.change,
        "effective_from": release.effective_from,
        **_moment_values(release.moment),
        "time_zone": release.time_zone,
        "authoritative": release.authoritative,
        "numbering": release.numbering,
        "notified": {"on": notified.on, "by": notified.by} if notified else None,
        "retroactive": release.retroactive,
        "short_notice": release.short_notice,
        "summary": release.summary,
        "changes": release.changes,
        "formerly": release.formerly,
        "covers": release.covers,
        "terms": [{"id": term.id, "forms": term.forms} for term in release.terms],
        "texts": {language: _text_values(text) for language, text in release.texts.items()},
        "records": checksum(records_json(release.records)) if release.records else None,
        "previous": {"version": previous[0], "sha256": previous[1]} if previous else None,
    }


def _addition_values(addition: Addition) -> Values:
    moment = _moment_values(addition.moment)
    match addition:
        case Withdrawal(reason=reason):
            return {"kind": AdditionKind.WITHDRAWAL, **moment, "reason": reason}
        case LateTranslation(language=language, text=text):
            kind = AdditionKind.TRANSLATION
            return {"kind": kind, "language": language, **moment, **_text_values(text)}
        case Correction(language=language, text=text, reason=reason, replaced=replaced):
            own = {"reason": reason, "replaces": replaced}
            kind = AdditionKind.CORRECTION
            return {"kind": kind, "language": language, **moment, **own, **_text_values(text)}


def _moment_values(moment: Moment) -> Values:
    return {"published": moment.published, "recorded": moment.recorded}


def _text_values(text: FrozenText) -> Values:
    return {
        "sha256": text.checksum,
        "title": text.title,
        "description": text.description,
        "role": text.role,
        "stale": text.stale,
    }


def _dumped(values: Values) -> str:
    return yaml.dump(_filled(values), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=sys.maxsize)


def _filled(value: object) -> object:
    """The value as YAML knows it, without keys and items that say nothing."""
    match value:
        case datetime():
            if value.tzinfo is None:
                raise ValueError("a moment needs its offset")
            return value.isoformat()
        case date() | None:
            return value
        case Mapping():
            filled = {str(key): _filled(item) for key, item in value.items()}
            return {key: item for key, item in filled.items() if item not in (None, "", [], {})}
        case list() | tuple():
            return [item for item in map(_filled, value) if item not in (None, "", [], {})]
    return unicodedata.normalize("NFC", str(value)).strip()


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, _data: object) -> bool:
        return True


def _represent_text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    style = '"' if _NEEDS_QUOTATION_MARKS.search(text) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _represent_text)
