"""The work of one contestant on one pair of texts, which lie in a folder as Markdown and as HTML."""

import time
from pathlib import Path

from benchmarks.measuring import Facts, Work
from benchmarks.redlines.contestants import CONTESTANTS, KLARTEKST
from benchmarks.redlines.reading import Reading, text_of_html, verdict

_FIRST_TEXTS = "<p>fjomp</p>", "<p>fjamp</p>"


def work(name: str, folder: str) -> Work:
    """The comparison of the texts in the folder.

    A comparison of two words has gone before: it loads what is only loaded once. Its time, and that
    of the import, is told as ``start``, in seconds.
    """
    began = time.process_time()
    contestant = CONTESTANTS[name]
    compare = contestant.load()
    compare(*_FIRST_TEXTS)
    start = time.process_time() - began
    old, new = (_text(folder, version, contestant.suffix) for version in ("old", "new"))

    def facts(result: object) -> Facts:
        reading: Reading = contestant.read(result)
        # Klartekst compares what a reader sees; the page says what that is without its comparison.
        seen = name == KLARTEKST or contestant.suffix == "html"
        given = [_seen(folder, "old"), _seen(folder, "new")] if seen else [old, new]
        return {
            "start": start,
            "marked": reading.marked,
            "size": reading.size,
            "verdict": verdict(given, [reading.old, reading.new]),
        }

    return Work(lambda: compare(old, new), facts)


def _text(folder: str, version: str, suffix: str) -> str:
    return (Path(folder) / f"{version}.{suffix}").read_text("utf-8")


def _seen(folder: str, version: str) -> str:
    return text_of_html(_text(folder, version, "html"))
