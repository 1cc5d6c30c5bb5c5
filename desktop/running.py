"""Run an algorithm of the plugin in the background, without its dialog."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsTask,
)

Done = Callable[[dict[str, Any]], None]
Failed = Callable[[str], None]  # with the reason, which is empty after Cancel

_running: set[QgsTask] = set()  # QGIS keeps no reference to what Python connects


class _Feedback(QgsProcessingFeedback):
    """Remembers why a run ended."""

    def __init__(self) -> None:
        super().__init__()
        self.error = ""

    def reportError(self, error: str | None, fatalError: bool = False) -> None:
        self.error = error or ""
        super().reportError(error, fatalError)


def run_in_background(name: str, parameters: dict[str, Any], done: Done, failed: Failed) -> QgsTask:
    """Start an algorithm and return its task, which QGIS shows in its status bar, with Cancel.

    Args:
        name: of the algorithm, without the provider.
        parameters: by key.
        done: called in the main thread with the results.
        failed: called in the main thread with the reason, which is empty after Cancel.
    """
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"cloudsieve:{name}")
    context, feedback = QgsProcessingContext(), _Feedback()
    context.setProject(QgsProject.instance())
    accepted, reason = algorithm.checkParameterValues(parameters, context)
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    if not accepted or task.isCanceled():  # QGIS cancels a task that it cannot prepare, and such a one never ends
        failed(reason or feedback.error)
        return task

    def finish(succeeded: bool, results: dict[str, Any]) -> None:
        _running.discard(task)
        if succeeded:
            done(results)
        else:
            # A task that waits for its turn ends before its feedback hears of Cancel.
            was_cancelled = feedback.isCanceled() or task.isCanceled()
            failed("" if was_cancelled else feedback.error)

    task.kept = (algorithm, context, feedback)  # type: ignore[attr-defined]
    task.executed.connect(finish)
    _running.add(task)
    QgsApplication.taskManager().addTask(task)
    return task


def load_raster(path: str, name: str) -> QgsRasterLayer:
    """Add a raster to the project, on top, in the style that lies beside it."""
    layer = QgsRasterLayer(path, name)
    QgsProject.instance().addMapLayer(layer)
    return layer
