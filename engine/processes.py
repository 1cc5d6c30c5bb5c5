"""Start other programs without QGIS's environment, which would lend them libraries that are not theirs."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping, Sequence
from typing import Callable, Protocol

# Those of pip would send what it installs elsewhere; what is harmless of them comes back in :mod:`.installer`.
SCRUBBED_PREFIXES = ("PYTHON", "PROJ", "GDAL", "DYLD_", "PIP_")
SCRUBBED = ("LD_LIBRARY_PATH", "LD_PRELOAD")

# How a Python is kept from the user's own packages. The second is for a Python that needs its PYTHONHOME, which a
# wrapper gives it anew: all other variables are scrubbed before.
ISOLATED = ("-I",)
SHUT_OFF = ("-s", "-P")

POLL_S = 0.1
NOT_STARTED = -1

OnLine = Callable[[str], None]
IsCancelled = Callable[[], bool]


class Launch(Protocol):
    """Run a program to its end in a scrubbed environment; QGIS and a shell each bring their own way."""

    def __call__(
        self,
        arguments: Sequence[str],
        on_line: OnLine,
        is_cancelled: IsCancelled,
        extra_environment: Mapping[str, str] | None = None,
    ) -> int:
        """Run a program, kill it when cancelled.

        Args:
            arguments: the program and its arguments.
            on_line: takes each line of standard output and standard error.
            is_cancelled: asked ten times a second.
            extra_environment: variables to set.

        Returns:
            The exit code, or NOT_STARTED.
        """


def scrub(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the environment without what would change a Python's libraries."""
    return {
        key: value
        for key, value in environ.items()
        if not key.upper().startswith(SCRUBBED_PREFIXES) and key.upper() not in SCRUBBED
    }


def run_for_output(
    launch: Launch, arguments: Sequence[str], extra_environment: Mapping[str, str] | None = None
) -> tuple[int, str]:
    """Return the exit code and the output of a short program."""
    lines: list[str] = []
    code = launch(arguments, lines.append, lambda: False, extra_environment)
    return code, "\n".join(lines)


def launch_from_shell(
    arguments: Sequence[str],
    on_line: OnLine,
    is_cancelled: IsCancelled,
    extra_environment: Mapping[str, str] | None = None,
) -> int:
    """Run a program where there is no QGIS to run it; see :class:`Launch`."""
    environment = {**scrub(os.environ), **(extra_environment or {})}
    return asyncio.run(_run(arguments, on_line, is_cancelled, environment))


async def _run(
    arguments: Sequence[str], on_line: OnLine, is_cancelled: IsCancelled, environment: Mapping[str, str]
) -> int:
    try:
        process = await asyncio.create_subprocess_exec(
            *arguments,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            env=dict(environment),
            limit=2**20,
        )
    except OSError as error:
        on_line(str(error))
        return NOT_STARTED
    reading = asyncio.ensure_future(_relay(process, on_line))
    try:
        while not (await asyncio.wait([reading], timeout=POLL_S))[0]:
            if is_cancelled():
                break
        else:
            reading.result()
            return await process.wait()
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
        reading.cancel()
    return process.returncode or NOT_STARTED


async def _relay(process: asyncio.subprocess.Process, on_line: OnLine) -> None:
    if process.stdout is not None:
        async for line in process.stdout:
            on_line(line.decode("utf-8", errors="replace").rstrip())
