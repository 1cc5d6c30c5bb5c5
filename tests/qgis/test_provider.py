"""What models, scripts and the history of users store must never change: ids, keys, options, defaults."""

from __future__ import annotations

import pytest
from cloudsieve.core.tables import SCHEMES
from qgis.core import QgsApplication, QgsProcessingParameterDefinition

QA_SCHEMES = [scheme.label for scheme in SCHEMES]  # whose order tests/core/test_tables.py holds
CATEGORIES = ["Cloud", "Thin cloud / cirrus", "Cloud shadow", "Snow / ice", "Water", "Adjacent to cloud"]
ENCODINGS = ["Float32, 0 to 1", "Byte, 0 to 100", "Byte, 0 to 255 (Sentinel Hub CLP)"]
OFFSETS = ["As in the metadata", "None", "-1000 (baseline 04.00 and later)"]
RESAMPLINGS = ["Area average / bilinear", "Nearest neighbour"]
READINGS = ["Exact", "Fast (JPEG 2000 levels)"]
ENGINES = ["Automatic", "numba", "numpy", "LightGBM"]
SCL_PRESETS = ["Cloud and shadow", "Cautious", "Cloud, shadow and snow"]
SCL_CLASSES = [
    "0 No data",
    "1 Saturated or defective",
    "2 Topographic casted shadows",
    "3 Cloud shadows",
    "4 Vegetation",
    "5 Not vegetated",
    "6 Water",
    "7 Unclassified",
    "8 Cloud medium probability",
    "9 Cloud high probability",
    "10 Thin cirrus",
    "11 Snow or ice",
]
SCENE_PRESETS = [
    "Keep data (0.6, grow 20 m)",
    "Balanced (0.4, average 40 m, grow 100 m)",
    "Safe for time series (0.3, grow 250 m)",
    "s2cloudless defaults (0.4, 1 pixel, 1 pixel)",
    "Custom",
]
RULES = ["Any mask says so (OR)", "All masks say so (AND)", "At least a number of masks say so"]
NODATA_RULES = ["Any mask is unknown, unless others decide", "All masks are unknown"]

NETWORKS = [
    "Automatic",
    "ukis-csmask 1.0.0, L1C, 6 bands",
    "ukis-csmask 1.0.0, L1C, 4 bands",
    "ukis-csmask 1.0.0, L2A, 6 bands",
    "ukis-csmask 1.0.0, L2A, 4 bands",
    "OmniCloudMask",
]
SHADOWS_BY = ["Geometry", "Deep network", "Geometry and deep network together"]
DEEP = ["Off", "Clouds", "Clouds and shadows"]
AIMS = [
    "F1",
    "Balanced accuracy",
    "IoU (intersection over union)",
    "Finding at least a share of the cloud",
    "Losing at most a share of the clear",
]
REFERENCE = {
    "REFERENCE": ("raster", None),
    "LABELS": ("vector", None),
    "CLASS_FIELD": ("field", "class"),
    "MAPPING": ("string", ""),
    "HTML": ("fileDestination", None),
    "TABLE": ("vectorDestination", None),
}

# Per algorithm: key -> (type, default) or (type, default, options).
FROZEN = {
    "s2cloudless": {
        "INPUT": ("file", None),
        "BANDS": ("multilayer", None),
        "RESOLUTION": ("number", None),
        "EXTENT": ("extent", None),
        "OFFSET": ("enum", 0, OFFSETS),
        "RESAMPLING": ("enum", 0, RESAMPLINGS),
        "READING": ("enum", 0, READINGS),
        "ENCODING": ("enum", 0, ENCODINGS),
        "ENGINE": ("enum", 0, ENGINES),
        "MODEL": ("file", None),
        "THREADS": ("number", None),
        "OUTPUT": ("rasterDestination", None),
        "ANY_ACQUISITION": ("boolean", False),
        "CHECK": ("boolean", True),
    },
    "multitemporal": {
        "SCENES": ("multilayer", None),
        "RESOLUTION": ("number", 60),
        "EXTENT": ("extent", None),
        "MULTI_THRESHOLD": ("number", 0.5),
        "MONO_THRESHOLD": ("number", 0.4),
        "AVERAGE_OVER": ("number", 4),
        "DILATION_SIZE": ("number", 2),
        "PUBLISHED": ("boolean", False),
        "INTERSECT_GROWN": ("boolean", False),
        "OFFSET": ("enum", 0, OFFSETS),
        "RESAMPLING": ("enum", 0, RESAMPLINGS),
        "READING": ("enum", 0, READINGS),
        "ENGINE": ("enum", 0, ENGINES),
        "MODEL": ("file", None),
        "THREADS": ("number", None),
        "ANY_ACQUISITION": ("boolean", False),
        "CHECK": ("boolean", True),
        "MULTI_MODEL": ("file", None),
        "FOLDER": ("folderDestination", None),
    },
    "deepmask": {
        "INPUT": ("file", None),
        "BANDS": ("multilayer", None),
        "NETWORK": ("enum", 0, NETWORKS),
        "CLASSES": ("enum", [0, 1, 2], ["Cloud", "Thin cloud / cirrus", "Cloud shadow"]),
        "RESOLUTION": ("number", None),
        "EXTENT": ("extent", None),
        "OFFSET": ("enum", 0, OFFSETS),
        "RESAMPLING": ("enum", 0, RESAMPLINGS),
        "READING": ("enum", 0, READINGS),
        "NETWORK_FILE": ("file", None),
        "THREADS": ("number", None),
        "ANY_ACQUISITION": ("boolean", False),
        "CHECK": ("boolean", True),
        "OUTPUT": ("rasterDestination", None),
        "MASK": ("rasterDestination", None),
        "CLOUD_PROBABILITY": ("rasterDestination", None),
        "SHADOW_PROBABILITY": ("rasterDestination", None),
    },
    "maskfromprobability": {
        "INPUT": ("raster", None),
        "BAND": ("band", 1),
        "ENCODING": ("enum", 0, ENCODINGS),
        "THRESHOLD": ("number", 0.4),
        "AVERAGE_OVER": ("number", 1),
        "DILATION_SIZE": ("number", 1),
        "OUTPUT": ("rasterDestination", None),
    },
    "maskfromqa": {
        "INPUT": ("raster", None),
        "BAND": ("band", 1),
        "SCHEME": ("enum", 0, QA_SCHEMES),
        "CLASSES": ("enum", [0, 1, 2], CATEGORIES),
        "CONFIDENCE": ("enum", 0, ["Flag bits", "Low", "Medium", "High"]),
        "VALUES": ("string", ""),
        "BITS": ("string", ""),
        "OUTPUT": ("rasterDestination", None),
    },
    "maskfromscl": {
        "INPUT": ("raster", None),
        "PRODUCT": ("file", None),
        "PRESET": ("enum", 0, SCL_PRESETS),
        "CLASSES": ("enum", None, SCL_CLASSES),
        "RESOLUTION": ("number", None),
        "CLDPRB": ("raster", None),
        "CLDPRB_THRESHOLD": ("number", None),
        "OUTPUT": ("rasterDestination", None),
        "ANY_ACQUISITION": ("boolean", False),
        "CHECK": ("boolean", True),
    },
    "hybridmask": {
        "MASKS": ("multilayer", None),
        "RULE": ("enum", 0, RULES),
        "MIN_VOTES": ("number", 2),
        "NODATA": ("enum", 0, NODATA_RULES),
        "OUTPUT": ("rasterDestination", None),
        "SOURCES": ("rasterDestination", None),
        "ANY_ACQUISITION": ("boolean", False),
    },
    "growmask": {
        "INPUT": ("raster", None),
        "BAND": ("band", 1),
        "DISTANCE": ("number", 0),
        "MIN_AREA": ("number", 0),
        "FILL_HOLES": ("number", 0),
        "OPEN": ("number", 0),
        "CLOSE": ("number", 0),
        "OUTPUT": ("rasterDestination", None),
    },
    "applymask": {
        "INPUT": ("raster", None),
        "MASK": ("raster", None),
        "BANDS": ("band", None),
        "NODATA": ("number", None),
        "INVERT": ("boolean", False),
        "UNKNOWN": ("enum", 0, ["Set the pixel to NoData", "Keep the pixel"]),
        "OUTPUT": ("rasterDestination", None),
        "ANY_ACQUISITION": ("boolean", False),
    },
    "maskscene": {
        "INPUT": ("file", None),
        "QA": ("raster", None),
        "SCHEME": ("enum", 0, QA_SCHEMES),
        "CLASSES": ("enum", [0, 1, 2], CATEGORIES),
        "SCL": ("file", None),
        "SCL_PRESET": ("enum", 0, SCL_PRESETS),
        "CLDPRB_THRESHOLD": ("number", None),
        "PRESET": ("enum", 1, SCENE_PRESETS),
        "THRESHOLD": ("number", None),
        "AVERAGE_OVER": ("number", None),
        "DILATION_SIZE": ("number", None),
        "DISTANCE": ("number", None),
        "MIN_AREA": ("number", 0),
        "FILL_HOLES": ("number", 0),
        "RESOLUTION": ("number", None),
        "EXTENT": ("extent", None),
        "OFFSET": ("enum", 0, OFFSETS),
        "RESAMPLING": ("enum", 0, RESAMPLINGS),
        "READING": ("enum", 0, READINGS),
        "ENGINE": ("enum", 0, ENGINES),
        "MODEL": ("file", None),
        "THREADS": ("number", None),
        "OUTPUT": ("rasterDestination", None),
        "PROBABILITY": ("rasterDestination", None),
        "SOURCES": ("rasterDestination", None),
        "SHADOWS": ("boolean", True),
        "SHADOWS_BY": ("enum", 0, SHADOWS_BY),
        "DEEP": ("enum", 0, DEEP),
        "REPORT": ("fileDestination", None),
        "ANY_ACQUISITION": ("boolean", False),
        "CHECK": ("boolean", True),
    },
    "maskfolder": {
        "INPUT": ("file", None),
        "QA": ("file", None),
        "SCHEME": ("enum", 0, QA_SCHEMES),
        "CLASSES": ("enum", [0, 1, 2], CATEGORIES),
        "SCL": ("file", None),
        "SCL_PRESET": ("enum", 0, SCL_PRESETS),
        "CLDPRB_THRESHOLD": ("number", None),
        "PRESET": ("enum", 1, SCENE_PRESETS),
        "THRESHOLD": ("number", None),
        "AVERAGE_OVER": ("number", None),
        "DILATION_SIZE": ("number", None),
        "DISTANCE": ("number", None),
        "MIN_AREA": ("number", 0),
        "FILL_HOLES": ("number", 0),
        "RESOLUTION": ("number", None),
        "EXTENT": ("extent", None),
        "SHADOWS": ("boolean", True),
        "SHADOWS_BY": ("enum", 0, SHADOWS_BY),
        "DEEP": ("enum", 0, DEEP),
        "MAX_CLOUD": ("number", None),
        "PROBABILITY": ("boolean", False),
        "SOURCES": ("boolean", False),
        "WORKERS": ("number", 1),
        "SCHEDULER": ("string", None),
        "OFFSET": ("enum", 0, OFFSETS),
        "RESAMPLING": ("enum", 0, RESAMPLINGS),
        "READING": ("enum", 0, READINGS),
        "ENGINE": ("enum", 0, ENGINES),
        "MODEL": ("file", None),
        "THREADS": ("number", None),
        "ANY_ACQUISITION": ("boolean", False),
        "CHECK": ("boolean", True),
        "FOLDER": ("folderDestination", None),
        "FOOTPRINTS": ("vectorDestination", None),
        "TABLE": ("vectorDestination", None),
        "HTML": ("fileDestination", None),
    },
    "cloudshadow": {
        "INPUT": ("file", None),
        "NIR": ("raster", None),
        "CLOUDS": ("raster", None),
        "SUN_ZENITH": ("number", None),
        "SUN_AZIMUTH": ("number", None),
        "VIEW_ZENITH": ("number", None),
        "VIEW_AZIMUTH": ("number", None),
        "RESOLUTION": ("number", None),
        "EXTENT": ("extent", None),
        "OFFSET": ("enum", 0, OFFSETS),
        "READING": ("enum", 0, READINGS),
        "MIN_HEIGHT": ("number", 200),
        "MAX_HEIGHT": ("number", 10_000),
        "DARKNESS": ("number", 0.7),
        "WATER": ("boolean", False),
        "SHADOWS_BY": ("enum", 0, SHADOWS_BY),
        "MIN_AREA": ("number", 0),
        "OUTPUT": ("rasterDestination", None),
        "HEIGHT": ("rasterDestination", None),
        "AGREEMENT": ("rasterDestination", None),
        "ANY_ACQUISITION": ("boolean", False),
        "CHECK": ("boolean", True),
    },
    "samplepoints": {
        "INPUT": ("raster", None),
        "ALLOCATION": ("enum", 0, ["Equally among the classes", "In proportion to their area"]),
        "NUMBER": ("number", 100),
        "MIN_PER_CLASS": ("number", 0),
        "MIN_DISTANCE": ("number", 0),
        "SEED": ("number", 0),
        "EXISTING": ("vector", None),
        "OUTPUT": ("vectorDestination", None),
    },
    "assessmask": {
        "MASKS": ("multilayer", None),
        **REFERENCE,
        "TOLERANCE": ("number", 0),
        "STRATA": ("raster", None),
        "ERRORS": ("rasterDestination", None),
        "ANY_ACQUISITION": ("boolean", False),
    },
    "tuneprobability": {
        "INPUT": ("raster", None),
        **REFERENCE,
        "AIM": ("enum", 0, AIMS),
        "AIM_VALUE": ("number", None),
        "DISTANCES": ("string", "0"),
        "ENCODING": ("enum", 0, ENCODINGS),
        "ANY_ACQUISITION": ("boolean", False),
    },
    "usableshare": {
        "POLYGONS": ("vector", None),
        "ID_FIELD": ("field", None),
        "MASKS": ("multilayer", None),
        "FOLDER": ("file", None),
        "MIN_USABLE": ("number", 0.8),
        "MERGE": ("boolean", False),
        "ENGINE": ("enum", 0, ENGINES),
        "MODEL": ("file", None),
        "THREADS": ("number", None),
        "TABLE": ("vectorDestination", None),
        "OUTPUT": ("vectorDestination", None),
    },
    "timeseries": {
        "POLYGONS": ("vector", None),
        "ID_FIELD": ("field", None),
        "SCENES": ("multilayer", None),
        "FOLDER": ("file", None),
        "INDICES": ("string", "NDVI"),
        "MASKS": ("multilayer", None),
        "MIN_USABLE": ("number", 0.8),
        "MERGE": ("boolean", False),
        "CLOUD_PROBABILITY": ("boolean", False),
        "OFFSET": ("enum", 0, OFFSETS),
        "ENGINE": ("enum", 0, ENGINES),
        "MODEL": ("file", None),
        "THREADS": ("number", None),
        "ANY_ACQUISITION": ("boolean", False),
        "CHECK": ("boolean", True),
        "TABLE": ("vectorDestination", None),
        "HTML": ("fileDestination", None),
    },
}
ADVANCED = {
    "deepmask": {"ANY_ACQUISITION", "CHECK", "NETWORK_FILE", "THREADS"},
    "usableshare": {"MERGE", "ENGINE", "MODEL", "THREADS"},
    "timeseries": {
        *("MERGE", "CLOUD_PROBABILITY", "OFFSET", "ENGINE", "MODEL", "THREADS", "ANY_ACQUISITION", "CHECK"),
    },
    "multitemporal": {"ANY_ACQUISITION", "CHECK", "INTERSECT_GROWN", "ENGINE", "MODEL", "THREADS", "MULTI_MODEL"},
    "s2cloudless": {"ANY_ACQUISITION", "CHECK", "ENGINE", "MODEL", "THREADS"},
    "maskfromscl": {"ANY_ACQUISITION", "CHECK"},
    "hybridmask": {"ANY_ACQUISITION"},
    "applymask": {"ANY_ACQUISITION"},
    "maskfromqa": {"CONFIDENCE", "VALUES", "BITS"},
    "growmask": {"OPEN", "CLOSE"},
    "maskscene": {
        *(
            "SHADOWS",
            "SHADOWS_BY",
            "DEEP",
            "THRESHOLD",
            "AVERAGE_OVER",
            "DILATION_SIZE",
            "DISTANCE",
            "MIN_AREA",
            "FILL_HOLES",
        ),
        *("QA", "SCHEME", "CLASSES", "SCL", "SCL_PRESET", "CLDPRB_THRESHOLD"),
        *("OFFSET", "RESAMPLING", "READING", "ENGINE", "MODEL", "THREADS"),
        *("ANY_ACQUISITION", "CHECK"),
    },
    "maskfolder": {
        "ANY_ACQUISITION",
        "CHECK",
        "SHADOWS_BY",
        "DEEP",
        "OFFSET",
        "RESAMPLING",
        "READING",
        "ENGINE",
        "MODEL",
        "SCHEDULER",
        "THREADS",
    },
    "cloudshadow": {
        "ANY_ACQUISITION",
        "CHECK",
        "OFFSET",
        "READING",
        "SUN_ZENITH",
        "SUN_AZIMUTH",
        "VIEW_ZENITH",
        "VIEW_AZIMUTH",
        "MIN_HEIGHT",
        "MAX_HEIGHT",
        "DARKNESS",
        "WATER",
        "SHADOWS_BY",
        "MIN_AREA",
    },
    "samplepoints": {"SEED", "EXISTING"},
    "assessmask": {"ANY_ACQUISITION", "STRATA"},
    "tuneprobability": {"ANY_ACQUISITION", "DISTANCES", "ENCODING"},
}
VALIDITY_NUMBERS = {"VALID_PERCENT", "VALID_PIXELS", "NODATA_PIXELS"}
MASK_NUMBERS = VALIDITY_NUMBERS | {"MASKED_PERCENT", "MASKED_PIXELS"}
FROZEN_MODELS = {
    "cloudmask": {
        "inputs": ["PRODUCT", "RESOLUTION", "THRESHOLD"],
        "outputs": {"s2cloudless:Cloud probability", "maskfromprobability:Cloud mask"},
    },
    "maskedbands": {
        "inputs": ["PRODUCT", "QA", "SCHEME", "BANDS", "RESOLUTION", "THRESHOLD", "DISTANCE"],
        "outputs": {"growmask:Cloud mask", "applymask:Masked raster"},
    },
}
SHADOW_NUMBERS = MASK_NUMBERS | {"SHADOW_PERCENT", "SHADOW_AGREEMENT", "SHADOW_PLACEBO", "CLOUD_HEIGHT"}
NUMBERS = {
    "s2cloudless": VALIDITY_NUMBERS,
    "maskscene": SHADOW_NUMBERS,
    "deepmask": MASK_NUMBERS | {"CLOUD_PERCENT", "CIRRUS_PERCENT", "SHADOW_PERCENT"},
    "multitemporal": MASK_NUMBERS | {"DATES"},
    "cloudshadow": SHADOW_NUMBERS,
    "maskfolder": {"SCENES", "DONE", "SKIPPED", "FAILED"},
    "samplepoints": {"POINTS", "NEW_POINTS"},
    "assessmask": {
        "OVERALL_ACCURACY",
        "BALANCED_ACCURACY",
        "USERS_ACCURACY",
        "PRODUCERS_ACCURACY",
        "F1",
        "IOU",
        "COMPARED_PIXELS",
    },
    "usableshare": {"POLYGONS", "DATES", "USABLE_LOOKS"},
    "timeseries": {"POLYGONS", "DATES", "USABLE_LOOKS"},
    "tuneprobability": {"THRESHOLD", "THRESHOLD_LOW", "THRESHOLD_HIGH", "DISTANCE", "REACHED", "COMPARED_PIXELS"},
}


def frozen(definition):
    texts = (definition.options(),) if definition.type() == "enum" else ()
    return (definition.type(), definition.defaultValue(), *texts)


def test_the_provider_is_registered(provider):
    registered = QgsApplication.processingRegistry().providerById("cloudsieve")

    assert registered.name() == "CloudSieve"
    assert registered.supportedOutputRasterLayerExtensions() == ["tif"]
    assert not registered.icon().isNull()


def test_the_ids_are_frozen(provider):
    assert {algorithm.name() for algorithm in provider.algorithms()} == set(FROZEN) | set(FROZEN_MODELS)


@pytest.mark.parametrize("name", FROZEN_MODELS)
def test_models_come_with_the_plugin_and_ask_in_the_order_of_a_dialog(provider, name):
    model = provider.algorithm(name)
    opened = model.create()  # as a dialog does

    assert model.canExecute() == opened.canExecute() == (True, "")
    assert opened.shortHelpString()
    definitions = opened.parameterDefinitions()
    assert [d.name() for d in definitions if not d.isDestination()] == FROZEN_MODELS[name]["inputs"]
    assert {d.name() for d in definitions if d.isDestination()} == FROZEN_MODELS[name]["outputs"]


@pytest.mark.parametrize("name", FROZEN)
def test_keys_options_and_defaults_are_frozen(provider, name):
    definitions = provider.algorithm(name).parameterDefinitions()

    assert {definition.name(): frozen(definition) for definition in definitions} == FROZEN[name]


@pytest.mark.parametrize("name", FROZEN)
def test_rarely_used_parameters_are_advanced(provider, name):
    flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    definitions = provider.algorithm(name).parameterDefinitions()

    assert {d.name() for d in definitions if d.flags() & flag} == ADVANCED.get(name, set())


@pytest.mark.parametrize("name", FROZEN)
def test_the_numbers_that_models_use_are_declared(provider, name):
    outputs = provider.algorithm(name).outputDefinitions()
    numbers = {output.name() for output in outputs if output.type() == "outputNumber"}

    assert numbers == NUMBERS.get(name, MASK_NUMBERS)


@pytest.mark.parametrize("name", FROZEN)
def test_every_algorithm_and_parameter_explains_itself(provider, name):
    algorithm = provider.algorithm(name)

    assert algorithm.shortDescription().endswith(".")
    assert "NoData" in algorithm.shortHelpString()
    assert algorithm.group()
    assert [d.name() for d in algorithm.parameterDefinitions() if not d.help()] == []


@pytest.mark.parametrize("name", ["maskscene", "hybridmask"])
def test_additional_rasters_are_written_on_request_only(provider, name):
    for key in {"PROBABILITY", "SOURCES"} & set(FROZEN[name]):
        assert not provider.algorithm(name).parameterDefinition(key).createByDefault()


def test_what_is_missing_is_said_before_a_dialog_opens(provider, monkeypatch):
    from cloudsieve import provider as provider_module
    from cloudsieve import runners

    for module in (runners, provider_module):
        monkeypatch.setattr(module, "find_missing", lambda job=None: "numpy is missing.")

    assert provider.algorithm("maskscene").canExecute() == (False, "numpy is missing.")
    assert provider.warningMessage() == "numpy is missing."


def test_unloading_takes_the_provider_back(qgis_app, qgis_processing):
    from cloudsieve.plugin import CloudSievePlugin

    registry = QgsApplication.processingRegistry()
    was_registered = registry.providerById("cloudsieve") is not None
    before = len(registry.providers())
    plugin = CloudSievePlugin(None)
    if not was_registered:
        plugin.initProcessing()
        assert len(registry.providers()) == before + 1
    plugin.unload()

    assert len(registry.providers()) == before
    assert plugin.provider is None
