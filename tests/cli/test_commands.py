"""Commands are imported when they are asked for, and all of them are there."""

import subprocess
import sys

import click

from klartekst.cli.main import main


def test_every_command_is_found_under_its_name() -> None:
    context = click.Context(main)
    names = main.list_commands(context)
    assert {"check", "import", "release"} <= set(names)
    assert [main.get_command(context, name).name for name in names] == names


def test_unknown_command_is_refused() -> None:
    assert main.get_command(click.Context(main), "chek") is None


def test_command_does_not_import_the_others() -> None:
    code = (
        "import sys; from klartekst.cli.main import main;"
        "main(['check', '--help'], standalone_mode=False);"
        "sys.exit('klartekst.cli.import_policy' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
