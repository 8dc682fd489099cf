"""Records in the words of each language, and their tables in a text."""

from dataclasses import fields, replace
from datetime import date
from string import Formatter

import pytest
from tests.html_tree import Element, parse_html

from klartekst.model.diagnostic import Place
from klartekst.model.edition import Passage
from klartekst.model.facts import Facts
from klartekst.model.policy import Numbering, Policy, PolicyKind, Role
from klartekst.model.records import (
    LegalBasis,
    ProcessingActivity,
    Recipient,
    RecipientRole,
    Records,
    Retention,
    Transfer,
)
from klartekst.wording.facts import expand_facts, fact_book
from klartekst.wording.locale import kept_together
from klartekst.wording.record_blocks import record_blocks
from klartekst.wording.record_changes import fact_changes
from klartekst.wording.record_values import Speaker
from klartekst.wording.record_words.choice import RECORD_TABLES
from klartekst.wording.record_words.table import RecordWords
from klartekst.wording.rendering import Manuscript, render
from klartekst.wording.words.choice import TABLES

TEXTS = tuple(f.name for f in fields(RecordWords) if f.name != "provisions")
TODAY = date(2026, 11, 22)
HERE = Place("docs/p/records/recipients.yml", 2)
POST = Recipient("post", HERE, {"": "Post | AS"}, RecipientRole.PROCESSOR, country="NO")
BANK = Recipient("bank", HERE, {"nb": "banken", "en": "the bank"}, RecipientRole.CONTROLLER)
ORDERS = ProcessingActivity(
    id="ordre",
    place=HERE,
    purpose={"nb": "levere varer", "en": "deliver goods"},
    legal_basis=(LegalBasis("6(1)(b)"),),
    recipients=("post", "bank"),
    retention=Retention("P3Y"),
)
RECORDS = Records((ORDERS,), (POST, BANK))
POLICY = Policy(
    id="p",
    place=HERE,
    kind=PolicyKind.PRIVACY,
    numbering=Numbering.NONE,
    languages={"nb": Role.AUTHORITATIVE, "en": Role.REQUIRED},
    sections=(),
    pages={},
    facts=Facts(),
    time_zone="UTC",
    records=RECORDS,
)


def speaker(language: str, records: Records = RECORDS) -> Speaker:
    return Speaker(records, language, "nb")


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_the_languages_are_those_of_all_other_words() -> None:
    assert tuple(RECORD_TABLES) == tuple(TABLES)


@pytest.mark.parametrize("language", RECORD_TABLES)
def test_every_text_is_there_with_the_same_placeholders(language: str) -> None:
    own, english = RECORD_TABLES[language], RECORD_TABLES["en"]
    for key in TEXTS:
        text = getattr(own, key)
        assert text == text.strip() != ""
        assert placeholders(text) == placeholders(getattr(english, key))
    assert own.provisions.keys() == english.provisions.keys()
    assert all(own.provisions.values())


@pytest.mark.parametrize("role", RecipientRole)
def test_every_role_has_a_name(role: RecipientRole) -> None:
    assert speaker("nb").recipient_values(replace(POST, role=role))["role"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nb", "avtale (artikkel 6 nr. 1 bokstav b)"),
        ("nn", "avtale (artikkel 6 nr. 1 bokstav b)"),
        ("sv", "avtal (artikel 6.1 b)"),
        ("da", "kontrakt (artikel 6, stk. 1, litra b)"),
        ("fi", "sopimus (6 artiklan 1 kohdan b alakohta)"),
        ("is", "samningur (b-liður 1. mgr. 6. gr.)"),
        ("en", "contract (Article 6(1)(b))"),
        ("de", "Vertrag (Artikel 6 Absatz 1 Buchstabe b)"),
    ],
)
def test_an_article_in_each_language(language: str, said: str) -> None:
    assert speaker(language).provision("6(1)(b)") == said


@pytest.mark.parametrize(
    ("article", "said"),
    [
        ("45", "adequacy decision (Article 45)"),
        ("10", "Article 10"),
        ("9(2)(h)", "Article 9(2)(h)"),
    ],
)
def test_articles_without_a_paragraph_or_a_name(article: str, said: str) -> None:
    assert speaker("en").provision(article) == said


@pytest.mark.parametrize(
    ("duration", "language", "said"),
    [
        ("P3Y", "nb", "3 år"),
        ("P1Y", "en", "1 year"),
        ("P1Y6M", "sv", "1 år och 6 månader"),
        ("P30D", "fi", "30 päivää"),
        ("P2W", "de", "2 Wochen"),
        ("PT12H", "da", "12 timer"),
        ("P1DT1H30M", "en", "1 day, 1 hour and 30 minutes"),
        ("P5Y", "is", "5 ár"),
    ],
)
def test_durations_are_said(duration: str, language: str, said: str) -> None:
    assert speaker(language).duration(duration) == said


def test_a_duration_from_an_event() -> None:
    kept = Retention("P5Y", {"nb": "etter årets slutt"})
    assert speaker("nb").retention(kept) == "5 år etter årets slutt"
    assert (
        speaker("nb").retention(Retention(criterion={"nb": "så lenge du er kunde"})) == "så lenge du er kunde"
    )


def test_words_that_a_language_lacks_are_those_that_prevail() -> None:
    assert speaker("sv").say({"en": "a", "nb": "b"}) == "b"


def test_a_recipient_is_shown_from_its_first_day_to_its_last() -> None:
    until = replace(POST, since=date(2026, 1, 1), until=date(2026, 6, 30))
    policy = replace(POLICY, records=Records((ORDERS,), (until, BANK)))
    days = (date(2025, 12, 31), date(2026, 1, 1), date(2026, 6, 30), date(2026, 7, 1))
    shown = ["Post" in record_blocks(policy, "nb", day)["table.processing"] for day in days]
    assert shown == [False, True, True, False]


def test_a_table_has_a_caption_and_headers_for_rows_and_columns() -> None:
    markdown = record_blocks(POLICY, "nb", TODAY)["table.recipients"]
    table = parse_html(render(Manuscript(markdown, "s", "nb")).html(lambda _: "")).children[0]
    assert isinstance(table, Element)
    first, *_ = [child for child in table.children if isinstance(child, Element)]
    assert (first.tag, first.words()) == ("caption", "Mottakere av personopplysninger")
    heads = [(e.attrs["scope"], e.words()) for e in table.walk() if e.tag == "th"]
    assert heads == [
        ("col", "Navn"),
        ("col", "Rolle"),
        ("col", "Land"),
        ("row", "Banken"),
        ("row", "Post | AS"),
    ]


def test_a_paragraph_that_says_so_is_a_caption_only_right_above_a_table() -> None:
    markdown = "Frist\n{: .caption}\n\nOrd.\n\n| A |\n|---|\n| b |\n\nMer\n{: .caption}"
    html = render(Manuscript(markdown, "s", "nb")).html(lambda _: "")
    assert "<caption" not in html
    assert html.count('<p class="caption">') == 2
    assert 'scope="row"' not in html


WRITTEN = "Før\n{{ table.recipients }}\nmidt {{ controller.nam }}\n\n{{ list.purposes }}\n\n{{ nei }}"


def test_lines_stay_true_around_tables() -> None:
    book = fact_book(Facts(), (), "nb", TODAY, record_blocks(POLICY, "nb", TODAY))
    passage, troubles = expand_facts(Passage(WRITTEN, "s.nb.md", 4), book)
    assert [trouble.place.line for trouble in troubles] == [6, 10]
    lines = passage.markdown.split("\n")
    assert [passage.place(at).line for at, line in enumerate(lines) if line.startswith("|")] == [5] * 4
    assert passage.place(len(lines) - 1).line == 10


def test_tables_in_code_and_after_a_backslash_stay_as_they_are() -> None:
    book = fact_book(Facts(), (), "nb", TODAY, record_blocks(POLICY, "nb", TODAY))
    code = "```\n{{ table.recipients }}\n```\n\n`{{ table.recipients }}`\n\n\\{{ table.recipients }}"
    assert expand_facts(Passage(code, "s.nb.md"), book) == (Passage(code, "s.nb.md"), [])


def test_records_alike_but_for_their_places_do_not_differ() -> None:
    moved = Records((replace(ORDERS, place=Place("x")),), (BANK, POST))
    assert fact_changes(RECORDS, moved, "nb", "nb") == ()


def test_nothing_is_said_of_a_version_that_kept_no_records() -> None:
    assert fact_changes(None, RECORDS, "nb", "nb") == fact_changes(RECORDS, None, "nb", "nb") == ()


def test_each_kind_of_change_is_told() -> None:
    later = replace(
        ORDERS,
        retention=Retention("P5Y"),
        recipients=("bank",),
        transfers=(Transfer("US", "46(2)(c)"),),
    )
    moved = replace(BANK, country="SE")
    changes = fact_changes(RECORDS, Records((later,), (moved,)), "en", "nb")
    assert [change.sentence for change in changes] == [
        "Removed recipient: Post | AS",
        "the bank – Country: – → Sweden",
        "deliver goods – Recipients: Post | AS and the bank → the bank",
        "deliver goods – Retention period: 3 years → 5 years",
        "deliver goods – Transfer to a third country: – → "
        "United States: standard data protection clauses (Article 46(2)(c))",
    ]


def test_words_changed_in_another_language_are_told_there_alone() -> None:
    other = replace(ORDERS, purpose={**ORDERS.purpose, "en": "ship goods"})
    later = Records((other,), RECORDS.recipients)
    assert fact_changes(RECORDS, later, "nb", "nb") == ()
    assert len(fact_changes(RECORDS, later, "en", "nb")) == 1


def test_figures_keep_their_order_where_words_run_from_right_to_left() -> None:
    assert kept_together("900 100 116", "ar") == "900\xa0100\xa0116"
    assert kept_together("900 100 116", "nb") == "900 100 116"


@pytest.mark.parametrize(
    ("language", "said"),
    [("nb", "1 år og 6 måneder"), ("it", "1 anno e 6 mesi"), ("nl", "1 jaar en 6 maanden")],
)
def test_a_duration_is_said_in_whole_words(language: str, said: str) -> None:
    assert Speaker(Records(), language, "nb").duration("P1Y6M") == said


def test_labels_in_another_language_than_the_text_say_so() -> None:
    table = record_blocks(POLICY, "ar", TODAY)["table.recipients"]
    assert "[Role]{lang=en dir=ltr}" in table
    assert "{lang=" not in record_blocks(POLICY, "nb", TODAY)["table.recipients"]
