"""References: ``[](#id)`` and ``[](policy:section)`` become the number and title they point at."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, Place, found
from klartekst.model.edition import Passage
from klartekst.wording.source import escape, replace_outside_code
from klartekst.wording.words.table import Words

LINK_SCHEMES = ("http", "https", "mailto", "tel")
"""The kinds of address outside the site that a policy may link to."""

# The bracket stands first, so that nothing is tried where there is none.
_EMPTY_LINK = r"\[(?<![\\!]\[)\s*\]\(\s*<?(?P<target>[^()\s<>]+)>?\s*\)"
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_REFERENCE = re.compile(r"(?P<policy>[^:#?]*)(?P<mark>[:#])(?P<anchor>[^#?/:]*)")
_BLOCK_START = re.compile(r"\s*(?:[-*+:]|\d+[.)]|>|#+|\[\^[^\]]+\]:)\s+")
_BLOCK = re.compile(r"\s*(?:#{1,6}\s|!!!|\||```|~~~|\{:|[-=*_]{3,}\s*$|$)")
# Words that send a reader somewhere, and end in a full stop that ends no sentence.
_ABBREVIATION = re.compile(
    r"(?<!\w)(?:art|bl\.\s?a|cf|e\.g|esim|f\.\s?eks|i\.e|jf|jfr|jmf|jvf|ks|sbr|t\.\s?ex|vgl|vrt|z\.\s?b)\.\s+$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Target:
    """What a reference can point at. ``title`` is empty for a place that has no heading of its own."""

    policy: str
    anchor: str
    number: str
    title: str


@dataclass(frozen=True, slots=True)
class Directory:
    """Everything that can be referred to, in one language."""

    policies: Mapping[str, str]
    targets: Mapping[tuple[str, str], Target]
    terms: Mapping[tuple[str, str], str]

    def find(self, policy: str, href: str) -> Target | None:
        """The target of a reference written in a policy, or ``None`` where there is none."""
        name, anchor = split_reference(href) or ("", "")
        if name == "term":
            word = self.terms.get((policy, anchor))
            return Target(policy, f"term-{anchor}", "", word) if word else None
        if name and not anchor and name in self.policies:
            return Target(name, "", "", self.policies[name])
        return self.targets.get((name or policy, anchor))

    def explain(self, policy: str, href: str) -> tuple[str, str]:
        """What is wrong with a reference that has no target, and what to do."""
        name, anchor = split_reference(href) or ("", href)
        if name == "term":
            known = [term for owner, term in self.terms if owner == policy]
            return f"there is no term '{anchor}'", _suggest(anchor, known, "terms in policy.yml")
        if name and name not in self.policies:
            return f"there is no policy '{name}'", _suggest(name, list(self.policies), "policies")
        owner = name or policy
        known = [target for holder, target in self.targets if holder == owner]
        where = f"policy '{owner}' has no section or anchor '{anchor}'"
        return where, _suggest(anchor, known, "anchors there")


def split_reference(href: str) -> tuple[str, str] | None:
    """The policy (empty for one's own) and the anchor that a link names.

    ``None`` for a link that is no reference: an address outside the site, or a file.
    """
    scheme = _SCHEME.match(href)
    if scheme and scheme[1].lower() in LINK_SCHEMES:
        return None
    match = _REFERENCE.fullmatch(href)
    if match is None or (match["mark"] == "#") != (not match["policy"]):
        return None
    return match["policy"], match["anchor"]


def expand_references(
    passage: Passage, policy: str, directory: Directory, words: Words
) -> tuple[str, list[Diagnostic]]:
    """The passage's Markdown with words in every empty link, and the links that point at nothing."""
    troubles: list[Diagnostic] = []
    if "](" not in passage.markdown or not re.search(_EMPTY_LINK, passage.markdown):
        return passage.markdown, troubles
    lines = passage.markdown.split("\n")

    def write(match: re.Match[str], line: int) -> str:
        href = match["target"]
        target = directory.find(policy, href) if split_reference(href) else None
        if target and target.title:
            caption = _caption(target, policy, directory, words)
            if _begins_sentence(match.string[: match.start()], lines[line - 1] if line else ""):
                caption = caption[0].upper() + caption[1:]
            return f"[{escape(caption)}]({href})"
        troubles.append(_empty_link_trouble(href, target, passage.place(line), policy, directory))
        return match[0]

    return replace_outside_code(passage.markdown, _EMPTY_LINK, write), troubles


def _begins_sentence(before: str, line_above: str) -> bool:
    """Whether a sentence begins after what stands before on the line, or runs on from the line above."""
    if not before.strip() and not _BLOCK.match(line_above):
        before = f"{line_above.rstrip()} "
    words = before.rstrip()
    ends_sentence = words != before and words.endswith((".", "!", "?"))
    is_start = not words or ends_sentence or _BLOCK_START.fullmatch(before)
    return bool(is_start) and not _ABBREVIATION.search(before)


def _caption(target: Target, policy: str, directory: Directory, words: Words) -> str:
    if not target.anchor or target.anchor.startswith("term-"):
        return target.title
    form = words.point_numbered if target.number else words.point_unnumbered
    point = form.format(number=target.number, title=target.title)
    if target.policy == policy:
        return point
    return words.point_in_policy.format(point=point, policy=directory.policies[target.policy])


def _empty_link_trouble(
    href: str, target: Target | None, place: Place, policy: str, directory: Directory
) -> Diagnostic:
    if target:
        message = f"the link to '{href}' has no words, and there is no heading to take them from"
        return found(codes.EMPTY_LINK, place, message, f"write words for it: [words]({href})")
    if split_reference(href):
        return found(codes.UNKNOWN_TARGET, place, *directory.explain(policy, href))
    message = f"the link to '{href}' has no words"
    return found(codes.EMPTY_LINK, place, message, f"write words for it: [words]({href})")


def _suggest(wanted: str, known: list[str], what: str) -> str:
    near = get_close_matches(wanted, known, n=1)
    if near:
        return f"did you mean '{near[0]}'?"
    return f"{what}: {', '.join(sorted(known)) or 'none'}"
