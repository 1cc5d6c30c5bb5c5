#!/usr/bin/env python3
"""Draw the curve of a synthetic meadow under synthetic clouds: docs/images/meadow_ndvi.svg.

scripts/python scripts/make_series_picture.py
"""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path

from cloudsieve.core.jobs import TimeSeriesJob
from cloudsieve.core.run import run
from cloudsieve.core.zones.curves import Curve, draw_curve
from cloudsieve.scripts.synthetic_meadow import make_series, season, write_meadow

PICTURE = Path(__file__).resolve().parents[1] / "docs" / "images" / "meadow_ndvi.svg"


def main() -> None:
    """Make a season, run the job on it, and draw what its table says."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        make_series(folder, season())
        table = folder / "table.csv"
        meadow = write_meadow(folder / "meadow.gpkg")
        run(TimeSeriesJob(meadow, str(table), folder=str(folder), id_field="name", min_usable=0.5))
        with table.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
    curve = Curve(
        "NDVI of a meadow, mown at midsummer",
        "NDVI",
        [row["date"] for row in rows],
        _numbers(rows, "mean"),
        _numbers(rows, "unmasked_mean"),
        [row["usable"] == "1" for row in rows],
    )
    PICTURE.write_text(draw_curve(curve), encoding="utf-8")


def _numbers(rows: list[dict[str, str]], name: str) -> list[float]:
    return [float(row[name] or "nan") for row in rows]


if __name__ == "__main__":
    main()
