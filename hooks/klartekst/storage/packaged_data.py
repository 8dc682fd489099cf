"""The data files that come with the package."""

from importlib.resources import files

from klartekst.storage.fields import Table, Values, read_fields
from klartekst.storage.report import Report
from klartekst.storage.yaml_nodes import read_trusted_mapping


def read_packaged(name: str, table: Table) -> Values | None:
    """The values of a packaged file; None where there is no such file.

    Raises ValueError when the file is wrong: that is no trouble of the user's.
    """
    file = files(__package__) / "data" / name
    if not file.is_file():
        return None
    report = Report(name)
    mapping = read_trusted_mapping(file.read_text(encoding="utf-8"), report)
    values = Values({}) if mapping is None else read_fields(mapping, table, report)
    if report.found:
        raise ValueError("; ".join(map(str, report.found)))
    return values
