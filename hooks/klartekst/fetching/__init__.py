"""The errands: the only room that opens a connection, and only when the command line asks it to.

The doors: ``visit_all`` tries addresses on the web, ``Web`` is the web with the manners that are kept;
``scan_first_load`` has an installed Chromium load one page.
"""

from klartekst.fetching.devtools import BrowserError, find_browser, needs_open_sandbox
from klartekst.fetching.first_load import scan_first_load
from klartekst.fetching.manners import Manners
from klartekst.fetching.rounds import visit_all
from klartekst.fetching.web import Web

__all__ = [
    "BrowserError",
    "Manners",
    "Web",
    "find_browser",
    "needs_open_sandbox",
    "scan_first_load",
    "visit_all",
]
