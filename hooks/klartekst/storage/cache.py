"""Answers kept from one run to the next: safe to delete, to share, to damage and to lose."""

import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from klartekst.storage.program import program_digest

FOLDER = ".cache/klartekst"
"""Where a site keeps its cache, from the folder of its ``mkdocs.yml``."""

SWITCH = "KLARTEKST_CACHE"
"""The environment variable that turns the cache off where it is ``off``: nothing is then known before."""

LARGEST = 1024 * 1024 * 1024
"""How many bytes of answers are kept; those that nobody has asked for the longest go first."""

_FILE = "answers.sqlite"
_PATIENCE = 5.0
"""Seconds to wait for another process that is writing."""

_AT_ONCE = 500
"""How many answers are looked up in one question to the file; SQLite allows 999 at the least."""

_SEAL = 16
_TABLES = """\
PRAGMA auto_vacuum = FULL;
CREATE TABLE IF NOT EXISTS answers (key BLOB PRIMARY KEY, value BLOB NOT NULL, run INTEGER NOT NULL);
"""
_EVICTION = """\
DELETE FROM answers WHERE key IN (
    SELECT key FROM (SELECT key, SUM(LENGTH(value)) OVER (ORDER BY run DESC, key) AS size FROM answers)
    WHERE size > ?
)
"""


class Cache:
    """Answers by their questions, in one file of a folder.

    A question is a text that holds everything its answer depends on; the program itself is part of
    every question, so that another version never meets this one's answers. Each answer is sealed with
    a digest. Whatever cannot be read or written – a folder that is read-only, a full disk, a damaged
    file, another process that will not let go – counts as an answer that is not there, and a damaged
    file is replaced. What is new is written by ``close``, in one step: other processes see all or none.
    ``trouble`` is what came in the way, if anything.
    """

    def __init__(self, folder: Path, *, program: str = "", largest: int = LARGEST) -> None:
        self._folder = folder
        self._program = program or program_digest()
        self._largest = largest
        self.trouble = ""
        self._met: set[bytes] = set()
        self._new: dict[bytes, bytes] = {}
        self._connection = self._opened()

    @property
    def is_empty(self) -> bool:
        """Whether it surely holds no answer, so that asking for many can be left out."""
        return self._connection is None and not self._new

    def get(self, questions: Sequence[str]) -> list[str | None]:
        """The answer to each question that is known."""
        keys = [self._key(question) for question in questions]
        values = self._stored(keys) | self._new
        found = (self._unsealed(key, values.get(key)) for key in keys)
        return [None if value is None else value.decode() for value in found]

    def find(self, question: str) -> bytes | None:
        """The answer to a question whose answer is no text, if it is known."""
        return self._find(self._key(question))

    def _find(self, key: bytes) -> bytes | None:
        return self._unsealed(key, (self._stored([key]) | self._new).get(key))

    def _unsealed(self, key: bytes, value: bytes | None) -> bytes | None:
        if value is None:
            return None
        if value[:_SEAL] != _seal(key, value[_SEAL:]):
            self.trouble = "holds answers that somebody has changed; they are not used"
            return None
        self._met.add(key)
        return value[_SEAL:]

    def put(self, question: str, answer: str) -> None:
        """Remember the answer."""
        self.keep(question, answer.encode())

    def keep(self, question: str, answer: bytes) -> None:
        """Remember an answer that is no text."""
        self._remember(self._key(question), answer)

    def _remember(self, key: bytes, answer: bytes) -> None:
        self._new[key] = _seal(key, answer) + answer

    def once(self, question: str, make: Callable[[], str]) -> str:
        """The answer to a question, made and remembered where it is not known."""
        key = self._key(question)
        known = self._find(key)
        if known is not None:
            return known.decode()
        answer = make()
        self._remember(key, answer.encode())
        return answer

    def forget(self) -> None:
        """Let go of all that is new and was not written."""
        self._new.clear()

    def close(self) -> None:
        """Write what is new, and let go of the file."""
        self._disconnect()
        if not self._new:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            # Git leaves alone a folder that ignores itself.
            (self._folder / ".gitignore").write_text("*\n", "utf-8")
            self._write()
        except (OSError, sqlite3.OperationalError) as error:
            self.trouble = f"could not be written, so the next run takes no less time: {error}"
        except sqlite3.DatabaseError as error:
            self._replace(error)

    def _key(self, question: str) -> bytes:
        return hashlib.sha256(f"{self._program}\n{question}".encode()).digest()

    @property
    def _path(self) -> Path:
        return self._folder / _FILE

    def _opened(self) -> sqlite3.Connection | None:
        try:
            if not self._path.is_file():
                return None
            address = f"{self._path.absolute().as_uri()}?mode=ro"
            return sqlite3.connect(address, uri=True, timeout=_PATIENCE)
        except (OSError, sqlite3.Error):
            return None

    def _stored(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """What the file holds under the keys."""
        stored: dict[bytes, bytes] = {}
        if self._connection is None:
            return stored
        try:
            for start in range(0, len(keys), _AT_ONCE):
                some = keys[start : start + _AT_ONCE]
                marks = ",".join("?" * len(some))
                rows = self._connection.execute(
                    f"SELECT key, value FROM answers WHERE key IN ({marks})", some
                )
                stored.update((key, value) for key, value in rows if isinstance(value, bytes))
        except sqlite3.Error:
            self._disconnect()
        return stored

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _write(self) -> None:
        with closing(sqlite3.connect(self._path, timeout=_PATIENCE)) as connection:
            connection.executescript(_TABLES)
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                (run,) = connection.execute("SELECT COALESCE(MAX(run), 0) + 1 FROM answers").fetchone()
                rows = ((run, key) for key in self._met)
                connection.executemany("UPDATE answers SET run = ? WHERE key = ?", rows)
                new = ((key, value, run) for key, value in self._new.items())
                connection.executemany("INSERT OR REPLACE INTO answers VALUES (?, ?, ?)", new)
                connection.execute(_EVICTION, (self._largest,))

    def _replace(self, damage: sqlite3.DatabaseError) -> None:
        """A new file in the place of one that is damaged."""
        self.trouble = f"was damaged, and has been made anew: {damage}"
        try:
            self._path.unlink(missing_ok=True)
            self._write()
        except (OSError, sqlite3.Error) as error:
            self.trouble = f"is damaged, and could not be made anew: {error}"


def _seal(key: bytes, value: bytes) -> bytes:
    return hashlib.sha256(key + value).digest()[:_SEAL]


def is_switched_off() -> bool:
    """Whether nothing is to be known before, nor made once for several pages."""
    return os.environ.get(SWITCH) == "off"


@contextmanager
def open_cache(root: Path, tell: Callable[[str], object] | None = None) -> Iterator[Cache]:
    """The cache of the site in this folder, for the length of a block; what is new is then written.

    Trouble with that is told, in a sentence, to whoever wants to know.
    """
    if is_switched_off():
        with TemporaryDirectory() as folder:
            yield Cache(Path(folder))
        return
    cache = Cache(root / FOLDER)
    try:
        yield cache
    finally:
        cache.close()
        if cache.trouble and tell:
            tell(f"The cache {FOLDER}/{_FILE} {cache.trouble}")
