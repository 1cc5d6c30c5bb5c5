"""Every raster that is written carries its style, whoever ran the job: what QGIS shows is the core's tables."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
import rasterio
from cloudsieve.core.jobs import (
    Encoding,
    Evaluator,
    GrowMaskJob,
    HybridMaskJob,
    MaskSceneJob,
    S2cloudlessJob,
)
from cloudsieve.core.run import run
from cloudsieve.core.styles import classes_style, dated, ramp_style
from cloudsieve.core.tables import MASK_CLASSES, PROBABILITY_STOPS
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.rasters import Recorder, write


@pytest.fixture(scope="module")
def l1c(tmp_path_factory) -> str:
    return str(make_product(tmp_path_factory.mktemp("l1c"), size_m=1200))


def entries(style: str, tag: str) -> list[tuple[str | None, ...]]:
    return [tuple(map(entry.get, ("value", "label", "color", "alpha"))) for entry in ET.fromstring(style).iter(tag)]


def style_of(raster: Path) -> str:
    return raster.with_suffix(".qml").read_text(encoding="utf-8")


def test_a_mask_has_three_classes_and_unknown_pixels_are_grey():
    style = classes_style(MASK_CLASSES)

    assert entries(style, "paletteEntry") == [
        ("0", "Clear", "#ffffff", "0"),
        ("1", "Masked", "#e6006e", "160"),
        ("255", "NoData", "#646464", "150"),
    ]
    renderer = ET.fromstring(style).find("pipe/rasterrenderer")
    assert renderer is not None
    assert (renderer.get("type"), renderer.get("nodataColor")) == ("paletted", "100,100,100,150")


@pytest.mark.parametrize(
    ("scale", "values"), [(1, ["0", "0.2", "0.4", "0.7", "1"]), (100, ["0", "20", "40", "70", "100"])]
)
def test_a_probability_is_a_ramp_over_its_encoding_and_nodata_is_in_the_legend(scale, values):
    found = entries(ramp_style(PROBABILITY_STOPS, scale), "item")

    assert [value for value, *_ in found[:-1]] == values
    assert found[0][-1] == "0"
    assert found[-1][1:] == ("NoData", "#646464", "150")


def test_names_from_outside_cannot_break_the_file():
    named = [MASK_CLASSES[1]._replace(label='<QA> & "more"')]

    assert entries(classes_style(named), "paletteEntry")[0][1] == '<QA> & "more"'


@pytest.mark.parametrize(
    ("sensing_time", "span"),
    [
        ("2023-07-12T10:32:33Z", ["2023-07-12T00:00:00Z", "2023-07-12T23:59:59Z"]),
        ("2023-07-12", ["2023-07-12T00:00:00Z", "2023-07-12T23:59:59Z"]),
        ("some day", []),
        (None, []),
    ],
)
def test_a_scene_is_seen_on_its_day(sensing_time, span):
    style = ET.fromstring(dated(classes_style(MASK_CLASSES), sensing_time))

    assert [end.text for end in style.findall("temporal/fixedRange/*")] == span
    assert style.find("pipe/rasterrenderer") is not None


def test_every_output_of_a_scene_has_one(tmp_path, l1c, one_tree):
    outputs = [tmp_path / name for name in ("mask.tif", "probability.tif", "sources.tif")]

    run(MaskSceneJob(l1c, *map(str, outputs), model=one_tree, engine=Evaluator.NUMPY))

    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        name for output in outputs for name in (output.name, f"{output.stem}.qml")
    )
    assert [label for _, label, *_ in entries(style_of(outputs[2]), "paletteEntry")] == [
        "Clear", "s2cloudless", "Cloud shadow", "s2cloudless + Cloud shadow", "NoData",
    ]  # fmt: skip


@pytest.mark.parametrize("encoding", Encoding)
def test_the_style_of_a_probability_fits_its_numbers(tmp_path, l1c, one_tree, encoding):
    output = tmp_path / "probability.tif"

    run(S2cloudlessJob(product=l1c, output=str(output), encoding=encoding, model=one_tree, engine=Evaluator.NUMPY))

    renderer = ET.fromstring(style_of(output)).find("pipe/rasterrenderer")
    assert renderer is not None
    assert renderer.get("classificationMax") == {"fraction": "1", "percent": "100", "byte": "255"}[encoding.value]


def test_of_many_sources_the_combinations_that_occur_are_listed(tmp_path):
    masks = [write(tmp_path / f"{name}.tif", [row]) for name, row in
             {"a": [0, 1, 1, 1], "b": [0, 0, 1, 0], "c": [0, 0, 0, 0], "d": [0, 0, 0, 1]}.items()]  # fmt: skip
    sources = tmp_path / "sources.tif"

    run(HybridMaskJob(tuple(masks), str(tmp_path / "mask.tif"), sources=str(sources)))

    assert [(value, label) for value, label, *_ in entries(style_of(sources), "paletteEntry")] == [
        ("0", "Clear"), ("1", "a"), ("3", "a + b"), ("9", "a + d"), ("255", "NoData"),
    ]  # fmt: skip


def test_the_palette_of_the_file_shows_nodata_grey_where_programs_heed_it(tmp_path):
    output = tmp_path / "grown.tif"

    run(GrowMaskJob(write(tmp_path / "mask.tif", np.eye(3)), str(output)))

    with rasterio.open(output) as mask:
        assert mask.colormap(1)[255][:3] == (100, 100, 100)


def test_the_log_tells_the_share_of_every_source(tmp_path, l1c, one_tree):
    monitor = Recorder()

    run(MaskSceneJob(l1c, str(tmp_path / "mask.tif"), model=one_tree, engine=Evaluator.NUMPY), monitor)

    told = next(text for text in monitor.remarks if text.startswith("Flagged by source"))
    assert "s2cloudless " in told
    assert "Cloud shadow " in told


@pytest.mark.parametrize(
    ("name", "scene"), [("S2A_T32TMT_20230712_mask.tif", "T32TMT 2023-07-12"), ("my mask.tif", "my mask")]
)
def test_a_result_says_what_people_call_its_scene(tmp_path, name, scene):
    result = run(GrowMaskJob(write(tmp_path / name, np.eye(3)), str(tmp_path / "out.tif")))

    assert result.scene == scene


def test_the_scene_of_a_product_is_its_tile_and_date(tmp_path, l1c, one_tree):
    result = run(MaskSceneJob(l1c, str(tmp_path / "mask.tif"), model=one_tree, engine=Evaluator.NUMPY))

    assert result.scene == "T32TMT 2023-07-12"
