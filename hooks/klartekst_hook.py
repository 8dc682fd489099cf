"""Klartekst for this repository's own mkdocs.yml, through ``hooks:``, without installing it.

Other sites write ``plugins: [klartekst]``. The two run the same class; enabling both is an error.
"""

from klartekst.mkdocs_plugin.plugin import KlartekstPlugin, events

globals().update(events(KlartekstPlugin(as_hook=True)))
