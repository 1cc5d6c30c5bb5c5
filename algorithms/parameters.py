"""One factory per kind of parameter; each returns a definition with its help set."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate

Definition = QgsProcessingParameterDefinition
Definitions = list[QgsProcessingParameterDefinition]


def advanced(*definitions: Definition) -> Definitions:
    """Return the definitions, moved to the dialog's group of advanced parameters."""
    for definition in definitions:
        definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)  # type: ignore[attr-defined]
    return list(definitions)


def raster(key: str, label: str, help_text: str, optional: bool = False) -> Definition:
    """Define a raster layer."""
    return _explained(QgsProcessingParameterRasterLayer(key, label, optional=optional), help_text)


def rasters(key: str, label: str, help_text: str, minimum: int = 0, optional: bool = False) -> Definition:
    """Define a list of raster layers."""
    definition = QgsProcessingParameterMultipleLayers(
        key,
        label,
        QgsProcessing.SourceType.TypeRaster,  # type: ignore[attr-defined]
        optional=optional,
    )
    definition.setMinimumNumberInputs(minimum)
    return _explained(definition, help_text)


def band(key: str = "BAND", parent: str = "INPUT") -> Definition:
    """Define one band, the first where nothing is given."""
    # Optional because QGIS 3.22 refuses a required band that was left out, although it has a default.
    definition = QgsProcessingParameterBand(key, translate("CloudSieve", "Band"), 1, parent, optional=True)
    return _explained(definition, translate("CloudSieve", "The band that is read; the first if not set."))


def bands(key: str, label: str, help_text: str, parent: str = "INPUT") -> Definition:
    """Define any number of bands, none meaning all."""
    definition = QgsProcessingParameterBand(key, label, None, parent, optional=True, allowMultiple=True)
    return _explained(definition, help_text)


def number(
    key: str,
    label: str,
    help_text: str,
    default: float | None,
    minimum: float | None = None,
    maximum: float | None = None,
    decimals: int = 2,
) -> Definition:
    """Define a number; without a default it is optional."""
    kind = QgsProcessingParameterNumber.Type.Integer if decimals == 0 else QgsProcessingParameterNumber.Type.Double
    definition = QgsProcessingParameterNumber(key, label, kind, default, optional=default is None)
    if minimum is not None:
        definition.setMinimum(minimum)
    if maximum is not None:
        definition.setMaximum(maximum)
    definition.setMetadata({"widget_wrapper": {"decimals": decimals}})
    return _explained(definition, help_text)


def options(
    key: str, label: str, help_text: str, texts: list[str], default: Any = 0, multiple: bool = False
) -> Definition:
    """Define a choice; without a default it is optional."""
    return _explained(
        QgsProcessingParameterEnum(key, label, texts, multiple, default, optional=default is None), help_text
    )


def switch(key: str, label: str, help_text: str) -> Definition:
    """Define a check box, off by default."""
    return _explained(QgsProcessingParameterBoolean(key, label, False), help_text)


def text(key: str, label: str, help_text: str) -> Definition:
    """Define an optional text."""
    return _explained(QgsProcessingParameterString(key, label, "", optional=True), help_text)


def file(key: str, label: str, help_text: str, patterns: str, optional: bool = False) -> Definition:
    """Define a file to read."""
    behavior = QgsProcessingParameterFile.Behavior.File
    definition = QgsProcessingParameterFile(key, label, behavior, optional=optional, fileFilter=patterns)
    return _explained(definition, help_text)


def extent(key: str, label: str, help_text: str) -> Definition:
    """Define an optional extent."""
    return _explained(QgsProcessingParameterExtent(key, label, optional=True), help_text)


def product(key: str, label: str, help_text: str, optional: bool = False) -> Definition:
    """Define a Sentinel-2 product: a file, or a folder pasted or given by a script."""
    # The second pattern is what lets QGIS accept a folder here: it compares every value with the filter.
    patterns = translate("CloudSieve", "Sentinel-2 products (*.xml *.zip);;All files and folders (*)")
    return file(key, label, help_text, patterns, optional)


def destination(key: str, label: str, help_text: str, optional: bool = False) -> Definition:
    """Define a raster to write; an optional one is not written unless asked for."""
    definition = QgsProcessingParameterRasterDestination(key, label, None, optional, createByDefault=not optional)
    return _explained(definition, help_text)


def _explained(definition: Definition, help_text: str) -> Definition:
    definition.setHelp(help_text)
    return definition
