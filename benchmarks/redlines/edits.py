"""What happens to a text between two versions. Each edit takes lines and answers with new ones."""

import re
from collections.abc import Callable, Iterable, Sequence

from benchmarks.redlines.author import Author

_NUMBER = re.compile(r"\b\d+\b(?= \w)")


def reword(lines: Sequence[str], author: Author, times: int) -> list[str]:
    """Single words become others, anywhere but in headings and at the beginning of a line."""
    result = list(lines)
    for at in author.random.choices(_where(lines, _has_words), k=times):
        words = result[at].split(" ")
        words[author.random.randrange(3, len(words) - 1)] = author.word()
        result[at] = " ".join(words)
    return result


def change_number(lines: Sequence[str], author: Author) -> list[str]:
    """A number in a paragraph becomes another."""
    at = author.random.choice(_where(lines, lambda line: _is_paragraph(line) and bool(_NUMBER.search(line))))
    return _replaced(lines, at, _NUMBER.sub("500", lines[at], count=1))


def move_sentence(lines: Sequence[str], author: Author) -> list[str]:
    """The second sentence of a paragraph goes to the end of another one."""
    origin, goal = author.random.sample(_where(lines, lambda s: _is_paragraph(s) and s.count(". ") > 1), 2)
    first, second, *others = lines[origin].split(". ")
    result = _replaced(lines, origin, ". ".join([first, *others]))
    return _replaced(result, goal, f"{lines[goal]} {second}.")


def insert_items(lines: Sequence[str], author: Author, times: int) -> list[str]:
    """New list items stand among the others."""
    chosen = set(author.random.sample(_where(lines, _is_item), times))
    return [part for at, line in enumerate(lines) for part in _with_new(line, at in chosen, author)]


def remove_items(lines: Sequence[str], author: Author, times: int) -> list[str]:
    """Some list items are gone."""
    chosen = set(author.random.sample(_where(lines, _is_item), times))
    return [line for at, line in enumerate(lines) if at not in chosen]


def rename_section(lines: Sequence[str], author: Author) -> list[str]:
    """A section has another title."""
    at = author.random.choice(_where(lines, lambda line: line.startswith("## ")))
    return _replaced(lines, at, f"## {author.phrase(2, 5)}")


def change_row(lines: Sequence[str], author: Author) -> list[str]:
    """The last cell of a table row says something else."""
    rows = _where(lines, lambda line: line.startswith("| ") and line[-3:-2].isalpha())
    at = author.random.choice(rows)
    return _replaced(lines, at, f"{lines[at][:-2].rpartition('| ')[0]}| {author.number()} {author.word()} |")


def insert_chapter(lines: Sequence[str], author: Author, number: int) -> list[str]:
    """A new chapter comes in, and every chapter and clause after it has the next number."""
    chapters = _where(lines, lambda line: line.startswith("## "))
    at = chapters[number - 1]
    new = [f"## {number}. {author.phrase(2, 5)}", "", f"{number}.1 {author.paragraph()}", ""]
    return [*lines[:at], *new, *(_numbered_on(line) for line in lines[at:])]


def _numbered_on(line: str) -> str:
    return re.sub(r"^(## )?(\d+)(?=\.)", lambda found: f"{found[1] or ''}{int(found[2]) + 1}", line)


def _with_new(line: str, has_new: bool, author: Author) -> Iterable[str]:
    return [line, f"- {author.phrase(3, 12)}"] if has_new else [line]


def _where(lines: Sequence[str], holds: Callable[[str], bool]) -> list[int]:
    return [at for at, line in enumerate(lines) if holds(line)]


def _has_words(line: str) -> bool:
    return line[:1] not in ("#", "|", "") and line.count(" ") > 4


def _is_paragraph(line: str) -> bool:
    return line.endswith(".") and line[:1].isalnum()


def _is_item(line: str) -> bool:
    return line.startswith("- ")


def _replaced(lines: Sequence[str], at: int, line: str) -> list[str]:
    return [*lines[:at], line, *lines[at + 1 :]]
