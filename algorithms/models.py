"""The models that come with the plugin, as algorithms of its own: chains to take apart and change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm

MODELS = Path(__file__).resolve().parent.parent / "docs" / "models"


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model from a file, under an id that is the same for ever, whatever its title."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.fromFile(str(path))

    def name(self) -> str:
        return self._path.stem.replace("_", "")

    def createInstance(self) -> ShippedModel:
        return type(self)(self._path)


def shipped_models() -> Iterator[ShippedModel]:
    """Yield the models in the order of their names; their steps are found once the provider is registered."""
    for path in sorted(MODELS.glob("*.model3")):
        yield ShippedModel(path)
