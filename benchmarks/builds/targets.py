"""What Klartekst means to reach, and whether it does in these figures."""

from collections.abc import Iterable, Iterator, Mapping

from benchmarks.builds.scenarios import COLD, EDITED, UNCHANGED, Build
from benchmarks.builds.serving import EDIT, FIRST, Visit

_MANY = 10_000
Figures = Mapping[tuple[str, str, int], Build]


def verdicts(builds: Iterable[Build], visits: Iterable[Visit]) -> Iterator[str]:
    """A line for each target whose figures there are."""
    found = list(builds)
    ended = {(b.name, b.work, b.size.versions): b for b in found if not b.course.code}
    versions = min((b.size.versions for b in found), default=0)
    own = {work: ended.get(("klartekst", work, versions)) for work in (COLD, UNCHANGED, EDITED)}
    yield from _cold(own[COLD], ended, versions)
    yield from _edited(own[COLD], own[EDITED], ended.get(("hugo", COLD, versions)))
    yield from _growth(ended, versions)
    for visit in visits:
        most = {f"{FIRST}, cold": 6.0, EDIT: 0.8}.get(visit.what)
        if most:
            yield _verdict(visit.what, visit.seconds, most, " s")


def _cold(own: Build | None, ended: Figures, versions: int) -> Iterator[str]:
    mkdocs, hugo = (ended.get((name, COLD, versions)) for name in ("mkdocs", "hugo"))
    if own and own.size.pages >= _MANY:
        yield _verdict("cold build, memory", own.course.together, 500, " MB")
    if own and mkdocs:
        ratio = own.course.work / mkdocs.course.work
        yield _verdict("cold build, part of the processors' time of mkdocs", ratio, 1 / 6)
    if own and hugo:
        ratio = own.course.seconds / hugo.course.seconds
        yield _verdict("cold build, part of the time of hugo", ratio, 1)
        ratio = own.course.together / hugo.course.together
        yield _verdict("cold build, part of the memory of hugo", ratio, 1 / 3)


def _edited(cold: Build | None, edited: Build | None, hugo: Build | None) -> Iterator[str]:
    if cold and edited:
        ratio = edited.course.seconds / cold.course.seconds
        yield _verdict("one section edited, part of the time of a cold build", ratio, 0.1)
    if edited and hugo:
        ratio = edited.course.seconds / hugo.course.seconds
        yield _verdict("one section edited, part of the time of hugo", ratio, 1)


def _growth(ended: Figures, versions: int) -> Iterator[str]:
    """What a version page costs that comes on top: the difference that doubling the versions makes."""
    for work, most in ((COLD, 0.8), (UNCHANGED, 0.1)):
        short = ended.get(("klartekst", work, versions))
        long = ended.get(("klartekst", work, 2 * versions))
        if not (short and long):
            continue
        pages = long.size.pages - short.size.pages
        milliseconds = (long.course.work - short.course.work) / pages * 1000
        yield _verdict(f"one more version with its pages, per text, {work}", milliseconds, most, " ms")
        if work == COLD:
            ratio = (long.versions / long.size.pages) / (short.versions / short.size.pages)
            yield _verdict("bytes of a version page with twice as many versions", ratio, 1.2)


def _verdict(what: str, found: float, most: float, unit: str = "") -> str:
    verdict = "met" if found <= most else "missed"
    figures = f"at most {_figure(most)}{unit}, found {_figure(found)}{unit}"
    return f"target for {what}: {figures} – {verdict}"


def _figure(figure: float) -> str:
    return f"{figure:.2f}" if figure < 10 else f"{figure:.0f}"
