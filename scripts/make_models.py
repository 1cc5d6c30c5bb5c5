#!/usr/bin/env python3
"""Write the example models of docs/models: scripts/python scripts/make_models.py [FOLDER]."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any, Optional

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

MODELS = Path(__file__).resolve().parent.parent / "docs" / "models"
GROUP = "Examples"
GROWN_M = 100
PRODUCT_PATTERNS = "Sentinel-2 products (*.xml *.zip);;All files and folders (*)"
BOX_SIZE = QSizeF(270, 34)
OUTPUT_SHIFT = QPointF(320, 60)

Source = QgsProcessingModelChildParameterSource
Double = QgsProcessingParameterNumber.Type.Double


class Drawing:
    """A model under construction."""

    def __init__(self, name: str, description: str) -> None:
        self._model = QgsProcessingModelAlgorithm(name, GROUP)
        self._model.setHelpContent({"ALG_DESC": description})
        self._asked: list[str] = []

    def ask(self, definition: QgsProcessingParameterDefinition, x: float, y: float) -> Source:
        """Add an input and return it as a source for steps."""
        component = QgsProcessingModelParameter(definition.name())
        component.setPosition(QPointF(x, y))
        component.setSize(BOX_SIZE)
        self._model.addModelParameter(definition, component)
        self._asked.append(definition.name())
        return Source.fromModelParameter(definition.name())

    def step(self, name: str, x: float, y: float, values: dict[str, Any], output: Optional[str] = None) -> Source:
        """Add an algorithm, keep its OUTPUT under a name if one is given, and return it as a source for steps."""
        child = QgsProcessingModelChildAlgorithm(f"cloudsieve:{name}")
        child.setChildId(name)
        child.setDescription(child.algorithm().displayName())
        child.setPosition(QPointF(x, y))
        child.setSize(BOX_SIZE)
        for key, value in {**_defaults(child), **values}.items():
            sources = value if isinstance(value, list) else [value]
            child.addParameterSources(key, [s if isinstance(s, Source) else Source.fromStaticValue(s) for s in sources])
        if output:
            kept = QgsProcessingModelOutput(output, output)
            kept.setChildId(name)
            kept.setChildOutputName("OUTPUT")
            kept.setPosition(QPointF(x, y) + OUTPUT_SHIFT)
            kept.setSize(BOX_SIZE)
            child.setModelOutputs({output: kept})
        self._model.addChildAlgorithm(child)
        return Source.fromChildOutput(name, "OUTPUT")

    def write(self, path: Path) -> None:
        """Write the model."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._model.setParameterOrder(self._asked)  # else by the alphabet
        if not self._model.toFile(str(path)):
            raise SystemExit(f"{path} could not be written.")


def _defaults(child: QgsProcessingModelChildAlgorithm) -> dict[str, Any]:
    """Return what the designer fills in: it takes a value that is not given for missing."""
    definitions = [d for d in child.algorithm().parameterDefinitions() if not d.isDestination()]
    return {d.name(): d.defaultValue() for d in definitions if d.defaultValue() not in (None, "")}


def draw_threshold() -> Drawing:
    """Return the model of two steps, probability and mask."""
    drawing = Drawing(
        "Cloud mask in two steps",
        "The cloud probability of a Level-1C product, and the mask that a threshold makes of it. The probability is"
        " kept: run “Mask from cloud probability” on it again to try other thresholds without computing it anew.",
    )
    product = drawing.ask(_product(), 180, 60)
    resolution = drawing.ask(_number("RESOLUTION", "Resolution (metres)", 20, 1), 500, 60)
    threshold = drawing.ask(_number("THRESHOLD", "Cloud probability threshold (0 to 1)", 0.4, 0, 1), 820, 60)
    scene = {"INPUT": product, "RESOLUTION": resolution}
    probability = drawing.step("s2cloudless", 340, 200, scene, "Cloud probability")
    post_processing = {"THRESHOLD": threshold, "AVERAGE_OVER": 4, "DILATION_SIZE": 2}
    drawing.step("maskfromprobability", 340, 360, {"INPUT": probability, **post_processing}, "Cloud mask")
    return drawing


def draw_chain() -> Drawing:
    """Return the model from product and QA raster to masked bands, each step an algorithm of its own."""
    drawing = Drawing(
        "Masked bands from a product and a QA raster",
        "Step by step what “Mask a Sentinel-2 scene” and “Apply mask to bands” do: the s2cloudless probability of a"
        " Level-1C product becomes a mask, is combined with the classes of an Fmask or QA raster (masked where either"
        " says so), grows by a distance in metres, and is applied to a raster. All steps work on the finest of the"
        " grids: give the resolution of the QA raster.",
    )
    product = drawing.ask(_product(), 180, 60)
    qa = drawing.ask(QgsProcessingParameterRasterLayer("QA", "Fmask or QA raster"), 820, 60)
    scheme = drawing.ask(_scheme(), 1140, 60)
    bands = drawing.ask(QgsProcessingParameterRasterLayer("BANDS", "Raster to mask"), 180, 780)
    resolution = drawing.ask(_number("RESOLUTION", "Resolution (metres)", 20, 1), 500, 60)
    threshold = drawing.ask(_number("THRESHOLD", "Cloud probability threshold (0 to 1)", 0.4, 0, 1), 640, 200)
    drawing.ask(_number("DISTANCE", "Grow by (metres)", GROWN_M, 0), 180, 620)
    # qgis_process of QGIS 3.22 hands on nothing where an input is left out, and the step's own default is no growth.
    distance = Source.fromExpression(f"coalesce(@DISTANCE, {GROWN_M})")

    probability = drawing.step("s2cloudless", 340, 200, {"INPUT": product, "RESOLUTION": resolution})
    post_processing = {"THRESHOLD": threshold, "AVERAGE_OVER": 2, "DILATION_SIZE": 1}
    cloud = drawing.step("maskfromprobability", 340, 340, {"INPUT": probability, **post_processing})
    flagged = drawing.step("maskfromqa", 980, 340, {"INPUT": qa, "SCHEME": scheme})
    hybrid = drawing.step("hybridmask", 660, 480, {"MASKS": [cloud, flagged]})
    grown = drawing.step("growmask", 660, 620, {"INPUT": hybrid, "DISTANCE": distance}, "Cloud mask")
    drawing.step("applymask", 660, 780, {"INPUT": bands, "MASK": grown}, "Masked raster")
    return drawing


def _product() -> QgsProcessingParameterDefinition:
    file = QgsProcessingParameterFile.Behavior.File
    return QgsProcessingParameterFile("PRODUCT", "Sentinel-2 Level-1C product", file, fileFilter=PRODUCT_PATTERNS)


def _number(
    key: str, label: str, default: float, minimum: float, maximum: Optional[float] = None
) -> QgsProcessingParameterDefinition:
    definition = QgsProcessingParameterNumber(key, label, Double, default, minValue=minimum)
    if maximum is not None:
        definition.setMaximum(maximum)
    return definition


def _scheme() -> QgsProcessingParameterDefinition:
    from cloudsieve.core.tables import SCHEMES

    return QgsProcessingParameterEnum("SCHEME", "Scheme of the QA raster", [s.label for s in SCHEMES], defaultValue=0)


def main() -> None:
    """Write both models; they need the algorithms registered to name their steps."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else MODELS
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(f"{QgsApplication.pkgDataPath()}/python/plugins")
    from cloudsieve.provider import CloudSieveProvider

    provider = CloudSieveProvider()  # QGIS keeps no reference of its own
    QgsApplication.processingRegistry().addProvider(provider)
    draw_threshold().write(folder / "cloud_mask.model3")
    draw_chain().write(folder / "masked_bands.model3")
    application.exitQgis()


if __name__ == "__main__":
    main()
