"""Templates as they are compiled, kept for the builds to come.

MkDocs makes a new environment for each language and each rebuild, and Jinja then compiles every template
anew, which takes longer than laying out a small site.
"""

from typing import Final

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
