"""What the core says, in the words of QGIS: the user's language, and the labels of the dialog."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QCoreApplication

from ..core.messages import reword

translate = QCoreApplication.translate


def in_words_of_qgis(text: str, algorithm: QgsProcessingAlgorithm | None = None) -> str:
    """Return a message, or a text, as a user of QGIS reads it; called from any thread.

    Args:
        text: from the core, the runners or the engine.
        algorithm: the one whose dialog has the parameters; without one they stay keys.
    """

    def label_of(key: str) -> str:
        definition = algorithm and algorithm.parameterDefinition(key)
        return translate("CloudSieve", '"{label}"').format(label=definition.description()) if definition else key

    return reword(text, _translated, label_of)


def _translated(template: str) -> str:
    # By its full name: what collects texts takes `translate` for a call with a literal.
    return QCoreApplication.translate("CloudSieve", template)
