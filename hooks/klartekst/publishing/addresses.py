"""Where things are, counted from the first page of a language; folders end in ``/``.

These addresses are promises: once published, none is ever given to something else.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageLink:
    """Words that lead to an address of the site, in the language of ``language`` where it is set."""

    text: str
    address: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Addresses:
    """The addresses of a site. ``updates_folder`` is that of changelogs, the same in all languages."""

    updates_folder: str

    def policy(self, policy: str, anchor: str = "") -> str:
        """The policy's own page, which shows the version in force."""
        return f"{policy}/{_fragment(anchor)}"

    def all_versions(self, policy: str) -> str:
        """The folder of all that belongs to a version; there is no page."""
        return f"{policy}/v/"

    def version(self, policy: str, version: str, anchor: str = "") -> str:
        """A version's page, for ever."""
        return f"{policy}/v/{version}/{_fragment(anchor)}"

    def uncorrected(self, policy: str, version: str, number: int) -> str:
        """The text of a version as it was before a correction."""
        return f"{policy}/v/{version}/c/{number}/"

    def changes(self, policy: str, version: str, anchor: str = "") -> str:
        """What a version changed in the one before it."""
        return f"{policy}/v/{version}/changes/{_fragment(anchor)}"

    def since(self, policy: str, version: str) -> str:
        """What has changed since a version, up to the one in force."""
        return f"{policy}/v/{version}/since/"

    def compare(self, policy: str) -> str:
        """Where any two versions can be compared."""
        return f"{policy}/compare/"

    def draft_changes(self, policy: str) -> str:
        """What the working text changes, in a preview."""
        return f"{policy}/compare/draft/"

    def sections(self, policy: str, anchor: str = "") -> str:
        """How each section came to be what it is."""
        return f"{policy}/history/{_fragment(anchor)}"

    def coverage(self, policy: str) -> str:
        """What the working text answers, for those who write it."""
        return f"{policy}/coverage/"

    def markdown(self, policy: str, version: str) -> str:
        """The text of a version as a plain file."""
        return f"{policy}/v/{version}/index.md"

    def pdf(self, policy: str, version: str) -> str:
        """The text of a version for paper."""
        return f"{policy}/v/{version}/index.pdf"

    def card(self, policy: str = "", version: str = "") -> str:
        """The picture for previews of links to a policy in a version, or to the first page."""
        return f"{policy}/v/{version}/card.png" if policy else "card.png"

    def records(self, policy: str, version: str) -> str:
        """The public records of a version, for machines; one file for all languages."""
        return f"{policy}/v/{version}/records.json"

    def updates(self, policy: str = "", anchor: str = "") -> str:
        """The changelog of a policy, or of the whole site."""
        folder = f"{policy}/" if policy else ""
        return f"{folder}{self.updates_folder}/{_fragment(anchor)}"

    def atom(self, policy: str = "") -> str:
        """The Atom feed of a changelog."""
        return f"{self.updates(policy)}feed.xml"

    def json_feed(self, policy: str = "") -> str:
        """The JSON feed of a changelog."""
        return f"{self.updates(policy)}feed.json"

    def versions(self, policy: str) -> str:
        """Every version of a policy, for machines; one file for all languages."""
        return f"{policy}/versions.json"

    def consent(self, policy: str) -> str:
        """The words in which the policy asks for consent, for machines; one file for all languages."""
        return f"{policy}/consent.json"

    def time_map(self, policy: str) -> str:
        """The policy's Memento TimeMap (RFC 7089); one file for all languages."""
        return f"{policy}/timemap.link"


def _fragment(anchor: str) -> str:
    return f"#{anchor}" if anchor else ""
