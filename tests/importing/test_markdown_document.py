"""A document's parts: what becomes of its headings, and that nothing in it is lost."""

import re
from collections import Counter
from textwrap import dedent

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from klartekst.importing.markdown_document import DraftDocument, DraftSection, split_document

STORIES = {
    "title, preamble and sections": (
        """
        # Privacy *notice*

        We care.

        ## What we collect

        Your name.

        ### From others

        Nothing.

        ## Contact {#contact}

        Write to us.
        """,
        DraftDocument(
            "Privacy notice",
            "We care.",
            (
                DraftSection("What we collect", "Your name.\n\n## From others\n\nNothing."),
                DraftSection("Contact", "Write to us.", "contact"),
            ),
        ),
    ),
    "no heading at all: breaks stay in the text": (
        "One.\n\n---\n\nTwo.",
        DraftDocument("", "One.\n\n---\n\nTwo.", ()),
    ),
    "underlined headings, and an anchor in the other spelling": (
        "Title\n=====\n\nFirst {: #one }\n-----\n\nText.",
        DraftDocument("Title", "", (DraftSection("First", "Text.", "one"),)),
    ),
    "sections without a title above them": (
        "Hello.\n\n## A\n\n## B\n\nText.",
        DraftDocument("", "Hello.", (DraftSection("A", ""), DraftSection("B", "Text."))),
    ),
    "a level is skipped": (
        "# T\n\n### A\n\n##### Deep\n\n### B",
        DraftDocument("T", "", (DraftSection("A", "## Deep"), DraftSection("B", ""))),
    ),
    "every heading at level 1": (
        "# T\n\nHello.\n\n# A\n\n## Below\n\n# B",
        DraftDocument("T", "Hello.", (DraftSection("A", "## Below"), DraftSection("B", ""))),
    ),
    "parts without a title of the whole": (
        "# Part 1\n\n## Below\n\n# Part 2",
        DraftDocument("", "", (DraftSection("Part 1", "## Below"), DraftSection("Part 2", ""))),
    ),
    "words before the title": (
        "Draft\n\n# T\nHello.",
        DraftDocument("T", "Draft\n\n\nHello.", ()),
    ),
    "no heading in code or quotations": (
        "# T\n\n```\n## A\n```\n\n> ## B",
        DraftDocument("T", "```\n## A\n```\n\n> ## B", ()),
    ),
    "byte order mark and line ends of other systems": (
        "\ufeff# T\r\n\r\n## A\r\nText.\r\n",
        DraftDocument("T", "", (DraftSection("A", "Text."),)),
    ),
    "definitions go where they are needed": (
        """
        # T
        See [us][x] and GDPR.

        ## A
        A note[^n] on [us][x].

        ## B
        Nothing.

        [x]: https://us.example/
        [^n]: See [them][y]

            or ask.
        [y]: https://them.example/
        *[GDPR]: Regulation
        [unused]: https://nobody.example/
        """,
        DraftDocument(
            "T",
            "See [us][x] and GDPR.\n\n[x]: https://us.example/\n\n*[GDPR]: Regulation",
            (
                DraftSection(
                    "A",
                    "A note[^n] on [us][x].\n\n[^n]: See [them][y]\n\n    or ask.\n\n"
                    "[x]: https://us.example/\n\n[y]: https://them.example/",
                ),
                DraftSection("B", "Nothing.\n\n\n\n\n[unused]: https://nobody.example/"),
            ),
        ),
    ),
}


@pytest.mark.parametrize(("text", "parts"), STORIES.values(), ids=STORIES.keys())
def test_document_falls_into_its_parts(text: str, parts: DraftDocument) -> None:
    assert split_document(dedent(text).strip("\n")) == parts


# Without what addresses, tags and attributes in a heading are made of: a title is plain words.
CHARACTERS = st.text(alphabet=st.sampled_from('abÅøЖ語ع1 \t\n\r#-=*_`>:^!.|~\\"\u00a0'), max_size=80)
BLOCKS = st.lists(
    st.sampled_from(
        [
            "# Alpha",
            "## Beta {#b}",
            "#### Gamma #",
            "Delta\n===",
            "Epsilon\nzeta\n---",
            "---",
            "* eta\n\n  ## theta",
            "> iota\n> # kappa",
            "```\n# lambda",
            "~~~\n## mu\n~~~",
            "    # nu",
            "<div>\n# xi\n</div>",
            "<!-- omicron\n\n## pi",
            "rho[^1] and [sigma][s]",
            "[^1]: tau\n\n    upsilon",
            "[s]: https://phi.example/",
            "!!! note\n    chi\n\n    ## psi",
            "omega\n: alef",
            "{: #bet }",
        ]
    )
)


@given(CHARACTERS)
@example("# \n")
@example("#")
@example("\u00a0# a")
def test_any_text_keeps_its_letters(text: str) -> None:
    assert letters(whole(split_document(text))) == letters(text)


@given(BLOCKS, st.sampled_from(["\n\n", "\n", "\r\n"]))
def test_any_structure_keeps_its_words(blocks: list[str], between: str) -> None:
    text = between.join(blocks)
    found = words(whole(split_document(text)))
    if "]: " in text:  # definitions are copied to every part that needs them
        assert found >= words(text)
    else:
        assert found == words(text)


def whole(parts: DraftDocument) -> str:
    sections = [f"{part.title}\n{part.anchor}\n{part.body}" for part in parts.sections]
    return "\n".join([parts.title, parts.preamble, *sections])


def letters(text: str) -> Counter[str]:
    return Counter(filter(str.isalnum, text))


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))
