"""What bears on the texts of a site without standing in them, as of a day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from klartekst.checks.text import Setting
from klartekst.model.dated_reference import DatedReference
from klartekst.model.edition import EditionSection
from klartekst.model.policy import Policy
from klartekst.model.project import Project


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a project's policies by language, each made once."""

    project: Project
    on: date
    _known: dict[tuple[str, str], Setting] = field(default_factory=dict)

    def of(self, policy: Policy, language: str) -> Setting:
        """What bears on a policy's texts in a language."""
        key = policy.id, language
        if key not in self._known:
            self._known[key] = self._made(policy, language)
        return self._known[key]

    def _made(self, policy: Policy, language: str) -> Setting:
        countries = {c.country for c in policy.facts.controllers if c.country}
        wrong = [*self._wrong_names(policy, language, countries)]
        page = policy.pages.get(language)
        return Setting(
            names=tuple(names_in_reach(policy)),
            countries=tuple(sorted(countries)),
            identities=tuple(
                fact for c in policy.facts.controllers for fact in (c.name, c.registration_number) if fact
            ),
            authorities=tuple(self._authorities()),
            terms=_term_forms(policy, language),
            title=page.title if page else "",
            not_yet=tuple(name for name in wrong if _is_to_come(name, self.on)),
            no_longer=tuple(name for name in wrong if not _is_to_come(name, self.on)),
            year=self.on.year,
        )

    def _authorities(self) -> Iterator[str]:
        for authority in self.project.authorities:
            yield from (name.lower() for name in (*authority.names.values(), authority.english_name))

    def _wrong_names(self, policy: Policy, language: str, countries: set[str]) -> Iterator[DatedReference]:
        """The names that are not right on the day; in a policy that has ended, none is wrong any more."""
        if policy.ended_on is None or policy.ended_on > self.on:
            for name in self.project.dated_references:
                if name.dead_in(self.on, None) == self.on and name.concerns(language, countries):
                    yield name


@dataclass(frozen=True, slots=True)
class Titles:
    """The titles of a site's policies, of those whose titles are more than one word."""

    project: Project
    _phrases: dict[str, dict[str, str]] = field(default_factory=dict)
    _known: dict[tuple[str, str], dict[str, list[str]]] = field(default_factory=dict)

    def others_in(self, section: EditionSection, policy: Policy) -> tuple[str, ...]:
        """The titles of other policies, in the language of a section, that may stand in it."""
        key = policy.id, section.language
        if key not in self._known:
            self._known[key] = {
                title: title.lower().split() for title in self._others(policy, section.language)
            }
        others = self._known[key]
        if not others:
            return ()
        said = f"{section.title}\n{section.passage.markdown}".lower()
        return tuple(title for title, words in others.items() if all(w in said for w in words))

    def _others(self, policy: Policy, language: str) -> Iterator[str]:
        if language not in self._phrases:
            self._phrases[language] = {
                each.id: _as_phrase(page.title)
                for each in self.project.policies
                if (page := each.pages.get(language))
            }
        titles = self._phrases[language]
        own = titles.get(policy.id)
        return (title for title in titles.values() if " " in title and title != own)


def _as_phrase(title: str) -> str:
    """A title without the signs that mean something in phrases."""
    return " ".join(re.sub(r"[|*…^]", " ", title).split())


def names_in_reach(policy: Policy) -> list[str]:
    """The names that the facts of a policy give, the longest first."""
    facts = policy.facts
    names = {controller.name for controller in facts.controllers}
    names |= {contact.name for contact in (facts.dpo, facts.representative) if contact}
    return sorted(filter(None, names), key=lambda name: (-len(name), name))


def _term_forms(policy: Policy, language: str) -> tuple[str, ...]:
    found = (term.words[language] for term in policy.terms if language in term.words)
    return tuple(form for words in found for form in (words.term, *words.forms))


def _is_to_come(name: DatedReference, on: date) -> bool:
    return name.alive_from is not None and on < name.alive_from
