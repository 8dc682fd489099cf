"""Coverage as JSON for other programs."""

import json
from collections.abc import Sequence

from klartekst.model.coverage import ItemCoverage, Location, PolicyCoverage


def coverage_json(policies: Sequence[PolicyCoverage], languages: tuple[str, ...] = ()) -> str:
    """A list of policies, each with its items; ``where`` has every language, empty where it says nothing.

    ``languages`` limits it to some; empty means all of each policy's.
    """
    answer = {"policies": [_policy(one, languages or one.languages) for one in policies]}
    return json.dumps(answer, ensure_ascii=False, indent=2)


def _policy(one: PolicyCoverage, languages: tuple[str, ...]) -> dict[str, object]:
    shown = [code for code in languages if code in one.languages]
    return {"policy": one.policy, "items": [_item(item, shown) for item in one.items]}


def _item(item: ItemCoverage, languages: Sequence[str]) -> dict[str, object]:
    return {
        "id": item.item.id,
        "also": list(item.item.also),
        "label": item.item.label("en"),
        "need": item.item.need.value,
        "condition": item.item.condition,
        "source": item.item.source,
        "answer": item.answer.value,
        "reason": item.reason,
        "where": {code: [_location(place) for place in item.where.get(code, ())] for code in languages},
    }


def _location(place: Location) -> dict[str, str]:
    return {"policy": place.policy, "section": place.section, "title": place.title, "path": place.path}
