"""``python -m klartekst``: the command, where its script is not on the path."""

from klartekst.cli.main import main

main()
