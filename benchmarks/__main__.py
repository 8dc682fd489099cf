"""The door of the benchmarks: which one to run, and with what. Without a name, builds."""

import argparse
import sys
from collections.abc import Sequence

from benchmarks.builds import command as builds
from benchmarks.checks import command as checks
from benchmarks.redlines import command as redlines


def main(arguments: Sequence[str]) -> int:
    """Runs the benchmark that the arguments name. Answers with the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    benchmarks = parser.add_subparsers(required=True, metavar="BENCHMARK")
    builds.enter(benchmarks.add_parser("builds", help=builds.__doc__, description=builds.__doc__))
    redlines.enter(benchmarks.add_parser("redlines", help=redlines.__doc__, description=redlines.__doc__))
    checks.enter(benchmarks.add_parser("checks", help=checks.__doc__, description=checks.__doc__))
    options = parser.parse_args(arguments or ["builds"])
    code: int = options.run(options)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
