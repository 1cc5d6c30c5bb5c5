"""The masks of a series: which rasters tell of one moment, and what they say together."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional

import numpy as np

from ..acquisition import Acquisition
from ..classes import source_names
from ..inputs import acquisition_of, class_strips, mask_strips
from ..jobs import Content
from ..messages import Message
from ..monitor import Monitor
from ..paths import without_repeats
from ..raster import Grid, Raster, open_raster, open_rasters
from ..stream import abreast
from ..tables import CLEAR, MASKED, NODATA, shadow_values
from ..target import Target, target_in_blocks
from .dates import Calendar, Moment

_RASTERS = (".tif", ".tiff")
SHADOW = 2  # beside CLEAR and MASKED, which here is cloud, or whatever masks a pixel where nobody tells
MASK_CLASSES = (CLEAR, MASKED, SHADOW)
_MASK_KINDS = (None, Content.MASK.value, Content.SOURCES.value)  # None: by somebody else, who may have made a mask


def rasters_of(paths: Sequence[str]) -> list[str]:
    """Return rasters, those of a folder in its place, by name; each once."""
    return without_repeats(
        raster for path in paths for raster in (_rasters_in(path) if os.path.isdir(path) else [path])
    )


def _rasters_in(folder: str) -> list[str]:
    return sorted(str(path) for path in Path(folder).iterdir() if path.suffix.lower() in _RASTERS)


@dataclass(frozen=True)
class DatedMask:
    """What tells of one moment: a mask, the raster of its sources, or both.

    Attributes:
        moment: when it was sensed.
        acquisition: the same, with all that is known of it.
        grid: of the pixels that count: those of the mask, where there is one.
        mask: path of the mask.
        sources: path of the raster that tells cloud and shadow apart.
    """

    moment: Moment
    acquisition: Acquisition
    grid: Grid
    mask: Optional[str] = None
    sources: Optional[str] = None

    @property
    def path(self) -> str:
        """What messages call it."""
        return self.mask or str(self.sources)


def date_masks(paths: Sequence[str], calendar: Calendar, monitor: Monitor) -> list[DatedMask]:
    """Look at the headers of rasters, and return those that are masks; probabilities and the like are passed over.

    A mask and the raster of its sources, of one acquisition and on one grid, tell together: what is masked by the one,
    cloud and shadow apart by the other. Files are closed again, for there may be more than can be open at once.

    Raises:
        InputError: where a raster cannot be opened, tells no date, or is of another tile than those before.
    """
    dated = []
    for path in paths:
        with open_rasters([path]) as (raster,):
            if raster.kind not in _MASK_KINDS:
                monitor.info(Message("{path} is no mask: passed over.", path=path))
                continue
            acquisition = acquisition_of(raster)
            is_sources = raster.kind == Content.SOURCES.value
            one = DatedMask(calendar.moment_of(path, acquisition), acquisition, raster.grid)
            dated.append(replace(one, sources=path) if is_sources else replace(one, mask=path))
    return _joined(dated)


def _joined(dated: Sequence[DatedMask]) -> list[DatedMask]:
    """Return masks with their sources, and the sources that are of no mask."""
    masks = [one for one in dated if one.mask]
    found = {(one.acquisition, one.grid) for one in masks}
    sources = {(one.acquisition, one.grid): one.sources for one in dated if one.sources}
    joined = [replace(one, sources=sources.get((one.acquisition, one.grid))) for one in masks]
    return joined + [one for one in dated if one.sources and (one.acquisition, one.grid) not in found]


class OpenMask:
    """An open :class:`DatedMask`.

    Attributes:
        tells_shadow: whether it tells cloud and shadow apart.
    """

    def __init__(self, mask: Optional[Raster], sources: Optional[Raster]) -> None:
        self._mask, self._sources = mask, sources
        names = source_names(sources) if sources else []
        shadows = list(shadow_values(names))
        self.tells_shadow = bool(shadows)
        self._classes = np.full(NODATA + 1, MASKED, np.uint8)
        self._classes[[CLEAR, NODATA]] = CLEAR, NODATA
        self._classes[shadows] = SHADOW

    def target_on(self, grid: Grid) -> Target:
        """Return a part of its pixels, to be gone through as the file has them."""
        raster = self._mask or self._sources
        assert raster is not None
        return target_in_blocks(grid, raster)

    def strips(self, target: Target, monitor: Monitor) -> Iterator[np.ndarray]:
        """Yield 0 clear, 1 masked or cloud, 2 shadow, 255 NoData on a target: uint8 (h, w).

        Shadow is what the shadow alone masks; what growth added to clouds and shadows counts as masked or cloud.

        Raises:
            InputError: where a raster holds what it should not.
        """
        told = (self._classes[strip] for strip in class_strips(self._sources, target, monitor)) if self._sources else ()
        if self._mask is None:
            yield from told
            return
        masks = mask_strips(self._mask, target, monitor)
        if not self.tells_shadow:
            yield from masks
            return
        for mask, classes in abreast([masks, told]):
            yield np.where((mask == MASKED) & (classes == SHADOW), np.uint8(SHADOW), mask)


@contextmanager
def open_mask(dated: DatedMask) -> Iterator[OpenMask]:
    """Open what tells of a moment, and close it at the end of the block."""
    with ExitStack() as files:
        rasters = [open_raster(path) if path else None for path in (dated.mask, dated.sources)]
        for raster in filter(None, rasters):
            files.callback(raster.close)
        yield OpenMask(*rasters)
