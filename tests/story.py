"""Stories: what goes into a site and what comes out of it, as text. The format is in stories/README.md."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_TITLE = re.compile(r"##### (?P<title>\S.*)")
_FILE = re.compile(r"----- (?P<path>\S+)(?: \((?P<marks>[^()]+)\))?")
_OUTCOME = re.compile(
    r"===== (?:(?P<kind>diagnostics)(?P<options>(?: --strict| --external| --on \d{4}-\d\d-\d\d)*)"
    r"|(?P<exit>exit) (?P<status>\d)"
    r"|(?P<page>page) (?P<address>/\S*)(?: on (?P<day>\d{4}-\d\d-\d\d))?)"
)
_MARK = re.compile(
    r"gone|latin-1|utf-16|crlf|bom|nfd|nbsp|size (?P<megabytes>\d+) MB|symlink (?P<target>\S+)"
)
_HEADING = re.compile(r"(?:#####|-----|=====)(?: |$)")


class StoryError(Exception):
    """A story that is not written as the format says; the message names file and line."""


@dataclass(frozen=True)
class StoryFile:
    """A file of a story: where it lies, how it is written down, what it says."""

    path: str
    marks: tuple[str, ...]
    text: str

    @property
    def gone(self) -> bool:
        return "gone" in self.marks

    def write(self, folder: Path) -> None:
        """Put the file into a folder, with the bytes that its marks ask for."""
        path = folder / self.path
        path.parent.mkdir(parents=True, exist_ok=True)
        for mark in self.marks:
            if target := _MARK.fullmatch(mark)["target"]:  # type: ignore[index]
                path.symlink_to(target)
                return
        path.write_bytes(self._bytes())

    def _bytes(self) -> bytes:
        text, encoding = self.text, "utf-8"
        for mark in self.marks:
            if mark == "nbsp":
                text = text.replace("⍽", "\xa0")
            elif mark == "crlf":
                text = text.replace("\n", "\r\n")
            elif mark == "nfd":
                text = unicodedata.normalize("NFD", text)
            elif mark == "bom":
                text = f"\ufeff{text}"
            elif mark.startswith("size"):
                wanted = int(mark.split()[1]) * 1024 * 1024
                text += text.splitlines(keepends=True)[-1] * (wanted // len(text.splitlines()[-1]))
            else:
                encoding = mark
        return text.encode(encoding)


@dataclass(frozen=True)
class Outcome:
    """Something to look at after the files are in place, and what is expected of it."""

    heading: str
    expected: str

    @property
    def parts(self) -> dict[str, str]:
        match = _OUTCOME.fullmatch(self.heading)
        assert match is not None
        return {name: value for name, value in match.groupdict().items() if value is not None}


@dataclass(frozen=True)
class Story:
    """One story. ``head`` is its text up to the first outcome, as written."""

    source: Path
    title: str
    head: str
    files: tuple[StoryFile, ...]
    outcomes: tuple[Outcome, ...]

    def text(self) -> str:
        """The story as its file writes it."""
        return f"{self.head}\n" + "".join(
            f"{o.heading}\n{o.expected}\n" if o.expected else f"{o.heading}\n" for o in self.outcomes
        )


def read_base(path: Path) -> tuple[StoryFile, ...]:
    """The files that every story begins with."""
    return tuple(_files(list(_chapters(path.read_text("utf-8").split("\n"), path, 1)), path))


def read_stories(path: Path) -> tuple[Story, ...]:
    """The stories of a file, in order; StoryError where a heading is none."""
    lines = path.read_text("utf-8").split("\n")
    starts = [at for at, line in enumerate(lines) if _TITLE.fullmatch(line)]
    if not starts or starts[0] != 0:
        raise StoryError(f"{path.name}:1 a story begins with '##### Title'")
    ends = [*starts[1:], len(lines)]
    return tuple(_story(lines[a:b], path, a + 1) for a, b in zip(starts, ends, strict=True))


def write_stories(path: Path, stories: list[Story]) -> None:
    """Write the stories of a file, with a blank line between them."""
    path.write_text("\n".join(story.text() for story in stories), "utf-8")


@dataclass(frozen=True)
class _Chapter:
    heading: str
    line: int
    text: str


def _chapters(lines: list[str], path: Path, first: int) -> Iterator[_Chapter]:
    starts = [at for at, line in enumerate(lines) if _HEADING.match(line)]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        text = "\n".join(lines[start + 1 : end]).strip("\n")
        yield _Chapter(lines[start], first + start, text)


def _story(lines: list[str], path: Path, first: int) -> Story:
    title, *chapters = _chapters(lines, path, first)
    outcomes = [chapter for chapter in chapters if chapter.heading.startswith("=====")]
    files = [chapter for chapter in chapters if chapter.heading.startswith("-----")]
    if chapters != [*files, *outcomes]:
        raise StoryError(f"{path.name}:{first} files come first, then what comes out of them")
    _judge(outcomes, path, first)
    until = outcomes[0].line - first
    return Story(
        path,
        title.heading.removeprefix("##### "),
        "\n".join(lines[:until]).rstrip("\n"),
        tuple(_files(files, path)),
        tuple(Outcome(chapter.heading, chapter.text) for chapter in outcomes),
    )


def _judge(outcomes: list[_Chapter], path: Path, first: int) -> None:
    if not outcomes:
        raise StoryError(f"{path.name}:{first} the story says nothing of what comes out")
    before = ""
    for chapter in outcomes:
        match = _OUTCOME.fullmatch(chapter.heading)
        if match is None:
            raise StoryError(f"{path.name}:{chapter.line} unknown heading: {chapter.heading}")
        if (match["exit"] is not None) != (before == "diagnostics"):
            raise StoryError(f"{path.name}:{chapter.line} 'diagnostics' and 'exit' come in pairs")
        if match["exit"] and chapter.text:
            raise StoryError(f"{path.name}:{chapter.line} nothing stands below 'exit'")
        before = match["kind"] or ""
    if before:
        raise StoryError(f"{path.name}:{first} 'diagnostics' and 'exit' come in pairs")


def _files(chapters: list[_Chapter], path: Path) -> Iterator[StoryFile]:
    seen: set[str] = set()
    for chapter in chapters:
        match = _FILE.fullmatch(chapter.heading)
        if match is None:
            raise StoryError(f"{path.name}:{chapter.line} unknown heading: {chapter.heading}")
        marks = tuple((match["marks"] or "").split(", ")) if match["marks"] else ()
        unknown = [mark for mark in marks if not _MARK.fullmatch(mark)]
        if unknown:
            raise StoryError(f"{path.name}:{chapter.line} unknown notation: {', '.join(unknown)}")
        if match["path"] in seen:
            raise StoryError(f"{path.name}:{chapter.line} the file {match['path']} is given twice")
        seen.add(match["path"])
        yield StoryFile(match["path"], marks, f"{chapter.text}\n" if chapter.text else "")
