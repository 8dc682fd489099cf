"""The command ``klartekst``."""

import click

from klartekst import __version__
from klartekst.cli.additions import correct, end, translate, withdraw
from klartekst.cli.check import check
from klartekst.cli.cookies import cookies
from klartekst.cli.coverage import coverage
from klartekst.cli.diff import diff
from klartekst.cli.headers import headers
from klartekst.cli.import_policy import import_command
from klartekst.cli.new import new
from klartekst.cli.notice import notice
from klartekst.cli.pdf import pdf
from klartekst.cli.queries import at, status
from klartekst.cli.readability import readability
from klartekst.cli.records import records
from klartekst.cli.release import release
from klartekst.cli.schemas import schemas
from klartekst.cli.statement import statement
from klartekst.cli.translated import translated
from klartekst.cli.verify import verify


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="klartekst")
def main() -> None:
    """Publish policies: privacy notices, cookie notices and terms."""


main.add_command(check)
main.add_command(coverage)
main.add_command(release)
main.add_command(correct)
main.add_command(translate)
main.add_command(translated)
main.add_command(withdraw)
main.add_command(end)
main.add_command(at)
main.add_command(status)
main.add_command(diff)
main.add_command(verify)
main.add_command(readability)
main.add_command(notice)
main.add_command(cookies)
main.add_command(new)
main.add_command(import_command)
main.add_command(schemas)
main.add_command(statement)
main.add_command(records)
main.add_command(headers)
main.add_command(pdf)
