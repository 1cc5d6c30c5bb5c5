"""The sample scene: a small synthetic product to try CloudSieve on."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate

ROOT = Path(__file__).resolve().parents[1]
PATTERNS = ("data/S2*.zip", "demo/S2*.SAFE")  # of the release zip; of a checkout in which scripts/demo was run


def find_sample(root: Path = ROOT) -> Path | None:
    """Return the sample scene that came with the plugin, None where there is none."""
    return next((found for pattern in PATTERNS for found in sorted(root.glob(pattern))), None)


def keep_sample(shipped: Path, profile: Path | None = None) -> Path:
    """Return the sample scene outside the plugin's folder, where no layer stands in the way of an update."""
    if shipped.is_dir():
        return shipped
    folder = (profile or Path(QgsApplication.qgisSettingsDirPath())) / "cloudsieve"
    kept = folder / shipped.name
    if not kept.exists() or kept.stat().st_size != shipped.stat().st_size:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(shipped, kept)
    return kept


def load_composite(product: Path) -> QgsRasterLayer:
    """Add the true colour image of a product to the project."""
    layer = QgsRasterLayer(find_composite(product), translate("CloudSieve", "Sample scene"))
    QgsProject.instance().addMapLayer(layer)
    return layer


def find_composite(product: Path) -> str:
    """Return the path of a product's true colour image, as GDAL takes it."""
    if product.is_dir():
        return str(next(product.rglob("*_TCI.jp2")))
    with zipfile.ZipFile(product) as archive:
        inside = next(name for name in archive.namelist() if name.endswith("_TCI.jp2"))
    return f"/vsizip/{product.as_posix()}/{inside}"
