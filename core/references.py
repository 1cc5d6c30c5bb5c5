"""What masks and probabilities are compared with: a raster, polygons, or points, opened and checked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Callable, Optional, Union

import numpy as np

from .accuracy.mapping import Entries
from .acquisition import acquisition_of_path, require_same_acquisition
from .classes import bind_labels, bind_raster, coded_strips, describe_mapping, legend_of, names_in, read_mapping, survey
from .inputs import acquisitions_of
from .jobs import ReferenceOptions
from .labels import (
    Labels,
    Strata,
    area_strips,
    one_label_per_pixel,
    open_labels,
    read_labels,
    strata_of_fields,
    strata_of_raster,
    title_of,
)
from .messages import Message
from .monitor import Monitor
from .raster import Grid, Raster, open_raster
from .target import Target, target_of


@dataclass(frozen=True)
class AreaReference:
    """A reference that covers areas: a raster or polygons.

    Attributes:
        title: what to call it.
        target: its own pixels, or those of the first map where it has none.
        entries: the class mapping.
        surveyed: the rasters that need it, from :func:`classes.survey`.
        strips: starts a pass over it on any target: yields uint8 codes, 255 where the reference does not know. Whoever
            counts them checks them.
        require_classes: checks them: raises :class:`InputError` where one is no class.
    """

    title: str
    target: Target
    entries: Entries
    surveyed: dict[str, set[int]]
    strips: Callable[[Target], Iterator[np.ndarray]]
    require_classes: Callable[[np.ndarray], None]


@dataclass(frozen=True)
class PointReference:
    """A reference of labelled points.

    Attributes:
        title: what to call it.
        target: the pixels of the first map.
        entries: the class mapping.
        surveyed: the maps that need it, from :func:`classes.survey`.
        labels: the points.
        strata: of a stratified sample, None for other points.
    """

    title: str
    target: Target
    entries: Entries
    surveyed: dict[str, set[int]]
    labels: Labels
    strata: Optional[Strata]


Reference = Union[AreaReference, PointReference]


def open_reference(
    job: ReferenceOptions, maps: Sequence[Raster], files: ExitStack, monitor: Monitor, strata: str | None = None
) -> Reference:
    """Open the reference of a job.

    Args:
        job: names it.
        maps: what is compared with it; points are told apart on the pixels of the first.
        files: closes what is opened.
        monitor: told what is left out.
        strata: a raster that the points were drawn from, where they do not carry their strata.

    Raises:
        InputError: it does not fit the maps.
        JobError: the class mapping does not fit it.
    """
    if job.reference is not None:
        raster = _open(job.reference, files)
        _require_one_acquisition(job, [*maps, raster], monitor)
        entries = read_mapping(job.mapping, names_in([*maps, raster]))
        title = title_of(raster.path)
        surveyed = survey([*maps, raster], entries, monitor)
        is_meant = not any(one.path in surveyed for one in maps)
        mapping = bind_raster(raster, Message("the reference {title}", title=title), entries, surveyed, is_meant)
        return AreaReference(
            title,
            target_of(raster),
            entries,
            surveyed,
            lambda on: coded_strips(raster, mapping, on, monitor, is_checked=False),
            mapping.require_classes,
        )
    layer = open_labels(str(job.labels), job.class_field)
    title = title_of(str(job.labels))
    _require_one_acquisition(job, maps, monitor)
    names = {str(value) for value in layer.fields[job.class_field] if value is not None}
    entries = read_mapping(job.mapping, [*names_in(maps), *names])
    labels = read_labels(
        layer, title, job.class_field, bind_labels(Message("the labels {title}", title=title), entries), monitor
    )
    target, surveyed = target_of(maps[0]), survey(maps, entries, monitor)
    if not labels.are_points:
        return AreaReference(
            title, target, entries, surveyed, lambda on: area_strips(labels, on, monitor), lambda codes: None
        )
    labels = one_label_per_pixel(labels, maps[0], job.class_field, monitor)
    if strata is None:
        return PointReference(title, target, entries, surveyed, labels, strata_of_fields(labels))
    raster = _open(strata, files)
    found = strata_of_raster(labels, raster, legend_of(raster), monitor)
    known = found.of_points >= 0
    drawn = Strata(found.names, found.sizes, found.of_points[known])
    return PointReference(title, target, entries, surveyed, labels.picked(known), drawn)


def warn_of_other_grid(title: str, grid: Grid, target: Target, monitor: Monitor) -> None:
    """Warn where a raster is not on the pixels on which it is compared."""
    if grid != target.grid:
        monitor.warn(
            Message(
                "{path} has another grid ({grid}) than {other} ({other_grid}), on which both are compared: it "
                "is read by nearest neighbour.",
                path=title,
                grid=grid.describe(),
                other=title_of(target.name),
                other_grid=target.grid.describe(),
            )
        )


def facts_of(reference: Reference) -> dict[str, str]:
    """Return what a report says of the reference."""
    facts: dict[str, str] = {
        Message("Reference"): reference.title,
        Message("Class mapping"): describe_mapping(reference.entries),
    }
    if isinstance(reference, PointReference):
        facts[Message("Points")] = str(len(reference.labels.codes))
        if reference.strata is not None:
            sizes = zip(reference.strata.names, reference.strata.sizes)
            parts = [Message("{name}: {size} pixels", name=name, size=f"{size:,}") for name, size in sizes]
            facts[Message("Strata")] = Message("{parts}", parts=parts)
    else:
        facts[Message("Grid")] = reference.target.grid.describe()
    return facts


def _require_one_acquisition(job: ReferenceOptions, rasters: Sequence[Raster], monitor: Monitor) -> None:
    told = acquisitions_of(rasters)
    if job.labels is not None:
        told[job.labels] = acquisition_of_path(job.labels)
    require_same_acquisition(told, job.any_acquisition, monitor)


def _open(path: str, files: ExitStack) -> Raster:
    raster = open_raster(path)
    files.callback(raster.close)
    return raster
