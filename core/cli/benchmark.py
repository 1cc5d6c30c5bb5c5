"""Benchmarks on labelled data that users have themselves: `cloudsieve benchmark catalogue FOLDER`."""

from __future__ import annotations

import sys

import click

from ..protocol import EXIT_CANCELLED, EXIT_USAGE
from ..result import Result
from .console import see_through
from .opening import open_console

PROGRAM = "python -m cloudsieve.benchmark"


@click.group(context_settings={"max_content_width": 110})
def benchmark() -> None:
    """How good the detectors are on labelled data that you have; nothing is downloaded."""


@benchmark.command()
@click.argument("folder")
@click.option(
    "--output", default="catalogue_accuracy", show_default=True, help="folder for the report, the table and the counts"
)
@click.option("--threads", type=click.IntRange(min=1), help="sub-scenes at once; all cores but one, four at most")
@click.option("--quiet", is_flag=True, help="no progress and no log, only warnings and errors")
def catalogue(folder: str, output: str, threads: int | None, quiet: bool) -> int:
    """The Sentinel-2 Cloud Mask Catalogue (doi:10.5281/zenodo.4172871), unpacked in FOLDER.

    A run that was stopped goes on where it was, if it is called again in the same way.
    """
    from ..catalogue import assess_catalogue  # brings all detectors, which no other command has to wait for

    console = open_console(json_lines=False, quiet=quiet)
    return see_through(lambda: Result(assess_catalogue(folder, output, console, threads)), console)


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks and return an exit code of :mod:`..protocol`."""
    try:
        return int(benchmark.main(arguments, PROGRAM, standalone_mode=False) or 0)
    except click.ClickException as error:
        error.show()
        return EXIT_USAGE
    except click.Abort:
        return EXIT_CANCELLED


if __name__ == "__main__":
    sys.exit(main())
