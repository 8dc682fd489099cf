"""The errands: the only room that opens a connection, and only when the command line asks it to.

The door: ``visit_all`` tries addresses on the web, ``Web`` is the web with the manners that are kept.
"""

from klartekst.fetching.manners import Manners
from klartekst.fetching.rounds import visit_all
from klartekst.fetching.web import Web

__all__ = ["Manners", "Web", "visit_all"]
