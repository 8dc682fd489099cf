"""The command ``klartekst``."""

import atexit
import gc
from importlib import import_module

import click

from klartekst import __version__
from klartekst.model.frozen_words import WordsChanged

_COMMANDS = {
    "check": "check:check",
    "coverage": "coverage:coverage",
    "release": "release:release",
    "correct": "additions:correct",
    "translate": "additions:translate",
    "translated": "translated:translated",
    "withdraw": "additions:withdraw",
    "end": "additions:end",
    "at": "queries:at",
    "status": "queries:status",
    "diff": "diff:diff",
    "verify": "verify:verify",
    "readability": "readability:readability",
    "notice": "notice:notice",
    "cookies": "cookies:cookies",
    "new": "new:new",
    "import": "import_policy:import_command",
    "schemas": "schemas:schemas",
    "statement": "statement:statement",
    "records": "records:records",
    "headers": "headers:headers",
    "pdf": "pdf:pdf",
}
"""Each command with the module of this package that it stands in, and its name there."""


class _Commands(click.Group):
    """Imports a command when it is asked for: all of them together take longer than most have to do."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        return sorted(_COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module, _, name = _COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(import_module(f"klartekst.cli.{module}"), name)
        return command

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except WordsChanged as error:
            # Only a command that has read a site meets this, so the module is there already.
            return import_module("klartekst.cli.site").stop(str(error))


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="klartekst")
def main() -> None:
    """Publish policies: privacy notices, cookie notices and terms."""
    # A process that ends gives back all that it holds, and need not look for cycles in it before.
    atexit.register(gc.freeze)
