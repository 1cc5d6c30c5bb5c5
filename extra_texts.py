"""What the menu says about the extras of the engine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication

from .engine.extras import Extra

translate = QCoreApplication.translate


@dataclass(frozen=True)
class ExtraTexts:
    """The words for one extra, in the language of QGIS.

    Attributes:
        set_up: its entry in the menu.
        remove: the entry that takes it away.
        offer: what it is for, how large, under which licences; asked before it is downloaded.
        question: asked before it is removed.
        setting_up: what is under way; also the title of the question before it.
        removing: what is under way.
    """

    set_up: str
    remove: str
    offer: str
    question: str
    setting_up: str
    removing: str


def texts_of(extra: Extra) -> ExtraTexts:
    """Return the words for an extra."""
    return _TEXTS[extra.name](extra)


def _texts_of_deep(extra: Extra) -> ExtraTexts:
    return ExtraTexts(
        set_up=translate("CloudSieve", "Set up deep networks…"),
        remove=translate("CloudSieve", "Remove deep networks…"),
        offer=translate(
            "CloudSieve",
            "“Clouds and shadows (deep network)” needs packages beside CloudSieve's engine; QGIS and the engine stay"
            " as they are.\n\nAbout {download} MB are downloaded from PyPI; they take {disk} MB of your user folder."
            " There are none for Intel Macs with Python 3.14, for 32 bits, and for Linux without glibc 2.28.\n\n"
            "Licences: {licences}. The networks were trained on CloudSEN12+, SPARCS and scenes of the German Aerospace"
            " Center, which publishes them; CloudSEN12 itself is not for commercial use (CC BY-NC 4.0).",
        ).format(download=extra.download_mb, disk=extra.disk_mb, licences=extra.licences),
        question=translate("CloudSieve", "Remove the deep networks? They can be set up again at any time."),
        setting_up=translate("CloudSieve", "Setting up deep networks"),
        removing=translate("CloudSieve", "Removing deep networks"),
    )


def _texts_of_dask(extra: Extra) -> ExtraTexts:
    return ExtraTexts(
        set_up=translate("CloudSieve", "Set up Dask…"),
        remove=translate("CloudSieve", "Remove Dask…"),
        offer=translate(
            "CloudSieve",
            "The “Dask scheduler” of “Mask many Sentinel-2 scenes” needs packages beside CloudSieve's engine; QGIS and"
            " the engine stay as they are.\n\nAbout {download} MB are downloaded from PyPI; they take {disk} MB of your"
            " user folder.\n\nLicences: {licences}.",
        ).format(download=extra.download_mb, disk=extra.disk_mb, licences=extra.licences),
        question=translate("CloudSieve", "Remove Dask? It can be set up again at any time."),
        setting_up=translate("CloudSieve", "Setting up Dask"),
        removing=translate("CloudSieve", "Removing Dask"),
    )


def _texts_of_omnicloudmask(extra: Extra) -> ExtraTexts:
    return ExtraTexts(
        set_up=translate("CloudSieve", "Set up OmniCloudMask…"),
        remove=translate("CloudSieve", "Remove OmniCloudMask…"),
        offer=translate(
            "CloudSieve",
            "OmniCloudMask is another network for “Clouds and shadows (deep network)”, with PyTorch to run it; QGIS"
            " and the engine stay as they are.\n\nAbout {download} MB are downloaded from PyPI; they take about"
            " {disk} MB of your user folder. There are none for Python 3.9, for Intel Macs, for 32 bits, and for"
            " Linux without glibc 2.28. When it first runs, the package itself fetches its weights (58 MB) from"
            " huggingface.co into your user folder, where they stay when it is removed here.\n\n"
            "Licences: {licences}. The terms of its weights and training data were not looked into.",
        ).format(download=extra.download_mb, disk=extra.disk_mb, licences=extra.licences),
        question=translate("CloudSieve", "Remove OmniCloudMask? It can be set up again at any time."),
        setting_up=translate("CloudSieve", "Setting up OmniCloudMask"),
        removing=translate("CloudSieve", "Removing OmniCloudMask"),
    )


_TEXTS: dict[str, Callable[[Extra], ExtraTexts]] = {
    "deep": _texts_of_deep,
    "dask": _texts_of_dask,
    "omnicloudmask": _texts_of_omnicloudmask,
}
