"""How outputs look once they are layers: named, ordered and ticked, with the style that lies beside their files."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from qgis.core import (
    QgsColorRampShader,
    QgsLayerTree,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..core.jobs import Content, Job, Kind, description_of
from ..core.result import Result
from .class_buttons import show_buttons
from .labels import translated

# From the top of the layer tree downwards. What else a job writes beside the first of them is there for a closer look.
_TOP_DOWN = (
    Content.MASK,
    Content.BANDS,
    Content.ERRORS,
    Content.CLASSES,
    Content.SOURCES,
    Content.PROBABILITY,
    Content.SHADOW_PROBABILITY,
    Content.HEIGHT,
    Content.AGREEMENT,
)
_BETWEEN_SOURCES = " + "
_TILE_AND_DATE = re.compile(r"T\w{5} \d{4}-\d\d-\d\d")


@dataclass
class LoadedTogether:
    """The layers of one run, as they come into the project.

    Attributes:
        ranks: the place of each layer from the top, by its id.
    """

    ranks: dict[str, int] = field(default_factory=dict)

    def put_in_order(self, layer: QgsMapLayer, rank: int, root: QgsLayerTree | None) -> QgsLayerTreeLayer | None:
        """Move a layer to its place among those of its run, and return its node; None where the tree has none."""
        node = root.findLayer(layer.id()) if root else None
        if node is None:
            return None
        self.ranks[layer.id()] = rank
        group = node.parent()
        siblings = group.children()
        above = [
            index
            for index, sibling in enumerate(siblings)
            if isinstance(sibling, QgsLayerTreeLayer) and self.ranks.get(sibling.layerId(), rank) < rank
        ]
        if above and above[-1] > siblings.index(node):
            moved = node.clone()
            group.insertChildNode(above[-1] + 1, moved)
            group.removeChildNode(node)
            return moved
        return node


class LayerPostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded raster its style and its place, on the main thread."""

    # QGIS keeps no reference: a post-processor that Python has collected is dropped without a word.
    _kept: ClassVar[dict[str, LayerPostProcessor]] = {}

    def __init__(self, together: LoadedTogether, rank: int, scene: str, style: QDomDocument | None) -> None:
        """Take the layers of the run, the place of this one, what it shows, and a style that is in no file."""
        super().__init__()
        self._together, self._rank, self._scene, self._style = together, rank, scene, style

    def keep_for(self, path: str) -> LayerPostProcessor:
        """Live until the next one for the same output."""
        self._kept[path] = self
        return self

    def postProcessLayer(  # type: ignore[override]
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style and place the layer."""
        if not isinstance(layer, QgsRasterLayer):
            return
        if self._style is None:
            layer.loadDefaultStyle()
        else:
            layer.importNamedStyle(self._style)
        translate_legend(layer)
        layer.setName(named_by_scene(layer.name(), self._scene))
        project = context.project()
        node = self._together.put_in_order(layer, self._rank, project.layerTreeRoot() if project else None)
        if node is not None and self._rank > 0:
            node.setItemVisibilityChecked(False)


def dress_outputs(job: Job, result: Result, context: QgsProcessingContext, style: QDomDocument | None = None) -> None:
    """Have the outputs of a run that QGIS is going to load named by their scene, ordered and styled.

    Args:
        job: what was done.
        result: what came of it.
        context: knows what is going to be loaded.
        style: of raster bands, where no file holds it.
    """
    loaded = {name: path for name, path in result.outputs.items() if context.willLoadLayerOnCompletion(path)}
    rasters = [name for name in loaded if description_of(job, name).kind is Kind.RASTER]
    order = sorted(rasters, key=lambda name: _TOP_DOWN.index(description_of(job, name).content or Content.BANDS))
    _name_layers(loaded, result.scene, context, order)
    together = LoadedTogether()
    for rank, name in enumerate(order):
        own_style = style if description_of(job, name).content is Content.BANDS else None
        details = context.layerToLoadOnCompletionDetails(loaded[name])
        processor = LayerPostProcessor(together, rank, result.scene, own_style)
        details.setPostProcessor(processor.keep_for(loaded[name]))
    for name, path in loaded.items():
        if description_of(job, name).kind is Kind.VECTOR:
            context.layerToLoadOnCompletionDetails(path).setPostProcessor(_form_post_processor())


def _name_layers(loaded: Mapping[str, str], scene: str, context: QgsProcessingContext, rasters: Sequence[str]) -> None:
    """Add the scene to the names of layers, and put several rasters of one into a group, where QGIS knows groups."""
    for name, path in loaded.items():
        details = context.layerToLoadOnCompletionDetails(path)
        if scene:
            details.name = f"{details.name} {scene}"
        if scene and len(rasters) > 1 and name in rasters and hasattr(details, "groupName"):  # QGIS 3.32
            details.groupName = scene


def named_by_scene(name: str, scene: str) -> str:
    """Return a layer's name that tells tile and date: QGIS names a saved layer after its file, and many are `mask`."""
    told = all(part in name or part.replace("-", "") in name for part in scene.split())
    return name if told or not _TILE_AND_DATE.fullmatch(scene) else f"{name} {scene}"


def translate_legend(layer: QgsRasterLayer) -> None:
    """Put the names of classes, which files hold in English, into the user's language."""
    renderer = layer.renderer().clone()
    if isinstance(renderer, QgsPalettedRasterRenderer):
        for index, entry in enumerate(renderer.classes()):
            renderer.setLabel(index, _translated_names(entry.label))
    else:
        _translate_ramp(renderer)
    layer.setRenderer(renderer)
    layer.emitStyleChanged()
    layer.triggerRepaint()


def _translate_ramp(renderer: QgsRasterRenderer | None) -> None:
    shader = renderer.shader() if isinstance(renderer, QgsSingleBandPseudoColorRenderer) else None
    ramp = shader.rasterShaderFunction() if shader else None
    if isinstance(ramp, QgsColorRampShader):
        items = ramp.colorRampItemList()
        for item in items:
            item.label = _translated_names(item.label)
        ramp.setColorRampItemList(items)


def _translated_names(label: str | None) -> str:
    return _BETWEEN_SOURCES.join(translated(name) for name in (label or "").split(_BETWEEN_SOURCES))


class FormPostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded layer the style and form that its file holds, on the main thread: Processing passes them over."""

    def postProcessLayer(  # type: ignore[override]
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Load the style."""
        if isinstance(layer, QgsVectorLayer):
            layer.loadDefaultStyle()
            show_buttons([layer])
            layer.triggerRepaint()


@functools.lru_cache(maxsize=1)
def _form_post_processor() -> FormPostProcessor:
    """Return the only one, which lives on: QGIS keeps no reference."""
    return FormPostProcessor()
