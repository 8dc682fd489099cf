"""Klartekst: policies in Markdown, published as multilingual, versioned sites.

The rooms, from the bottom up; imports only point down (the test command holds the house to it):

* ``model`` – the words: frozen values, standard library only, no input or output, no clock.
* ``storage`` – the files: the only room that knows paths, YAML and front matter.
* ``fetching`` – the errands: the only room that opens a connection, and only for ``cli``.
* ``wording`` – the wording: what can be done with one text (expand, number, render).
* ``releases`` – the clock: what stands on which day, and how a translation stands to its original.
* ``checks`` – the questions: a project in, diagnostics out.
* ``publishing`` – the pages: a project in, page values and artefacts out; it returns, never writes.
* ``importing`` – the intake: foreign text in, draft sections out.
* ``printing`` – paper: pages become PDFs; the only room that imports WeasyPrint.
* ``mkdocs_plugin`` – door one: the only room that imports MkDocs.
* ``cli`` – door two: the only room that imports the command-line library.
"""

__version__ = "0.1.0"
