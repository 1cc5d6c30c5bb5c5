"""How outputs look: renderers made from the class tables, set by QGIS once the layer is loaded."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Callable, ClassVar

from qgis.core import (
    QgsColorRampShader,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.jobs import Content, Encoding, Job, description_of
from ..core.result import Result
from ..core.tables import (
    AGREEMENT_STOPS,
    ERROR_CLASSES,
    HEIGHT_STOPS,
    MASK_CLASSES,
    PROBABILITY_STOPS,
    LegendEntry,
    sources_legend,
)
from ..core.tables.codes import ENCODING_MAX
from .class_buttons import show_buttons
from .labels import translated

MakeRenderer = Callable[[QgsRasterDataProvider], QgsRasterRenderer]

MOST_SOURCES_LISTED_IN_FULL = 3  # seven combinations; with more, the raster is asked which of them occur


def renderer_of(job: Job, field: str, result: Result) -> MakeRenderer | None:
    """Return what styles an output of a job; None where it looks as its input did."""
    content = description_of(job, field).content
    if content is Content.PROBABILITY:
        return probability_renderer(getattr(job, "encoding", Encoding.FRACTION))
    if content is Content.SOURCES:
        return sources_renderer(result.source_names)
    alike: dict[Content | None, MakeRenderer] = {
        Content.MASK: mask_renderer,
        Content.HEIGHT: ramp_renderer(HEIGHT_STOPS),
        Content.AGREEMENT: ramp_renderer(AGREEMENT_STOPS),
        Content.ERRORS: error_renderer,
    }
    return alike.get(content)


def attach_style(path: str, make_renderer: MakeRenderer, context: QgsProcessingContext) -> None:
    """Have the layer of an output styled when it is loaded, if it is going to be."""
    if context.willLoadLayerOnCompletion(path):
        details = context.layerToLoadOnCompletionDetails(path)
        details.setPostProcessor(StylePostProcessor.kept_for(path, make_renderer))


class StylePostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Sets a renderer on a loaded layer, on the main thread."""

    # QGIS keeps no reference: a post-processor that Python has collected is dropped without a word.
    _kept: ClassVar[dict[str, StylePostProcessor]] = {}

    def __init__(self, make_renderer: MakeRenderer) -> None:
        super().__init__()
        self._make_renderer = make_renderer

    @classmethod
    def kept_for(cls, path: str, make_renderer: MakeRenderer) -> StylePostProcessor:
        """Return a new post-processor that lives until the next one for the same output."""
        cls._kept[path] = cls(make_renderer)
        return cls._kept[path]

    def postProcessLayer(  # type: ignore[override]
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer."""
        if isinstance(layer, QgsRasterLayer):
            layer.setRenderer(self._make_renderer(layer.dataProvider()))  # type: ignore[arg-type]
            layer.emitStyleChanged()
            layer.triggerRepaint()


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


def attach_form(path: str, context: QgsProcessingContext) -> None:
    """Have the layer of an output opened with the form in its file, if it is going to be loaded."""
    if context.willLoadLayerOnCompletion(path):
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(_form_post_processor())


@functools.lru_cache(maxsize=1)
def _form_post_processor() -> FormPostProcessor:
    """Return the only one, which lives on: QGIS keeps no reference."""
    return FormPostProcessor()


def error_renderer(provider: QgsRasterDataProvider) -> QgsRasterRenderer:
    """Return missed pixels and false alarms in two colours and right ones invisible."""
    return _paletted(provider, ERROR_CLASSES)


def mask_renderer(provider: QgsRasterDataProvider) -> QgsRasterRenderer:
    """Return masked pixels in one see-through colour and clear ones invisible."""
    return _paletted(provider, MASK_CLASSES)


def probability_renderer(encoding: Encoding) -> MakeRenderer:
    """Return what makes a ramp over the range of an encoding, invisible at 0."""
    return ramp_renderer(PROBABILITY_STOPS, float(ENCODING_MAX[encoding]))


def ramp_renderer(stops: Sequence[LegendEntry], scale: float = 1) -> MakeRenderer:
    """Return what makes a ramp of colours between stops, whose values are multiplied by `scale`."""

    def make(provider: QgsRasterDataProvider) -> QgsRasterRenderer:
        lowest, highest = stops[0].value * scale, stops[-1].value * scale
        ramp = QgsColorRampShader(lowest, highest, None, QgsColorRampShader.Type.Interpolated)  # type: ignore[attr-defined]
        ramp.setColorRampItemList(
            [QgsColorRampShader.ColorRampItem(stop.value * scale, _color(stop), stop.label) for stop in stops]
        )
        shader = QgsRasterShader(lowest, highest)
        shader.setRasterShaderFunction(ramp)
        renderer = QgsSingleBandPseudoColorRenderer(provider, 1, shader)
        renderer.setClassificationMin(lowest)
        renderer.setClassificationMax(highest)
        return renderer

    return make


def sources_renderer(names: Sequence[str]) -> MakeRenderer:
    """Return what makes one legend entry per combination of sources, the names in the order of their bits."""

    def make(provider: QgsRasterDataProvider) -> QgsRasterRenderer:
        entries = sources_legend(names)
        if len(names) > MOST_SOURCES_LISTED_IN_FULL:
            present = {int(found.value) for found in QgsPalettedRasterRenderer.classDataFromRaster(provider, 1)}
            entries = tuple(entry for entry in entries if entry.value in present)
        return _paletted(provider, entries)

    return make


def _paletted(provider: QgsRasterDataProvider, entries: Sequence[LegendEntry]) -> QgsRasterRenderer:
    classes = [
        QgsPalettedRasterRenderer.Class(int(entry.value), _color(entry), translated(entry.label)) for entry in entries
    ]
    return QgsPalettedRasterRenderer(provider, 1, classes)


def _color(entry: LegendEntry) -> QColor:
    return QColor(*entry.colour)
