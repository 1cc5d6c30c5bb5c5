"""The forest in numpy alone: blocks of 512 pixels pass through all trees at once, level by level."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from .bins import Binner
from .model import ForestModel

WORD_PX = 64  # the bits of a mask
WORDS = 8
BLOCK_PX = WORD_PX * WORDS  # what shares the bookkeeping at a node
BLOCKS = 16
PACKET_PX = BLOCK_PX * BLOCKS  # small enough for the cache, large enough for the calls of numpy not to count
PACKET_WORDS = WORDS * BLOCKS
GROUP_PX = 8 * PACKET_PX  # neighbours in order of likeness that share pruned trees
TREES_AT_ONCE = 65536 // PACKET_WORDS  # so that the words of all these trees are numbered in 16 bits, which sort fast


class Parts(NamedTuple):
    """Parts of blocks, each on its way through a tree."""

    cell: np.ndarray  # int64 (parts,), `tree * BLOCKS + block`
    node: np.ndarray  # int64 (parts,); a number below 0 is the leaf `~number`
    mask: np.ndarray  # uint64 (parts, WORDS), its pixels


class Trees(NamedTuple):
    """The splits that part pixels."""

    roots: np.ndarray  # all int64
    keys: np.ndarray  # `feature * 256 + bin`
    left: np.ndarray
    right: np.ndarray


class NumpyPackets(Binner):
    """Evaluates binned pixels with numpy."""

    chunk_px = 2 * GROUP_PX

    def __init__(self, model: ForestModel) -> None:
        super().__init__(model)
        columns = (np.ascontiguousarray(column, np.int64) for column in model.nodes.T)
        self._trees = Trees(model.roots.astype(np.int64), *columns)

    def sum_leaves(self, features: Sequence[np.ndarray]) -> np.ndarray:
        """Return the raw scores.

        Args:
            features: for each feature, the bins, uint8 (pixels,).

        Returns:
            float64 (pixels,), summed in the order of the trees as LightGBM does.
        """
        order = self.order_by_likeness(features)
        raw = np.empty(len(order))
        for first in range(0, len(order), GROUP_PX):
            group = order[first : first + GROUP_PX]
            bins = np.stack([feature.take(group) for feature in features])
            trees = _prune(self._trees, bins, len(self._model.leaves))
            for start in range(0, len(group), PACKET_PX):
                packet = slice(start, start + PACKET_PX)
                raw[group[packet]] = self._sum_packet(bins[:, packet], trees)
        return raw

    def _sum_packet(self, bins: np.ndarray, trees: Trees) -> np.ndarray:
        n_px = bins.shape[1]
        padded = np.pad(bins, ((0, 0), (0, PACKET_PX - n_px)), mode="edge")
        row_of, rows = _mask_bins(padded)
        total = np.zeros((PACKET_WORDS, WORD_PX))
        for first in range(0, len(trees.roots), TREES_AT_ONCE):
            roots = trees.roots[first : first + TREES_AT_ONCE]
            arrived = _concatenate(_walk(trees._replace(roots=roots), row_of, rows))
            _add_in_order(total, arrived, self._model.leaves, len(roots))
        return total.ravel()[:n_px]


def _prune(trees: Trees, bins: np.ndarray, n_leaves: int) -> Trees:
    """Lead past the splits that part none of the pixels."""
    most = np.arange(256)
    all_right = (most < bins.min(axis=1)[:, None]).ravel().take(trees.keys)
    all_left = (most >= bins.max(axis=1)[:, None]).ravel().take(trees.keys)
    itself = np.arange(len(trees.keys))
    onward = np.where(all_right, trees.right, np.where(all_left, trees.left, itself))
    # Leaves lead to themselves: `~leaf` is a place counted from the end.
    onward = np.concatenate([onward, np.arange(-n_leaves, 0)])
    while True:
        further = onward.take(onward)
        if np.array_equal(further, onward):
            return Trees(onward.take(trees.roots), trees.keys, onward.take(trees.left), onward.take(trees.right))
        onward = further


def _mask_bins(bins: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the number of a row for each `feature * 256 + bin`, and the rows: the pixels with at most that bin.

    A bin that does not occur shares the row of the next lower one; below the lowest, it is an empty row.
    """
    row_of = np.empty((len(bins), 256), np.int64)
    rows, n_rows = [], 0
    for feature, values in enumerate(bins):
        occurs = np.bincount(values, minlength=256) > 0
        inside = values <= occurs.nonzero()[0].astype(np.uint8)[:, None]
        rows += [np.zeros((1, PACKET_PX // 8), np.uint8), np.packbits(inside, axis=1, bitorder="little")]
        row_of[feature] = n_rows + occurs.cumsum()
        n_rows += 1 + len(inside)
    return row_of.ravel(), np.concatenate(rows).view(np.uint64).reshape(-1, WORDS)


def _walk(trees: Trees, row_of: np.ndarray, rows: np.ndarray) -> Iterator[Parts]:
    """Send all blocks through the trees, level by level; yield the parts that arrive at leaves."""
    cell = np.arange(len(trees.roots) * BLOCKS)
    everyone = np.full((len(cell), WORDS), ~np.uint64(0))
    first_row = row_of.take(trees.keys) * BLOCKS
    arrived, parts = _look_ahead(cell, trees.roots.repeat(BLOCKS), everyone, np.arange(len(cell)))
    yield arrived
    while len(parts.node):
        to_left = parts.mask & rows.take(first_row.take(parts.node) + parts.cell % BLOCKS, axis=0)
        ahead = []
        for mask, children in ((to_left, trees.left), (parts.mask ^ to_left, trees.right)):
            filled = (mask != 0).view(np.uint64).ravel().nonzero()[0]
            arrived, going_on = _look_ahead(parts.cell, children.take(parts.node.take(filled)), mask, filled)
            yield arrived
            ahead.append(going_on)
        parts = _concatenate(ahead)


def _look_ahead(cell: np.ndarray, node: np.ndarray, mask: np.ndarray, filled: np.ndarray) -> tuple[Parts, Parts]:
    """Return the parts at leaves and those at further splits; `node` is given for the places `filled` alone."""
    at_leaf, at_split = (node < 0).nonzero()[0], (node >= 0).nonzero()[0]
    leaves, splits = filled.take(at_leaf), filled.take(at_split)
    return (
        Parts(cell.take(leaves), node.take(at_leaf), mask.take(leaves, axis=0)),
        Parts(cell.take(splits), node.take(at_split), mask.take(splits, axis=0)),
    )


def _concatenate(parts: Iterable[Parts]) -> Parts:
    return Parts(*(np.concatenate(columns) for columns in zip(*parts)))


def _add_in_order(total: np.ndarray, arrived: Parts, leaves: np.ndarray, n_trees: int) -> None:
    """Add to each pixel the value of the leaf that it arrived at, tree by tree.

    Args:
        total: float64 (PACKET_WORDS, WORD_PX).
        arrived: the pixels of each leaf of `n_trees` trees.
        leaves: float64.
        n_trees: TREES_AT_ONCE at most.
    """
    words = arrived.mask.ravel()
    filled = words.nonzero()[0]
    cell = arrived.cell.repeat(WORDS).take(filled) * WORDS + filled % WORDS
    by_cell = cell.astype(np.uint16).argsort(kind="stable")
    filled = filled.take(by_cell)
    value = leaves.take(~arrived.node.take(filled // WORDS))
    # A word has at most 64 leaves, each in other pixels: their ranks, one byte a pixel, add up without a carry.
    n_leaves = np.bincount(cell, minlength=n_trees * PACKET_WORDS)
    first = n_leaves.cumsum() - n_leaves
    rank = np.arange(len(filled)) - first.repeat(n_leaves)
    pixels = np.unpackbits(words.take(filled).view(np.uint8), bitorder="little").view(np.uint64).reshape(-1, 8)
    ranks = np.add.reduceat(pixels * rank.astype(np.uint64)[:, None], first, axis=0)
    for first_of_word, rank_of_px in zip(
        first.reshape(n_trees, PACKET_WORDS, 1), ranks.view(np.uint8).reshape(n_trees, PACKET_WORDS, WORD_PX)
    ):
        total += value.take(first_of_word + rank_of_px)
