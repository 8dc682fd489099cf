"""Runs a command and tells what it took: `python -I -S launcher.py ANSWER COMMAND…`, on Linux and macOS.

A system counts the memory of the program that starts another as the other's own, so a small one has to:
this file imports little, and nothing of the package.
"""

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

_PAUSE = 0.05
_PAGE = os.sysconf("SC_PAGE_SIZE")


class _Family:
    """The memory of a process and of all that it has started, looked at again and again."""

    def __init__(self, process: int) -> None:
        self.process, self.most = process, 0
        self.ended = threading.Event()
        self.watcher = threading.Thread(target=self._watch)
        self.watcher.start()

    def end(self) -> int:
        """The most bytes that all held together; pages they share count for each. 0 where nobody tells."""
        self.ended.set()
        self.watcher.join()
        return self.most

    def _watch(self) -> None:
        while not self.ended.wait(_PAUSE):
            self.most = max(self.most, _held(self.process))


def _held(process: int) -> int:
    try:
        pages = Path(f"/proc/{process}/statm").read_text("ascii").split()[1]
        return int(pages) * _PAGE + sum(map(_held, _children(process)))
    except OSError:
        return 0


def _children(process: int) -> list[int]:
    found: list[int] = []
    for thread in Path(f"/proc/{process}/task").iterdir():
        found += map(int, (thread / "children").read_text("ascii").split())
    return found


def _written() -> int:
    """How many bytes this process and those it has waited for have written; 0 where nobody tells."""
    try:
        counters = Path("/proc/self/io").read_text("ascii").splitlines()
    except OSError:
        return 0
    return next(int(line.split()[1]) for line in counters if line.startswith("wchar:"))


def _main(answer: str, *command: str) -> None:
    before = _written()
    start = time.perf_counter()
    process = subprocess.Popen(command)
    family = _Family(process.pid)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    # macOS counts in bytes, Linux in kilobytes.
    highest = usage.ru_maxrss if sys.platform == "darwin" else usage.ru_maxrss * 1024
    course = {
        "seconds": seconds,
        "work": usage.ru_utime + usage.ru_stime,
        "highest": highest,
        "together": max(family.end(), highest),
        "written": _written() - before,
        "code": process.returncode,
    }
    Path(answer).write_text(json.dumps(course), "ascii")


if __name__ == "__main__":
    _main(*sys.argv[1:])
