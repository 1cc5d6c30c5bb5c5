"""Which runner takes a job: what the user set, what QGIS brings and what is set up decide."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping

from ..core.errors import DependencyError
from ..core.jobs import ForestOptions, Job
from ..core.messages import Message
from ..engine.errors import EngineError
from ..engine.places import Engine, find_engine
from .host import find_foreign_library, find_obstacle

AUTO, THREAD, ISOLATED = RUNNERS = ("auto", "thread", "isolated")
RUNNER_KEY = "CLOUDSIEVE_RUNNER"  # of the environment variable and of the provider's setting
HOW_TO_SET_UP = Message("Choose Plugins > CloudSieve > Set up CloudSieve, or run `make engine` in a checkout.")


def chosen_runner(environ: Mapping[str, str]) -> str:
    """Return auto, thread or isolated: the environment variable CLOUDSIEVE_RUNNER, else the provider's setting.

    Raises:
        DependencyError: the variable says something else.
    """
    chosen = environ.get(RUNNER_KEY) or _runner_setting()
    if chosen not in RUNNERS:
        raise DependencyError(
            "{variable} is {chosen}; expected one of {known}.",
            variable=RUNNER_KEY,
            chosen=chosen,
            known=[*RUNNERS],
        )
    return chosen


def choose_engine(job: Job, runner: str) -> Engine | None:
    """Return the engine that is to run a job, or None for QGIS's own Python.

    Jobs that evaluate the forest prefer an engine that is there, as numba is never imported into QGIS: its LLVM can
    clash with the one that QGIS's graphics driver has loaded.

    Raises:
        DependencyError: neither serves; says what is missing and how to set it up.
    """
    engine = None if runner == THREAD else find_engine()
    if runner == ISOLATED:
        if engine is None:
            raise DependencyError(
                "CloudSieve is set to run isolated, but its engine is not set up. {remedy}",
                remedy=HOW_TO_SET_UP,
            )
        return engine
    if engine and isinstance(job, ForestOptions):
        return engine
    obstacle = find_obstacle()
    if obstacle is None:
        return None
    if engine is None:
        raise DependencyError("{obstacle} {remedy}", obstacle=obstacle, remedy=HOW_TO_SET_UP)
    return engine


def find_missing(remedy: str = HOW_TO_SET_UP) -> str | None:
    """Return one sentence on why no job can run at all and the remedy, or None; quick, for a dialog that opens."""
    try:
        if find_engine() is not None:
            return None
    except EngineError as error:
        return error.message
    obstacle = find_foreign_library()
    return Message("{obstacle} {remedy}", obstacle=obstacle, remedy=remedy) if obstacle and remedy else obstacle


def _runner_setting() -> str:
    with contextlib.suppress(ImportError):
        from processing.core.ProcessingConfig import ProcessingConfig

        return ProcessingConfig.getSetting(RUNNER_KEY, readable=True) or AUTO
    return AUTO
