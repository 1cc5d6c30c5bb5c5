"""Which dates a date is compared with."""

from __future__ import annotations

BATCH_FRAMES = 11  # as published; the model was trained on so many


def batch_of(target: int, count: int, size: int = BATCH_FRAMES) -> range:
    """Return the frames that one is compared with, itself among them.

    Frames are neighbours in the series, not in time: centred around the target, and pushed inside at both ends.

    Args:
        target: the number of the frame, from 0.
        count: how many frames the series has.
        size: how many make a batch.
    """
    first = min(max(target - size // 2, 0), max(count - size, 0))
    return range(first, min(first + size, count))
