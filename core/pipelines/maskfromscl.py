"""Mask from a scene classification, with Sen2Cor's cloud probability if wanted."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..classes import SCL_PRESET_CLASSES
from ..errors import InputError
from ..grid import Grid
from ..inputs import open_rasters
from ..jobs import MaskFromSclJob, NoDataRule, Rule
from ..masks import combine
from ..monitor import Monitor
from ..outputs import PixelCounts, mask_spec, product_tags, provenance
from ..product import Product, open_product
from ..qa import cldprb_mask_strips, scl_mask_strips
from ..raster import Raster, is_projected_in_metres, write_outputs
from ..stream import Partition, abreast, partition_rows, tracked
from .report import report_mask


@dataclass(frozen=True)
class Classification:
    """An open scene classification, with the cloud probability that belongs to it where one is wanted."""

    scl: Raster
    cldprb: Raster | None
    tags: dict[str, str]


def run(job: MaskFromSclJob, monitor: Monitor) -> dict[str, Any]:
    """Write the mask that selected classes, or the cloud probability beside them, give."""
    counts = PixelCounts()
    with open_classification(job.input, job.product, job.resolution_m, job.cldprb, job.cldprb_threshold) as source:
        grid = classification_grid(source.scl, job.resolution_m)
        partition = partition_rows(grid)
        classes = job.classes or SCL_PRESET_CLASSES[job.preset]
        layers = [scl_mask_strips(source.scl, classes, grid, source.scl.path, partition, monitor)]
        if source.cldprb is not None:
            layers.append(_cldprb_layer(source.cldprb, job.cldprb_threshold, grid, source.scl.path, partition, monitor))
        with write_outputs([mask_spec(job.output, provenance(job, product=source.tags))], grid, monitor) as (output,):
            masks = (combine(strips, Rule.ANY, 1, NoDataRule.ANY_UNKNOWN) for strips in abreast(layers))
            for mask in counts.of_masks(tracked(masks, monitor, grid.height)):
                output.write(mask)
    report_mask(counts, monitor)
    return {"output": job.output, **counts.mask_numbers()}


@contextlib.contextmanager
def open_classification(
    scl_path: str | None,
    product_path: str | None,
    resolution_m: float | None,
    cldprb_path: str | None,
    cldprb_threshold: float | None,
) -> Iterator[Classification]:
    """Open the SCL of a raster or of a Level-2A product; with a threshold also the cloud probability.

    A product may hold several resolutions: the wanted one is taken where it is there, else the finest.

    Raises:
        InputError: where the product has no such layer.
    """
    product = None if product_path is None else open_product(product_path)
    paths = [scl_path or product_layer(product, "SCL", resolution_m)]
    if cldprb_threshold is not None:
        paths.append(cldprb_path or product_layer(product, "CLDPRB", resolution_m))
    with open_rasters(paths) as rasters:
        tags = {} if product is None else product_tags(product)
        yield Classification(rasters[0], rasters[1] if len(rasters) > 1 else None, tags)


def product_layer(product: Product | None, kind: str, resolution_m: float | None) -> str:
    """Return the layer of a kind in a product, of the wanted resolution or else the finest.

    Raises:
        InputError: where there is none.
    """
    if product is None:
        raise InputError(
            "CLDPRB_THRESHOLD is set, but no MSK_CLDPRB raster is given; choose one in CLDPRB, or unset it."
        )
    path = product.layer(kind, resolution_m or 0)
    if path is None:
        advice = (
            "; it is a Level-1C product: choose the Level-2A product of the same acquisition, or use "
            "Cloud probability (s2cloudless)"
            if product.level == "L1C"
            else "; download the product completely"
        )
        names = {"SCL": "scene classification (SCL)", "CLDPRB": "cloud probability (MSK_CLDPRB)"}
        raise InputError(f"{product.path} has no {names[kind]}{advice}.")
    return path


def classification_grid(scl: Raster, resolution_m: float | None) -> Grid:
    """Return the grid of a classification, with another pixel size if wanted."""
    if resolution_m is None:
        return scl.grid
    if not is_projected_in_metres(scl.grid):
        raise InputError(f"{scl.path} is not in a projected CRS in metres; leave RESOLUTION unset.")
    return scl.grid.with_pixel_size(resolution_m)


def _cldprb_layer(
    cldprb: Raster, threshold: float | None, grid: Grid, grid_name: str, partition: Partition, monitor: Monitor
) -> Iterator[np.ndarray]:
    return cldprb_mask_strips(cldprb, threshold or 0, grid, grid_name, partition, monitor)
