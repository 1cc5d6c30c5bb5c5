"""Shadows of a whole scene as a stream: look at all of it once, match, then mask strip by strip.

Shadows can be told only once all clouds are known. So the first strip that is asked for draws the whole scene through:
clouds and near infrared are averaged to the coarse grid on which heights are matched, and wait in temporary files at
the target's own resolution. Nothing is decoded twice.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np

from ..messages import Message
from ..monitor import Monitor, raise_if_cancelled
from ..product.angles import Angles
from ..raster import Grid, pixel_size_m
from ..stream.spool import Spool, spool_file
from ..tables import MASKED, NODATA
from ..target import Target, window_of
from .agreement import WINDOW_M
from .coarse import CoarseMean, CoarseRows, coarse_factor, coarsen
from .detect import ShadowMatch, match_shadows, shadow_mask

_PURPOSE = Message("the clouds while their shadows are looked for")
_SPOOLED_AS = {"nir": "float16"}  # half the room, and exact to a twentieth of a percent


class Seen(NamedTuple):
    """One strip of what shadows are told from.

    Attributes:
        cloud: uint8 (h, w) mask of the clouds that cast.
        nir: float32 (h, w) near infrared reflectance without its offset, NaN is NoData.
        water: bool (h, w) that is never shadow, where water is left out.
        vote: uint8 (h, w) mask that votes beside the shadows, where it is another than `cloud`.
        classes: uint8 (h, w) of a network that looks at the same scene, where there is one; kept as they are.
    """

    cloud: np.ndarray
    nir: np.ndarray
    water: Optional[np.ndarray] = None
    vote: Optional[np.ndarray] = None
    classes: Optional[np.ndarray] = None


@dataclass(frozen=True)
class ShadowSettings:
    """What a user can set; the defaults are what was measured."""

    min_height_m: float
    max_height_m: float
    darkness: float


def reach_m(angles: Angles, target: Target, max_height_m: float) -> float:
    """Return how far around a target clouds have to be known: shadow's length and the neighbourhood that votes."""
    x, y = np.array([target.grid.left + target.grid.right, target.grid.top + target.grid.bottom]) / 2
    return max_height_m * math.hypot(*(float(part) for part in angles.displacement(x, y))) + WINDOW_M / 2


def widened(target: Target, whole: Grid, distance_m: float) -> Target:
    """Return a target widened on all sides by a distance, as far as `whole`, the grid of all the scene, goes."""
    width_m, height_m = target.pixel_size_m
    east, north = distance_m / width_m * target.grid.pixel_width, distance_m / height_m * target.grid.pixel_height
    west, south, right, top = target.grid.bounds
    return Target(whole.cropped((west - east, south - north, right + east, top + north)), target.name)


class ShadowCaster:
    """Streams shadows on a target, matched with the clouds of all the scene around it.

    Attributes:
        match: what was found, once the first strip was asked for.
        shadow_px: how many pixels of shadow went by.
    """

    match: ShadowMatch

    def __init__(
        self,
        seen: Iterator[Seen],
        around: Target,
        target: Target,
        angles: Angles,
        settings: ShadowSettings,
        files: ExitStack,
        monitor: Monitor,
        share: float,
    ) -> None:
        """Remember what to do.

        Args:
            seen: strips of `around`.
            around: the target, or more around it on the same pixels.
            target: where shadows are wanted.
            angles: of sun and satellite.
            settings: heights and darkness.
            files: holds the temporary files.
            monitor: asked about Cancel, told about progress.
            share: of the progress, until all of `around` has been looked at.
        """
        self._seen, self._around, self._target = seen, around, target
        self._angles, self._settings, self._files = angles, settings, files
        self._monitor, self._share = monitor, share
        self.shadow_px = 0
        self._spools: dict[str, Spool] = {}
        self._window = window_of(target, around)

    def shadow_strips(self) -> Iterator[np.ndarray]:
        """Yield the shadows: uint8 (h, w), NoData where clouds or near infrared are not known."""
        self._look()
        limits = CoarseRows(self.match.grid, self._target.grid)
        for first, end in self._target.partition:
            water = self._spools["water"].rows(first, end) if "water" in self._spools else None
            nir, cloud = self._spools["nir"].rows(first, end), self._spools["cloud"].rows(first, end)
            mask = shadow_mask(nir, cloud, limits.rows(self.match.limit, first, end, -np.inf), water)
            self.shadow_px += int((mask == MASKED).sum())
            yield mask

    def voting_strips(self) -> Iterator[np.ndarray]:
        """Yield the mask that votes beside the shadows."""
        self._look()
        yield from self._kept_strips("vote" if "vote" in self._spools else "cloud")

    def class_strips(self) -> Iterator[np.ndarray]:
        """Yield the classes of the network that looked on."""
        self._look()
        yield from self._kept_strips("classes")

    def coarse_strips(self, name: str) -> Iterator[np.ndarray]:
        """Yield `height_m` or `score` of the match on the target: float32 (h, w), NaN where there is none."""
        self._look()
        rows = CoarseRows(self.match.grid, self._target.grid)
        for first, end in self._target.partition:
            yield rows.rows(getattr(self.match, name), first, end, np.nan)

    def _kept_strips(self, name: str) -> Iterator[np.ndarray]:
        for first, end in self._target.partition:
            yield self._spools[name].rows(first, end)

    def _look(self) -> None:
        """Draw the whole scene through and match, the first time it is needed."""
        if hasattr(self, "match"):
            return
        grid = self._around.grid
        width_m, height_m = pixel_size_m(grid)
        factor = coarse_factor(width_m, height_m)
        clouds, nir = CoarseMean(grid, factor, "int32"), CoarseMean(grid, factor)
        water: CoarseMean | None = None
        first = 0
        for strip in self._seen:
            raise_if_cancelled(self._monitor)
            clouds.add(first, strip.cloud == MASKED, strip.cloud != NODATA)
            nir.add(first, strip.nir, np.isfinite(strip.nir))
            if strip.water is not None:
                water = water or CoarseMean(grid, factor, "int32")
                water.add(first, strip.water, np.ones(strip.water.shape, bool))
            self._keep(first, strip)
            first += len(strip.cloud)
            self._monitor.progress(self._share * first / grid.height)
        settings = self._settings
        self.match = match_shadows(
            nir.mean(),
            clouds.mask(),
            coarsen(grid, factor),
            width_m * factor,
            height_m * factor,
            self._angles.displacement,
            water=water.mask() == MASKED if water else None,
            min_height_m=settings.min_height_m,
            max_height_m=settings.max_height_m,
            darkness=settings.darkness,
            check_cancelled=lambda: raise_if_cancelled(self._monitor),
        )

    def _keep(self, first: int, strip: Seen) -> None:
        """Append to the spools what of a strip lies on the target."""
        for name, values in strip._asdict().items():
            if values is not None:
                self._spool(name, _SPOOLED_AS.get(name, values.dtype.str)).append(self._window.cut(first, values))

    def _spool(self, name: str, dtype: str) -> Spool:
        if name not in self._spools:
            file = self._files.enter_context(spool_file(_PURPOSE))
            self._spools[name] = Spool(file, self._target.grid.width, dtype)
        return self._spools[name]
