"""What was counted on each sub-scene, kept line by line, so that a run that ended early goes on where it was."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..accuracy.thresholds import THRESHOLDS
from ..errors import OutputError

BINARY = ("clear", "cloud")
Kept = dict[str, "SceneCounts"]  # by the name of the sub-scene


@dataclass(frozen=True)
class SceneCounts:
    """The counts of one sub-scene.

    Attributes:
        matrices: by detector, int64 (2, 2): rows are the mask, columns the reference, clear before cloud.
        probability: int64 (2, 1002): clear and cloud pixels by the thresholds that their probability is above.
    """

    matrices: Mapping[str, np.ndarray]
    probability: np.ndarray


def read_counts(path: Path, made_by: str) -> Kept:
    """Return what an earlier run counted in the same way; a line that was cut off or damaged is passed over.

    Args:
        path: the file, which need not be there.
        made_by: what counted: the version and the model.
    """
    kept: Kept = {}
    if not path.is_file():
        return kept
    for line in path.read_bytes().splitlines():
        try:
            record = json.loads(line)
            if record["made_by"] == made_by:
                kept[str(record["scene"])] = _counts_of(record)
        except (ValueError, TypeError, KeyError, AttributeError):
            continue
    return kept


def _counts_of(record: Mapping[str, Any]) -> SceneCounts:
    """Return what a line holds; whatever is no such counts raises one of several errors."""
    matrices = {name: np.array(cells, np.int64).reshape(2, 2) for name, cells in record["matrices"].items()}
    return SceneCounts(matrices, np.array(record["probability"], np.int64).reshape(2, len(THRESHOLDS) + 1))


def append_counts(path: Path, scene: str, counts: SceneCounts, made_by: str) -> None:
    """Add a line, and have it on the disk before the next sub-scene is begun.

    Raises:
        OutputError: the disk is full.
    """
    record: dict[str, Any] = {
        "scene": scene,
        "made_by": made_by,
        "matrices": {name: matrix.tolist() for name, matrix in counts.matrices.items()},
        "probability": counts.probability.tolist(),
    }
    try:
        with path.open("a+b") as file:
            cut_off = file.tell() > 0 and _last_byte(path) != b"\n"
            file.write(b"\n" * cut_off + json.dumps(record).encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise OutputError("{path} cannot be written ({reason}); is the disk full?", path=path, reason=error) from error


def _last_byte(path: Path) -> bytes:
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1)
