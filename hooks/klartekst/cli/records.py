"""``klartekst records``: what a policy's records say, for those who ask for them."""

import sys
from datetime import date
from pathlib import Path

import click

from klartekst.cli.site import config_option, has_errors, open_site, refuse, show, stop, today
from klartekst.cli.values import DAY
from klartekst.model.policy import Policy
from klartekst.model.records import public_records, records_on
from klartekst.publishing.record_export import as_csv, as_json, record_sheet
from klartekst.publishing.spreadsheet import as_xlsx

FORMATS = ("csv", "json", "xlsx")


@click.group()
def records() -> None:
    """Work with the records of processing activities."""


@records.command()
@config_option
@click.argument("policy")
@click.option("--format", "form", type=click.Choice(FORMATS), default="csv", show_default=True)
@click.option("--language", help="The language of tables; the authoritative one if not given.")
@click.option("--public", is_flag=True, help="Leave out what is internal.")
@click.option("--on", type=DAY, help="The day whose recipients count; today if not given.")
@click.option("--output", type=click.Path(path_type=Path), help="The file to write; else standard output.")
def export(
    config_file: Path,
    policy: str,
    form: str,
    language: str | None,
    public: bool,
    on: date | None,
    output: Path | None,
) -> None:
    """Write the record of processing activities of POLICY (GDPR Article 30).

    It holds security measures and internal notes, as the authority may ask for them; with --public it
    holds what readers may see. Exits with 1 where the records have errors.
    """
    site = open_site(config_file)
    subject = site.policy(policy)
    if subject.records.is_empty:
        stop(f"'{subject.id}' has no records — write docs/{subject.id}/records/processing.yml")
    folder = f"{site.project.docs_dir}/{subject.id}/records/"
    found = [d for d in site.project.diagnostics if d.place.path.startswith(folder)]
    if has_errors(found):
        show(found)
        refuse(f"the records of '{subject.id}' have errors; nothing was written")
    code = language or subject.authoritative
    if code not in subject.languages:
        stop(f"'{subject.id}' has no language '{code}' — languages: {', '.join(subject.languages)}")
    _write(_exported(subject, form, code, public, on or today(subject.time_zone)), output)


def _exported(policy: Policy, form: str, language: str, public: bool, on: date) -> bytes:
    kept = public_records(policy.records, on) if public else records_on(policy.records, on)
    if form == "json":
        return as_json(policy, kept, public=public)
    sheet = record_sheet(policy, kept, language, public=public)
    if form == "csv":
        return as_csv(sheet)
    try:
        return as_xlsx(sheet)
    except ModuleNotFoundError:
        stop("--format xlsx needs the library openpyxl — run: pip install 'klartekst[xlsx]'")


def _write(data: bytes, output: Path | None) -> None:
    if output is None:
        click.echo(data, nl=False)
        return
    try:
        output.write_bytes(data)
    except OSError as error:
        stop(f"{output} cannot be written ({error.strerror}) — name another file with --output")
    click.echo(f"Wrote {output}", file=sys.stderr)
