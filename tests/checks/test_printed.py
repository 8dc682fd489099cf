"""What is remembered of a value goes by all that it holds."""

from dataclasses import fields, replace

from klartekst.checks.printed import printed
from klartekst.checks.text import Register, Twins
from klartekst.model.edition import Passage
from klartekst.wording.rendering import Manuscript

LONG = "Vi lagrer opplysningene i ett år. " * 20
TWINS = Twins(Passage(LONG, "a.md"), "nb", Passage(LONG, "a.sv.md"), "sv", Register(()))


def test_values_that_differ_in_one_field_never_print_alike() -> None:
    twins = TWINS
    others = [
        replace(twins, original=Passage(LONG + "!", "a.md")),
        replace(twins, original=Passage(LONG, "b.md")),
        replace(twins, original=Passage(LONG, "a.md", 2)),
        replace(twins, original=Passage(LONG, "a.md", 1, ((1, 2),))),
        replace(twins, translation=Passage("", "a.sv.md")),
        replace(twins, language="da"),
    ]
    assert len({printed(value) for value in (twins, *others)}) == 1 + len(others)


def test_all_fields_are_printed() -> None:
    manuscript = Manuscript("Kort.", "a", "nb")
    assert all(repr(getattr(manuscript, field.name)) in printed(manuscript) for field in fields(manuscript))


def test_no_text_is_taken_for_the_digest_of_another() -> None:
    digest = printed(Manuscript(LONG, "a", "nb")).removeprefix("Manuscript(").partition(",")[0]
    assert printed(Manuscript(digest, "a", "nb")) != printed(Manuscript(LONG, "a", "nb"))


def test_half_surrogates_of_file_names_are_no_trouble() -> None:
    assert printed(Passage("a", "\udcff" * 300)) != printed(Passage("a", "\udcfe" * 300))
