"""What the outputs of a job are: their encoding, colours, provenance and counts."""

from __future__ import annotations

import dataclasses
import json
import platform
from collections.abc import Iterable, Iterator, Mapping, Sequence
from configparser import ConfigParser
from functools import lru_cache
from pathlib import Path

import numpy as np

from .classes import MASK_CLASSES, LegendEntry, sources_legend
from .codes import CLEAR, MASKED, NODATA
from .jobs import Encoding, Job
from .product import Product
from .raster import OutputSpec, library_versions

MASK_KIND, PROBABILITY_KIND, SOURCES_KIND, BANDS_KIND = "mask", "probability", "sources", "bands"

PERCENT_MAX = 100
BYTE_MAX = 255


def mask_spec(path: str, tags: Mapping[str, str]) -> OutputSpec:
    """Return the file of a mask."""
    return OutputSpec(
        path, MASK_KIND, "uint8", NODATA, names=("Cloud mask",), colours=_colours(MASK_CLASSES), tags=tags
    )


def sources_spec(path: str, names: Sequence[str], tags: Mapping[str, str]) -> OutputSpec:
    """Return the file of a sources raster; `names` are the sources in the order of their bits."""
    named = {**tags, "CLOUDSIEVE_SOURCES": json.dumps(list(names))}
    legend = _colours(sources_legend(names))
    return OutputSpec(path, SOURCES_KIND, "uint8", NODATA, names=("Mask sources",), colours=legend, tags=named)


def probability_spec(path: str, encoding: Encoding, tags: Mapping[str, str]) -> OutputSpec:
    """Return the file of a probability."""
    named = {**tags, "CLOUDSIEVE_ENCODING": encoding.value}
    dtype = "float32" if encoding is Encoding.FRACTION else "uint8"
    nodata = {Encoding.FRACTION: float("nan"), Encoding.PERCENT: float(NODATA), Encoding.BYTE: None}[encoding]
    return OutputSpec(
        path,
        PROBABILITY_KIND,
        dtype,
        nodata,
        names=("Cloud probability",),
        tags=named,
        validity=encoding is Encoding.BYTE,
    )


def encode_probability(probability: np.ndarray, encoding: Encoding) -> tuple[np.ndarray, np.ndarray | None]:
    """Return the pixels of a probability file.

    Args:
        probability: float32 (h, w), 0 to 1, NaN is NoData.
        encoding: how to store it.

    Returns:
        Pixels, and for `BYTE`, whose 256 values are all taken, bool (h, w) of the known ones, else None.
    """
    if encoding is Encoding.FRACTION:
        return probability, None
    known = ~np.isnan(probability)
    scale = PERCENT_MAX if encoding is Encoding.PERCENT else BYTE_MAX
    pixels = np.rint(np.where(known, probability, 0) * np.float32(scale)).astype(np.uint8)
    if encoding is Encoding.BYTE:
        return pixels, known
    return np.where(known, pixels, np.uint8(NODATA)), None


class PixelCounts:
    """Counts the pixels of an output as its strips go by."""

    def __init__(self) -> None:
        self.masked = self.valid = self.nodata = 0

    def of_masks(self, masks: Iterable[np.ndarray]) -> Iterator[np.ndarray]:
        """Count and pass on the strips of a mask."""
        for mask in masks:
            self.add_mask(mask)
            yield mask

    def add_mask(self, mask: np.ndarray) -> None:
        """Count a strip of a mask."""
        counted = np.bincount(mask.ravel(), minlength=256)
        self.masked += int(counted[MASKED])
        self.valid += int(counted[MASKED] + counted[CLEAR])
        self.nodata += int(counted[NODATA])

    def add_probability(self, probability: np.ndarray) -> None:
        """Count a strip of a probability."""
        unknown = int(np.isnan(probability).sum())
        self.nodata += unknown
        self.valid += probability.size - unknown

    def valid_numbers(self) -> dict[str, float]:
        """Return valid and NoData pixels."""
        return {
            "valid_percent": _percent(self.valid, self.valid + self.nodata),
            "valid_pixels": self.valid,
            "nodata_pixels": self.nodata,
        }

    def mask_numbers(self) -> dict[str, float]:
        """Return masked, valid and NoData pixels; the masked percentage is of the valid ones."""
        return {
            "masked_percent": _percent(self.masked, self.valid),
            "masked_pixels": self.masked,
            **self.valid_numbers(),
        }


def provenance(job: Job, **more: Mapping[str, str]) -> dict[str, str]:
    """Return the tags that tell how an output was made: every parameter (files by name alone) and the versions."""
    parameters = {key: _without_folders(value) for key, value in dataclasses.asdict(job).items()}
    tags = {
        "CLOUDSIEVE_VERSION": version(),
        "CLOUDSIEVE_JOB": job.name,
        "CLOUDSIEVE_PARAMETERS": json.dumps(parameters),
        "CLOUDSIEVE_LIBRARIES": f"Python {platform.python_version()}, {library_versions()}",
    }
    for group in more.values():
        tags.update(group)
    return tags


def product_tags(product: Product) -> dict[str, str]:
    """Return the tags that tell which product an output was made of, as far as it is known."""
    known = {
        "PRODUCT": _product_name(product.path),
        "GRANULE": product.granule,
        "SATELLITE": product.satellite,
        "PROCESSING_BASELINE": product.baseline,
        "TILE": product.tile,
        "SENSING_TIME": product.sensing_time,
    }
    return {f"CLOUDSIEVE_{key}": str(value) for key, value in known.items() if value}


@lru_cache(maxsize=1)
def version() -> str:
    """Return the version of CloudSieve, which metadata.txt alone knows."""
    metadata = ConfigParser(interpolation=None)
    metadata.read(Path(__file__).resolve().parent.parent / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="unknown")


def _product_name(path: str) -> str:
    """Return the name of the SAFE or zip in a path that may lead to a file or granule inside it, else the last part."""
    parts = [part for part in path.replace("\\", "/").split("/") if part]
    named = [part for part in parts if part.lower().endswith((".safe", ".zip"))]
    return (named or parts)[-1]


def _percent(part: int, whole: int) -> float:
    """Return a percentage; NaN of nothing, since 0 would read as "all clear"."""
    return 100.0 * part / whole if whole else float("nan")


def _colours(legend: Sequence[LegendEntry]) -> dict[int, tuple[int, int, int, int]]:
    return {int(entry.value): entry.colour for entry in legend}


def _without_folders(value: object) -> object:
    if isinstance(value, str):
        return value.rstrip("/\\").replace("\\", "/").rsplit("/", 1)[-1]
    if isinstance(value, (tuple, list)):
        return [_without_folders(item) for item in value]
    return value
