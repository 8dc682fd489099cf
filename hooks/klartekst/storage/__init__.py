"""The files: the only room that knows paths, YAML and front matter.

The door: ``read_project`` gives a site on disk as one ``Project`` with everything wrong in it as
diagnostics; ``write_new`` writes a whole new folder or nothing, and raises ``FolderInUse`` where
there is something already.
"""

from klartekst.storage.new_folder import FolderInUse, write_new
from klartekst.storage.project_reader import read_project

__all__ = ["FolderInUse", "read_project", "write_new"]
