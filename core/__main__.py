"""Run the job of a JSON file: `python -m cloudsieve.core job.json`. The isolated runner starts this."""

from __future__ import annotations

import argparse
import sys

from .cli.console import carry_out, read_job_file
from .cli.opening import open_console
from .jobs import from_json
from .messages import pack
from .protocol import STANDARD_INPUT


def main(arguments: list[str] | None = None) -> int:
    """Run the job that the command line names and return an exit code of :mod:`.protocol`."""
    parser = argparse.ArgumentParser(prog="python -m cloudsieve.core", description="Run one CloudSieve job.")
    parser.add_argument("job", help="JSON file that describes the job; -: the first line of standard input is one")
    parser.add_argument("--json-lines", action="store_true", help="talk JSON lines on stdout, take Cancel from stdin")
    parser.add_argument("--packed", action="store_true", help="with it: tell messages as templates and values")
    options = parser.parse_args(arguments)
    console = open_console(options.json_lines, reword=pack if options.packed else str)
    return carry_out(lambda: from_json(_read_job(options.job)), console)


def _read_job(path: str) -> str:
    return sys.stdin.readline() if path == STANDARD_INPUT else read_job_file(path)


if __name__ == "__main__":
    sys.exit(main())
