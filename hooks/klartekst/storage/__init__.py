"""The files: the only room that knows paths, YAML and front matter.

The door: ``read_project`` gives a site on disk as one ``Project`` with everything wrong in it as
diagnostics; with a ``ReleaseMemory`` it reads of the versions those that somebody has touched.
``write_new`` writes a whole new folder or nothing, and raises ``FolderInUse`` where there is something
already.

Whatever publishes calls ``finish_releases`` first, and reads then. ``write_release`` puts a version on
disk, and ``write_addition`` what is added to one; both do it whole or not at all, and raise a
``ReleaseRefused`` where something else was published meanwhile.

``reread_texts`` gives a project with some of its texts as they are now.

``write_marks`` writes into working translations what they were made from, and raises ``MarkRefused``
where a file cannot take it.
"""

from klartekst.storage.line_edits import clear_change_notes
from klartekst.storage.new_folder import FolderInUse, write_new
from klartekst.storage.note_clearing import Rewrite, without_notes
from klartekst.storage.project_reader import read_project
from klartekst.storage.published_site import published_addresses
from klartekst.storage.release_lock import ReleaseRefused, ReleasesLocked
from klartekst.storage.release_memory import ReleaseMemory
from klartekst.storage.release_writer import (
    ClearingUnfinished,
    ReleaseFiles,
    ReleasesChanged,
    VersionExists,
    finish_releases,
    next_number,
    set_policy_key,
    write_addition,
    write_release,
)
from klartekst.storage.release_yaml import addition_yaml, release_files, release_yaml
from klartekst.storage.rereading import reread_texts
from klartekst.storage.translation_marks import MarkRefused, TranslationMark, write_marks
from klartekst.storage.visit_file import read_visits, write_visits

__all__ = [
    "ClearingUnfinished",
    "FolderInUse",
    "MarkRefused",
    "ReleaseFiles",
    "ReleaseMemory",
    "ReleaseRefused",
    "ReleasesChanged",
    "ReleasesLocked",
    "Rewrite",
    "TranslationMark",
    "VersionExists",
    "addition_yaml",
    "clear_change_notes",
    "finish_releases",
    "next_number",
    "published_addresses",
    "read_project",
    "read_visits",
    "release_files",
    "release_yaml",
    "reread_texts",
    "set_policy_key",
    "without_notes",
    "write_addition",
    "write_marks",
    "write_new",
    "write_release",
    "write_visits",
]
