"""The models that come with the plugin, as algorithms of its own: chains to take apart and change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingParameterEnum
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from .labels import translated

MODELS = Path(__file__).resolve().parent.parent / "docs" / "models"

# A model file knows nothing of translate, so its texts are repeated here for the tools that collect them. The names of
# its steps are those of the algorithms.
TRANSLATED = (
    QT_TRANSLATE_NOOP("CloudSieve", "Examples"),
    QT_TRANSLATE_NOOP("CloudSieve", "Cloud mask in two steps"),
    QT_TRANSLATE_NOOP(
        "CloudSieve",
        "The cloud probability of a Level-1C product, and the mask that a threshold makes of it. The probability is"
        " kept: run “Mask from cloud probability” on it again to try other thresholds without computing it anew.",
    ),
    QT_TRANSLATE_NOOP("CloudSieve", "Masked bands from a product and a QA raster"),
    QT_TRANSLATE_NOOP(
        "CloudSieve",
        "Step by step what “Mask a Sentinel-2 scene” and “Apply mask to bands” do: the s2cloudless probability of a"
        " Level-1C product becomes a mask, is combined with the classes of an Fmask or QA raster (masked where either"
        " says so), grows by a distance in metres, and is applied to a raster. All steps work on the finest of the"
        " grids: give the resolution of the QA raster.",
    ),
    QT_TRANSLATE_NOOP("CloudSieve", "Sentinel-2 Level-1C product"),
    QT_TRANSLATE_NOOP("CloudSieve", "Cloud probability threshold (0 to 1)"),
    QT_TRANSLATE_NOOP("CloudSieve", "Fmask or QA raster"),
    QT_TRANSLATE_NOOP("CloudSieve", "Scheme of the QA raster"),
    QT_TRANSLATE_NOOP("CloudSieve", "Raster to mask"),
    QT_TRANSLATE_NOOP("CloudSieve", "Masked raster"),
)


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model from a file, under an id that is the same for ever, whatever its title."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.fromFile(str(path))
        self._translate()

    def name(self) -> str:
        return self._path.stem.replace("_", "")

    def createInstance(self) -> ShippedModel:
        return type(self)(self._path)

    def _translate(self) -> None:
        """Say its texts in the user's language; keys stay as they are."""
        self.setName(translated(self.displayName()))
        self.setGroup(translated(self.group()))
        self.setHelpContent({section: translated(text) for section, text in self.helpContent().items()})
        for definition in self.parameterDefinitions():
            definition.setDescription(translated(definition.description()))
            if isinstance(definition, QgsProcessingParameterEnum):
                definition.setOptions([translated(option) for option in definition.options()])
        for output in self.outputDefinitions():
            output.setDescription(translated(output.description()))
        for key in self.childAlgorithms():
            step = self.childAlgorithm(key)  # the very one: the log names it
            step.setDescription(translated(step.description()))


def shipped_models() -> Iterator[ShippedModel]:
    """Yield the models in the order of their names; their steps are found once the provider is registered."""
    for path in sorted(MODELS.glob("*.model3")):
        yield ShippedModel(path)
