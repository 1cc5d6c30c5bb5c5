"""Names that come from the core's class tables, in the user's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

# The core knows nothing of Qt, so its labels are repeated here for the tools that collect what is to be translated.
TRANSLATED = (
    QT_TRANSLATE_NOOP("CloudSieve", "Clear"),
    QT_TRANSLATE_NOOP("CloudSieve", "Masked"),
    QT_TRANSLATE_NOOP("CloudSieve", "Cloud"),
    QT_TRANSLATE_NOOP("CloudSieve", "Thin cloud / cirrus"),
    QT_TRANSLATE_NOOP("CloudSieve", "Cloud shadow"),
    QT_TRANSLATE_NOOP("CloudSieve", "Snow / ice"),
    QT_TRANSLATE_NOOP("CloudSieve", "Water"),
    QT_TRANSLATE_NOOP("CloudSieve", "Adjacent to cloud"),
    QT_TRANSLATE_NOOP("CloudSieve", "No data"),
    QT_TRANSLATE_NOOP("CloudSieve", "NoData"),
    QT_TRANSLATE_NOOP("CloudSieve", "Saturated or defective"),
    QT_TRANSLATE_NOOP("CloudSieve", "Topographic casted shadows"),
    QT_TRANSLATE_NOOP("CloudSieve", "Cloud shadows"),
    QT_TRANSLATE_NOOP("CloudSieve", "Vegetation"),
    QT_TRANSLATE_NOOP("CloudSieve", "Not vegetated"),
    QT_TRANSLATE_NOOP("CloudSieve", "Unclassified"),
    QT_TRANSLATE_NOOP("CloudSieve", "Cloud medium probability"),
    QT_TRANSLATE_NOOP("CloudSieve", "Cloud high probability"),
    QT_TRANSLATE_NOOP("CloudSieve", "Thin cirrus"),
    QT_TRANSLATE_NOOP("CloudSieve", "Snow or ice"),
    QT_TRANSLATE_NOOP("CloudSieve", "Custom values or bits"),
    QT_TRANSLATE_NOOP("CloudSieve", "Right"),
    QT_TRANSLATE_NOOP("CloudSieve", "Missed"),
    QT_TRANSLATE_NOOP("CloudSieve", "False alarm"),
    QT_TRANSLATE_NOOP("CloudSieve", "Another class"),
    QT_TRANSLATE_NOOP("CloudSieve", "Deep network"),
    QT_TRANSLATE_NOOP("CloudSieve", "Deep network, shadow"),
)


def translated(label: str) -> str:
    """Return a label of a class table in the user's language; names of products are the same in all."""
    return QCoreApplication.translate("CloudSieve", label)
