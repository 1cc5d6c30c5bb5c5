"""Parameter values as plain Python: what the user gave, read once, in the types that a job is made of."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any, Callable, TypeVar

from qgis.core import (  # type: ignore[attr-defined]
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsVectorLayer,
)

from ..core.messages import Message, Parameter
from .words import in_words_of_qgis

Item = TypeVar("Item")
IN_MEMORY = ("MEM:", "/vsimem/")


class Values:
    """Reads one algorithm's parameters; layers are read here and nowhere else, so on the main thread."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        export: Callable[[QgsVectorLayer], str] = QgsVectorLayer.name,
    ) -> None:
        """Read with `export`, which turns a vector layer into a file; a mere check needs none."""
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self._export = export

    def has(self, key: str) -> bool:
        """Tell whether the algorithm has a parameter of this key."""
        return self._algorithm.parameterDefinition(key) is not None

    def is_set(self, key: str) -> bool:
        """Tell whether the user gave a value."""
        return is_given(self._parameters.get(key))

    def number(self, key: str) -> float:
        """Return a number that always has a value."""
        return self._algorithm.parameterAsDouble(self._parameters, key, self._context)

    def optional_number(self, key: str) -> float | None:
        """Return a number, or None where it was left out."""
        return self.number(key) if self.is_set(key) else None

    def integer(self, key: str) -> int:
        """Return a whole number that always has a value; a band left out is the first."""
        return self._algorithm.parameterAsInt(self._parameters, key, self._context)

    def optional_integer(self, key: str) -> int | None:
        """Return a whole number, or None where it was left out."""
        return self.integer(key) if self.is_set(key) else None

    def band_numbers(self, key: str) -> tuple[int, ...]:
        """Return the numbers of the bands that were chosen, counted from 1."""
        return tuple(self._algorithm.parameterAsInts(self._parameters, key, self._context))

    def switch(self, key: str) -> bool:
        """Return whether a box is checked."""
        return self._algorithm.parameterAsBool(self._parameters, key, self._context)

    def text(self, key: str) -> str:
        """Return a text, empty where it was left out."""
        return self._algorithm.parameterAsString(self._parameters, key, self._context).strip()

    def option(self, key: str, items: Sequence[Item]) -> Item:
        """Return the item at the position of the chosen option."""
        return items[self._algorithm.parameterAsEnum(self._parameters, key, self._context)]

    def selected(self, key: str, items: Sequence[Item]) -> tuple[Item, ...]:
        """Return the items at the positions of the chosen options."""
        default = self._algorithm.parameterDefinition(key).defaultValue()
        if self._parameters.get(key) is None and default is None:
            return ()  # QGIS would say the first one
        return tuple(items[index] for index in self._algorithm.parameterAsEnums(self._parameters, key, self._context))

    def file(self, key: str) -> str | None:
        """Return the path of a file or folder, or None where it was left out."""
        if not self.is_set(key):
            return None  # an empty batch cell is a null number to QGIS, which reads "0"
        return _absolute(self._algorithm.parameterAsFile(self._parameters, key, self._context))

    def files(self, key: str) -> tuple[str, ...]:
        """Return the paths of files or folders in the order given, none where they were left out."""
        if not self.is_set(key):
            return ()  # QGIS would say one that is empty
        paths = self._algorithm.parameterAsFileList(self._parameters, key, self._context)
        return tuple(_absolute(path) for path in paths)

    def raster(self, key: str) -> str:
        """Return the path of a raster layer.

        Raises:
            QgsProcessingException: if there is no such layer, or it is not a file.
        """
        layer = self._algorithm.parameterAsRasterLayer(self._parameters, key, self._context)
        if layer is None or not layer.isValid():
            raise QgsProcessingException(self._algorithm.invalidRasterError(self._parameters, key))
        return self._path(layer, key)

    def optional_raster(self, key: str) -> str | None:
        """Return the path of a raster layer, or None where it was left out."""
        return self.raster(key) if self.is_set(key) else None

    def rasters(self, key: str) -> tuple[str, ...]:
        """Return the paths of raster layers in the order given.

        Raises:
            QgsProcessingException: if one of them cannot be opened, or is not a file.
        """
        given = self._parameters.get(key) or []
        layers = self._algorithm.parameterAsLayerList(self._parameters, key, self._context)
        if isinstance(given, (list, tuple)) and len(layers) != len(given):
            raise QgsProcessingException(self._algorithm.invalidRasterError(self._parameters, key))
        return tuple(self._path(layer, key) for layer in layers)

    def vector(self, key: str) -> str:
        """Return the path of a copy of a vector layer.

        Raises:
            QgsProcessingException: if there is no such layer.
        """
        layer = self._algorithm.parameterAsVectorLayer(self._parameters, key, self._context)
        if layer is None or not layer.isValid():
            raise QgsProcessingException(self._algorithm.invalidSourceError(self._parameters, key))
        return self._export(layer)

    def optional_vector(self, key: str) -> str | None:
        """Return the path of a copy of a vector layer, or None where it was left out."""
        return self.vector(key) if self.is_set(key) else None

    def extent(self, key: str) -> tuple[float, float, float, float] | None:
        """Return an extent as xmin, ymin, xmax, ymax, or None where it was left out."""
        if not self.is_set(key):
            return None
        box = self._algorithm.parameterAsExtent(self._parameters, key, self._context)
        return (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())

    def extent_crs(self, key: str) -> str | None:
        """Return the CRS of an extent as EPSG code or WKT, or None where it is not known."""
        if not self.is_set(key):
            return None
        crs = self._algorithm.parameterAsExtentCrs(self._parameters, key, self._context)
        return (crs.authid() if crs.authid().startswith("EPSG:") else crs.toWkt()) or None

    def destination(self, key: str) -> str | None:
        """Return a stand-in for an output if it is asked for."""
        return self.required_destination(key) if self.is_set(key) else None

    def required_destination(self, key: str) -> str:
        """Return a stand-in for an output: QGIS makes up a path each time it is asked, so once, when it is written."""
        return f"{key}.tif"

    def _path(self, layer: QgsMapLayer, key: str) -> str:
        path = _file_of(layer.source())
        if layer.providerType() != "gdal" or path.startswith(IN_MEMORY):
            message = Message(
                "{parameter}: layer {layer} comes from the provider {provider}, but a raster file is needed; export "
                "the layer to a GeoTIFF first.",
                parameter=Parameter(key),
                layer=layer.name(),
                provider=layer.providerType(),
            )
            raise QgsProcessingException(in_words_of_qgis(message, self._algorithm))
        return _absolute(path)


def is_given(value: Any) -> bool:
    """Tell whether the value of a parameter is one; a batch hands over outputs without a path for those left out."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        return bool(value.expressionString() or value.field()) or value.staticValue() not in (None, "")
    return value not in (None, "", [])


def _absolute(path: str) -> str:
    return os.path.abspath(path) if os.path.exists(path) else path


def _file_of(source: str) -> str:
    """Return the file of a layer, behind which QGIS notes options after a |; the name of a file may have one, too."""
    parts = source.split("|")
    candidates = ("|".join(parts[:count]) for count in range(len(parts), 0, -1))
    return next(filter(os.path.exists, candidates), parts[0])
