"""Checks of links to the site's own addresses: versions, changelogs, places on a policy's page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from klartekst.checks.question import Question
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, found
from klartekst.model.edition import PAGE_ANCHOR_PREFIXES, PAGE_ANCHORS, Edition
from klartekst.model.policy import Policy
from klartekst.model.project import Project
from klartekst.wording.links import Link, LinkKind
from klartekst.wording.published import edition_of
from klartekst.wording.rendering import render_section

_VERSION = re.compile(r"v/(?P<label>[^/]+)/(?:c/(?P<correction>[^/]+)/)?(?P<rest>.*)")
_ID = re.compile(r'\bid="([^"]+)"')
_PAGE = ("", "index.html")


@dataclass(frozen=True, slots=True)
class OwnPath:
    """An address below a policy's own, or that of the site's changelog where ``policy`` is ``None``.

    ``rest`` is what follows the policy's address, and ``anchor`` what follows the ``#``.
    """

    policy: Policy | None
    language: str
    rest: str
    anchor: str


def own_path(href: str, project: Project) -> OwnPath | None:
    """What an address names of the site's policies, or ``None`` where it names nothing of theirs."""
    parts = urlsplit(href)
    home = urlsplit(project.site_file.site_url)
    base = f"{home.path.rstrip('/')}/"
    path = unquote(parts.path)
    if (parts.netloc and parts.netloc.lower() != home.netloc.lower()) or not path.startswith(base):
        return None
    first, _, rest = path.removeprefix(base).partition("/")
    is_language = first in project.site_file.languages and first != project.site_file.default_language
    language = first if is_language else project.site_file.default_language
    inner = rest if is_language else path.removeprefix(base)
    for policy in project.policies:
        if inner == policy.id or inner.startswith(f"{policy.id}/"):
            return OwnPath(policy, language, inner[len(policy.id) + 1 :], unquote(parts.fragment))
    if inner.startswith(f"{project.updates_folder}/"):
        return OwnPath(None, language, inner, unquote(parts.fragment))
    return None


def missing_address(question: Question) -> Iterator[Diagnostic]:
    """A link to a version, a changelog or a place of a policy that the built site will not have.

    Bad: ``[what applied before](/privacy/v/0.9/)``, where the first version is 1.0
    Good: ``[what applied before](/privacy/v/1.0/)``
    """
    for _, edition in question.editions():
        for part in question.parts(edition):
            for link in part.links:
                path = _own(link, question.project)
                trouble = _trouble(path, question) if path else None
                if trouble:
                    message, hint = trouble
                    said = f"the site has no address '{link.href}': {message}"
                    yield found(codes.MISSING_ADDRESS, part.place(link), said, hint)


def _own(link: Link, project: Project) -> OwnPath | None:
    is_absolute = link.kind is LinkKind.DOCUMENT and link.href.startswith("/")
    is_web = link.kind is LinkKind.OUTSIDE and urlsplit(link.href).scheme.lower() in ("http", "https")
    return own_path(link.href, project) if is_absolute or is_web else None


def _trouble(path: OwnPath, question: Question) -> tuple[str, str] | None:
    """What is wrong with an address and what to do; ``None`` where it is, or may be, sound."""
    policy = path.policy
    if policy is None:
        is_there = any(history.versions for history in question.histories.values())
        return None if is_there else ("no policy has a version", "release one first")
    version = _VERSION.fullmatch(path.rest)
    if version:
        return _version_trouble(path, policy, version, question)
    if path.rest in _PAGE:
        return _place_trouble(path, policy, question)
    if path.rest.startswith(f"{question.project.updates_folder}/"):
        is_there = bool(question.histories[policy.id].versions)
        message = f"'{policy.id}' has no version, and so no changelog"
        return None if is_there else (message, "release it first")
    section = policy.section(path.rest.rstrip("/"))
    hint = f"link to the place on its page: [](#{section.id})" if section else ""
    return (f"the section '{section.id}' is no page of its own", hint) if section else None


def _version_trouble(
    path: OwnPath, policy: Policy, version: re.Match[str], question: Question
) -> tuple[str, str] | None:
    releases = {r.release.version: r.release for r in question.histories[policy.id].versions}
    label, correction = version["label"], version["correction"]
    if label not in releases:
        hint = f"versions: {', '.join(releases) or 'none'}; one gets its address when it is released"
        return f"'{policy.id}' has no version '{label}'", hint
    release = releases[label]
    numbers = [str(c.number) for c in release.corrections]
    if correction and correction not in numbers:
        hint = f"corrections: {', '.join(numbers) or 'none'}"
        return f"version {label} of '{policy.id}' has no correction '{correction}'", hint
    edition = edition_of(release, path.language)
    if version["rest"] in _PAGE and not correction and not _has_place(edition, path.anchor):
        hint = f"places there: {', '.join(section.id for section in edition.sections)}"
        return f"version {label} of '{policy.id}' has no section or anchor '{path.anchor}'", hint
    return None


def _place_trouble(path: OwnPath, policy: Policy, question: Question) -> tuple[str, str] | None:
    compilation = question.compilations.get(path.language)
    is_there = compilation is None or (policy.id, path.anchor) in compilation.directory.targets
    if is_there or not path.anchor or is_of_every_page(path.anchor):
        return None
    assert compilation
    return compilation.directory.explain(policy.id, f"#{path.anchor}")


def _has_place(edition: Edition, anchor: str) -> bool:
    if not anchor or is_of_every_page(anchor):
        return True
    ids = {name for section in edition.sections for name in (section.id, *section.formerly)}
    rendered = (render_section(section) for section in (edition.preamble, *edition.sections))
    html = (p for part in rendered for p in part.pieces if isinstance(p, str))
    return anchor in ids or any(anchor in _ID.findall(piece) for piece in html)


def is_of_every_page(anchor: str) -> bool:
    """Whether every policy's page may have a place of that name, for its own controls and terms."""
    return anchor in PAGE_ANCHORS or anchor.startswith(PAGE_ANCHOR_PREFIXES)
