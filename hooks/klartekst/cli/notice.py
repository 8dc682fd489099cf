"""``klartekst notice``: the message that tells people of a version."""

from pathlib import Path

import click

from klartekst.cli.site import config_option, open_site, today
from klartekst.publishing.addresses import Addresses
from klartekst.publishing.message import message
from klartekst.releases.history import policy_history


@click.command()
@config_option
@click.argument("policy")
@click.argument("version")
@click.option("--language", help="The reader's language; the authoritative one if not given.")
def notice(config_file: Path, policy: str, version: str, language: str | None) -> None:
    """Print the message about VERSION of POLICY: subject first, then the text."""
    site = open_site(config_file)
    subject = site.policy(policy)
    release = site.release(subject, version)
    code = language or release.authoritative
    history = policy_history(site.timeline(subject), today(subject.time_zone))
    addresses = Addresses(site.project.updates_folder)
    base = site.project.site_file.site_url.rstrip("/")
    url = base + site.address(addresses.version(subject.id, version), code)
    controllers = subject.facts.controllers
    email = controllers[0].email if controllers else ""
    click.echo(message(history.record(version), code, url, email, addresses))
