"""``klartekst verify``: whether everything published is still what it was, and still where it was."""

from pathlib import Path
from xml.etree.ElementTree import ParseError

import click

from klartekst.cli.site import REFUSED, config_option, has_errors, open_site, show, stop
from klartekst.model.quantity import quantity
from klartekst.storage import published_addresses


@click.command()
@config_option
@click.option(
    "--site",
    "old",
    type=click.Path(exists=True, path_type=Path),
    help="A folder or sitemap.xml of the site as it was published before.",
)
@click.option(
    "--built",
    type=click.Path(path_type=Path),
    default=Path("site"),
    help="The newly built site to hold against it.",
)
def verify(config_file: Path, old: Path | None, built: Path) -> None:
    """Hash every published text again and walk the chain of versions.

    With --site, also list the addresses of an older site that the newly built one lacks.
    """
    site = open_site(config_file)
    gone = _gone(old, built) if old else []
    folders = tuple(f"{site.project.docs_dir}/{policy.id}/releases/" for policy in site.project.policies)
    found = [d for d in site.project.diagnostics if d.place.path.startswith(folders)]
    show(found)
    releases = [release for known in site.project.releases.values() for release in known]
    texts = sum(len(r.texts) + len(r.corrections) + len(r.translations) for r in releases)
    for address in gone:
        click.echo(f"{address} was published and would vanish")
    if has_errors(found) or gone:
        raise SystemExit(REFUSED)
    versions = f"{quantity(len(releases), 'version')} with {quantity(texts, 'text')}"
    are = "is what it was when it was" if len(releases) == 1 else "are what they were when they were"
    click.echo(f"{versions} {are} published")


def _gone(old: Path, built: Path) -> list[str]:
    if not built.is_dir():
        stop(f"there is no built site at {built} — build it first, or name it with --built")
    try:
        return sorted(published_addresses(old) - published_addresses(built))
    except ParseError as error:
        stop(f"{old} is neither a folder nor a sitemap ({error}) — name a built site or its sitemap.xml")
