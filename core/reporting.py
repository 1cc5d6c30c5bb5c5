"""The report of a masked scene: its picture, the mask over it, who masked how much, with which settings."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

import numpy as np

from .accuracy.html import Block, Heading, Picture, Table, Text, render
from .accuracy.png import encode_png
from .errors import InputError
from .jobs import JobField, MaskSceneJob, fields_of
from .messages import Message, Option, Parameter
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
_TITLES = {
    "masked_percent": Message("Masked (percent of valid pixels)"),
    "masked_pixels": Message("Masked pixels"),
    "valid_percent": Message("Valid (percent of all pixels)"),
    "nodata_pixels": Message("NoData pixels"),
}
_SHADOW_TITLES = {
    "shadow_percent": Message("Cloud shadow (percent of valid pixels)"),
    "shadow_agreement": Message("Agreement of clouds and shadows (0 to 1)"),
    "shadow_placebo": Message("Agreement with the azimuths turned (placebo)"),
    "cloud_height": Message("Median height of the clouds (metres)"),
}
_SWITCHED = {True: Message("yes"), False: Message("no")}
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
    """Return the report on a masked scene as HTML, which a shell can put into its own words.

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
        blocks.insert(0, Heading(Message("Warnings")))
    blocks.append(Heading(Message("Scene and mask")))
    if scene is not None:
        blocks.append(Picture(encode_png(scene), Message("The scene.")))
    blocks += [
        Picture(encode_png(picture.over(scene)), Message("The mask.")),
        Text(Message("Red is masked; grey is NoData, of which nobody knows whether it is clear.")),
        Heading(Message("Numbers")),
        Table([], _numbers(outputs, shadows)),
        Heading(Message("Settings")),
        Table([], _settings(tags), align="left"),
        Heading(Message("Provenance")),
        Table([], _provenance(tags), align="left"),
    ]
    return render(Message("Cloud mask of {product}", product=tags["CLOUDSIEVE_PRODUCT"]), blocks)


def _numbers(outputs: Outputs, shadows: Mapping[str, Number]) -> list[list[str]]:
    counted = outputs.counts.mask_numbers()
    rows = [[title, _number(counted[key])] for key, title in _TITLES.items()]
    rows += [
        [Message("{source} (percent of valid pixels, before cleaning)", source=Message(name)), _number(share)]
        for name, share in outputs.source_percents().items()
    ]
    return rows + [[title, _number(shadows[key])] for key, title in _SHADOW_TITLES.items() if key in shadows]


def _number(number: Number) -> str:
    return f"{number:,}" if isinstance(number, int) else f"{number:.2f}"


def _settings(tags: Mapping[str, str]) -> list[list[str]]:
    fields = fields_of(MaskSceneJob)
    parameters = json.loads(tags[_PARAMETERS])
    set_ones = ((fields[name], value) for name, value in parameters.items() if value not in (None, "", []))
    return [[Parameter(field.key), _said(field, value)] for field, value in set_ones]


def _said(field: JobField, value: Any) -> str:
    if isinstance(value, list):
        return Message("{parts}", parts=[_said(field, part) for part in value])
    if isinstance(value, bool):
        return _SWITCHED[value]
    if field.choices:
        return Option(field.key, value)
    return f"{value:.4f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)


def _provenance(tags: Mapping[str, str]) -> list[list[str]]:
    return [[key[len(_TAG_PREFIX) :], text] for key, text in tags.items() if key != _PARAMETERS]
