"""PDFs of all versions, where a site asks for them."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger

from klartekst.mkdocs_plugin.assembly import LanguageSite
from klartekst.mkdocs_plugin.reading import SiteReading
from klartekst.model.release import Release
from klartekst.printing.drawing import CannotPrint
from klartekst.printing.letters import MissingLetters
from klartekst.printing.pdf import make_pdf
from klartekst.printing.printout import printout
from klartekst.publishing.version_frame import Shown
from klartekst.wording.published import edition_of

log = get_plugin_logger("klartekst")

Prints = Mapping[str, Mapping[str, bytes]]
"""PDFs by the language they are in, and their addresses in it."""


def make_prints(reading: SiteReading, config: MkDocsConfig) -> Prints:
    """The PDFs that the site asks for; none in a preview, which should be quick.

    Raises ``Abort``, before anything is built, where they cannot be made.
    """
    if not reading.prints:
        return {}
    try:
        languages = reading.project.site_file.languages
        return {code: dict(_prints(LanguageSite(reading, code, config))) for code in languages}
    except CannotPrint as error:
        raise Abort(f"klartekst.yml says 'pdf: yes': {error}, or take the line out.") from error


def _prints(site: LanguageSite) -> Iterator[tuple[str, bytes]]:
    for history in site.reading.histories.values():
        for record in history.versions:
            release = record.release
            if release.text_in(site.language):
                yield site.addresses.pdf(release.policy, release.version), _print(site, release)


def _print(site: LanguageSite, release: Release) -> bytes:
    page = site.page_of(release.policy, edition_of(release, site.language), Shown(release, own_page=False))
    docs = Path(site.config.docs_dir)
    values = printout(page, release, site.reading.project, lambda path: (docs / path).read_bytes())
    log.debug("Printing %s %s in '%s'", release.policy, release.version, site.language)
    try:
        return make_pdf(values)
    except MissingLetters as error:
        where = f"{release.policy} {release.version} in '{site.language}'"
        raise Abort(f"The PDF of {where} cannot be made: {error}.") from error
