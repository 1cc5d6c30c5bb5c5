"""Outputs look like the class tables say, and stay styled: QGIS forgets a post-processor that nobody keeps."""

from __future__ import annotations

import gc

import pytest
from cloudsieve.core.jobs import Encoding
from cloudsieve.core.tables import MASKED_COLOUR, SOURCE_COLOURS
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsRasterLayer


@pytest.fixture
def layer(qgis_app, write_raster):
    return QgsRasterLayer(write_raster("raster.tif", [[0, 1, 3, 9]]), "raster")


def classes(renderer):
    return {c.value: (c.label, c.color.getRgb()) for c in renderer.classes()}


def test_a_mask_is_one_see_through_colour(layer):
    from cloudsieve.algorithms.styles import mask_renderer

    entries = classes(mask_renderer(layer.dataProvider()))

    assert entries[1] == ("Masked", MASKED_COLOUR)
    assert entries[0][1][3] == 0
    assert 0 < MASKED_COLOUR[3] < 255


@pytest.mark.parametrize(("encoding", "top"), [(Encoding.FRACTION, 1), (Encoding.PERCENT, 100), (Encoding.BYTE, 255)])
def test_a_probability_is_a_ramp_over_its_encoding(layer, encoding, top):
    from cloudsieve.algorithms.styles import probability_renderer

    renderer = probability_renderer(encoding)(layer.dataProvider())
    items = renderer.shader().rasterShaderFunction().colorRampItemList()

    assert (items[0].value, items[-1].value) == (0, top)
    assert items[0].color.alpha() == 0
    assert (renderer.classificationMin(), renderer.classificationMax()) == (0, top)


def test_sources_have_an_entry_for_each_and_for_both(layer):
    from cloudsieve.algorithms.styles import sources_renderer

    entries = classes(sources_renderer(["s2cloudless", "Fmask"])(layer.dataProvider()))

    assert [entries[value][0] for value in (1, 2, 3)] == ["s2cloudless", "Fmask", "s2cloudless + Fmask"]
    assert entries[2][1] == SOURCE_COLOURS[1]


def test_of_many_sources_the_combinations_that_occur_are_listed(layer):
    from cloudsieve.algorithms.styles import sources_renderer

    entries = classes(sources_renderer(["a", "b", "c", "d"])(layer.dataProvider()))

    assert {value: label for value, (label, _) in entries.items()} == {0: "Clear", 1: "a", 3: "a + b", 9: "a + d"}


def test_the_style_survives_until_the_layer_is_loaded(layer):
    from cloudsieve.algorithms.styles import attach_style, mask_renderer

    context = QgsProcessingContext()
    details = QgsProcessingContext.LayerDetails("Cloud mask", QgsProject.instance(), "Cloud mask")
    context.addLayerToLoadOnCompletion(layer.source(), details)

    attach_style(layer.source(), mask_renderer, context)
    gc.collect()
    processor = context.layerToLoadOnCompletionDetails(layer.source()).postProcessor()
    processor.postProcessLayer(layer, context, QgsProcessingFeedback())

    assert layer.renderer().type() == "paletted"
    assert classes(layer.renderer())[1][0] == "Masked"


def test_an_output_that_is_not_loaded_needs_no_style(layer):
    from cloudsieve.algorithms.styles import attach_style, mask_renderer

    context = QgsProcessingContext()
    attach_style(layer.source(), mask_renderer, context)

    assert not context.willLoadLayerOnCompletion(layer.source())
