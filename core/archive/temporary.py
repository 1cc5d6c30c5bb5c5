"""Masks of products that last as long as a run looks at them."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from ..jobs import ForestOptions, MaskSceneJob
from ..monitor import Monitor, Relay
from .attempts import CarryOut


@dataclass(frozen=True)
class TemporaryMask:
    """Paths of the mask of a product, and of the raster of its sources."""

    mask: str
    sources: str


@contextmanager
def masked_for_now(
    product: str, forest: ForestOptions, carry_out: CarryOut, monitor: Monitor
) -> Iterator[TemporaryMask]:
    """Mask a product as `maskscene` does by itself, and remove the files at the end of the block.

    Args:
        product: its path.
        forest: who evaluates which model on how many cores.
        carry_out: what masks it.
        monitor: told the progress and warnings; other remarks would drown those of many products.

    Raises:
        CloudSieveError: where it cannot be masked.
    """
    with tempfile.TemporaryDirectory(prefix="cloudsieve-") as folder:
        made = TemporaryMask(os.path.join(folder, "mask.tif"), os.path.join(folder, "sources.tif"))
        job = MaskSceneJob(
            product=product,
            output=made.mask,
            sources=made.sources,
            engine=forest.engine,
            model=forest.model,
            threads=forest.threads,
        )
        carry_out(job, _WarningsAlone(monitor))
        yield made


class _WarningsAlone(Relay):
    """Passes everything on but remarks."""

    def info(self, text: str) -> None:
        """Drop a remark."""
