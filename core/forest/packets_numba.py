"""The forest compiled by numba: packets of 4096 pixels pass through the trees together.

A packet is eight blocks of 512 pixels; the mask of a block is the longest that a processor handles in one step. Masks
are cheap; what costs time is a branch that the processor guesses wrong. So blocks queue up at the nodes and are split
without a question asked: both sides are always written, and the next mask overwrites an empty one.

Import this module only through :mod:`.evaluators`, never inside QGIS.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numba
import numpy as np

from .bins import Binner
from .model import ForestModel
from .vectors import WORD_PX, WORDS, add_in_order, keep_inside, keep_outside, mask_bins_up_to

BLOCK_PX = WORD_PX * WORDS
BLOCKS = 8
PACKET_PX = BLOCK_PX * BLOCKS
PACKET_WORDS = WORDS * BLOCKS
GROUP_PX = 16 * PACKET_PX  # neighbours in order of likeness that share pruned trees

# The masks on their way through a tree never overlap and are never empty: there are at most as many as pixels.
QUEUE = 2 * PACKET_PX  # a power of two, which an AND wraps around
LEAVES = PACKET_PX + 1  # one more, to be overwritten
TREES_AT_ONCE = 8
ADDENDS = (
    TREES_AT_ONCE * WORD_PX + WORDS
)  # of a word; a round number would put all words into the same lines of the cache
ROWS_PER_FEATURE = 257  # a mask for no bin and for each of at most 256 bins
CACHE_LINE = 64
LEFT, RIGHT = 1, 2  # the columns of the nodes

# Unsigned, for numba would ask of each signed index whether it counts from the end.
ZERO = np.uint64(0)
ONE = np.uint64(1)
FULL = ~ZERO
PLACE_BITS = np.int64(BLOCKS.bit_length() - 1)
PLACE_MASK = np.uint64(BLOCKS - 1)
QUEUE_MASK = np.uint64(QUEUE - 1)
LEAF_START = np.uint64(QUEUE)
STEP = np.uint64(WORDS)

# Without a folder of its own, numba would write beside this file.
compiled = numba.njit(nogil=True, cache=bool(getattr(numba.config, "CACHE_DIR", "")))


class Scratch(NamedTuple):
    """The memory that one packet after another is worked out in."""

    occurs: np.ndarray  # for each bin of a feature, whether it occurs in the packet
    row_of: np.ndarray  # for each `feature * 256 + bin`, where in `rows` its mask starts
    rows: np.ndarray  # masks of the pixels with at most a bin
    everyone: np.ndarray  # the mask of all pixels of the packet
    masks: np.ndarray  # blocks on their way: a queue, then from LEAF_START those that arrived
    places: np.ndarray  # for each of them, `node * BLOCKS + block`; the node of a leaf is `~leaf`
    addend_masks: np.ndarray  # for each word of the packet, ADDENDS masks and values that are still to be added
    addend_values: np.ndarray
    addend_ends: np.ndarray  # for each word, where its last one ends
    sums: np.ndarray


class NumbaPackets(Binner):
    """Evaluates binned pixels with machine code that releases the GIL."""

    chunk_px = 524288

    def __init__(self, model: ForestModel) -> None:
        super().__init__(model)
        self.sum_leaves([np.zeros(1, np.uint8)] * model.n_features)

    def sum_leaves(self, features: Sequence[np.ndarray]) -> np.ndarray:
        """Return the raw scores.

        Args:
            features: for each feature, the bins, uint8 (pixels,).

        Returns:
            float64 (pixels,), summed in the order of the trees as LightGBM does.
        """
        model = self._model
        order = self.order_by_likeness(features)
        n_px = len(order)
        bins = np.zeros((model.n_features, n_px + -n_px % WORD_PX), np.uint8)
        for row, feature in zip(bins, features):
            row[:n_px] = feature.take(order)
        raw = np.empty(n_px)
        scratch = _make_scratch(model.n_features)
        roots, nodes = np.empty_like(model.roots), np.empty_like(model.nodes)
        for first in range(0, n_px, GROUP_PX):
            end = min(first + GROUP_PX, n_px)
            _prune(model.roots, model.nodes, _find_idle_splits(bins[:, first:end]), roots, nodes)
            _sum_leaves(bins, order, first, end, roots, nodes, model.leaves, scratch, raw)
        return raw


def _make_scratch(n_features: int) -> Scratch:
    return Scratch(
        occurs=np.empty(256, np.bool_),
        row_of=np.empty(n_features * 256, np.uint64),
        rows=_empty_aligned(n_features * ROWS_PER_FEATURE * PACKET_WORDS, np.uint64),
        everyone=_empty_aligned(PACKET_WORDS, np.uint64),
        masks=_empty_aligned((QUEUE + LEAVES) * WORDS, np.uint64),
        places=np.empty(QUEUE + LEAVES, np.int64),
        addend_masks=np.empty(PACKET_WORDS * ADDENDS, np.uint64),
        addend_values=np.empty(PACKET_WORDS * ADDENDS),
        addend_ends=np.arange(PACKET_WORDS, dtype=np.uint64) * np.uint64(ADDENDS),
        sums=_empty_aligned(PACKET_PX, np.float64),
    )


def _empty_aligned(length: int, dtype: type) -> np.ndarray:
    """Return 8-byte numbers from the start of a cache line on: a block across two lines takes twice the time."""
    numbers: np.ndarray = np.empty(length + CACHE_LINE // 8, dtype)
    skip = -numbers.ctypes.data % CACHE_LINE // 8
    return numbers[skip : skip + length]


@compiled
def _prune(
    roots: np.ndarray,
    nodes: np.ndarray,
    only_child: np.ndarray,
    kept_roots: np.ndarray,
    kept: np.ndarray,
) -> None:
    """Leave out the splits that part no pixels."""
    n_kept: Any = np.int64(0)  # as it stays: a plain 0 would have `_keep` compiled for a constant, too
    for tree in range(len(roots)):
        done = n_kept
        kept_roots[tree], n_kept = _keep(roots[tree], nodes, only_child, kept, n_kept)
        while done < n_kept:
            kept[done, 1], n_kept = _keep(kept[done, 1], nodes, only_child, kept, n_kept)
            kept[done, 2], n_kept = _keep(kept[done, 2], nodes, only_child, kept, n_kept)
            done += 1


def _find_idle_splits(bins: np.ndarray) -> np.ndarray:
    """Return, for each `feature * 256 + bin`, the column of the child that all pixels go to, or 0 where they part."""
    most = np.arange(256)
    lowest, highest = bins.min(axis=1)[:, None], bins.max(axis=1)[:, None]
    return np.select([most < lowest, most >= highest], [RIGHT, LEFT], 0).astype(np.uint8).ravel()


@compiled
def _keep(node: int, nodes: np.ndarray, only_child: np.ndarray, kept: np.ndarray, n_kept: int) -> tuple[int, int]:
    """Append the first split from a node on that parts pixels; return its new number, else the leaf, and the end."""
    while node >= 0:
        split = np.uint64(node)
        child = only_child[np.uint64(nodes[split, 0])]
        if child == 0:
            kept[n_kept, 0] = nodes[split, 0]
            kept[n_kept, 1] = nodes[split, 1]
            kept[n_kept, 2] = nodes[split, 2]
            return n_kept, n_kept + 1
        node = nodes[split, np.uint64(child)]
    return node, n_kept


@compiled
def _sum_leaves(
    bins: np.ndarray,
    order: np.ndarray,
    start: int,
    end: int,
    roots: np.ndarray,
    nodes: np.ndarray,
    leaves: np.ndarray,
    scratch: Scratch,
    raw: np.ndarray,
) -> None:
    for first in range(start, end, PACKET_PX):
        n_px = min(PACKET_PX, end - first)
        n_blocks = (n_px + BLOCK_PX - 1) // BLOCK_PX
        _mask_bins(bins, first, n_px, scratch)
        _mask_everyone(n_px, scratch.everyone)
        for pixel in range(PACKET_PX):
            scratch.sums[pixel] = 0
        for tree in range(len(roots)):
            n_arrived = _walk(roots[tree], n_blocks, nodes, scratch)
            _collect_values(n_arrived, leaves, scratch)
            if (tree + 1) % TREES_AT_ONCE == 0:
                _add_values(scratch)
        _add_values(scratch)
        for pixel in range(n_px):
            raw[order[first + pixel]] = scratch.sums[pixel]


@compiled
def _mask_bins(bins: np.ndarray, first: int, n_px: int, scratch: Scratch) -> None:
    """Fill a row of masks for each bin that occurs; any other shares the row of the next lower one, or an empty row."""
    row = 0
    for feature in range(len(bins)):
        for bin_number in range(256):
            scratch.occurs[bin_number] = False
        for pixel in range(first, first + n_px):
            scratch.occurs[bins[feature, pixel]] = True
        for word in range(PACKET_WORDS):
            scratch.rows[row + word] = 0
        for bin_number in range(256):
            if scratch.occurs[bin_number]:
                row += PACKET_WORDS
                for word in range((n_px + WORD_PX - 1) // WORD_PX):
                    scratch.rows[row + word] = mask_bins_up_to(
                        bins[feature], first + word * WORD_PX, np.uint8(bin_number)
                    )
            scratch.row_of[feature * 256 + bin_number] = row
        row += PACKET_WORDS


@compiled
def _mask_everyone(n_px: int, everyone: np.ndarray) -> None:
    for word in range(PACKET_WORDS):
        n_bits = min(WORD_PX, max(0, n_px - word * WORD_PX))
        everyone[word] = FULL if n_bits == WORD_PX else (ONE << np.uint64(n_bits)) - ONE


@compiled
def _walk(root: int, n_blocks: int, nodes: np.ndarray, scratch: Scratch) -> int:
    """Send all blocks from a root to the leaves; return how many parts of them arrive, from LEAF_START on."""
    masks, places, rows, row_of = scratch.masks, scratch.places, scratch.rows, scratch.row_of
    start = LEAF_START if root < 0 else ZERO
    for word in range(PACKET_WORDS):
        masks[start * STEP + np.uint64(word)] = scratch.everyone[word]
    for place in range(n_blocks):
        places[start + np.uint64(place)] = (np.int64(root) << PLACE_BITS) + place
    if root < 0:
        return n_blocks
    head, tail, arrived = ZERO, np.uint64(n_blocks), LEAF_START
    while head != tail:
        source = head & QUEUE_MASK
        head += ONE
        block = np.uint64(places[source]) & PLACE_MASK
        node = np.uint64(places[source]) >> np.uint64(PLACE_BITS)
        row = row_of[np.uint64(nodes[node, 0])] + block * STEP

        left = np.int64(nodes[node, 1])
        target = arrived if left < 0 else tail & QUEUE_MASK
        places[target] = (left << PLACE_BITS) + np.int64(block)
        any_left = keep_inside(masks, source * STEP, rows, row, target * STEP)
        arrived += any_left & np.uint64(left < 0)
        tail += any_left & np.uint64(left >= 0)

        right = np.int64(nodes[node, 2])
        target = arrived if right < 0 else tail & QUEUE_MASK
        places[target] = (right << PLACE_BITS) + np.int64(block)
        any_right = keep_outside(masks, source * STEP, rows, row, target * STEP)
        arrived += any_right & np.uint64(right < 0)
        tail += any_right & np.uint64(right >= 0)
    return int(arrived - LEAF_START)


@compiled
def _collect_values(n_arrived: int, leaves: np.ndarray, scratch: Scratch) -> None:
    """Note, word by word, which pixels get which value; an empty mask is overwritten by the next."""
    masks, ends = scratch.masks, scratch.addend_ends
    for arrival in range(n_arrived):
        source = LEAF_START + np.uint64(arrival)
        value = leaves[np.uint64(~(scratch.places[source] >> PLACE_BITS))]
        first_word = (np.uint64(scratch.places[source]) & PLACE_MASK) * STEP
        for word in range(WORDS):
            mask = masks[source * STEP + np.uint64(word)]
            end = ends[first_word + np.uint64(word)]
            scratch.addend_masks[end] = mask
            scratch.addend_values[end] = value
            ends[first_word + np.uint64(word)] = end + np.uint64(mask != ZERO)


@compiled
def _add_values(scratch: Scratch) -> None:
    """Add what was collected since the last time, in the order of the trees."""
    for word in range(PACKET_WORDS):
        first = np.uint64(word * ADDENDS)
        count = scratch.addend_ends[word] - first
        first_px = np.uint64(word * WORD_PX)
        add_in_order(scratch.sums, first_px, scratch.addend_masks, scratch.addend_values, first, count)
        scratch.addend_ends[word] = first
