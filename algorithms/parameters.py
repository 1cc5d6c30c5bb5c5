"""One factory per kind of parameter; each returns a definition with its help set."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import JobField

translate = QCoreApplication.translate

Definition = QgsProcessingParameterDefinition
Definitions = list[QgsProcessingParameterDefinition]


def advanced(*definitions: Definition) -> Definitions:
    """Return the definitions, moved to the dialog's group of advanced parameters."""
    for definition in definitions:
        definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)  # type: ignore[attr-defined]
    return list(definitions)


def raster(field: JobField, label: str, help_text: str) -> Definition:
    """Define a raster layer."""
    return _explained(QgsProcessingParameterRasterLayer(field.key, label, optional=field.is_optional), help_text)


def rasters(field: JobField, label: str, help_text: str, minimum: int = 0) -> Definition:
    """Define a list of raster layers."""
    definition = QgsProcessingParameterMultipleLayers(
        field.key,
        label,
        QgsProcessing.SourceType.TypeRaster,  # type: ignore[attr-defined]
        optional=field.is_optional,
    )
    definition.setMinimumNumberInputs(minimum)
    return _explained(definition, help_text)


def vector(field: JobField, label: str, help_text: str) -> Definition:
    """Define a layer of points or polygons."""
    kinds = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon]  # type: ignore[attr-defined]
    return _explained(QgsProcessingParameterVectorLayer(field.key, label, kinds, optional=field.is_optional), help_text)


def polygons(field: JobField, label: str, help_text: str) -> Definition:
    """Define a layer of polygons."""
    kinds = [QgsProcessing.SourceType.TypeVectorPolygon]  # type: ignore[attr-defined]
    return _explained(QgsProcessingParameterVectorLayer(field.key, label, kinds, optional=field.is_optional), help_text)


def attribute(field: JobField, label: str, help_text: str, parent: JobField) -> Definition:
    """Define a field of a vector layer."""
    definition = QgsProcessingParameterField(
        field.key, label, field.default or None, parent.key, optional=parent.is_optional or field.is_optional
    )
    return _explained(definition, help_text)


def band(field: JobField, parent: JobField) -> Definition:
    """Define one band, the first where nothing is given."""
    # Optional because QGIS 3.22 refuses a required band that was left out, although it has a default.
    label = translate("CloudSieve", "Band")
    definition = QgsProcessingParameterBand(field.key, label, field.default, parent.key, optional=True)
    return _explained(definition, translate("CloudSieve", "The band that is read; the first if not set."))


def bands(field: JobField, label: str, help_text: str, parent: JobField) -> Definition:
    """Define any number of bands, none meaning all."""
    definition = QgsProcessingParameterBand(field.key, label, None, parent.key, optional=True, allowMultiple=True)
    return _explained(definition, help_text)


def number(field: JobField, label: str, help_text: str, decimals: int = 2) -> Definition:
    """Define a number; without a default it is optional."""
    kind = QgsProcessingParameterNumber.Type.Integer if field.kind is int else QgsProcessingParameterNumber.Type.Double
    definition = QgsProcessingParameterNumber(field.key, label, kind, field.default, optional=field.is_optional)
    if field.about.above is not None:
        definition.setMinimum(field.about.above + 10.0**-decimals)  # the next number that the widget shows
    if field.about.minimum is not None:
        definition.setMinimum(field.about.minimum)
    if field.about.maximum is not None:
        definition.setMaximum(field.about.maximum)
    definition.setMetadata({"widget_wrapper": {"decimals": decimals}})
    return _explained(definition, help_text)


def options(field: JobField, label: str, help_text: str, texts: list[str]) -> Definition:
    """Define a choice, or several; without a default it is optional."""
    default = field.default_positions()
    optional = default is None or _may_be_missing(field)
    definition = QgsProcessingParameterEnum(field.key, label, texts, field.is_list, default, optional=optional)
    return _explained(definition, help_text)


def switch(field: JobField, label: str, help_text: str) -> Definition:
    """Define a check box."""
    definition = QgsProcessingParameterBoolean(field.key, label, field.default, optional=_may_be_missing(field))
    return _explained(definition, help_text)


def text(field: JobField, label: str, help_text: str) -> Definition:
    """Define a text; with an empty default it is optional."""
    definition = QgsProcessingParameterString(field.key, label, field.default, optional=field.is_optional)
    return _explained(definition, help_text)


def file(field: JobField, label: str, help_text: str, patterns: str) -> Definition:
    """Define a file to read."""
    behavior = QgsProcessingParameterFile.Behavior.File
    definition = QgsProcessingParameterFile(field.key, label, behavior, optional=field.is_optional, fileFilter=patterns)
    return _explained(definition, help_text)


def files(field: JobField, label: str, help_text: str, minimum: int = 0) -> Definition:
    """Define a list of files to read, products for example."""
    kind = QgsProcessing.SourceType.TypeFile  # type: ignore[attr-defined]
    definition = QgsProcessingParameterMultipleLayers(field.key, label, kind, optional=field.is_optional)
    definition.setMinimumNumberInputs(minimum)
    return _explained(definition, help_text)


def extent(field: JobField, label: str, help_text: str) -> Definition:
    """Define an optional extent."""
    return _explained(QgsProcessingParameterExtent(field.key, label, optional=field.is_optional), help_text)


def folder(field: JobField, label: str, help_text: str) -> Definition:
    """Define a folder to read."""
    behavior = QgsProcessingParameterFile.Behavior.Folder
    return _explained(QgsProcessingParameterFile(field.key, label, behavior, optional=field.is_optional), help_text)


def product(field: JobField, label: str, help_text: str) -> Definition:
    """Define a Sentinel-2 product: a file, or a folder pasted or given by a script."""
    # The second pattern is what lets QGIS accept a folder here: it compares every value with the filter.
    patterns = translate("CloudSieve", "Sentinel-2 products (*.xml *.zip);;All files and folders (*)")
    return file(field, label, help_text, patterns)


def destination(field: JobField, label: str, help_text: str) -> Definition:
    """Define a raster to write; an optional one is not written unless asked for."""
    optional = field.is_optional
    definition = QgsProcessingParameterRasterDestination(field.key, label, None, optional, createByDefault=not optional)
    return _explained(definition, help_text)


def points_destination(field: JobField, label: str, help_text: str) -> Definition:
    """Define a layer of points to write."""
    kind = QgsProcessing.SourceType.TypeVectorPoint  # type: ignore[attr-defined]
    definition = QgsProcessingParameterVectorDestination(field.key, label, kind, None, field.is_optional)
    return _explained(definition, help_text)


def polygons_destination(field: JobField, label: str, help_text: str) -> Definition:
    """Define a layer of polygons to write; an optional one is not written unless asked for."""
    kind, optional = QgsProcessing.SourceType.TypeVectorPolygon, field.is_optional  # type: ignore[attr-defined]
    definition = QgsProcessingParameterVectorDestination(
        field.key, label, kind, None, optional, createByDefault=not optional
    )
    return _explained(definition, help_text)


def table_destination(field: JobField, label: str, help_text: str) -> Definition:
    """Define a table to write; an optional one is not written unless asked for."""
    kind, optional = QgsProcessing.SourceType.TypeVector, field.is_optional  # type: ignore[attr-defined]
    definition = QgsProcessingParameterVectorDestination(
        field.key, label, kind, None, optional, createByDefault=not optional
    )
    return _explained(definition, help_text)


def report_destination(field: JobField, label: str, help_text: str, by_default: bool = True) -> Definition:
    """Define a report to write, which the results viewer shows."""
    pages = translate("CloudSieve", "HTML files (*.html)")
    definition = QgsProcessingParameterFileDestination(field.key, label, pages, None, optional=field.is_optional)
    definition.setCreateByDefault(by_default)
    return _explained(definition, help_text)


def folder_destination(field: JobField, label: str, help_text: str) -> Definition:
    """Define a folder to write into."""
    return _explained(
        QgsProcessingParameterFolderDestination(field.key, label, None, optional=field.is_optional), help_text
    )


def _may_be_missing(field: JobField) -> bool:
    """Tell whether the designer, which refuses stored models that lack a required parameter, must do without it."""
    return field.about.in_older_models is not None


def _explained(definition: Definition, help_text: str) -> Definition:
    definition.setHelp(help_text)
    return definition
