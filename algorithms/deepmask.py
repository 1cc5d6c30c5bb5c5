"""Clouds and shadows by a deep network."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import DeepMaskJob, fields_of
from ..core.tables import CATEGORIES, NETWORK_CLASSES, NETWORKS
from . import shared_parameters as shared
from .base import mask_numbers
from .groups import DetectionAlgorithm
from .labels import translated
from .parameters import Definitions, advanced, destination, file, number, options, product, rasters
from .words import in_words_of_qgis

translate = QCoreApplication.translate

FIELDS = fields_of(DeepMaskJob)


class DeepMask(DetectionAlgorithm[DeepMaskJob]):
    """A product or its bands in, classes out."""

    job_type = DeepMaskJob

    def name(self) -> str:
        return "deepmask"

    def displayName(self) -> str:
        return translate("CloudSieve", "Clouds and shadows (deep network)")

    def shortDescription(self) -> str:
        return translate(
            "CloudSieve", "Classifies clouds and their shadows with a deep network: Sentinel-2 or Landsat."
        )

    def shortHelpString(self) -> str:
        return translate(
            "CloudSieve",
            "A deep network looks at the shapes in a scene: a second opinion beside s2cloudless and the scene"
            " classification, and the only one that tells shadows without geometry. It works on Level-1C and"
            " Level-2A products of Sentinel-2 and on Landsat 4 to 9 (Collection 2, Level 1 with its MTL file, or Level"
            " 2), with four bands (blue, green, red, near infrared) or better with six (also both of the shortwave"
            " infrared).\n\n"
            "The networks of ukis-csmask (German Aerospace Center, Apache 2.0) tell cloud and shadow. They miss most"
            " cirrus, since they do not see band B10, and take dark ground for shadow: combine them with other"
            " sources where that matters.\n\n"
            "OmniCloudMask tells thin cloud too, of three bands. Its package is an extra of its own, and fetches its"
            " weights from huggingface.co at its first run.\n\n"
            "It needs CloudSieve's engine and its extra “Deep networks” (Plugins > CloudSieve), about 200 MB. Pixels"
            " of 10 or 20 m are best; coarser ones lose small clouds.\n\n"
            "Classes: 0 clear, 1 cloud, 2 thin cloud, where the network has it, 3 cloud shadow, 255 NoData.",
        )

    def tags(self) -> list[str]:
        words = translate(
            "CloudSieve", "deep learning,neural network,onnx,csmask,omnicloudmask,landsat,l1c,l2a,shadow,detection"
        )
        return [*super().tags(), *words.split(",")]

    def numbers(self) -> dict[str, str]:
        return {
            "CLOUD_PERCENT": translate("CloudSieve", "Cloud (percent of valid pixels)"),
            "CIRRUS_PERCENT": translate("CloudSieve", "Thin cloud (percent of valid pixels)"),
            "SHADOW_PERCENT": translate("CloudSieve", "Cloud shadow (percent of valid pixels)"),
            **mask_numbers(),
        }

    def definitions(self) -> Definitions:
        labels = {category.id: translated(category.label) for category in CATEGORIES}
        return [
            product(
                FIELDS["product"],
                translate("CloudSieve", "Sentinel-2 or Landsat product"),
                translate(
                    "CloudSieve",
                    "Level-1C or Level-2A: MTD_MSIL1C.xml or MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or"
                    " the pasted path of a .SAFE or granule folder. Of Landsat: the MTL file, one of the bands, or the"
                    " pasted path of their folder; its pixels are 30 m wide unless you ask for others.",
                ),
            ),
            rasters(
                FIELDS["bands"],
                translate("CloudSieve", "Or band rasters"),
                translate(
                    "CloudSieve",
                    "The bands of the network as single files, recognised by name such as B02.tif, or as those of"
                    " Landsat are named.",
                ),
            ),
            options(
                FIELDS["network"],
                translate("CloudSieve", "Network"),
                translate(
                    "CloudSieve",
                    "Automatic takes the first that fits the level and bands of the scene. Of band rasters whose level"
                    " is unknown, say it here.",
                ),
                [translate("CloudSieve", "Automatic"), *(in_words_of_qgis(network.label) for network in NETWORKS)],
            ),
            options(
                FIELDS["categories"],
                translate("CloudSieve", "Classes to mask"),
                translate("CloudSieve", "What counts as masked, in the mask and in the numbers."),
                [labels[name] for name in NETWORK_CLASSES[1:]],
            ),
            *shared.grid(),
            *shared.radiometry(),
            *advanced(
                file(
                    FIELDS["network_file"],
                    translate("CloudSieve", "Network of your own"),
                    translate(
                        "CloudSieve",
                        "An ONNX file that takes the place of the one above; a JSON file of the same name beside it"
                        " tells bands, levels, scaling and classes.",
                    ),
                    "ONNX (*.onnx)",
                ),
                number(
                    FIELDS["threads"],
                    translate("CloudSieve", "Threads"),
                    translate(
                        "CloudSieve",
                        "Number of threads that compute; all processor cores but one, eight at most, if not set.",
                    ),
                    decimals=0,
                ),
            ),
            *shared.trust(),
            destination(
                FIELDS["output"],
                translate("CloudSieve", "Cloud classes"),
                translate("CloudSieve", "0 clear, 1 cloud, 2 thin cloud, 3 cloud shadow, 255 NoData."),
            ),
            destination(
                FIELDS["mask"],
                translate("CloudSieve", "Cloud mask"),
                translate("CloudSieve", "0 clear, 1 masked, 255 NoData, as a Cloud Optimized GeoTIFF."),
            ),
            destination(
                FIELDS["cloud_probability"],
                translate("CloudSieve", "Cloud probability"),
                translate("CloudSieve", "What the network gives for cloud, thick or thin: 0 to 1, NaN is NoData."),
            ),
            destination(
                FIELDS["shadow_probability"],
                translate("CloudSieve", "Cloud shadow probability"),
                translate("CloudSieve", "What the network gives for cloud shadow: 0 to 1, NaN is NoData."),
            ),
        ]
