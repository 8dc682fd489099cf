"""Several processes give the answers that one gives, in the same order."""

import gc
import multiprocessing
import os
import signal

import pytest

from klartekst.storage.crew import WORTHWHILE, answers


@pytest.mark.parametrize("processes", [1, 2, 3])
@pytest.mark.parametrize("number", [0, 1, WORTHWHILE - 1, WORTHWHILE, WORTHWHILE + 13])
def test_answers_come_in_the_order_of_questions(processes: int, number: int) -> None:
    questions = [f"spørsmål {n}" for n in range(number)]
    found = answers(lambda question: f"{question}!", questions, processes)
    assert list(found) == [f"{q}!" for q in questions]


def test_lost_process_is_made_up_for() -> None:
    here = os.getpid()

    def ask(question: int) -> str:
        if question == WORTHWHILE - 1 and os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return str(question)

    assert list(answers(ask, range(WORTHWHILE), 2)) == [str(n) for n in range(WORTHWHILE)]


def test_error_in_a_process_is_an_error_here() -> None:
    def ask(question: int) -> str:
        return str(1 // question)

    with pytest.raises(ZeroDivisionError):
        list(answers(ask, range(WORTHWHILE)[::-1], 2))


def test_answer_is_there_before_the_last_is_found() -> None:
    asked: list[int] = []

    def ask(question: int) -> int:
        asked.append(question)
        return question

    assert next(answers(ask, range(WORTHWHILE), 1)) == 0
    assert asked == [0]


def test_who_has_heard_enough_leaves_nothing_behind() -> None:
    found = answers(lambda question: question, range(WORTHWHILE), 2)
    assert [next(found) for _ in range(20)] == list(range(20))
    found.close()
    assert not multiprocessing.active_children()
    assert gc.isenabled()
