"""The parameters that several algorithms share, and beside each group how it becomes fields of a job.

Keys and the order of options are frozen: models, scripts and the history store them.
"""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..core.tables import CATEGORIES, CATEGORY_IDS, SCHEME_IDS, SCHEMES
from ..core.jobs import Engine, MaskFromProbabilityJob, Offset, Resampling, ScenePreset
from .labels import translated
from .parameters import Definition, Definitions, advanced, destination, extent, file, number, options
from .values import Values

translate = QCoreApplication.translate

Fields = dict[str, Any]


def mask_destination() -> Definition:
    """Define the mask to write."""
    return destination(
        "OUTPUT",
        translate("CloudSieve", "Cloud mask"),
        translate("CloudSieve", "0 clear, 1 masked, 255 NoData, as a Cloud Optimized GeoTIFF."),
    )


def sources_destination() -> Definition:
    """Define the raster that tells who masked a pixel."""
    return destination(
        "SOURCES",
        translate("CloudSieve", "Mask sources"),
        translate(
            "CloudSieve", "Which sources masked each pixel: bit 0 for the first, bit 1 for the second, and so on."
        ),
        optional=True,
    )


def encoding() -> Definition:
    """Define how a probability is stored."""
    return options(
        "ENCODING",
        translate("CloudSieve", "Probability encoding"),
        translate(
            "CloudSieve",
            "Float32 marks NoData as NaN, bytes from 0 to 100 as 255. Bytes from 0 to 255, as in the CLP band of"
            " Sentinel Hub, leave no value for NoData: a validity mask in the file carries it.",
        ),
        [
            translate("CloudSieve", "Float32, 0 to 1"),
            translate("CloudSieve", "Byte, 0 to 100"),
            translate("CloudSieve", "Byte, 0 to 255 (Sentinel Hub CLP)"),
        ],
    )


def post_processing() -> Definitions:
    """Define how a probability becomes a mask, as s2cloudless does it."""
    return [
        number(
            "THRESHOLD",
            translate("CloudSieve", "Cloud probability threshold (0 to 1)"),
            translate("CloudSieve", "Pixels whose averaged probability is above this value are masked."),
            MaskFromProbabilityJob.threshold,
            0,
            1,
        ),
        number(
            "AVERAGE_OVER",
            translate("CloudSieve", "Average over (pixels)"),
            translate(
                "CloudSieve",
                "Radius of the disk over which the probability is averaged beforehand; 0 for no averaging.",
            ),
            MaskFromProbabilityJob.average_over_px,
            0,
            1000,
            decimals=1,
        ),
        number(
            "DILATION_SIZE",
            translate("CloudSieve", "Dilation size (pixels)"),
            translate("CloudSieve", "Radius of the disk by which the mask is dilated afterwards; 0 for no dilation."),
            MaskFromProbabilityJob.dilation_size_px,
            0,
            1000,
            decimals=1,
        ),
    ]


def post_processing_fields(values: Values) -> Fields:
    """Return the fields of :func:`post_processing`."""
    return {
        "threshold": values.number("THRESHOLD"),
        "average_over_px": values.number("AVERAGE_OVER"),
        "dilation_size_px": values.number("DILATION_SIZE"),
    }


def distance(key: str, label: str, help_text: str) -> Definition:
    """Define a distance in metres, none by default."""
    return number(key, label, help_text, 0, 0, 100_000, 1)


def area(key: str, label: str, help_text: str) -> Definition:
    """Define an area in square metres, none by default."""
    return number(key, label, help_text, 0, 0, decimals=1)


def scene_preset() -> Definition:
    """Define ready settings for a whole scene."""
    return options(
        "PRESET",
        translate("CloudSieve", "Preset"),
        translate("CloudSieve", "Ready settings that override threshold, averaging, dilation and growth."),
        [
            translate("CloudSieve", "Keep data (0.6, grow 20 m)"),
            translate("CloudSieve", "Balanced (0.4, average 40 m, grow 100 m)"),
            translate("CloudSieve", "Safe for time series (0.3, grow 250 m)"),
            translate("CloudSieve", "s2cloudless defaults (0.4, 1 pixel, 1 pixel)"),
            translate("CloudSieve", "Custom"),
        ],
        list(ScenePreset).index(ScenePreset.CUSTOM),
    )


def cleaning() -> Definitions:
    """Define growth in metres and the sizes of patches and holes."""
    return [
        distance(
            "DISTANCE",
            translate("CloudSieve", "Grow by (metres)"),
            translate(
                "CloudSieve", "Every masked patch grows by this distance in all directions; NoData does not grow."
            ),
        ),
        area(
            "MIN_AREA",
            translate("CloudSieve", "Smallest masked patch to keep (square metres)"),
            translate("CloudSieve", "Masked patches of a smaller area become clear before the mask grows."),
        ),
        area(
            "FILL_HOLES",
            translate("CloudSieve", "Smallest clear hole to keep (square metres)"),
            translate("CloudSieve", "Clear holes of a smaller area inside a mask become masked."),
        ),
    ]


def cleaning_fields(values: Values) -> Fields:
    """Return the fields of :func:`cleaning`."""
    return {
        "distance_m": values.number("DISTANCE"),
        "min_area_m2": values.number("MIN_AREA"),
        "fill_holes_m2": values.number("FILL_HOLES"),
    }


def resolution(help_text: str) -> Definition:
    """Define the pixel size of the output."""
    return number("RESOLUTION", translate("CloudSieve", "Resolution (metres)"), help_text, None, 1, 10_000, 1)


def grid() -> Definitions:
    """Define the output's pixel size and extent."""
    return [
        resolution(
            translate(
                "CloudSieve",
                "Pixel size of the output, such as 10, 20, 60 or 160 m. If not set: 20 m for a product, the finest"
                " band's pixel size for band rasters.",
            )
        ),
        extent(
            "EXTENT",
            translate("CloudSieve", "Extent"),
            translate("CloudSieve", "The part of the scene to work on; all of it if not set."),
        ),
    ]


def grid_fields(values: Values) -> Fields:
    """Return the fields of :func:`grid`."""
    return {
        "resolution_m": values.optional_number("RESOLUTION"),
        "extent": values.extent("EXTENT"),
        "extent_crs": values.extent_crs("EXTENT"),
    }


def radiometry() -> Definitions:
    """Define how digital numbers become reflectance on the output's grid."""
    return [
        options(
            "OFFSET",
            translate("CloudSieve", "Radiometric offset"),
            translate(
                "CloudSieve",
                "Since processing baseline 04.00 digital numbers carry an offset of 1000. A product says so in its"
                " metadata; band rasters do not, so say it here for them.",
            ),
            [
                translate("CloudSieve", "As in the metadata"),
                translate("CloudSieve", "None"),
                translate("CloudSieve", "-1000 (baseline 04.00 and later)"),
            ],
        ),
        options(
            "RESAMPLING",
            translate("CloudSieve", "Resampling of bands"),
            translate(
                "CloudSieve",
                "How bands of other pixel sizes are brought to the output's grid: averaged over the area of coarser"
                " pixels and bilinearly to finer ones, or from the nearest pixel.",
            ),
            [
                translate("CloudSieve", "Area average / bilinear"),
                translate("CloudSieve", "Nearest neighbour"),
            ],
        ),
    ]


def radiometry_fields(values: Values) -> Fields:
    """Return the fields of :func:`radiometry`."""
    return {"offset": values.member("OFFSET", Offset), "resampling": values.member("RESAMPLING", Resampling)}


def engine() -> Definitions:
    """Define who evaluates the model, which model, and on how many cores."""
    return advanced(
        options(
            "ENGINE",
            translate("CloudSieve", "Engine"),
            translate(
                "CloudSieve", "What evaluates the model. All engines give the same values; numba is the fastest."
            ),
            [translate("CloudSieve", "Automatic"), "numba", "numpy", "LightGBM"],
        ),
        file(
            "MODEL",
            translate("CloudSieve", "Model file"),
            translate(
                "CloudSieve",
                "Another LightGBM model (text format) of the same ten bands; the model of s2cloudless if not set.",
            ),
            "LightGBM (*.txt);;(*)",
            optional=True,
        ),
        number(
            "THREADS",
            translate("CloudSieve", "Threads"),
            translate(
                "CloudSieve", "Number of threads that compute; all processor cores but one, eight at most, if not set."
            ),
            None,
            1,
            256,
            0,
        ),
    )


def engine_fields(values: Values) -> Fields:
    """Return the fields of :func:`engine`."""
    return {
        "engine": values.member("ENGINE", Engine),
        "model": values.file("MODEL"),
        "threads": values.optional_integer("THREADS"),
    }


def qa_scheme() -> Definitions:
    """Define which dialect a QA raster speaks and which of its classes to mask."""
    return [
        options(
            "SCHEME",
            translate("CloudSieve", "Scheme of the QA raster"),
            translate(
                "CloudSieve",
                "The producer of the raster. The same numbers mean different things from one producer to the next;"
                " a value that the scheme does not know stops the run.",
            ),
            [translated(scheme.label) for scheme in SCHEMES],
        ),
        options(
            "CLASSES",
            translate("CloudSieve", "Classes to mask"),
            translate("CloudSieve", "Classes that the scheme does not distinguish are passed over."),
            [translated(category.label) for category in CATEGORIES],
            [0, 1, 2],
            multiple=True,
        ),
    ]


def qa_scheme_fields(values: Values) -> Fields:
    """Return the fields of :func:`qa_scheme`."""
    return {
        "scheme": values.option("SCHEME", SCHEME_IDS),
        "categories": values.selected("CLASSES", CATEGORY_IDS),
    }


def scl_preset(key: str) -> Definition:
    """Define a ready selection of scene classification classes."""
    return options(
        key,
        translate("CloudSieve", "Scene classes to mask"),
        translate(
            "CloudSieve",
            "Cloud and shadow: saturated or defective, cloud shadows, cloud medium and high probability, thin cirrus."
            " Cautious: also topographic shadows and unclassified. With snow: also snow or ice.",
        ),
        [
            translate("CloudSieve", "Cloud and shadow"),
            translate("CloudSieve", "Cautious"),
            translate("CloudSieve", "Cloud, shadow and snow"),
        ],
    )


def cldprb_threshold(help_text: str) -> Definition:
    """Define from which percentage on Sen2Cor's cloud probability masks a pixel."""
    label = translate("CloudSieve", "Sen2Cor cloud probability threshold (percent)")
    return number("CLDPRB_THRESHOLD", label, help_text, None, 0, 100, 1)
