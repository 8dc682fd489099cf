"""Runs a writing command that is stopped at every step it takes on the disk, one site for each step.

``python -m tests.storage.dying COMMAND END FOLDER`` leaves the sites in FOLDER/1, FOLDER/2 and so on,
and prints how each command ended. END is ``killed``, ``torn`` (killed while a file was half written)
or ``full`` (the disk has no more space from that step on).
"""

import builtins
import errno
import io
import os
import signal
import stat
import sys
from collections.abc import Callable
from pathlib import Path

from tests.storage.published import FOLDER, POLICY, correct, files_of, publish, version, write_site

from klartekst.storage import ClearingUnfinished, ReleaseRefused, read_project, set_policy_key, write_release


def release(root: Path) -> None:
    write_release(files_of(root, version("1.0", "2026-01-01")))


def add(root: Path) -> None:
    correct(root, read_project(root).releases[POLICY][0], "Bedre.")


def end(root: Path) -> None:
    set_policy_key(root / FOLDER / "policy.yml", "ended_on", "2027-01-01")


COMMANDS = {"release": release, "add": add, "end": end}


class Steps:
    """Counts what is done to the disk, and ends it all at one of the steps."""

    def __init__(self, last: int, stop: Callable[[object], None]) -> None:
        self._left = last
        self._stop = stop

    def watch(self) -> None:
        for name in ("fsync", "mkdir", "rename", "replace", "unlink", "rmdir", "chmod"):
            setattr(os, name, self._counted(getattr(os, name)))
        io.open = builtins.open = self._counted(io.open)  # type: ignore[assignment]
        os.open = self._counted(os.open)

    def _counted(self, call: Callable[..., object]) -> Callable[..., object]:
        def counted(*args: object, **options: object) -> object:
            self._left -= 1
            if self._left < 0 and not (self._stop is fill and not takes_space(call, args)):
                self._stop(args[0])
            return call(*args, **options)

        return counted


def takes_space(call: Callable[..., object], args: tuple[object, ...]) -> bool:
    if call.__name__ == "open":
        return args[1:] == ("wb",) or (isinstance(args[1], int) and bool(args[1] & os.O_CREAT))
    return call.__name__ in ("fsync", "mkdir", "rename", "replace")


def kill(_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def tear(subject: object) -> None:
    if isinstance(subject, int) and stat.S_ISREG(os.fstat(subject).st_mode):
        os.ftruncate(subject, os.fstat(subject).st_size // 2)
    kill(subject)


def fill(_: object) -> None:
    raise OSError(errno.ENOSPC, "no space left on device")


STOPS = {"killed": kill, "torn": tear, "full": fill}


def run(command: str, last: int, end: str, root: Path) -> str:
    """How the command ended: ``done``, ``killed``, ``refused``, ``full`` or ``unfinished``."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        result = _run_here(command, last, end, root)
        os.write(writing, result.encode())
        os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    result = os.read(reading, 100).decode()
    os.close(reading)
    return result or "killed"


def _run_here(command: str, last: int, end: str, root: Path) -> str:
    steps = Steps(last, STOPS[end])
    steps.watch()
    try:
        COMMANDS[command](root)
    except ClearingUnfinished:
        return "unfinished"
    except ReleaseRefused:
        return "refused"
    except OSError:
        return "full"
    return "done"


def main(command: str, end: str, folder: Path) -> None:
    for last in range(1000):
        root = write_site(folder / str(last))
        if command == "add":
            publish(root, "2026-01-01")
        result = run(command, last, end, root)
        print(result, flush=True)
        if result == "done":
            return


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
