"""Spectral indices as expressions over the names of bands: read, checked, evaluated on arrays."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Callable, Union

import numpy as np

from ..errors import JobError
from ..tables import BAND_NAMES, INDEX_EXPRESSIONS

_LONGEST = 300  # characters, which can nest no deeper than Python calls
_TOO_LARGE = 1e30  # for float32, squared or not
_OPERATIONS: dict[type, Callable[..., np.ndarray]] = {
    ast.Add: np.add,
    ast.Sub: np.subtract,
    ast.Mult: np.multiply,
    ast.Div: np.divide,
    ast.Pow: np.power,
    ast.USub: np.negative,
    ast.UAdd: np.positive,
}


@dataclass(frozen=True)
class Index:
    """One number for each pixel, computed of the reflectance of its bands.

    Attributes:
        name: as reports and tables call it.
        bands: that it is made of, in the order of the satellite.
    """

    name: str
    bands: tuple[str, ...]
    _tree: ast.expr

    def evaluate(self, reflectance: Mapping[str, np.ndarray]) -> np.ndarray:
        """Return the index: float32 of the shape of the bands, NaN where it is not defined."""
        with np.errstate(all="ignore"):
            value = np.asarray(_evaluated(self._tree, reflectance), np.float32)
        return np.where(np.isfinite(value), value, np.float32(np.nan))


def parse_indices(text: str) -> list[Index]:
    """Read indices: known names, expressions, or NAME=expression, with commas between them.

    Raises:
        JobError: naming the one that cannot be read, the band that does not exist, or the name that comes twice.
    """
    indices = [_parse(item.strip()) for item in text.split(",") if item.strip()]
    if not indices:
        raise JobError("{INDICES} is empty; name at least one, for example NDVI.")
    names = [index.name for index in indices]
    for name in names:
        if names.count(name) > 1:
            raise JobError('{INDICES} has "{name}" twice; leave one out, or give it another name.', name=name)
    return indices


def _parse(item: str) -> Index:
    name, equals, expression = (part.strip() for part in item.partition("="))
    expression = expression if equals else INDEX_EXPRESSIONS.get(name.upper(), name)
    name = name.upper() if name.upper() in INDEX_EXPRESSIONS else name
    try:
        if len(expression) > _LONGEST:
            raise ValueError(expression)
        tree = ast.parse(expression, mode="eval").body
        used = {_checked_band(node.id, item) for node in ast.walk(tree) if isinstance(node, ast.Name)}
        _require_arithmetic(tree)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise JobError(
            '{INDICES}: "{item}" cannot be read; write band names, numbers, + - * / ** and parentheses.', item=item
        ) from error
    if not used:
        raise JobError('{INDICES}: "{item}" names no band; it is the same everywhere.', item=item)
    return Index(name, tuple(band for band in BAND_NAMES if band in used), tree)


def _checked_band(name: str, item: str) -> str:
    if name.upper() not in BAND_NAMES:
        raise JobError(
            '{INDICES}: "{item}" names {name}, which is neither a band nor an index; there are {bands}, and {indices}.',
            item=item,
            name=name,
            bands=[*BAND_NAMES],
            indices=[*INDEX_EXPRESSIONS],
        )
    return name.upper()


def _require_arithmetic(node: ast.expr) -> None:
    """Raise ValueError where an expression holds anything else than arithmetic."""
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATIONS:
        _require_arithmetic(node.left)
        _require_arithmetic(node.right)
    elif isinstance(node, ast.UnaryOp) and type(node.op) in _OPERATIONS:
        _require_arithmetic(node.operand)
    elif not isinstance(node, ast.Name) and not _is_number(node):
        raise ValueError(ast.dump(node))


def _is_number(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and type(node.value) in (int, float) and abs(node.value) < _TOO_LARGE  # type: ignore[arg-type, operator]


def _evaluated(node: ast.expr, reflectance: Mapping[str, np.ndarray]) -> Union[np.ndarray, np.float32]:
    if isinstance(node, ast.Name):
        return reflectance[node.id.upper()]
    if isinstance(node, ast.UnaryOp):
        return _OPERATIONS[type(node.op)](_evaluated(node.operand, reflectance))
    if isinstance(node, ast.BinOp):
        return _OPERATIONS[type(node.op)](_evaluated(node.left, reflectance), _evaluated(node.right, reflectance))
    assert isinstance(node, ast.Constant)
    return np.float32(node.value)  # type: ignore[arg-type]
