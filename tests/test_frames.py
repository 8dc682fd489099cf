"""A frame that pages share gives each the page that it would have been given alone."""

from markupsafe import Markup, escape

from klartekst.mkdocs_plugin.frames import Frame, Frames
from klartekst.publishing.addresses import Addresses

ADDRESSES = Addresses("updates")
CONTENT = "<h1>kt</h1> Vilkår"


def laid_out(frame: Frame, content: str) -> str:
    """A page that says what our templates say of one."""
    title = escape(Markup(frame.title).striptags())
    return f"<title>{title} – {frame.about}</title><a href='/{frame.address}'>{title}</a>{content}."


def frames_of(policy: str, titles: dict[str, str]) -> list[Frame]:
    return [
        Frame(ADDRESSES.since(policy, version), (("nb", "nb"),), title, policy, version)
        for version, title in titles.items()
    ]


class Counting:
    """Lays pages out, and knows how many it has."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, frame: Frame, content: str) -> str:
        self.count += 1
        return laid_out(frame, content)


def test_each_page_is_as_if_it_were_alone() -> None:
    titles = {"1": "Ett & <b>to</b>", "2": "«Tre»", "v": "4", "x": "kt0t0kt"}
    for policy in ("personvern", "x/v/1", "kt0v0kt", "v", "1"):
        lay_out = Counting()
        frames = Frames(lay_out, ADDRESSES, "specimen")
        for frame in frames_of(policy, titles):
            assert frames.page(frame, CONTENT) == laid_out(frame, CONTENT)
        assert lay_out.count == 1


def test_content_without_a_heading_is_laid_out_alone() -> None:
    lay_out = Counting()
    frames = Frames(lay_out, ADDRESSES, "specimen")
    for frame in frames_of("personvern", {"1": "Ett", "2": "To"}):
        assert frames.page(frame, "Ord") == laid_out(frame, "Ord")
    assert lay_out.count == 2


def test_template_that_changes_places_gets_each_page() -> None:
    def shouting(frame: Frame, content: str) -> str:
        return laid_out(frame, content).upper()

    frames = Frames(shouting, ADDRESSES, "specimen")
    for frame in frames_of("personvern", {"1": "Ett", "2": "To"}):
        assert frames.page(frame, CONTENT) == shouting(frame, CONTENT)
