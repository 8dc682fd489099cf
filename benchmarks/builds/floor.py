"""Writes files of given sizes, and nothing more: `python -I -S floor.py LIST FOLDER`.

This is about as fast as Python can put a site of that size on the disk.
"""

import sys
from pathlib import Path


def _main(names: str, folder: str) -> None:
    made = set()
    for line in Path(names).read_text("utf-8").splitlines():
        size, _, name = line.partition(" ")
        path = Path(folder, name)
        if path.parent not in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            made.add(path.parent)
        path.write_bytes(b" " * int(size))


if __name__ == "__main__":
    _main(*sys.argv[1:])
