"""The program `cloudsieve`: one command per job, and jobs from JSON files."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Iterator
from functools import partial
from typing import Any

import click
from click.core import ParameterSource

from ..jobs import JOBS, Job, JobField, MaskSceneJob, Role, fields_of, from_json, from_values
from ..protocol import EXIT_CANCELLED, EXIT_USAGE
from ..version import read_version
from .benchmark import benchmark
from .console import Console, Reword, carry_out, read_job_file
from .lists import run_list
from .opening import open_console
from .options import describe, in_words_of_the_shell, is_positional, name_of, parameter_of, value_of

PROGRAM = "cloudsieve"

_HELP = f"""Cloud and shadow masks for Sentinel-2.

\b
  {PROGRAM} {MaskSceneJob.name} S2B_MSIL1C_….SAFE --output mask.tif --preset balanced
  {PROGRAM} {MaskSceneJob.name} --help
  {PROGRAM} --json job.json
"""
_EPILOG = """The result is one JSON object on standard output; progress and log go to standard error.

Exit codes: 0 done, 1 failed, 2 the command line is wrong, 130 cancelled. No output is written unless the job is done.
"""

_WIDEST = 110

QUIET = click.Option(["--quiet"], is_flag=True, help="no progress and no log, only warnings and errors")
JSON_LINES = click.Option(
    ["--json-lines"], is_flag=True, help='talk JSON lines on standard output; the line "cancel" on standard input stops'
)
JSON = click.Option(["--json", "job_file"], metavar="FILE", help="run the job that this JSON file describes")


class JobCommand(click.Command):
    """Runs one kind of job."""

    def __init__(self, job_type: type[Job]) -> None:
        """Make arguments and options from the job's fields."""
        self.job_type = job_type
        self.fields = fields_of(job_type)
        parameters = [parameter_of(field) for field in self.fields.values()]
        super().__init__(job_type.name, params=[*parameters, QUIET, JSON_LINES], help=inspect.getdoc(job_type))

    def invoke(self, ctx: click.Context) -> int:
        """Run the job and return the exit code."""
        given = {
            name: value_of(field, ctx.params[name])
            for name, field in self.fields.items()
            if ctx.get_parameter_source(name) is not ParameterSource.DEFAULT
        }
        reword = partial(in_words_of_the_shell, self.job_type)
        return carry_out(partial(from_values, self.name, given), _console(ctx, reword))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options under what they are about: files first, then each group of fields."""
        records = {option.name: option.get_help_record(ctx) for option in self.get_params(ctx)}
        # Older versions of click have no help for arguments.
        records.update(
            {name: (name_of(field), describe(field)) for name, field in self.fields.items() if is_positional(field)}
        )
        for heading, fields in self._sections():
            with formatter.section(heading):
                formatter.write_dl([record for record in (records.pop(field.name) for field in fields) if record])
        with formatter.section("This program"):
            formatter.write_dl([record for record in records.values() if record])

    def _sections(self) -> Iterator[tuple[str, list[JobField]]]:
        headings = {Role.INPUT: "Inputs", Role.OUTPUT: "Outputs"}
        sections: dict[str, list[JobField]] = {"Inputs": [], "Outputs": [], "Options": []}
        for field in sorted(self.fields.values(), key=self._rank):
            group = (inspect.getdoc(self._owner(field)) or "").rstrip(".") if self._is_shared(field) else "Options"
            sections.setdefault(headings.get(field.about.role, group), []).append(field)
        return ((heading, fields) for heading, fields in sections.items() if fields)

    def _rank(self, field: JobField) -> tuple[bool, ...]:
        """Return what orders fields: those with a place first, then those that are required, then the job's own."""
        return not is_positional(field), field.default is not dataclasses.MISSING, self._is_shared(field)

    def _is_shared(self, field: JobField) -> bool:
        """Tell whether a group declares the field, which several jobs share.

        Groups have no name; one that is private to its module merely puts a job's own fields in order.
        """
        owner = self._owner(field)
        return not owner.name and not owner.__name__.startswith("_")

    def _owner(self, field: JobField) -> type[Job]:
        """Return the job itself, or the group of parameters that gives it the field."""
        groups = (base for base in self.job_type.__bases__ if issubclass(base, Job))
        return next((group for group in groups if field.name in fields_of(group)), self.job_type)


class Jobs(click.Group):
    """All commands, and jobs from files."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the jobs, the one that does it all in one pass first."""
        return sorted(self.commands, key=lambda name: name != MaskSceneJob.name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the jobs with what each does."""
        with formatter.section("Jobs"):
            formatter.write_dl([(name, self.commands[name].get_short_help_str(80)) for name in self.list_commands(ctx)])

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the jobs before the options."""
        self.format_usage(ctx, formatter)
        self.format_help_text(ctx, formatter)
        self.format_commands(ctx, formatter)
        click.Command.format_options(self, ctx, formatter)
        self.format_epilog(ctx, formatter)


@click.group(
    cls=Jobs,
    help=_HELP,
    epilog=_EPILOG,
    params=[JSON, QUIET, JSON_LINES],
    commands=[*(JobCommand(job_type) for job_type in JOBS.values()), run_list, benchmark],
    invoke_without_command=True,
    subcommand_metavar="JOB [ARGUMENTS]...",
    context_settings={"max_content_width": _WIDEST},
)
@click.version_option(read_version(), prog_name="CloudSieve")
@click.pass_context
def cloudsieve(ctx: click.Context, job_file: str | None, **_: Any) -> int | None:
    """Run a job from a file, where no command runs one."""
    if (job_file is None) == (ctx.invoked_subcommand is None):
        raise click.UsageError("Give either a job or --json FILE.", ctx)
    if job_file is None:
        return None
    return carry_out(lambda: from_json(read_job_file(job_file)), _console(ctx))


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks and return an exit code of :mod:`..protocol`."""
    try:
        return int(cloudsieve.main(arguments, PROGRAM, standalone_mode=False) or 0)
    except click.ClickException as error:
        error.show()
        return EXIT_USAGE
    except click.Abort:
        return EXIT_CANCELLED


def _console(ctx: click.Context, reword: Reword = str) -> Console:
    """Return who tells of the run; what it depends on may stand before or after the name of the job."""
    asked = {name: ctx.params[name] or ctx.find_root().params[name] for name in ("json_lines", "quiet")}
    return open_console(**asked, reword=reword)
