"""Lays real policies, one plain text each, out as sites of one policy.

By hand: ``python tests/real/seeds.py TARGET`` (with ``hooks`` and ``.`` on PYTHONPATH) writes a site for
each of them below the target folder. The texts stand beside the project, never in it: what is known of them
here is on which lines their headings stand, and which items of the checklist each part answers.
"""

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import SHARED
from tests.real.lay_out import HOOK, SITE

from klartekst.storage import write_new

POLICY = "personvern"


@dataclass(frozen=True)
class Part:
    """A section: the line of its heading, the lines of headings below it, the items it answers at all."""

    line: int
    covers: tuple[str, ...] = ()
    headings: tuple[int, ...] = ()


@dataclass(frozen=True)
class Seed:
    """What is known of one of the texts. Its title is its first line, its preamble what follows.

    ``country`` is that of the company, where a text names one.
    """

    stem: str
    language: str
    parts: Mapping[str, Part]
    numbered: bool = False
    country: str = "NO"

    @property
    def name(self) -> str:
        """The three digits that the text goes by."""
        return self.stem[:3]


def _covering(line: int, *items: str, headings: tuple[int, ...] = ()) -> Part:
    return Part(line, tuple(f"gdpr-{item}" for item in items), headings)


SEEDS = (
    Seed(
        "000_45f167f74f162b23",
        "nb",
        {
            "innsamling": _covering(19, "14-1-d", "14-2-f"),
            "bruk": _covering(28, "13-1-c"),
            "deling": _covering(32, "13-1-e"),
            "sikkerhet": _covering(36),
            "rettigheter": _covering(40, "13-2-b", "13-2-c"),
            "informasjonskapsler": _covering(54),
            "lagring": _covering(62, "13-2-a"),
            "endringer": _covering(70),
            "kontakt": _covering(74, "13-1-a", "13-2-d"),
        },
        numbered=True,
    ),
    Seed(
        "001_40334faeaae97fa6",
        "nb",
        {
            "kontakt": _covering(13, "13-1-a", "13-1-b", "13-2-d", headings=(15, 23, 27)),
            "oppdateringer": _covering(33),
            "rammer": _covering(39),
            "formaal": _covering(49, "13-1-c"),
            "opplysninger": _covering(59, "13-1-c", "13-1-d", "13-2-f", "14-1-d", headings=(61, 69, 77, 87)),
            "informasjonskapsler": _covering(93),
            "deling": _covering(118, "13-1-e", headings=(122, 126, 130, 134)),
            "rettigheter": _covering(138, "13-2-a", "13-2-b", "13-2-c"),
            "undersokelser": _covering(152, "13-1-c", "13-1-d"),
            "endringer": _covering(156),
        },
    ),
    Seed(
        "002_05e2aab51ddb806d",
        "nb",
        {
            "kontakt": _covering(6, "13-1-a"),
            "behandling": _covering(
                22,
                "13-1-c",
                "13-1-e",
                "14-1-d",
                "14-2-f",
                headings=(24, 30, 35, 40, 44, 49, 56, 61, 70, 75),
            ),
            "rettigheter": _covering(80, "13-2-b"),
            "klage": _covering(107, "13-2-d"),
            "dokument": _covering(112),
        },
    ),
    Seed(
        "003_578a8959296fd046",
        "sv",
        {
            "ansvarig": _covering(11, "13-1-a"),
            "uppgifter": _covering(15, "14-1-d"),
            "andamal": _covering(26, "13-1-c"),
            "lagring": _covering(34, "13-2-a"),
            "mottagare": _covering(38, "13-1-e"),
            "skydd": _covering(48, "13-1-f"),
            "kakor": _covering(56, "13-2-e"),
            "sokning": _covering(70),
            "sociala-medier": _covering(74),
            "lankar": _covering(78, "13-1-a", "13-1-b"),
        },
    ),
    Seed(
        "004_601e49ab5c913be6",
        "nb",
        {
            "hensikt": _covering(5),
            "bakgrunn": _covering(11, "13-1-c", "13-2-b"),
            "opplysninger": _covering(19, "13-1-c", "14-1-d"),
            "deling": _covering(31, "13-1-e"),
            "innsamling": _covering(35, "13-2-c", "13-2-e", "14-2-f"),
            "lagring": _covering(52, "13-2-a"),
        },
        country="",
    ),
)

_BULLET = re.compile(r"^\s*•\s*")
_NUMBER = re.compile(r"^\d+\.\s+")


def lay_out_seed(name_or_path: str | Path, target: Path) -> Seed:
    """Write one text as a site below the target folder; what is known of it.

    The name is the three digits in front of the file's name, or the path of the file.
    """
    path = Path(name_or_path)
    seed = next(seed for seed in SEEDS if seed.name == path.name[:3])
    if not path.is_file():
        path = SHARED / "seeds" / f"{seed.stem}.txt"
    files = dict(_site(seed, path.read_text("utf-8").split("\n")))
    write_new(target, {name: text.encode() for name, text in files.items()})
    return seed


def source_line(seed: Seed, section: str, line: int) -> int:
    """The line of the text that stands on a line of a file (section ``index`` before the first)."""
    part = seed.parts.get(section, Part(1))
    return max(part.line, part.line + line - _front_matter("", part.covers).count("\n"))


def _site(seed: Seed, lines: list[str]) -> Iterator[tuple[str, str]]:
    language = f'      - {{locale: {seed.language}, name: "{seed.language}", default: true}}\n'
    yield "mkdocs.yml", SITE.format(hooks=f"hooks: ['{HOOK}']", languages=language, plugins="")
    controller = f"controller: {{name: The company, country: '{seed.country}'}}\n" if seed.country else ""
    yield "docs/klartekst.yml", f"{controller}languages:\n  {seed.language}: authoritative\n"
    yield f"docs/index.{seed.language}.md", "---\ntitle: A real policy\n---\n{{ policies }}\n"
    for name, text in _policy(seed, lines):
        yield f"docs/{POLICY}/{name}", text


def _policy(seed: Seed, lines: list[str]) -> Iterator[tuple[str, str]]:
    numbering = "decimal" if seed.numbered else "none"
    yield (
        "policy.yml",
        "kind: privacy\ndata_from: [person, elsewhere]\n"
        f"numbering: {numbering}\nsections: [{', '.join(seed.parts)}]\n",
    )
    ends = [*(part.line - 1 for part in seed.parts.values()), len(lines)]
    yield f"index.{seed.language}.md", _file(_title(lines[0]), (), _body(lines, 1, ends[0], ()))
    for (section, part), end in zip(seed.parts.items(), ends[1:], strict=True):
        body = _body(lines, part.line, end, part.headings)
        yield f"{section}.{seed.language}.md", _file(_title(lines[part.line - 1]), part.covers, body)


def _body(lines: list[str], start: int, end: int, headings: tuple[int, ...]) -> str:
    """The lines after line ``start`` up to line ``end``, bullets and headings as Markdown writes them."""
    return "\n".join(
        f"## {lines[at].strip()}" if at + 1 in headings else _BULLET.sub("- ", lines[at])
        for at in range(start, end)
    )


def _title(line: str) -> str:
    return _NUMBER.sub("", line.strip())


def _file(title: str, covers: tuple[str, ...], body: str) -> str:
    return f"{_front_matter(title, covers)}{body}\n"


def _front_matter(title: str, covers: tuple[str, ...]) -> str:
    quoted = title.replace("'", "''")
    items = f"covers: [{', '.join(covers)}]\n" if covers else ""
    return f"---\ntitle: '{quoted}'\n{items}---\n"


if __name__ == "__main__":
    for known in SEEDS:
        lay_out_seed(known.name, Path(sys.argv[1]) / known.name)
