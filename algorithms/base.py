"""What all algorithms share: a job from the parameters, its run, and its outputs back as styled layers."""

from __future__ import annotations

import dataclasses
from typing import Any

from qgis.core import (  # type: ignore[attr-defined]
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..core.errors import CloudSieveError
from ..core.jobs import Job
from .parameters import Definitions
from .styles import MakeRenderer, attach_style, mask_renderer
from .values import Values

translate = QCoreApplication.translate

HELP_URL = "https://github.com/cloudsieve/cloudsieve/blob/main/docs/algorithms.md"


class CloudSieveAlgorithm(QgsProcessingAlgorithm):
    """Translates parameters into a job, hands it over, and translates what comes back."""

    def definitions(self) -> Definitions:
        """Return the parameters in the order of the dialog, destinations last."""
        raise NotImplementedError

    def numbers(self) -> dict[str, str]:
        """Return the label of every number that a model can use, by key."""
        return mask_numbers()

    def job(self, values: Values) -> Job:
        """Return the job that the parameters describe.

        Raises:
            JobError: if the parameters contradict each other.
        """
        raise NotImplementedError

    def renderers(self, job: Job, results: dict[str, Any]) -> dict[str, MakeRenderer]:
        """Return what styles each output, by the destination's key; a mask unless the algorithm says otherwise."""
        return {"OUTPUT": mask_renderer}

    def tags(self) -> list[str]:
        """Return words to find the algorithm by."""
        return translate(
            "CloudSieve", "cloud,cloud mask,cloud shadow,sentinel-2,sentinel 2,remote sensing,satellite,quality"
        ).split(",")

    def createInstance(self) -> CloudSieveAlgorithm:
        """Return a fresh instance."""
        return type(self)()

    def icon(self) -> QIcon:
        """Return the icon of the provider."""
        provider = self.provider()
        return provider.icon() if provider else super().icon()

    def helpUrl(self) -> str:
        """Return the page that explains the algorithm."""
        return f"{HELP_URL}#{self.name()}"

    def canExecute(self) -> tuple[bool, str]:
        """Tell whether something is missing, so that the dialog says it before it opens."""
        from ..runners import find_missing

        missing = find_missing()
        return missing is None, missing or ""

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        for definition in self.definitions():
            self.addParameter(definition)
        for key, label in self.numbers().items():
            self.addOutput(QgsProcessingOutputNumber(key, label))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Tell whether the parameters make a job, and if not, why."""
        accepted, message = super().checkParameterValues(parameters, context)
        if not accepted:
            return False, message or ""
        try:
            self.job(Values(self, parameters, context))
        except (CloudSieveError, QgsProcessingException) as error:
            return False, str(error)
        return True, ""

    def prepareAlgorithm(  # type: ignore[override]
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the layers while still on the main thread."""
        try:
            self._job = self.job(Values(self, parameters, context))
        except CloudSieveError as error:
            raise QgsProcessingException(str(error)) from error
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
        try:
            job = dataclasses.replace(self._job, **{key.lower(): path for key, path in paths.items()})
            results = run_job(job, feedback)
        except CloudSieveError as error:
            raise QgsProcessingException(str(error)) from error
        for key, make_renderer in self.renderers(job, results).items():
            path = paths[key]
            if path is not None:
                attach_style(path, make_renderer, context)
        return {key: value for key, value in _as_outputs(results).items() if self.outputDefinition(key) is not None}

    def _destination_paths(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str | None]:
        paths: dict[str, str | None] = {}
        for definition in self.destinationParameterDefinitions():
            key = definition.name()
            paths[key] = self.parameterAsOutputLayer(parameters, key, context) or None
            if paths[key] is None and not definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:  # type: ignore[attr-defined]
                raise QgsProcessingException(translate("CloudSieve", "{parameter} is not set.").format(parameter=key))
        return paths


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


def _as_outputs(results: dict[str, Any]) -> dict[str, Any]:
    """Return results under the keys of outputs; a list becomes text, for QGIS 3.22 has no output of a list."""
    return {
        key.upper(): ", ".join(map(str, value)) if isinstance(value, list) else value for key, value in results.items()
    }
