"""Numbers of things, as messages name them."""


def quantity(number: int, one: str, many: str = "") -> str:
    """The number with the word for one thing, or for several: ``1 version``, ``2 versions``."""
    return f"{number} {one if number == 1 else many or f'{one}s'}"


def times(number: int) -> str:
    """How often something is there: ``once``, ``2 times``."""
    return "once" if number == 1 else f"{number} times"
