#!/usr/bin/env python3
"""Draw what docs/time-series.md shows of a synthetic meadow under synthetic clouds: masks, usable dates, and its curve.

scripts/python scripts/make_series_picture.py
"""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from cloudsieve.core.accuracy.png import encode_png
from cloudsieve.core.jobs import MaskFolderJob, ScenePreset, TimeSeriesJob, UsableShareJob
from cloudsieve.core.monitor import SilentMonitor
from cloudsieve.core.raster import open_raster
from cloudsieve.core.run import run
from cloudsieve.core.zones import read_polygons
from cloudsieve.core.zones.curves import Curve, draw_curve
from cloudsieve.scripts.synthetic_meadow import OFFSET, make_series, season, write_meadow

PICTURES = Path(__file__).resolve().parents[1] / "docs" / "images"
SHOWN = (3, 8, 9, 16, 18, 23)  # dates of the season: clear ones, cloudy ones, and some of each in part
MIN_USABLE = 0.5
BRIGHTEST = 0.7  # reflectance
GAP_PX = 6
MASKED_COLOUR = (214, 60, 40)
CLEAR_FILL, MASKED_FILL, LINE = "#1f77b4", "#ff7f0e", "#222222"
BAR_PX, HEIGHT_PX, LEFT_PX, TOP_PX = 16, 160, 44, 24


def main() -> None:
    """Make a season, run the jobs of the page on it, and draw what comes of them."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "products").mkdir()
        products = make_series(folder / "products", season())
        meadow = write_meadow(folder / "meadow.gpkg")
        masks = str(folder / "masks")
        run(MaskFolderJob(str(folder / "products"), masks, preset=ScenePreset.S2CLOUDLESS, resolution_m=10))
        run(UsableShareJob(meadow, str(folder / "usable.csv"), folder=masks, min_usable=MIN_USABLE))
        run(TimeSeriesJob(meadow, str(folder / "curve.csv"), folder=str(folder / "products"), min_usable=MIN_USABLE))
        shown = [products[number] for number in SHOWN]
        (PICTURES / "meadow_masks.png").write_bytes(encode_png(_masks_of(shown, Path(masks), meadow)))
        (PICTURES / "meadow_usable.svg").write_text(_shares_of(_rows(folder / "usable.csv")), encoding="utf-8")
        (PICTURES / "meadow_ndvi.svg").write_text(_curve_of(_rows(folder / "curve.csv")), encoding="utf-8")


def _rows(table: Path) -> list[dict[str, str]]:
    with table.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _masks_of(products: list[Path], masks: Path, meadow: str) -> np.ndarray:
    """Return the products side by side, each over what is masked of it: uint8 (h, w, 3)."""
    columns = []
    for product in products:
        mask = open_raster(str(masks / f"{product.stem}_mask.tif"))
        coverage = read_polygons(meadow, "", SilentMonitor()).cover(mask.grid)
        edge = np.zeros(mask.grid.height * mask.grid.width, bool)
        for pixels in coverage.pixels(0, mask.grid.height):
            edge[pixels.places[pixels.shares < 1]] = True
        red, infrared = (_reflectance(next(product.rglob(f"*_{band}_10m.tif"))) for band in ("B04", "B08"))
        seen = np.clip(np.stack([red, infrared, red], axis=-1) / BRIGHTEST * 255, 0, 255).astype(np.uint8)
        seen[edge.reshape(seen.shape[:2])] = 255
        masked = seen.copy()
        masked[_read(masks / f"{product.stem}_mask.tif") == 1] = MASKED_COLOUR
        gap = np.full((GAP_PX, seen.shape[1], 3), 255, np.uint8)
        columns += [np.concatenate([seen, gap, masked]), np.full((2 * len(seen) + GAP_PX, GAP_PX, 3), 255, np.uint8)]
        mask.close()
    return np.concatenate(columns[:-1], axis=1)


def _read(path: Path) -> np.ndarray:
    with rasterio.open(path) as file:
        pixels: np.ndarray = file.read(1)
    return pixels


def _reflectance(path: Path) -> np.ndarray:
    return (_read(path).astype(np.float32) + OFFSET) / 10_000


def _shares_of(rows: list[dict[str, str]]) -> str:
    """Return bars of the clear and masked share of each date, and the share from which a date is usable, as SVG."""
    width = LEFT_PX + BAR_PX * len(rows) + 8
    parts = []
    for number, row in enumerate(rows):
        clear, masked = float(row["clear"]) * HEIGHT_PX, float(row["masked"]) * HEIGHT_PX
        x, bottom = LEFT_PX + number * BAR_PX, TOP_PX + HEIGHT_PX
        parts.append(_bar(x, bottom - clear, clear, CLEAR_FILL))
        parts.append(_bar(x, bottom - clear - masked, masked, MASKED_FILL))
        if number % 6 == 0:
            parts.append(f'<text x="{x}" y="{bottom + 16}">{row["date"]}</text>')
    y = TOP_PX + (1 - MIN_USABLE) * HEIGHT_PX
    parts.append(f'<line x1="{LEFT_PX}" y1="{y}" x2="{width - 8}" y2="{y}" stroke="{LINE}" stroke-dasharray="4"/>')
    for share in (0, 0.5, 1):
        y = TOP_PX + (1 - share) * HEIGHT_PX + 4
        parts.append(f'<text x="{LEFT_PX - 6}" y="{y:g}" text-anchor="end">{share:.0%}</text>')
    parts.append(f'<text x="{LEFT_PX}" y="14">Share of the meadow: <tspan fill="{CLEAR_FILL}">clear</tspan>, ')
    parts.append(f'<tspan fill="{MASKED_FILL}">masked</tspan>; above the line a date is usable</text>')
    size = f'width="{width}" height="{TOP_PX + HEIGHT_PX + 24}"'
    style = f'font-family="sans-serif" font-size="12" fill="{LINE}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" version="1.1" {size} {style}>{"".join(parts)}</svg>'


def _bar(x: float, y: float, height: float, colour: str) -> str:
    return f'<rect x="{x:g}" y="{y:.1f}" width="{BAR_PX - 3}" height="{height:.1f}" fill="{colour}"/>'


def _curve_of(rows: list[dict[str, str]]) -> str:
    curve = Curve(
        "NDVI of a meadow, mown at midsummer",
        "NDVI",
        [row["date"] for row in rows],
        _numbers(rows, "mean"),
        _numbers(rows, "unmasked_mean"),
        [row["usable"] == "1" for row in rows],
    )
    return draw_curve(curve)


def _numbers(rows: list[dict[str, str]], name: str) -> list[float]:
    return [float(row[name] or "nan") for row in rows]


if __name__ == "__main__":
    main()
