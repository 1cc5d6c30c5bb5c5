"""On which dates polygons can be seen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..classes import source_names
from ..documents import open_documents
from ..errors import InputError
from ..geopackage import Crs, column_type, write_features
from ..inputs import acquisition_of, class_strips, mask_strips
from ..jobs import Content, UsableShareJob
from ..messages import Message
from ..monitor import Monitor
from ..raster import Grid, Raster, open_raster
from ..result import Result
from ..stream import tracked
from ..tables import CLEAR, MASKED, NODATA, shadow_values
from ..target import Target
from ..version import read_version
from ..zones import (
    Calendar,
    Coverage,
    Moment,
    Polygons,
    count_classes,
    pick_looks,
    read_polygons,
    require_no_field,
    summarise_usable,
)

_LAYER = "polygons"
_SHADOW = 2  # beside CLEAR and MASKED, which here is cloud, or whatever masks a pixel where nobody tells
_CLASSES = (CLEAR, MASKED, _SHADOW)
_RASTERS = (".tif", ".tiff")
_NO_MASKS = {Content.PROBABILITY.value, Content.BANDS.value, Content.HEIGHT.value, Content.AGREEMENT.value}
_SUMMARY = ("dates", "usable_dates", "first_usable", "last_usable", "longest_gap_d")


@dataclass(frozen=True)
class _Look:
    """What one mask says of all polygons.

    Attributes:
        moment: of the mask.
        tells_shadow: whether it tells cloud and shadow apart.
        counts: float64 (polygons, 3), pixels that are clear, cloud and shadow.
        areas_px: float64 (polygons,).
    """

    moment: Moment
    tells_shadow: bool
    counts: np.ndarray
    areas_px: np.ndarray

    @property
    def clear(self) -> np.ndarray:
        """The clear share of each polygon."""
        shares: np.ndarray = self.counts[:, 0] / self.areas_px
        return shares


def run(job: UsableShareJob, monitor: Monitor) -> Result:
    """Write how much of each polygon each mask shows, and the polygons with their usable dates if wanted."""
    polygons = read_polygons(job.polygons, job.id_field)
    if job.output:
        require_no_field(polygons, _SUMMARY)
    masks = job.masks or _masks_in(str(job.folder))
    with open_documents(job) as documents:
        looks = sorted(_look(masks, polygons, monitor), key=lambda look: look.moment.order)
        if not any(look.counts.any() for look in looks):
            raise InputError(
                "None of the polygons of {title} lies on a valid pixel of the masks; choose polygons and masks of the "
                "same place.",
                title=polygons.title,
            )
        moments = [look.moment for look in looks]
        clear = np.stack([look.clear for look in looks])
        counts = pick_looks(moments, clear, job.merge)
        # Shares are quotients of sums: what differs by rounding alone is as good as equal.
        usable = counts & (clear >= job.min_usable - 1e-9)
        documents.write_columns("table", _table(polygons, looks, counts, usable))
        documents.write("output", lambda path: _write_output(path, polygons, moments, usable))
        documents.publish()
    if not all(look.tells_shadow for look in looks):
        monitor.info(
            Message(
                "Cloud and shadow are told apart where a raster of mask sources says so; of a plain mask only what is "
                "masked is known."
            )
        )
    return Result(
        documents.paths(),
        {
            "polygons": len(polygons),
            "dates": len({moment.day for moment in moments}),
            "usable_looks": int(usable.sum()),
        },
    )


def _masks_in(folder: str) -> list[str]:
    """Return the rasters of a folder.

    Raises:
        InputError: there are none.
    """
    if not Path(folder).is_dir():
        raise InputError("{folder} is no folder; choose one that holds masks.", folder=folder)
    found = sorted(str(path) for path in Path(folder).iterdir() if path.suffix.lower() in _RASTERS)
    if not found:
        raise InputError("{folder} holds no rasters (*.tif); choose a folder of masks.", folder=folder)
    return found


def _look(paths: Sequence[str], polygons: Polygons, monitor: Monitor) -> Iterator[_Look]:
    calendar = Calendar()
    coverages: dict[Grid, Coverage] = {}
    for number, path in enumerate(paths):
        raster = open_raster(path)
        try:
            if raster.kind in _NO_MASKS:
                monitor.info(Message("{path} is no mask: passed over.", path=path))
                continue
            moment = calendar.moment_of(path, acquisition_of(raster))
            target = Target(polygons.grid_around(raster.grid), path)
            coverage = coverages.get(target.grid) or polygons.cover(target.grid)
            coverages[target.grid] = coverage
            strips, tells_shadow = _strips(raster, target, monitor)
            since, until = number / len(paths), (number + 1) / len(paths)
            heard = tracked(strips, monitor, target.height, since, until)
            counts = count_classes(heard, target.partition, coverage, _CLASSES)
            yield _Look(moment, tells_shadow, counts, coverage.areas_px)
        finally:
            raster.close()


def _strips(raster: Raster, target: Target, monitor: Monitor) -> tuple[Iterator[np.ndarray], bool]:
    """Return the strips of a mask as classes, and whether they tell shadow from cloud."""
    names = source_names(raster)
    if raster.kind != Content.SOURCES.value:
        return mask_strips(raster, target, monitor), False
    classes = np.full(NODATA + 1, MASKED, np.uint8)
    classes[[CLEAR, NODATA]] = CLEAR, NODATA
    shadows = list(shadow_values(names))
    classes[shadows] = _SHADOW
    strips = (classes[strip] for strip in class_strips(raster, target, monitor))
    return strips, bool(shadows)


def _table(
    polygons: Polygons, looks: Sequence[_Look], counts: np.ndarray, usable: np.ndarray
) -> Mapping[str, Sequence[Any]]:
    """Return the table, polygon after polygon, without the looks that do not count."""
    owners, numbers = (places.tolist() for places in np.nonzero(counts.T))
    areas_px = np.stack([look.areas_px for look in looks])
    shares = np.stack([look.counts for look in looks]) / areas_px[..., None]
    valid = shares.sum(axis=-1)
    moments = [looks[number].moment for number in numbers]
    apart = [looks[number].tells_shadow for number in numbers]

    def column(values: np.ndarray) -> list[Any]:
        return list(values.T[counts.T].tolist())

    def told_apart(values: np.ndarray) -> list[Any]:
        return [value if is_told else None for value, is_told in zip(column(values), apart)]

    return {
        "polygon": [polygons.ids[owner] for owner in owners],
        "date": [moment.day for moment in moments],
        "time": [moment.time or None for moment in moments],
        "mask": [moment.name for moment in moments],
        "valid": column(valid),
        "clear": column(shares[..., 0]),
        "masked": column(shares[..., 1] + shares[..., 2]),
        "cloud": told_apart(shares[..., 1]),
        "shadow": told_apart(shares[..., 2]),
        "unknown": column(np.maximum(1 - valid, 0)),
        "pixels": column(areas_px),
        "usable": column(usable.astype(int)),
    }


def _write_output(path: Path, polygons: Polygons, moments: Sequence[Moment], usable: np.ndarray) -> None:
    summaries = [summarise_usable(moments, usable[:, index]) for index in range(len(polygons))]
    days = len({moment.day for moment in moments})
    rows = [(days, one.count, one.first, one.last, one.longest_gap_d) for one in summaries]
    types = (int, int, str, str, int)
    own = {name: (column_type(values), values) for name, values in polygons.fields.items()}
    added = {name: (kind, list(values)) for name, kind, values in zip(_SUMMARY, types, zip(*rows))}
    write_features(
        path,
        _LAYER,
        polygons.parts,
        {**own, **added},
        Crs(polygons.crs, polygons.authority, polygons.code),
        f"Usable dates, by CloudSieve {read_version()}",
    )
