"""What every check is asked about."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from klartekst.model.edition import Edition, EditionSection
from klartekst.model.project import Project
from klartekst.wording.compilation import Compilation
from klartekst.wording.rendering import Rendered, render_definition, render_section


@dataclass(frozen=True, slots=True)
class Question:
    """A project with its compilations, by language."""

    project: Project
    compilations: Mapping[str, Compilation]

    def editions(self) -> Iterator[tuple[Compilation, Edition]]:
        """Every edition of every language, with the compilation it belongs to."""
        for compilation in self.compilations.values():
            for edition in compilation.editions.values():
                yield compilation, edition

    def own_editions(self) -> Iterator[tuple[Compilation, Edition]]:
        """The editions that are not fallbacks for a missing page."""
        return ((c, edition) for c, edition in self.editions() if not edition.is_fallback)


def rendered_parts(edition: Edition) -> Iterator[Rendered]:
    """Every piece of the edition as it is rendered for its page."""
    parts: tuple[EditionSection, ...] = (edition.preamble, *edition.sections)
    for part in parts:
        same_language = part.language == edition.text_language
        yield render_section(part, edition.glossary if same_language else ())
    for entry in edition.glossary:
        yield render_definition(entry, edition.text_language)
