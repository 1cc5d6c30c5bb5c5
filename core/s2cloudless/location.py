"""Where the s2cloudless model file lies."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

from ..errors import DependencyError, InputError

MODEL_NAME = "pixel_s2_cloud_detector_lightGBM_v0.1.txt"
PLUGIN_FOLDER = Path(__file__).parents[2]


def find_model(path: str | None) -> Path:
    """Return the model file: the one asked for, else the plugin's own, else the one inside the s2cloudless package.

    The package is looked up but never imported, for it would bring OpenCV and sentinelhub along.

    Raises:
        InputError: the file asked for does not exist.
        DependencyError: no file was asked for and none is installed.
    """
    if path is not None:
        if not os.path.isfile(path):  # which is False for a name that is too long, too
            raise InputError(
                "The model file {path} does not exist; give the path of a LightGBM text model, or none.", path=path
            )
        return Path(path)
    for candidate in (PLUGIN_FOLDER / "data" / MODEL_NAME, *_inside_s2cloudless()):
        if candidate.is_file():
            return candidate
    raise DependencyError(
        "The s2cloudless model {name} is neither in {folder} nor in an installed s2cloudless "
        "package. Choose Plugins > CloudSieve > Set up CloudSieve, or install the zip of a release, "
        "which brings it; in a shell, `pip install --no-deps s2cloudless`.",
        name=MODEL_NAME,
        folder=PLUGIN_FOLDER / "data",
    )


def _inside_s2cloudless() -> list[Path]:
    spec = importlib.util.find_spec("s2cloudless")
    folders = (spec.submodule_search_locations or []) if spec else []
    return [Path(folder) / "models" / MODEL_NAME for folder in folders]
