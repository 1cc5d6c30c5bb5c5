"""Which runner takes a job: what the user set, what QGIS brings and what is set up decide."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping

from ..core.errors import DependencyError
from ..core.jobs import ForestOptions, Job, always_needs_scipy, needs_scipy
from ..core.messages import Message
from ..core.tables import Evaluator
from ..engine.errors import EngineError
from ..engine.places import Engine, find_engine
from .host import find_missing_library, find_obstacle, has_scipy

AUTO, THREAD, ISOLATED = RUNNERS = ("auto", "thread", "isolated")
RUNNER_KEY = "CLOUDSIEVE_RUNNER"  # of the environment variable and of the provider's setting
HOW_TO_SET_UP = Message("Choose Plugins > CloudSieve > Set up engine.")
FASTER_WITH_ENGINE = Message(
    "QGIS's Python evaluates s2cloudless by numpy; the engine (Plugins > CloudSieve > Set up engine) does it about "
    "10 times as fast, with the same result."
)


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

    Jobs that evaluate the forest or a network prefer an engine that is there: it has what a network needs, and numba is
    never imported into QGIS, for its LLVM can clash with the one that QGIS's graphics driver has loaded.

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
    if engine and (isinstance(job, ForestOptions) or job.needs_network or not has_scipy()):
        return engine
    obstacle = find_obstacle(needs_scipy(job))
    if obstacle is None:
        return None
    if engine is None:
        raise DependencyError("{obstacle} {remedy}", obstacle=obstacle, remedy=HOW_TO_SET_UP)
    return engine


def find_faster_way(job: Job) -> str | None:
    """Return a sentence for the log of a job that QGIS's Python carries out, if an engine would make it faster."""
    if not isinstance(job, ForestOptions) or job.engine is not Evaluator.AUTO or find_engine() is not None:
        return None
    return FASTER_WITH_ENGINE


def find_missing(job: Job | type[Job] | None = None, remedy: str = HOW_TO_SET_UP) -> str | None:
    """Return one sentence on what a job lacks and the remedy, or None; quick, for a dialog that opens.

    Args:
        job: what is to run, or its kind where more is not known yet; None for what all of them need.
        remedy: what to do about it.
    """
    try:
        if find_engine() is not None:
            return None
    except EngineError as error:
        return error.message
    obstacle = find_missing_library(_needs_scipy(job))
    return Message("{obstacle} {remedy}", obstacle=obstacle, remedy=remedy) if obstacle and remedy else obstacle


def _needs_scipy(job: Job | type[Job] | None) -> bool:
    if isinstance(job, Job):
        return needs_scipy(job)
    return job is not None and always_needs_scipy(job)


def _runner_setting() -> str:
    with contextlib.suppress(ImportError):
        from processing.core.ProcessingConfig import ProcessingConfig

        return ProcessingConfig.getSetting(RUNNER_KEY, readable=True) or AUTO
    return AUTO
