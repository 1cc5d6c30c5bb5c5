"""A scene becomes streams of the probabilities that a network tells, and of its classes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Union

import numpy as np

from ..errors import InputError
from ..messages import Message, either
from ..monitor import Monitor, SilentMonitor
from ..product import Product
from ..scene import Scene, default_workers
from ..stream import ordered_map, recut
from ..tables import AUTO_NETWORK, CLEAR, MASKED, NETWORK_CLASSES, NETWORKS, NODATA, Network, Resampling, find_network
from ..target import Target, part_of, partition_rows, window_of
from .omnicloudmask import OmniCloudMask
from .session import Session
from .tiles import Mosaic, Square, mosaic_of
from .weights import find_weights, read_network

CLOUDS, SHADOW = ("cloud", "cirrus"), ("shadow",)
_CHUNK_PX = 1_000_000
_STRIP_ROWS = (
    64  # several float bands of a strip are held beside a row of squares, so strips of the usual size would be dear
)
_SILENT = SilentMonitor()

Classifier = Union[Session, OmniCloudMask]


def choose_network(product: Product, is_asked: bool = True) -> Network:
    """Return the first network of an ONNX file that fits level and bands of a scene; no other is chosen unasked.

    Args:
        product: the scene.
        is_asked: the job has a parameter that names the network.

    Raises:
        InputError: its level is not known.
    """
    fitting = [network for network in NETWORKS if product.level in network.levels and not network.runs_itself]
    if not fitting and is_asked:
        raise InputError(
            "It is not known whether {path} is of Level-1C or Level-2A; choose the network for it in {NETWORK}.",
            path=product.path,
        )
    if not fitting:
        raise InputError(
            "It is not known whether {path} is of Level-1C or Level-2A, for which there are different networks; give a "
            "whole product, with its metadata.",
            path=product.path,
        )
    complete = [network for network in fitting if set(network.bands) <= set(product.bands)]
    return complete[0] if complete else fitting[-1]  # whose bands are asked for, and named where they are missing


def require_level(network: Network, product: Product) -> None:
    """Raise :class:`InputError` where a network was not trained on products of this level."""
    if product.level is not None and product.level not in network.levels:
        raise InputError(
            "{network} is for {levels}, but {path} is of {level}; choose another network in {NETWORK}, or "
            "{NETWORK:auto}.",
            network=network.label,
            levels=either(network.levels),
            path=product.path,
            level=product.level,
        )


def load_network(
    product: Product | None,
    asked: str | None = None,
    own: str | None = None,
    monitor: Monitor = _SILENT,
    threads: int | None = None,
) -> Classifier:
    """Load the network for a scene.

    Args:
        product: the scene; None where its level is not known yet, and `asked` or `own` name a network.
        asked: id of a network, or AUTO_NETWORK; None where a job leaves no choice.
        own: path of an ONNX file with its row beside it, which takes the place of `asked`.
        monitor: told where something has to be fetched.
        threads: that compute; None: all cores but one, eight at most.

    Raises:
        InputError: the network does not suit the scene, or its file is none.
        DependencyError: runtime or weights are not set up.
    """
    if own is not None:
        network, weights = read_network(own)
    else:
        network, weights = _network_for(product, asked), None
    if product:
        require_level(network, product)
    if network.runs_itself:
        return OmniCloudMask(network, threads or default_workers(), monitor)
    return Session(network, weights or find_weights(network))


def _network_for(product: Product | None, asked: str | None) -> Network:
    if product and asked in (None, AUTO_NETWORK):
        return choose_network(product, asked is not None)
    return find_network(str(asked))


def network_tags(session: Classifier) -> dict[str, str]:
    """Return the provenance of what a network tells."""
    return {"CLOUDSIEVE_NETWORK": session.network.label, "CLOUDSIEVE_NETWORK_SHA256": session.sha256}


def probability_strips(
    scene: Scene,
    target: Target,
    whole: Target,
    session: Classifier,
    monitor: Monitor,
    resampling: Resampling = Resampling.AREA_BILINEAR,
    threads: int | None = None,
) -> Iterator[np.ndarray]:
    """Return the strips of the probabilities of a network's classes.

    Args:
        scene: the bands of the network.
        target: the pixels that are wanted.
        whole: all pixels of the scene, on the same grid; what lies around the target is seen, too.
        session: the network.
        monitor: asked about Cancel.
        resampling: how the bands reach the target.
        threads: that compute and decode; None: all cores but one, eight at most.

    Returns:
        Strips, float32 (classes, h, w), 0 to 1, in the order of `session.classes`; NaN for NoData.
    """
    network = session.network
    mosaic = mosaic_of(whole, window_of(target, whole), network.tile_px, network.margin_px)
    around = part_of(whole, mosaic.seen())
    around = replace(around, cuts=tuple(partition_rows(around.grid, _STRIP_ROWS)))

    def reflectance(bands: list[np.ndarray], valid: np.ndarray) -> np.ndarray:
        return np.stack([scene.reflectance(name, band, valid) for name, band in zip(scene.names, bands)])

    strips = scene.map_strips(around, reflectance, _CHUNK_PX, monitor, resampling, threads)
    rows = rows_of_probabilities(mosaic, strips, scene, session, monitor, threads)
    return recut(rows, target.partition)


def rows_of_probabilities(
    mosaic: Mosaic,
    strips: Iterator[np.ndarray],
    scene: Scene,
    session: Classifier,
    monitor: Monitor,
    threads: int | None = None,
) -> Iterator[np.ndarray]:
    """Return the probabilities of a network's classes, some rows at a time, over the width of what is wanted.

    Args:
        mosaic: the squares.
        strips: the bands on what they hold, float32 (bands, h, w); of a pixel that is not known all are NaN.
        scene: where the bands come from; it sees to it that its files outlive the threads.
        session: the network.
        monitor: asked about Cancel.
        threads: that compute; None: all cores but one, eight at most.

    Returns:
        Rows, float32 (classes, h, w); NaN for NoData.
    """

    def compute(square: Square) -> np.ndarray:
        return probabilities_of_square(square, session)

    workers = 1 if session.shares_cores else threads or default_workers()
    cells = ordered_map(mosaic.squares(strips), compute, workers, monitor, threads)
    scene.close_before_files(cells)
    return mosaic.rows_of_cells(cells)


def probabilities_of_square(square: Square, session: Classifier) -> np.ndarray:
    """Return the probabilities of a network's classes in the cell of a square: float32 (classes, h, w), NaN NoData."""
    cell = (slice(None), square.rows, square.columns)
    unknown = np.isnan(square.values[0][cell[1:]])
    if not square.is_known:
        return np.full((len(session.classes), *unknown.shape), np.nan, np.float32)
    return np.where(unknown, np.float32(np.nan), session.probabilities(square.values)[cell])


def classify(probabilities: np.ndarray, classes: tuple[str, ...]) -> np.ndarray:
    """Return the most probable class of every pixel.

    Args:
        probabilities: float32 (classes, h, w); NaN in any of them is NoData.
        classes: what they are of, of NETWORK_CLASSES; of equals the first wins.

    Returns:
        uint8 (h, w), the place of the class in NETWORK_CLASSES; 255 is NoData.
    """
    unknown = np.isnan(probabilities).any(axis=0)
    numbers = np.array([NETWORK_CLASSES.index(name) for name in classes], np.uint8)
    most_probable = numbers[np.argmax(np.where(unknown, np.float32(0), probabilities), axis=0)]
    return np.where(unknown, np.uint8(NODATA), most_probable)


def mask_of(classes: np.ndarray, masked: tuple[str, ...]) -> np.ndarray:
    """Return the mask of some classes of :func:`classify`: uint8 (h, w), NoData where they are."""
    table = np.full(256, NODATA, np.uint8)
    table[: len(NETWORK_CLASSES)] = [MASKED if name in masked else CLEAR for name in NETWORK_CLASSES]
    return table[classes]


def masks_of(strips: Iterator[np.ndarray], masked: tuple[str, ...]) -> Iterator[np.ndarray]:
    """Yield the masks of some classes, strip by strip; see :func:`mask_of`."""
    return (mask_of(classes, masked) for classes in strips)


def probability_of(probabilities: np.ndarray, classes: tuple[str, ...], wanted: tuple[str, ...]) -> np.ndarray:
    """Return the probability that a pixel is of any of some classes: float32 (h, w), NaN where NoData."""
    chosen = [probabilities[index] for index, name in enumerate(classes) if name in wanted]
    if not chosen:
        return np.where(np.isnan(probabilities).any(axis=0), np.float32(np.nan), np.float32(0))
    return np.minimum(np.sum(chosen, axis=0, dtype=np.float32), np.float32(1))


def warn_of_small_scene(whole: Target, session: Classifier, monitor: Monitor) -> None:
    """Warn where a scene is smaller than what the network sees at once."""
    side = session.network.tile_px
    if min(whole.grid.width, whole.grid.height) < side:
        monitor.warn(
            Message(
                "{name} has {width} x {height} pixels, less than the {side} x {side} that the network sees at once; "
                "the rest of them is mirrored, so trust the result less, or give more of the scene.",
                name=whole.name,
                width=whole.grid.width,
                height=whole.grid.height,
                side=side,
            )
        )
