"""Coverage as lines of text for a terminal."""

from collections.abc import Iterator, Sequence

from klartekst.model.coverage import Answer, ItemCoverage, PolicyCoverage


def coverage_text(policies: Sequence[PolicyCoverage], languages: tuple[str, ...] = ()) -> str:
    """Each policy with its items, and below an item where it is answered in each language.

    ``languages`` limits it to some; empty means all of each policy's.
    """
    return "\n\n".join("\n".join(_policy(one, languages or one.languages)) for one in policies)


def _policy(one: PolicyCoverage, languages: tuple[str, ...]) -> Iterator[str]:
    counts = {answer: sum(item.answer is answer for item in one.items) for answer in Answer}
    yield f"{one.policy}: " + ", ".join(f"{number} {answer}" for answer, number in counts.items() if number)
    for item in one.items:
        yield f"  {item.item.id}  {item.item.label('en')}: {item.answer}{_because(item)}"
        yield from _places(item, [code for code in languages if code in one.languages])


def _because(item: ItemCoverage) -> str:
    if item.answer is Answer.INHERITED:
        return f" from {', '.join(sorted({p.policy for places in item.where.values() for p in places}))}"
    if item.reason:
        return f" – {item.reason}"
    return f" – applies where {item.item.condition}" if item.answer is Answer.SILENT else ""


def _places(item: ItemCoverage, languages: Sequence[str]) -> Iterator[str]:
    if item.where:
        for language in languages:
            places = item.where.get(language, ())
            listed = "; ".join(f"{place.title} ({place.path})" for place in places)
            yield f"    {language}  {listed or 'not in this language'}"
