"""Trying the links that lead out of a site, and remembering for a day what came of it."""

from collections.abc import Mapping
from datetime import datetime

import click

from klartekst.checks.outside import addresses_to_try
from klartekst.checks.question import Question
from klartekst.cli.site import Site
from klartekst.fetching import Web, visit_all
from klartekst.model.quantity import quantity
from klartekst.model.visit import Visit
from klartekst.storage import read_visits, write_visits


def visits_of(site: Site, question: Question, moment: datetime) -> Mapping[str, Visit]:
    """What came of trying every outside address of the site: now, or within the last day."""
    wanted = addresses_to_try(question)
    lately = {a: visit for a, visit in read_visits(site.root).items() if visit.holds(moment)}
    to_try = wanted - lately.keys()
    now = visit_all(to_try, moment, Web())
    try:
        write_visits(site.root, lately | now)
    except OSError as error:
        click.echo(f"klartekst: what came of it cannot be kept ({error})", err=True)
    addresses = quantity(len(wanted), "outside address", "outside addresses")
    known = len(wanted) - len(to_try)
    click.echo(f"{addresses}: {len(to_try)} tried now, {known} before", err=True)
    return lately | now
