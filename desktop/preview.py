"""A quick mask of what the map shows: the settings of a full run on fewer, coarser pixels."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsPointXY,
    QgsProcessingUtils,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
)

from ..core.jobs import MaskSceneJob, Reading, fields_of
from .running import Done, Failed, run_in_background

RESOLUTIONS_M = (20, 60, 120, 180, 240, 360)
MOST_PX = 500  # along a side: some seconds on two cores
WIDEST_M = 110_000  # a tile: more of the map is not of the scene

_KEYS = {name: field.key for name, field in fields_of(MaskSceneJob).items()}
_NOT_WRITTEN = ("probability", "sources", "report")


def preview_parameters(
    parameters: dict[str, Any], extent: QgsRectangle, crs: QgsCoordinateReferenceSystem
) -> dict[str, Any]:
    """Return the parameters of a full run, changed to those of its preview.

    Args:
        parameters: of "Mask a Sentinel-2 scene", by key.
        extent: what the map shows.
        crs: of the extent.
    """
    asked_m = parameters.get(_KEYS["resolution_m"]) or 0
    return {
        **parameters,
        **{_KEYS[name]: None for name in _NOT_WRITTEN},
        _KEYS["extent"]: QgsReferencedRectangle(extent, crs),
        _KEYS["resolution_m"]: max(asked_m, resolution_of_preview_m(longest_side_m(extent, crs))),
        _KEYS["reading"]: fields_of(MaskSceneJob)["reading"].choices.index(Reading.FAST),
        _KEYS["output"]: QgsProcessingUtils.generateTempFilename("preview.tif"),
    }


def resolution_of_preview_m(side_m: float) -> float:
    """Return the finest pixel size that gives a side of the map few enough pixels."""
    fits = (resolution for resolution in RESOLUTIONS_M if min(side_m, WIDEST_M) / resolution <= MOST_PX)
    return next(fits, RESOLUTIONS_M[-1])


def longest_side_m(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> float:
    """Return the longer side of an extent in metres, measured through its middle."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsProject.instance().transformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
    middle = extent.center()
    across = [QgsPointXY(extent.xMinimum(), middle.y()), QgsPointXY(extent.xMaximum(), middle.y())]
    along = [QgsPointXY(middle.x(), extent.yMinimum()), QgsPointXY(middle.x(), extent.yMaximum())]
    return max(measure.measureLine(across), measure.measureLine(along))


def start_preview(
    parameters: dict[str, Any],
    extent: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    done: Done,
    failed: Failed,
) -> None:
    """Make the preview of a run in the background."""
    run_in_background(MaskSceneJob.name, preview_parameters(parameters, extent, crs), done, failed)
