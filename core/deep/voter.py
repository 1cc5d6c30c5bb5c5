"""A network that votes beside other detectors: its bands come out of the same pass over the files as theirs."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from ..monitor import Monitor
from ..scene import BandFunction, Finer, Scene
from ..stream import Part, fork, recut
from ..tables import Resampling
from ..target import Target, Window, part_of, partition_rows, window_of
from .detector import Classifier, classify, rows_of_probabilities
from .tiles import Mosaic, mosaic_of

COARSEST_SEEN_M = 31.5  # networks were trained on pixels of 30 m; the rest is for those in degrees, hardly ever square
FINER_PX_M = 20.0  # of coarser ones a network sees parts of this size at most
# A network is slower than all that is before it, so what is made for it should be small.
_STRIP_NUMBERS = 1_000_000
_PIECE_NUMBERS = 500_000
_SHORT_STRIP_ROWS = 128


@dataclass(frozen=True)
class Voter:
    """A network that tells the classes of a target.

    It sees the target's own pixels up to 30 m. In place of coarser ones it sees finer ones, of which a whole number
    makes one of the target on either axis, and its probabilities are averaged over them.

    Attributes:
        session: the network.
        whole: all pixels of the scene, of the target's size.
        target: where the classes are wanted.
    """

    session: Classifier
    whole: Target
    target: Target

    @cached_property
    def factor(self) -> int:
        """How many of the network's pixels make one of the target on either axis."""
        pixel_m = max(self.target.pixel_size_m)
        return 1 if pixel_m <= COARSEST_SEEN_M else math.ceil(pixel_m / FINER_PX_M - 1e-6)

    @cached_property
    def layers(self) -> int:
        """How many numbers :meth:`packed` makes of a pixel of the target."""
        return len(self.session.network.bands) * self.factor**2

    @cached_property
    def finer(self) -> Target:
        """All of the scene on the pixels that the network sees."""
        return Target(self.whole.grid.refined(self.factor), self.whole.name)

    @cached_property
    def mosaic(self) -> Mosaic:
        """The squares, on the pixels that the network sees."""
        network, factor = self.session.network, self.factor
        place = window_of(self.target, self.whole)
        window = Window(place.row * factor, place.column * factor, place.height * factor, place.width * factor)
        return mosaic_of(self.finer, window, network.tile_px, network.margin_px)

    @cached_property
    def around(self) -> Target:
        """What the squares show, in whole pixels of the target."""
        seen, factor = self.mosaic.seen(), self.factor
        row, column = seen.row // factor, seen.column // factor
        end, right = -(-(seen.row + seen.height) // factor), -(-(seen.column + seen.width) // factor)
        return part_of(self.whole, Window(row, column, end - row, right - column))

    def packed(self, scene: Scene, bands: Sequence[np.ndarray], known: np.ndarray) -> np.ndarray:
        """Return what the network is shown, each pixel of the target with all that lie in it.

        Args:
            scene: tells the reflectance.
            bands: of the network, as the scene hands them out, each (h * factor, w * factor).
            known: bool (bands, h * factor, w * factor), where each is valid.

        Returns:
            float32 (layers, h, w): reflectance, NaN in all bands where a pixel is not known. Where some bands are
            not, they are 0 if 0 may be a measurement; else the pixel is not known.
        """
        shown = np.empty(known.shape, np.float32)
        for layer, name, band, valid in zip(shown, self.session.network.bands, bands, known):
            layer[...] = scene.reflectance(name, band, valid)
            layer[~valid] = 0
        counts = known.any(axis=0) if self._zero_is_data(scene) else known.all(axis=0)
        if scene.is_reflectance:
            counts &= shown.any(axis=0)  # as for others who look at it: 0 in all bands is NoData
        shown[:, ~counts] = np.nan
        return fold(shown, self.factor)

    def class_strips(
        self, strips: Iterator[np.ndarray], scene: Scene, monitor: Monitor, threads: int | None = None
    ) -> Iterator[np.ndarray]:
        """Return the classes on the target: uint8 (h, w), places in NETWORK_CLASSES, 255 is NoData.

        Args:
            strips: what :meth:`packed` made of what the squares show, in whole pixels of the target.
            scene: where it comes from.
            monitor: asked about Cancel.
            threads: that compute; None: all cores but one, eight at most.
        """
        rows = rows_of_probabilities(self.mosaic, self._seen(strips), scene, self.session, monitor, threads)
        partition = in_short_strips(self.target).partition
        finer = recut(rows, [(first * self.factor, end * self.factor) for first, end in partition])
        classes = (classify(averaged(found, self.factor), self.session.classes) for found in finer)
        return recut(classes, self.target.partition)

    def _zero_is_data(self, scene: Scene) -> bool:
        """Whether 0 in some bands is a measurement: Sen2Cor wrote it for dark ground while there was no offset."""
        offsets = [scene.offsets[scene.names.index(name)] for name in self.session.network.bands]
        return scene.product.level == "L2A" and not any(offsets)

    def _seen(self, strips: Iterator[np.ndarray]) -> Iterator[np.ndarray]:
        """Yield the strips as the network sees them, without what whole pixels of the target hold beyond."""
        seen, first = self.mosaic.seen(), 0
        window = Window(seen.row % self.factor, seen.column % self.factor, seen.height, seen.width)
        for strip in strips:
            finer = unfold(strip, self.factor)
            yield window.cut(first, finer)
            first += finer.shape[-2]


def look(
    scene: Scene,
    function: BandFunction,
    on_target: int,
    around: Target,
    voter: Voter | None,
    chunk_px: int,
    monitor: Monitor,
    resampling: Resampling = Resampling.AREA_BILINEAR,
    threads: int | None = None,
) -> tuple[Iterator[np.ndarray], Iterator[np.ndarray] | None]:
    """Let a pixelwise function and a network look at a scene in one pass over its files.

    Args:
        scene: the bands of both.
        function: gets the first bands of the scene on `around`, and gives (layers, h, w).
        on_target: how many bands it gets; 0: it is not asked.
        around: where it is wanted.
        voter: the network, if there is one.
        chunk_px: how many pixels a call of `function` is given at most.
        monitor: asked about Cancel, and told how far the pass is.
        resampling: how bands reach pixels.
        threads: that compute and decode; None: all cores but one, eight at most.

    Returns:
        What the function makes of the strips of `around`, and the classes of the network on the strips of its target,
        as :meth:`Voter.class_strips` has them. Both have to be drawn on at the same pace, the classes first: what one
        has had and the other has not waits in memory, and the bands of the network are the larger part.
    """
    if voter is None:
        return scene.map_strips(around, function, chunk_px, monitor, resampling, threads), None
    network, count = voter, voter.layers
    wide = _holding(voter, around) if on_target else voter.around

    def see(bands: list[np.ndarray], valid: np.ndarray, finer: list[np.ndarray], known: np.ndarray) -> np.ndarray:
        packed = network.packed(scene, finer, known)
        return np.concatenate([function(bands, valid), packed]) if on_target else packed

    finer = Finer(voter.session.network.bands, voter.factor, on_target)
    rows = max(1, _STRIP_NUMBERS // (count * wide.grid.width))
    pixels = replace(wide, cuts=tuple(partition_rows(wide.grid, rows)))
    chunk_px = max(1, min(chunk_px, _PIECE_NUMBERS // count))
    strips = scene.map_strips_with_finer(pixels, finer, see, chunk_px, monitor, resampling, threads)
    shown = Part(window_of(voter.around, wide), slice(-count, None))
    if not on_target:
        (seen,) = fork(strips, [shown])
        return iter(()), voter.class_strips(seen, scene, monitor, threads)
    computed, seen = fork(strips, [Part(window_of(around, wide), slice(-count)), shown])
    return recut(computed, around.partition), voter.class_strips(seen, scene, monitor, threads)


def in_short_strips(target: Target) -> Target:
    """Return a target in strips so short that what is computed of them takes little room beside a network."""
    return replace(target, cuts=tuple(partition_rows(target.grid, _SHORT_STRIP_ROWS)))


def with_network_bands(names: Sequence[str], session: Classifier | None) -> tuple[str, ...]:
    """Return names of bands, and after them those that a network needs besides, if there is one."""
    needed = session.network.bands if session else ()
    return (*names, *(name for name in needed if name not in names))


def fold(values: np.ndarray, factor: int) -> np.ndarray:
    """Return (bands, h * factor, w * factor) as (bands * factor², h, w): each pixel with all that lie in it."""
    if factor == 1:
        return values
    bands, height, width = values.shape
    cells = values.reshape(bands, height // factor, factor, width // factor, factor)
    return cells.transpose(0, 2, 4, 1, 3).reshape(-1, height // factor, width // factor)


def unfold(values: np.ndarray, factor: int) -> np.ndarray:
    """Return what :func:`fold` was given."""
    if factor == 1:
        return values
    layers, height, width = values.shape
    cells = values.reshape(layers // factor**2, factor, factor, height, width)
    return cells.transpose(0, 3, 1, 4, 2).reshape(-1, height * factor, width * factor)


def averaged(probabilities: np.ndarray, factor: int) -> np.ndarray:
    """Return the means of cells of `factor` x `factor` pixels.

    Args:
        probabilities: float32 (classes, h * factor, w * factor); NaN in all classes is NoData.
        factor: side of a cell.

    Returns:
        float32 (classes, h, w); NaN where less than half of a cell is known.
    """
    if factor == 1:
        return probabilities
    cells = fold(probabilities, factor).reshape(len(probabilities), factor**2, -1, probabilities.shape[-1] // factor)
    known = ~np.isnan(cells[0])
    count = known.sum(axis=0, dtype=np.float32)
    total = np.where(known, cells, np.float32(0)).sum(axis=1, dtype=np.float32)
    return np.where(2 * count >= factor**2, total / np.maximum(count, np.float32(1)), np.float32(np.nan))


def _holding(voter: Voter, around: Target) -> Target:
    """Return the part of the scene that holds a target and what the network's squares show."""
    one, other = window_of(around, voter.whole), window_of(voter.around, voter.whole)
    row, column = min(one.row, other.row), min(one.column, other.column)
    end = max(one.row + one.height, other.row + other.height)
    right = max(one.column + one.width, other.column + other.width)
    return part_of(voter.whole, Window(row, column, end - row, right - column))
