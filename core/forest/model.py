"""A LightGBM text model as flat arrays whose splits compare small integers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..messages import Message

MAX_THRESHOLDS = 255  # so that a bin number fits a uint8
CATEGORICAL_BIT = 1
MISSING_SHIFT = 2  # decision_type: bit 0 categorical, bit 1 default side, bits 2 and 3 what counts as missing
ZERO_RANGE = float(np.float32(1e-35))  # LightGBM takes features up to here for 0

REQUIRED_HEADER = {"num_class": "1", "num_tree_per_iteration": "1"}


@dataclass(frozen=True)
class ForestModel:
    """All trees of a binary LightGBM model.

    Attributes:
        roots: int32 (trees,), the first node of every tree. A number below 0 is the leaf `~number`.
        nodes: int32 (nodes, 3), each row `feature * 256 + bin`, left child, right child. A pixel goes left where the
            bin of its feature is at most `bin`.
        leaves: float64 (leaves,), what a leaf adds to the raw score.
        thresholds: for every feature, its distinct thresholds, float64, ascending. The bin of a value is the
            number of thresholds below it, so `value <= thresholds[i]` exactly where `bin <= i`.
        sigmoid: the steepness of the logistic function that turns a raw score into a probability.
    """

    roots: np.ndarray
    nodes: np.ndarray
    leaves: np.ndarray
    thresholds: tuple[np.ndarray, ...]
    sigmoid: float

    @property
    def n_features(self) -> int:
        """How many features a pixel has."""
        return len(self.thresholds)


@dataclass(frozen=True)
class _Tree:
    feature: np.ndarray
    threshold: np.ndarray
    children: np.ndarray  # int64 (nodes, 2): left, right
    leaf_value: np.ndarray


def parse_model(text: str, source: str, n_features: int) -> ForestModel:
    """Flatten the text form of a LightGBM model.

    Args:
        text: what `Booster.save_model` writes.
        source: the file's name, for the messages.
        n_features: how many features a pixel has.

    Raises:
        InputError: the text is no such model, or one that is not a plain binary forest of as many numeric features.
    """
    try:
        forest, end, _ = text.partition("\nend of trees")
        _require(bool(end), "it has no end of its trees, so it is cut short or something else")
        header, *sections = forest.split("\nTree=")
        sigmoid = _check_header(_read_fields(header), n_features)
        trees = [_parse_tree(_read_fields(section), n_features) for section in sections]
        model = _flatten(trees, sigmoid, n_features)
        check_model(model)
        return model
    except (KeyError, IndexError, OverflowError, ValueError) as error:
        raise InputError(
            "{source} is not a LightGBM model that CloudSieve can evaluate: {found}; give the published "
            "model, or another binary LightGBM model of the same {n_features} features.",
            source=source,
            n_features=n_features,
            found=_describe(error),
        ) from error


def check_model(model: ForestModel) -> None:
    """Make sure that no evaluator can read beyond an array, run in circles or score nonsense.

    Raises:
        ValueError: what is wrong, in words that follow a colon.
    """
    _check_arrays(model)
    _check_numbers(model)
    _check_nodes(model)


def _check_arrays(model: ForestModel) -> None:
    arrays = (model.roots, model.nodes, model.leaves, *model.thresholds)
    expected = [(np.int32, 1), (np.int32, 2), (np.float64, 1)] + [(np.float64, 1)] * model.n_features
    _require([(array.dtype, array.ndim) for array in arrays] == expected, "its arrays are of another kind")
    _require(model.nodes.shape[1] == 3, "its nodes are not three numbers each")


def _check_numbers(model: ForestModel) -> None:
    _require(0 < model.sigmoid < np.inf, "its sigmoid is {value}, not a number above 0", value=model.sigmoid)
    _require(bool(np.isfinite(model.leaves).all()), "a leaf value is not a finite number")
    for f, values in enumerate(model.thresholds):
        _require(
            len(values) <= MAX_THRESHOLDS,
            "feature {feature} has {count} thresholds, more than {most}",
            feature=f,
            count=len(values),
            most=MAX_THRESHOLDS,
        )
        _require(bool(np.isfinite(values).all()), "a threshold is not a finite number")
        _require(bool((np.diff(values) > 0).all()), "its thresholds do not ascend")


def _check_nodes(model: ForestModel) -> None:
    keys, children = model.nodes[:, 0], model.nodes[:, 1:]
    bins_of = np.array([len(values) for values in model.thresholds])
    inside = (keys >= 0) & (keys < model.n_features * 256)
    _require(bool(inside.all()) and bool((keys % 256 < bins_of[keys // 256]).all()), "a split has no threshold")
    # Each node and each leaf hangs in one place, below a lower number: these are trees, whole and without a loop.
    everything = np.arange(-len(model.leaves), len(model.nodes))
    hanging = np.sort(np.concatenate([model.roots, children.ravel()]))
    downwards = (children < 0) | (children > np.arange(len(children))[:, None])
    _require(len(model.roots) > 0, "it has no trees")
    _require(np.array_equal(hanging, everything) and bool(downwards.all()), "a tree has a loop or a gap")


def _describe(error: Exception) -> object:
    return Message("{key} is missing", key=str(error)) if isinstance(error, KeyError) else error


def _read_fields(section: str) -> dict[str, str]:
    parts = (line.partition("=") for line in section.splitlines())
    return {key: value for key, _, value in parts}


def _check_header(header: Mapping[str, str], n_features: int) -> float:
    for key, expected in {**REQUIRED_HEADER, "max_feature_idx": str(n_features - 1)}.items():
        _require(
            header[key] == expected, "{key} is {value}, not {expected}", key=key, value=header[key], expected=expected
        )
    _require("average_output" not in header, "it averages its trees (a random forest)")
    objective, _, options = header["objective"].partition(" ")
    _require(objective == "binary", "its objective is {objective}, not binary", objective=objective or Message("empty"))
    values = dict(option.partition(":")[::2] for option in options.split())
    return float(values.get("sigmoid", 1))


def _parse_tree(fields: Mapping[str, str], n_features: int) -> _Tree:
    _require(fields.get("is_linear", "0") == "0", "it has linear trees")
    leaf_value = _numbers(fields["leaf_value"], np.float64)
    n_nodes = int(fields["num_leaves"]) - 1
    _require(
        len(leaf_value) == n_nodes + 1 > 0,
        "a tree of {count} leaves has {values} leaf values",
        count=n_nodes + 1,
        values=len(leaf_value),
    )
    if n_nodes == 0:
        return _Tree(np.empty(0, np.int64), np.empty(0), np.empty((0, 2), np.int64), leaf_value)
    _check_splits(_numbers(fields["decision_type"], np.int64), n_nodes)
    tree = _Tree(
        _numbers(fields["split_feature"], np.int64),
        _snap_to_zero_range(_numbers(fields["threshold"], np.float64)),
        np.stack([_numbers(fields["left_child"], np.int64), _numbers(fields["right_child"], np.int64)], axis=1),
        leaf_value,
    )
    _check_shape(tree, n_nodes, n_features)
    return tree


def _numbers(text: str, dtype: type) -> np.ndarray:
    return np.array(text.split(), dtype=dtype)


def _check_splits(decision_type: np.ndarray, n_nodes: int) -> None:
    _require(len(decision_type) == n_nodes, "the lists of a tree differ in length")
    _require(not (decision_type & CATEGORICAL_BIT).any(), "it has categorical splits")
    _require(not (decision_type >> MISSING_SHIFT).any(), "it has splits that treat missing values apart")


def _check_shape(tree: _Tree, n_nodes: int, n_features: int) -> None:
    sizes = (len(tree.feature), len(tree.threshold), len(tree.children))
    _require(sizes == (n_nodes,) * 3, "the lists of a tree differ in length")
    _require(bool(np.isfinite(tree.threshold).all()), "a threshold is not a finite number")
    _require(
        bool(np.isin(tree.feature, np.arange(n_features)).all()),
        "a split uses a feature beyond the {count}",
        count=n_features,
    )
    everything_but_the_root = np.r_[-n_nodes - 1 : 0, 1:n_nodes]
    _require(np.array_equal(np.sort(tree.children, axis=None), everything_but_the_root), "a tree has a loop or a gap")


def _snap_to_zero_range(threshold: np.ndarray) -> np.ndarray:
    """LightGBM reads |x| <= ZERO_RANGE as 0: move thresholds in there to where 0 and x fall on the same side."""
    inside = np.abs(threshold) <= ZERO_RANGE
    return np.where(inside, np.where(threshold >= 0, ZERO_RANGE, np.nextafter(-ZERO_RANGE, -1)), threshold)


def _flatten(trees: list[_Tree], sigmoid: float, n_features: int) -> ForestModel:
    _require(bool(trees), "it has no trees")
    thresholds = _distinct_thresholds(trees, n_features)
    roots, nodes = [], []
    first_node = first_leaf = 0
    for tree in trees:
        order = _walk_preorder(tree)
        roots.append(first_node if len(order) else ~first_leaf)
        nodes.append(_pack_nodes(tree, order, thresholds, first_node, first_leaf))
        first_node += len(order)
        first_leaf += len(tree.leaf_value)
    leaves = np.concatenate([tree.leaf_value for tree in trees])
    return ForestModel(np.array(roots, np.int32), np.concatenate(nodes), leaves, thresholds, sigmoid)


def _distinct_thresholds(trees: list[_Tree], n_features: int) -> tuple[np.ndarray, ...]:
    feature = np.concatenate([tree.feature for tree in trees])
    threshold = np.concatenate([tree.threshold for tree in trees])
    distinct = tuple(np.unique(threshold[feature == f]) for f in range(n_features))
    for f, values in enumerate(distinct):
        _require(
            len(values) <= MAX_THRESHOLDS,
            "feature {feature} has {count} thresholds, more than {most}",
            feature=f,
            count=len(values),
            most=MAX_THRESHOLDS,
        )
    return distinct


def _walk_preorder(tree: _Tree) -> np.ndarray:
    """Return the nodes, left before right and parents first, which keeps a walk within nearby memory."""
    if not len(tree.feature):
        return np.empty(0, np.int64)
    children = tree.children.tolist()
    order, waiting = [], [0]
    while waiting:
        node = waiting.pop()
        order.append(node)
        waiting.extend(child for child in reversed(children[node]) if child >= 0)
    _require(len(order) == len(children), "a tree has a loop or a gap")
    return np.array(order)


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


def _require(condition: bool, template: str, /, **values: object) -> None:
    if not condition:
        raise ValueError(Message(template, **values))
