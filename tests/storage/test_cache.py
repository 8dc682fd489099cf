"""A cache helps where it can, and never does harm."""

import multiprocessing
import os
import sqlite3
from pathlib import Path

import pytest

from klartekst.storage.cache import Cache, open_cache

QUESTIONS = {f"Hva sier tekst {number}?": f"Funn i tekst {number}: «æøå»" for number in range(50)}


def kept(folder: Path, answers: dict[str, str], **more) -> None:
    cache = Cache(folder, **more)
    for question, answer in answers.items():
        cache.put(question, answer)
    cache.close()


def known(folder: Path, questions=QUESTIONS, **more) -> dict[str, str]:
    cache = Cache(folder, **more)
    asked = list(questions)
    found = dict(zip(asked, cache.get(asked), strict=True))
    cache.close()
    return {question: answer for question, answer in found.items() if answer is not None}


def only_file(folder: Path) -> Path:
    (path,) = folder.glob("*.sqlite")
    return path


def test_answers_outlive_the_process_that_gave_them(tmp_path: Path) -> None:
    kept(tmp_path / "c", QUESTIONS)
    assert known(tmp_path / "c") == QUESTIONS
    assert known(tmp_path / "c", ["Noe annet?"]) == {}


def test_empty_answer_is_an_answer(tmp_path: Path) -> None:
    kept(tmp_path, {"?": ""})
    assert known(tmp_path, ["?"]) == {"?": ""}


def test_another_program_gives_its_own_answers(tmp_path: Path) -> None:
    kept(tmp_path, QUESTIONS, program="1")
    assert known(tmp_path, program="2") == {}


def test_site_keeps_its_cache_out_of_docs_and_of_git(tmp_path: Path) -> None:
    with open_cache(tmp_path) as cache:
        cache.put("?", "!")
    assert sorted(p.name for p in (tmp_path / ".cache/klartekst").iterdir()) == [
        ".gitignore",
        "answers.sqlite",
    ]
    assert (tmp_path / ".cache/klartekst/.gitignore").read_text() == "*\n"


def test_nothing_is_written_where_nothing_is_new(tmp_path: Path) -> None:
    assert known(tmp_path / "c") == {}
    assert not (tmp_path / "c").exists()
    kept(tmp_path / "c", QUESTIONS)
    before = only_file(tmp_path / "c").read_bytes()
    assert known(tmp_path / "c") == QUESTIONS
    assert only_file(tmp_path / "c").read_bytes() == before


@pytest.mark.parametrize("size", [0, 10, 100, 4096, 5000])
def test_damaged_file_is_replaced(size: int, tmp_path: Path) -> None:
    kept(tmp_path, QUESTIONS)
    data = only_file(tmp_path).read_bytes()
    only_file(tmp_path).write_bytes(b"\x07" * min(size, 200) + data[min(size, 200) : size])
    assert set(known(tmp_path).items()) <= set(QUESTIONS.items())
    kept(tmp_path, QUESTIONS)
    assert known(tmp_path) == QUESTIONS


def test_no_byte_can_be_turned_so_that_a_wrong_answer_comes_out(tmp_path: Path) -> None:
    kept(tmp_path, QUESTIONS)
    path = only_file(tmp_path)
    data = path.read_bytes()
    for at in range(0, len(data), 97):
        path.write_bytes(data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :])
        assert set(known(tmp_path).items()) <= set(QUESTIONS.items())


def test_answer_changed_by_hand_is_not_believed(tmp_path: Path) -> None:
    kept(tmp_path, {"a": "1", "b": "2"})
    with sqlite3.connect(only_file(tmp_path)) as connection:
        connection.execute("UPDATE answers SET value = (SELECT value FROM answers ORDER BY key LIMIT 1)")
    connection.close()
    found = known(tmp_path, ["a", "b"])
    assert len(found) == 1
    assert found.items() <= {"a": "1", "b": "2"}.items()


def test_what_nobody_asks_for_goes_first(tmp_path: Path) -> None:
    size = {"largest": 30 * 100}
    kept(tmp_path, {f"old {n}": "x" * 84 for n in range(20)}, **size)
    cache = Cache(tmp_path, **size)
    assert cache.get(["old 3"]) == ["x" * 84]
    for number in range(20):
        cache.put(f"new {number}", "x" * 84)
    cache.close()
    names = ["old 3", *(f"new {n}" for n in range(20))]
    found = known(tmp_path, [f"old {n}" for n in range(20)] + names)
    assert set(names) <= set(found)
    assert len(found) == 30


def test_folder_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "c").write_text("a file stands where the folder would be")
    kept(tmp_path / "c", QUESTIONS)
    assert known(tmp_path / "c") == {}


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_read_only_folder_is_read(tmp_path: Path) -> None:
    kept(tmp_path / "c", {"a": "1"})
    (tmp_path / "c").chmod(0o555)
    try:
        kept(tmp_path / "c", {"b": "2"})
        assert known(tmp_path / "c", ["a", "b"]) == {"a": "1"}
    finally:
        (tmp_path / "c").chmod(0o755)


def test_file_that_cannot_be_written_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(tmp_path, {"a": "1"})
    real = sqlite3.connect

    def refusing(address, *arguments, **options):
        if "mode=ro" not in str(address):
            raise sqlite3.OperationalError("attempt to write a readonly database")
        return real(address, *arguments, **options)

    monkeypatch.setattr(sqlite3, "connect", refusing)
    kept(tmp_path, {"b": "2"})
    assert known(tmp_path, ["a", "b"]) == {"a": "1"}


def test_trouble_is_told_and_does_no_harm(tmp_path: Path) -> None:
    told: list[str] = []

    def keep() -> None:
        with open_cache(tmp_path, told.append) as cache:
            cache.put("a", "1")

    file = tmp_path / ".cache" / "klartekst" / "answers.sqlite"
    keep()
    assert told == []
    file.write_bytes(b"nonsense" * 1000)
    keep()
    file.unlink()
    file.mkdir()
    keep()
    start = "The cache .cache/klartekst/answers.sqlite"
    assert [text.partition(":")[0] for text in told] == [
        f"{start} was damaged, and has been made anew",
        f"{start} could not be written, so the next run takes no less time",
    ]


def _keep_some(folder: Path, start: int) -> None:
    for number in range(start, start + 10):
        kept(folder, {f"{number} {n}": "x" for n in range(50)}, program="1")


def test_two_processes_at_once_lose_nothing(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_keep_some, args=(tmp_path, start)) for start in (0, 10)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert [writer.exitcode for writer in writers] == [0, 0]
    names = [f"{number} {n}" for number in range(20) for n in range(50)]
    assert len(known(tmp_path, names, program="1")) == 1000
