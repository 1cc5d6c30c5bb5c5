"""How QGIS shows an output: the text of the style file (`.qml`) that lies beside it.

QGIS loads `NAME.qml` when `NAME.tif` becomes a layer. What is written is the least that QGIS 3.22 and all later ones
take: a renderer and its legend.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

from .tables import NODATA, NODATA_COLOUR, NODATA_LABEL, LegendEntry
from .tables.categories import RGBA

_DOCTYPE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
_FIXED_RANGE = "0"  # Qgis.RasterTemporalMode.FixedTemporalRange
_OLDEST_QGIS = "3.22.0"  # newer ones read older styles, not the other way round
# In a legend of a ramp NoData needs a number: one so far beyond all others that no colour between is ever seen.
_BEYOND = 1e6


def classes_style(entries: Sequence[LegendEntry]) -> str:
    """Return the style of classes: one colour for each value, and one for NoData, which is 255.

    Args:
        entries: all classes but NoData.
    """
    qgis, renderer = _begin("paletted")
    palette = ET.SubElement(renderer, "colorPalette")
    for entry in (*entries, LegendEntry(NODATA, NODATA_LABEL, NODATA_COLOUR)):
        _add_entry(palette, "paletteEntry", f"{entry.value:.0f}", entry)
    return _text(qgis)


def ramp_style(stops: Sequence[LegendEntry], scale: float = 1.0) -> str:
    """Return the style of a quantity: colours between stops, and one for NoData.

    Args:
        stops: from the lowest to the highest.
        scale: what the numbers of the file are multiples of.
    """
    lowest, highest = stops[0].value * scale, stops[-1].value * scale
    qgis, renderer = _begin("singlebandpseudocolor")
    renderer.set("classificationMin", f"{lowest:g}")
    renderer.set("classificationMax", f"{highest:g}")
    ramp = ET.SubElement(
        ET.SubElement(renderer, "rastershader"),
        "colorrampshader",
        colorRampType="INTERPOLATED",
        classificationMode="1",
        clip="0",
        minimumValue=f"{lowest:g}",
        maximumValue=f"{highest:g}",
    )
    nodata = LegendEntry(_BEYOND, NODATA_LABEL, NODATA_COLOUR)
    for stop in (*(stop._replace(value=stop.value * scale) for stop in stops), nodata):
        _add_entry(ramp, "item", f"{stop.value:g}", stop)
    ET.SubElement(ramp, "rampLegendSettings", useContinuousLegend="0")
    return _text(qgis)


def dated(style: str, sensing_time: str | None) -> str:
    """Return a style that tells QGIS the day of a scene, so that its temporal controller plays a series.

    Args:
        style: as the functions above make it.
        sensing_time: ISO 8601, UTC; a style without it stays as it is.
    """
    day = (sensing_time or "")[: len("YYYY-MM-DD")]
    try:
        date.fromisoformat(day)
    except ValueError:
        return style
    qgis = ET.fromstring(style[len(_DOCTYPE) :])
    # The whole day: whatever the steps of an animation are, the scene is seen in one of them.
    temporal = ET.SubElement(qgis, "temporal", enabled="1", mode=_FIXED_RANGE, fetchMode="0")
    span = ET.SubElement(temporal, "fixedRange")
    ET.SubElement(span, "start").text = f"{day}T00:00:00Z"
    ET.SubElement(span, "end").text = f"{day}T23:59:59Z"
    return _text(qgis)


def read_style(raster: str) -> str | None:
    """Return the style that lies beside somebody's raster, None where there is none."""
    try:
        style = Path(raster).with_suffix(".qml").read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None
    return style if "<rasterrenderer" in style else None


def _begin(kind: str) -> tuple[ET.Element, ET.Element]:
    """Return the root of a style and its renderer."""
    qgis = ET.Element("qgis", version=_OLDEST_QGIS, styleCategories="AllStyleCategories")
    renderer = ET.SubElement(
        ET.SubElement(qgis, "pipe"),
        "rasterrenderer",
        type=kind,
        band="1",
        alphaBand="-1",
        opacity="1",
        nodataColor=",".join(map(str, NODATA_COLOUR)),
    )
    return qgis, renderer


def _add_entry(parent: ET.Element, tag: str, value: str, entry: LegendEntry) -> None:
    ET.SubElement(
        parent, tag, value=value, label=entry.label, color=_hexadecimal(entry.colour), alpha=str(entry.colour[3])
    )


def _hexadecimal(colour: RGBA) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour[:3])


def _text(qgis: ET.Element) -> str:
    return _DOCTYPE + ET.tostring(qgis, encoding="unicode")
