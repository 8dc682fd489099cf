"""The style sheet of a site: what can match stays, what cannot goes."""

from klartekst.publishing.style_sheet import InUse, classes_in_page, style_sheet

THEME = """
@charset "UTF-8";
:root { --md-icon--a: url("data:image/svg+xml;x,<svg;{}>"); --md-ring: var(--md-icon--a); --md-spare: 1 }
.md-typeset .used, .md-typeset .spare { color: red; mask: var(--md-ring) }
.spare > p { color: red }
.used:not(.spare) { color: red }
:is(.spare, .used) p { margin: 0 }
:is(.spare, .gone) p { margin: 1px }
@media print { .spare { color: red } }
@media print { .used { color: red !important } }
@keyframes turn { from { top: 0 } to { top: 1px } }
"""


def reduced(theme: str, *classes: str, texts: tuple[str, ...] = ()) -> str:
    return (
        style_sheet(theme, (), "", InUse(frozenset(classes), texts)).removeprefix('@charset "UTF-8";').strip()
    )


def test_rules_stay_that_a_page_can_use() -> None:
    assert reduced(THEME, "used", "md-typeset") == (
        ':root{--md-icon--a:url("data:image/svg+xml;x,<svg;{}>");--md-ring:var(--md-icon--a)}'
        ".md-typeset .used{color:red;mask:var(--md-ring)}"
        ".used:not(.spare){color:red}"
        ":is(.spare, .used) p{margin:0}"
        "@media print{.used{color:red!important}}"
        "@keyframes turn{from{top:0}to{top:1px}}"
    )


def test_variable_stays_that_a_style_of_the_site_refers_to() -> None:
    theme = ":root { --md-a: var(--md-b); --md-b: 1px; --md-c: 2px }"
    assert reduced(theme, texts=("p { margin: var(--md-a) }",)) == ":root{--md-a:var(--md-b);--md-b:1px}"
    assert reduced(theme) == ""


def test_everything_stays_while_the_site_is_not_known() -> None:
    sheet = style_sheet(THEME, ("/* said */ p  {  margin : 0 1px }",), "p { orphans: 3 }", None)
    assert ".spare>p{color:red}".replace(">", " > ") in sheet
    assert "--md-spare:1" in sheet
    assert sheet.endswith("p{margin:0 1px}@media print{p{orphans:3}}\n")


def test_classes_are_found_however_they_are_written() -> None:
    page = b"<p class='a b'><i class=c><b class=\"d\n e\" id=f>class</b>"
    assert classes_in_page(page) == set("abcde")
