"""Checks of the site's own configuration."""

from collections.abc import Iterator

from klartekst.checks.question import Question
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, Place, found

KITCHEN = ("klartekst.yml", "policy.yml", "records/", "releases/")
"""The lines of ``exclude_docs`` that keep policies' source files out of the built site."""


def kitchen_not_excluded(question: Question) -> Iterator[Diagnostic]:
    """A site that would publish its source files if the plugin were off.

    Bad: ``mkdocs.yml`` without ``exclude_docs``
    Good: ``exclude_docs`` with the lines ``klartekst.yml``, ``policy.yml``, ``records/``, ``releases/``
    """
    site_file = question.project.site_file
    missing = [line for line in KITCHEN if line not in site_file.excluded]
    if missing and question.project.policies:
        message = f"exclude_docs lacks {', '.join(missing)}"
        hint = "add each as a line of its own under exclude_docs: |"
        yield found(codes.KITCHEN_NOT_EXCLUDED, Place(site_file.path), message, hint)


def missing_site_url(question: Question) -> Iterator[Diagnostic]:
    """A site whose feeds, messages, PDFs and links for search engines cannot name whole addresses.

    Bad: ``mkdocs.yml`` without ``site_url``
    Good: ``site_url: https://policies.example/``
    """
    site_file = question.project.site_file
    # A site whose file could not be read says nothing at all.
    given = any(s.keys[0] == "site_url" and s.value for s in site_file.settings)
    if site_file.settings and question.project.policies and not given:
        message = "site_url is missing, so that feeds, messages and PDFs cannot name whole addresses"
        hint = "write the address at which readers find the site: site_url: https://policies.example/"
        yield found(codes.MISSING_SITE_URL, Place(site_file.path), message, hint)
