"""YAML as nodes that keep what was written, and where."""

from dataclasses import dataclass

NULLS = ("", "~", "null", "Null", "NULL")
"""What YAML reads as nothing."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value as the text that was written, quotation marks resolved: ``NO``, ``3.10``.

    ``null`` marks a plain value that YAML reads as nothing; lines are counted from 1 in the file.
    ``python_name`` is what the tag ``!!python/name:`` names.
    """

    text: str
    line: int
    null: bool = False
    python_name: str = ""


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list of nodes."""

    items: tuple["Node", ...]
    line: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with their nodes, in the order written, each key once."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    line: int

    def get(self, key: str) -> "Node | None":
        """The node under a key."""
        return next((node for scalar, node in self.entries if scalar.text == key), None)


Node = Scalar | Sequence | Mapping
