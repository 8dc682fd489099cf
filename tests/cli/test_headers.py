"""``klartekst headers``: the same headers in the form of each server."""

import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from klartekst.cli.main import main
from klartekst.publishing.response_headers import FORMATS, HEADERS

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'self'; form-action 'none'; "
    "frame-ancestors 'none'"
)


def _read(server: str, text: str) -> dict[str, str]:
    """The headers that a server would take from a file."""
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    if server in ("netlify", "cloudflare"):
        assert lines[0] == "/*"
        pairs = [line.strip().split(": ", 1) for line in lines[1:]]
    elif server == "apache":
        pairs = [shlex.split(line.removeprefix("Header always set ")) for line in lines]
    elif server == "nginx":
        pairs = [shlex.split(line.removeprefix("add_header ").removesuffix(" always;")) for line in lines]
    else:
        assert (lines[0], lines[-1]) == ("header {", "}")
        pairs = [shlex.split(line) for line in lines[1:-1]]
    return dict(pairs)


@pytest.mark.parametrize("server", FORMATS)
def test_every_server_is_told_the_same(server: str) -> None:
    outcome = CliRunner().invoke(main, ["headers", "--format", server])
    assert outcome.exit_code == 0
    assert _read(server, outcome.output) == dict(HEADERS)


def test_policy_is_as_strict_as_promised() -> None:
    assert HEADERS["Content-Security-Policy"] == POLICY


def test_file_is_written_and_replaced(tmp_path: Path) -> None:
    file = tmp_path / "_headers"
    file.write_text("old")
    outcome = CliRunner().invoke(main, ["headers", "--format", "netlify", "--output", str(file)])
    assert (outcome.exit_code, outcome.output) == (0, f"Wrote {file}.\n")
    assert "Content-Security-Policy" in file.read_text("utf-8")


def test_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    outcome = CliRunner().invoke(
        main, ["headers", "--format", "caddy", "--output", str(tmp_path / "no" / "x")]
    )
    assert outcome.exit_code == 2
    assert "cannot be written" in outcome.output


def test_unknown_server_is_refused_with_the_known_ones() -> None:
    outcome = CliRunner().invoke(main, ["headers", "--format", "iis"])
    assert outcome.exit_code == 2
    assert all(server in outcome.output for server in FORMATS)
