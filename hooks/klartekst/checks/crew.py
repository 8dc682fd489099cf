"""Many small questions, answered by several processes at once where that pays."""

import multiprocessing
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, TypeVar

T = TypeVar("T")

WORTHWHILE = 500
"""How many questions there must be before another process earns what it costs."""

_PARTS = 8
_work: tuple[Callable[[Any], str], Sequence[Any]]


def answers(ask: Callable[[T], str], questions: Sequence[T], processes: int) -> list[str]:
    """The answer to each question, in their order.

    The processes are copies of this one, so questions need not be written down for them; where a
    system cannot make copies, or loses one, this process answers alone.
    """
    if processes > 1 and len(questions) >= WORTHWHILE and sys.platform == "linux":
        parts = [slice(start, None, _PARTS) for start in range(_PARTS)]
        try:
            with ProcessPoolExecutor(
                processes, multiprocessing.get_context("fork"), _take_up, (ask, questions)
            ) as crew:
                found = list(crew.map(_answer, parts))
        except (BrokenProcessPool, OSError):
            return [ask(question) for question in questions]
        return [found[index % _PARTS][index // _PARTS] for index in range(len(questions))]
    return [ask(question) for question in questions]


def _take_up(ask: Callable[[T], str], questions: Sequence[T]) -> None:
    global _work  # noqa: PLW0603
    _work = ask, questions


def _answer(part: slice) -> list[str]:
    ask, questions = _work
    return [ask(question) for question in questions[part]]
