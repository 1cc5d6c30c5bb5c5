"""Remove small patches of a mask from a stream of strips, whatever the patches' size.

A patch may run through any number of strips, so its size is known only once all of them have passed. The strips wait
meanwhile in a temporary file; only the patches that touch a strip's edge are kept in memory.

A hole is clear ground that masked pixels enclose. What goes on beyond the raster or under NoData counts as endless.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from ..messages import Message
from ..tables import CLEAR, MASKED, NODATA

EIGHT_NEIGHBOURS = np.ones((3, 3), bool)  # clouds that touch at a corner are one cloud ...
FOUR_NEIGHBOURS = np.array([[0, 1, 0], [1, 1, 1], [0, 1, 0]], bool)  # ... so the clear sky between them is two holes


def drop_small_patches(masks: Iterable[np.ndarray], min_px: float) -> Iterator[np.ndarray]:
    """Yield the strips of a mask with masked patches (8-connected) of fewer than `min_px` pixels made clear."""
    return _replace_small(masks, MASKED, CLEAR, min_px, EIGHT_NEIGHBOURS, is_enclosed=False)


def fill_small_holes(masks: Iterable[np.ndarray], min_px: float) -> Iterator[np.ndarray]:
    """Yield the strips of a mask with holes of fewer than `min_px` pixels made masked.

    A hole is a clear patch (4-connected) that touches neither the border of the raster nor a pixel of NoData.
    """
    return _replace_small(masks, CLEAR, MASKED, min_px, FOUR_NEIGHBOURS, is_enclosed=True)


def _replace_small(
    masks: Iterable[np.ndarray],
    value: int,
    replacement: int,
    min_px: float,
    structure: np.ndarray,
    is_enclosed: bool,
) -> Iterator[np.ndarray]:
    from ..stream.spool import spool_file  # only here: the stream needs rasterio, and a mask in memory does not

    shapes: list[tuple[int, int]] = []
    starts = [0]
    edge_sizes, meetings = [], []
    last_row: np.ndarray | None = None
    with spool_file(Message("the mask while its patches are measured")) as spool:
        for above, mask, below in _with_rows_around(masks):
            spool.write(np.ascontiguousarray(mask).data)
            labels, sizes, edge = _label(mask, value, structure, is_enclosed)
            if is_enclosed:
                sizes[labels[0][above == NODATA]] = np.inf
                sizes[labels[-1][below == NODATA]] = np.inf
            numbers = np.full(len(sizes), -1, np.int64)
            numbers[edge] = np.arange(starts[-1], starts[-1] + len(edge))
            if last_row is not None:
                meetings.append(_touching(last_row, numbers[labels[0]], structure))
            last_row = numbers[labels[-1]]
            edge_sizes.append(sizes[edge])
            shapes.append((mask.shape[0], mask.shape[1]))
            starts.append(starts[-1] + len(edge))
        whole_sizes = _whole_sizes(edge_sizes, meetings)
        spool.seek(0)
        for shape, start in zip(shapes, starts):
            mask = np.frombuffer(spool.read(shape[0] * shape[1]), np.uint8).reshape(shape).copy()
            labels, sizes, edge = _label(mask, value, structure, is_enclosed)
            sizes[edge] = whole_sizes[start : start + len(edge)]
            small = sizes < min_px
            small[0] = False
            mask[small[labels]] = replacement
            yield mask


def _with_rows_around(masks: Iterable[np.ndarray]) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Yield each strip between the rows above and below it; beyond the raster there is NoData."""
    strips = iter(masks)
    mask = next(strips, None)
    if mask is None:
        return
    above = beyond = np.full(mask.shape[1], NODATA, np.uint8)
    for following in strips:
        yield above, mask, following[0]
        above, mask = mask[-1], following
    yield above, mask, beyond


def _whole_sizes(sizes: list[np.ndarray], meetings: list[np.ndarray]) -> np.ndarray:
    """Return for each patch at a strip's edge the size of the whole that it is a part of."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    parts = np.concatenate([*sizes, np.zeros(0)])
    if not parts.size or not meetings:
        return parts
    upper, lower = np.concatenate(meetings).T
    graph = coo_matrix((np.ones(len(upper), bool), (upper, lower)), shape=(len(parts), len(parts)))
    _, whole = connected_components(graph, directed=False)
    return np.bincount(whole, weights=parts)[whole]


def _label(
    mask: np.ndarray, value: int, structure: np.ndarray, is_enclosed: bool
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return labels, the size of each label and the labels that touch the first or last row.

    With `is_enclosed` the size of a label beside NoData, or in the first or last column, is infinite.
    """
    from scipy import ndimage

    labels, count = ndimage.label(mask == value, structure)
    sizes = np.bincount(labels.ravel(), minlength=count + 1).astype(np.float64)
    if is_enclosed:
        sizes[labels[:, 0]] = sizes[labels[:, -1]] = np.inf
        nodata = mask == NODATA
        if nodata.any():
            for side, other in ((np.s_[1:], np.s_[:-1]), (np.s_[:-1], np.s_[1:])):
                sizes[labels[side][nodata[other]]] = np.inf
                sizes[labels[:, side][nodata[:, other]]] = np.inf
    edge = np.unique(labels[[0, -1]])
    return labels, sizes, edge[edge > 0]


def _touching(above: np.ndarray, below: np.ndarray, structure: np.ndarray) -> np.ndarray:
    """Return the distinct pairs of patches that meet across two neighbouring rows; -1 is no patch."""
    shifts = [(above, below)]
    if structure[0, 0]:
        shifts += [(above[:-1], below[1:]), (above[1:], below[:-1])]
    pairs = np.concatenate([np.stack([upper, lower], axis=1) for upper, lower in shifts])
    return np.unique(pairs[(pairs >= 0).all(1)], axis=0)
