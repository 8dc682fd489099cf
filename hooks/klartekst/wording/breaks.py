"""Line breaks inside a paragraph: two blanks at a line's end become a backslash, which can be seen."""

from klartekst.wording.dialect import PARSER
from klartekst.wording.troubles import located

_BLANKS = "  "


def with_written_breaks(markdown: str) -> str:
    """The Markdown with each break that blanks make written as a backslash; it shows the same.

    Blanks at the end of a line are lost when a file is saved by many a program, and they are no part
    of the form that checksums are taken of.
    """
    if f"{_BLANKS}\n" not in markdown:
        return markdown
    lines = markdown.split("\n")
    for child, line in located(PARSER.parse(markdown, {})):
        if child.type == "hardbreak" and lines[line].endswith(_BLANKS):
            lines[line] = lines[line].rstrip() + "\\"
    return "\n".join(lines)
