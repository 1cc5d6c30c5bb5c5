"""The report of a masked scene: its picture, the mask over it, who masked how much, with which settings."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace

import numpy as np

from .accuracy.html import Block, Heading, Picture, Table, Text, render
from .accuracy.png import encode_png
from .errors import InputError
from .messages import Message
from .monitor import Monitor
from .outputs import Outputs
from .product import Product
from .raster import Grid, open_raster, read_small
from .result import Number
from .tables import MASK_CLASSES, NODATA, NODATA_COLOUR
from .target import Target

_LONGEST_PX = 480
_TRUE_COLOUR = ("B04", "B03", "B02")
_BRIGHTEST_DN = 3500  # as ESA draws its TCI: from here on white
_CLEAR_COLOUR = (238, 238, 238)
_SHADOW_TITLES = {
    "shadow_percent": "Cloud shadow, percent of the valid pixels",
    "shadow_agreement": "Agreement of clouds and shadows, 0 to 1",
    "shadow_placebo": "Agreement with the azimuths turned (placebo)",
    "cloud_height": "Median height of the clouds, metres",
}
_TAG_PREFIX = "CLOUDSIEVE_"
_PARAMETERS = "CLOUDSIEVE_PARAMETERS"


class MaskPicture:
    """A mask at every so many-th pixel, gathered as its strips go by."""

    def __init__(self, target: Target) -> None:
        grid = target.grid
        self._step = step = max(1, math.ceil(max(grid.height, grid.width) / _LONGEST_PX))
        self._rows: list[np.ndarray] = []
        self.grid: Grid = replace(
            grid,
            pixel_width=step * grid.pixel_width,
            pixel_height=step * grid.pixel_height,
            width=math.ceil(grid.width / step),
            height=math.ceil(grid.height / step),
        )

    def drawn_along(self, masks: Iterable[np.ndarray]) -> Iterator[np.ndarray]:
        """Pass the strips of a mask on, uint8 (h, w), and keep what the picture needs."""
        row = 0
        for mask in masks:
            self._rows.append(mask[-row % self._step :: self._step, :: self._step].copy())
            row += len(mask)
            yield mask

    def over(self, scene: np.ndarray | None) -> np.ndarray:
        """Return the mask in the colours of its legend.

        Args:
            scene: uint8 (h, w, 3) colours below it; None: clear ground is light grey.

        Returns:
            uint8 (h, w, 3).
        """
        mask = np.concatenate(self._rows)
        below = np.full((*mask.shape, 3), _CLEAR_COLOUR, np.uint8) if scene is None else scene
        table = np.full((256, 4), NODATA_COLOUR, np.float32)
        for entry in MASK_CLASSES:
            table[int(entry.value)] = entry.colour
        table[NODATA, 3] = np.iinfo(np.uint8).max  # what lies below is black, and no part of the scene
        opacity = table[mask][..., 3:] / np.iinfo(np.uint8).max
        return np.rint(opacity * table[mask][..., :3] + (1 - opacity) * below).astype(np.uint8)


def draw_scene(product: Product, grid: Grid, monitor: Monitor) -> np.ndarray | None:
    """Return a small picture of a product, of its TCI or else of its red, green and blue bands.

    Returns:
        uint8 (h, w, 3) on `grid`, black where there is nothing; None where the product has neither, or it is
        damaged.
    """
    try:
        colours = _read_colours(product, grid)
    except InputError as error:
        monitor.warn(Message("The report shows no picture of the scene. {reason}", reason=error))
        return None
    return None if colours is None else np.moveaxis(colours, 0, -1)


def _read_colours(product: Product, grid: Grid) -> np.ndarray | None:
    with ExitStack() as files:
        finished = product.layer("TCI")
        if finished is not None:
            raster = open_raster(finished)
            files.callback(raster.close)
            return read_small(raster, (1, 2, 3), grid)
        if not set(_TRUE_COLOUR) <= product.bands.keys():
            return None
        bands = []
        for name in _TRUE_COLOUR:
            band = product.bands[name]
            raster = open_raster(band.path)
            files.callback(raster.close)
            dn = read_small(raster, (band.number,), grid)[0].astype(np.float64)
            reflecting = np.where(dn > 0, np.maximum(dn + (band.offset or 0), 0), 0)
            bands.append((np.minimum(reflecting / _BRIGHTEST_DN, 1) * np.iinfo(np.uint8).max).astype(np.uint8))
        return np.stack(bands)


def report_scene(
    tags: Mapping[str, str],
    outputs: Outputs,
    shadows: Mapping[str, Number],
    picture: MaskPicture,
    scene: np.ndarray | None,
    warnings: Sequence[str],
) -> str:
    """Return the report on a masked scene as HTML.

    Args:
        tags: how it was made, as the outputs tell it.
        outputs: what was counted.
        shadows: what is known of the shadows, empty where none were looked for.
        picture: the mask.
        scene: what :func:`draw_scene` returned.
        warnings: what was logged as such.
    """
    blocks: list[Block] = [Text(warning) for warning in warnings]
    if blocks:
        blocks.insert(0, Heading("Warnings"))
    blocks.append(Heading("Scene and mask"))
    if scene is not None:
        blocks.append(Picture(encode_png(scene), "The scene."))
    blocks += [
        Picture(encode_png(picture.over(scene)), "The mask."),
        Text("Red is masked; grey is NoData, of which nobody knows whether it is clear."),
        Heading("Numbers"),
        Table([], _numbers(outputs, shadows)),
        Heading("Settings"),
        Table([], _settings(tags), align="left"),
        Heading("Provenance"),
        Table([], _provenance(tags), align="left"),
    ]
    return render(f"Cloud mask of {tags.get('CLOUDSIEVE_PRODUCT', 'a scene')}", blocks)


def _numbers(outputs: Outputs, shadows: Mapping[str, Number]) -> list[list[str]]:
    counted = outputs.counts.mask_numbers()
    rows = [
        ["Masked, percent of the valid pixels", f"{counted['masked_percent']:.2f}"],
        ["Masked pixels", f"{counted['masked_pixels']:,}"],
        ["Valid, percent of all pixels", f"{counted['valid_percent']:.2f}"],
        ["NoData pixels", f"{counted['nodata_pixels']:,}"],
    ]
    by_source = outputs.source_percents().items()
    rows += [[f"{name}, percent of the valid pixels, before cleaning", f"{share:.2f}"] for name, share in by_source]
    return rows + [[title, f"{shadows[key]:.2f}"] for key, title in _SHADOW_TITLES.items() if key in shadows]


def _settings(tags: Mapping[str, str]) -> list[list[str]]:
    parameters = json.loads(tags[_PARAMETERS])
    return [[name, _said(value)] for name, value in parameters.items() if value not in (None, "", [])]


def _said(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _provenance(tags: Mapping[str, str]) -> list[list[str]]:
    return [[key[len(_TAG_PREFIX) :], text] for key, text in tags.items() if key != _PARAMETERS]
