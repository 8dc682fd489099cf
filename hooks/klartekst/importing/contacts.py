"""Who a document says is responsible, and how to reach them: candidates for facts.

Every fact is copied, none is cut out of the text. A registration number becomes one only where its check
digit is right in some country.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from klartekst.importing.source_document import Block, BlockKind, Note, NoteKind
from klartekst.importing.vocabulary import CONTROLLER_WORDS, OFFICER_WORDS, TOPICS, Topic
from klartekst.wording.registration import SCHEMES, registration_trouble

_FORM = r"(?:ASA|AS|A/S|ApS|AB|Aps|Oyj|Oy|GmbH|AG|Limited|Ltd|Inc|ehf|hf|SE|B\.?V)"
COMPANY = re.compile(
    rf"(?P<name>(?:[A-ZÆØÅÄÖ][\w&.’'-]*(?:/[\w&.’'-]+)?\s+){{1,5}}{_FORM})(?![\w-])\.?", re.UNICODE
)
_NUMBER = re.compile(
    r"(?:(?P<label>org(?:anisasjons|anisations|anisaatio)?\.?[\s-]*(?:nr|nummer|no)\b\.?|cvr(?:[\s-]*nr)?\b\.?"
    r"|y-tunnus|kennitala|kt\.|company (?:registration )?(?:number|no\.?))\s*:?\s*|(?<=\())"
    r"(?P<number>\d[\d .\u00a0-]{6,13}\d)(?!\d)",
    re.IGNORECASE,
)
_IS_CONTROLLER = re.compile(
    r"^(?P<name>[A-ZÆØÅÄÖ][\w&.’'/ -]{1,60}?)\s+(?:er|är|is)\s+(?:the\s+)?(?:data\s*)?"
    r"(?:behandlingsansvarl|dataansvarl|personuppgiftsansvar|controller)",
)
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(
    r"(?:(?P<label>telefon(?:nummer)?|tlf|phone|tel|puhelin|sími)\.?\s*:?\s*)?"
    r"(?P<number>\+\d{2}[\d \u00a0]{7,14}\d|(?<!\d)\d{2}(?:[ \u00a0]\d{2}){3}(?!\d)"
    r"|(?<!\d)\d{3}[ \u00a0]\d{2}[ \u00a0]\d{3}(?!\d)"
    r"|(?<!\d)\d{4}[ \u00a0]\d{4}(?!\d)|(?<=: )\d[\d \u00a0-]{6,12}\d)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"^(?:(?:adresse|adress|address|postadresse|besøksadresse)\s*:\s*)?"
    r"(?P<address>[^\W\d_][^\n:@]{2,60}?\d[^\n:@]*?\b\d{4,5}\s+[A-ZÆØÅÄÖ][^\W\d_]+(?:,\s*[A-ZÆØÅÄÖ][^\W\d_]+)?)\.?\s*$",
    re.IGNORECASE,
)
_POSTAL = re.compile(r"post(?:boks|box)|p\.?o\.? ?box|postfach", re.IGNORECASE)
_COUNTRIES = {"norge": "NO", "noreg": "NO", "norway": "NO", "sverige": "SE", "sweden": "SE", "danmark": "DK",
              "denmark": "DK", "finland": "FI", "suomi": "FI", "island": "IS", "ísland": "IS",
              "iceland": "IS", "deutschland": "DE", "germany": "DE"}  # fmt: skip
_DIALLED = {"+47": "NO", "+46": "SE", "+45": "DK", "+358": "FI", "+354": "IS", "+49": "DE"}
_SPOKEN = {"nb": "NO", "nn": "NO", "no": "NO", "sv": "SE", "da": "DK", "fi": "FI", "is": "IS", "de": "DE"}
_PRONOUNS = ("vi", "we", "wir", "me", "við", "dette", "det", "this", "den")
_NEAR = 40


@dataclass(frozen=True, slots=True)
class FoundFact:
    """A value that can be a fact, with the line that it stands on."""

    value: str
    line: int


@dataclass(frozen=True, slots=True)
class FoundContact:
    """A company or an office, as far as the document names it; ``country`` is inferred, and empty if not."""

    name: FoundFact | None = None
    registration_number: FoundFact | None = None
    address: FoundFact | None = None
    country: str = ""
    email: FoundFact | None = None
    phone: FoundFact | None = None

    @property
    def facts(self) -> tuple[tuple[str, FoundFact], ...]:
        """The facts that were found under the names that they have in files."""
        named = (
            ("name", self.name),
            ("registration_number", self.registration_number),
            ("address", self.address),
            ("email", self.email),
            ("phone", self.phone),
        )
        return tuple((name, fact) for name, fact in named if fact)


@dataclass(frozen=True, slots=True)
class Contacts:
    """The controller and the data protection officer, and what a person has to look at."""

    controller: FoundContact
    officer: FoundContact
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class _Numbered:
    company: str
    number: str
    country: str
    line: int


def find_contacts(blocks: Sequence[Block], language: str) -> Contacts:
    """The contacts that the document names."""
    notes: list[Note] = []
    numbers = list(_numbers(blocks, language, notes))
    name = _controller_name(blocks, numbers)
    own = max(
        (n for n in numbers if name and n.company == name.value),
        key=lambda n: name is not None and n.line == name.line,
        default=None,
    )
    if own is None and name is None and len(numbers) == 1:
        own = numbers[0]
        name = FoundFact(own.company, own.line) if own.company else None
    officer_places = _officer_places(blocks)
    places = [
        block
        for at, block in enumerate(blocks)
        if at not in officer_places and _speaks_of_contact(blocks, at)
    ]
    controller = FoundContact(
        name=name,
        registration_number=FoundFact(own.number, own.line) if own else None,
        address=_first(places, _addresses),
        email=_first(places, _emails),
        phone=_first(places, _phones),
    )
    officer_blocks = [block for at, block in enumerate(blocks) if at in officer_places]
    officer = FoundContact(
        address=_first(officer_blocks, _addresses),
        email=_first(officer_blocks, _emails),
        phone=_first(officer_blocks, _phones),
    )
    country = own.country if own else _country(controller) or _country(officer)
    for number in numbers:
        if own is None or number.number != own.number:
            whose = f" of {number.company}" if number.company else ""
            message = f"Another registration number{whose} stands in the text; it became no fact"
            notes.append(Note(NoteKind.CONFIRM, number.line, message, number.number))
    return Contacts(replace(controller, country=country), officer, tuple(notes))


def _numbers(blocks: Sequence[Block], language: str, notes: list[Note]) -> Iterator[_Numbered]:
    last = ""
    for block in blocks:
        for match in _NUMBER.finditer(block.words):
            number = " ".join(match["number"].split())
            company = _company_before(block.words[: match.start()]) or last
            country = _country_of(number, language)
            if country:
                yield _Numbered(company, number, country, block.line)
            elif match["label"]:
                message = "This is no valid registration number in any country that can be checked"
                notes.append(Note(NoteKind.BROKEN, block.line, message, number))
        named = list(COMPANY.finditer(block.words))
        last = named[-1]["name"].strip() if named else last if len(block.text) < 120 else ""


def _company_before(text: str) -> str:
    named = list(COMPANY.finditer(text))
    return named[-1]["name"].strip() if named else ""


def _country_of(number: str, language: str) -> str:
    first = _SPOKEN.get(language.partition("-")[0], "")
    digits = re.sub(r"[ .\u00a0-]", "", number)
    for country in sorted(SCHEMES, key=lambda code: (code != first, code)):
        if not registration_trouble(digits, country) and country in (first, *_SPOKEN.values()):
            return country
    return ""


def _controller_name(blocks: Sequence[Block], numbers: list[_Numbered]) -> FoundFact | None:
    told = [block for block in blocks if block.kind is not BlockKind.HEADING]
    for block in told:
        match = _IS_CONTROLLER.match(block.words)
        if match and match["name"].casefold() not in _PRONOUNS:
            return FoundFact(match["name"].strip(), block.line)
    for block in told:
        word = CONTROLLER_WORDS.search(block.words)
        company = COMPANY.search(block.words, word.end()) if word else None
        if word and company and company.start() - word.end() < _NEAR:
            return FoundFact(company["name"].strip(), block.line)
    return FoundFact(numbers[0].company, numbers[0].line) if numbers and numbers[0].company else None


def _officer_places(blocks: Sequence[Block]) -> set[int]:
    """The blocks that speak of the officer, or stand below a heading that does."""
    places: set[int] = set()
    below = False
    for at, block in enumerate(blocks):
        named = bool(OFFICER_WORDS.search(block.words))
        if block.kind is BlockKind.HEADING:
            below = named
        if named or below:
            places.add(at)
    return places


def _speaks_of_contact(blocks: Sequence[Block], at: int) -> bool:
    """Whether a block is in a part whose heading, or its own words, speak of contact."""
    heading = next((b for b in reversed(blocks[: at + 1]) if b.kind is BlockKind.HEADING), None)
    about = heading.words if heading else ""
    return any(TOPICS[Topic.CONTACT].search(words) for words in (about, blocks[at].words)) or bool(
        re.match(r"(?:adresse|adress|address|e-?post|telefon|e-?mail)", blocks[at].words, re.IGNORECASE)
    )


def _first(blocks: Sequence[Block], find: Callable[[str], Iterator[str]]) -> FoundFact | None:
    lines = ((line, block.line + at) for block in blocks for at, line in enumerate(block.text.split("\n")))
    return next((FoundFact(value, number) for line, number in lines for value in find(line)), None)


def _addresses(text: str) -> Iterator[str]:
    match = _ADDRESS.match(text.strip())
    if match:
        yield match["address"].strip()


def _emails(text: str) -> Iterator[str]:
    yield from (match[0].rstrip(".") for match in EMAIL.finditer(text))


def _phones(text: str) -> Iterator[str]:
    for match in _PHONE.finditer(text):
        before = text[max(0, match.start() - 12) : match.start("number")].lower()
        unlabelled = not match["label"] and not match["number"].startswith("+")
        if not re.search(r"org|nr|cvr", before) and not (unlabelled and _POSTAL.search(text)):
            yield " ".join(match["number"].split())


def _country(contact: FoundContact) -> str:
    """The country that an address names or a telephone number begins with."""
    address = contact.address.value.lower() if contact.address else ""
    named = next((code for word, code in _COUNTRIES.items() if word in re.findall(r"\w+", address)), "")
    phone = contact.phone.value if contact.phone else ""
    return named or next((code for start, code in _DIALLED.items() if phone.startswith(start)), "")
