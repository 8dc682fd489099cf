"""Tables that can be read aloud, and on a narrow screen.

On a phone a row is stacked: each cell on a line of its own behind the words of its column. Styling
a table so takes its meaning from assistive technology unless roles say it again, so they do.
"""

from itertools import zip_longest

from markdown_it.token import Token

_ROLES = {
    "table_open": "table",
    "thead_open": "rowgroup",
    "tbody_open": "rowgroup",
    "tr_open": "row",
    "th_open": "columnheader",
    "td_open": "cell",
}


def dress_tables(tokens: list[Token]) -> None:
    """Give roles, column labels and alignment classes to the tables among the tokens, in place."""
    labels: list[str] = []
    column = 0
    for token, following in zip_longest(tokens, tokens[1:]):
        if token.type in _ROLES:
            token.attrSet("role", _ROLES[token.type])
        if token.type == "table_open":
            token.attrJoin("class", "kt-table")
            labels = []
        elif token.type == "tr_open":
            column = 0
        elif token.type in ("th_open", "td_open"):
            _align(token)
            if token.type == "th_open":
                token.attrSet("scope", "col")
                labels.append(_words(following))
            elif column < len(labels):
                token.attrSet("data-label", labels[column])
            column += 1


def _align(cell: Token) -> None:
    """Turn the inline style that Markdown's ``:--:`` makes into a class: pages carry no inline style."""
    style = cell.attrs.pop("style", "")
    side = str(style).removeprefix("text-align:")
    if side in ("center", "right"):
        cell.attrJoin("class", f"kt-{side}")


def _words(inline: Token | None) -> str:
    children = inline.children or [] if inline else []
    return "".join(child.content for child in children if child.type in ("text", "code_inline"))
