"""Several masks vote on each pixel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Callable

import numpy as np

from ..jobs import NoDataRule, Rule
from ..tables import CLEAR, MASKED, NODATA


def combine(masks: Sequence[np.ndarray], rule: Rule, min_votes: int, nodata_rule: NoDataRule) -> np.ndarray:
    """Let several masks vote on each pixel.

    With `ANY_UNKNOWN` a pixel is NoData where its unknown votes could still change the outcome; with `ALL_UNKNOWN` the
    unknown abstain and only a pixel that nobody knows is NoData.

    Args:
        masks: uint8 (h, w) masks.
        rule: any, all, or at least `min_votes` must mask the pixel.
        min_votes: for the rule `VOTES`.
        nodata_rule: what unknown votes mean.

    Returns:
        uint8 (h, w) mask.
    """
    votes = np.zeros(masks[0].shape, np.uint8)
    unknown = np.zeros(masks[0].shape, np.uint8)
    for mask in masks:
        votes += mask == MASKED
        unknown += mask == NODATA
    known = np.uint8(len(masks)) - unknown
    needed: np.ndarray | np.uint8 = np.uint8({Rule.ANY: 1, Rule.ALL: len(masks), Rule.VOTES: min_votes}[rule])
    if nodata_rule is NoDataRule.ALL_UNKNOWN:
        if rule is Rule.ALL:
            needed = np.maximum(known, 1)
        undecided = known == 0
    else:
        undecided = (votes < needed) & (votes + unknown >= needed)
    combined = np.where(votes >= needed, np.uint8(MASKED), np.uint8(CLEAR))
    combined[undecided] = NODATA
    return combined


def flag_sources(masks: Sequence[np.ndarray], combined: np.ndarray) -> np.ndarray:
    """Tell which masks flag each pixel: bit i is mask i; NoData where the combined mask is."""
    flags = np.zeros(combined.shape, np.uint8)
    for bit, mask in enumerate(masks):
        flags |= (mask == MASKED).astype(np.uint8) << np.uint8(bit)
    flags[combined == NODATA] = NODATA
    return flags


@dataclass(frozen=True)
class Layer:
    """A streamed mask that votes, and what people call it."""

    name: str
    masks: Iterator[np.ndarray]


def combined_strips(
    layers: Sequence[Layer],
    rule: Rule = Rule.ANY,
    min_votes: int = 1,
    nodata_rule: NoDataRule = NoDataRule.ANY_UNKNOWN,
    write_flags: Callable[[np.ndarray], None] | None = None,
) -> Iterator[np.ndarray]:
    """Yield the vote of several streamed masks; hand over who flagged what, too, where that is wanted."""
    from ..stream import abreast  # only here: the stream needs rasterio, and a mask in memory does not

    for masks in abreast([layer.masks for layer in layers]):
        combined = combine(masks, rule, min_votes, nodata_rule)
        if write_flags:
            write_flags(flag_sources(masks, combined))
        yield combined
