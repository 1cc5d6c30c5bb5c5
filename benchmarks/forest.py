"""How much faster than LightGBM, and so than s2cloudless, the forest runs: ratios, measured in turns within a minute.

Run it as `scripts/python benchmarks/forest.py`. The last line is one JSON object.
"""

from __future__ import annotations

import json
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Callable

import numpy as np
from cloudsieve.core.errors import DependencyError
from cloudsieve.core.jobs import Evaluator
from cloudsieve.core.s2cloudless import load_forest

if TYPE_CHECKING:
    from cloudsieve.core.forest import Scorer

TURNS = 5
SIDE_PX = 780  # of the scene at 10 m; a multiple of the 6 pixels of a 60 m band
REFERENCE_PX = (
    12000  # what LightGBM gets of each scene: it is slow, and its cost per pixel does not depend on the number
)
BAND_PX = (6, 1, 1, 2, 1, 2, 6, 6, 2, 2)  # native pixel of each band, in 10 m pixels

# DN of each of the ten bands over typical covers.
SOIL = (1500, 1300, 1500, 1800, 2400, 2600, 1000, 25, 2900, 2300)
VEGETATION = (1250, 950, 600, 1000, 3000, 3200, 900, 20, 1600, 750)
WATER = (1200, 900, 400, 380, 250, 230, 110, 15, 80, 60)
CIRRUS = (1800, 1600, 1500, 1600, 2300, 2400, 1100, 500, 1700, 1300)
CLOUD = (5200, 5000, 5100, 5200, 5500, 5600, 2600, 120, 4300, 3300)

TWO_THREADS = {Evaluator.NUMBA: "two_threads_vs_one", Evaluator.NUMPY: "numpy_two_threads_vs_one"}

Bands = list[np.ndarray]


def make_fractal(roughness: float, rng: np.random.Generator) -> np.ndarray:
    """Return a surface with a power spectrum of frequency**-roughness, mean 0, standard deviation 1."""
    frequency = np.hypot(np.fft.fftfreq(SIDE_PX, 1.0)[:, None], np.fft.rfftfreq(SIDE_PX, 1.0))
    frequency[0, 0] = np.inf
    phases = rng.standard_normal(frequency.shape) + 1j * rng.standard_normal(frequency.shape)
    surface = np.fft.irfft2(phases / frequency ** (roughness / 2), (SIDE_PX, SIDE_PX))
    return surface / surface.std()


def make_scene(rng: np.random.Generator) -> Bands:
    """Return a fractal landscape under clouds: DN, each band averaged to its native pixels and noisy there."""
    fertility, level, cloudiness, haze, texture = (make_fractal(r, rng) for r in (2.6, 3.0, 3.0, 3.4, 1.6))
    layers = (
        (VEGETATION, 1 / (1 + np.exp(-3 * fertility))),
        (WATER, (level > 1.2).astype(float)),
        (CIRRUS, np.clip(0.6 * (haze - 0.8), 0, 0.8)),
        (CLOUD, np.clip(1.6 * (cloudiness - 0.4), 0, 1)),
    )
    bands = []
    for band, size in enumerate(BAND_PX):
        signal = np.full((SIDE_PX, SIDE_PX), float(SOIL[band]))
        for cover, share in layers:
            signal += share * (cover[band] - signal)
        signal *= 1 + 0.1 * texture
        native = signal.reshape(SIDE_PX // size, size, SIDE_PX // size, size).mean(axis=(1, 3))
        native += (4 + 0.006 * native) * rng.standard_normal(native.shape)
        dn = np.clip(np.rint(native), 1, 28000).astype(np.uint16)
        bands.append(dn.repeat(size, axis=0).repeat(size, axis=1).ravel())
    return bands


def make_noise(rng: np.random.Generator) -> Bands:
    """Return ten bands that have nothing to do with each other: the hardest input."""
    return list(rng.integers(0, 12000, (10, SIDE_PX**2), dtype=np.uint16))


def start_scorer(evaluator: Evaluator) -> tuple[Scorer, int]:
    """Return the scorer of an evaluator and how many pixels it gets at a time."""
    forest = load_forest(evaluator=evaluator)
    return forest.dn_scorer([0] * 10, [10000] * 10), forest.chunk_px


def time_per_px(scorer: Scorer, bands: Bands) -> float:
    """Return the seconds that one pixel takes."""
    start = time.perf_counter()
    scorer.probability(bands, np.ones(len(bands[0]), bool))
    return (time.perf_counter() - start) / len(bands[0])


def compare(slow: Callable[[], float], fast: Callable[[], float]) -> float:
    """Return the median ratio of two times taken in turns, so that both meet the same load of the machine."""
    return float(np.median([slow() / fast() for _ in range(TURNS)]))


def compare_with_lightgbm(scorer: Scorer, chunk_px: int, reference: Scorer, bands: Bands) -> float:
    """Return how many times faster than LightGBM a scorer is, both on one thread."""
    chunk = [band[:chunk_px] for band in bands]
    sample = [band[:: chunk_px // REFERENCE_PX] for band in chunk]
    return compare(lambda: time_per_px(reference, sample), lambda: time_per_px(scorer, chunk))


def compare_threads(scorer: Scorer, chunk_px: int, bands: Bands) -> float:
    """Return how many times faster two threads are than one."""
    chunk = [band[:chunk_px] for band in bands]
    with ThreadPoolExecutor(2) as pool:

        def two_at_once() -> float:
            start = time.perf_counter()
            list(pool.map(lambda _: time_per_px(scorer, chunk), range(2)))
            return (time.perf_counter() - start) / len(chunk[0]) / 2

        return compare(lambda: time_per_px(scorer, chunk), two_at_once)


def measure() -> dict[str, float]:
    """Return all ratios; those of an evaluator that is not installed are missing."""
    rng = np.random.default_rng(7)
    scenes = {"": make_scene(rng), "_on_noise": make_noise(rng)}
    reference, _ = start_scorer(Evaluator.LIGHTGBM)
    ratios = {}
    for evaluator in (Evaluator.NUMBA, Evaluator.NUMPY):
        try:
            scorer, chunk_px = start_scorer(evaluator)
        except DependencyError as error:
            print(error)
            continue
        for suffix, bands in scenes.items():
            ratio = compare_with_lightgbm(scorer, chunk_px, reference, bands)
            ratios[f"{evaluator.value}_vs_lightgbm{suffix}"] = round(ratio, 2)
        ratios[TWO_THREADS[evaluator]] = round(compare_threads(scorer, chunk_px, scenes[""]), 2)
    return ratios


def main() -> None:
    """Measure and print; s2cloudless adds nothing to the time of LightGBM, so that the ratios hold for it too."""
    ratios = measure()
    for name, ratio in ratios.items():
        print(f"{name:28} {ratio:6.2f}")
    print(json.dumps(ratios))


if __name__ == "__main__":
    main()
