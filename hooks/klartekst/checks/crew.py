"""Many small questions, answered by several processes at once where that pays."""

import gc
import multiprocessing
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Any, TypeVar

T = TypeVar("T")
A = TypeVar("A")

WORTHWHILE = 500
"""How many questions there must be before another process earns what it costs."""

_FIRST = 50
"""One question in so many is answered before the copies are made."""

_PARTS = 16
_work: tuple[Callable[[Any], Any], Sequence[Any]]


def answers(
    ask: Callable[[T], A], questions: Sequence[T], processes: int, least: int = WORTHWHILE
) -> list[A]:
    """The answer to each question, in their order; neighbours are mostly answered by one process.

    The processes are copies of this one, so questions need not be written down for them; where a
    system cannot make copies, or loses one, and for fewer than ``least``, this process answers alone.
    """
    with without_collection():
        return _answers(ask, questions, processes, least)


@contextmanager
def without_collection() -> Iterator[None]:
    """Objects of a text die with it; looking for cycles among those that stay would cost a tenth."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _answers(ask: Callable[[T], A], questions: Sequence[T], processes: int, least: int) -> list[A]:
    if processes > 1 and len(questions) >= least and sys.platform == "linux":
        # What is read and set up for the first questions, the copies then have.
        rest = 1 + len(questions) // _FIRST
        first = [ask(question) for question in questions[:rest]]
        size = -(-len(questions) // _PARTS)
        parts = [slice(start, start + size) for start in range(rest, len(questions), size)]
        try:
            with ProcessPoolExecutor(
                processes, multiprocessing.get_context("fork"), _take_up, (ask, questions)
            ) as crew:
                return first + [answer for found in crew.map(_answer, parts) for answer in found]
        except (BrokenProcessPool, OSError):
            return first + [ask(question) for question in questions[rest:]]
    return [ask(question) for question in questions]


def _take_up(ask: Callable[[T], Any], questions: Sequence[T]) -> None:
    global _work  # noqa: PLW0603
    _work = ask, questions


def _answer(part: slice) -> list[Any]:
    ask, questions = _work
    return [ask(question) for question in questions[part]]
