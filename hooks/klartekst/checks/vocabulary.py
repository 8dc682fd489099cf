"""Checks of the words of a document: of which language they are, and whether they are used as one."""

import re
from collections.abc import Iterator
from functools import lru_cache

import regex

from klartekst.checks.pieces import (
    Piece,
    documents_with_words,
    pieces,
    prose_at_once,
    running_pieces,
    texts_with_words,
)
from klartekst.checks.text import Documents, Text, Texts, said
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, Place, found
from klartekst.model.language_words import LanguageWords, Neighbour
from klartekst.storage.language_words import LANGUAGES, read_language_words
from klartekst.wording.locale import language_name
from klartekst.wording.prose import RUNNING
from klartekst.wording.readability import may_stand, phrase_pattern
from klartekst.wording.sentences import Sentence, sentences_of
from klartekst.wording.telltales import Said

_CAPITALS = re.compile(r"[^\W\d_a-zæøåäö]{2}")
_ABBREVIATION = regex.compile(r"(?<![\p{L}\p{N}.@&/_-])\p{Lu}{2,6}(?![\p{L}\p{N}@&/_]|\.\p{L}|-\p{Lu})")
_ROMAN = regex.compile(r"[IVXLCDM]+")
_NAME_AROUND = regex.compile(r"\s\p{Lu}[\p{L}/]")
_SHOUTED = regex.compile(r"\p{Lu}{2,}\s$")
_FEWEST_FOREIGN_WORDS, _SHORTEST_SENTENCE = 2, 5


def foreign_word(question: Texts) -> Iterator[Diagnostic]:
    """A word of a neighbouring language.

    Bad: ``Vi er dataansvarlig`` in a Norwegian text
    Good: ``Vi er behandlingsansvarlig``; and a foreign name as ``[dataansvarlig]{lang=da}``
    """
    for text, words in texts_with_words(question):
        for neighbour, pattern in _neighbours_in(said(text), words.language):
            uses = [
                (piece, match)
                for piece in pieces(text)
                for match in pattern.finditer(piece.prose)
                if not _is_in_foreign_sentence(piece, match.start(), words)
            ]
            if uses:
                piece, match = uses[0]
                times = f", {len(uses)} times in this section" if len(uses) > 1 else ""
                message = f"'{match[0]}' is {_name(neighbour.language)}{times}"
                marked = f"[{match[0]}]{{lang={neighbour.language}}}"
                hint = f"write '{neighbour.instead}', or mark what is meant so: {marked}"
                yield found(codes.FOREIGN_WORD, piece.place(*match.span()), message, hint)


def foreign_sentence(question: Texts) -> Iterator[Diagnostic]:
    """A sentence whose small words are all of another language than the text's.

    Bad: ``Vi bruger oplysninger om dig for at kunne levere varen.`` in a Norwegian text
    Good: ``Vi bruker opplysninger om deg for å kunne levere varen.``
    """
    for text, words in texts_with_words(question):
        suspects = _only_elsewhere(words.language) & said(text).words
        if len(suspects) < _FEWEST_FOREIGN_WORDS:
            continue
        seen: dict[str, int] = {}
        places: dict[str, tuple[Place, list[str]]] = {}
        for piece in running_pieces(text):
            prose = piece.prose.lower()
            may_be = sum([word in prose for word in suspects]) >= _FEWEST_FOREIGN_WORDS
            for sentence in sentences_of(piece.prose, text.language) if may_be else ():
                language, alien = _foreign_language(sentence, words)
                if language:
                    seen[language] = seen.get(language, 0) + 1
                    places.setdefault(language, (piece.place(sentence.start, sentence.end), alien))
        for language, (place, alien) in places.items():
            more = f", and {seen[language] - 1} more in this section" if seen[language] > 1 else ""
            quoted = ", ".join(f"'{word}'" for word in alien[:4])
            message = f"this sentence looks {_name(language)} ({quoted}){more}"
            hint = f"translate it, or mark it as meant so: [words]{{lang={language}}}"
            yield found(codes.FOREIGN_SENTENCE, place, message, hint)


def unexplained_abbreviation(question: Documents) -> Iterator[Diagnostic]:
    """An abbreviation that the document explains nowhere, and that not everybody knows.

    Bad: ``tjenester innen ERP``
    Good: ``tjenester innen virksomhetsstyring (ERP)``
    """
    for texts, words in documents_with_words(question):
        uses = [
            (piece, match)
            for text in texts
            for piece in pieces(text)
            for match in (_ABBREVIATION.finditer(piece.prose) if _CAPITALS.search(piece.prose) else ())
            if match[0] not in words.abbreviations and not _is_part_of_a_name(piece.prose, match)
        ]
        known = _explained(texts) if uses else set()
        for piece, match in uses:
            if match[0] not in known:
                known.add(match[0])
                message = f"the document does not say what '{match[0]}' stands for"
                hint = f"write it out at its first use, or once: *[{match[0]}]: what it stands for"
                yield found(codes.UNEXPLAINED_ABBREVIATION, piece.place(*match.span()), message, hint)


def several_names(question: Documents) -> Iterator[Diagnostic]:
    """A document that calls itself by several names.

    Bad: ``denne erklæringen`` in one section and ``denne policyen`` in another
    Good: ``denne erklæringen`` in both
    """
    for texts, words in documents_with_words(question):
        uses: dict[int, tuple[str, Piece, int, int]] = {}
        for text in texts:
            pattern = _self_reference(words.language)
            for piece in pieces(text) if pattern.search(prose_at_once(text)) else ():
                for match in pattern.finditer(piece.prose):
                    group = _group_of(match["name"], words.names)
                    uses.setdefault(group, (match[0], piece, *match.span()))
        if len(uses) > 1:
            _, (_, piece, start, end), *_ = uses.values()
            names = ", ".join(f"'{said}'" for said, *_ in uses.values())
            message = f"the document calls itself by several names: {names}"
            yield found(
                codes.SEVERAL_NAMES, piece.place(start, end), message, "choose one, and use it everywhere"
            )


def other_term(question: Documents) -> Iterator[Diagnostic]:
    """Another word for something that the document's terms define.

    Bad: ``cookies``, where the terms explain ``informasjonskapsel``
    Good: ``informasjonskapsler``, or ``cookies`` among the forms of the term
    """
    for texts, words in documents_with_words(question):
        forms = texts[0].setting.terms
        for group in words.synonyms:
            defined = [term for term in forms if any(phrase_pattern(g).fullmatch(term) for g in group)]
            others = [g for g in group if not any(phrase_pattern(g).fullmatch(term) for term in forms)]
            if not defined or not others:
                continue
            pattern = phrase_pattern(tuple(word for other in others for word in other))
            use = next(((p, m) for t in texts for p in pieces(t) for m in pattern.finditer(p.prose)), None)
            if use:
                piece, match = use
                message = f"the terms define '{defined[0]}', but '{match[0]}' is used for the same"
                hint = f"write '{defined[0]}', or add '{match[0]}' to the forms of the term"
                yield found(codes.OTHER_TERM, piece.place(*match.span()), message, hint)


def _neighbours_in(said: Said, language: str) -> Iterator[tuple[Neighbour, "regex.Pattern[str]"]]:
    """The words of neighbours that could stand in a text, with their patterns."""
    if may_stand(said, _any_neighbour(language)):
        for neighbour, pattern in _neighbour_patterns(language):
            if may_stand(said, _plainly(neighbour)):
                yield neighbour, pattern


def _plainly(neighbour: Neighbour) -> tuple[str, ...]:
    return tuple(word.removesuffix(" #") for word in neighbour.words)


@lru_cache
def _neighbour_patterns(language: str) -> tuple[tuple[Neighbour, "regex.Pattern[str]"], ...]:
    words = read_language_words(language)
    return tuple((n, _neighbour_pattern(n)) for n in (words.neighbours if words else ()))


@lru_cache
def _any_neighbour(language: str) -> tuple[str, ...]:
    """All words of neighbours at once: most texts hold none."""
    words = read_language_words(language)
    return tuple(word for n in (words.neighbours if words else ()) for word in _plainly(n))


def _neighbour_pattern(neighbour: Neighbour) -> "regex.Pattern[str]":
    if not neighbour.words[0].endswith(" #"):
        return phrase_pattern(neighbour.words)
    return regex.compile(phrase_pattern(_plainly(neighbour)).pattern + r"(?=\s+\d)", regex.I)


def _is_in_foreign_sentence(piece: Piece, at: int, words: LanguageWords) -> bool:
    """Whether the whole sentence is reported anyway."""
    around = (s for s in sentences_of(piece.prose, words.language) if s.start <= at < s.end)
    return piece.block.kind in RUNNING and any(_foreign_language(s, words)[0] for s in around)


def _foreign_language(sentence: Sentence, words: LanguageWords) -> tuple[str, list[str]]:
    """The language that a sentence seems to be in, and its words that say so; empty for its own."""
    if len(sentence.words) < _SHORTEST_SENTENCE:
        return "", []
    said = [word.lower() for word in sentence.words]
    if not _only_here(words.language).isdisjoint(said):
        return "", []
    if len(_only_elsewhere(words.language).intersection(said)) < _FEWEST_FOREIGN_WORDS:
        return "", []
    foreign = {
        language: [word for word in dict.fromkeys(said) if word in _foreign_to(words.language, language)]
        for language in LANGUAGES
        if language != words.language
    }
    language = max(foreign, key=lambda code: len(foreign[code]))
    own = any(word in _foreign_to(language, words.language) for word in said)
    return (
        ("", []) if own or len(foreign[language]) < _FEWEST_FOREIGN_WORDS else (language, foreign[language])
    )


@lru_cache
def _foreign_to(language: str, other: str) -> frozenset[str]:
    """The small words of another language that are none in this one."""
    return _function_words(other) - _function_words(language)


@lru_cache
def _only_elsewhere(language: str) -> frozenset[str]:
    """The small words of any other language that are none in this one."""
    return frozenset().union(*(_foreign_to(language, other) for other in LANGUAGES if other != language))


@lru_cache
def _function_words(language: str) -> frozenset[str]:
    words = read_language_words(language)
    return words.function_words if words else frozenset()


@lru_cache
def _only_here(language: str) -> frozenset[str]:
    """The small words that a language shares with no other."""
    others = (_function_words(other) for other in LANGUAGES if other != language)
    return _function_words(language).difference(*others)


@lru_cache
def _self_reference(language: str) -> "regex.Pattern[str]":
    words = read_language_words(language)
    assert words is not None
    names = tuple(f"*{name}" for group in words.names for name in group)
    stems = "|".join(regex.escape(n.strip("*")) + (r"\p{L}*" if n.endswith("*") else "") for n in names)
    return regex.compile(
        rf"(?<!\p{{L}})(?:{'|'.join(sorted(words.this))})\s+(?P<name>\p{{L}}*?(?:{stems}))(?!\p{{L}})",
        regex.I,
    )


def _group_of(name: str, names: tuple[tuple[str, ...], ...]) -> int:
    lowered = name.lower()
    return next(at for at, group in enumerate(names) if any(stem.strip("*") in lowered for stem in group))


def _explained(texts: tuple[Text, ...]) -> set[str]:
    """The abbreviations that a document explains or that its facts and terms hold."""
    setting = texts[0].setting
    known = {word for name in setting.names for word in name.split()}
    known |= {word for form in setting.terms for word in form.upper().split()}
    for text in texts:
        words = f"{text.title}\n{text.passage.markdown}"
        known |= set(regex.findall(r"\*\[(\p{Lu}{2,6})\]:", words))
        known |= set(regex.findall(r"\((?:[^()\n]{0,40}\s)?[«\"“”]?(\p{Lu}{2,6})[»\"“”]?\)", words))
        known |= set(regex.findall(r"(?<!\p{L})(\p{Lu}{2,6})\*{0,2}\s\(", words))
    return known


def _is_part_of_a_name(prose: str, match: "regex.Match[str]") -> bool:
    after, before = prose[match.end() : match.end() + 3], prose[: match.start()]
    is_name = _NAME_AROUND.match(after) or _SHOUTED.search(before)
    return bool(is_name or _ROMAN.fullmatch(match[0]))


def _name(language: str) -> str:
    return language_name(language, "en")
