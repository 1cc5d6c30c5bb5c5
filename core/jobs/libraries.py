"""Which jobs need scipy, which not every QGIS brings; all the rest is done with numpy."""

from __future__ import annotations

from .job import Job
from .jobs import (
    CloudShadowJob,
    GrowMaskJob,
    MaskFolderJob,
    MaskSceneJob,
    MultitemporalJob,
    SamplePointsJob,
    TuneProbabilityJob,
)
from .options import SceneMaskOptions

_ALWAYS = (CloudShadowJob, MultitemporalJob, SamplePointsJob, TuneProbabilityJob)
# Steps of other jobs that need it, by the field that asks for them.
_STEPS: dict[type[Job], tuple[str, ...]] = {
    GrowMaskJob: ("min_area_m2", "fill_holes_m2"),
    MaskSceneJob: ("shadows", "min_area_m2", "fill_holes_m2"),
    MaskFolderJob: ("shadows", "min_area_m2", "fill_holes_m2"),
}


def always_needs_scipy(job_type: type[Job]) -> bool:
    """Tell whether a kind of job needs scipy, whatever it is asked for."""
    return issubclass(job_type, _ALWAYS)


def needs_scipy(job: Job) -> bool:
    """Tell whether a job needs scipy for what it is asked for."""
    steps = {field for field in _STEPS.get(type(job), ()) if getattr(job, field)}
    if isinstance(job, SceneMaskOptions) and not job.casts_shadows:
        steps.discard("shadows")
    return always_needs_scipy(type(job)) or bool(steps)
