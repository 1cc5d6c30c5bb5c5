"""Where the file of a published model lies."""

from __future__ import annotations

import importlib.util
import os
from dataclasses import dataclass
from pathlib import Path

from ..errors import DependencyError, InputError

PLUGIN_FOLDER = Path(__file__).parents[2]


@dataclass(frozen=True)
class PublishedModel:
    """A model that a package ships.

    Attributes:
        name: of the file.
        import_name: of the package, which is looked up but never imported: it would bring OpenCV and more along.
        folder: where the file lies within the package.
        project: what pip calls the package.
    """

    name: str
    import_name: str
    folder: str
    project: str

    def find(self, path: str | None) -> Path:
        """Return the model file: the one asked for, else the plugin's own, else the one inside the package.

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
        for candidate in (PLUGIN_FOLDER / "data" / self.name, *self._inside_package()):
            if candidate.is_file():
                return candidate
        raise DependencyError(
            "The model {name} is neither in {folder} nor in an installed {project} package. Choose Plugins > "
            "CloudSieve > Set up engine, or install the zip of a release, which brings it; in a shell, "
            "`pip install --no-deps {project}`.",
            name=self.name,
            folder=PLUGIN_FOLDER / "data",
            project=self.project,
        )

    def _inside_package(self) -> list[Path]:
        spec = importlib.util.find_spec(self.import_name)
        folders = (spec.submodule_search_locations or []) if spec else []
        return [Path(folder) / self.folder / self.name for folder in folders]
