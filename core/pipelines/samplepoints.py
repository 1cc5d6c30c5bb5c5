"""Draw a stratified sample to label."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..accuracy.form import make_form
from ..accuracy.sampling import Points, Sample, draw_sample
from ..classes import LABEL_CODES, legend_of
from ..documents import open_documents
from ..errors import CloudSieveError, InputError, OutputError
from ..geopackage import Crs, VectorLayer, read_layer, write_points
from ..inputs import class_strips
from ..jobs import SamplePointsJob
from ..labels import ALL_PIXELS, CLASS, COMMENT, STRATUM, STRATUM_PIXELS, pick_points, title_of
from ..messages import Message
from ..monitor import Monitor
from ..raster import Raster, authority_of, centres_of, open_rasters, pixels_at
from ..result import Result
from ..stream import tracked
from ..tables import NODATA
from ..target import target_of
from ..version import read_version

_LAYER = "sample"


def run(job: SamplePointsJob, monitor: Monitor) -> Result:
    """Write points drawn from the classes of a raster, those of an earlier sample first."""
    with open_rasters([job.input]) as (raster,), open_documents(job) as documents:
        _require_nothing_labelled(job.output)
        target = target_of(raster)
        names = {value: legend_of(raster).get(value, f"class {value}") for value in range(NODATA)}
        earlier = read_layer(job.existing) if job.existing else None
        sample = draw_sample(
            lambda: tracked(class_strips(raster, target, monitor), monitor, target.height),
            job.number,
            job.allocation,
            job.min_per_class,
            job.min_distance_m,
            target.pixel_size_m,
            job.seed,
            _existing_points(earlier, raster, names, monitor) if earlier else None,
            names,
        )
        if not sample.sizes:
            raise InputError("{input} is NoData everywhere; there is nothing to draw points from.", input=job.input)
        for remark in sample.remarks:
            monitor.warn(remark)
        for value, count in sample.counts().items():
            monitor.info(
                Message(
                    'Class "{name}": {count} points of {size} pixels.',
                    name=names[value],
                    count=count,
                    size=sample.sizes[value],
                )
            )
        documents.write("output", lambda path: _write(path, job, sample, raster, names, earlier))
        documents.publish()
    number = len(sample.points.rows)
    return Result(documents.paths(), {"points": number, "new_points": number - sample.existing})


def _write(
    path: Path, job: SamplePointsJob, sample: Sample, raster: Raster, names: dict[int, str], earlier: VectorLayer | None
) -> None:
    points = sample.points
    strata = points.classes.tolist()
    new = [None] * (len(strata) - sample.existing)
    total = sum(sample.sizes.values())
    kept = {name: list(earlier.fields.get(name, ())) if earlier else [] for name in (CLASS, COMMENT)}
    fields = {
        CLASS: (str, [*kept[CLASS], *new]),
        COMMENT: (str, [*(kept[COMMENT] or [None] * sample.existing), *new]),
        STRATUM: (str, [names[value] for value in strata]),
        STRATUM_PIXELS: (int, [sample.sizes[value] for value in strata]),
        ALL_PIXELS: (int, [total] * len(strata)),
    }
    write_points(
        path,
        _LAYER,
        centres_of(raster.grid, points.rows, points.columns),
        fields,
        Crs(raster.grid.crs, *authority_of(raster.grid)),
        make_form(CLASS, [*LABEL_CODES], COMMENT, [STRATUM, STRATUM_PIXELS, ALL_PIXELS]),
        f"Stratified sample of {title_of(job.input)}, seed {job.seed}, by CloudSieve {read_version()}",
    )


def _existing_points(layer: VectorLayer, raster: Raster, names: dict[int, str], monitor: Monitor) -> Points:
    """Return the points of an earlier sample of the same raster.

    Raises:
        InputError: they are of another raster, or no sample at all.
    """
    title = title_of(layer.name)
    if not {CLASS, STRATUM} <= set(layer.fields) or not layer.points:
        raise InputError(
            "{title} in {EXISTING} is no sample of this algorithm: it lacks points, {class_field} or {stratum_field}.",
            title=title,
            class_field=CLASS,
            stratum_field=STRATUM,
        )
    rows, columns, inside = pixels_at(raster.grid, layer.crs, layer.points, title)
    target = target_of(raster)
    values = pick_points(class_strips(raster, target, monitor), target.partition, rows, columns)
    found = [names.get(value) for value in values.tolist()]
    if not inside.all() or found != [str(name) for name in layer.fields[STRATUM]]:
        raise InputError(
            "The points of {title} in {EXISTING} were not drawn from {path}, or were moved; give the raster "
            "that they were drawn from.",
            title=title,
            path=title_of(raster.path),
        )
    return Points(rows, columns, values.astype(np.uint8))


def _require_nothing_labelled(path: str) -> None:
    """Raise :class:`OutputError` where labels would be overwritten."""
    if Path(f"{path}-wal").exists():  # SQLite would play the changes in it back into the new file
        raise OutputError(
            "{path} is open in another program; remove its layer there, or choose another name.", path=path
        )
    try:
        labels = read_layer(path).fields.get(CLASS, ()) if Path(path).is_file() else ()
    except CloudSieveError:
        return  # no sample
    labelled = sum(bool(label) for label in labels)
    if labelled:
        raise OutputError(
            "{path} holds {labelled} labelled points, which would be lost; choose another name, and give the "
            "points in {EXISTING} to keep them.",
            path=path,
            labelled=labelled,
        )
