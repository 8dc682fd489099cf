"""Publishing with the command: ``mkdocs build`` shows what was released, and nothing else."""

from datetime import UTC, date, datetime, time
from pathlib import Path

from click.testing import CliRunner, Result

from klartekst.cli.main import main
from klartekst.storage import read_project

LONG_AGO = date(2020, 1, 1)


def noon(day: date) -> str:
    """The middle of a day in UTC as ``SOURCE_DATE_EPOCH`` writes it; the same day all over Europe."""
    return str(int(datetime.combine(day, time(12), UTC).timestamp()))


def klartekst(config: Path, command: str, *arguments: str, on: date | str = LONG_AGO) -> Result:
    """What a command answers about the site of a ``mkdocs.yml``, on a day or at a moment in seconds.

    An exception that is no ordinary end of a command is raised: it is trouble in our own code.
    """
    epoch = on if isinstance(on, str) else noon(on)
    result = CliRunner().invoke(
        main,
        [*command.split(), "-f", str(config), *arguments],
        env={"SOURCE_DATE_EPOCH": epoch, "COLUMNS": "200"},
    )
    if not isinstance(result.exception, SystemExit | None):
        raise result.exception
    return result


def done(config: Path, command: str, *arguments: str, on: date | str = LONG_AGO) -> str:
    """The output of a command that has to succeed."""
    result = klartekst(config, command, *arguments, on=on)
    assert result.exit_code == 0, result.output
    return result.output


def release_all(config: Path, on: date = LONG_AGO) -> Path:
    """Release every policy of a site as version 1.0, in force from that day; answers ``config``."""
    for policy in read_project(config.parent, config_file=config).policies:
        done(config, "release", policy.id, "1.0", "--effective", str(on), "--change", "initial", on=on)
    return config
