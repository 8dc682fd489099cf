"""Many small questions, answered by several processes at once where that pays."""

import gc
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from typing import Any, TypeVar

T = TypeVar("T")
A = TypeVar("A")

WORTHWHILE = 500
"""How many questions there must be before another process earns what it costs."""

_FIRST = 100
"""One question in so many is answered before the copies are made."""

_SMALLEST = 500
"""Parts get smaller, until each is one question in so many, so that all processes end at one time."""

_work: tuple[Callable[[Any], Any], Sequence[Any]]


def crew_size() -> int:
    """How many processes may work at once: one for each processor, if this one may have copies at all.

    In a copy of a process that runs threads, a lock that one of them held would stay locked; and a copy
    made for a task has none of its own.
    """
    alone = threading.active_count() == 1 and not multiprocessing.current_process().daemon
    return (os.cpu_count() or 1) if alone else 1


def answers(
    ask: Callable[[T], A], questions: Sequence[T], processes: int, least: int = WORTHWHILE
) -> Generator[A, None, None]:
    """The answer to each question, in their order; neighbours are mostly answered by one process.

    The processes are copies of this one, so questions need not be written down for them; where a
    system cannot make copies, or loses one, and for fewer than ``least``, this process answers alone.
    Answers come as they are found: what is done with one takes place while others are looked for.
    """
    with without_collection():
        yield from _answers(ask, questions, processes, least)


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


def _answers(ask: Callable[[T], A], questions: Sequence[T], processes: int, least: int) -> Iterator[A]:
    answered = 0
    if processes > 1 and len(questions) >= least and sys.platform == "linux":
        # What is read and set up for the first questions, the copies then have.
        answered = 1 + len(questions) // _FIRST
        yield from map(ask, questions[:answered])
        parts = _parts(answered, len(questions), processes)
        with (
            suppress(BrokenProcessPool, OSError),
            ProcessPoolExecutor(
                processes, multiprocessing.get_context("fork"), _take_up, (ask, questions)
            ) as crew,
        ):
            for found in crew.map(_answer, parts):
                answered += len(found)
                yield from found
    yield from map(ask, questions[answered:])


def _parts(start: int, end: int, processes: int) -> Iterator[slice]:
    """Parts of what is left, each half of what a process would get if they shared it now."""
    smallest = 1 + end // _SMALLEST
    while start < end:
        size = max(smallest, (end - start) // (2 * processes))
        yield slice(start, min(start + size, end))
        start += size


def _take_up(ask: Callable[[T], Any], questions: Sequence[T]) -> None:
    global _work  # noqa: PLW0603
    _work = ask, questions


def _answer(part: slice) -> list[Any]:
    ask, questions = _work
    return [ask(question) for question in questions[part]]
