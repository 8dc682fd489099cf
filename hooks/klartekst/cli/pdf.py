"""``klartekst pdf``: a policy on paper."""

from collections.abc import Iterator
from pathlib import Path

import click

from klartekst.cli.site import (
    Site,
    config_option,
    editions_of,
    has_errors,
    now,
    open_site,
    refuse,
    show,
    stop,
    today,
)
from klartekst.model.edition import Edition
from klartekst.model.history import PolicyHistory
from klartekst.model.policy import Policy
from klartekst.printing.drawing import CannotPrint
from klartekst.printing.letters import MissingLetters
from klartekst.printing.pdf import make_pdf
from klartekst.printing.printout import Printout, printout
from klartekst.publishing.addresses import Addresses
from klartekst.publishing.policy_page import policy_page
from klartekst.publishing.version_frame import Shown, version_frame
from klartekst.releases.drafts import draft_of
from klartekst.releases.history import policy_history
from klartekst.releases.timeline import known_at
from klartekst.wording.published import edition_of


@click.command()
@config_option
@click.argument("policy", metavar="POLICY[@VERSION]")
@click.option("--language", help="The language; the authoritative one if not given.")
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The file to write; POLICY-VERSION-LANGUAGE.pdf if not given.",
)
@click.option("--archive", is_flag=True, help="Make a PDF/A-3a with the published file attached.")
def pdf(config_file: Path, policy: str, language: str | None, output: Path | None, archive: bool) -> None:
    """Write a version of POLICY as a tagged PDF with the words of its page.

    Without a version it is the draft, where the working text differs from what was published, and
    the version in force otherwise. Needs the extra klartekst[pdf]. Exits with 1 where no font has a
    letter of the text.
    """
    site = open_site(config_file)
    policy_id, mark, version = policy.partition("@")
    subject = site.policy(policy_id)
    code = language or subject.authoritative
    shown = _version(site, subject, version) if mark else _face(site, subject)
    name = "draft" if shown.is_draft or shown.release is None else shown.release.version
    printed = _printout(site, subject, shown, code)
    target = output or Path(f"{subject.id.replace('/', '-')}-{name}-{code}.pdf")
    try:
        data = make_pdf(printed, archive=archive)
    except MissingLetters as error:
        refuse(f"{subject.id} in '{code}': {error}")
    except CannotPrint as error:
        stop(str(error))
    try:
        target.write_bytes(data)
    except OSError as error:
        stop(f"{target} cannot be written ({error.strerror}) — name another file with --output")
    click.echo(f"Wrote {target}")


def _version(site: Site, policy: Policy, version: str) -> Shown:
    known = [record.release for record in _history(site, policy).versions]
    found = [release for release in known if release.version == version]
    if not found:
        labels = ", ".join(release.version for release in known) or "none"
        stop(f"'{policy.id}' has no version '{version}' — versions here: {labels}")
    return Shown(found[0], own_page=False)


def _face(site: Site, policy: Policy) -> Shown:
    """What the policy's own page shows in a preview."""
    history = _history(site, policy)
    editions = editions_of(policy, site.compiled(today(policy.time_zone)))
    if draft_of(policy.id, history.latest, editions) is None:
        return Shown(history.shown, own_page=False)
    folder = f"{site.project.docs_dir}/{policy.id}/"
    found = [d for d in site.project.diagnostics if d.place.path.startswith(folder)]
    if has_errors(found):
        show(found)
        refuse(f"the files of '{policy.id}' have errors; nothing was written")
    return Shown(history.shown, own_page=True, is_draft=True)


def _history(site: Site, policy: Policy) -> PolicyHistory:
    timeline = known_at(site.timeline(policy), now())
    return policy_history(timeline, today(policy.time_zone))


def _printout(site: Site, policy: Policy, shown: Shown, language: str) -> Printout:
    edition = _edition(site, policy, shown, language)
    addresses = Addresses(site.project.updates_folder)
    frame = version_frame(_history(site, policy), shown, edition.title, language, addresses)
    page = policy_page(site.project, policy, edition, frame, dict(_parent_title(site, policy, language)))
    release = None if shown.is_draft else shown.release
    return printout(page, release, site.project, lambda path: (site.docs / path).read_bytes())


def _edition(site: Site, policy: Policy, shown: Shown, language: str) -> Edition:
    if shown.is_draft or shown.release is None:
        editions = editions_of(policy, site.compiled(today(policy.time_zone)))
        if language not in editions:
            texts = ", ".join(editions) or "none"
            stop(f"'{policy.id}' has no working text in '{language}' — texts: {texts}")
        return editions[language]
    release = shown.release
    if release.text_in(language) is None:
        texts = ", ".join(release.languages)
        stop(f"{policy.id} {release.version} has no text in '{language}' — texts: {texts}")
    return edition_of(release, language)


def _parent_title(site: Site, policy: Policy, language: str) -> Iterator[tuple[str, str]]:
    """The title of the policy that this one adds to, by its id, where that one was published."""
    parent = site.project.policy(policy.supplements.policy) if policy.supplements else None
    shown = _history(site, parent).shown if parent else None
    if parent and shown:
        yield parent.id, edition_of(shown, language).title
