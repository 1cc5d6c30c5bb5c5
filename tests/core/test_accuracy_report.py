"""The reports: one file, nothing loaded, nothing unescaped, no nan; and pictures that can be read back."""

from __future__ import annotations

import base64
import re
import struct
import xml.etree.ElementTree as ElementTree
import zlib
from html.parser import HTMLParser

import numpy as np
import pytest
from cloudsieve.core.accuracy.confusion import compare, compare_tolerantly
from cloudsieve.core.accuracy.estimators import stehman2014
from cloudsieve.core.accuracy.measures import CLASS_TITLES, OVERALL_TITLES
from cloudsieve.core.accuracy.plots import COLOURS, Dots, Line, draw_dots, draw_lines
from cloudsieve.core.accuracy.png import encode_png
from cloudsieve.core.accuracy.records import list_curves, list_measures
from cloudsieve.core.accuracy.report import (
    Assessment,
    describe_best,
    matrix_table,
    measures_table,
    report_assessment,
    report_tuning,
)
from cloudsieve.core.accuracy.thresholds import BestThreshold, Growth, count_points, find_growth, trace_curves
from cloudsieve.core.masks.packed import pack_where
from cloudsieve.core.tables import Aim

BINARY = ("clear", "cloud")
SVG = "{http://www.w3.org/2000/svg}"


class Reader(HTMLParser):
    """Checks that tags are closed, and collects texts and pictures."""

    VOID = {"meta", "img", "br"}

    def __init__(self, document: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.texts: list[str] = []
        self.pictures: list[str] = []
        self.feed(document)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        if tag not in self.VOID:
            self.open.append(tag)
        if tag == "img":
            self.pictures.append(dict(attributes)["src"])

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if data.strip():
            self.texts.append(data.strip())


def decoded(picture: str) -> bytes:
    return base64.b64decode(picture.split(",", 1)[1])


def assessment(name: str, seed: int) -> Assessment:
    random = np.random.default_rng(seed)
    reference = random.integers(0, 2, (30, 40)).astype(np.uint8)
    mask = np.where(random.random((30, 40)) < 0.9, reference, 255).astype(np.uint8)
    near = pack_where(np.tile(np.arange(40), (30, 1)), np.equal, 20)
    strict, tolerant = compare_tolerantly(mask, reference, near, BINARY)
    counts = np.array([[[40, 5], [0, 0]], [[0, 0], [2, 30]]])
    estimates = stehman2014(BINARY, BINARY, counts, [9000, 1000])
    return Assessment(name, strict, tolerant, estimates, [("Errors", np.zeros((4, 5, 3), np.uint8))])


def test_a_report_is_one_file_that_loads_nothing():
    document = report_assessment(
        "Accuracy of two masks", [assessment("a.tif", 1), assessment("b.tif", 2)], {"Reference": "labels.tif"}
    )
    read = Reader(document)
    assert all(source.startswith("data:image/") for source in read.pictures)
    assert not re.search(r"(?i)<script|<link|url\(|@import|href=|<svg|<iframe", document)
    assert re.findall(r'https?://[^"]*', document) == ["http://www.w3.org/TR/html4/strict.dtd"]
    for text in ["a.tif", "b.tif", "labels.tif", "Reference: cloud", *OVERALL_TITLES.values()]:
        assert text in read.texts
    for title in CLASS_TITLES.values():
        assert f"cloud: {title}" in read.texts


def test_nothing_of_a_name_is_markup():
    name = "<b>&\"'.tif"
    document = report_assessment(name, [assessment(name, 1)], {name: name})
    assert "<b>" not in document
    assert name in Reader(document).texts


def test_where_nothing_can_be_measured_there_is_a_dash_and_a_reason_but_no_nan():
    unknown = np.full(4, 255, np.uint8)
    nothing = Assessment("empty.tif", compare(unknown, unknown, BINARY))
    document = report_assessment("Nothing", [nothing], {})
    assert "nan" not in document.lower()
    read = Reader(document)
    assert "– (1)" in read.texts
    assert "Nothing was compared." in read.texts
    assert (
        "Compared: 0. Left out: 4 that the reference does not know, and 0 more that the mask does not know."
        in read.texts
    )


def test_a_table_has_a_column_per_mask_with_intervals_and_numbered_notes():
    one, other = assessment("a", 1), assessment("b", 2)
    table = measures_table(["a", "b"], [one.strict.measures(), other.estimates.measures])
    rows = {row[0]: row[1:] for row in table.rows}
    # 0.9 * 40 / 45 + 0.1 * 30 / 32, and 1.96 times its standard error of 0.0427 to either side
    assert rows["Overall accuracy"] == ["1.000", "0.894 (0.810 to 0.978)"]
    few = measures_table(["a"], [compare(np.zeros(3, np.uint8), np.zeros(3, np.uint8), BINARY).measures()])
    rows = {row[0]: row[1:] for row in few.rows}
    assert rows["Overall accuracy"] == ["1.000 (1)"]
    assert rows["cloud: User's accuracy (precision)"] == ["– (3)"]
    assert few.notes[0] == "Rests on fewer than 30 samples: too few to be trusted."
    assert few.notes[2] == "The map has no cloud."


def test_a_matrix_has_its_sums():
    table = matrix_table(compare(np.array([0, 0, 1, 1], np.uint8), np.array([0, 1, 1, 1], np.uint8), BINARY))
    assert table.rows == [["Map: clear", "1", "1", "2"], ["Map: cloud", "0", "2", "2"], ["Sum", "1", "3", "4"]]


@pytest.mark.parametrize("aim", Aim)
def test_the_report_on_thresholds(aim):
    units = count_points(np.array([0.9, 0.8, 0.3, 0.1], np.float32), np.array([1, 1, 0, 0], np.uint8))
    best, growths = find_growth({0: units, 20: units}, aim, 0.5, resamples=50)
    document = report_tuning("Best threshold", best, growths, aim, {"Probability": "p.tif"})
    assert "nan" not in document.lower()
    read = Reader(document)
    assert describe_best(best, aim) in read.texts
    # Precision does not exist where nothing is masked: at 0.9 and above.
    row = read.texts.index("0.90")
    assert read.texts[row : row + 3] == ["0.90", "–", "0.000"]
    assert {"Grown by", "0 m", "20 m"} <= set(read.texts)
    picture = ElementTree.fromstring(decoded(read.pictures[0]))
    assert {element.text for element in picture.iter(f"{SVG}text")} >= {"Precision", "Recall", "Threshold"}


def test_the_same_numbers_as_records():
    clear = compare(np.zeros(3, np.uint8), np.zeros(3, np.uint8), BINARY).measures()
    records = list(list_measures(clear, mask="a.tif", kind="strict"))
    nothing = {"value": None, "standard_error": None, "low": None, "high": None, "samples": 0}
    assert {
        "mask": "a.tif",
        "kind": "strict",
        "class": "cloud",
        "measure": "users_accuracy",
        **nothing,
        "remark": "The map has no cloud.",
    } in records
    assert len(records) == len(OVERALL_TITLES) + 2 * len(CLASS_TITLES)
    curves = trace_curves(count_points(np.array([0.9, 0.1], np.float32), np.array([1, 0], np.uint8)).total())
    rows = list(list_curves(curves))
    assert [row["threshold"] for row in rows] == [step / 1000 for step in range(1001)]
    assert (rows[500]["recall"], rows[500]["precision"], rows[950]["precision"]) == (1.0, 1.0, None)


def test_a_best_threshold_in_words():
    units = count_points(np.array([0.9], np.float32), np.array([1], np.uint8))
    best = BestThreshold(0.4, 0.91, 0.35, 0.5, 0.88, 0.93)
    threshold, reached = "Threshold 0.400 (0.350 to 0.500)", "F1 0.910 (0.880 to 0.930)."
    assert describe_best(Growth(0, units, best), Aim.F1) == f"{threshold}: {reached}"
    assert describe_best(Growth(20, units, best), Aim.F1) == f"{threshold}, grown by 20 m: {reached}"
    assert describe_best(Growth(0, units, BestThreshold(None, reason="No cloud.")), Aim.F1) == "No cloud."


def test_a_curve_has_a_gap_where_it_does_not_exist():
    svg = draw_lines([Line("a & b", [0, 0.25, 0.5, 0.75, 1], [0, 1, float("nan"), 1, 0.5])], "x", "y", 0.5, (0.4, 0.6))
    root = ElementTree.fromstring(svg)
    assert [line.get("points") for line in root.iter(f"{SVG}polyline")] == [
        "60.0,320.0 165.0,20.0",
        "375.0,20.0 480.0,170.0",
    ]
    assert "a & b" in [text.text for text in root.iter(f"{SVG}text")]


def test_dots_of_two_masks_stand_below_each_other_with_their_intervals():
    svg = draw_dots(
        ["F1", "IoU"], [Dots("a", [(0.5, 0.75, 1), (None, None, None)]), Dots("b", [(None, 0.5, None)] * 2)]
    )
    root = ElementTree.fromstring(svg)
    left = 20 + 7 * 3
    dots = [(float(dot.get("cx")) - left, dot.get("fill")) for dot in root.iter(f"{SVG}circle")]
    assert [colour for x, colour in dots if x == 0.5 * 420] == [COLOURS[1], COLOURS[1]]
    assert [colour for x, colour in dots if x == 0.75 * 420] == [COLOURS[0]]
    intervals = [line for line in root.iter(f"{SVG}line") if line.get("stroke") == COLOURS[0]]
    assert [(float(line.get("x1")) - left, float(line.get("x2")) - left) for line in intervals] == [(210, 420)]


def test_a_png_can_be_read_back():
    colours = np.random.default_rng(0).integers(0, 256, (5, 7, 3)).astype(np.uint8)
    data = encode_png(colours)
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    chunks, position = {}, 8
    while position < len(data):
        (length,) = struct.unpack(">I", data[position : position + 4])
        kind, content = data[position + 4 : position + 8], data[position + 8 : position + 8 + length]
        assert struct.unpack(">I", data[position + 8 + length : position + 12 + length]) == (
            zlib.crc32(kind + content),
        )
        chunks[kind] = content
        position += 12 + length
    assert struct.unpack(">IIBB", chunks[b"IHDR"][:10]) == (7, 5, 8, 2)
    rows = np.frombuffer(zlib.decompress(chunks[b"IDAT"]), np.uint8).reshape(5, 22)
    assert not rows[:, 0].any()
    assert rows[:, 1:].reshape(5, 7, 3).tolist() == colours.tolist()
