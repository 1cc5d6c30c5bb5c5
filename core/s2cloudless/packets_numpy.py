"""The forest in numpy alone: packets of 64 pixels walk the trees, all packets through a group of trees at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from .bins import Binner
from .model import N_FEATURES, ForestModel

PACKET_PX = 64  # the bits of a mask
ROWS = N_FEATURES * 256  # one mask for each feature and bin
TREES_AT_ONCE = 16
FLOAT_EXPONENT_SHIFT, FLOAT_EXPONENT_BIAS = 52, 1023


class NumpyPackets(Binner):
    """Evaluates binned pixels with numpy."""

    chunk_px = 65536

    def __init__(self, model: ForestModel) -> None:
        super().__init__(model)
        self._keys, self._left, self._right = (np.ascontiguousarray(column, np.int64) for column in model.nodes.T)

    def sum_leaves(self, features: Sequence[np.ndarray]) -> np.ndarray:
        """Return the raw scores.

        Args:
            features: for each feature, the bins, uint8 (pixels,).

        Returns:
            float64 (pixels,), summed in the order of the trees as LightGBM does.
        """
        order = self.order_by_likeness(features)
        n_packets = -(-len(order) // PACKET_PX)
        bins = np.zeros((N_FEATURES, n_packets * PACKET_PX), np.uint8)
        for row, feature in zip(bins, features):
            row[: len(order)] = feature.take(order)
        raw = np.empty(len(order))
        raw[order] = self._walk(bins)[: len(order)]
        return raw

    def _walk(self, bins: np.ndarray) -> np.ndarray:
        reach = _mask_pixels_up_to_bin(bins)
        total = np.zeros(bins.shape[1])
        value = np.empty((TREES_AT_ONCE, bins.shape[1]))
        for first in range(0, len(self._model.roots), TREES_AT_ONCE):
            roots = self._model.roots[first : first + TREES_AT_ONCE]
            cell, leaf, mask = (np.concatenate(parts) for parts in zip(*self._find_leaves(reach, roots)))
            _scatter(value.ravel(), cell * PACKET_PX, self._model.leaves.take(leaf), mask)
            for tree_value in value[: len(roots)]:
                total += tree_value
        return total

    def _find_leaves(self, reach: np.ndarray, roots: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
        """Yield cell (tree * packets + packet), leaf and mask of its pixels, level by level."""
        n_packets = len(reach) // ROWS
        cell = np.arange(len(roots) * n_packets)
        first_row = np.tile(np.arange(n_packets) * ROWS, len(roots))
        node = np.repeat(roots.astype(np.int64), n_packets)
        mask = np.full(len(cell), ~np.uint64(0))
        while len(node):
            at_leaf = node < 0
            if at_leaf.any():
                ended = at_leaf.nonzero()[0]
                yield cell.take(ended), ~node.take(ended), mask.take(ended)
                going_on = (~at_leaf).nonzero()[0]
                cell, node, mask = cell.take(going_on), node.take(going_on), mask.take(going_on)
            to_left = mask & reach.take(first_row.take(cell) + self._keys.take(node))
            to_right = mask ^ to_left
            left, right = (to_left != 0).nonzero()[0], (to_right != 0).nonzero()[0]
            cell = np.concatenate([cell.take(left), cell.take(right)])
            mask = np.concatenate([to_left.take(left), to_right.take(right)])
            node = np.concatenate([self._left.take(node.take(left)), self._right.take(node.take(right))])


def _mask_pixels_up_to_bin(bins: np.ndarray) -> np.ndarray:
    """Return, packet by packet, feature by feature and bin by bin, the mask of the pixels with at most that bin."""
    n_packets = bins.shape[1] // PACKET_PX
    reach = np.zeros((n_packets, N_FEATURES, 256), np.uint64)
    packet, feature = np.ogrid[:n_packets, :N_FEATURES]
    for pixel in range(PACKET_PX):
        reach[packet, feature, bins[:, pixel::PACKET_PX].T] |= np.uint64(1 << pixel)
    np.bitwise_or.accumulate(reach, axis=2, out=reach)
    return reach.ravel()


def _scatter(target: np.ndarray, first: np.ndarray, value: np.ndarray, mask: np.ndarray) -> None:
    """Set `target[first + bit] = value` for each bit of each mask, from the lowest bit upwards."""
    while len(mask):
        lowest = mask & (~mask + np.uint64(1))
        bit = (lowest.astype(np.float64).view(np.int64) >> FLOAT_EXPONENT_SHIFT) - FLOAT_EXPONENT_BIAS
        target[first + bit] = value
        mask = mask ^ lowest
        more = (mask != 0).nonzero()[0]
        first, value, mask = first.take(more), value.take(more), mask.take(more)
