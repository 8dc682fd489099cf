"""A policy on somebody's desk: files to edit, and the commands to publish them with."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from click.testing import Result
from tests.released import klartekst

POLICY = "personvern"
RELEASES = f"docs/{POLICY}/releases"
FIRST_DAY, LATER = date(2026, 1, 1), date(2026, 2, 1)

# Comments, quotes and an order of keys that a program would not choose: they are to survive.
SITE = {
    "mkdocs.yml": """\
site_name: Eksempel
site_url: https://eksempel.example/
exclude_docs: |
  klartekst.yml
  policy.yml
  records/
  releases/
theme: {name: material, font: false}
plugins:
  - search
  - i18n:
      docs_structure: suffix
      reconfigure_search: false
      languages:
        - {locale: nb, name: Norsk, default: true}
        - {locale: sv, name: Svenska}
        - {locale: en, name: English}
  - klartekst
""",
    "docs/klartekst.yml": """\
controller:
  name: Fjordlys Eksempel AS
  email: post@fjordlys.example
  country: "NO"
time_zone: Europe/Oslo
languages: {nb: authoritative, sv: required, en: courtesy}
# A policy of two sections, for tests of everything but what a policy has to say.
severities: {KT322: info, KT385: info}
""",
    "docs/index.nb.md": "# Eksempel\n",
    "docs/index.sv.md": "# Exempel\n",
    "docs/index.en.md": "# Example\n",
    f"docs/{POLICY}/policy.yml": """\
# Spør Ada før du endrer rekkefølgen.
kind: privacy
sections: [mottakere, lagringstid] # i leserens rekkefølge
""",
    f"docs/{POLICY}/index.nb.md": "---\ntitle: Personvern\n---\nSlik bruker vi opplysninger.\n",
    f"docs/{POLICY}/index.sv.md": "---\ntitle: Integritet\n---\nSå använder vi uppgifter.\n",
    f"docs/{POLICY}/mottakere.nb.md": """\
---
# Overskriften er avtalt med styret.
title: 'Mottakere'
covers: [gdpr-13-1-e] # artikkel 13
---
Vi deler opplysningene med Regnskap Eksempel AS. De slettes ikke der.
""",
    f"docs/{POLICY}/mottakere.sv.md": """\
---
title: "Mottagare"
covers: [gdpr-13-1-e]
---
Vi delar uppgifterna med Regnskap Eksempel AS. De raderas inte där.
""",
    f"docs/{POLICY}/lagringstid.nb.md": """\
---
title: Lagringstid
---
Vi lagrer kundeforholdet i 3 år.
""",
    f"docs/{POLICY}/lagringstid.sv.md": """\
---
title: Lagringstid
---
Vi lagrar kundförhållandet i 3 år.
""",
}
NOTES = {"nb": "Vi deler med færre.", "sv": "Vi delar med färre."}


@dataclass(frozen=True)
class Desk:
    """A site in a folder of its own."""

    root: Path

    @property
    def config(self) -> Path:
        return self.root / "mkdocs.yml"

    def path(self, name: str) -> Path:
        """A file of the policy."""
        return self.root / "docs" / POLICY / name

    def run(self, command: str, *arguments: str, on: date | str = LATER) -> Result:
        return klartekst(self.config, command, *arguments, on=on)

    def told(self, command: str, *arguments: str, on: date | str = LATER) -> str:
        """What a command says that has to succeed."""
        result = self.run(command, *arguments, on=on)
        assert result.exit_code == 0, result.output
        return result.output

    def release(
        self, version: str, effective: str, change: str = "material", *more: str, on: date | str = LATER
    ) -> Result:
        options = ["--effective", effective, "--change", change, *more]
        return self.run("release", POLICY, version, *options, on=on)

    def publish(
        self, version: str, effective: str, change: str = "material", *more: str, on: date | str = LATER
    ) -> None:
        result = self.release(version, effective, change, *more, on=on)
        assert result.exit_code == 0, result.output

    def replace(self, name: str, old: str, new: str) -> None:
        """Change the words of a file of the policy."""
        text = self.path(name).read_bytes().decode("utf-8")
        assert old in text, f"{name} does not say {old!r}"
        self.path(name).write_bytes(text.replace(old, new).encode())

    def edit(self, *, notes: bool = True) -> None:
        """Name another recipient in both promised languages, with a note for readers or without."""
        for language, note in NOTES.items():
            where = f"mottakere.{language}.md"
            self.replace(where, "Regnskap Eksempel AS", "banken")
            if notes:
                self.replace(where, "\ntitle:", f"\nchange: {note}\ntitle:")

    def files(self) -> dict[str, bytes]:
        """Every file of the site with its bytes."""
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in sorted(self.root.rglob("*"))
            if path.is_file()
        }

    @contextmanager
    def unchanged(self) -> Iterator[None]:
        """Nothing on the desk differs afterwards, and nothing is new."""
        before = self.files()
        yield
        assert self.files() == before


def lay_desk(root: Path) -> Desk:
    for name, text in SITE.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return Desk(root)


def published_desk(root: Path) -> Desk:
    """The same with version 1.0 published and in force since the first day of the year."""
    desk = lay_desk(root)
    desk.publish("1.0", FIRST_DAY.isoformat(), "initial", on=FIRST_DAY)
    return desk
