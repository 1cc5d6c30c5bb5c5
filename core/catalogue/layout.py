"""The folder of the Cloud Mask Catalogue: which sub-scenes there are, what they are tagged with, and their pixels."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import InputError
from ..messages import Message
from ..tables import BAND_NAMES, CLEAR, MASKED

PIXEL_M = 20.0
TAGS_FILE = "classification_tags.csv"
TAGS: dict[str, tuple[str, ...]] = {
    "surface": (
        "forest/jungle",
        "snow/ice",
        "agricultural",
        "urban/developed",
        "coastal",
        "hills/mountains",
        "desert/barren",
        "shrublands/plains",
        "wetland/bog/marsh",
        "open_water",
        "enclosed_water",
    ),
    "thickness": ("thin", "thick"),
    "height": ("low", "high"),
    "extent": ("isolated", "extended"),
    "cloud type": (
        "cumulus",
        "cumulonimbus",
        "altocumulus/stratocumulus",
        "cirrus",
        "haze/fog",
        "ice_clouds",
        "contrails",
    ),
}
_DESCRIBED = ("scene", "difficulty", "dataset", "shadows_marked")
_CLASSES = 3  # clear, cloud, cloud shadow: one true value for each pixel
_CLOUD = 1
_HIGHEST_REFLECTANCE = 20.0  # 65535 digital numbers are 6.6; nothing that was divided by 10,000 is above


@dataclass(frozen=True)
class SubScene:
    """One piece of a scene.

    Attributes:
        name: the product that it was cut from.
        difficulty: how hard it was to paint, from 1 (near perfect) to 5 (possibly large errors).
        dataset: MAIN, VALIDATION or CALIBRATION.
        shadows_marked: whether shadows were painted; otherwise they are among what is clear.
        tags: what it contains, by group.
        bands_path: its reflectance.
        mask_path: what people painted.
    """

    name: str
    difficulty: str
    dataset: str
    shadows_marked: bool
    tags: Mapping[str, tuple[str, ...]]
    bands_path: Path
    mask_path: Path

    @property
    def is_there(self) -> bool:
        """Whether both of its files are."""
        return self.bands_path.is_file() and self.mask_path.is_file()


def list_subscenes(folder: Path) -> list[SubScene]:
    """Read which sub-scenes there are.

    Raises:
        InputError: it is no such folder, or its archives are still packed.
    """
    path = folder / TAGS_FILE
    if not path.is_file():
        raise InputError(
            "{folder} has no {file}; choose the folder of the Cloud Mask Catalogue.", folder=folder, file=TAGS_FILE
        )
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except (csv.Error, UnicodeDecodeError) as error:
        raise InputError(
            "{path} is no table of tags ({reason}); download it again.", path=path, reason=error
        ) from error
    columns = (*_DESCRIBED, *(tag for tags in TAGS.values() for tag in tags))
    lacking = [name for name in columns if any(row.get(name) is None for row in rows)]  # or the last line is cut off
    if lacking or not rows:
        lack = Message('the column "{name}"', name=lacking[0]) if lacking else Message("rows")
        raise InputError("{path} lacks {lack}; download it again.", path=path, lack=lack)
    for name in ("subscenes", "masks"):
        if not (folder / name).is_dir():
            raise InputError("{folder} has no folder {name}; unpack {name}.zip there.", folder=folder, name=name)
    return [_subscene(row, folder) for row in rows]


def read_bands(scene: SubScene) -> np.ndarray:
    """Open the reflectance of a sub-scene: float32 (h, w, 13), the bands in the order of their numbers, 8A after 8.

    Raises:
        InputError: the file is damaged, or holds something else.
    """
    bands = _load(scene.bands_path)
    is_empty = bands.ndim != 3 or bands.shape[2] != len(BAND_NAMES) or not bands.size
    if is_empty or not np.issubdtype(bands.dtype, np.floating):
        raise InputError(
            "{path} is {dtype} {shape}, but a sub-scene has {count} bands of reflectance; download it again.",
            path=scene.bands_path,
            dtype=bands.dtype,
            shape=str(bands.shape),
            count=len(BAND_NAMES),
        )
    highest = float(np.fmax.reduce(bands[::16, ::16], axis=None))
    if highest > _HIGHEST_REFLECTANCE:
        raise InputError(
            "{path} holds the value {value:g}, which is no reflectance; divide digital numbers by 10000.",
            path=scene.bands_path,
            value=highest,
        )
    return bands


def read_reference(scene: SubScene) -> np.ndarray:
    """Return where people saw cloud: uint8 (h, w), 0 clear or shadow, 1 cloud.

    Raises:
        InputError: the file is damaged, or holds something else.
    """
    painted = _load(scene.mask_path)
    if painted.ndim != 3 or painted.shape[2] != _CLASSES or painted.dtype.kind not in "bui":
        raise InputError(
            "{path} is {dtype} {shape}, but a mask has {count} classes; download it again.",
            path=scene.mask_path,
            dtype=painted.dtype,
            shape=str(painted.shape),
            count=_CLASSES,
        )
    painted = painted.astype(bool)
    if not (painted.sum(axis=2) == 1).all():
        raise InputError("{path} has pixels of no class or of several; download it again.", path=scene.mask_path)
    return np.where(painted[..., _CLOUD], np.uint8(MASKED), np.uint8(CLEAR))


def _subscene(row: Mapping[str, str], folder: Path) -> SubScene:
    name = row["scene"]
    return SubScene(
        name,
        row["difficulty"],
        row["dataset"],
        _is_true(row["shadows_marked"]),
        {group: tuple(tag for tag in tags if _is_true(row[tag])) for group, tags in TAGS.items()},
        folder / "subscenes" / f"{name}.npy",
        folder / "masks" / f"{name}.npy",
    )


def _is_true(text: str) -> bool:
    return text.strip().lower() in {"1", "1.0", "true"}


def _load(path: Path) -> np.ndarray:
    try:
        return np.lib.format.open_memmap(path, mode="r")
    except (OSError, ValueError, EOFError) as error:
        raise InputError(
            "{path} cannot be read as an array ({reason}); download it again.", path=path, reason=error
        ) from error
