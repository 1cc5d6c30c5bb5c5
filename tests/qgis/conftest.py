"""QGIS with the plugin's provider registered, and little rasters to run it on."""

from __future__ import annotations

import gc
import importlib.util
import shutil
import subprocess
import time
from pathlib import Path
from typing import Callable

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")
pytest.importorskip("rasterio", reason="rasterio is not installed")

I18N = Path(__file__).resolve().parents[2] / "i18n"


@pytest.fixture(scope="session", autouse=True)
def nothing_outlives_qgis(qgis_app):
    """Let tasks end before Python does, for their threads run Python; and layers that nobody holds before QGIS does."""
    from qgis.core import QgsApplication

    yield
    QgsApplication.taskManager().cancelAll()
    for _ in range(1000):
        if not QgsApplication.taskManager().countActiveTasks():
            break
        QgsApplication.processEvents()
        time.sleep(0.01)
    gc.collect()


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """Register the provider as the plugin does."""
    from cloudsieve.plugin import CloudSievePlugin

    plugin = CloudSievePlugin(None)
    plugin.initProcessing()
    yield plugin.provider
    plugin.unload()


@pytest.fixture(scope="session")
def compiled(tmp_path_factory) -> Path:
    """Return the folder of all compiled languages."""
    lrelease = shutil.which("lrelease")
    if lrelease is None:
        pytest.skip("lrelease (qttools5-dev-tools) is not installed")
    folder = tmp_path_factory.mktemp("i18n")
    for file in sorted(I18N.glob("*.ts")):
        arguments = [lrelease, str(file), "-qm", str(folder / f"{file.stem}.qm")]
        subprocess.run(arguments, check=True, capture_output=True)
    return folder


@pytest.fixture
def speak(provider, compiled):
    """Return a function that has the plugin speak the language of a locale, with the labels of dialogs too."""
    from cloudsieve.plugin import install_translator
    from qgis.PyQt.QtCore import QCoreApplication

    spoken = []

    def speak(locale: str) -> None:
        spoken.append(install_translator(locale, compiled))
        provider.refreshAlgorithms()

    yield speak
    for translator in spoken:
        QCoreApplication.removeTranslator(translator)
    provider.refreshAlgorithms()


@pytest.fixture
def in_german(speak):
    speak("de_AT")


@pytest.fixture
def write_raster(tmp_path: Path) -> Callable[..., str]:
    """Return a function from a name and rows of pixels to the path of a GeoTIFF with 20 m pixels."""
    import rasterio
    from rasterio.transform import from_origin

    def write(name: str, rows: object, dtype: str = "uint8", nodata: float | None = None, size_m: float = 20) -> str:
        pixels = np.asarray(rows, dtype)
        bands = pixels[np.newaxis] if pixels.ndim == 2 else pixels
        path = str(tmp_path / name)
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            count=bands.shape[0],
            height=bands.shape[1],
            width=bands.shape[2],
            dtype=dtype,
            nodata=nodata,
            crs="EPSG:32631",
            transform=from_origin(500_000, 4_900_000, size_m, size_m),
        ) as dataset:
            dataset.write(bands)
        return path

    return write


@pytest.fixture(scope="session")
def product(tmp_path_factory) -> Callable[[str], str]:
    """Return a function from L1C or L2A to the path of a small product of one and the same scene."""
    made: dict[str, str] = {}

    def make(level: str) -> str:
        if level not in made:
            made[level] = str(_synthetic_scene().make_product(tmp_path_factory.mktemp(level), size_m=3600, level=level))
        return made[level]

    return make


def _synthetic_scene():
    path = Path(__file__).resolve().parents[2] / "scripts" / "synthetic_scene.py"
    spec = importlib.util.spec_from_file_location("synthetic_scene", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read_raster(path: str, band: int = 1) -> np.ndarray:
    """Return the pixels of one band."""
    import rasterio

    with rasterio.open(path) as dataset:
        return dataset.read(band)
