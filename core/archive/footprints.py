"""Where the scenes lie and how cloudy they are, as a layer that QGIS styles and plays through time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from ..geopackage import Crs, write_polygons
from ..raster import Position, wkt_of_degrees
from ..version import read_version
from .records import COLUMNS, Record

LAYER = "scenes"

_DEGREES_CODE = 4326
# Percent of cloud up to which a colour goes, from clear to overcast.
_CLASSES = ((5, "26,150,65"), (20, "166,217,106"), (50, "255,255,191"), (80, "253,174,97"), (100, "215,25,28"))


def write_footprints(path: Path, records: Sequence[Record], outlines: Sequence[Optional[Sequence[Position]]]) -> None:
    """Write a GeoPackage with a polygon for each scene.

    Args:
        path: the file to make.
        records: the scenes.
        outlines: longitudes and latitudes of the closed outline of each mask; None where there is no mask.
    """
    rows = [record.row() for record in records]
    fields = {name: (kind, [row[name] for row in rows]) for name, kind in COLUMNS.items()}
    crs = Crs(wkt_of_degrees(), "EPSG", _DEGREES_CODE)
    about = f"Scenes and their masks, by CloudSieve {read_version()}"
    write_polygons(path, LAYER, outlines, fields, crs, make_style(), about)


def make_style() -> str:
    """Return the style (QML): colours by the share of cloud, and a time for each scene."""
    ranges, symbols, low = [], [], 0
    for number, (high, colour) in enumerate(_CLASSES):
        label = f"{low} - {high} %"
        ranges.append(
            f'<range render="true" symbol="{number}" lower="{low}" upper="{high}" label="{label}" uuid="{number}"/>'
        )
        symbols.append(_symbol(number, colour))
        low = high
    return f"""<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Temporal|MapTips">
<temporal enabled="1" mode="1" startField="sensed" endField="" startExpression="" endExpression="" durationField=""
 fixedDuration="1" durationUnit="d" accumulate="0" limitMode="0"><fixedRange><start></start><end></end></fixedRange>
</temporal>
<renderer-v2 type="graduatedSymbol" attr="cloud" graduatedMethod="GraduatedColor" symbollevels="0" enableorderby="0"
 forceraster="0"><ranges>{"".join(ranges)}</ranges><symbols>{"".join(symbols)}</symbols></renderer-v2>
<mapTip>[% "name" %]: [% "cloud" %] %</mapTip><previewExpression>"name"</previewExpression>
<layerGeometryType>2</layerGeometryType></qgis>
"""


def _symbol(number: int, colour: str) -> str:
    """Return a fill through which the map can be seen."""
    properties = {
        "color": f"{colour},110",
        "style": "solid",
        "outline_color": f"{colour},255",
        "outline_style": "solid",
        "outline_width": "0.4",
        "outline_width_unit": "MM",
    }
    values = "".join(f'<Option name="{key}" type="QString" value="{value}"/>' for key, value in properties.items())
    older = "".join(f'<prop k="{key}" v="{value}"/>' for key, value in properties.items())
    return (
        f'<symbol type="fill" name="{number}" alpha="1" clip_to_extent="1" force_rhr="0">'
        f'<layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map">{values}</Option>{older}'
        "</layer></symbol>"
    )
