"""On which dates polygons can be seen."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..acquisition import find_difference
from ..documents import open_documents
from ..errors import InputError
from ..geopackage import Fields, column_type, write_features
from ..jobs import UsableShareJob
from ..messages import Message
from ..monitor import Monitor, Stage, raise_if_cancelled
from ..names import names_products
from ..raster import Grid
from ..result import Result
from ..stream import read_ahead, tracked
from ..target import Target
from ..version import read_version
from ..zones import (
    MASK_CLASSES,
    Calendar,
    DatedMask,
    Moment,
    Polygons,
    ZoneStrips,
    count_classes,
    date_masks,
    find_usable,
    open_mask,
    pick_looks,
    rasters_of,
    read_polygons,
    require_no_field,
    summarise_usable,
)

if TYPE_CHECKING:  # imported where products are: most jobs look at masks alone
    from ..archive import CarryOut, Scene

_LAYER = "polygons"
_COLUMNS = {  # of the table, behind that of the polygons
    **dict.fromkeys(("date", "time", "mask"), str),
    **dict.fromkeys(("valid", "clear", "masked", "cloud", "shadow", "unknown", "pixels"), float),
    "usable": int,
}
_ROWS_AT_ONCE = 50_000
_SUMMARY = ("dates", "usable_dates", "first_usable", "last_usable", "longest_gap_d")
_DECIMALS = 10  # of shares; what is smaller is rounding, and 1 reads better than 0.999999999999
_MASKING_SHARE = 0.98  # of the progress of a product that is masked before it is counted


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


def run(job: UsableShareJob, monitor: Monitor, carry_out: CarryOut) -> Result:
    """Write how much of each polygon each mask shows, and the polygons with their usable dates if wanted.

    Args:
        job: which polygons, and which masks or products.
        monitor: progress is counted in masks and products.
        carry_out: what masks a product.
    """
    polygons = read_polygons(job.polygons, job.id_field, monitor, with_fields=bool(job.output))
    if job.output:
        require_no_field(polygons, _SUMMARY)
    with open_documents(job) as documents:
        series = _Series(job, polygons, carry_out, monitor)
        looks = sorted(series.looks(), key=lambda look: look.moment.order)
        if not looks:
            raise InputError("Nothing in {folder} could be masked; the log says why.", folder=job.folder)
        if not any(look.counts.any() for look in looks):
            raise InputError(
                "None of the polygons of {title} lies on a valid pixel of the masks; choose polygons and masks of the "
                "same place.",
                title=polygons.title,
            )
        moments = [look.moment for look in looks]
        clear = np.stack([look.clear for look in looks])
        counts = pick_looks(moments, clear, job.merge)
        usable = counts & find_usable(clear, job.min_usable)
        kinds = {"polygon": column_type(polygons.ids), **_COLUMNS}
        documents.write_rows("table", kinds, _rows(polygons, looks, counts, usable, monitor))
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


def _given(job: UsableShareJob, monitor: Monitor) -> tuple[list[str], list[Scene]]:
    """Return the rasters and the products that a job names, or that lie in its folder.

    Raises:
        InputError: there are none.
    """
    if job.folder and not Path(job.folder).is_dir():
        raise InputError("{folder} is no folder; choose one that holds masks or products.", folder=job.folder)
    places = [job.folder] if job.folder else job.masks
    scenes = _found_at([path for path in places if names_products(path)], monitor)
    products = {os.path.abspath(scene.path) for scene in scenes}
    rasters = rasters_of([path for path in places if _may_hold_masks(path) and os.path.abspath(path) not in products])
    if job.folder and not rasters and not scenes:
        raise InputError(
            "{folder} holds neither masks (*.tif) nor Sentinel-2 products; choose another folder.", folder=job.folder
        )
    return rasters, scenes


def _found_at(paths: Sequence[str], monitor: Monitor) -> list[Scene]:
    if not paths:
        return []
    from ..archive import find_scenes_at

    return [scene for path in paths for scene in find_scenes_at(path, monitor)]


def _may_hold_masks(path: str) -> bool:
    return os.path.isdir(path) or not names_products(path)


class _Series:
    """Looks at polygons in one mask after the other; products are masked first, each for as long as it is looked at."""

    def __init__(self, job: UsableShareJob, polygons: Polygons, carry_out: CarryOut, monitor: Monitor) -> None:
        self._job, self._polygons, self._carry_out, self._monitor = job, polygons, carry_out, monitor
        self._calendar = Calendar()
        self._zones: dict[tuple[Grid, tuple[tuple[int, int], ...]], ZoneStrips] = {}

    def looks(self) -> Iterator[_Look]:
        """Yield what each mask says, those of products last.

        Raises:
            InputError: where masks and products do not go together, or one cannot be used.
        """
        rasters, found = _given(self._job, self._monitor)
        masks = date_masks(rasters, self._calendar, self._monitor)
        scenes = [(scene, self._calendar.moment_of(scene.path, scene.acquisition)) for scene in self._chosen(found)]
        scenes = [(scene, moment) for scene, moment in scenes if not self._is_masked(scene, masks)]
        if not masks and not scenes:
            raise InputError("None of the rasters is a mask; choose masks of CloudSieve, or products.")
        total = len(masks) + len(scenes)
        for number, mask in enumerate(masks):
            yield self._look(mask, number / total, (number + 1) / total)
        for number, (scene, moment) in enumerate(scenes, start=len(masks)):
            look = self._look_at_product(scene, moment, number / total, (number + 1) / total)
            if look is not None:
                yield look

    def _chosen(self, found: Sequence[Scene]) -> list[Scene]:
        """Return the products that are masked; others stand for copies and older processings.

        Raises:
            InputError: where one that was named cannot be masked; one that merely lies in the folder is passed over.
        """
        if not found:
            return []
        from ..archive import choose_scenes, tell_of_problems

        chosen, passed_over, broken = choose_scenes(found)
        if broken and not self._job.folder:
            raise InputError("{path} cannot be masked: {reason}", path=broken[0].path, reason=broken[0].problem)
        tell_of_problems([*passed_over, *broken], self._monitor)
        return chosen

    def _is_masked(self, scene: Scene, masks: Sequence[DatedMask]) -> bool:
        """Tell whether there is a mask of the acquisition of a product, and log it."""
        mask = next((one for one in masks if find_difference(one.acquisition, scene.acquisition) is None), None)
        if mask is None:
            return False
        self._monitor.info(
            Message(
                "{product} is not masked, for {mask} is a mask of the same acquisition.",
                product=scene.path,
                mask=mask.path,
            )
        )
        return True

    def _look_at_product(self, scene: Scene, moment: Moment, since: float, until: float) -> _Look | None:
        """Return what a product says; None where it merely lies in the folder and cannot be masked."""
        from ..archive import masked_for_now, tell_of_problems

        masked = since + (until - since) * _MASKING_SHARE
        stage = Stage(self._monitor, since, masked)
        with ExitStack() as files:
            try:
                made = files.enter_context(masked_for_now(scene.path, self._job, self._carry_out, stage))
            except InputError as error:
                if not self._job.folder:
                    raise
                tell_of_problems([replace(scene, problem=error.message)], self._monitor)
                return None
            self._monitor.info(
                Message("{product}: masked as Mask a Sentinel-2 scene does by default.", product=scene.name)
            )
            (mask,) = date_masks([made.mask], Calendar(), self._monitor)
            named = replace(mask.moment, name=moment.name)
            return self._look(replace(mask, moment=named, sources=made.sources), masked, until)

    def _look(self, dated: DatedMask, since: float, until: float) -> _Look:
        grid = self._polygons.grid_around(dated.grid)
        with open_mask(dated) as mask:
            target = mask.target_on(grid)
            strips = mask.strips(target, self._monitor)
            with read_ahead(strips, self._monitor) as ahead:
                zones = self._zones_on(target)
                counted = tracked(ahead, self._monitor, target.height, since, until)
                counts = count_classes(counted, zones, MASK_CLASSES)
        return _Look(dated.moment, mask.tells_shadow, counts, zones.areas_px)

    def _zones_on(self, target: Target) -> ZoneStrips:
        strips = (target.grid, tuple(target.partition))
        if strips not in self._zones:
            self._zones[strips] = self._polygons.on_strips(target.grid, target.partition)
        return self._zones[strips]


def _rows(
    polygons: Polygons, looks: Sequence[_Look], counts: np.ndarray, usable: np.ndarray, monitor: Monitor
) -> Iterator[tuple[Any, ...]]:
    """Yield the table, polygon after polygon, without the looks that do not count.

    Some polygons are brought together at a time: a long series of many has millions of rows.
    """
    step = -(-_ROWS_AT_ONCE // len(looks))
    for start in range(0, len(polygons), step):
        raise_if_cancelled(monitor)
        yield from zip(*_columns(polygons, looks, counts, usable, slice(start, start + step)))


def _columns(
    polygons: Polygons, looks: Sequence[_Look], counts: np.ndarray, usable: np.ndarray, some: slice
) -> Iterator[Iterable[Any]]:
    """Yield the columns of the table, see `_COLUMNS`, for some of the polygons."""
    counted = counts[:, some].T
    owners, numbers = np.nonzero(counted)
    areas_px = np.stack([look.areas_px[some] for look in looks])
    exact = np.stack([look.counts[some] for look in looks]) / areas_px[..., None]
    # What lies beyond 0 and 1 is rounding, too: of a polygon of a millionth of a pixel. Zero has no sign.
    shares, valid, masked = (
        np.clip(np.round(part, _DECIMALS), 0, 1) + 0.0
        for part in (exact, exact.sum(axis=-1), exact[..., 1:].sum(axis=-1))
    )
    moments = [looks[number].moment for number in numbers.data]
    apart = [looks[number].tells_shadow for number in numbers.data]

    def column(values: np.ndarray) -> Sequence[Any]:
        return values.T[counted].data  # numbers are handed on as they lie in memory

    def told_apart(values: np.ndarray) -> Iterator[Any]:
        return (value if is_told else None for value, is_told in zip(column(values), apart))

    ids = polygons.ids[some]
    yield (ids[owner] for owner in owners.data)
    yield (moment.day for moment in moments)
    yield (moment.time or None for moment in moments)
    yield (moment.name for moment in moments)
    yield column(valid)
    yield column(shares[..., 0])
    yield column(masked)
    yield told_apart(shares[..., 1])
    yield told_apart(shares[..., 2])
    yield column(np.round(1 - valid, _DECIMALS))
    yield column(areas_px)
    yield column(usable[:, some].astype(int))


def _write_output(path: Path, polygons: Polygons, moments: Sequence[Moment], usable: np.ndarray) -> None:
    own = {name: (column_type(values), values) for name, values in polygons.fields.items()}
    found = summarise_usable(moments, usable)
    added: Fields = {
        "dates": (int, [len({moment.day for moment in moments})] * len(polygons)),
        "usable_dates": (int, found.count.tolist()),
        "first_usable": (str, found.first),
        "last_usable": (str, found.last),
        "longest_gap_d": (int, found.longest_gap_d.tolist()),
    }
    write_features(path, _LAYER, polygons.shapes, {**own, **added}, f"Usable dates, by CloudSieve {read_version()}")
