"""What a run tells about itself in the log."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator

from ..forest import Forest
from ..monitor import Monitor
from ..outputs import PixelCounts


@contextlib.contextmanager
def report_forest(forest: Forest, counts: PixelCounts, monitor: Monitor) -> Iterator[None]:
    """Log which engine evaluated the forest, and how fast the whole pass over the scene was."""
    started = time.perf_counter()
    yield
    elapsed_s = time.perf_counter() - started
    monitor.info(
        f"Forest evaluated by {forest.engine}: {counts.valid / 1e6:.3g} Mpx in {elapsed_s:.1f} s, "
        f"{counts.valid / 1e6 / elapsed_s:.3g} Mpx/s with reading and writing."
    )


def report_mask(counts: PixelCounts, monitor: Monitor) -> None:
    """Log how much is masked."""
    numbers = counts.mask_numbers()
    monitor.info(
        f"Masked: {numbers['masked_percent']:.2f} % of the valid pixels; "
        f"valid: {numbers['valid_percent']:.2f} % of all."
    )
