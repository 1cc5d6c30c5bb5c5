"""CloudSieve: cloud and shadow masks for Sentinel-2, in QGIS, from a shell and from Python.

A run is a job, and :func:`run` carries it out. A mask is 0 clear, 1 masked, 255 NoData:

>>> from cloudsieve import GrowMaskJob, run
>>> result = run(GrowMaskJob("mask.tif", "grown.tif", distance_m=20))
>>> result["masked_pixels"], result["nodata_pixels"]
(21, 0)

The names below are imported when they are first used: QGIS loads this package at its start, and must not wait.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .core.errors import (
        CancelledError,
        CloudSieveError,
        DependencyError,
        InputError,
        JobError,
        OutOfMemoryError,
        OutputError,
    )
    from .core.jobs import (
        Aim,
        Allocation,
        ApplyMaskJob,
        AssessMaskJob,
        CloudShadowJob,
        DeepMaskJob,
        DeepVote,
        Encoding,
        Evaluator,
        GrowMaskJob,
        HybridMaskJob,
        Job,
        MaskFolderJob,
        MaskFromProbabilityJob,
        MaskFromQaJob,
        MaskFromSclJob,
        MaskSceneJob,
        MultitemporalJob,
        NoDataRule,
        Offset,
        Reading,
        Resampling,
        Rule,
        S2cloudlessJob,
        SamplePointsJob,
        ScenePreset,
        SclPreset,
        ShadowsBy,
        TimeSeriesJob,
        TuneProbabilityJob,
        UnknownRule,
        UsableShareJob,
        from_json,
    )
    from .core.monitor import Monitor, SilentMonitor
    from .core.result import Result
    from .core.run import run

__all__ = [
    "Aim",
    "Allocation",
    "ApplyMaskJob",
    "AssessMaskJob",
    "CancelledError",
    "CloudShadowJob",
    "CloudSieveError",
    "DeepMaskJob",
    "DeepVote",
    "DependencyError",
    "Encoding",
    "Evaluator",
    "GrowMaskJob",
    "HybridMaskJob",
    "InputError",
    "Job",
    "JobError",
    "MaskFolderJob",
    "MaskFromProbabilityJob",
    "MaskFromQaJob",
    "MaskFromSclJob",
    "MaskSceneJob",
    "Monitor",
    "MultitemporalJob",
    "NoDataRule",
    "Offset",
    "OutOfMemoryError",
    "OutputError",
    "Reading",
    "Resampling",
    "Result",
    "Rule",
    "S2cloudlessJob",
    "SamplePointsJob",
    "ScenePreset",
    "SclPreset",
    "ShadowsBy",
    "SilentMonitor",
    "TimeSeriesJob",
    "TuneProbabilityJob",
    "UnknownRule",
    "UsableShareJob",
    "from_json",
    "run",
]

_HOMES = ("errors", "jobs", "monitor", "result", "run")


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used (PEP 562)."""
    if name in __all__:
        for home in _HOMES:
            module = importlib.import_module(f".core.{home}", __name__)
            if hasattr(module, name):
                return globals().setdefault(name, getattr(module, name))
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def classFactory(iface: Any) -> Any:
    """Return the plugin to QGIS."""
    from .plugin import CloudSievePlugin

    return CloudSievePlugin(iface)
