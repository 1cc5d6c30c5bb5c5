"""All scenes of an archive on one page: small pictures of their masks, sorted by a click."""

from __future__ import annotations

import base64
import math
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import PurePath
from typing import Any, Optional

import numpy as np

from ..accuracy.png import encode_png
from ..raster import Raster
from ..tables import MASK_CLASSES, NODATA
from .records import COLUMNS, Record

MOST_PICTURES = 2000  # a page with more would be slow to open

_LONGEST_PX = 64
_CLEAR_COLOUR = (214, 232, 214)
_NODATA_COLOUR = (165, 165, 165)
_SHOWN = ("sensed", "tile", "level", "baseline", "cloud", "shadow", "clear", "nodata", "status", "seconds", "message")
_NUMBERS = tuple(name for name, kind in COLUMNS.items() if kind is float)
# Without a script, as in the results viewer of QGIS, the page is a table in the order of time.
_SCRIPT = """
function key(row, column) {
  var text = row.cells[column].getAttribute("data-key"), number = parseFloat(text);
  return text === "" ? null : isNaN(number) || String(number) !== text ? text : number;
}
function sortBy(head) {
  var body = document.getElementById("scenes"), rows = Array.prototype.slice.call(body.rows), column = head.cellIndex;
  var down = head.getAttribute("data-down") !== "1";
  head.setAttribute("data-down", down ? "1" : "0");
  rows.sort(function (one, other) {
    var a = key(one, column), b = key(other, column);
    if (a === null || b === null) { return a === b ? 0 : a === null ? 1 : -1; }
    return (a < b ? -1 : a > b ? 1 : 0) * (down ? 1 : -1);
  });
  rows.forEach(function (row) { body.appendChild(row); });
}
function rejectAbove(text) {
  var most = text === "" ? Infinity : parseFloat(text);
  Array.prototype.forEach.call(document.getElementById("scenes").rows, function (row) {
    var cloud = row.getAttribute("data-cloud");
    row.style.display = cloud !== "" && parseFloat(cloud) > most ? "none" : "";
  });
}
"""
_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<style>
body {{ font-family: sans-serif; color: #222222; background-color: #ffffff; }}
th {{ background-color: #eeeeee; text-align: left; cursor: pointer; }}
td.number {{ text-align: right; }}
td:nth-child(2) {{ min-width: 17em; word-break: break-all; }}
td:nth-child(3) {{ white-space: nowrap; }}
td:last-child {{ min-width: 20em; }}
</style><script>{script}</script></head>
<body><h1>{title}</h1>
<p>{summary}</p>
<p>Cloud, shadow and clear are percentages of the valid pixels, NoData is one of all pixels. A click on a heading sorts.
Pictures: red is masked, grey is NoData.</p>
<p><label>Hide scenes with more cloud than <input type="number" min="0" max="100" size="5" value="{most}"
 oninput="rejectAbove(this.value)"> %</label></p>
<table border="1" cellspacing="0" cellpadding="4">
<thead><tr><th>mask</th><th onclick="sortBy(this)">name</th>{heads}</tr></thead>
<tbody id="scenes">
{rows}
</tbody></table>
<script>rejectAbove("{most}")</script>
</body></html>
"""


def describe_archive(
    records: Sequence[Record], pictures: Sequence[Optional[bytes]], max_cloud_percent: Optional[float]
) -> str:
    """Return the page.

    Args:
        records: the scenes.
        pictures: a PNG of each, or None.
        max_cloud_percent: what is hidden at first.
    """
    counted: dict[str, int] = {}
    for record in records:
        counted[record.status.value] = counted.get(record.status.value, 0) + 1
    parts = ", ".join(f"{number} {status}" for status, number in counted.items())
    return _PAGE.format(
        title="Masks of Sentinel-2 scenes",
        script=_SCRIPT,
        summary=escape(f"{len(records)} products: {parts}."),
        most="" if max_cloud_percent is None else f"{max_cloud_percent:g}",
        heads="".join(f'<th onclick="sortBy(this)">{name}</th>' for name in _SHOWN),
        rows="\n".join(_rows(records, pictures)),
    )


def picture_of(raster: Raster) -> bytes:
    """Return a small picture of a mask as PNG: every so many-th pixel."""
    step = max(1, math.ceil(max(raster.grid.height, raster.grid.width) / _LONGEST_PX))
    rows = []
    chunk = step * max(1, raster.block_rows() // step)
    for first in range(0, raster.grid.height, chunk):
        end = min(first + chunk, raster.grid.height)
        rows.append(raster.read_rows(1, first, end, 0, raster.grid.width, _never_stop)[::step, ::step])
    colours = np.full((256, 3), _NODATA_COLOUR, np.uint8)
    for entry in MASK_CLASSES:
        if entry.value != NODATA:
            colours[int(entry.value)] = entry.colour[:3] if entry.value else _CLEAR_COLOUR
    return encode_png(colours[np.concatenate(rows)])


def _rows(records: Sequence[Record], pictures: Sequence[Optional[bytes]]) -> Iterator[str]:
    for record, picture in zip(records, pictures):
        row = record.row()
        cells = "".join(_cell(name, row[name]) for name in _SHOWN)
        name = f'<td data-key="{escape(record.scene.name)}">{_link(record)}</td>'
        cloud = "" if row["cloud"] is None else row["cloud"]
        yield f'<tr data-cloud="{cloud}"><td>{_image(picture)}</td>{name}{cells}</tr>'


def _cell(name: str, value: Any) -> str:
    text = "" if value is None else f"{value:g}" if name in _NUMBERS else str(value)
    kind = ' class="number"' if name in _NUMBERS else ""
    return f'<td{kind} data-key="{escape(text)}">{escape(text)}</td>'


def _link(record: Record) -> str:
    name = escape(record.scene.name)
    return f'<a href="{escape(PurePath(record.mask).as_uri())}">{name}</a>' if record.mask else name


def _image(picture: Optional[bytes]) -> str:
    if picture is None:
        return ""
    return f'<img alt="" src="data:image/png;base64,{base64.b64encode(picture).decode()}">'


def _never_stop() -> None:
    """Read on: a mask is read within moments."""
