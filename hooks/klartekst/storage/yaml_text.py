"""Words as YAML."""


def quoted(text: str) -> str:
    """The text as a YAML scalar between quotation marks, on one line, whatever it holds.

    Characters without a look of their own are written as escapes: YAML allows some nowhere, and
    takes others for line ends.
    """
    return '"' + "".join(map(_character, text)) + '"'


def _character(character: str) -> str:
    if character in ('"', "\\"):
        return "\\" + character
    return character if character.isprintable() else f"\\U{ord(character):08x}"
