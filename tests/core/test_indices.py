"""Indices are arithmetic over bands, and nothing else."""

from __future__ import annotations

import numpy as np
import pytest
from cloudsieve.core.errors import JobError
from cloudsieve.core.zones import parse_indices

REFLECTANCE = {
    name: np.array([value], np.float32)
    for name, value in (
        ("B02", 0.04),
        ("B03", 0.06),
        ("B04", 0.05),
        ("B08", 0.45),
        ("B8A", 0.5),
        ("B11", 0.2),
        ("B12", 0.1),
    )
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NDVI", 0.8),
        ("ndvi", 0.8),
        ("NDWI", (0.06 - 0.45) / (0.06 + 0.45)),
        ("NDMI", 0.3 / 0.7),
        ("NBR", 0.4 / 0.6),
        ("EVI", 2.5 * 0.4 / (0.45 + 0.3 - 0.3 + 1)),
        ("B08", 0.45),
        ("b8a", 0.5),
        ("B08 / B04", 9),
        ("SAVI = 1.5 * (B08 - B04) / (B08 + B04 + 0.5)", 0.6),
        ("-B04 ** 2", -0.0025),
    ],
)
def test_an_index_is_what_its_expression_says(text, expected):
    (index,) = parse_indices(text)

    assert index.evaluate(REFLECTANCE)[0] == pytest.approx(expected, rel=1e-5)


def test_several_have_commas_between_them_and_names_of_their_own():
    indices = parse_indices("NDVI, B08/B04, RATIO = B11/B12,")

    assert [index.name for index in indices] == ["NDVI", "B08/B04", "RATIO"]
    assert [index.bands for index in indices] == [("B04", "B08"), ("B04", "B08"), ("B11", "B12")]


def test_where_an_index_is_not_defined_it_is_nan():
    (index,) = parse_indices("NDVI")

    assert np.isnan(index.evaluate({"B04": np.zeros(1, np.float32), "B08": np.zeros(1, np.float32)})).all()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "{INDICES} is empty; name at least one, for example NDVI."),
        ("B13", '{INDICES}: "B13" names B13, which is neither a band nor an index; there are B01, B02'),
        ("NDVI + 1", '{INDICES}: "NDVI + 1" names NDVI, which is neither'),
        ("NDVI, NDVI", '{INDICES} has "NDVI" twice; leave one out, or give it another name.'),
        ("3 + 4", '{INDICES}: "3 + 4" names no band; it is the same everywhere.'),
        ("B04 +", '{INDICES}: "B04 +" cannot be read; write band names, numbers, + - * / ** and parentheses.'),
        ("B04 // B08", "cannot be read"),
        ("B04 if B08 else B03", "cannot be read"),
        ("B04.real", "cannot be read"),
        ("__import__('os')", "neither a band"),
        ("abs(B04)", "neither a band"),
        ("B04 * 1e400", "cannot be read"),
        ("B04 * True", "cannot be read"),
        ("(" * 500 + "B04" + ")" * 500, "cannot be read"),
    ],
)
def test_whatever_else_is_refused(text, message):
    with pytest.raises(JobError) as raised:
        parse_indices(text)

    assert message.replace("{INDICES}", "INDICES") in str(raised.value)
