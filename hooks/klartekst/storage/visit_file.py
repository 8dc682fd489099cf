"""What came of trying addresses on the web, kept beside ``mkdocs.yml`` so that nobody is asked twice a day.

The file can be deleted at any time. It is no part of the site, and git is told to leave it alone; the
schemas beside it are kept.
"""

import json
import os
import tempfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from klartekst.model.visit import Answer, Visit
from klartekst.storage.durable_files import TEMPORARY_PREFIX

FOLDER = ".klartekst"
FILE = "links.json"


def read_visits(root: Path) -> dict[str, Visit]:
    """The visits by address; none where the file is not there or cannot be understood."""
    try:
        content = json.loads((root / FOLDER / FILE).read_text(encoding="utf-8"))
        visits = [_visit(entry) for entry in content["links"]]
    except (OSError, ValueError, LookupError, TypeError):
        return {}
    return {visit.address: visit for visit in visits}


def write_visits(root: Path, visits: Mapping[str, Visit]) -> None:
    """Keep these visits and no others; the file is written beside the old one and renamed.

    Raises OSError where the disk refuses; the old file is then as it was.
    """
    folder = root / FOLDER
    folder.mkdir(exist_ok=True)
    ignored = folder / ".gitignore"
    if not ignored.exists():
        ignored.write_text(f"{FILE}\n{TEMPORARY_PREFIX}*\n", encoding="utf-8")
    entries = [_entry(visit) for _, visit in sorted(visits.items())]
    text = json.dumps({"links": entries}, ensure_ascii=False, indent=1)
    descriptor, name = tempfile.mkstemp(prefix=TEMPORARY_PREFIX, dir=folder)
    beside = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(f"{text}\n")
        beside.replace(folder / FILE)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _entry(visit: Visit) -> dict[str, Any]:
    return {
        "address": visit.address,
        "seen": visit.seen.isoformat(),
        "answer": visit.answer.value,
        "said": visit.said,
        "moved_to": visit.moved_to,
        "lacks_fragment": visit.lacks_fragment,
    }


def _visit(entry: Mapping[str, Any]) -> Visit:
    seen = datetime.fromisoformat(entry["seen"])
    if seen.tzinfo is None:
        raise ValueError("a moment without its offset")
    return Visit(
        address=str(entry["address"]),
        seen=seen,
        answer=Answer(entry["answer"]),
        said=str(entry["said"]),
        moved_to=str(entry["moved_to"]),
        lacks_fragment=bool(entry["lacks_fragment"]),
    )
