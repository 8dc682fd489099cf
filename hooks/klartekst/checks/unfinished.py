"""Checks for what somebody still has to write."""

from collections.abc import Iterator

from klartekst.checks.question import Question
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, Place, found
from klartekst.wording.author_marks import author_marks
from klartekst.wording.source import without_comments

_LONGEST = 60


def authors_remark(question: Question) -> Iterator[Diagnostic]:
    """Advice to the author, or a placeholder, that readers would see. A release is refused.

    Bad: ``!!! author "To the author"``, ``within <mark class="author">[number of days]</mark>``
    Good: ``within five days``, and no box
    """
    for place, words in _marked(question):
        message = f"the text still holds a remark to its author: '{_cut(words)}'"
        hint = "write what it asks for, and delete it"
        yield found(codes.AUTHORS_REMARK, place, message, hint)


def _marked(question: Question) -> Iterator[tuple[Place, str]]:
    for text in question.texts():
        for line, words in author_marks(text.passage.markdown):
            yield Place(text.passage.path, text.passage.line(line)), words
    for page in question.project.ordinary_pages:
        for line, words in author_marks(without_comments(page.markdown)):
            yield Place(page.path, line + 1), words


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
