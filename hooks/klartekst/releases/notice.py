"""How many days ahead people are to be told of a material change.

The law sets no number for privacy notices: the guidelines ask for notice "well in advance" (WP260
rev.01, paragraph 30). The numbers here are Klartekst's own; a site may set others.
"""

from collections.abc import Mapping

from klartekst.model.policy import PolicyKind
from klartekst.model.project import NoticeDays

USUAL = NoticeDays(advised=30, required=14)


def notice_for(kind: PolicyKind, chosen: Mapping[str, NoticeDays]) -> NoticeDays:
    """The notice that a policy of a kind needs: what the site has chosen, or the usual."""
    return chosen.get(kind.value, USUAL)
