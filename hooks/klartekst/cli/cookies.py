"""``klartekst cookies``: what is declared of a site's cookies, held against what is really there."""

import json
from pathlib import Path
from urllib.parse import urlsplit

import click

from klartekst.checks.cookie_comparison import Difference, Discrepancy, compare_cookies
from klartekst.cli.site import REFUSED, Site, config_option, has_errors, now, open_site, show, stop
from klartekst.fetching import BrowserError, find_browser, needs_open_sandbox, scan_first_load
from klartekst.importing.cookie_scans import LARGEST_SCAN, read_scan
from klartekst.importing.scan_trouble import UnreadableScanError
from klartekst.model.cookies import Cookie, Scan
from klartekst.model.policy import Policy
from klartekst.model.quantity import quantity

_SENTENCES = {
    Difference.UNDECLARED: "{name} is not declared, but {seen} — declare it in {file}, or stop setting it",
    Difference.VANISHED: "{name} is declared, but {seen} — delete it from {file} if it is gone for good",
    Difference.BEFORE_CONSENT: "{name} is there before anybody has consented — set it afterwards, or declare"
    " set_before_consent: yes if it is necessary",
}
_MISMATCH = "{name}: the {difference} is declared as {declared}, and is {seen} — mend {file} or the site"

_WHY_NONE = {"HAR": " — browsers leave them out of a HAR that they call sanitized"}


@click.group()
def cookies() -> None:
    """Look after what a site stores on its readers' devices."""


@cookies.command()
@config_option
@click.argument("policy")
@click.argument("scan", required=False, type=click.Path(path_type=Path))
@click.option("--against", metavar="URL", help="Load this page in Chromium instead of reading a SCAN.")
@click.option("--host", default="", help="The host that was scanned, where SCAN does not say.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
def compare(
    config_file: Path, policy: str, scan: Path | None, against: str | None, host: str, form: str
) -> None:
    """Hold the cookies that POLICY declares against those in SCAN.

    SCAN is a HAR file, a cookies.txt, JSON from Cookie-Editor, or a CSV with the columns of the Open
    Cookie Database. Exits with 0 when both are equal, 1 when they differ, 2 when they cannot be compared.
    """
    site = open_site(config_file)
    subject = site.policy(policy)
    declared = _declared(site, subject)
    if (scan is None) == (against is None):
        stop("there is nothing to compare with — name one SCAN, or an address with --against")
    met = _read(scan, host) if scan else _visit(against or "")
    found = compare_cookies(declared, met)
    file = f"{site.project.docs_dir}/{subject.id}/records/cookies.yml"
    if form == "json":
        click.echo(json.dumps(_record(subject, declared, met, found), ensure_ascii=False, indent=2))
    else:
        for discrepancy in found:
            click.echo(_line(discrepancy, file))
        click.echo(_summary(declared, met, found), err=True)
    if not met.sightings:
        click.echo(
            f"klartekst: the {met.source} holds no cookie at all{_WHY_NONE.get(met.source, '')}", err=True
        )
    raise SystemExit(REFUSED if found else 0)


def _declared(site: Site, policy: Policy) -> tuple[Cookie, ...]:
    """The declared cookies; ends the command where not all of them can be read."""
    folder = f"{site.project.docs_dir}/{policy.id}/"
    troubles = [
        d
        for d in site.project.diagnostics
        if d.place.path in (f"{folder}policy.yml", f"{folder}records/cookies.yml")
    ]
    if has_errors(troubles):
        show(troubles)
        stop(f"the cookies that '{policy.id}' declares cannot be relied on — mend these files first")
    return policy.records.cookies


def _read(path: Path, host: str) -> Scan:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_SCAN + 1)
        return read_scan(data, now(), host)
    except OSError as error:
        stop(f"{path} cannot be read ({error.strerror}) — name a file with a scan of the site")
    except UnreadableScanError as error:
        stop(f"{path}: {error}")


def _visit(address: str) -> Scan:
    try:
        parts = urlsplit(address)
        is_page = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        is_page = False
    if not is_page:
        stop(f"'{address}' is no address of a page — write it with https://")
    if needs_open_sandbox():
        click.echo("klartekst: run as root, Chromium has to do without its sandbox", err=True)
    try:
        return scan_first_load(address, find_browser())
    except BrowserError as error:
        stop(f"{error} — look at the address, install Chromium, or give a SCAN from another browser")


def _line(discrepancy: Discrepancy, file: str) -> str:
    return _SENTENCES.get(discrepancy.difference, _MISMATCH).format(
        name=discrepancy.name,
        difference=discrepancy.difference,
        declared=discrepancy.declared,
        seen=discrepancy.seen,
        file=discrepancy.place or file,
    )


def _summary(declared: tuple[Cookie, ...], scan: Scan, found: tuple[Discrepancy, ...]) -> str:
    count = quantity(len(found), "difference")
    return f"{len(declared)} declared, {len(scan.sightings)} in the {scan.source}: {count}"


def _record(
    policy: Policy, declared: tuple[Cookie, ...], scan: Scan, found: tuple[Discrepancy, ...]
) -> dict[str, object]:
    return {
        "policy": policy.id,
        "source": scan.source,
        "declared": len(declared),
        "seen": len(scan.sightings),
        "differences": [
            {
                "difference": discrepancy.difference,
                "name": discrepancy.name,
                "tech": discrepancy.tech or None,
                "declared": discrepancy.declared or None,
                "seen": discrepancy.seen,
                "path": discrepancy.place.path if discrepancy.place else None,
                "line": discrepancy.place.line if discrepancy.place else None,
            }
            for discrepancy in found
        ],
    }
