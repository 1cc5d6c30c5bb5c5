"""Write engine/selftest.json: pixels of every kind, and their probabilities as LightGBM computes them."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import lightgbm
import numpy as np

STORED = Path(__file__).parent.parent / "engine" / "selftest.json"
OFFSET, QUANTIFICATION = -1000, 10000
PIXELS_PER_KIND = 24
# Typical DNs of the ten bands that the model takes; scattered around so that all trees are visited.
KINDS = {
    "cloud": (6800, 6900, 7100, 7200, 7600, 7700, 3100, 1400, 4600, 3800),
    "thin cloud": (3600, 3500, 3400, 3700, 4500, 4700, 2300, 1200, 3700, 2900),
    "cirrus": (2900, 2700, 2500, 2800, 3900, 4100, 1900, 1350, 3200, 2500),
    "vegetation": (2300, 2000, 1700, 2100, 4300, 4500, 1900, 1010, 2900, 1900),
    "soil": (2600, 2700, 3300, 3500, 3700, 3900, 2000, 1010, 4300, 3800),
    "water": (2300, 2000, 1500, 1400, 1200, 1150, 1080, 1010, 1060, 1040),
    "snow": (9000, 9300, 9400, 9200, 9000, 8800, 3000, 1050, 1900, 1700),
}


def main() -> None:
    """Write the file."""
    random = np.random.default_rng(20240229)
    dn = np.concatenate([np.array(kind) * random.uniform(0.8, 1.25, (PIXELS_PER_KIND, 10)) for kind in KINDS.values()])
    dn = np.round(dn).astype(np.uint16)
    spec = importlib.util.find_spec("s2cloudless")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("s2cloudless is not installed.")
    model = Path(spec.submodule_search_locations[0]) / "models" / "pixel_s2_cloud_detector_lightGBM_v0.1.txt"
    reflectance = (dn.astype(np.float32) + OFFSET) / np.float32(QUANTIFICATION)
    probability = np.asarray(lightgbm.Booster(model_file=str(model)).predict(reflectance), np.float32)
    stored = {
        "offset": OFFSET,
        "quantification": QUANTIFICATION,
        "dn": dn.tolist(),
        "probability": [float(value).hex() for value in probability],
    }
    STORED.write_text(json.dumps(stored), encoding="utf-8")
    print(f"{len(dn)} pixels, {(probability > 0.4).mean():.0%} of them cloudy: {STORED}")


if __name__ == "__main__":
    main()
