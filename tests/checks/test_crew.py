"""Several processes give the answers that one gives, in the same order."""

import os
import signal

import pytest

from klartekst.checks.crew import WORTHWHILE, answers


@pytest.mark.parametrize("processes", [1, 2, 3])
@pytest.mark.parametrize("number", [0, 1, WORTHWHILE - 1, WORTHWHILE, WORTHWHILE + 13])
def test_answers_come_in_the_order_of_questions(processes: int, number: int) -> None:
    questions = [f"spørsmål {n}" for n in range(number)]
    assert answers(lambda question: f"{question}!", questions, processes) == [f"{q}!" for q in questions]


def test_lost_process_is_made_up_for() -> None:
    here = os.getpid()

    def ask(question: int) -> str:
        if question == WORTHWHILE - 1 and os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return str(question)

    assert answers(ask, range(WORTHWHILE), 2) == [str(n) for n in range(WORTHWHILE)]


def test_error_in_a_process_is_an_error_here() -> None:
    def ask(question: int) -> str:
        return str(1 // question)

    with pytest.raises(ZeroDivisionError):
        answers(ask, range(WORTHWHILE)[::-1], 2)
