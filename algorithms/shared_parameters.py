"""The parameters that several algorithms share, in the groups that the core has for them.

Keys and the order of options are frozen: models, scripts and the history store them.
"""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import (
    AcquisitionOptions,
    ForestOptions,
    GridOptions,
    GrowthOptions,
    JobField,
    ProductOptions,
    RadiometryOptions,
    ReferenceOptions,
    SceneNumbers,
    SchemeOptions,
    ThresholdOptions,
    ZoneOptions,
    fields_of,
)
from ..core.tables import CATEGORIES, PRESET_NUMBERS, SCHEMES, ScenePreset
from .labels import translated
from .parameters import (
    Definition,
    Definitions,
    advanced,
    attribute,
    destination,
    extent,
    file,
    number,
    options,
    polygons,
    raster,
    report_destination,
    switch,
    table_destination,
    text,
    vector,
)

translate = QCoreApplication.translate

JobFields = dict[str, JobField]

_ACQUISITION = fields_of(AcquisitionOptions)
_FOREST = fields_of(ForestOptions)
_GRID = fields_of(GridOptions)
_GROWTH = fields_of(GrowthOptions)
_PRODUCT = fields_of(ProductOptions)
_RADIOMETRY = fields_of(RadiometryOptions)
_REFERENCE = fields_of(ReferenceOptions)
_SCENE_NUMBERS = fields_of(SceneNumbers)
_SCHEME = fields_of(SchemeOptions)
_THRESHOLDS = fields_of(ThresholdOptions)
_ZONES = fields_of(ZoneOptions)


def any_acquisition() -> Definitions:
    """Define whether what does not belong together may be used together."""
    return advanced(
        switch(
            _ACQUISITION["any_acquisition"],
            translate("CloudSieve", "Use inputs of different acquisitions anyway"),
            translate(
                "CloudSieve",
                "Inputs whose names, tags or metadata tell of different tiles, times, orbits or satellites stop the"
                " run; with this, they are a warning.",
            ),
        )
    )


def trust() -> Definitions:
    """Define how far the files of a product, and that inputs belong together, are checked."""
    return [
        *any_acquisition(),
        *advanced(
            switch(
                _PRODUCT["check_files"],
                translate("CloudSieve", "Check the files against their checksums"),
                translate(
                    "CloudSieve",
                    "Damaged files of a product are often decoded without an error. Those that are read are compared"
                    " with the checksums in manifest.safe or in the zip archive; that takes about a second for a"
                    " whole product.",
                ),
            )
        ),
    ]


def mask_destination(fields: JobFields) -> Definition:
    """Define the mask to write."""
    return destination(
        fields["output"],
        translate("CloudSieve", "Cloud mask"),
        translate("CloudSieve", "0 clear, 1 masked, 255 NoData, as a Cloud Optimized GeoTIFF."),
    )


def sources_destination(fields: JobFields) -> Definition:
    """Define the raster that tells who masked a pixel."""
    return destination(
        fields["sources"],
        translate("CloudSieve", "Mask sources"),
        translate(
            "CloudSieve", "Which sources masked each pixel: bit 0 for the first, bit 1 for the second, and so on."
        ),
    )


def encoding(fields: JobFields) -> Definition:
    """Define how a probability is stored."""
    return options(
        fields["encoding"],
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
            _THRESHOLDS["threshold"],
            translate("CloudSieve", "Cloud probability threshold (0 to 1)"),
            translate("CloudSieve", "Pixels whose averaged probability is above this value are masked."),
        ),
        number(
            _THRESHOLDS["average_over_px"],
            translate("CloudSieve", "Average over (pixels)"),
            translate(
                "CloudSieve",
                "Radius of the disk over which the probability is averaged beforehand; 0 for no averaging.",
            ),
            decimals=1,
        ),
        number(
            _THRESHOLDS["dilation_size_px"],
            translate("CloudSieve", "Dilation size (pixels)"),
            translate("CloudSieve", "Radius of the disk by which the mask is dilated afterwards; 0 for no dilation."),
            decimals=1,
        ),
    ]


def scene_numbers() -> Definitions:
    """Define the numbers that a preset brings; those that are set count instead."""
    return [
        number(
            _SCENE_NUMBERS["threshold"],
            translate("CloudSieve", "Cloud probability threshold (0 to 1)"),
            translate(
                "CloudSieve",
                "Pixels whose averaged probability is above this value are masked. If not set: from the preset.",
            ),
        ),
        number(
            _SCENE_NUMBERS["average_over_px"],
            translate("CloudSieve", "Average over (pixels)"),
            translate(
                "CloudSieve",
                "Radius of the disk over which the probability is averaged beforehand; 0 for no averaging. If not set:"
                " from the preset.",
            ),
            decimals=1,
        ),
        number(
            _SCENE_NUMBERS["dilation_size_px"],
            translate("CloudSieve", "Dilation size (pixels)"),
            translate(
                "CloudSieve",
                "Radius of the disk by which the mask is dilated afterwards; 0 for no dilation. If not set: from the"
                " preset.",
            ),
            decimals=1,
        ),
        distance(
            _SCENE_NUMBERS["distance_m"],
            translate("CloudSieve", "Grow by (metres)"),
            translate(
                "CloudSieve",
                "Every masked patch grows by this distance in all directions; NoData does not grow. If not set: from"
                " the preset.",
            ),
        ),
    ]


def distance(field: JobField, label: str, help_text: str) -> Definition:
    """Define a distance in metres, none by default."""
    return number(field, label, help_text, decimals=1)


def area(field: JobField, label: str, help_text: str) -> Definition:
    """Define an area in square metres, none by default."""
    return number(field, label, help_text, decimals=1)


def scene_preset(field: JobField) -> Definition:
    """Define ready settings for a whole scene."""
    definition = options(
        field,
        translate("CloudSieve", "Preset"),
        translate(
            "CloudSieve",
            "Ready numbers for threshold, averaging, dilation and growth. A number that is set counts instead; Custom"
            " begins with those of s2cloudless.",
        ),
        [
            _preset_label(translate("CloudSieve", "Keep data ({threshold}, grow {grow} m)"), ScenePreset.KEEP_DATA),
            _preset_label(
                translate("CloudSieve", "Balanced ({threshold}, average {average} m, grow {grow} m)"),
                ScenePreset.BALANCED,
            ),
            _preset_label(
                translate("CloudSieve", "Safe for time series ({threshold}, grow {grow} m)"), ScenePreset.SAFE
            ),
            _preset_label(
                translate("CloudSieve", "s2cloudless defaults ({threshold}, 1 pixel, 1 pixel)"),
                ScenePreset.S2CLOUDLESS,
            ),
            translate("CloudSieve", "Custom"),
        ],
    )
    # A choice without "not set": every model that the designer has stored says which.
    definition.setFlags(definition.flags() & ~QgsProcessingParameterDefinition.Flag.FlagOptional)  # type: ignore[attr-defined]
    return definition


def cleaning() -> Definitions:
    """Define growth in metres and the sizes of patches and holes."""
    growth = distance(
        _GROWTH["distance_m"],
        translate("CloudSieve", "Grow by (metres)"),
        translate("CloudSieve", "Every masked patch grows by this distance in all directions; NoData does not grow."),
    )
    return [growth, *patches()]


def patches() -> Definitions:
    """Define the sizes of patches and holes."""
    return [
        area(
            _GROWTH["min_area_m2"],
            translate("CloudSieve", "Smallest masked patch to keep (square metres)"),
            translate("CloudSieve", "Masked patches of a smaller area become clear before the mask grows."),
        ),
        area(
            _GROWTH["fill_holes_m2"],
            translate("CloudSieve", "Smallest clear hole to keep (square metres)"),
            translate("CloudSieve", "Clear holes of a smaller area inside a mask become masked."),
        ),
    ]


def find_shadows(field: JobField) -> Definition:
    """Define whether the shadows of the clouds are masked."""
    return switch(
        field,
        translate("CloudSieve", "Find cloud shadows"),
        translate(
            "CloudSieve",
            "Adds the shadows of the clouds, told from the angles of sun and satellite. Not with the preset of"
            " s2cloudless, which compares with the Python package.",
        ),
    )


def shadows_by(field: JobField) -> Definition:
    """Define who tells the shadows of the clouds."""
    return options(
        field,
        translate("CloudSieve", "Shadows told by"),
        translate(
            "CloudSieve",
            "Geometry: the angles of sun and satellite, and dark ground. Deep network: the shapes in the scene; it"
            " finds more, and takes some dark ground for shadow. Together: only what both call shadow, for few false"
            " shadows. The network needs CloudSieve's engine and its extra “Deep networks”.",
        ),
        [
            translate("CloudSieve", "Geometry"),
            translate("CloudSieve", "Deep network"),
            translate("CloudSieve", "Geometry and deep network together"),
        ],
    )


def deep_vote(field: JobField) -> Definition:
    """Define what a deep network votes on."""
    return options(
        field,
        translate("CloudSieve", "Deep network"),
        translate(
            "CloudSieve",
            "A second opinion beside the other sources, for Level-1C and Level-2A: what the network calls cloud, or"
            " cloud and shadow, is masked too. It needs CloudSieve's engine and its extra “Deep networks” (Plugins >"
            " CloudSieve), and takes longer. It sees the pixels of the mask up to 30 m, in place of coarser ones those"
            " of 20 m.",
        ),
        [
            translate("CloudSieve", "Off"),
            translate("CloudSieve", "Clouds"),
            translate("CloudSieve", "Clouds and shadows"),
        ],
    )


def resolution(field: JobField, help_text: str) -> Definition:
    """Define the pixel size of the output."""
    return number(field, translate("CloudSieve", "Resolution (metres)"), help_text, decimals=1)


def grid(fields: JobFields = _GRID, sizes: str = "") -> Definitions:
    """Define the output's pixel size, with a help of its own where `sizes` is given, and extent."""
    return [
        resolution(
            fields["resolution_m"],
            sizes
            or translate(
                "CloudSieve",
                "Pixel size of the output, such as 10, 20, 60 or 160 m. If not set: 20 m for a product, the finest"
                " band's pixel size for band rasters.",
            ),
        ),
        extent(
            _GRID["extent"],
            translate("CloudSieve", "Extent"),
            translate("CloudSieve", "The part of the scene to work on; all of it if not set."),
        ),
    ]


def offset() -> Definition:
    """Define whether digital numbers carry the offset of baseline 04.00 and later."""
    return options(
        _RADIOMETRY["offset"],
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
    )


def reading() -> Definition:
    """Define how much of JPEG 2000 files is decoded."""
    return options(
        _RADIOMETRY["reading"],
        translate("CloudSieve", "Reading of JPEG 2000 files"),
        translate(
            "CloudSieve",
            "Exact decodes every pixel and averages. Fast takes coarser pixels from the resolution levels in the"
            " files: at 20 m in three quarters of the time, at 60 m in about half; one to six pixels of the mask in"
            " a thousand differ.",
        ),
        [translate("CloudSieve", "Exact"), translate("CloudSieve", "Fast (JPEG 2000 levels)")],
    )


def radiometry() -> Definitions:
    """Define how digital numbers become reflectance on the output's grid."""
    return [
        offset(),
        options(
            _RADIOMETRY["resampling"],
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
        reading(),
    ]


def engine() -> Definitions:
    """Define who evaluates the model, which model, and on how many cores."""
    return advanced(
        options(
            _FOREST["engine"],
            translate("CloudSieve", "Engine"),
            translate(
                "CloudSieve", "What evaluates the model. All engines give the same values; numba is the fastest."
            ),
            [translate("CloudSieve", "Automatic"), "numba", "numpy", "LightGBM"],
        ),
        file(
            _FOREST["model"],
            translate("CloudSieve", "Model file"),
            translate(
                "CloudSieve",
                "Another LightGBM model (text format) of the same ten bands; the model of s2cloudless if not set.",
            ),
            "LightGBM (*.txt);;(*)",
        ),
        number(
            _FOREST["threads"],
            translate("CloudSieve", "Threads"),
            translate(
                "CloudSieve", "Number of threads that compute; all processor cores but one, eight at most, if not set."
            ),
            decimals=0,
        ),
    )


def qa_scheme() -> Definitions:
    """Define with which scheme a QA raster is read and which of its classes to mask."""
    return [
        options(
            _SCHEME["scheme"],
            translate("CloudSieve", "Scheme of the QA raster"),
            translate(
                "CloudSieve",
                "The producer of the raster. The same numbers mean different things from one producer to the next;"
                " a value that the scheme does not know stops the run.",
            ),
            [translated(scheme.label) for scheme in SCHEMES],
        ),
        options(
            _SCHEME["categories"],
            translate("CloudSieve", "Classes to mask"),
            translate("CloudSieve", "Classes that the scheme does not distinguish are passed over."),
            [translated(category.label) for category in CATEGORIES],
        ),
    ]


def scl_preset(field: JobField) -> Definition:
    """Define a ready selection of scene classification classes."""
    return options(
        field,
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


def cldprb_threshold(field: JobField, help_text: str) -> Definition:
    """Define from which percentage on Sen2Cor's cloud probability masks a pixel."""
    label = translate("CloudSieve", "Sen2Cor cloud probability threshold (percent)")
    return number(field, label, help_text, decimals=1)


def _preset_label(text: str, preset: ScenePreset) -> str:
    numbers = PRESET_NUMBERS[preset]
    return text.format(
        threshold=f"{numbers.threshold:g}", average=f"{numbers.average_over_m:g}", grow=f"{numbers.distance_m:g}"
    )


def shadow_numbers() -> dict[str, str]:
    """Return the labels of the numbers that shadows come with."""
    return {
        "SHADOW_PERCENT": translate("CloudSieve", "Cloud shadow (percent of valid pixels)"),
        "SHADOW_AGREEMENT": translate("CloudSieve", "Agreement of clouds and shadows (0 to 1)"),
        "SHADOW_PLACEBO": translate("CloudSieve", "Agreement with the azimuths turned (placebo)"),
        "CLOUD_HEIGHT": translate("CloudSieve", "Median height of the clouds (metres)"),
    }


def reference() -> Definitions:
    """Define what is taken for the truth."""
    return [
        raster(
            _REFERENCE["reference"],
            translate("CloudSieve", "Reference raster"),
            translate(
                "CloudSieve", "A mask (0 clear, 1 masked, 255 NoData), or classes that the class mapping explains."
            ),
        ),
        vector(
            _REFERENCE["labels"],
            translate("CloudSieve", "Labelled points or polygons"),
            translate(
                "CloudSieve",
                "Instead of a reference raster. Points of “Stratified sample to label” carry what is needed to stand"
                " for the whole area.",
            ),
        ),
        attribute(
            _REFERENCE["class_field"],
            translate("CloudSieve", "Field of the class"),
            translate("CloudSieve", "The field of the labels that holds the class, as text or number."),
            _REFERENCE["labels"],
        ),
        text(
            _REFERENCE["mapping"],
            translate("CloudSieve", "Class mapping"),
            translate(
                "CloudSieve",
                "What the classes are: 1 masked, 0 clear or nodata, for instance “cloud=1, thin cloud=1, shadow=1,"
                " clear=0”; values of a raster go by number, “3=1”. Codes up to 9 tell more classes apart. If not set,"
                " equal names and 0, 1 and 255 are the same, and of labels cloud, thin cloud and shadow are masked.",
            ),
        ),
    ]


def report_destinations() -> Definitions:
    """Define report and table."""
    return [
        report_destination(
            _REFERENCE["html"],
            translate("CloudSieve", "Report"),
            translate("CloudSieve", "One HTML file with tables and pictures; the results viewer shows it."),
        ),
        table_destination(
            _REFERENCE["table"],
            translate("CloudSieve", "Table"),
            translate("CloudSieve", "The numbers of the report as CSV."),
        ),
    ]


def zones(fields: JobFields) -> Definitions:
    """Define the polygons, and what names them."""
    return [
        polygons(
            fields["polygons"],
            translate("CloudSieve", "Polygons"),
            translate(
                "CloudSieve", "Fields, meadows, lakes: in any CRS; a pixel counts by the part of it that lies in them."
            ),
        ),
        attribute(
            _ZONES["id_field"],
            translate("CloudSieve", "Field that names the polygons"),
            translate("CloudSieve", "Its values must all be different; without it the polygons are numbered from 1."),
            parent=fields["polygons"],
        ),
    ]


def usable_dates() -> Definitions:
    """Define when a date is usable for a polygon."""
    return [
        number(
            _ZONES["min_usable"],
            translate("CloudSieve", "Usable from a clear share of (0 to 1)"),
            translate("CloudSieve", "A date is usable for a polygon if at least this share of its area is clear."),
        ),
        *advanced(
            switch(
                _ZONES["merge"],
                translate("CloudSieve", "Merge the scenes of one day"),
                translate(
                    "CloudSieve",
                    "Two orbits, or two satellites, may see a polygon on one day. Merged, the scene that shows most of"
                    " it counts; otherwise each has its row.",
                ),
            )
        ),
    ]


def series_table(fields: JobFields, help_text: str) -> Definition:
    """Define the table of a series."""
    return table_destination(fields["table"], translate("CloudSieve", "Table"), help_text)


def series_numbers() -> dict[str, str]:
    """Return the labels of the counts of a series."""
    return {
        "POLYGONS": translate("CloudSieve", "Number of polygons"),
        "DATES": translate("CloudSieve", "Number of dates"),
        "USABLE_LOOKS": translate("CloudSieve", "Polygons that are usable, all dates together"),
    }
