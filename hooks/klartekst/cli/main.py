"""The command ``klartekst``."""

import click

from klartekst import __version__
from klartekst.cli.check import check
from klartekst.cli.new import new


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="klartekst")
def main() -> None:
    """Publish policies: privacy notices, cookie notices and terms."""


main.add_command(check)
main.add_command(new)
