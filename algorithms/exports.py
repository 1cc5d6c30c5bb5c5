"""Vector layers handed to the core: any layer of QGIS, with its filter and its unsaved edits, as a GeoPackage."""

from __future__ import annotations

import re
import shutil
import tempfile
import weakref
from pathlib import Path
from typing import Callable

from qgis.core import (  # type: ignore[attr-defined]
    QgsProcessingException,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.tables import ROW_ID, SHAPE, USUAL_ROW_ID, USUAL_SHAPE

translate = QCoreApplication.translate

# What a GeoPackage adds by itself has another name where the layer has a field of that one: options of GDAL.
_ADDED_COLUMNS = (("FID", USUAL_ROW_ID, ROW_ID), ("GEOMETRY_NAME", USUAL_SHAPE, SHAPE))
_NO_NAME = re.compile(r"[^\w. -]+")


class Exports:
    """Copies of layers in a temporary folder, which goes when the run has ended, or never begins."""

    def __init__(self) -> None:
        self._folder = ""
        self._remove: Callable[[], object] = lambda: None

    def export(self, layer: QgsVectorLayer) -> str:
        """Write a layer, on the main thread, and return the path of its copy, which is named after the layer.

        Raises:
            QgsProcessingException: it cannot be written.
        """
        folder = tempfile.mkdtemp(dir=self._made_folder())
        path = str(Path(folder) / f"{_NO_NAME.sub('_', layer.name()) or 'layer'}.gpkg")
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        fields = {name.lower() for name in layer.fields().names()}
        options.layerOptions = [f"{option}={name}" for option, usual, name in _ADDED_COLUMNS if usual in fields]
        context = QgsProject.instance().transformContext()
        error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)
        if error != QgsVectorFileWriter.WriterError.NoError:  # type: ignore[attr-defined]
            raise QgsProcessingException(
                translate("CloudSieve", "Layer {layer} cannot be read: {reason}").format(
                    layer=layer.name(), reason=message
                )
            )
        return path

    def close(self) -> None:
        """Remove the copies."""
        self._remove()

    def _made_folder(self) -> str:
        if not self._folder:
            self._folder = tempfile.mkdtemp(prefix="cloudsieve-")
            # Nobody closes those of a run that is refused or cancelled before it begins.
            self._remove = weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        return self._folder
