"""The packaged checklist, and the phrases that show what texts say."""

from pathlib import Path

from klartekst.model.checklist import Need
from klartekst.storage.checklist import checklist_ids, read_checklist, read_completeness_phrases
from klartekst.wording.words.choice import TABLES

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide" / "coverage.en.md"


def test_ids_name_one_item_each() -> None:
    assert sorted(set(checklist_ids())) == sorted(checklist_ids())


def test_every_item_has_a_label_in_every_language() -> None:
    assert [item.id for item in read_checklist() if set(item.labels) != set(TABLES)] == []


def test_a_condition_stands_with_every_item_that_has_one() -> None:
    assert [i.id for i in read_checklist() if bool(i.condition) is (i.need is Need.ALWAYS)] == []


def test_guide_lists_every_id() -> None:
    guide = GUIDE.read_text("utf-8")
    assert [item for item in checklist_ids() if f"`{item}`" not in guide] == []


def test_every_language_with_words_has_every_list_of_phrases() -> None:
    for language in TABLES:
        phrases = read_completeness_phrases(language)
        assert phrases is not None, language
        lists = [getattr(phrases, name) for name in phrases.__slots__ if name != "rights"]
        assert all(one.phrases for one in [*lists, *phrases.rights.values()]), language


def test_a_language_without_phrases_is_left_alone() -> None:
    assert read_completeness_phrases("fr") is None
    assert read_completeness_phrases("nb-NO") == read_completeness_phrases("no")
