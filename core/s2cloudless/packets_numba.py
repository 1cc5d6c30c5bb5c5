"""The forest compiled by numba: packets of 512 pixels walk the trees together, depth first.

Import this module only through :mod:`.engines`, never inside QGIS.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numba
import numpy as np
from llvmlite import ir
from numba import types
from numba.extending import intrinsic

from .bins import Binner
from .model import N_FEATURES, ForestModel

WORDS = 8
PACKET_PX = 64 * WORDS
ROWS = N_FEATURES * 256  # one mask for each feature and bin
ONE = np.uint64(1)
EMPTY = np.uint64(0)
FULL = ~np.uint64(0)

# Without a folder of its own, numba would write beside this file.
compiled = numba.njit(nogil=True, cache=bool(getattr(numba.config, "CACHE_DIR", "")))


@intrinsic
def _count_trailing_zeros(typing_context: Any, mask: Any) -> tuple[Any, Any]:
    """Return the place of the lowest set bit; undefined for 0."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.cttz(arguments[0], ir.Constant(ir.IntType(1), 1))

    return types.int64(types.uint64), generate


class NumbaPackets(Binner):
    """Evaluates binned pixels with machine code that releases the GIL."""

    chunk_px = 524288

    def __init__(self, model: ForestModel) -> None:
        super().__init__(model)
        self.sum_leaves([np.zeros(1, np.uint8)] * N_FEATURES)

    def sum_leaves(self, features: Sequence[np.ndarray]) -> np.ndarray:
        """Return the raw scores.

        Args:
            features: for each feature, the bins, uint8 (pixels,).

        Returns:
            float64 (pixels,), summed in the order of the trees as LightGBM does.
        """
        model = self._model
        order = self.order_by_likeness(features)
        bins = np.stack([feature.take(order) for feature in features])
        raw = np.empty(len(order))
        _sum_leaves(bins, order, model.roots, model.nodes, model.leaves, model.depth, raw)
        return raw


@compiled
def _sum_leaves(
    bins: np.ndarray,
    order: np.ndarray,
    roots: np.ndarray,
    nodes: np.ndarray,
    leaves: np.ndarray,
    depth: int,
    raw: np.ndarray,
) -> None:
    reach = np.empty((ROWS, WORDS), np.uint64)
    total = np.empty(PACKET_PX)
    waiting = np.empty(depth + 1, np.int64)
    masks = np.empty((depth + 1, WORDS), np.uint64)
    for first in range(0, len(order), PACKET_PX):
        n_px = min(PACKET_PX, len(order) - first)
        _mask_pixels_up_to_bin(bins[:, first : first + n_px], reach)
        total[:] = 0
        for root in roots:
            _mask_first_pixels(n_px, masks[0])
            _add_tree(root, nodes, leaves, reach, waiting, masks, total)
        for pixel in range(n_px):
            raw[order[first + pixel]] = total[pixel]


@compiled
def _mask_pixels_up_to_bin(bins: np.ndarray, reach: np.ndarray) -> None:
    reach[:] = 0
    for feature in range(N_FEATURES):
        first_row = feature * 256
        for pixel in range(bins.shape[1]):
            reach[first_row + bins[feature, pixel], pixel >> 6] |= ONE << np.uint64(pixel & 63)
        for row in range(first_row + 1, first_row + 256):
            for word in range(WORDS):
                reach[row, word] |= reach[row - 1, word]


@compiled
def _mask_first_pixels(n_px: int, mask: np.ndarray) -> None:
    for word in range(WORDS):
        bits = min(64, max(0, n_px - word * 64))
        mask[word] = FULL if bits == 64 else (ONE << np.uint64(bits)) - ONE


@compiled
def _add_tree(
    root: int,
    nodes: np.ndarray,
    leaves: np.ndarray,
    reach: np.ndarray,
    waiting: np.ndarray,
    masks: np.ndarray,
    total: np.ndarray,
) -> None:
    """Add a tree's leaves to the pixels of `masks[0]`; where a packet parts, its right side waits on the stack."""
    waiting[0] = root
    top = 0
    while top >= 0:
        node = waiting[top]
        while node >= 0:
            row = nodes[node, 0]
            any_left = EMPTY
            any_right = EMPTY
            for word in range(WORDS):
                any_left |= masks[top, word] & reach[row, word]
                any_right |= masks[top, word] & ~reach[row, word]
            if any_left == EMPTY:
                node = nodes[node, 2]
            elif any_right == EMPTY:
                node = nodes[node, 1]
            else:
                for word in range(WORDS):
                    mask = masks[top, word]
                    masks[top, word] = mask & ~reach[row, word]
                    masks[top + 1, word] = mask & reach[row, word]
                waiting[top] = nodes[node, 2]
                node = nodes[node, 1]
                top += 1
        _add_leaf(leaves[~node], masks[top], total)
        top -= 1


@compiled
def _add_leaf(value: float, mask: np.ndarray, total: np.ndarray) -> None:
    for word in range(WORDS):
        bits = mask[word]
        first = word * 64
        if bits == FULL:
            for pixel in range(first, first + 64):
                total[pixel] += value
        else:
            while bits != EMPTY:
                total[first + _count_trailing_zeros(bits)] += value  # type: ignore[call-arg]
                bits &= bits - ONE
