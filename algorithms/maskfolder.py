"""Mask many Sentinel-2 scenes."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import MaskFolderJob, fields_of
from . import shared_parameters as shared
from .groups import DetectionAlgorithm
from .parameters import (
    Definitions,
    advanced,
    file,
    folder_destination,
    number,
    polygons_destination,
    report_destination,
    switch,
    table_destination,
    text,
)

translate = QCoreApplication.translate

FIELDS = fields_of(MaskFolderJob)


class MaskFolder(DetectionAlgorithm[MaskFolderJob]):
    """A folder of products in; their masks, and a map of how cloudy they are, out."""

    job_type = MaskFolderJob

    def name(self) -> str:
        return "maskfolder"

    def displayName(self) -> str:
        return translate("CloudSieve", "Mask many Sentinel-2 scenes")

    def shortDescription(self) -> str:
        return translate("CloudSieve", "Masks all products of a folder or list, and maps how cloudy each of them is.")

    def shortHelpString(self) -> str:
        return translate(
            "CloudSieve",
            "Masks each product of a folder, or of a list, as “Mask a Sentinel-2 scene” does, and writes the masks into"
            " one folder, named after the products. A product that is there twice is masked once, and of several"
            " processings of one acquisition the newest; what is passed over, and why, stands in the table.\n\n"
            "Run it again to go on: masks that are there with the same settings are kept, others are made anew. A scene"
            " that fails does not stop the rest. Cancel keeps the masks that are finished.\n\n"
            "The footprints are coloured by cloud and play through time. Cloud, shadow and clear are percentages of the"
            " valid pixels and make up 100 together; NoData, which is never clear, is a percentage of all pixels."
            " Scenes with more cloud than allowed are marked as rejected; their masks stay.",
        )

    def tags(self) -> list[str]:
        words = translate("CloudSieve", "batch,folder,archive,time series,footprints,dask,cluster,s2cloudless,scl")
        return [*super().tags(), *words.split(",")]

    def numbers(self) -> dict[str, str]:
        return {
            "SCENES": translate("CloudSieve", "Products that were found"),
            "DONE": translate("CloudSieve", "Scenes that were masked now"),
            "SKIPPED": translate("CloudSieve", "Scenes that were masked before or passed over"),
            "FAILED": translate("CloudSieve", "Scenes that failed"),
        }

    def definitions(self) -> Definitions:
        return [
            *_inputs(),
            shared.scene_preset(FIELDS["preset"]),
            *shared.scene_numbers(),
            *shared.patches(),
            *shared.grid(),
            shared.find_shadows(FIELDS["shadows"]),
            *advanced(shared.shadows_by(FIELDS["shadows_by"]), shared.deep_vote(FIELDS["deep"])),
            *_wishes(),
            *_work(),
            *advanced(*shared.radiometry()),
            *shared.engine(),
            *shared.trust(),
            *_destinations(),
        ]


def _inputs() -> Definitions:
    anything = translate("CloudSieve", "All files and folders (*)")
    return [
        file(
            FIELDS["input"],
            translate("CloudSieve", "Folder or list of products"),
            translate(
                "CloudSieve",
                "The pasted path of a folder, which is searched with all folders in it; a text file with the path of a"
                " product on each line; or STAC items in a JSON file.",
            ),
            anything,
        ),
        file(
            FIELDS["qa"],
            translate("CloudSieve", "Folder of Fmask or QA rasters"),
            translate(
                "CloudSieve",
                "Its rasters are found by tile and time in their names; the chosen classes of each are masked, too. A"
                " scene that has none fails.",
            ),
            anything,
        ),
        *shared.qa_scheme(),
        file(
            FIELDS["scl_product"],
            translate("CloudSieve", "Folder of Level-2A products"),
            translate("CloudSieve", "Adds the scene classification of the same acquisition to each Level-1C product."),
            anything,
        ),
        shared.scl_preset(FIELDS["scl_preset"]),
        shared.cldprb_threshold(
            FIELDS["cldprb_threshold"],
            translate(
                "CloudSieve",
                "Pixels of Level-2A products with a higher Sen2Cor cloud probability are masked too; not used if not"
                " set.",
            ),
        ),
    ]


def _wishes() -> Definitions:
    return [
        number(
            FIELDS["max_cloud_percent"],
            translate("CloudSieve", "Reject above (percent of cloud)"),
            translate("CloudSieve", "Scenes with more cloud are marked as rejected; none if not set."),
            decimals=1,
        ),
        switch(
            FIELDS["probability"],
            translate("CloudSieve", "Write cloud probabilities"),
            translate("CloudSieve", "Writes the probability of each scene beside its mask."),
        ),
        switch(
            FIELDS["sources"],
            translate("CloudSieve", "Write mask sources"),
            translate("CloudSieve", "Writes which source masked each pixel beside each mask."),
        ),
    ]


def _work() -> Definitions:
    return [
        number(
            FIELDS["workers"],
            translate("CloudSieve", "Scenes at once"),
            translate(
                "CloudSieve",
                "Processes that mask a scene each; every one needs up to 1 GB of memory. Without the engine of"
                " CloudSieve it is always one.",
            ),
            decimals=0,
        ),
        *advanced(
            text(
                FIELDS["dask"],
                translate("CloudSieve", "Dask scheduler"),
                translate(
                    "CloudSieve",
                    "Address of a scheduler, such as tcp://host:8786, whose workers mask the scenes. They need the same"
                    " version of CloudSieve, and the same paths.",
                ),
            )
        ),
    ]


def _destinations() -> Definitions:
    return [
        folder_destination(
            FIELDS["folder"],
            translate("CloudSieve", "Folder of the masks"),
            translate("CloudSieve", "Each mask is called like its product, with _mask.tif at the end."),
        ),
        polygons_destination(
            FIELDS["footprints"],
            translate("CloudSieve", "Footprints"),
            translate("CloudSieve", "Outlines of the masks with date, shares of cloud and what became of each scene."),
        ),
        table_destination(
            FIELDS["table"],
            translate("CloudSieve", "Table"),
            translate("CloudSieve", "The same without outlines, as CSV."),
        ),
        report_destination(
            FIELDS["html"],
            translate("CloudSieve", "Overview"),
            translate("CloudSieve", "One HTML file with small pictures of the masks; a browser sorts it."),
        ),
    ]
