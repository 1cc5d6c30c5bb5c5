"""Run every algorithm of the plugin by qgis_process, on products made by code, and look whether its outputs are there.

Standard library only: it is for a QGIS whose Python has little else.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path

# In this order, for some take what others made: {l1c}, {l2a} and {truth} are given, {mask} is the file mask.tif.
RUNS: dict[str, dict[str, str | list[str]]] = {
    "maskscene": {
        "INPUT": "{l1c}",
        "PRESET": "1",
        "RESOLUTION": "20",
        "OUTPUT": "{scene_mask}",
        "SOURCES": "{sources}",
    },
    "s2cloudless": {"INPUT": "{l1c}", "RESOLUTION": "20", "OUTPUT": "{probability}"},
    "cloudshadow": {"INPUT": "{l1c}", "RESOLUTION": "20", "OUTPUT": "{shadow}"},
    "maskfromprobability": {"INPUT": "{probability}", "OUTPUT": "{mask}"},
    "maskfromqa": {"INPUT": "{truth}", "OUTPUT": "{mask_qa}"},
    "maskfromscl": {"PRODUCT": "{l2a}", "OUTPUT": "{mask_scl}"},
    "hybridmask": {"MASKS": ["{mask}", "{mask_scl}"], "OUTPUT": "{hybrid}"},
    "growmask": {"INPUT": "{mask}", "DISTANCE": "100", "MIN_AREA": "2000", "OUTPUT": "{grown}"},
    "applymask": {"INPUT": "{probability}", "MASK": "{mask}", "OUTPUT": "{applied}"},
    "samplepoints": {"INPUT": "{mask}", "NUMBER": "60", "OUTPUT": "{sample_gpkg}"},
    "assessmask": {"MASKS": ["{mask}"], "REFERENCE": "{mask_qa}", "HTML": "{report_html}"},
    "maskfolder": {"INPUT": "{l1c}", "FOLDER": "{scenes}", "HTML": "{overview_html}"},
    "tuneprobability": {"INPUT": "{probability}", "REFERENCE": "{mask_qa}", "HTML": "{tuned_html}"},
}
# They need a model, a library or polygons that neither QGIS nor the zip brings, or are models made of the others.
APART = {"deepmask", "multitemporal", "timeseries", "usableshare", "cloudmask", "maskedbands"}
OUTPUTS = ("OUTPUT", "SOURCES", "HTML")


class _Files(dict[str, str]):
    """Names a file in a folder for every key that is not given: `report_html` is report.html, `mask` is mask.tif."""

    def __init__(self, folder: Path, given: dict[str, Path]) -> None:
        super().__init__({name: str(path) for name, path in given.items()})
        self._folder = folder

    def __missing__(self, name: str) -> str:
        stem, _, suffix = name.rpartition("_")
        return str(self._folder / (f"{stem}.{suffix}" if suffix in ("html", "gpkg") else f"{name}.tif"))


def main() -> int:
    """Return 0 if every algorithm wrote what it should; else say what went wrong and return 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("qgis_process")
    parser.add_argument("folder", type=Path, help="where the outputs go")
    for name in ("l1c", "l2a", "truth"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    options = parser.parse_args()
    files = _Files(options.folder, {"l1c": options.l1c, "l2a": options.l2a, "truth": options.truth})
    failures = [
        *(
            f"cloudsieve:{name} has no example in {__file__}."
            for name in sorted(_listed(options.qgis_process) - {*RUNS, *APART})
        ),
        *(failure for name in RUNS for failure in _run(options.qgis_process, name, files)),
    ]
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{len(RUNS)} algorithms, {len(failures)} failures.")
    return 1 if failures else 0


def _listed(qgis_process: str) -> set[str]:
    listing = subprocess.run([qgis_process, "list"], stdout=subprocess.PIPE, text=True, check=True).stdout
    found = set(re.findall(r"cloudsieve:(\w+)", listing))
    return found or sys.exit("QGIS lists no algorithm of CloudSieve: the plugin did not load.")


def _run(qgis_process: str, name: str, files: _Files) -> list[str]:
    parameters = {
        key: [text.format_map(files) for text in ([value] if isinstance(value, str) else value)]
        for key, value in RUNS[name].items()
    }
    arguments = [f"{key}={value}" for key, values in parameters.items() for value in values]
    command = [qgis_process, "run", f"cloudsieve:{name}", "--", *arguments]
    finished = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    missing = [path for key in OUTPUTS for path in parameters.get(key, ()) if not Path(path).is_file()]
    if finished.returncode == 0 and not missing:
        print(f"cloudsieve:{name}: done")
        return []
    return [f"cloudsieve:{name} failed (code {finished.returncode}, missing: {missing}):\n{finished.stdout}"]


if __name__ == "__main__":
    sys.exit(main())
