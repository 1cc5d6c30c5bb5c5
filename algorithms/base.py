"""What all algorithms share: a job from the parameters, its run, and its outputs back as styled layers."""

from __future__ import annotations

import dataclasses
from typing import Any, Generic, TypeVar

from qgis.core import (  # type: ignore[attr-defined]
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtXml import QDomDocument

from ..core.errors import CloudSieveError
from ..core.jobs import Job, fields_of
from ..core.messages import Message, Parameter
from ..core.result import Result
from .exports import Exports
from .jobs import build_job
from .parameters import Definitions
from .styles import dress_outputs
from .values import Values, is_given
from .words import in_words_of_qgis

translate = QCoreApplication.translate

JobT = TypeVar("JobT", bound=Job)

_FILE_DESTINATIONS = (
    QgsProcessingParameterFileDestination.typeName(),
    QgsProcessingParameterFolderDestination.typeName(),
)

HELP_URL = "https://github.com/cloudsieve/cloudsieve/blob/main/docs/algorithms.md"


class CloudSieveAlgorithm(QgsProcessingAlgorithm, Generic[JobT]):
    """Translates parameters into a job, hands it over, and translates what comes back."""

    job_type: type[JobT]

    def definitions(self) -> Definitions:
        """Return the parameters in the order of the dialog, destinations last."""
        raise NotImplementedError

    def numbers(self) -> dict[str, str]:
        """Return the label of every number that a model can use, by key."""
        return mask_numbers()

    def style_of_bands(self, parameters: dict[str, Any], context: QgsProcessingContext) -> QDomDocument | None:
        """Return how bands that are written shall look, where a layer of the project and no file tells."""
        return None

    def tags(self) -> list[str]:
        """Return words to find the algorithm by."""
        return translate(
            "CloudSieve", "cloud,cloud mask,cloud shadow,sentinel-2,sentinel 2,remote sensing,satellite,quality"
        ).split(",")

    def createInstance(self) -> CloudSieveAlgorithm:
        return type(self)()

    def icon(self) -> QIcon:
        provider = self.provider()
        return provider.icon() if provider else super().icon()

    def helpUrl(self) -> str:
        return f"{HELP_URL}#{self.name()}"

    def canExecute(self) -> tuple[bool, str]:
        """Tell whether something is missing, so that the dialog says it before it opens."""
        from ..runners import find_missing

        missing = find_missing(self.job_type)
        return missing is None, self._in_words(missing) if missing else ""

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for definition in self.definitions():
            self.addParameter(definition)
        for key, label in self.numbers().items():
            self.addOutput(QgsProcessingOutputNumber(key, label))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Tell whether the parameters make a job that can run here, and if not, why."""
        from ..runners import find_missing

        accepted, message = super().checkParameterValues(parameters, context)
        if not accepted:
            return False, message or ""
        try:
            missing = find_missing(build_job(self.job_type, Values(self, parameters, context)))
        except CloudSieveError as error:
            return False, self._in_words(error.message)
        except QgsProcessingException as error:
            return False, str(error)
        return missing is None, self._in_words(missing) if missing else ""

    def prepareAlgorithm(  # type: ignore[override]
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the layers while still on the main thread."""
        # A step of a model, which stores all parameters that it knows. Python sees the class of the base alone.
        if feedback.metaObject().className() == "QgsProcessingMultiStepFeedback":
            parameters = {**_older_values(self.job_type), **parameters}
        self._style = self.style_of_bands(parameters, context)
        self._exports = Exports()
        try:
            self._job = build_job(self.job_type, Values(self, parameters, context, self._exports.export))
        except CloudSieveError as error:
            raise QgsProcessingException(self._in_words(error.message)) from error
        return True

    def processAlgorithm(  # type: ignore[override]
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the job and return paths and numbers.

        Raises:
            QgsProcessingException: for whatever the user can understand and mend.
        """
        from ..runners import run_job

        paths = self._destination_paths(parameters, context)
        fields = {field.key: name for name, field in fields_of(self.job_type).items()}
        try:
            job = dataclasses.replace(self._job, **{fields[key]: path for key, path in paths.items()})
            result = run_job(job, feedback, self._in_words)
        except CloudSieveError as error:
            raise QgsProcessingException(self._in_words(error.message)) from error
        finally:
            self._exports.close()
        dress_outputs(job, result, context, self._style)
        return {key: value for key, value in self._as_outputs(result).items() if self.outputDefinition(key) is not None}

    def _in_words(self, text: str) -> str:
        return in_words_of_qgis(text, self)

    def _as_outputs(self, result: Result) -> dict[str, Any]:
        """Return a result under the keys of outputs; a list becomes text, for QGIS 3.22 has no output of a list."""
        fields = fields_of(self.job_type)
        paths = {fields[name].key: path for name, path in result.outputs.items()}
        numbers = {
            name.upper(): ", ".join(map(str, number)) if isinstance(number, list) else number
            for name, number in result.numbers.items()
        }
        return {**paths, **numbers}

    def _destination_paths(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str | None]:
        paths: dict[str, str | None] = {}
        for definition in self.destinationParameterDefinitions():
            key = definition.name()
            is_file = definition.type() in _FILE_DESTINATIONS
            read = self.parameterAsFileOutput if is_file else self.parameterAsOutputLayer
            # Not asked for what is left out: QGIS would note it as a layer to load, and report that it is not there.
            paths[key] = (read(parameters, key, context) or None) if is_given(parameters.get(key)) else None
            if paths[key] is None and not definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:  # type: ignore[attr-defined]
                unset = Message("{parameter} is not set.", parameter=Parameter(key))
                raise QgsProcessingException(self._in_words(unset))
        return paths


def _older_values(job_type: type[Job]) -> dict[str, Any]:
    """Return what the parameters mean that a model lacks because they did not exist when it was stored."""
    newer = [field for field in fields_of(job_type).values() if field.about.in_older_models is not None]
    return {
        field.key: field.choices.index(field.about.in_older_models) if field.choices else field.about.in_older_models
        for field in newer
    }


def mask_numbers() -> dict[str, str]:
    """Return the labels of the counts that every mask comes with."""
    return {
        "MASKED_PERCENT": translate("CloudSieve", "Masked (percent of valid pixels)"),
        "MASKED_PIXELS": translate("CloudSieve", "Masked pixels"),
        **validity_numbers(),
    }


def validity_numbers() -> dict[str, str]:
    """Return the labels of the counts that every output comes with."""
    return {
        "VALID_PERCENT": translate("CloudSieve", "Valid (percent of all pixels)"),
        "VALID_PIXELS": translate("CloudSieve", "Valid pixels"),
        "NODATA_PIXELS": translate("CloudSieve", "NoData pixels"),
    }
