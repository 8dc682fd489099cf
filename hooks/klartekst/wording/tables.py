"""Tables that can be read aloud, and on a narrow screen.

A paragraph before a table that ends in ``{: .caption}`` becomes its caption; with ``.row-headers`` the
first cell of each row is its header. Both survive in plain Markdown as words that stand above the table.

On a phone a row is stacked: each cell on a line of its own behind the words of its column.
"""

from itertools import zip_longest

from markdown_it.token import Token

CAPTION_CLASS, ROW_HEADERS_CLASS = "caption", "row-headers"
"""Classes of the paragraph right before a table: it is its caption; its first column names the rows."""


def dress_tables(tokens: list[Token]) -> None:
    """Give captions, headers, column labels and classes to the tables among the tokens, in place."""
    labels: list[str] = []
    column = 0
    rows_named = False
    _place_captions(tokens)
    for token, following, closing in zip_longest(tokens, tokens[1:], tokens[2:]):
        if token.type == "table_open":
            rows_named = token.meta.get(ROW_HEADERS_CLASS, False)
            labels = []
            token.attrJoin("class", "kt-table")
        elif token.type == "tr_open":
            column = 0
        elif token.type in ("th_open", "td_open"):
            _align(token)
            if token.type == "th_open":
                labels.append(_words(following))
                _name_column(token, labels[-1], closing)
            elif column == 0 and rows_named and closing:
                _name_row(token, closing)
            elif column < len(labels) and labels[column]:
                token.attrSet("data-label", labels[column])
            column += 1


def _place_captions(tokens: list[Token]) -> None:
    """Move each paragraph that says it is a caption into the table behind it."""
    for index in range(len(tokens) - 3):
        paragraph, words, _, table = tokens[index : index + 4]
        classes = str(paragraph.attrGet("class") or "").split()
        if (paragraph.type, table.type) != ("paragraph_open", "table_open") or CAPTION_CLASS not in classes:
            continue
        opening = Token("caption_open", "caption", 1, block=True, map=paragraph.map)
        closing = Token("caption_close", "caption", -1, block=True)
        table.meta[ROW_HEADERS_CLASS] = ROW_HEADERS_CLASS in classes
        tokens[index : index + 4] = [table, opening, words, closing]


def _name_column(cell: Token, words: str, closing: Token | None) -> None:
    """Make a cell above a column its header, unless it has no words to name it with."""
    if words.strip() or closing is None:
        cell.attrSet("scope", "col")
    else:
        cell.tag = closing.tag = "td"


def _name_row(cell: Token, closing: Token) -> None:
    """Make the first cell of a row its header."""
    cell.tag = closing.tag = "th"
    cell.attrs = {**cell.attrs, "scope": "row"}


def _align(cell: Token) -> None:
    """Turn the inline style that Markdown's ``:--:`` makes into a class: pages carry no inline style."""
    style = cell.attrs.pop("style", "")
    side = str(style).removeprefix("text-align:")
    if side in ("center", "right"):
        cell.attrJoin("class", f"kt-{side}")


def _words(inline: Token | None) -> str:
    children = inline.children or [] if inline else []
    return "".join(child.content for child in children if child.type in ("text", "code_inline"))
