"""Checks of links, references and supplements."""

from collections.abc import Iterator
from posixpath import dirname, join, normpath, splitext
from urllib.parse import unquote, urlsplit

from klartekst.checks.addresses import is_of_every_page
from klartekst.checks.question import Question
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, Place, found
from klartekst.model.project import Project
from klartekst.wording.compilation import Compilation
from klartekst.wording.links import Link, LinkKind
from klartekst.wording.references import LINK_SCHEMES

_REFERENCES = (LinkKind.ANCHOR, LinkKind.TERM, LinkKind.POLICY)


def _links(question: Question, *kinds: LinkKind) -> Iterator[tuple[Compilation, str, Link, Place]]:
    """The links of these kinds."""
    for compilation, edition in question.editions():
        for part in question.parts(edition):
            for link in part.links:
                if link.kind in kinds:
                    yield compilation, edition.policy, link, part.place(link)


def unknown_target(question: Question) -> Iterator[Diagnostic]:
    """A reference, with words of its own, to something that is not there.

    Bad: ``see [our sources](#surces)``
    Good: ``see [our sources](#sources)``
    """
    for compilation, policy, link, place in _links(question, *_REFERENCES, LinkKind.DOCUMENT):
        href = unquote(link.href)
        directory = compilation.directory
        if link.kind in _REFERENCES and not directory.find(policy, href):
            yield found(codes.UNKNOWN_TARGET, place, *directory.explain(policy, href))
        elif link.kind is LinkKind.DOCUMENT:
            trouble = _anchor_trouble(link, place, compilation, question.project)
            if trouble:
                yield found(codes.UNKNOWN_TARGET, place, *trouble)


def _anchor_trouble(
    link: Link, place: Place, compilation: Compilation, project: Project
) -> tuple[str, str] | None:
    """What is wrong with ``../terms/index.md#id``, and what to do. Other pages' anchors MkDocs judges."""
    anchor = unquote(urlsplit(link.href).fragment)
    folder, _, name = _wanted(link, place, project).rpartition("/")
    policy = project.policy(folder)
    stem = name.removesuffix(".md").partition(".")[0]
    if not (anchor and policy and name.endswith(".md")):
        return None
    if stem != "index" and policy.section(stem):
        message = f"the section '{stem}' is itself a place on the policy's page, and has none of its own"
        return message, f"write ({policy.id}:{anchor})"
    is_there = (policy.id, anchor) in compilation.directory.targets or is_of_every_page(anchor)
    return None if is_there else compilation.directory.explain(policy.id, f"#{anchor}")


def unsafe_link(question: Question) -> Iterator[Diagnostic]:
    """A link that could run a program, or an image that would tell another site who reads.

    Bad: ``[click](javascript:alert(1))``, ``![logo](https://cdn.example/logo.png)``
    Good: ``[our terms](https://shop.example/terms)``, ``![logo](logo.png)``
    """
    for _, _, link, place in _links(question, LinkKind.UNSAFE):
        what, hint = (
            ("image", "put the picture beside the text and name the file")
            if link.is_image
            else ("link", f"link to a file, a section, or {', '.join(LINK_SCHEMES)}")
        )
        yield found(codes.UNSAFE_LINK, place, f"the {what} to '{link.href}' is not allowed", hint)


def missing_document(question: Question) -> Iterator[Diagnostic]:
    """A link to a file that the site does not hold, in any language.

    Bad: ``[terms](../terms/indx.md)``
    Good: ``[terms](../terms/index.md)``
    """
    for _, _, link, place in _links(question, LinkKind.DOCUMENT):
        if not _exists(link, place, question.project):
            message = f"there is no file '{link.href}'"
            hint = "write the path from this file's folder, without the language: ../terms/index.md"
            yield found(codes.MISSING_DOCUMENT, place, message, hint)


def _exists(link: Link, place: Place, project: Project) -> bool:
    """Whether a path names a file, in any language of the site; absolute paths are MkDocs' to judge."""
    if link.href.startswith("/"):
        return True
    wanted = _wanted(link, place, project)
    stem, ending = splitext(wanted)
    candidates = (f"{stem}.{language}{ending}" for language in project.site_file.languages)
    return wanted in project.documents or any(c in project.documents for c in candidates)


def _wanted(link: Link, place: Place, project: Project) -> str:
    """The path that a link names, from the content folder."""
    here = dirname(place.path.removeprefix(f"{project.docs_dir}/"))
    return normpath(join(here, unquote(urlsplit(link.href).path)))


def unknown_supplement(question: Question) -> Iterator[Diagnostic]:
    """A policy that adds to one that is not there.

    Bad: ``supplements: {policy: grup}``
    Good: ``supplements: {policy: group}``
    """
    known = [policy.id for policy in question.project.policies]
    for policy in question.policies:
        parent = policy.supplements
        if parent and parent.policy not in known:
            message = f"there is no policy '{parent.policy}' to supplement"
            yield found(codes.UNKNOWN_TARGET, parent.place, message, f"policies: {', '.join(known)}")


def cyclic_supplement(question: Question) -> Iterator[Diagnostic]:
    """Policies that supplement each other in a ring, so that none is the first to read.

    Bad: ``supplements: {policy: b}`` in ``a`` and ``supplements: {policy: a}`` in ``b``
    Good: ``supplements: {policy: group}`` in both
    """
    for policy in question.policies:
        chain = [policy.id]
        parent = policy.supplements
        while parent and parent.policy not in chain:
            chain.append(parent.policy)
            above = question.project.policy(parent.policy)
            parent = above.supplements if above else None
        if parent and parent.policy == policy.id and policy.supplements:
            message = f"the policies supplement each other in a ring: {' → '.join([*chain, policy.id])}"
            hint = "take supplements: out of one of them"
            yield found(codes.CYCLIC_SUPPLEMENT, policy.supplements.place, message, hint)
