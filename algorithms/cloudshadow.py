"""Cloud shadow (sun and view geometry)."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import CloudShadowJob, fields_of
from . import shared_parameters as shared
from .base import mask_numbers
from .groups import DetectionAlgorithm
from .parameters import Definitions, advanced, destination, number, product, raster, switch

translate = QCoreApplication.translate

FIELDS = fields_of(CloudShadowJob)


class CloudShadow(DetectionAlgorithm[CloudShadowJob]):
    """A product and its clouds in, the clouds' shadows out."""

    job_type = CloudShadowJob

    def name(self) -> str:
        return "cloudshadow"

    def displayName(self) -> str:
        return translate("CloudSieve", "Cloud shadow (sun and view geometry)")

    def shortDescription(self) -> str:
        return translate(
            "CloudSieve", "Finds the shadows of clouds in one scene, from the angles of sun and satellite."
        )

    def shortHelpString(self) -> str:
        return translate(
            "CloudSieve",
            "Masks cloud shadows without a second product: clouds are cast along the direction that the angles of sun"
            " and satellite give, at every height, and where they meet dark ground the neighbourhood agrees on a"
            " height. There, what is darker than the land around is shadow.\n\n"
            "Give a product, Level-1C or Level-2A: its angles and near infrared band are read from it. Its clouds are"
            " those of s2cloudless (Level-1C) or classes 8 and 9 of the scene classification (Level-2A), unless a mask"
            " is given. Or give one near infrared raster, a mask of the clouds, and the angles by hand.\n\n"
            "The agreement is compared with a placebo: the same with the azimuths turned by 90, 180 and 270 degrees."
            " Where it is no better, the log says “no reliable match”; that does not mean that there are no"
            " shadows.\n\n"
            "Measured on one site with hand-painted shadows: F1 0.84. Missed: soft shadows of thin cloud, and those of"
            " clouds outside the tile. Taken for shadow now and then: water, dark slopes, burnt ground. The mask is 0"
            " where there is no shadow, 1 in shadow, 255 (NoData) where unknown.",
        )

    def tags(self) -> list[str]:
        words = translate("CloudSieve", "shadow,cloud height,sun angle,azimuth,zenith,l1c,l2a,tdom,csmask")
        return [*super().tags(), *words.split(",")]

    def numbers(self) -> dict[str, str]:
        return {**shared.shadow_numbers(), **mask_numbers()}

    def definitions(self) -> Definitions:
        return [
            product(
                FIELDS["product"],
                translate("CloudSieve", "Sentinel-2 product"),
                translate(
                    "CloudSieve",
                    "MTD_MSIL1C.xml or MTD_MSIL2A.xml inside the .SAFE folder, a zip archive, or the pasted path of a"
                    " .SAFE or granule folder.",
                ),
            ),
            raster(
                FIELDS["nir"],
                translate("CloudSieve", "Or near infrared raster"),
                translate("CloudSieve", "Band B8A or B08 alone; the angles are then typed by hand."),
            ),
            raster(
                FIELDS["clouds"],
                translate("CloudSieve", "Cloud mask"),
                translate(
                    "CloudSieve",
                    "The clouds that cast, 0 clear, 1 cloud, 255 NoData; the product's own clouds if not set.",
                ),
            ),
            *shared.grid(),
            *advanced(
                shared.offset(),
                shared.reading(),
                *_angles(),
                number(
                    FIELDS["min_height_m"],
                    translate("CloudSieve", "Lowest cloud (metres)"),
                    translate("CloudSieve", "Above the ground."),
                    decimals=0,
                ),
                number(
                    FIELDS["max_height_m"],
                    translate("CloudSieve", "Highest cloud (metres)"),
                    translate("CloudSieve", "Above the ground."),
                    decimals=0,
                ),
                number(
                    FIELDS["darkness"],
                    translate("CloudSieve", "Darkness (0 to 1)"),
                    translate(
                        "CloudSieve",
                        "Shadow reflects less than this share of what the land around reflects in the near infrared.",
                    ),
                ),
                switch(
                    FIELDS["water"],
                    translate("CloudSieve", "Leave out water"),
                    translate(
                        "CloudSieve",
                        "Water (class 6 of the scene classification, or NDWI above 0) is never shadow. Fewer lakes are"
                        " masked by mistake, and as many shadows on water and wet ground are missed.",
                    ),
                ),
                shared.shadows_by(FIELDS["shadows_by"]),
                shared.area(
                    FIELDS["min_area_m2"],
                    translate("CloudSieve", "Smallest shadow to keep (square metres)"),
                    translate("CloudSieve", "Shadows of a smaller area become clear."),
                ),
            ),
            *shared.trust(),
            destination(
                FIELDS["output"],
                translate("CloudSieve", "Cloud shadow mask"),
                translate("CloudSieve", "0 no shadow, 1 shadow, 255 NoData, as a Cloud Optimized GeoTIFF."),
            ),
            destination(
                FIELDS["height"],
                translate("CloudSieve", "Cloud height"),
                translate("CloudSieve", "Height of the clouds above the ground in metres, on which each place agrees."),
            ),
            destination(
                FIELDS["agreement"],
                translate("CloudSieve", "Agreement"),
                translate("CloudSieve", "How well clouds and dark ground agree: 1 is perfect, 0 is chance."),
            ),
        ]


def _angles() -> Definitions:
    kept = translate("CloudSieve", "From the product's metadata if not set.")
    return [
        number(FIELDS["sun_zenith_deg"], translate("CloudSieve", "Zenith angle of the sun (degrees)"), kept),
        number(FIELDS["sun_azimuth_deg"], translate("CloudSieve", "Azimuth of the sun (degrees)"), kept),
        number(FIELDS["view_zenith_deg"], translate("CloudSieve", "Zenith angle of the satellite (degrees)"), kept),
        number(FIELDS["view_azimuth_deg"], translate("CloudSieve", "Azimuth of the satellite (degrees)"), kept),
    ]
