"""``cookies.yml`` and ``processing.yml`` of an imported policy, with the lines of the source."""

from collections.abc import Iterator

from klartekst.importing.activities import FoundActivity
from klartekst.importing.cookie_tables import FoundCookie
from klartekst.importing.found_records import FoundRecords
from klartekst.model.cookies import Category, Tech
from klartekst.model.records import ByLanguage
from klartekst.storage.records_file import COOKIES_FILE, PROCESSING_FILE, RECORDS_FOLDER
from klartekst.storage.yaml_text import quoted

_MISSING = "# what is missing: "
_CHOICE = _MISSING + ", ".join(Category)


def record_files(records: FoundRecords) -> dict[str, str]:
    """The files of the records by their names in the policy's folder; none for what there is none of.

    Fields whose words are broken in the source stand behind comment signs.
    """
    return {name: _written(key, entries) for name, key, entries in _files(records, whole=True) if entries}


def unfinished_files(records: FoundRecords) -> dict[str, str]:
    """What cannot be a record yet, by the files it belongs to, in the same form.

    It lacks something that no record can be without, and that the source does not say.
    """
    return {name: _written(key, entries) for name, key, entries in _files(records, whole=False) if entries}


def _files(records: FoundRecords, *, whole: bool) -> Iterator[tuple[str, str, list[str]]]:
    cookies = (cookie for cookie in records.cookies if bool(cookie.category) is whole)
    activities = (entry for entry in records.activities.items() if entry[1].is_whole is whole)
    yield f"{RECORDS_FOLDER}/{COOKIES_FILE}", "cookies", [line for c in cookies for line in _cookie(c)]
    lines = [line for name, activity in activities for line in _activity(name, activity)]
    yield f"{RECORDS_FOLDER}/{PROCESSING_FILE}", "processing", lines


def _written(key: str, entries: list[str]) -> str:
    return "".join(f"{line}\n" for line in (f"{key}:", *entries))


def _cookie(cookie: FoundCookie) -> Iterator[str]:
    yield f"  - name: {quoted(cookie.name)} # line {cookie.line} of the source"
    values = {
        "category": cookie.category or _CHOICE,
        "pattern": cookie.pattern and quoted(cookie.pattern),
        "tech": "" if cookie.tech is Tech.COOKIE else cookie.tech,
        "party": cookie.party or "",
        "provider": cookie.provider and quoted(cookie.provider),
        "notice": cookie.notice and quoted(cookie.notice),
        "duration": cookie.duration,
        "third_party_access": {None: "", True: "yes", False: "no"}[cookie.third_party_access],
    }
    yield from (f"    {key}: {value}" for key, value in values.items() if value)
    yield from _words("purpose", cookie.purpose)
    yield from _words("data", cookie.data)


def _activity(name: str, activity: FoundActivity) -> Iterator[str]:
    yield f"  - id: {name} # line {activity.line} of the source"
    yield from _words("purpose", activity.purpose) if activity.purpose else [f"    purpose: {_MISSING}"]
    if activity.data_categories:
        items = (f"      - {_inline(words)}" for words in activity.data_categories)
        yield from _maybe("data_categories", ["    data_categories:", *items], activity)
    bases = ", ".join(quoted(article) for article in activity.legal_basis)
    yield f"    legal_basis: [{bases}]" if bases else f'    legal_basis: {_MISSING}["6(1)(b)"]'
    yield from _words("legitimate_interest", activity.legitimate_interest)
    yield from _maybe("source", list(_words("source", activity.source)), activity)
    if activity.duration and not activity.criterion:
        yield f"    retention: {activity.duration}"
    else:
        yield "    retention:" if activity.criterion else f"    retention: {_MISSING}P5Y"
        if activity.duration:
            yield f"      duration: {activity.duration}"
        yield from (f"  {line}" for line in _words("criterion", activity.criterion))


def _maybe(key: str, lines: list[str], activity: FoundActivity) -> Iterator[str]:
    """The lines, or their comment where the words of the key are broken."""
    if key not in activity.scrambled:
        yield from lines
        return
    yield "    # The source is broken here: mend the words, and take the signs away."
    yield from (f"    # {line.removeprefix('    ')}" for line in lines)


def _words(key: str, words: ByLanguage) -> Iterator[str]:
    if words:
        yield f"    {key}:"
        yield from (f"      {quoted(code)}: {quoted(text)}" for code, text in words.items())


def _inline(words: ByLanguage) -> str:
    return "{" + ", ".join(f"{quoted(code)}: {quoted(text)}" for code, text in words.items()) + "}"
