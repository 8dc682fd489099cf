"""``klartekst headers``: what a server is to say beside each file of a site."""

from pathlib import Path

import click

from klartekst.cli.site import stop
from klartekst.publishing.response_headers import FORMATS, header_file


@click.command()
@click.option(
    "--format",
    "server",
    type=click.Choice(FORMATS),
    required=True,
    help="The host or server that reads them.",
)
@click.option(
    "--output",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file to write, replacing an older one. Without it, the headers are printed.",
)
def headers(server: str, output: Path | None) -> None:
    """Write the HTTP headers of a site in the form that a server reads.

    They hold browsers to what the pages promise: no other host, no inline script. Exits with 2 when the
    file cannot be written.
    """
    text = header_file(server)
    if output is None:
        click.echo(text, nl=False)
        return
    try:
        output.write_text(text, "utf-8", newline="\n")
    except OSError as error:
        stop(f"{output} cannot be written ({error.strerror}) — name another file with --output")
    click.echo(f"Wrote {output}.")
