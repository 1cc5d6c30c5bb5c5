#!/usr/bin/env python3
"""Make a Sentinel-2 product out of noise: fields, forest, towns, water, clouds with shadows, cirrus and NoData.

The scene is drawn strip by strip at 10 m. Smooth shapes come from 60 m noise for the whole scene, crisp edges from
a periodic 10 m texture, so that a full tile needs little memory. One seed gives one scene at both levels.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Callable, Optional

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.io import MemoryFile
from rasterio.transform import from_origin

Layers = dict[str, np.ndarray]
Rasters = dict[str, tuple[int, np.ndarray]]  # resolution in metres and pixels by path in the granule
Draw = Callable[[Layers], np.ndarray]

RESOLUTION_M = {
    **dict.fromkeys(("B02", "B03", "B04", "B08"), 10),
    **dict.fromkeys(("B05", "B06", "B07", "B8A", "B11", "B12"), 20),
    **dict.fromkeys(("B01", "B09", "B10"), 60),
}
BANDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
BANDS_L2A = {
    10: ("B02", "B03", "B04", "B08"),
    20: ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B8A", "B11", "B12"),
    60: ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B8A", "B09", "B11", "B12"),
}
# As in the products of ESA: sides of tiles and of code blocks in pixels, by resolution in metres.
JP2_TILE_PX = {10: 1024, 20: 640, 60: 192}
JP2_CODE_BLOCK_PX = {10: 64, 20: 8, 60: 4}
JP2_OPTIONS = {
    "driver": "JP2OpenJPEG",
    "QUALITY": "100",
    "REVERSIBLE": "YES",
    "YCC": "NO",
    "YCBCR420": "NO",
    "RESOLUTIONS": "5",  # the full one and four levels
    "PLT": "YES",
}
JP2_NUMBERS_BITS = 15

# Reflectance at the top of the atmosphere x 10000, in the order of BANDS.
SPECTRA = {
    "crop": (1180, 860, 960, 560, 1080, 2600, 3200, 3350, 3550, 950, 16, 1650, 750),
    "forest": (1120, 760, 690, 410, 720, 1700, 2050, 2150, 2300, 700, 14, 1000, 420),
    "soil": (1320, 1080, 1220, 1480, 1720, 1920, 2100, 2250, 2430, 950, 17, 2800, 2200),
    "town": (1480, 1320, 1260, 1270, 1380, 1700, 1850, 1960, 2060, 800, 20, 1850, 1500),
    "water": (1180, 900, 700, 400, 370, 300, 280, 250, 230, 110, 12, 80, 60),
    "cirrus": (2700, 2500, 2400, 2380, 2420, 2600, 2700, 2750, 2800, 1500, 900, 2100, 1600),
    "cloud": (4500, 4300, 4250, 4350, 4450, 4600, 4700, 4750, 4850, 2500, 160, 3700, 2800),
}
GROUND = ("crop", "forest", "soil", "town", "water")
# What remains of the light in full cloud shadow: the sky still lights the blue bands, little reaches the infrared.
SHADE = (0.86, 0.76, 0.66, 0.58, 0.52, 0.46, 0.44, 0.43, 0.42, 0.50, 1.0, 0.38, 0.36)
# Light that the air itself sends back x 10000: all that tells the two levels of this model apart.
HAZE = (850, 560, 340, 210, 150, 100, 80, 60, 50, 20, 0, 10, 5)

SUN_ZENITH_DEG, SUN_AZIMUTH_DEG = 33.2, 151.4
CLOUD_HEIGHT_M = 1700
SENSING = "20230712T102559"
ORIGIN_M = (399960, 5300040)  # upper left corner of T32TMT, used for every tile
GRAIN_DN = 6  # noise of the sensor
STRIP_PX = 240
TEXTURE_PX = 1020

FMASK = {"land": 0, "water": 1, "shadow": 2, "cloud": 4, "fill": 255}
SCL = {"nodata": 0, "shadow": 3, "vegetation": 4, "bare": 5, "water": 6, "medium": 8, "high": 9, "cirrus": 10}


def make_product(
    folder: Path,
    *,
    size_m: int = 10980,
    level: str = "L1C",
    baseline: str = "05.09",
    satellite: str = "S2B",
    seed: int = 1,
    tile: str = "T32TMT",
    nodata_share: float = 0.12,
    layout: str = "safe",
    truth: Optional[Path] = None,
) -> Path:
    """Make one product and return its path.

    Args:
        folder: where the product goes.
        size_m: side of the square scene, a multiple of 60; a whole tile has 109800.
        level: L1C or L2A.
        baseline: from 04.00 on, DN carry +1000 and the metadata the offset.
        satellite: S2A, S2B or S2C.
        seed: another seed, another landscape and another sky.
        tile: name of the tile; its number is the UTM zone.
        nodata_share: part of the scene beyond the slanted edge of the swath, 0 to 0.5.
        layout: safe for a folder, zip for an archive of it.
        truth: where the true classes go as a GeoTIFF at 20 m, in the codes of Fmask 4: 0 land, 1 water, 2 shadow,
            4 cloud or cirrus, 255 NoData. None: nowhere.

    Returns:
        The .SAFE folder, or the .zip.
    """
    _check(size_m, level, nodata_share, layout)
    maker = Maker(Scene(size_m, seed, nodata_share), level, baseline, satellite, tile)
    safe = Path(folder) / f"{maker.name}.SAFE"
    maker.write(safe)
    if truth is not None:
        maker.write_truth(Path(truth))
    if layout == "safe":
        return safe
    archive = shutil.make_archive(str(safe.with_suffix("")), "zip", root_dir=safe.parent, base_dir=safe.name)
    shutil.rmtree(safe)
    return Path(archive)


def _check(size_m: int, level: str, nodata_share: float, layout: str) -> None:
    if size_m < 600 or size_m % 60:
        raise ValueError(f"size_m is {size_m}; expected a multiple of 60, 600 or more.")
    if level not in ("L1C", "L2A"):
        raise ValueError(f'level is "{level}"; expected L1C or L2A.')
    if not 0 <= nodata_share <= 0.5:
        raise ValueError(f"nodata_share is {nodata_share}; expected 0 to 0.5.")
    if layout not in ("safe", "zip"):
        raise ValueError(f'layout is "{layout}"; expected safe or zip.')


class Scene:
    """The landscape and the sky: strips of layers, each a share of 0 to 1 per 10 m pixel."""

    def __init__(self, size_m: int, seed: int, nodata_share: float) -> None:
        rng = np.random.default_rng(seed)
        self.size_m = size_m
        self.size_px = size_m // 10
        self._nodata_share = nodata_share
        n = size_m // 60
        self._relief = fractal(n, 3.0, 9000, 60, rng)
        self._forest = fractal(n, 2.6, 4000, 60, rng)
        self._town = fractal(n, 2.8, 5000, 60, rng)
        self._cloud = fractal(n, 3.0, 5000, 60, rng)
        self._cirrus = fractal(n, 3.4, 12000, 60, rng, stretch=4)
        self._rough = fractal(TEXTURE_PX, 2.0, 600, 10, rng)
        self._puffy = fractal(TEXTURE_PX, 2.6, 900, 10, rng)
        self._greenness = rng.beta(1.6, 0.9, 4096).astype(np.float32)  # of a parcel, by its number
        self._roofs = rng.uniform(0.75, 1.3, 4096).astype(np.float32)
        self._relief_light = _hillshade(self._relief)
        self._levels = {
            "lake": np.quantile(self._relief, 0.06),
            "forest": np.quantile(self._forest, 0.70),
            "town": np.quantile(self._town, 0.965),
            "cloud": np.quantile(self._cloud, 0.80),
            "cirrus": np.quantile(self._cirrus, 0.86),
        }

    def strips(self) -> Iterator[tuple[int, Layers]]:
        """Yield the first row of each strip with its layers at 10 m, float32, rows x columns."""
        for row in range(0, self.size_px, STRIP_PX):
            rows = np.arange(row, min(row + STRIP_PX, self.size_px))
            yield row, self._strip(rows)

    def _strip(self, rows: np.ndarray) -> Layers:
        cols = np.arange(self.size_px)
        x_m = (cols * 10 + 5).astype(np.float32)[None, :]
        y_m = (rows * 10 + 5).astype(np.float32)[:, None]
        rough = _periodic(self._rough, rows, cols)
        ground = self._ground(rows, x_m, y_m, rough)
        light = 1 + 0.04 * rough + 0.07 * interpolate(self._relief_light, rows)
        light *= np.where(ground["town"] > 0.5, self._blocks(x_m, y_m), 1)
        light = np.where(ground["water"] > 0.5, 1 + 0.01 * rough, light)
        cloud = self._cloud_opacity(rows, cols, shift_px=(0, 0))
        shadow = self._cloud_opacity(rows, cols, shift_px=shadow_shift_60m_px())
        thickness = 0.8 + 0.16 * np.clip(cloud, 0, 3) + 0.05 * _periodic(self._puffy, rows, cols)
        return {
            **ground,
            "light": light.astype(np.float32),
            "shadow": np.clip(shadow, 0, 1),
            "cirrus": self._cirrus_opacity(rows),
            "cloud": np.clip(cloud, 0, 1),
            "thickness": thickness.astype(np.float32),
            "valid": self._valid(x_m, y_m),
        }

    def _ground(self, rows: np.ndarray, x_m: np.ndarray, y_m: np.ndarray, rough: np.ndarray) -> Layers:
        relief = interpolate(self._relief, rows)
        lake = np.clip((self._levels["lake"] - relief - 0.02 * rough) / 0.03 + 0.5, 0, 1)
        river_m = np.abs(x_m - self._river_x_m(y_m)) + 6 * rough
        water = np.maximum(lake, np.clip((70 - river_m) / 20, 0, 1))
        town = np.clip((interpolate(self._town, rows) - self._levels["town"] + 0.06 * rough) / 0.1, 0, 1)
        trees = np.clip((interpolate(self._forest, rows) - self._levels["forest"] + 0.12 * rough) / 0.06, 0, 1)
        greenness, hedge = self._parcels(x_m + 25 * relief, y_m - 18 * relief)
        trees = np.maximum(trees, 0.6 * hedge)
        land = 1 - water
        open_land = land * (1 - town)
        return {
            "water": water.astype(np.float32),
            "town": (land * town).astype(np.float32),
            "forest": (open_land * trees).astype(np.float32),
            "crop": (open_land * (1 - trees) * greenness).astype(np.float32),
            "soil": (open_land * (1 - trees) * (1 - greenness)).astype(np.float32),
        }

    def _river_x_m(self, y_m: np.ndarray) -> np.ndarray:
        return 0.66 * self.size_m + 700 * np.sin(y_m / 830) + 260 * np.sin(y_m / 310 + 1)

    def _parcels(self, x_m: np.ndarray, y_m: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return how green each parcel is, and where hedges part them."""
        along = (0.94 * x_m + 0.34 * y_m) / 310
        column = np.floor(along)
        across = (0.94 * y_m - 0.34 * x_m) / 190 + 0.37 * column
        number = (column * 73 + np.floor(across) * 151).astype(np.int64) % self._greenness.size
        return self._greenness[number], ((along - column) < 0.05).astype(np.float32)

    def _blocks(self, x_m: np.ndarray, y_m: np.ndarray) -> np.ndarray:
        """Return the light of the blocks of a town, and the dark streets between them."""
        number = (np.floor(x_m / 40) * 37 + np.floor(y_m / 40) * 101).astype(np.int64) % self._roofs.size
        street = ((x_m % 120) < 20) | ((y_m % 160) < 20)
        return np.where(street, np.float32(0.8), self._roofs[number])

    def _cloud_opacity(self, rows: np.ndarray, cols: np.ndarray, shift_px: tuple[int, int]) -> np.ndarray:
        """Return the opacity before clipping; a shift in 60 m pixels gives its projection along the sun's rays."""
        down, right = shift_px
        smooth = interpolate(np.roll(self._cloud, shift_px, axis=(0, 1)), rows)
        puffy = _periodic(self._puffy, rows - 6 * down, cols - 6 * right)
        return (smooth + 0.16 * puffy - self._levels["cloud"]) / 0.5

    def _cirrus_opacity(self, rows: np.ndarray) -> np.ndarray:
        return np.clip((interpolate(self._cirrus, rows) - self._levels["cirrus"]) * 0.9, 0, 0.75)

    def _valid(self, x_m: np.ndarray, y_m: np.ndarray) -> np.ndarray:
        slope = min(0.2, 1.8 * self._nodata_share)
        edge_m = self._nodata_share * self.size_m - slope * (y_m - self.size_m / 2)
        return (x_m > edge_m).astype(np.float32)


def fractal(
    size_px: int, beta: float, outer_m: float, pixel_m: float, rng: np.random.Generator, stretch: float = 1
) -> np.ndarray:
    """Return periodic fractal noise, float32, mean 0, standard deviation 1.

    Args:
        size_px: side of the square.
        beta: slope of the power spectrum; the larger, the smoother.
        outer_m: size of the largest shapes.
        pixel_m: size of a pixel.
        rng: where the randomness comes from.
        stretch: how much longer the shapes are from west to east than from north to south.
    """
    across = np.fft.fftfreq(size_px, pixel_m)[:, None] / stretch
    along = np.fft.rfftfreq(size_px, pixel_m)[None, :]
    power = (across**2 + along**2 + outer_m**-2) ** (-beta / 2)
    power[0, 0] = 0
    waves = rng.standard_normal(power.shape) + 1j * rng.standard_normal(power.shape)
    noise = np.fft.irfft2(waves * np.sqrt(power), (size_px, size_px))
    return ((noise - noise.mean()) / noise.std()).astype(np.float32)


def interpolate(field: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """Return rows of a 60 m field at 10 m, bilinear between pixel centres."""
    n = field.shape[0]
    above, below, down = _neighbours(rows, n)
    left, right, along = _neighbours(np.arange(6 * n), n)
    strip = field[above] * (1 - down)[:, None] + field[below] * down[:, None]
    return strip[:, left] * (1 - along) + strip[:, right] * along


def _neighbours(fine: np.ndarray, n: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    place = np.clip((fine + 0.5) / 6 - 0.5, 0, n - 1)
    first = np.floor(place).astype(np.intp)
    return first, np.minimum(first + 1, n - 1), (place - first).astype(np.float32)


def _periodic(texture: np.ndarray, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
    return texture[rows % TEXTURE_PX][:, cols % TEXTURE_PX]


def _hillshade(relief: np.ndarray) -> np.ndarray:
    down, right = np.gradient(relief)
    azimuth = np.radians(SUN_AZIMUTH_DEG)
    towards_sun = right * np.sin(azimuth) - down * np.cos(azimuth)
    return (-towards_sun / (towards_sun.std() or 1)).astype(np.float32)


def shadow_shift_60m_px() -> tuple[int, int]:
    """Return how far a shadow lies from its cloud, rows down and columns right: away from the sun."""
    distance_px = CLOUD_HEIGHT_M * np.tan(np.radians(SUN_ZENITH_DEG)) / 60
    azimuth = np.radians(SUN_AZIMUTH_DEG)
    return round(distance_px * np.cos(azimuth)), round(-distance_px * np.sin(azimuth))


def averaged(layers: Layers, factor: int) -> Layers:
    """Return the layers on a grid coarser by a factor; a coarse pixel is valid where all of its pixels are."""
    if factor == 1:
        return layers
    blocks = {
        name: layer.reshape(layer.shape[0] // factor, factor, layer.shape[1] // factor, factor)
        for name, layer in layers.items()
    }
    return {name: block.min((1, 3)) if name == "valid" else block.mean((1, 3)) for name, block in blocks.items()}


def reflectance(layers: Layers, band: str, level: str) -> np.ndarray:
    """Return the reflectance x 10000 of one band, float32."""
    i = BANDS.index(band)
    ground = sum(layers[name] * np.float32(SPECTRA[name][i]) for name in GROUND)
    shadow = layers["shadow"] * np.float32(1 - SHADE[i])
    seen = ground * layers["light"] * (1 - shadow)
    seen += layers["cirrus"] * (np.float32(SPECTRA["cirrus"][i]) - seen)
    seen += layers["cloud"] * (np.float32(SPECTRA["cloud"][i]) * layers["thickness"] - seen)
    return seen - np.float32(HAZE[i]) if level == "L2A" else seen


def fmask_classes(layers: Layers) -> np.ndarray:
    """Return the true classes in the codes of Fmask 4, uint8."""
    classes = np.full(layers["valid"].shape, FMASK["land"], np.uint8)
    classes[layers["water"] > 0.5] = FMASK["water"]
    classes[layers["shadow"] > 0.35] = FMASK["shadow"]
    classes[(layers["cloud"] > 0.25) | (layers["cirrus"] > 0.25)] = FMASK["cloud"]
    classes[layers["valid"] < 1] = FMASK["fill"]
    return classes


def scl_classes(layers: Layers) -> np.ndarray:
    """Return the true classes in the codes of the scene classification, uint8."""
    classes = np.full(layers["valid"].shape, SCL["bare"], np.uint8)
    classes[layers["crop"] + layers["forest"] > 0.5] = SCL["vegetation"]
    classes[layers["water"] > 0.5] = SCL["water"]
    classes[layers["shadow"] > 0.35] = SCL["shadow"]
    classes[layers["cirrus"] > 0.25] = SCL["cirrus"]
    classes[layers["cloud"] > 0.25] = SCL["medium"]
    classes[layers["cloud"] > 0.6] = SCL["high"]
    classes[layers["valid"] < 1] = SCL["nodata"]
    return classes


def cloud_percent(layers: Layers) -> np.ndarray:
    """Return the cloud probability as Sen2Cor stores it, 0 to 100, uint8."""
    percent = 100 * np.maximum(layers["cloud"], 0.6 * layers["cirrus"])
    return (percent * layers["valid"]).round().astype(np.uint8)


def cloud_flags(layers: Layers) -> np.ndarray:
    """Return the three bands of MSK_CLASSI: opaque cloud, cirrus, snow; uint8, 0 or 1."""
    opaque = layers["cloud"] > 0.5
    cirrus = (layers["cirrus"] > 0.25) & ~opaque
    return (np.stack([opaque, cirrus, np.zeros_like(opaque)]) & (layers["valid"] == 1)).astype(np.uint8)


class Maker:
    """One product being made: its names, numbers and files."""

    def __init__(self, scene: Scene, level: str, baseline: str, satellite: str, tile: str) -> None:
        self.scene = scene
        self.level = level
        self.baseline = baseline
        self.satellite = satellite
        self.tile = tile
        self.crs = f"EPSG:32{6 if tile[3] >= 'N' else 7}{tile[1:3]}"
        self.offset = -1000 if baseline >= "04.00" else 0
        number = baseline.replace(".", "")
        self.name = f"{satellite}_MSI{level}_{SENSING}_N{number}_R108_{tile}_20230712T123456"
        self.granule = f"{level}_{tile}_A033155_20230712T103233"
        self._grain = np.random.default_rng(scene.size_px)

    def write(self, safe: Path) -> None:
        """Write the whole product, in the place of one that is there already."""
        if safe.exists():
            shutil.rmtree(safe)
        granule = safe / "GRANULE" / self.granule
        rasters = self._draw(self._plan())
        for path, (resolution_m, pixels) in {**rasters, **self._true_colours(rasters)}.items():
            self._write_jp2(granule / path, pixels, resolution_m)
        (safe / f"MTD_MSI{self.level}.xml").write_text(self._product_xml(), encoding="utf-8")
        (granule / "MTD_TL.xml").write_text(self._tile_xml(), encoding="utf-8")

    def write_truth(self, path: Path) -> None:
        """Write the true classes as a GeoTIFF at 20 m."""
        resolution_m, classes = self._draw({"truth": (20, fmask_classes)})["truth"]
        path.parent.mkdir(parents=True, exist_ok=True)
        options = {"driver": "GTiff", "nodata": FMASK["fill"], "compress": "deflate", "tiled": True}
        with rasterio.open(path, "w", **self._profile(classes, resolution_m), **options) as target:
            target.write(classes, 1)

    def _plan(self) -> dict[str, tuple[int, Draw]]:
        """Return what to draw: the resolution and the function of the layers for each file of the granule."""
        classi = {"QI_DATA/MSK_CLASSI_B00.jp2": (60, cloud_flags)}
        if self.level == "L1C":
            bands = {self._image(band): (RESOLUTION_M[band], self._numbers_of(band)) for band in BANDS}
            return {**bands, **classi}
        bands = {self._image(band, m): (m, self._numbers_of(band)) for m, names in BANDS_L2A.items() for band in names}
        scl = {self._image("SCL", m): (m, scl_classes) for m in (20, 60)}
        probability = {f"QI_DATA/MSK_CLDPRB_{m}m.jp2": (m, cloud_percent) for m in (20, 60)}
        return {**bands, **scl, **probability, **classi}

    def _image(self, name: str, resolution_m: Optional[int] = None) -> str:
        image = f"{self.tile}_{SENSING}_{name}"
        told = self.level == "L2A"
        return f"IMG_DATA/R{resolution_m}m/{image}_{resolution_m}m.jp2" if told else f"IMG_DATA/{image}.jp2"

    def _numbers_of(self, band: str) -> Draw:
        def draw(layers: Layers) -> np.ndarray:
            exact = reflectance(layers, band, self.level)
            exact += GRAIN_DN * self._grain.standard_normal(exact.shape, dtype=np.float32)
            numbers = np.clip(np.rint(exact) - self.offset, 1, 32767)
            return (numbers * layers["valid"]).astype(np.uint16)

        return draw

    def _draw(self, plan: dict[str, tuple[int, Draw]]) -> Rasters:
        """Draw all files of a plan in one pass over the scene."""
        size_m = self.scene.size_m
        rasters: Rasters = {}
        for row, layers in self.scene.strips():
            at = {m: averaged(layers, m // 10) for m in {m for m, _ in plan.values()}}
            for path, (m, draw) in plan.items():
                strip = draw(at[m])
                if path not in rasters:
                    rasters[path] = m, np.empty((*strip.shape[:-2], size_m // m, size_m // m), strip.dtype)
                first = row * 10 // m
                rasters[path][1][..., first : first + strip.shape[-2], :] = strip
        return rasters

    def _true_colours(self, rasters: Rasters) -> Rasters:
        """Return the TCI: reflectance 0 to 0.35 becomes 1 to 255, and 0 stays NoData."""
        numbers = [rasters[self._image(band, 10)][1] for band in ("B04", "B03", "B02")]
        colours = np.empty((3, *numbers[0].shape), np.uint8)
        for colour, band in zip(colours, numbers):
            bright = np.clip((band.astype(np.float32) + self.offset) * (254 / 3500), 0, 254) + 1
            colour[:] = bright * (band > 0)
        return {self._image("TCI", 10): (10, colours)}

    def _write_jp2(self, path: Path, pixels: np.ndarray, resolution_m: int) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        tile_px, code_block_px = JP2_TILE_PX[resolution_m], JP2_CODE_BLOCK_PX[resolution_m]
        options = {
            **JP2_OPTIONS,
            "BLOCKXSIZE": tile_px,
            "BLOCKYSIZE": tile_px,
            "CODEBLOCK_WIDTH": code_block_px,
            "CODEBLOCK_HEIGHT": code_block_px,
        }
        if pixels.dtype == np.uint16:
            options["NBITS"] = JP2_NUMBERS_BITS
        # Copied, not written: while it writes, rasterio drops the width of the tiles.
        with MemoryFile() as memory:
            with memory.open(driver="GTiff", **self._profile(pixels, resolution_m)) as source:
                source.write(pixels if pixels.ndim == 3 else pixels[None])
            rasterio.shutil.copy(memory.name, str(path), **options)

    def _profile(self, pixels: np.ndarray, resolution_m: int) -> dict[str, object]:
        return {
            "width": pixels.shape[-1],
            "height": pixels.shape[-2],
            "count": pixels.shape[0] if pixels.ndim == 3 else 1,
            "dtype": pixels.dtype.name,
            "crs": self.crs,
            "transform": from_origin(*ORIGIN_M, resolution_m, resolution_m),
        }

    def _product_xml(self) -> str:
        level = self.level[1:]
        return PRODUCT_XML.format(
            level=level,
            name=self.name,
            baseline=self.baseline,
            spacecraft=f"Sentinel-{self.satellite[1:]}",
            granule=self.granule,
            images="".join(f"<IMAGE_FILE>GRANULE/{self.granule}/{p[:-4]}</IMAGE_FILE>" for p in sorted(self._plan())),
            radiometry=self._radiometry_xml(),
        )

    def _radiometry_xml(self) -> str:
        quantification, entry, offsets = RADIOMETRY_XML[self.level]
        if not self.offset:
            return quantification
        entries = "".join(f'<{entry} band_id="{i}">{self.offset}</{entry}>' for i in range(len(BANDS)))
        return f"{quantification}<{offsets}>{entries}</{offsets}>"

    def _tile_xml(self) -> str:
        sizes = "".join(SIZE_XML.format(m=m, n=self.scene.size_m // m) for m in (10, 20, 60))
        places = "".join(PLACE_XML.format(m=m, x=ORIGIN_M[0], y=ORIGIN_M[1]) for m in (10, 20, 60))
        return TILE_XML.format(
            level=self.level[1:],
            tile_id=f"{self.satellite}_OPER_MSI_{self.level}_TL_2BPS_20230712T123456_A033155_{self.tile}_N{self.baseline}",
            crs=self.crs,
            zone=f"{self.tile[1:3]}{'N' if self.tile[3] >= 'N' else 'S'}",
            sizes=sizes,
            places=places,
            zenith=SUN_ZENITH_DEG,
            azimuth=SUN_AZIMUTH_DEG,
            views="".join(VIEW_XML.format(i=i) for i in range(len(BANDS))),
        )


PRODUCT_XML = """<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<n1:Level-{level}_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-{level}.xsd">
  <n1:General_Info>
    <Product_Info>
      <PRODUCT_START_TIME>2023-07-12T10:25:59.024Z</PRODUCT_START_TIME>
      <PRODUCT_STOP_TIME>2023-07-12T10:25:59.024Z</PRODUCT_STOP_TIME>
      <PRODUCT_URI>{name}.SAFE</PRODUCT_URI>
      <PROCESSING_LEVEL>Level-{level}</PROCESSING_LEVEL>
      <PRODUCT_TYPE>S2MSI{level}</PRODUCT_TYPE>
      <PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>
      <GENERATION_TIME>2023-07-12T12:34:56.000000Z</GENERATION_TIME>
      <Datatake datatakeIdentifier="synthetic">
        <SPACECRAFT_NAME>{spacecraft}</SPACECRAFT_NAME>
        <DATATAKE_SENSING_START>2023-07-12T10:25:59.024Z</DATATAKE_SENSING_START>
        <SENSING_ORBIT_NUMBER>108</SENSING_ORBIT_NUMBER>
        <SENSING_ORBIT_DIRECTION>DESCENDING</SENSING_ORBIT_DIRECTION>
      </Datatake>
      <Product_Organisation><Granule_List>
        <Granule granuleIdentifier="{granule}" imageFormat="JPEG2000">{images}</Granule>
      </Granule_List></Product_Organisation>
    </Product_Info>
    <Product_Image_Characteristics>
      <Special_Values>
        <SPECIAL_VALUE_TEXT>NODATA</SPECIAL_VALUE_TEXT><SPECIAL_VALUE_INDEX>0</SPECIAL_VALUE_INDEX>
      </Special_Values>
      <Special_Values>
        <SPECIAL_VALUE_TEXT>SATURATED</SPECIAL_VALUE_TEXT><SPECIAL_VALUE_INDEX>65535</SPECIAL_VALUE_INDEX>
      </Special_Values>
      {radiometry}
    </Product_Image_Characteristics>
  </n1:General_Info>
</n1:Level-{level}_User_Product>
"""

# level: quantification, element of one offset, element of their list
RADIOMETRY_XML = {
    "L1C": (
        '<QUANTIFICATION_VALUE unit="none">10000</QUANTIFICATION_VALUE>',
        "RADIO_ADD_OFFSET",
        "Radiometric_Offset_List",
    ),
    "L2A": (
        "<QUANTIFICATION_VALUES_LIST>"
        '<BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>'
        "</QUANTIFICATION_VALUES_LIST>",
        "BOA_ADD_OFFSET",
        "BOA_ADD_OFFSET_VALUES_LIST",
    ),
}

TILE_XML = """<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<n1:Level-{level}_Tile_ID xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/S2_PDI_Level-{level}_Tile_Metadata.xsd">
  <n1:General_Info>
    <TILE_ID metadataLevel="Brief">{tile_id}</TILE_ID>
    <SENSING_TIME metadataLevel="Standard">2023-07-12T10:32:33.461Z</SENSING_TIME>
  </n1:General_Info>
  <n1:Geometric_Info>
    <Tile_Geocoding metadataLevel="Brief">
      <HORIZONTAL_CS_NAME>WGS84 / UTM zone {zone}</HORIZONTAL_CS_NAME>
      <HORIZONTAL_CS_CODE>{crs}</HORIZONTAL_CS_CODE>{sizes}{places}
    </Tile_Geocoding>
    <Tile_Angles metadataLevel="Standard">
      <Mean_Sun_Angle>
        <ZENITH_ANGLE unit="deg">{zenith}</ZENITH_ANGLE>
        <AZIMUTH_ANGLE unit="deg">{azimuth}</AZIMUTH_ANGLE>
      </Mean_Sun_Angle>
      <Mean_Viewing_Incidence_Angle_List>{views}
      </Mean_Viewing_Incidence_Angle_List>
    </Tile_Angles>
  </n1:Geometric_Info>
</n1:Level-{level}_Tile_ID>
"""

SIZE_XML = """
      <Size resolution="{m}"><NROWS>{n}</NROWS><NCOLS>{n}</NCOLS></Size>"""
# The satellite stands overhead, so that clouds hide what is below them.
VIEW_XML = """
        <Mean_Viewing_Incidence_Angle bandId="{i}">
          <ZENITH_ANGLE unit="deg">0</ZENITH_ANGLE>
          <AZIMUTH_ANGLE unit="deg">0</AZIMUTH_ANGLE>
        </Mean_Viewing_Incidence_Angle>"""
PLACE_XML = """
      <Geoposition resolution="{m}"><ULX>{x}</ULX><ULY>{y}</ULY><XDIM>{m}</XDIM><YDIM>-{m}</YDIM></Geoposition>"""


def main() -> None:
    """Make the product that the command line describes, and print its path."""
    parser = argparse.ArgumentParser(description="Make a Sentinel-2 product by code.")
    parser.add_argument("out_dir", type=Path, help="where the product goes")
    parser.add_argument("--size-m", type=int, default=10980, help="side of the scene, a multiple of 60")
    parser.add_argument("--level", choices=("L1C", "L2A"), default="L1C")
    parser.add_argument("--baseline", default="05.09", help="processing baseline; from 04.00 on, DN carry +1000")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--layout", choices=("safe", "zip"), default="safe")
    parser.add_argument("--truth", type=Path, help="where the true classes go, a GeoTIFF in the codes of Fmask 4")
    given = parser.parse_args()
    product = make_product(
        given.out_dir,
        size_m=given.size_m,
        level=given.level,
        baseline=given.baseline,
        seed=given.seed,
        layout=given.layout,
        truth=given.truth,
    )
    print(product)


if __name__ == "__main__":
    main()
