"""A LightGBM text model as flat arrays whose splits compare small integers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..errors import InputError

N_FEATURES = 10
MAX_THRESHOLDS = 255  # so that a bin number fits a uint8
CATEGORICAL_BIT = 1
MISSING_SHIFT = 2  # decision_type: bit 0 categorical, bit 1 default side, bits 2 and 3 what counts as missing
ZERO_RANGE = float(np.float32(1e-35))  # LightGBM takes features up to here for 0

REQUIRED_HEADER = {"num_class": "1", "num_tree_per_iteration": "1", "max_feature_idx": str(N_FEATURES - 1)}


@dataclass(frozen=True)
class ForestModel:
    """All trees of a binary LightGBM model.

    Attributes:
        roots: int32 (trees,), the first node of every tree. A number below 0 is the leaf `~number`.
        nodes: int32 (nodes, 3), each row `feature * 256 + bin`, left child, right child. A pixel goes left where the
            bin of its feature is at most `bin`.
        leaves: float64 (leaves,), what a leaf adds to the raw score.
        thresholds: for every feature, its distinct thresholds, float64, ascending. The bin of a reflectance is the
            number of thresholds below it, so `reflectance <= thresholds[i]` exactly where `bin <= i`.
        depth: the most splits between a root and a leaf.
        sigmoid: the steepness of the logistic function that turns a raw score into a probability.
    """

    roots: np.ndarray
    nodes: np.ndarray
    leaves: np.ndarray
    thresholds: tuple[np.ndarray, ...]
    depth: int
    sigmoid: float


@dataclass(frozen=True)
class _Tree:
    feature: np.ndarray
    threshold: np.ndarray
    children: np.ndarray  # int64 (nodes, 2): left, right
    leaf_value: np.ndarray


def parse_model(text: str, source: str) -> ForestModel:
    """Flatten the text form of a LightGBM model.

    Args:
        text: what `Booster.save_model` writes.
        source: the file's name, for the messages.

    Raises:
        InputError: the text is no such model, or one that is not a plain binary forest of ten numeric features.
    """
    try:
        forest, _ = text.split("\nend of trees", 1)
        header, *sections = forest.split("\nTree=")
        sigmoid = _check_header(_read_fields(header))
        trees = [_parse_tree(_read_fields(section)) for section in sections]
        return _flatten(trees, sigmoid)
    except (KeyError, IndexError, OverflowError, ValueError) as error:
        raise InputError(
            f"{source} is not a LightGBM model that CloudSieve can evaluate: {_describe(error)}. Expected the "
            "s2cloudless model, or another binary LightGBM model of the same ten bands."
        ) from error


def _describe(error: Exception) -> str:
    return f"{error} is missing" if isinstance(error, KeyError) else str(error)


def _read_fields(section: str) -> dict[str, str]:
    parts = (line.partition("=") for line in section.splitlines())
    return {key: value for key, _, value in parts}


def _check_header(header: Mapping[str, str]) -> float:
    for key, expected in REQUIRED_HEADER.items():
        _require(header[key] == expected, f"{key} is {header[key]}, not {expected}")
    _require("average_output" not in header, "it averages its trees (a random forest)")
    objective, *options = header["objective"].split()
    _require(objective == "binary", f"its objective is {objective}, not binary")
    return float(dict(option.split(":") for option in options).get("sigmoid", 1))


def _parse_tree(fields: Mapping[str, str]) -> _Tree:
    _require(fields.get("is_linear", "0") == "0", "it has linear trees")
    leaf_value = _numbers(fields["leaf_value"], np.float64)
    n_nodes = int(fields["num_leaves"]) - 1
    if n_nodes == 0:
        return _Tree(np.empty(0, np.int64), np.empty(0), np.empty((0, 2), np.int64), leaf_value)
    _check_splits(_numbers(fields["decision_type"], np.int64))
    tree = _Tree(
        _numbers(fields["split_feature"], np.int64),
        _snap_to_zero_range(_numbers(fields["threshold"], np.float64)),
        np.stack([_numbers(fields["left_child"], np.int64), _numbers(fields["right_child"], np.int64)], axis=1),
        leaf_value,
    )
    _check_shape(tree, n_nodes)
    return tree


def _numbers(text: str, dtype: type) -> np.ndarray:
    return np.array(text.split(), dtype=dtype)


def _check_splits(decision_type: np.ndarray) -> None:
    _require(not (decision_type & CATEGORICAL_BIT).any(), "it has categorical splits")
    _require(not (decision_type >> MISSING_SHIFT).any(), "it has splits that treat missing values apart")


def _check_shape(tree: _Tree, n_nodes: int) -> None:
    sizes = (len(tree.feature), len(tree.threshold), len(tree.children), len(tree.leaf_value) - 1)
    _require(sizes == (n_nodes,) * 4, "the lists of a tree differ in length")
    _require(
        bool(np.isin(tree.feature, np.arange(N_FEATURES)).all()), f"a split uses a feature beyond the {N_FEATURES}"
    )
    everything_but_the_root = np.r_[-n_nodes - 1 : 0, 1:n_nodes]
    _require(np.array_equal(np.sort(tree.children, axis=None), everything_but_the_root), "a tree has a loop or a gap")


def _snap_to_zero_range(threshold: np.ndarray) -> np.ndarray:
    """LightGBM reads |x| <= ZERO_RANGE as 0: move thresholds in there to where 0 and x fall on the same side."""
    inside = np.abs(threshold) <= ZERO_RANGE
    return np.where(inside, np.where(threshold >= 0, ZERO_RANGE, np.nextafter(-ZERO_RANGE, -1)), threshold)


def _flatten(trees: list[_Tree], sigmoid: float) -> ForestModel:
    _require(bool(trees), "it has no trees")
    thresholds = _distinct_thresholds(trees)
    roots, nodes, depths = [], [], []
    first_node = first_leaf = 0
    for tree in trees:
        order, depth = _walk_preorder(tree)
        roots.append(first_node if len(order) else ~first_leaf)
        nodes.append(_pack_nodes(tree, order, thresholds, first_node, first_leaf))
        depths.append(depth)
        first_node += len(order)
        first_leaf += len(tree.leaf_value)
    leaves = np.concatenate([tree.leaf_value for tree in trees])
    return ForestModel(np.array(roots, np.int32), np.concatenate(nodes), leaves, thresholds, max(depths), sigmoid)


def _distinct_thresholds(trees: list[_Tree]) -> tuple[np.ndarray, ...]:
    feature = np.concatenate([tree.feature for tree in trees])
    threshold = np.concatenate([tree.threshold for tree in trees])
    distinct = tuple(np.unique(threshold[feature == f]) for f in range(N_FEATURES))
    for f, values in enumerate(distinct):
        _require(len(values) <= MAX_THRESHOLDS, f"feature {f} has {len(values)} thresholds, more than {MAX_THRESHOLDS}")
    return distinct


def _walk_preorder(tree: _Tree) -> tuple[np.ndarray, int]:
    """Return the nodes, left before right and parents first, which keeps a walk within nearby memory, and the depth."""
    if not len(tree.feature):
        return np.empty(0, np.int64), 0
    children = tree.children.tolist()
    order, deepest, waiting = [], 0, [(0, 1)]
    while waiting:
        node, depth = waiting.pop()
        order.append(node)
        deepest = max(deepest, depth)
        waiting.extend((child, depth + 1) for child in reversed(children[node]) if child >= 0)
    _require(len(order) == len(children), "a tree has a loop or a gap")
    return np.array(order), deepest


def _pack_nodes(
    tree: _Tree, order: np.ndarray, thresholds: tuple[np.ndarray, ...], first_node: int, first_leaf: int
) -> np.ndarray:
    place = np.empty(len(order), np.int64)
    place[order] = np.arange(len(order))
    children = tree.children[order]
    numbered = np.where(children >= 0, first_node + place[np.maximum(children, 0)], children - first_leaf)
    bins = np.empty(len(order), np.int64)
    for feature, values in enumerate(thresholds):
        mine = tree.feature == feature
        bins[place[mine]] = np.searchsorted(values, tree.threshold[mine])
    return np.column_stack([tree.feature[order] * 256 + bins, numbered]).astype(np.int32)


def _require(condition: bool, found: str) -> None:
    if not condition:
        raise ValueError(found)
