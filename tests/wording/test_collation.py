"""Names stand in the order of the reader's alphabet."""

import random

import pytest

from klartekst.wording.collation import collation_key

IN_ORDER = {
    "nb": ["4human", "Abba", "Énergi", "Zoom", "Ærlig", "Østby", "Östersund", "Aalesund", "Århus"],
    "nn": ["Zoom", "Ærleg", "Østby", "Ås"],
    "da": ["Ølgod", "Aalborg", "Århus"],
    "sv": ["Ale", "Ebba", "Évian", "Wahl", "Zoo", "Åre", "Ære", "Ärlig", "Öl", "Øl"],
    "fi": ["Vaasa", "Väinö", "Walter", "Åbo", "Äijä", "Ö"],
    "is": ["Ari", "Ás", "Bær", "Daði", "Eir", "Él", "Þór", "Æsa", "Örn"],
    "de": ["Apfel", "Arber", "Ärger", "Ofen", "Öl", "Zebra"],
    "en": ["Æon", "Apple", "Åre", "Øre", "Zed"],
    "fo": ["Zoom", "Ærlig", "Østby", "Århus"],  # by the neighbour whose words are used
}


@pytest.mark.parametrize("language", IN_ORDER)
def test_order(language: str) -> None:
    names = list(IN_ORDER[language])
    random.Random(1).shuffle(names)
    assert sorted(names, key=lambda name: collation_key(name, language)) == IN_ORDER[language]


def test_case_and_form_make_no_difference_but_a_last_one() -> None:
    assert sorted(["ås", "Ås"], key=lambda name: collation_key(name, "nb")) == ["Ås", "ås"]
    assert collation_key("A\u030as", "nb")[0] == collation_key("Ås", "nb")[0]
