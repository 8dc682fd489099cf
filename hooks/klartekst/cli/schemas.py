"""``klartekst schemas``: what editors need to know of the files of a site."""

from pathlib import Path

import click

from klartekst.cli.site import stop
from klartekst.model.quantity import quantity
from klartekst.storage.file_schemas import SCHEMAS_FOLDER, schema_files


@click.command()
@click.option(
    "--into",
    "folder",
    metavar="DIR",
    type=click.Path(path_type=Path),
    default=Path(SCHEMAS_FOLDER),
    show_default=True,
    help="The folder to write into.",
)
def schemas(folder: Path) -> None:
    """Write JSON Schemas of klartekst.yml, policy.yml and the other files, for editors.

    Older ones are replaced. Exits with 2 when they cannot be written.
    """
    files = schema_files()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            (folder / name).write_bytes(data)
    except OSError as error:
        stop(f"{folder} cannot be written ({error.strerror}) — name another folder with --into")
    click.echo(f"Wrote {quantity(len(files), 'schema')} into {folder}.")
