"""Time and memory of a piece of work, each measurement in a process of its own.

A fresh process has nothing in its caches, and its highest memory is that of this work alone. Time is
that of the processor, so that other programs on the machine count for less; what is imported and
read beforehand does not count.
"""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryFile
from types import MappingProxyType
from typing import Any

_MOST_MEMORY = 6 * 1024**3
_SHORT = 2.0
_REPEATS = 3
_STATUS = Path("/proc/self/status")
_LAUNCHER = str(Path(__file__).with_name("launcher.py"))

Facts = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Work:
    """What is measured, and what is told of its result afterwards, which JSON must be able to hold."""

    run: Callable[[], Any]
    facts: Callable[[Any], Facts]


@dataclass(frozen=True, slots=True)
class Measurement:
    """Seconds of processor time, megabytes at the most, and facts; or a failure in few words."""

    seconds: float = 0.0
    megabytes: float = 0.0
    facts: Facts | None = None
    failure: str = ""


@dataclass(frozen=True, slots=True)
class Course:
    """What a command took: seconds by the clock, those that processors worked on it, and megabytes.

    ``work`` is that of all its processes, ``megabytes`` the most that one of them held, ``together`` the
    most that all held at once, with shared pages counted for each. ``written`` is in bytes, to files and
    to pipes. Only Linux tells the last two.
    """

    seconds: float
    work: float
    megabytes: float
    together: float
    written: int
    code: int
    output: str
    errors: str


def measure_command(
    command: Sequence[str], folder: Path, environment: Mapping[str, str] = MappingProxyType({})
) -> Course:
    """What a command takes that is run in a folder, on a system that tells (POSIX)."""
    surroundings = {**os.environ, "PYTHONPATH": _search_path(), **environment}
    with TemporaryFile("w+") as output, TemporaryFile("w+") as errors, NamedTemporaryFile("r") as answer:
        subprocess.run(
            [sys.executable, "-I", "-S", _LAUNCHER, answer.name, *command],
            cwd=folder,
            env=surroundings,
            stdout=output,
            stderr=errors,
            check=True,
        )
        took = json.load(answer)
        output.seek(0)
        errors.seek(0)
        return Course(
            seconds=took["seconds"],
            work=took["work"],
            megabytes=took["highest"] / 1024**2,
            together=took["together"] / 1024**2,
            written=took["written"],
            code=took["code"],
            output=output.read(),
            errors=errors.read(),
        )


def measure(maker: str, arguments: Sequence[str], limit: int) -> Measurement:
    """The measurement of the work that ``maker``, as ``module:function``, makes of the arguments.

    Work that takes less than two seconds is done three times, and the fastest counts. ``limit`` is in
    seconds of processor time; beyond 6 GB of memory, work is stopped too.
    """
    first = _measured(maker, arguments, limit)
    if first.failure or first.seconds >= _SHORT:
        return first
    others = [_measured(maker, arguments, limit) for _ in range(_REPEATS - 1)]
    return min((first, *others), key=lambda one: one.seconds)


def _measured(maker: str, arguments: Sequence[str], limit: int) -> Measurement:
    command = [sys.executable, "-m", "benchmarks.measuring", str(limit), maker, *arguments]
    environment = os.environ | {"PYTHONPATH": _search_path(), "PYTHONHASHSEED": "0"}
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if ended.returncode == -signal.SIGXCPU:
        return Measurement(failure=f"over {limit} s")
    if ended.returncode:
        last = ended.stderr.strip().rpartition("\n")[2]
        memory = last.startswith("MemoryError")
        return Measurement(failure=f"over {_MOST_MEMORY >> 30} GB" if memory else f"failed: {last[:60]}")
    return Measurement(**json.loads(ended.stdout))


def _highest_memory() -> float:
    """The most memory that this process has held, in megabytes."""
    if _STATUS.is_file():
        # Linux lets a process inherit ru_maxrss from the one that started it.
        lines = _STATUS.read_text("ascii").splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:"))
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1024**2 if sys.platform == "darwin" else most / 1024


def _search_path() -> str:
    """Where the same modules are found as here, however they came to be found here."""
    return os.pathsep.join(filter(None, sys.path))


def _limit_time(seconds: int) -> Callable[[], None]:
    """Ends the process when it has worked this much longer, unless what is returned is called."""
    before = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (int(time.process_time()) + seconds + 1, before[1]))
    return lambda: resource.setrlimit(resource.RLIMIT_CPU, before)


def _work(limit: int, maker: str, arguments: Sequence[str]) -> Measurement:
    """The measurement of work that is done in this process."""
    module, _, function = maker.partition(":")
    work: Work = getattr(import_module(module), function)(*arguments)
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))
    lift_limit = _limit_time(limit)
    start = time.process_time()
    result = work.run()
    seconds = time.process_time() - start
    megabytes = _highest_memory()
    lift_limit()
    return Measurement(seconds, megabytes, work.facts(result))


def _main(arguments: Sequence[str]) -> None:
    limit, maker, *others = arguments
    found = _work(int(limit), maker, others)
    answer = {"seconds": found.seconds, "megabytes": found.megabytes, "facts": found.facts}
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    _main(sys.argv[1:])
