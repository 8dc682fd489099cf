"""What copying a page leaves behind: hidden addresses, links without targets, buttons, doubled words."""

import re
from collections.abc import Iterator, Sequence

from klartekst.importing.source_document import Block, BlockKind, LeftOut, Note, NoteKind, excerpt
from klartekst.importing.vocabulary import CONSENT, INTERFACE, PLACELESS, topics_of

_HIDDEN = re.compile(r"\[\s*email[\s\u00a0]*protected\s*\](?P<glued>\w*)", re.IGNORECASE)
_GLUED = re.compile(r"[^\W\d_]{3,}[.!?][A-ZÆØÅÄÖ][^\W\d_A-Z]{2,}")
_DOUBLED = re.compile(r"\b([^\W\d_]{2,})\s+\1\b", re.IGNORECASE)
_DOUBLED_PHRASE = re.compile(r"\b([^\W\d_]{5,}) (?:og|och|and|und) \1\b", re.IGNORECASE)
_STOPS = re.compile(r"[.!?]\s+\.(?!\.)")
_SWALLOWED = re.compile(r"[.!?]\s+(?P<title>[A-ZÆØÅÄÖ][^\W\d_]{5,})\s+(?=[A-ZÆØÅÄÖ][^\W\d_]*\s)")
_WEB = re.compile(r"https?://|www\.|@")
_SHORTEST_COPY = 60
_SHORTEST_FRAGMENT = 15


def without_interface(
    blocks: Sequence[Block],
) -> tuple[tuple[Block, ...], tuple[LeftOut, ...]]:
    """The blocks without words of buttons, messages and consent banners, and what was left out."""
    kept: list[Block] = []
    gone: list[LeftOut] = []
    for at, block in enumerate(blocks):
        why = _interface(blocks, at)
        if why:
            gone.append(LeftOut(block.marked_words, block.line, why))
        else:
            kept.append(block)
    return tuple(kept), tuple(gone)


def without_repeated_titles(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[LeftOut, ...]]:
    """The blocks without lines above the first section that say the title again."""
    if not blocks or blocks[0].kind is not BlockKind.HEADING:
        return tuple(blocks), ()
    title = _plain(blocks[0].words)
    first = next((n for n, b in enumerate(blocks) if n and b.kind is BlockKind.HEADING), len(blocks))
    gone = [block for block in blocks[1:first] if _plain(block.words) == title]
    left_out = tuple(LeftOut(block.marked_words, block.line, "the title, said again") for block in gone)
    return tuple(block for block in blocks if block not in gone), left_out


def find_residue(blocks: Sequence[Block]) -> tuple[Note, ...]:
    """What is broken in the text, block by block; nothing of it is changed."""
    notes = [note for block in blocks for note in _broken(block)]
    notes += _copies(blocks)
    notes += _fragments(blocks)
    return tuple(notes)


def _interface(blocks: Sequence[Block], at: int) -> str:
    block = blocks[at]
    if block.kind is BlockKind.HEADING:
        following = blocks[at + 1] if at + 1 < len(blocks) else None
        return _banner(following) if following and "cookie" in block.words.casefold() else ""
    if len(block.words) <= 80 and any(pattern.search(block.words) for pattern in INTERFACE):
        return "words of the page around the policy, such as a button or a message"
    before = blocks[at - 1] if at else None
    heads = before is not None and before.kind is BlockKind.HEADING and "cookie" in before.words.casefold()
    return _banner(block) if heads or _is_button(block) else ""


def _banner(block: Block) -> str:
    shown = CONSENT.search(block.words) and len(block.words) < 400
    return "the text of a consent banner; keep it with the consent tool" if shown else ""


def _is_button(block: Block) -> bool:
    return len(block.words) <= 40 and bool(CONSENT.search(block.words))


def _broken(block: Block) -> Iterator[Note]:
    words = block.text

    def line(match: re.Match[str]) -> int:
        return block.line + words.count("\n", 0, match.start())

    for match in _HIDDEN.finditer(words):
        glued = f", and the next word is glued to it ('{match['glued']}')" if match["glued"] else ""
        message = f"A web page hid this e-mail address when it was copied{glued}; type the real one"
        yield Note(NoteKind.BROKEN, line(match), message, _around(words, match))
    linked = "](" in block.markdown
    for match in PLACELESS.finditer(words) if not linked else ():
        message = "A link has lost its address; name the page and link to it"
        yield Note(NoteKind.BROKEN, line(match), message, _around(words, match))
    for match in _GLUED.finditer(words):
        if not _WEB.search(match[0]) and ".no" not in match[0].lower():
            yield Note(NoteKind.BROKEN, line(match), "A space is missing between two sentences", match[0])
    for pattern in (_DOUBLED, _DOUBLED_PHRASE):
        for match in pattern.finditer(words):
            yield Note(NoteKind.BROKEN, line(match), "A word stands there twice", match[0])
    for match in _STOPS.finditer(words):
        yield Note(NoteKind.BROKEN, line(match), "A full stop stands there twice", _around(words, match))
    for match in _SWALLOWED.finditer(words):
        if not topics_of(match["title"]):
            continue
        message = "This word may be a heading that was swallowed by the paragraph"
        yield Note(NoteKind.CONFIRM, line(match), message, match["title"])


def _copies(blocks: Sequence[Block]) -> Iterator[Note]:
    paragraphs = [(part, block.line) for block in blocks for part in block.text.split("\n")]
    lines: dict[str, int] = {}
    for part, line in paragraphs:
        plain = _plain(part)
        if len(plain) < _SHORTEST_COPY or part.rstrip().endswith(":"):
            continue
        if plain in lines:
            message = (
                f"This paragraph also stands in line {lines[plain]}; one of them may be in the wrong place"
            )
            yield Note(NoteKind.BROKEN, line, message, excerpt(part))
        lines.setdefault(plain, line)


def _fragments(blocks: Sequence[Block]) -> Iterator[Note]:
    for block in blocks:
        words = block.words
        alone = block.kind is BlockKind.PARAGRAPH and words[:1].islower() and len(words) >= _SHORTEST_FRAGMENT
        if alone and not re.search(r"[.!?:;]$", words):
            yield Note(
                NoteKind.BROKEN, block.line, "This is a piece of a sentence without the rest", excerpt(words)
            )


def _around(words: str, match: re.Match[str]) -> str:
    return excerpt(words[max(0, match.start() - 30) : match.end() + 20])


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text)).casefold()
