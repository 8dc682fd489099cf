"""Many files as one value: files that have most of their lines in common, such as the pages of an archive."""

import json
import zlib
from array import array
from collections.abc import Mapping
from dataclasses import dataclass

_INDEX = "I"
_QUICK = 1
"""The level of compression: each line is kept once, and what is left to win is not worth its time."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a bundle: the number of lines of each of its files by name, in order.

    ``label`` is whatever is to be known of all of them without a look into them.
    """

    lengths: Mapping[str, int]
    label: str


@dataclass(frozen=True, slots=True)
class Bundle(Contents):
    """Files by name: ``lines`` holds each different line once, ``places`` says where it stands."""

    places: "array[int]"
    lines: tuple[bytes, ...]

    def files(self) -> dict[str, bytes]:
        """The files as they were."""
        found: dict[str, bytes] = {}
        start = 0
        for name, length in self.lengths.items():
            found[name] = b"\n".join([self.lines[place] for place in self.places[start : start + length]])
            start += length
        return found


def bundled(files: Mapping[str, bytes]) -> Bundle:
    """The files as a bundle."""
    lines: dict[bytes, int] = {}
    places = array(_INDEX)
    lengths: dict[str, int] = {}
    for name, data in files.items():
        found = data.split(b"\n")
        places.extend([lines.setdefault(line, len(lines)) for line in found])
        lengths[name] = len(found)
    return Bundle(lengths, "", places, tuple(lines))


def packed(bundle: Bundle) -> bytes:
    """The bundle as one value, to be read on a machine of the same kind."""
    lengths = json.dumps([bundle.lengths, bundle.label]).encode()
    places = bundle.places.tobytes()
    sizes = array(_INDEX, (len(lengths), len(places))).tobytes()
    return zlib.compress(sizes + lengths + places + b"\n".join(bundle.lines), _QUICK)


def contents_of(value: bytes) -> Contents:
    """What is in a bundle that this process, or a copy of it, has just packed; the files stay packed."""
    stream = zlib.decompressobj()
    sizes = array(_INDEX)
    sizes.frombytes(stream.decompress(value, 2 * sizes.itemsize))
    return Contents(*json.loads(stream.decompress(stream.unconsumed_tail, sizes[0])))


def unpacked(value: bytes) -> Bundle | None:
    """The bundle again; ``None`` where the value is no bundle."""
    try:
        return _unpacked(zlib.decompress(value))
    except (zlib.error, ValueError, IndexError, TypeError):
        return None


def _unpacked(data: bytes) -> Bundle:
    sizes = array(_INDEX)
    start = 2 * sizes.itemsize
    sizes.frombytes(data[:start])
    middle = start + sizes[0]
    end = middle + sizes[1]
    places = array(_INDEX)
    places.frombytes(data[middle:end])
    lengths, label = json.loads(data[start:middle])
    return Bundle(lengths, label, places, tuple(data[end:].split(b"\n")))
