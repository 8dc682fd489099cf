"""The report: every question asked of a project, and what came of it."""

from collections.abc import Callable, Iterator, Mapping
from itertools import chain

from klartekst.checks import facts, languages, references, site
from klartekst.checks.question import Question, rendered_parts
from klartekst.model.diagnostic import Diagnostic, weighed
from klartekst.model.project import Project
from klartekst.wording.compilation import Compilation

CHECKS: tuple[Callable[[Question], Iterator[Diagnostic]], ...] = (
    facts.invalid_registration_number,
    facts.unknown_country,
    references.unknown_target,
    references.unsafe_link,
    references.missing_document,
    references.unknown_supplement,
    references.cyclic_supplement,
    languages.stale_translation,
    languages.untranslated_term,
    languages.unused_term,
    site.kitchen_not_excluded,
)


def check(project: Project, compilations: Mapping[str, Compilation]) -> tuple[Diagnostic, ...]:
    """All that is wrong with a project, over all its languages, in the order of its files.

    Holds what reading and compiling have found, and the severities are those the site has chosen.
    """
    question = Question(project, compilations)
    rendering = (p.diagnostics for _, edition in question.editions() for p in rendered_parts(edition))
    return weighed(
        chain(
            project.diagnostics,
            *(compilation.diagnostics for compilation in compilations.values()),
            *rendering,
            *(ask(question) for ask in CHECKS),
        ),
        dict(project.severities),
    )
