"""Run in the engine: does it reproduce stored probabilities bit for bit, and keep a coordinate system on disk?

With --numba it fails where numba cannot be had; without, it says so.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

STORED = Path(__file__).with_name("selftest.json")
TEST_EPSG = 32633
NORTH_UP = (10.0, 0.0, 0.0, 0.0, -10.0, 0.0)


def main() -> int:
    """Return 0 if all is well; else say what differs and return 1."""
    failures = [*check_forest(), *check_rasters()]
    numba = check_numba()
    if numba and "--numba" in sys.argv[1:]:
        failures.append(numba)
    elif numba:
        sys.stdout.write(f"{numba} The probabilities are right all the same.\n")
    for failure in failures:
        sys.stdout.write(failure + "\n")
    return 1 if failures else 0


def check_forest() -> list[str]:
    """Return one sentence per evaluator whose probabilities are not the stored ones."""
    import numpy as np

    from ..core.s2cloudless import load_forest
    from ..core.tables import Evaluator

    stored = json.loads(STORED.read_text(encoding="utf-8"))
    dn = np.array(stored["dn"], np.uint16)
    expected = np.array([float.fromhex(text) for text in stored["probability"]], np.float32)
    failures = []
    for evaluator in (Evaluator.AUTO, Evaluator.NUMPY):
        forest = load_forest(evaluator=evaluator)
        scorer = forest.dn_scorer([stored["offset"]] * dn.shape[1], [stored["quantification"]] * dn.shape[1])
        probability = scorer.probability(list(dn.T.copy()), np.ones(len(dn), bool))
        wrong = int((probability != expected).sum())
        if wrong:
            failures.append(f"The evaluator {forest.evaluator} differs on {wrong} of {len(dn)} stored pixels.")
    return failures


def check_numba() -> str | None:
    """Return a sentence if the fast evaluator is missing here, without which an engine is of little use."""
    from ..core.errors import DependencyError
    from ..core.s2cloudless import load_forest
    from ..core.tables import Evaluator

    try:
        load_forest(evaluator=Evaluator.NUMBA)
    except DependencyError as error:
        return f"Without numba s2cloudless is evaluated by numpy, ten times slower. {error}"
    return None


def check_rasters() -> list[str]:
    """Return a sentence if a raster that is written here, by whoever writes those of jobs, does not come back."""
    import numpy as np

    from ..core.raster.drivers import driver

    values = np.arange(256, dtype=np.uint8).reshape(16, 16)
    rasters = driver()
    crs = rasters.wkt_of(f"EPSG:{TEST_EPSG}")
    with tempfile.TemporaryDirectory() as folder, rasters.configured({}):
        path = str(Path(folder) / "selftest.tif")
        written = rasters.create(path, (1, 16, 16), "uint8", None, crs, NORTH_UP, {})
        written.write(values[np.newaxis], [1], 0)
        written.close()
        stored = rasters.open(path)
        same = bool((stored.read(1, 0, 16, 0, 16) == values).all())
        same = same and rasters.authority_of(stored.crs or "") == ("EPSG", str(TEST_EPSG))
        stored.close()
    return [] if same else [f"{rasters.libraries} does not read back what it wrote."]


if __name__ == "__main__":
    sys.exit(main())
