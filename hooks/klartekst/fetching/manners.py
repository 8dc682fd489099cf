"""How a guest on other people's servers behaves."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Manners:
    """Bounds on what is asked of servers. All times are in seconds.

    ``pause`` lies between two requests to one host, which is sent ``at_one_host`` at once at most.
    After an attempt without success, the host is left alone for ``rest``, then twice that, or as long
    as it asks for, up to ``longest_rest``. ``most_bytes`` are read of a page.
    """

    timeout: float = 10.0
    pause: float = 0.5
    at_one_host: int = 2
    at_once: int = 8
    attempts: int = 3
    rest: float = 1.0
    longest_rest: float = 30.0
    most_redirects: int = 10
    most_bytes: int = 2_000_000
