"""Facts that are said in a few words: how long, of which category, of whose, under which article.

Each is read from the usual words of eight languages, those that our own tables use among them. ``whole`` says
that nothing else was said: where it is false, the fact is not all that the words mean.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from klartekst.model.cookies import Category, Party, Tech
from klartekst.model.lifetime import PERSISTENT_WORD, SESSION_WORD, parse_lifetime
from klartekst.wording.cookie_words.choice import COOKIE_TABLES

T_co = TypeVar("T_co", covariant=True)
C = TypeVar("C", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Reading(Generic[T_co]):
    """A fact, and whether the words say nothing but it."""

    value: T_co
    whole: bool


# The first that fits counts: "m" of "min" is no month.
_UNITS = {
    "TM": r"min(?:ut\w*|uutti\w*)?",
    "TS": r"se[ck](?:\w*)?",
    "Y": r"år|years?|yrs?|jahre?n?|vuosi|vuotta|vuoden|ár",
    "M": r"m(?:åne?d(?:er|ar)?|nd|ån(?:ad(?:er)?)?|d|onths?|onate?n?|os?)|kuukau\w+|kk|mánuð\w*",
    "W": r"uker?|uger?|veck(?:a|or)|weeks?|wochen?|viikko\w*|vik\w*",
    "D": r"dag(?:er|ar|e)?|døgn|dygn|days?|tage?n?|päivä\w*|vrk|vuorokau\w+",
    "TH": r"timer?|timm(?:e|ar)|hours?|stunden?|tunti\w*|tuntia|klukkust\w*",
}
_PART = re.compile(r"(?P<count>\d{1,4})[\s\u00a0]*(?P<unit>[^\W\d_]+)\.?", re.IGNORECASE)
_JOINTS = re.compile(r"^(?:[\s,.]|\b(?:og|och|and|und|ja)\b)*$", re.IGNORECASE)
_SESSION = re.compile(r"session\w*|sesjon\w*|økt\w*|sitzung\w*|istun\w*|lota", re.IGNORECASE)
_PERSISTENT = re.compile(
    r"persist\w+|vedvarende|permanent\w*|beständig\w*|dauerhaft|pysyvä\w*", re.IGNORECASE
)

_CATEGORIES = {
    Category.NECESSARY: r"nødv|naudsyn|necessar|essential|nödv|välttäm|notwend|erforderlich|nauðsyn|strengt",
    Category.FUNCTIONAL: r"funks|funkt|function|prefer|präferen|toiminn|virkni|innstilling|inställning",
    Category.STATISTICS: r"statisti|analy[st]|tilasto|tölfræði|performance|ytelse|prestanda|leistung",
    Category.MARKETING: r"mark[ea]?(?:ds|t)|marknad|markkinoin|markaðs|advert|reklam|annons|målrett|target",
}
_NOT = re.compile(
    r"\b(?:ikke|ikkje|inte|ej|icke|not|non|no|nicht|ei|eivät|ekki|uten|utan|uden|without|ohne)\b"
)
_TECHS = {
    Tech.COOKIE: r"(?:https?[\s-]?)?(?:cookies?|informasjonskaps\w+|kak(?:a|or)|eväste\w*|vefk\w+)|https?",
    Tech.LOCAL_STORAGE: r"(?:html[\s-]?)?local[\s-]?storage|lokal lagring|lokal lagring \(html\)",
    Tech.SESSION_STORAGE: r"session[\s-]?storage",
    Tech.INDEXED_DB: r"indexed[\s-]?db",
    Tech.PIXEL: r"pi(?:x|ks)e?ls?(?:[\s-]tracker)?|tracking[\s-]pixel",
}
_PARTIES = {
    Party.FIRST: r"f[øöo]r?ste?\w*part\w*|first[\s-]?party|ensimmäi\w+|1st[\s-]party",
    Party.THIRD: r"tred[jd]e?\w*part\w*|third[\s-]?party|kolman\w+|3rd[\s-]party|dritt\w*",
}


def read_period(words: str) -> Reading[str] | None:
    """How long, as ``parse_lifetime`` reads it: ``13 måneder`` is ``P13M``."""
    own = {w.session: SESSION_WORD for w in COOKIE_TABLES.values()}
    own |= {w.persistent: PERSISTENT_WORD for w in COOKIE_TABLES.values()}
    plain = words.strip(" .").lower()
    if plain in own:
        return Reading(own[plain], whole=True)
    for pattern, value in ((_SESSION, SESSION_WORD), (_PERSISTENT, PERSISTENT_WORD)):
        if pattern.match(plain):
            return Reading(value, whole=bool(pattern.fullmatch(plain)))
    dates, times, rest = "", "", words
    for part in _PART.finditer(words):
        unit = next((u for u, p in _UNITS.items() if re.fullmatch(p, part["unit"], re.IGNORECASE)), "")
        if not unit:
            return None
        if unit.startswith("T"):
            times += f"{int(part['count'])}{unit[1]}"
        else:
            dates += f"{int(part['count'])}{unit}"
        rest = rest.replace(part[0], "", 1)
    value = f"P{dates}{times and 'T' + times}"
    return Reading(value, bool(_JOINTS.match(rest))) if parse_lifetime(value) else None


def read_category(words: str) -> Reading[Category] | None:
    """The one category that the words name; nothing where they name none or several."""
    own = {getattr(w, f"category_{c}").casefold(): c for w in COOKIE_TABLES.values() for c in Category}
    plain = words.strip(" .:").casefold()
    if plain in own:
        return Reading(own[plain], whole=True)
    if _NOT.search(plain):
        return None
    found = [c for c, stem in _CATEGORIES.items() if re.search(rf"(?<!\w)(?:{stem})", plain)]
    return Reading(found[0], len(plain.split()) == 1) if len(found) == 1 else None


def read_tech(words: str) -> Reading[Tech] | None:
    """By what means something is stored."""
    return _choice(words, _TECHS, {tech: f"tech_{_field_name(tech)}" for tech in Tech})


def read_party(words: str) -> Reading[Party] | None:
    """Whose something is."""
    return _choice(words, _PARTIES, {party: f"party_{party}" for party in Party})


def read_answer(words: str) -> Reading[bool] | None:
    """Yes or no."""
    plain = words.strip(" .").casefold()
    for answer, name in ((True, "yes"), (False, "no")):
        if plain in {str(getattr(w, name)).casefold() for w in COOKIE_TABLES.values()}:
            return Reading(answer, whole=True)
    return None


def _choice(words: str, patterns: Mapping[C, str], names: Mapping[C, str]) -> Reading[C] | None:
    plain = words.strip(" .").casefold()
    for value, name in names.items():
        if plain in {str(getattr(w, name)).casefold() for w in COOKIE_TABLES.values()}:
            return Reading(value, whole=True)
    for value, pattern in patterns.items():
        if re.fullmatch(pattern, plain):
            return Reading(value, whole=True)
    return None


def _field_name(tech: Tech) -> str:
    return "indexed_db" if tech is Tech.INDEXED_DB else re.sub("(?<=[a-z])(?=[A-Z])", "_", tech).lower()


@dataclass(frozen=True, slots=True)
class Citation:
    """An article that a text cites; ``garbled`` are its words where they are not those of a citation."""

    article: str
    garbled: str = ""


_LETTERS = r"\(?[a-j]\)?(?!\w)(?:\s*(?:,|/|&|\b(?:og|och|and|or|eller|ja|und)\b)\s*\(?[a-j]\)?(?!\w))*"
_CITED = re.compile(
    r"(?P<before>[^\W\d_]+\.?)?\s*(?<!\d)(?P<article>6|9)(?!\d)"
    r"(?:\s|[,.(]|\bnr\b|\bstk\b|\bpunkt\b|\bpara(?:graph)?\b|\bAbs\b|\bartiklan\b|\bmgr\b|\bledd\b)*"
    r"(?<!\d)(?P<paragraph>1|2)(?!\d)\)?(?P<gap>[^;:(]{0,60}?)"
    rf"(?:\b(?:bokstav(?:ene)?|litra|lit|led|point|letter|Buchst\w*|stafli\w*)\.?\s*|(?=\([a-j]\))"
    r"|(?<=[.]1)\s?(?=[a-f]\b)|(?<=[.]2)\s?(?=[a-j]\b)|\bkohdan\s+(?=[a-j] alakoh))"
    rf"(?P<letters>{_LETTERS})",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"art(?:\.|icles?|ikkel|ikkelen|ikel|ikeln|ikler)?\.?|gdpr", re.IGNORECASE)


def read_citations(words: str) -> tuple[Citation, ...]:
    """The provisions of Articles 6(1) and 9(2) that the words cite, each once, in order.

    ``6(1)(b)`` is read from "art. 6 nr. 1 bokstav b" and from what is left of it where it was scrambled.
    """
    found: dict[str, Citation] = {}
    for match in _CITED.finditer(words):
        letters = re.findall(r"(?<!\w)[a-j](?!\w)", match["letters"].lower())
        known = _BEFORE.fullmatch(match["before"] or "") or not match["before"]
        known = known or "artikla" in match[0].lower()
        clean = known and not match["gap"].strip(" ,.") and len(letters) == len(set(letters))
        for letter in letters:
            article = f"{match['article']}({match['paragraph']})({letter})"
            found.setdefault(article, Citation(article, "" if clean else " ".join(match[0].split())))
    return tuple(found.values())
