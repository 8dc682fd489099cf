"""The records that the texts of a policy hold, in all its languages, each written once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from klartekst.importing.activities import FoundActivity
from klartekst.importing.cookie_tables import CookieTable, FoundCookie
from klartekst.importing.section_ids import free_id, short_id
from klartekst.model.records import words_in


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Something that a text says otherwise than the records, which keep what was said first."""

    language: str
    line: int
    message: str


@dataclass(frozen=True, slots=True)
class FoundRecords:
    """The records of a policy; activities by their ids, in the order of the text that prevails."""

    cookies: tuple[FoundCookie, ...] = ()
    activities: Mapping[str, FoundActivity] = field(default_factory=dict)
    disagreements: tuple[Disagreement, ...] = ()

    def shows(self, table: CookieTable, language: str) -> str:
        """The name of the table of ours that says the same as this one; empty where none does."""
        keys = {cookie.key for cookie in table.cookies}
        if table.unsaid or not keys or not all(self._holds(cookie, language) for cookie in table.cookies):
            return ""
        if keys == {cookie.key for cookie in self.cookies}:
            return "table.cookies"
        category = table.cookies[0].category
        of_category = {cookie.key for cookie in self.cookies if cookie.category is category}
        return f"table.cookies.{category}" if keys == of_category else ""

    def _holds(self, cookie: FoundCookie, language: str) -> bool:
        kept = next(known for known in self.cookies if known.key == cookie.key)
        pairs = ((kept.purpose, cookie.purpose), (kept.data, cookie.data))
        said = all(mine.get(language, "") == theirs.get(language, "") for mine, theirs in pairs)
        return said and kept.facts == cookie.facts


def found_records(
    tables: Mapping[str, Sequence[CookieTable]], activities: Mapping[str, Sequence[FoundActivity]]
) -> FoundRecords:
    """The records of all texts, by language, the one that prevails first.

    Cookies are one by their name. Activities are one by their order, or else by legal basis
    and period, where all of a text find their counterpart so; otherwise what it tells of them stays there.
    """
    cookies: dict[tuple[str, str], FoundCookie] = {}
    found: list[Disagreement] = []
    for language, those in tables.items():
        for cookie in (cookie for table in those for cookie in table.cookies):
            known = cookies.get(cookie.key)
            if known and known.facts != cookie.facts:
                message = (
                    f"`{cookie.name}` is told of otherwise than where it was first; the record has the latter"
                )
                found.append(Disagreement(language, cookie.line, message))
            cookies[cookie.key] = _with_words(known, cookie) if known else cookie
    first, *others = activities.items()
    merged = list(first[1])
    for language, theirs in others:
        merged, more = _joined(merged, theirs, language)
        found += more
    taken: set[str] = set()
    named = {free_id(short_id(_name(activity)) or "activity", taken): activity for activity in merged}
    return FoundRecords(tuple(cookies.values()), named, tuple(found))


def _name(activity: FoundActivity) -> str:
    return activity.title or words_in(activity.purpose)


def _with_words(known: FoundCookie, cookie: FoundCookie) -> FoundCookie:
    """The cookie with the words of another language beside its own; what was said first stays."""
    purpose = {**known.purpose, **cookie.purpose, **known.purpose}
    return replace(known, purpose=purpose, data={**known.data, **cookie.data, **known.data})


def _joined(
    kept: list[FoundActivity], others: Sequence[FoundActivity], language: str
) -> tuple[list[FoundActivity], list[Disagreement]]:
    ours, theirs = [a.facts for a in kept], [a.facts for a in others]
    if ours == theirs:
        return [_in_both(one, other) for one, other in zip(kept, others, strict=True)], []
    if set(ours) == set(theirs) and len(set(ours)) == len(ours) == len(theirs):
        return [_in_both(one, others[theirs.index(one.facts)]) for one in kept], []
    message = (
        "The processing records of this text are others than those of the one that prevails; compare them"
    )
    return kept, [Disagreement(language, other.line, message) for other in others[:1]]


def _in_both(one: FoundActivity, other: FoundActivity) -> FoundActivity:
    categories = one.data_categories
    if len(categories) == len(other.data_categories):
        pairs = zip(categories, other.data_categories, strict=True)
        categories = tuple({**mine, **theirs} for mine, theirs in pairs)
    return replace(
        one,
        purpose={**one.purpose, **other.purpose},
        data_categories=categories,
        legitimate_interest={**one.legitimate_interest, **other.legitimate_interest},
        source={**one.source, **other.source},
        criterion={**one.criterion, **other.criterion},
        scrambled=one.scrambled | other.scrambled,
    )
