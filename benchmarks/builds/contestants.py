"""The programs that make sites of the same texts, each set up as its users would for the least work."""

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.builds import hugo_site, klartekst_site, material_site, sphinx_site
from benchmarks.builds.texts import History, Size, with_edited_section
from benchmarks.machine import version_of

Files = Iterable[tuple[str, bytes]]

SITE = "site"
"""The folder that every contestant builds into."""


@dataclass(frozen=True, slots=True)
class Contestant:
    """A program, the files that it makes a site of, and what it remembers between builds.

    ``edited`` gives the files of a policy in whose newest text somebody has edited a section; ``packages``
    are what has to be installed for the program.
    """

    name: str
    packages: tuple[str, ...]
    command: tuple[str, ...]
    frame: Callable[[Size], Files]
    policy: Callable[[History], Files]
    edited: Callable[[History], Files]
    memory: tuple[str, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """The packages that are not installed."""
        return tuple(package for package in self.packages if not version_of(package))


KLARTEKST = Contestant(
    name="klartekst",
    packages=("klartekst",),
    command=(sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", SITE),
    frame=klartekst_site.frame,
    policy=klartekst_site.policy,
    edited=klartekst_site.edited,
    memory=(".cache",),
)

OTHERS = (
    Contestant(
        name="mkdocs",
        packages=("mkdocs", "mkdocs-material", "mkdocs-static-i18n"),
        command=(sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", SITE),
        frame=material_site.frame,
        policy=material_site.policy,
        edited=lambda history: material_site.policy(with_edited_section(history)),
    ),
    Contestant(
        name="hugo",
        packages=("hugo",),
        command=(str(Path(sys.executable).with_name("hugo")), "--quiet", "--destination", SITE),
        frame=hugo_site.frame,
        policy=hugo_site.policy,
        edited=lambda history: hugo_site.policy(with_edited_section(history)),
        memory=("resources",),
    ),
    Contestant(
        name="sphinx",
        packages=("Sphinx", "furo"),
        command=(sys.executable, "-m", "sphinx", "-q", "-j", "auto", "-d", ".doctrees", "docs", SITE),
        frame=sphinx_site.frame,
        policy=sphinx_site.policy,
        edited=lambda history: sphinx_site.policy(with_edited_section(history)),
        memory=(".doctrees",),
    ),
)
