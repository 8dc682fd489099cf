"""``klartekst statement``: a page on how accessible the site is, to be completed."""

from pathlib import Path

import click

from klartekst.cli.site import config_option, open_site, refuse, stop
from klartekst.publishing.starter.statement import statement_files


@click.command()
@config_option
def statement(config_file: Path) -> None:
    """Write a statement of accessibility in each language of the site, for you to complete.

    Nothing is written when a file of its name is there already (exit code 1).
    """
    site = open_site(config_file)
    company = next(iter(site.project.facts.controllers), None)
    files = statement_files(
        site.project.site_file, company.name if company else "", company.email if company else ""
    )
    taken = [name for name in files if (site.docs / name).exists()]
    if taken:
        refuse(f"{site.project.docs_dir}/{taken[0]} is there already; nothing was written")
    try:
        for name, text in files.items():
            (site.docs / name).write_text(text, "utf-8", newline="\n")
    except OSError as error:
        stop(f"{site.docs} cannot be written ({error.strerror})")
    for name in files:
        click.echo(f"{site.project.docs_dir}/{name}")
