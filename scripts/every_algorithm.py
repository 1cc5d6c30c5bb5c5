"""Run every algorithm of the plugin by qgis_process, on products made by code, and look whether its outputs are there.

Standard library only: it is for a QGIS whose Python has little else.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

Parameters = dict[str, list[str]]

# In this order, for some take what others made: {l1c}, {later}, {l2a}, {truth} and {fields} are given, {mask} is the
# file mask.tif, {report_html} is report.html, {dates_folder} is a folder.
RUNS: dict[str, dict[str, str | list[str]]] = {
    "maskscene": {
        "INPUT": "{l1c}",
        "PRESET": "1",
        "RESOLUTION": "20",
        "OUTPUT": "{scene_mask}",
        "SOURCES": "{sources}",
        "REPORT": "{scene_html}",
    },
    "s2cloudless": {"INPUT": "{l1c}", "RESOLUTION": "20", "OUTPUT": "{probability}"},
    "multitemporal": {
        "SCENES": ["{l1c}/MTD_MSIL1C.xml", "{later}/MTD_MSIL1C.xml"],
        "RESOLUTION": "60",
        "FOLDER": "{dates_folder}",
    },
    "cloudshadow": {"INPUT": "{l1c}", "RESOLUTION": "20", "OUTPUT": "{shadow}"},
    "maskfromprobability": {"INPUT": "{probability}", "OUTPUT": "{mask}"},
    "maskfromqa": {"INPUT": "{truth}", "OUTPUT": "{mask_qa}"},
    "maskfromscl": {"PRODUCT": "{l2a}", "OUTPUT": "{mask_scl}"},
    "hybridmask": {"MASKS": ["{mask}", "{mask_scl}"], "OUTPUT": "{hybrid}"},
    "growmask": {"INPUT": "{mask}", "DISTANCE": "100", "MIN_AREA": "2000", "OUTPUT": "{grown}"},
    "applymask": {"INPUT": "{probability}", "MASK": "{mask}", "OUTPUT": "{applied}"},
    "samplepoints": {"INPUT": "{mask}", "NUMBER": "60", "OUTPUT": "{sample_gpkg}"},
    "assessmask": {"MASKS": ["{mask}"], "REFERENCE": "{mask_qa}", "HTML": "{report_html}"},
    "maskfolder": {"INPUT": "{l1c}", "FOLDER": "{scenes_folder}", "HTML": "{overview_html}"},
    "tuneprobability": {"INPUT": "{probability}", "REFERENCE": "{mask_qa}", "HTML": "{tuned_html}"},
    "usableshare": {
        "POLYGONS": "{fields}",
        "MASKS": ["{scene_mask}"],
        "TABLE": "{usable_csv}",
        "OUTPUT": "{usable_gpkg}",
    },
    "timeseries": {
        "POLYGONS": "{fields}",
        "SCENES": ["{l2a}/MTD_MSIL2A.xml"],
        "TABLE": "{series_csv}",
        "HTML": "{series_html}",
    },
    "cloudmask": {
        "PRODUCT": "{l1c}",
        "s2cloudless:Cloud probability": "{model_probability}",
        "maskfromprobability:Cloud mask": "{model_mask}",
    },
    "maskedbands": {
        "PRODUCT": "{l1c}",
        "QA": "{truth}",
        "BANDS": "{truth}",
        "growmask:Cloud mask": "{chain_mask}",
        "applymask:Masked raster": "{chain_bands}",
    },
}
# What needs more than QGIS and the zip: it says what, and where to get it.
REFUSED: dict[str, tuple[dict[str, str | list[str]], str]] = {
    "deepmask": ({"INPUT": "{l2a}", "OUTPUT": "{deep}"}, "Set up deep networks"),
}
SUFFIXES = ("html", "gpkg", "csv")
SENSED, LATER = ("2023-07-12", "2023-07-22")
CRS = "urn:ogc:def:crs:EPSG::32632"
FIELD_M = [(402000, 5296000), (405000, 5296500), (404500, 5293000), (402500, 5292500), (402000, 5296000)]


class _Files(dict[str, str]):
    """Names a file or folder in a folder for every name that is not given."""

    def __init__(self, folder: Path, given: dict[str, Path]) -> None:
        super().__init__({name: str(path) for name, path in given.items()})
        self._folder = folder

    def __missing__(self, name: str) -> str:
        stem, _, suffix = name.rpartition("_")
        if suffix == "folder":
            return str(self._folder / stem)
        return str(self._folder / (f"{stem}.{suffix}" if suffix in SUFFIXES else f"{name}.tif"))


def main() -> int:
    """Return 0 if every algorithm wrote what it should; else say what went wrong and return 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("qgis_process")
    parser.add_argument("folder", type=Path, help="where the outputs go")
    for name in ("l1c", "l2a", "truth"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    options = parser.parse_args()
    given = {name: getattr(options, name) for name in ("l1c", "l2a", "truth")}
    given["later"] = _make_later(options.l1c, options.folder)
    given["fields"] = _write_fields(options.folder / "fields.geojson")
    files = _Files(options.folder, given)
    failures = [
        *(
            f"cloudsieve:{name} has no example in {__file__}."
            for name in sorted(_listed(options.qgis_process) - {*RUNS, *REFUSED})
        ),
        *(failure for name in RUNS for failure in _run(options.qgis_process, name, _resolved(RUNS[name], files))),
        *(failure for name in REFUSED for failure in _be_refused(options.qgis_process, name, files)),
    ]
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{len(RUNS)} algorithms ran, {len(REFUSED)} said what they need, {len(failures)} failures.")
    return 1 if failures else 0


def _make_later(product: Path, folder: Path) -> Path:
    """Copy a product as that of a later day."""
    later = folder / _on_later_day(product.name)
    for file in (path for path in product.rglob("*") if path.is_file()):
        copy = later / _on_later_day(file.relative_to(product).as_posix())
        copy.parent.mkdir(parents=True, exist_ok=True)
        if file.suffix == ".xml":
            copy.write_text(_on_later_day(file.read_text(encoding="utf-8")), encoding="utf-8")
        else:
            shutil.copyfile(file, copy)
    return later


def _on_later_day(text: str) -> str:
    return text.replace(SENSED, LATER).replace(SENSED.replace("-", ""), LATER.replace("-", ""))


def _write_fields(path: Path) -> Path:
    """Write the outline of a field within the products."""
    field = {"type": "Feature", "properties": {"name": "field"}, "geometry": _polygon()}
    crs = {"type": "name", "properties": {"name": CRS}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [field]}), encoding="utf-8")
    return path


def _polygon() -> dict[str, object]:
    return {"type": "Polygon", "coordinates": [FIELD_M]}


def _listed(qgis_process: str) -> set[str]:
    listing = subprocess.run([qgis_process, "list"], stdout=subprocess.PIPE, text=True, check=True).stdout
    found = set(re.findall(r"cloudsieve:(\w+)", listing))
    return found or sys.exit("QGIS lists no algorithm of CloudSieve: the plugin did not load.")


def _resolved(parameters: dict[str, str | list[str]], files: _Files) -> Parameters:
    return {
        key: [text.format_map(files) for text in ([value] if isinstance(value, str) else value)]
        for key, value in parameters.items()
    }


def _started(qgis_process: str, name: str, parameters: Parameters) -> subprocess.CompletedProcess[str]:
    arguments = [f"{key}={value}" for key, values in parameters.items() for value in values]
    command = [qgis_process, "run", f"cloudsieve:{name}", "--", *arguments]
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)


def _run(qgis_process: str, name: str, parameters: Parameters) -> list[str]:
    """Return what went wrong; an output is what was not there before."""
    paths = [Path(value) for values in parameters.values() for value in values if value.startswith("/")]
    outputs = [path for path in paths if not path.exists()]
    finished = _started(qgis_process, name, parameters)
    missing = [str(path) for path in outputs if not _is_written(path)]
    if finished.returncode == 0 and outputs and not missing:
        print(f"cloudsieve:{name}: done", flush=True)
        return []
    return [f"cloudsieve:{name} failed (code {finished.returncode}, missing: {missing}):\n{finished.stdout}"]


def _is_written(path: Path) -> bool:
    return any(path.iterdir()) if path.is_dir() else path.is_file() and path.stat().st_size > 0


def _be_refused(qgis_process: str, name: str, files: _Files) -> list[str]:
    """Return what went wrong where a run should have said what it needs."""
    parameters, sentence = REFUSED[name]
    resolved = _resolved(parameters, files)
    finished = _started(qgis_process, name, resolved)
    if finished.returncode != 0 and sentence in finished.stdout:
        print(f"cloudsieve:{name}: says what it needs", flush=True)
        return []
    return [f"cloudsieve:{name} did not say “{sentence}” (code {finished.returncode}):\n{finished.stdout}"]


if __name__ == "__main__":
    sys.exit(main())
