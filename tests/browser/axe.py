"""What axe-core finds on a page, in the states in which readers meet it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from playwright.sync_api import Page

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

_RUN = """options => axe.run(document, options).then(({ violations }) => violations.flatMap(
    ({ id, nodes }) => nodes.map((node) => [id, node.target.flat().join(" "), node.failureSummary])))"""
_OPTIONS = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"], "preload": False}

Look = Literal["light", "dark", "forced colours"]


@dataclass(frozen=True)
class State:
    """How wide a page is in CSS pixels, and in which colours."""

    width: int
    look: Look

    def __str__(self) -> str:
        return f"{self.width} px, {self.look}"

    def enter(self, page: "Page") -> None:
        page.set_viewport_size({"width": self.width, "height": 800})
        page.emulate_media(
            color_scheme="dark" if self.look == "dark" else "light",
            forced_colors="active" if self.look == "forced colours" else "none",
            reduced_motion="reduce",  # a colour on its way to another one is neither
        )


WIDTHS = (1280, 360, 320)
LOOKS: tuple[Look, ...] = ("light", "dark", "forced colours")
STATES = tuple(State(width, look) for width in WIDTHS for look in LOOKS)


class Judge:
    """Looks at pages with axe-core, in one tab."""

    def __init__(self, tab: "Page", script: str) -> None:
        self.tab, self.script = tab, script

    def open(self, path: str, state: State) -> None:
        """Go to a page in a state."""
        state.enter(self.tab)
        answer = self.tab.goto(path)
        assert answer is not None
        assert answer.ok or path.endswith("404.html"), f"{path} answers {answer.status}"

    def found(self, path: str, *states: State) -> list[str]:
        """The violations on a page, each with page, state, rule and element."""
        self.open(path, states[0])
        return [line for state in states for line in self.found_here(path, state)]

    def found_here(self, path: str, state: State, *more: str) -> list[str]:
        """The same for the page as it now stands; ``more`` tells what has been done to it."""
        state.enter(self.tab)
        self.tab.evaluate(f"window.axe ?? (() => {{ {self.script} }})(); 0")
        told = ", ".join((str(state), *more))
        found: list[Any] = self.tab.evaluate(_RUN, _OPTIONS)
        return [f"{path} ({told}) {rule}: {element}\n    {why}" for rule, element, why in found]
