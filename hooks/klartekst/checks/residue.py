"""Checks for what copying, scraping and hasty editing leave in a text."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import compress, pairwise
from operator import eq

import regex

from klartekst.checks.pieces import (
    Piece,
    documents_with_words,
    pieces,
    prose_at_once,
    running_pieces,
    texts_with_words,
    words_in_order,
)
from klartekst.checks.text import Documents, Text, Texts, said
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, found
from klartekst.model.language_words import LanguageWords
from klartekst.model.quantity import times
from klartekst.model.redline import BlockKind
from klartekst.storage.language_words import read_language_words
from klartekst.wording.readability import may_stand, phrase_pattern

_TWICE = regex.compile(
    r"(?<![\p{L}\p{N}'’-])(?P<word>\p{L}{2,})[^\S\t]+(?P=word)(?![\p{L}\p{N}'’-])", regex.I
)
_PLACEHOLDER = regex.compile(r"\[e-?mail\s+protected\]", regex.I)
_PROTECTION = "/cdn-cgi/l/email-protection"
_GLUED = regex.compile(
    r"(?:(?<=\p{L}\p{L}|\])[.!?]|^\d{1,3}\.)(?P<after>\p{Lu}\p{Ll}{2,})"
    r"|(?<=\p{Ll}{3}),(?P<after>\p{Ll}{2,})"
    r"|\](?P<after>\p{Ll}{2,})"
)
_PERHAPS_GLUED = re.compile(r"[.!?,\]][^\W\d_]")
_PERHAPS_CUT = re.compile(r"\s[^\W\d_][^\S\n]*\n")
_PERHAPS_DOUBLED = re.compile(r"[.,;:!?]\s*[.,;:]")
_LAST_WORD = regex.compile(r"\S*$")
_LONE_LETTER = regex.compile(r"(?P<before>\p{L}+)\s+(?P<letter>\p{Ll})")
_FIRST_WORD = regex.compile(r"\p{Ll}{2,}")
_WORDS = regex.compile(r"\p{L}[\p{L}\p{M}\p{N}-]*")
_LAST_OF_WORDS = regex.compile(f"(?r){_WORDS.pattern}")
_PUNCTUATION = regex.compile(
    r"(?<=\w[)»”\"]?)(?:[.,;:!?](?:\s+[.,;:])+(?=\s|$)|(?<!\.)\.\.(?!\.)|[,;:][,;:.])"
)
_QUOTED = regex.compile(r"«[^«»]*»|»[^«»]*«|„[^„“”]*[“”]|[“”][^“”]*[“”]|(?<!\d)\"[^\"]*\"")
_MARKS = {"«": "«»", "»": "»«", "„": "„“", "“": "“”", "”": "“”", '"': '""'}
_QUOTES = str.maketrans(dict.fromkeys("«»“”„\"'’‘", " "))
_LETTER = r"[^\W\d_]"
_SENTENCE_LENGTH = 8
_SHORTEST_ECHO = 4
_LONGEST_WORD = 80
_LONGEST_LABEL = 40


def repeated_word(question: Texts) -> Iterator[Diagnostic]:
    """A word that stands twice: in a row, on both sides of an "and", or again in parentheses.

    Bad: ``deg som som kunde tar kontakt``, ``retting (retting)``, ``bokstav b og b``
    Good: ``deg som kunde tar kontakt``, ``retting``, ``bokstav b``
    """
    for text, words in texts_with_words(question):
        at_once, later = _come_again(text)
        for piece in pieces(text) if any(map(str.isalpha, at_once)) else ():
            for match in _TWICE.finditer(piece.prose):
                if match["word"].lower() not in words.doubles and not _are_two_links(piece, match):
                    message = f"'{' '.join(match[0].split())}' says a word twice"
                    yield found(
                        codes.REPEATED_WORD, piece.place(*match.span()), message, "delete one of them"
                    )
        for piece in pieces(text) if any(map(_may_echo, at_once + later)) else ():
            for echo in _echo(words.language).finditer(piece.prose):
                is_meant = (echo["word"] or "").lower() in words.echoes | words.function_words
                if not is_meant and not _holds_a_link(piece, echo):
                    message = f"'{' '.join(echo[0].split())}' names one thing twice"
                    hint = "delete one of them, or write what the other should have been"
                    yield found(codes.REPEATED_WORD, piece.place(*echo.span()), message, hint)


def _come_again(text: Text) -> tuple[list[str], list[str]]:
    """The words that stand twice in a row, and those that do with one word between; most texts have none."""
    words = list(map(str.casefold, words_in_order(text)))
    at_once, later = (compress(words, map(eq, words, words[distance:])) for distance in (1, 2))
    return list(at_once), list(later)


def _may_echo(word: str) -> bool:
    return word.isalpha() and (len(word) == 1 or len(word) >= _SHORTEST_ECHO)


@lru_cache
def _echo(language: str) -> re.Pattern[str]:
    """A pattern for a word that comes again behind a word like "and", or in parentheses."""
    words = read_language_words(language)
    assert words is not None
    joins, litera = ("|".join(map(re.escape, group)) for group in (words.joins, words.litera))
    again = rf"(?:(?:{joins})\s+(?P=word)(?=\s*(?:[.,;:!?)]|$))|\((?P=word)\))"
    letter_again = rf"(?:{litera})\s+(?P<letter>[^\W\d_])\s+(?:{joins})\s+(?P=letter)"
    either = rf"(?:(?P<word>[^\W\d_]{{{_SHORTEST_ECHO},}}+)\s+{again}|{letter_again})"
    return re.compile(rf"(?<![\w’'-]){either}(?![\w-])", re.IGNORECASE)


def _are_two_links(piece: Piece, match: "regex.Match[str]") -> bool:
    """Whether a link or picture begins or ends between the two words."""
    between = range(match.end("word"), match.end() - len(match["word"]) + 1)
    ends = (end for stretch in piece.block.stretches for end in (stretch.start, stretch.end))
    return any(end in between for end in ends)


def _holds_a_link(piece: Piece, match: re.Match[str]) -> bool:
    """Whether one of the words is a link or part of one, so that each may lead elsewhere."""
    return any(s.href and s.start < match.end() and s.end > match.start() for s in piece.block.stretches)


def hidden_address(question: Texts) -> Iterator[Diagnostic]:
    """The placeholder that web sites show to robots where an e-mail address stands.

    Bad: ``Skriv til [email protected]``
    Good: ``Skriv til {{ controller.email }}``
    """
    hint = "write the address; one of the company's own comes from {{ controller.email }}"
    for text in question.texts():
        for piece in pieces(text) if "protect" in f"{text.title} {text.passage.markdown}".lower() else ():
            for match in _PLACEHOLDER.finditer(piece.block.text):
                message = f"'{match[0]}' stands where an e-mail address should"
                yield found(codes.HIDDEN_ADDRESS, piece.place(*match.span()), message, hint)
            for address in piece.block.links:
                if _PROTECTION in address:
                    message = f"the link leads to '{address}', where no e-mail address is"
                    yield found(codes.HIDDEN_ADDRESS, piece.place(), message, hint)


def glued_words(question: Texts) -> Iterator[Diagnostic]:
    """Two words with nothing but a punctuation mark between them, or nothing at all.

    Bad: ``innenfor området.Vilkårene finner du``
    Good: ``innenfor området. Vilkårene finner du``
    """
    for text, words in texts_with_words(question):
        prose = prose_at_once(text)
        for piece in pieces(text) if _PERHAPS_GLUED.search(prose) else ():
            written = f"{text.title}\n{text.passage.markdown}".replace("\\", "")
            for match in _GLUED.finditer(piece.prose):
                start = _LAST_WORD.search(piece.prose, 0, match.start()).start()
                said_so = piece.prose[start : match.end()]
                if said_so in written:  # and not parted by markup
                    message = f"a blank is missing in '{said_so}'"
                    hint = f"write '{said_so[: -len(match['after'])]} {match['after']}'"
                    yield found(codes.GLUED_WORDS, piece.place(start, match.end()), message, hint)
        for piece in pieces(text) if _may_run_on(words.language).search(prose) else ():
            for run_on in _run_on(words.language).finditer(piece.prose):
                start, after = _LAST_WORD.search(piece.prose, 0, run_on.start()).start(), run_on["after"]
                glued = piece.prose[start : run_on.end()]
                if glued.isalpha() and glued[1:].islower():
                    message = f"'{glued}' looks like two words"
                    hint = f"write '{glued.removesuffix(after)} {after}'"
                    yield found(codes.GLUED_WORDS, piece.place(start, run_on.end()), message, hint)


@lru_cache
def _run_on(language: str) -> re.Pattern[str]:
    """A pattern for where a word goes on, but should have ended."""
    words = read_language_words(language)
    assert words is not None
    if not words.endings:
        return re.compile("(?!)")
    endings, more = ("|".join(map(re.escape, group)) for group in (words.endings, words.after_endings))
    return re.compile(
        rf"(?<={_LETTER}{{3}})(?:{endings})(?!(?:{more})?(?!{_LETTER}))(?P<after>{_LETTER}{{2,}})(?!\w)"
    )


@lru_cache
def _may_run_on(language: str) -> re.Pattern[str]:
    """The pattern without what stands before the ending, so that nothing is tried but at its first letter."""
    return re.compile(_run_on(language).pattern.removeprefix(rf"(?<={_LETTER}{{3}})"))


def cut_word(question: Texts) -> Iterator[Diagnostic]:
    """A letter by itself at the end of a line, and what may be the rest of its word on the next.

    Bad: ``hentet fra o`` and, on the next line, ``ffentlige kilder``
    Good: ``hentet fra offentlige kilder``
    """
    for text, words in texts_with_words(question):
        if not _PERHAPS_CUT.search(prose_at_once(text)):
            continue
        lines = [
            (piece, line)
            for piece in pieces(text)
            if not piece.is_title and piece.block.kind is not BlockKind.HEADING
            for line in piece.prose.split("\n")
        ]
        for (piece, line), (_, following) in pairwise(lines):
            letter = _LONE_LETTER.fullmatch(" ".join(line[-_LONGEST_WORD:].split()[-2:]))
            rest = _FIRST_WORD.match(following.lstrip())
            if letter and rest and _is_cut(letter["letter"], letter["before"], rest[0], words):
                end = piece.prose.find(line) + len(line.rstrip())
                message = f"'{letter['letter']}' and '{rest[0]}' look like one word cut in two"
                hint = f"write '{letter['letter']}{rest[0]}'"
                yield found(codes.CUT_WORD, piece.place(end - 1, end), message, hint)


def _is_cut(letter: str, before: str, rest: str, words: LanguageWords) -> bool:
    is_word = letter in words.letters or before.lower() in words.before_letters
    return not is_word and rest not in words.function_words


def repeated_paragraph(question: Documents) -> Iterator[Diagnostic]:
    """A paragraph of eight words or more that the document says already, or that repeats a title.

    Bad: the paragraph about storage a second time, under the heading about sources
    Good: a reference to the section that says it, or nothing
    """
    hint = "delete it, or refer to the place where it stands"
    for texts, _ in documents_with_words(question):
        seen: dict[tuple[str, ...], Piece] = {}
        ends = Counter(_last_word(piece.prose) for text in texts for piece in running_pieces(text))
        for text in texts:
            titles = {_words(text.title), _words(text.setting.title)}
            ends_of_titles = {_last_word(text.title), _last_word(text.setting.title)}
            for piece in running_pieces(text):
                end = _last_word(piece.prose)
                if ends[end] == 1 and end not in ends_of_titles:
                    continue
                key = _words(piece.prose)
                if key in titles and piece.block.kind is BlockKind.PARAGRAPH:
                    message = f"this paragraph repeats the title '{piece.block.text}'"
                    yield found(codes.REPEATED_PARAGRAPH, piece.place(), message, "delete it")
                elif len(key) >= _SENTENCE_LENGTH and not piece.prose.endswith(":"):
                    first = seen.setdefault(key, piece)
                    if first is not piece:
                        message = f"this paragraph stands already in {first.place()}"
                        yield found(codes.REPEATED_PARAGRAPH, piece.place(), message, hint)


def leftover(question: Texts) -> Iterator[Diagnostic]:
    """Words that belong to a web page, its buttons or its consent banner, and not to a text.

    Bad: ``Produktet er lagt til i ønskeliste`` at the end of a notice
    Good: the notice without it
    """
    hint = "delete it, if it came along when the text was copied"
    for text, words in texts_with_words(question):
        may_be = may_stand(said(text), words.leftovers)
        phrases = phrase_pattern(words.leftovers)
        for piece in pieces(text):
            is_short = len(piece.prose) <= _LONGEST_LABEL
            match = phrases.search(piece.prose.translate(_QUOTES)) if may_be else None
            if match and not piece.is_title:
                message = f"'{' '.join(match[0].split())}' is something that web pages say"
                yield found(codes.LEFTOVER, piece.place(*match.span()), message, hint)
            elif (
                is_short
                and piece.block.kind is BlockKind.PARAGRAPH
                and " ".join(_words(piece.prose)) in words.labels
            ):
                message = f"'{piece.block.text}' looks like a button or a menu of a web page"
                yield found(codes.LEFTOVER, piece.place(), message, hint)


def doubled_punctuation(question: Texts) -> Iterator[Diagnostic]:
    """Punctuation marks that do not belong together.

    Bad: ``viktige interesser. .``
    Good: ``viktige interesser.``
    """
    for text, _ in texts_with_words(question):
        for piece in pieces(text) if _PERHAPS_DOUBLED.search(prose_at_once(text)) else ():
            for match in _PUNCTUATION.finditer(piece.prose):
                before = piece.prose[: match.start()].split()[-1:]
                message = f"'{''.join(before)}{' '.join(match[0].split())}' has punctuation marks too many"
                yield found(
                    codes.DOUBLED_PUNCTUATION,
                    piece.place(*match.span()),
                    message,
                    "keep the one that is meant",
                )


def mixed_quotation_marks(question: Documents) -> Iterator[Diagnostic]:
    """Several kinds of quotation marks in one document.

    Bad: ``«behandling»`` in one section and ``"behandling"`` in the next
    Good: ``«behandling»`` in both
    """
    for texts, _ in documents_with_words(question):
        used: dict[str, list[tuple[Piece, int, int]]] = {}
        for text in texts:
            for piece in pieces(text) if _QUOTED.search(prose_at_once(text)) else ():
                for match in _QUOTED.finditer(piece.prose):
                    used.setdefault(_MARKS[match[0][0]], []).append((piece, *match.span()))
        if len(used) > 1:
            marks = sorted(used, key=lambda kind: (-len(used[kind]), kind))
            piece, start, end = used[marks[-1]][0]
            counts = ", ".join(f"{kind} ({times(len(used[kind]))})" for kind in marks)
            message = f"the document has several kinds of quotation marks: {counts}"
            yield found(
                codes.MIXED_QUOTATION_MARKS, piece.place(start, end), message, f"use {marks[0]} everywhere"
            )


def unended_paragraph(question: Texts) -> Iterator[Diagnostic]:
    """A paragraph that breaks off, or ends in a mark that something has to follow.

    Bad: ``Du har rett til å be om;`` before a list
    Good: ``Du har rett til å be om:``
    """
    for text, words in texts_with_words(question):
        around = list(pieces(text))
        for piece, following in zip(around, [*around[1:], None], strict=True):
            if piece.block.kind is not BlockKind.PARAGRAPH or _is_title_of_a_box(piece):
                continue
            last = piece.prose.rstrip()[-1:]
            leads_on = following is not None and following.block.kind is not BlockKind.PARAGRAPH
            if last in (";", ",") or (last.isalpha() and not leads_on and _is_sentence(piece.prose, words)):
                ending = " ".join(piece.prose.split()[-3:])
                message = f"the paragraph ends in '{ending}'"
                hint = "end it with a full stop, or with a colon where a list follows"
                place = piece.place(len(piece.prose.rstrip()) - 1)
                yield found(codes.UNENDED_PARAGRAPH, place, message, hint)


def _is_sentence(prose: str, words: LanguageWords) -> bool:
    found_words = _words(prose)
    return len(found_words) >= _SENTENCE_LENGTH and sum(w in words.function_words for w in found_words) >= 3


def _is_title_of_a_box(piece: Piece) -> bool:
    line = piece.text.passage.markdown.split("\n")[piece.block.line]
    return line.lstrip().startswith(("!!!", "???"))


def _last_word(text: str) -> str:
    """The last of the words: a quick look at whether two texts can have the same ones."""
    match = _LAST_OF_WORDS.search(text.lower())
    return match[0] if match else ""


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORDS.findall(text.lower()))
