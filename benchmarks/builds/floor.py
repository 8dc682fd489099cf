"""Writes files of given sizes, and nothing more: `python -I -S floor.py LIST FOLDER`.

No program that makes the same site can be faster in the same language on the same machine.
"""

import sys
from pathlib import Path


def _main(names: str, folder: str) -> None:
    for line in Path(names).read_text("utf-8").splitlines():
        size, _, name = line.partition(" ")
        path = Path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b" " * int(size))


if __name__ == "__main__":
    _main(*sys.argv[1:])
