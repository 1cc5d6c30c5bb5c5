"""What the core says, in the words of QGIS: the user's language, and the labels and options of the dialog."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import JOBS, fields_of
from ..core.messages import Option, Parameter, reword

translate = QCoreApplication.translate


def in_words_of_qgis(text: str, algorithm: QgsProcessingAlgorithm | None = None) -> str:
    """Return a message, or a text, as a user of QGIS reads it; called from any thread.

    Args:
        text: from the core, the runners or the engine; a parameter or an option by itself has no quotation marks.
        algorithm: the one whose dialog has the parameters; what it lacks has the words of another one.
    """
    shown = str if isinstance(text, (Parameter, Option)) else _quoted

    def label_of(key: str) -> str:
        labels = (shown(definition.description()) for _, definition in _definitions_of(key, algorithm))
        return next(labels, key)

    def label_of_option(key: str, option: str) -> str:
        for job, definition in _definitions_of(key, algorithm):
            ids = _ids_of(job, key)
            if option in ids:
                return shown(definition.options()[ids.index(option)])  # type: ignore[attr-defined]
        return option

    return reword(text, _translated, label_of, label_of_option)


def option_labels(key: str) -> list[str]:
    """Return what can be chosen in a parameter, as dialogs show it."""
    return next(definition.options() for _, definition in _definitions_of(key, None))  # type: ignore[attr-defined]


def _definitions_of(
    key: str, algorithm: QgsProcessingAlgorithm | None
) -> Iterator[tuple[str, QgsProcessingParameterDefinition]]:
    """Yield the definitions of a parameter, each with its job: the one at hand first, for jobs carry out others."""
    from . import ALGORITHMS  # which need this module

    definition = algorithm.parameterDefinition(key) if algorithm else None
    if algorithm and definition:
        yield algorithm.name(), definition
    for other in ALGORITHMS:
        if any(field.key == key for field in fields_of(other.job_type).values()):
            yield from ((other.job_type.name, one) for one in other().definitions() if one.name() == key)


def _ids_of(job: str, key: str) -> tuple[str, ...]:
    """Return the ids of what can be chosen in a parameter, in the order of its labels."""
    fields = fields_of(JOBS[job]).values() if job in JOBS else ()
    return next((field.ids for field in fields if field.key == key), ())


def _quoted(label: str | None) -> str:
    return translate("CloudSieve", '"{label}"').format(label=label)


def _translated(template: str) -> str:
    # By its full name: what collects texts takes `translate` for a call with a literal.
    return QCoreApplication.translate("CloudSieve", template)
