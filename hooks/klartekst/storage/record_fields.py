"""The kinds of values that records hold: words by language, articles, periods."""

import re
from dataclasses import dataclass

from klartekst.model import codes
from klartekst.model.diagnostic import Place
from klartekst.model.records import ByLanguage, LegalBasis, Retention
from klartekst.storage.fields import Field, Table, Values
from klartekst.storage.json_schema import Schema, pattern_schema, text_schema
from klartekst.storage.nodes import Node, Scalar
from klartekst.storage.parsers import Keyed, Language, Record, Text
from klartekst.storage.report import Report, quoted, suggestion

_TIMES = "(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?"
_DURATION = rf"P(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?{_TIMES}"
_DURATION_HINT = "write a duration such as P3Y, P18M or P30D"
_BY_LANGUAGE = Keyed(Language(), Text())


@dataclass(frozen=True, slots=True)
class WordsByLanguage:
    """The same words in several languages, beside each other."""

    def __call__(self, node: Node, name: str, report: Report) -> ByLanguage | None:
        """The words by language."""
        entries = _BY_LANGUAGE(node, name, report)
        return None if entries is None else {entry.key: entry.value for entry in entries}

    def schema(self) -> Schema:
        """Words under languages."""
        return _BY_LANGUAGE.schema()


@dataclass(frozen=True, slots=True)
class NameOrWords:
    """A name that is the same in every language, or words by language."""

    def __call__(self, node: Node, name: str, report: Report) -> ByLanguage | None:
        """The words by language; a name stands under the empty code."""
        if isinstance(node, Scalar):
            text = Text()(node, name, report)
            return {"": text} if text else None
        return WordsByLanguage()(node, name, report)

    def schema(self) -> Schema:
        """A text, or words under languages."""
        return {"anyOf": [text_schema(), WordsByLanguage().schema()]}


@dataclass(frozen=True, slots=True)
class Provision:
    """One of the GDPR's provisions for a purpose, written as ``6(1)(b)``."""

    articles: tuple[str, ...]

    def __call__(self, node: Node, name: str, report: Report) -> str | None:
        """The provision."""
        text = Text()(node, name, report)
        if text is None or text in self.articles:
            return text
        message = f"{quoted(text)} is no article of the GDPR that {quoted(name)} can name"
        report.add(codes.UNKNOWN_PROVISION, node.line, message, suggestion(_plain(text), self.articles))
        return None

    def schema(self) -> Schema:
        """One of the provisions; to an editor, those without a paragraph are numbers."""
        hint = f"write an article such as {self.articles[1]}"
        schema = pattern_schema("|".join(map(re.escape, self.articles)), hint)
        return schema | {"type": ["string", "number"]}


@dataclass(frozen=True, slots=True)
class Duration:
    """A duration as ISO 8601 writes it: ``P3Y`` is three years."""

    def __call__(self, node: Node, name: str, report: Report) -> str | None:
        """The duration."""
        text = Text()(node, name, report)
        if text is None or re.fullmatch(_DURATION, text):
            return text
        message = f"{quoted(text)} is no duration in the form of ISO 8601"
        hint = f'{_DURATION_HINT}, or what decides it under "criterion:"'
        report.add(codes.UNKNOWN_DURATION, node.line, message, hint)
        return None

    def schema(self) -> Schema:
        """A text of the form of a duration."""
        return pattern_schema(_DURATION, _DURATION_HINT)


ARTICLE_LAW = Field("law", WordsByLanguage(), "The national law that the basis rests on.")


@dataclass(frozen=True, slots=True)
class BasisItem:
    """A legal basis: its article alone, or with the national law that it rests on."""

    articles: tuple[str, ...]

    def __call__(self, node: Node, name: str, report: Report) -> LegalBasis | None:
        """The basis."""
        if isinstance(node, Scalar):
            article = Provision(self.articles)(node, name, report)
            return LegalBasis(article) if article else None
        return self._record(node, name, report)

    @property
    def table(self) -> Table:
        """The keys of a basis with its law."""
        return (
            Field("article", Provision(self.articles), "The article of the GDPR.", required=True),
            ARTICLE_LAW,
        )

    @property
    def _record(self) -> Record[LegalBasis]:
        article = self.table[0]

        def build(values: Values, _place: Place) -> LegalBasis | None:
            found = values.get(article)
            return LegalBasis(found, values.get(ARTICLE_LAW) or {}) if found else None

        return Record(self.table, build)

    def schema(self) -> Schema:
        """An article, or a mapping of an article and a law."""
        return {"anyOf": [Provision(self.articles).schema(), self._record.schema()]}


PERIOD = Field("duration", Duration(), "How long, such as P3Y.")
CRITERION = Field("criterion", WordsByLanguage(), "What decides how long, or from when a duration counts.")
RETENTION_TABLE: Table = (PERIOD, CRITERION)


def _retention(values: Values, _place: Place) -> Retention:
    return Retention(values.get(PERIOD) or "", values.get(CRITERION) or {})


_RETENTION = Record(RETENTION_TABLE, _retention)


@dataclass(frozen=True, slots=True)
class RetentionItem:
    """A duration alone, or a duration and a criterion."""

    def __call__(self, node: Node, name: str, report: Report) -> Retention | None:
        """How long data are kept; None, with a diagnostic, where it says neither (KT184)."""
        if isinstance(node, Scalar):
            duration = Duration()(node, name, report)
            return Retention(duration) if duration else None
        known = len(report.found)
        retention = _RETENTION(node, name, report)
        if retention is None or retention != Retention():
            return retention
        if len(report.found) == known:
            message = f"{quoted(name)} gives neither a duration nor a criterion"
            report.add(codes.UNKNOWN_DURATION, node.line, message, _DURATION_HINT)
        return None

    def schema(self) -> Schema:
        """A duration, or a mapping of a duration and a criterion."""
        return {"anyOf": [Duration().schema(), _RETENTION.schema()]}


def _plain(article: str) -> str:
    """What somebody may have meant by ``Art. 6 nr. 1 bokstav b`` or ``6.1 b``: ``6(1)(b)``."""
    first, *rest = re.findall(r"\d+|\b[a-j]\b", article.casefold()) or [article]
    return "".join([first, *(f"({part})" for part in rest)])
