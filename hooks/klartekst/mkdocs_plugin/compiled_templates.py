"""Templates as they are compiled, kept for the builds to come.

MkDocs makes a new environment for each language and each rebuild, and Jinja then compiles every template
anew, which takes longer than laying out a small site.
"""

from collections.abc import MutableMapping
from typing import Any, Final

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket


class CompiledTemplates(BytecodeCache):
    """Templates by their place and the checksum of their source, for as long as the process lives."""

    def __init__(self) -> None:
        self._code: dict[tuple[str, str], bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill a bucket with what is known for its source."""
        code = self._code.get((bucket.key, bucket.checksum))
        if code is not None:
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Remember what was compiled."""
        self._code[bucket.key, bucket.checksum] = bucket.bytecode_to_string()


_COMPILED: Final = CompiledTemplates()


def remembering(environment: Environment) -> Environment:
    """The environment, whose templates are compiled once in the life of the process."""
    environment.bytecode_cache = _COMPILED
    return environment


def with_globals(environment: Environment, **more: object) -> Environment:
    """The environment, whose templates all know these names as well, and no others that come later.

    Jinja looks through all global names whenever a template is laid out, to find those that came later.
    """
    environment.globals.update(more)
    known = dict(environment.globals)

    def all_names(d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        return {**known, **(d or {})}

    environment.make_globals = all_names  # type: ignore[method-assign]
    return environment
