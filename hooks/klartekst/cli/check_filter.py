"""Which findings of a check a person wants to see."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import PurePosixPath

from klartekst.cli.site import Site, stop
from klartekst.model.codes import ALL
from klartekst.model.diagnostic import Diagnostic


@dataclass(frozen=True, slots=True)
class Filter:
    """The codes, policies and languages to see findings of; all of them where none is named.

    A finding belongs to the policy in whose folder its file lies, and to the language of its file.
    """

    codes: frozenset[str]
    folders: tuple[str, ...]
    languages: frozenset[str]

    def shown(self, findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """The findings to see."""
        return tuple(finding for finding in findings if self._lets_through(finding))

    def _lets_through(self, finding: Diagnostic) -> bool:
        path = finding.place.path
        return (
            (not self.codes or finding.code.id in self.codes)
            and (not self.folders or path.startswith(self.folders))
            and (not self.languages or _language(path) in self.languages)
        )


def wanted(site: Site, codes: Iterable[str], policies: Iterable[str], languages: Iterable[str]) -> Filter:
    """The filter that options ask for; ends the command where one names what is not there."""
    return Filter(
        frozenset(code for word in _words(codes) for code in _codes(word)),
        tuple(f"{site.project.docs_dir}/{site.policy(word).id}/" for word in _words(policies)),
        frozenset(_known_language(site, word) for word in _words(languages)),
    )


def _words(values: Iterable[str]) -> Iterator[str]:
    for value in values:
        yield from (word for word in value.replace(",", " ").split() if word)


def _codes(word: str) -> list[str]:
    """A code, or those that begin with what stands before a star."""
    known = [code.id for code in ALL]
    name = word.upper()
    start, star, rest = name.partition("*")
    found = [code for code in known if (code.startswith(start) if star and not rest else code == name)]
    if not found:
        near = get_close_matches(name, known, 1, 0.5)
        stop(
            f"there is no code '{word}' — " + (f"did you mean {near[0]}?" if near else "the guide lists them")
        )
    return found


def _known_language(site: Site, word: str) -> str:
    project = site.project
    known = dict.fromkeys((*project.site_file.languages, *project.languages))
    known |= dict.fromkeys(code for policy in project.policies for code in policy.languages)
    if word not in known:
        stop(f"there is no language '{word}' — languages here: {', '.join(known) or 'none'}")
    return word


def _language(path: str) -> str:
    """The last part of a file's name before ``.md``: ``nb`` in ``data.nb.md`` and in ``nb.md``."""
    name = PurePosixPath(path)
    return name.stem.rpartition(".")[2] if name.suffix == ".md" else ""
