"""Where the file of a network lies, and the row that a user's own network brings."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..errors import DependencyError, InputError
from ..messages import Message
from ..tables import BAND_NAMES, CLEAR_ID, LANDSAT_LEVELS, NETWORK_CLASSES, Network

HOW_TO_SET_UP = Message(
    "Choose Plugins > CloudSieve > Set up deep networks; in a shell, `python -m cloudsieve.engine add deep`."
)
LEVELS = ("L1C", "L2A", *LANDSAT_LEVELS)
_MAX_ROW_BYTES = 1 << 20
_MAX_TILE_PX = 2048  # 64 times as many pixels as the networks of the table see at once
_MOST, _LEAST = 1e9, 1e-9  # of means and deviations, so that no reflectance overflows by them
_NAMES_OF_TYPES = {str: "a text", int: "a whole number", bool: "true or false"}
_OPTIONAL: dict[str, type] = {
    "label": str,
    "sha256": str,
    "licence": str,
    "tile_px": int,
    "margin_px": int,
    "gives_logits": bool,
}


def find_weights(network: Network) -> Path:
    """Return the file of a network of the table.

    Raises:
        DependencyError: the package that ships it is not set up, or is there without it.
    """
    spec = importlib.util.find_spec(network.package) if network.package else None
    for folder in (spec.submodule_search_locations or []) if spec else []:
        if (Path(folder) / network.file).is_file():
            return Path(folder) / network.file
    raise DependencyError(
        "The network {network} needs the file {file} of {project}, which is not set up. {remedy}",
        network=network.label,
        file=network.file,
        project=network.project,
        remedy=HOW_TO_SET_UP,
    )


def read_network(path: str) -> tuple[Network, Path]:
    """Return a network of the user's own, and its file; the row is in a JSON file of the same name beside it.

    Raises:
        InputError: the file or its row is missing, or the row does not tell what is needed.
    """
    weights = Path(path)
    if not weights.is_file():
        raise InputError("The network {path} does not exist; give the path of an ONNX file.", path=path)
    row = weights.with_suffix(".json")
    try:
        with open(row, encoding="utf-8") as file:
            values = json.loads(file.read(_MAX_ROW_BYTES))
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(
            "The network {path} needs the file {row} beside it, which tells its bands and classes ({reason}); the page "
            "on deep networks shows one.",
            path=path,
            row=row.name,
            reason=str(error),
        ) from error
    return _network_of(values if isinstance(values, dict) else {}, weights), weights


def _network_of(row: Mapping[str, Any], weights: Path) -> Network:
    bands = _list_of(row, "bands", weights, BAND_NAMES)
    optional = {key: row[key] for key, kind in _OPTIONAL.items() if type(row.get(key)) is kind}  # true is no 1
    wrong = [key for key in _OPTIONAL if key in row and key not in optional]
    network = Network(
        **{"label": weights.name, **optional},
        id=weights.stem,
        levels=_list_of(row, "levels", weights, LEVELS),
        bands=bands,
        mean=_numbers_of(row, "mean", weights, len(bands)),
        deviation=_numbers_of(row, "deviation", weights, len(bands)),
        classes=_list_of(row, "classes", weights, NETWORK_CLASSES),
        file=weights.name,
    )
    if wrong:
        raise _wrong(wrong[0], weights, _NAMES_OF_TYPES[_OPTIONAL[wrong[0]]])
    _require_sense(network, weights)
    return network


def _require_sense(network: Network, weights: Path) -> None:
    """Raise :class:`InputError` where entries are of the right kind, but no network can be meant."""
    if len(set(network.classes)) < 2 or CLEAR_ID not in network.classes:  # else all is masked, or nothing
        raise _wrong("classes", weights, "clear, and at least one of cloud, cirrus, shadow")
    if min(network.deviation) < _LEAST:
        raise _wrong("deviation", weights, "numbers above 0")
    if not 1 <= network.tile_px <= _MAX_TILE_PX or not 0 <= network.margin_px < network.tile_px / 2:
        raise _wrong("tile_px, margin_px", weights, "a side of at most 2048 pixels, and a margin below half of it")


def _list_of(row: Mapping[str, Any], key: str, weights: Path, known: Sequence[str]) -> tuple[str, ...]:
    values = row.get(key)
    if not isinstance(values, list) or not values or not all(value in known for value in values):
        raise _wrong(key, weights, ", ".join(known))
    return tuple(values)


def _numbers_of(row: Mapping[str, Any], key: str, weights: Path, count: int) -> tuple[float, ...]:
    values = row.get(key)
    if (
        not isinstance(values, list)
        or len(values) != count
        or not all(type(value) in (int, float) and -_MOST <= value <= _MOST for value in values)
    ):
        raise _wrong(key, weights, "as many numbers as bands")
    return tuple(map(float, values))


def _wrong(key: str, weights: Path, expected: str) -> InputError:
    return InputError(
        "In {row}, the row of the network {path}, the entry {key} is missing or wrong; expected: {expected}.",
        row=weights.with_suffix(".json").name,
        path=weights,
        key=key,
        expected=expected,
    )
