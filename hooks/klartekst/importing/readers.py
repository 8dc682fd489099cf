"""Which reader takes which file, by its ending and by what its first bytes say."""

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import PurePath

from klartekst.importing.markdown_reader import read_markdown_file
from klartekst.importing.source_document import ImportRefused, SourceDocument
from klartekst.importing.text_reader import read_text_file

Reader = Callable[[bytes, str], SourceDocument]


def _html(data: bytes, name: str) -> SourceDocument:
    _need("lxml", name)
    from klartekst.importing.html_reader import read_html_file  # noqa: PLC0415

    return read_html_file(data, name)


def _word(data: bytes, name: str) -> SourceDocument:
    _need("mammoth", name)
    _need("lxml", name)
    from klartekst.importing.word_reader import read_word_file  # noqa: PLC0415

    return read_word_file(data, name)


def _pdf(data: bytes, name: str) -> SourceDocument:
    _need("pypdf", name)
    from klartekst.importing.pdf_reader import read_pdf_file  # noqa: PLC0415

    return read_pdf_file(data, name)


READERS: dict[str, Reader] = {
    ".txt": read_text_file,
    ".text": read_text_file,
    ".md": read_markdown_file,
    ".markdown": read_markdown_file,
    ".html": _html,
    ".htm": _html,
    ".xhtml": _html,
    ".docx": _word,
    ".pdf": _pdf,
}
"""The reader of each ending."""


def read_document(data: bytes, name: str) -> SourceDocument:
    """The document in a file's bytes.

    Raises ImportRefused where the format is not known, its library is not installed, the file is not what
    its ending says, or it holds no text or far too much.
    """
    reader = READERS.get(PurePath(name).suffix.lower())
    if reader is None:
        known = ", ".join(READERS)
        raise ImportRefused(f"{name} has an ending that is not known — these can be imported: {known}")
    document = reader(data, name)
    if not document.words:
        raise ImportRefused(f"{name} holds no words — there is nothing to import")
    return document


def _need(library: str, name: str) -> None:
    if find_spec(library) is None:
        raise ImportRefused(
            f"reading {name} needs the library '{library}', which is not installed — "
            "run pip install 'klartekst[import]'"
        )
