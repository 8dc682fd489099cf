"""What a long build says of its progress, with a clock and a terminal of our own."""

import io
import logging
from collections.abc import Callable, Iterator

import pytest

from klartekst.mkdocs_plugin import progress
from klartekst.mkdocs_plugin.progress import Progress

LOGGER = logging.getLogger("mkdocs")


class Screen(io.StringIO):
    """A terminal that understands a line's beginning and its erasing, and keeps what it has shown."""

    def __init__(self, *, is_terminal: bool = True) -> None:
        super().__init__()
        self.is_terminal = is_terminal

    def isatty(self) -> bool:
        return self.is_terminal

    @property
    def lines(self) -> list[str]:
        """What stands on the screen."""
        shown = [line.rpartition("\r")[2].replace("\x1b[K", "") for line in self.getvalue().split("\n")]
        return [line for line in shown if line]


class Clock:
    """Seconds that pass when they are told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def level() -> Iterator[Callable[[int], None]]:
    before = LOGGER.level
    LOGGER.setLevel(logging.INFO)
    yield LOGGER.setLevel
    LOGGER.setLevel(before)


@pytest.fixture
def handler(level: Callable[[int], None]) -> Iterator[Callable[[Screen], None]]:
    """MkDocs' own messages, on the same screen."""
    added = []

    def write_to(screen: Screen) -> None:
        added.append(logging.StreamHandler(screen))
        LOGGER.addHandler(added[0])

    yield write_to
    for one in added:
        LOGGER.removeHandler(one)


@pytest.fixture(autouse=True)
def wide_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setenv("TERM", "xterm")


def work(screen: Screen, steps: int, seconds: float, clock: Clock, total: int = 5000) -> Progress:
    told = Progress(total, "archived pages", terminal=screen, clock=clock)
    for _ in range(steps):
        clock.now += seconds
        told.step()
    return told


def test_short_work_says_nothing(handler: Callable[[Screen], None]) -> None:
    screen = Screen()
    handler(screen)
    work(screen, 19, 0.1, Clock()).end()
    assert screen.getvalue() == ""


def test_terminal_shows_a_bar(handler: Callable[[Screen], None]) -> None:
    screen = Screen()
    handler(screen)
    clock = Clock()
    told = work(screen, 40, 0.125, clock, total=160)
    bar = "archived pages [######------------------] 40 of 160, 8.0 a second, 15 s left"
    assert screen.lines == [bar]
    told.end()
    assert screen.lines == ["klartekst: archived pages: 40 in 5 s, 8.0 a second"]


def test_bar_gives_way_to_messages(handler: Callable[[Screen], None]) -> None:
    screen, clock = Screen(), Clock()
    handler(screen)
    told = work(screen, 3, 1, clock, total=600)
    LOGGER.warning("a link leads nowhere")
    assert screen.lines == ["a link leads nowhere"]
    clock.now += 1
    told.step()
    bar = "archived pages [------------------------] 4 of 600, 1.0 a second, 9 min 56 s left"
    assert screen.lines == ["a link leads nowhere", bar]
    told.end()
    LOGGER.info("done")
    assert screen.lines[-1] == "done"
    assert LOGGER.handlers[-1].filters == []


def test_bar_stays_on_its_line(monkeypatch: pytest.MonkeyPatch, handler: Callable[[Screen], None]) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    screen = Screen()
    work(screen, 3, 1, Clock())
    assert [len(line) for line in screen.lines] == [39]


@pytest.mark.parametrize("terminal", ["", "dumb"])
def test_lines_where_there_is_no_terminal(
    terminal: str, monkeypatch: pytest.MonkeyPatch, handler: Callable[[Screen], None]
) -> None:
    monkeypatch.setenv("TERM", terminal)
    screen = Screen(is_terminal=terminal == "dumb")
    handler(screen)
    work(screen, 26, 0.5, Clock(), total=26).end()
    assert screen.getvalue().splitlines() == [
        "klartekst: archived pages: 4 of 26, 2.0 a second, 11 s left",
        "klartekst: archived pages: 14 of 26, 2.0 a second, 6 s left",
        "klartekst: archived pages: 24 of 26, 2.0 a second, 1 s left",
        "klartekst: archived pages: 26 in 13 s, 2.0 a second",
    ]


@pytest.mark.parametrize("is_terminal", [True, False])
def test_quiet_builds_say_nothing(
    is_terminal: bool, level: Callable[[int], None], handler: Callable[[Screen], None]
) -> None:
    level(logging.ERROR)
    screen = Screen(is_terminal=is_terminal)
    handler(screen)
    work(screen, 100, 1, Clock()).end()
    assert screen.getvalue() == ""


def test_trouble_leaves_a_clean_terminal(handler: Callable[[Screen], None]) -> None:
    screen, clock = Screen(), Clock()
    with (
        pytest.raises(ValueError, match="no such text"),
        progress.of(4000, "archived pages", terminal=screen, clock=clock) as step,
    ):
        clock.now += 7200
        step(2000)
        assert screen.lines == [
            "archived pages [############------------] 2,000 of 4,000, 0.3 a second, 2 h 0 min left"
        ]
        raise ValueError("no such text")
    assert screen.lines == []


def test_work_may_be_more_than_was_thought(handler: Callable[[Screen], None]) -> None:
    screen, clock = Screen(), Clock()
    told = Progress(0, "pages", terminal=screen, clock=clock)
    clock.now += 3
    told.step(30)
    assert screen.lines == ["pages [########################] 30 of 0, 10 a second, 0 s left"]
