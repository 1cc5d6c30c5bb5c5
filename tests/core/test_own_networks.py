"""Networks of one's own that are not what their row tells: each refused in a sentence, before anything is computed."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cloudsieve.core.deep import Session, read_network
from cloudsieve.core.errors import InputError

from .onnx_files import DOUBLE, FLOAT, INT64, write_network

needs_runtime = pytest.mark.skipif(
    importlib.util.find_spec("onnxruntime") is None, reason="onnxruntime could not be fetched"
)
SIDE = 8
SHAPE = (1, 4, SIDE, SIDE)
ROW = {
    "label": "Mine",
    "levels": ["L2A"],
    "bands": ["B02", "B03", "B04", "B08"],
    "mean": [0.5, 0.5, 0.5, 0.5],
    "deviation": [0.1, 0.1, 0.1, 0.1],
    "classes": ["clear", "cloud", "cirrus", "shadow"],
    "tile_px": SIDE,
    "margin_px": 2,
    "gives_logits": True,
}
SAME: tuple[str, dict[str, Any]] = ("Identity", {})
SOFTMAX: tuple[str, dict[str, Any]] = ("Softmax", {"axis": 1})
HALVED: tuple[str, dict[str, Any]] = ("MaxPool", {"kernel_shape": [2, 2], "strides": [2, 2]})


def opened(folder: Path, layers: list, takes=SHAPE, gives=SHAPE, types=(FLOAT, FLOAT), **row) -> Session:
    path = write_network(folder / "mine.onnx", layers, takes, gives, *types)
    path.with_suffix(".json").write_text(json.dumps({**ROW, **row}))
    return Session(*read_network(str(path)))


@needs_runtime
class TestTheFile:
    @pytest.mark.parametrize("takes", [SHAPE, ("batch", 4, "height", "width")])
    @pytest.mark.parametrize(("layers", "gives_logits"), [([SAME], True), ([SOFTMAX], False)])
    def test_logits_and_probabilities_become_the_same_probabilities(self, tmp_path, takes, layers, gives_logits):
        session = opened(tmp_path, layers, takes=takes, gives=takes, gives_logits=gives_logits)
        square = np.random.default_rng(1).random(SHAPE[1:], np.float32)

        found = session.probabilities(square)

        powers = np.exp((square - 0.5) / 0.1)
        np.testing.assert_allclose(found, powers / powers.sum(axis=0), rtol=1e-4)

    @pytest.mark.parametrize(
        ("layers", "file", "words"),
        [
            ([SAME], {"takes": (2, 4, SIDE, SIDE), "gives": (2, 4, SIDE, SIDE)}, "float) x 2 x 4 x 8 x 8, but its row"),
            ([SAME], {"takes": (1, 4, SIDE), "gives": (1, 4, SIDE)}, "takes or gives 4 x 8, but its row tells 4 x 8 x"),
            ([SAME], {"takes": (), "gives": ()}, "takes or gives , but its row tells 4 x 8 x 8"),
            (
                [SAME],
                {"types": (DOUBLE, DOUBLE)},
                "gives tensor(double) x 1 x 4 x 8 x 8, but its row tells tensor(float",
            ),
            (
                [("ArgMax", {"axis": 1, "keepdims": 0})],
                {"gives": (1, SIDE, SIDE), "types": (FLOAT, INT64)},
                "takes or gives 8 x 8, but its row tells 4 x 8 x 8",
            ),
            ([("Cast", {"to": INT64})], {"types": (FLOAT, INT64)}, "gives tensor(int64) x 1 x 4 x 8 x 8, but"),
            ([HALVED], {"gives": (1, 4, "h", "w")}, "takes or gives 4 x 4 x 4, but its row tells 4 x 8 x 8"),
            ([SOFTMAX], {}, "gives numbers from 0.25 to 0.25, which do not go with gives_logits true in its row"),
            (
                [("Cast", {"to": FLOAT}), ("Neg", {}), ("Exp", {}), ("Exp", {})],
                {"gives_logits": False},
                "gives numbers from 2.71828 to 2.71828, which do not go with gives_logits false in its row",
            ),
            (
                [("DepthToSpace", {"blocksize": 3})],
                {"gives": (1, 4, "h", "w")},
                "fails on a square of 4 x 8 x 8 (bands, rows, columns) with onnxruntime",
            ),
        ],
    )
    def test_what_does_not_fit_its_row_is_told(self, tmp_path, layers, file, words):
        with pytest.raises(InputError) as caught:
            opened(tmp_path, layers, **file)

        assert words in str(caught.value)
        assert str(tmp_path / "mine.onnx") in str(caught.value)


class TestTheRow:
    @pytest.mark.parametrize(
        ("changes", "words"),
        [
            ({"tile_px": True}, "the entry tile_px is missing or wrong; expected: a whole number."),
            ({"gives_logits": 1}, "the entry gives_logits is missing or wrong; expected: true or false."),
            ({"label": 3}, "the entry label is missing or wrong; expected: a text."),
            ({"tile_px": 100_000}, "a side of at most 2048 pixels, and a margin below half of it."),
            ({"margin_px": 4}, "a side of at most 2048 pixels, and a margin below half of it."),
            ({"mean": [10**400, 0, 0, 0]}, "the entry mean is missing or wrong; expected: as many numbers as bands."),
            ({"mean": [True, 0, 0, 0]}, "the entry mean is missing or wrong; expected: as many numbers as bands."),
            ({"deviation": [1, 1, 1, 1e-300]}, "the entry deviation is missing or wrong; expected: numbers above 0."),
            ({"deviation": [1, 1, 1, -1]}, "the entry deviation is missing or wrong; expected: numbers above 0."),
            ({"classes": ["cloud"]}, "expected: clear, and at least one of cloud, cirrus, shadow."),
            ({"classes": ["clear", "clear"]}, "expected: clear, and at least one of cloud, cirrus, shadow."),
            ({"classes": ["cloud", "shadow"]}, "expected: clear, and at least one of cloud, cirrus, shadow."),
        ],
    )
    def test_what_no_network_can_mean_is_told(self, tmp_path, changes, words):
        path = tmp_path / "mine.onnx"
        path.touch()
        path.with_suffix(".json").write_text(json.dumps({**ROW, **changes}))
        with pytest.raises(InputError) as caught:
            read_network(str(path))

        assert words in str(caught.value)

    @pytest.mark.parametrize("text", ["", "[" * 100_000, '"row"', '{"bands": [[], {}]}', "\udcff"])
    def test_what_is_no_row_is_told(self, tmp_path, text):
        path = tmp_path / "mine.onnx"
        path.touch()
        path.with_suffix(".json").write_bytes(text.encode(errors="surrogateescape"))
        with pytest.raises(InputError, match=r"mine\.(onnx needs the file mine\.json|json, the row of)"):
            read_network(str(path))
