"""Whatever is wrong with what a user gives: one sentence that names the thing and the remedy, and nothing left behind.

One table: what is wrong, which job, the exact message. In the messages

- `.../mask.tif` is a path, `L1C.SAFE` and `B02.jp2` are the long names of ESA, `x~` is a letter or digit many times,
- `(...)` is what GDAL, Python or the system say in their own words, which change from version to version.

A row without a message works.
"""

from __future__ import annotations

import contextlib
import errno
import importlib.util
import json
import math
import os
import re
import resource
import shutil
import sqlite3
import struct
import threading
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from cloudsieve.core.errors import CloudSieveError
from cloudsieve.core.geopackage import Crs, write_points
from cloudsieve.core.jobs import (
    JOBS,
    Aim,
    ApplyMaskJob,
    AssessMaskJob,
    CloudShadowJob,
    DeepMaskJob,
    DeepVote,
    Encoding,
    Evaluator,
    GrowMaskJob,
    HybridMaskJob,
    Job,
    MaskFromProbabilityJob,
    MaskFromQaJob,
    MaskFromSclJob,
    MaskSceneJob,
    Offset,
    Rule,
    S2cloudlessJob,
    SamplePointsJob,
    ShadowsBy,
    TimeSeriesJob,
    TuneProbabilityJob,
    UsableShareJob,
    from_json,
)
from cloudsieve.core.run import run
from cloudsieve.core.s2cloudless import FEATURE_BANDS
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.conftest import ONE_TREE
from cloudsieve.tests.core.rasters import CRS_NAME, LEFT_M, TOP_M, Recorder, write
from cloudsieve.tests.core.zones import Box, ring_of, write_fields, write_rings
from rasterio.crs import CRS
from rasterio.transform import from_origin

MASK = [[0, 1], [1, 0]]
LINK = b"a link"
FIND_SPEC = importlib.util.find_spec
DEGREES = from_origin(9, 47, 1e-4, 1e-4)
LOCAL = 'LOCAL_CS["a site",UNIT["metre",1]]'
# Two lobes of 20 m that meet in a point.
SMALL_BOW_TIE = [(LEFT_M + x, TOP_M - y) for x, y in ((1.0, 1.0), (3.0, 2.0), (3.0, 1.0), (1.0, 2.5), (1.0, 1.0))]
BOW_TIE = [(LEFT_M + x, TOP_M - y) for x, y in ((0.0, 0.0), (20.0, 20.0), (20.0, 0.0), (0.0, 20.0), (0.0, 0.0))]
FOLDED = [(LEFT_M + 20 * x, TOP_M - 20 * y) for x, y in ((1, 1), (0.04, 0.139), (0.515, 0.505), (0.331, 0.391), (0, 0))]
Edit = Callable[[Path], None]


class Bench:
    """A folder in which a row lays out its files, and the outputs that its job may write."""

    def __init__(self, folder: Path, products: dict[str, Path], patch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.outputs = folder / "out"
        self.outputs.mkdir()
        self.patch = patch
        self.at_end: list[Callable[[], None]] = []
        self._products = products
        self.out = str(self.outputs / "out.tif")

    def text(self, name: str, content: str | bytes = "") -> str:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    def raster(self, pixels: Any = MASK, dtype: str = "uint8", name: str = "r.tif", **profile: Any) -> str:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return write(path, pixels, dtype, **profile)

    def tagged(self, pixels: Any = MASK, dtype: str = "uint8", name: str = "r.tif", **tags: str) -> str:
        path = self.raster(pixels, dtype, name)
        with rasterio.open(path, "r+") as file:
            file.update_tags(**tags)
        return path

    def bands(self, dtype: str = "uint16", number: float = 1000, **numbers: Any) -> tuple[str, ...]:
        """Write the ten bands of s2cloudless, 16 x 16, that hold one number each, B10 another one."""
        told = {"B10": 20, **numbers}
        return tuple(
            self.raster(told.get(band, number) * np.ones((16, 16)), dtype, f"{band}.tif") for band in FEATURE_BANDS
        )

    def item(self, name: str, link: str) -> str:
        """Write a STAC item with one asset."""
        item = {"type": "Feature", "id": name, "properties": {}, "assets": {"B02": {"href": link}}}
        return self.text("item.json", json.dumps(item))

    def unreachable(self, before: str, after: str) -> str:
        """Return an address at which nobody listens, asked once."""
        self.patch.setenv("GDAL_HTTP_MAX_RETRY", "0")
        return f"http://{before}127.0.0.1:9/S2A.zip{after}"

    def points(self, *points: tuple[float, float, str | None], name: str = "p.gpkg", field: str = "class") -> str:
        """Write labelled points; x and y count in pixels of 10 m from the corner of the rasters."""
        places = [(LEFT_M + 10 * x, TOP_M - 10 * y) for x, y, _ in points]
        crs = Crs(CRS.from_string(CRS_NAME).to_wkt(), "EPSG", 32632)
        write_points(self.folder / name, "sample", places, {field: (str, [label for *_, label in points])}, crs)
        return str(self.folder / name)

    def product(self, *edits: Edit, level: str = "L1C") -> str:
        """Copy a product of 1.2 km, edited."""
        path = Path(shutil.copytree(self._products[level], self.folder / self._products[level].name))
        for edit in edits:
            edit(path)
        return str(path)

    def products(self) -> str:
        """Return a folder of two products."""
        self.product()
        return str(Path(self.product(level="L2A")).parent)

    def zipped(self, *edits: Edit) -> str:
        """Zip such a product."""
        folder = self.product(*edits)
        return shutil.make_archive(folder, "zip", self.folder, Path(folder).name)

    def archive(self, members: dict[str, bytes] | None = None) -> str:
        """Zip what is given by name, by default an empty band."""
        path = self.folder / "S2.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in ({"B02.jp2": b""} if members is None else members).items():
                archive.writestr(name, content)
        return str(path)

    def crowded(self, files: int) -> str:
        """Return a folder of more files than a product may have, were the limit 50."""
        self.patch.setattr("cloudsieve.core.product.places._MAX_ENTRIES", 50)
        for number in range(files):
            self.text(f"crowd/{number}.txt")
        return str(self.folder / "crowd")

    def crowded_archive(self, files: int) -> str:
        """Return a zip of more files than a product may have, were the limit 50."""
        self.patch.setattr("cloudsieve.core.product.places._MAX_ENTRIES", 50)
        return self.archive({f"{number}/B02.jp2": b"" for number in range(files)})

    # Jobs that write to `out` unless told otherwise.

    def s2cloudless(self, **fields: Any) -> Job:
        return S2cloudlessJob(**{"output": self.out, **self._forest(), **fields})

    def scene(self, *edits: Edit, level: str = "L1C", **fields: Any) -> Job:
        """Cloud probability of an edited product."""
        return self.s2cloudless(product=self.product(*edits, level=level), **fields)

    def zip(self, members: dict[str, bytes]) -> Job:
        """Cloud probability of a zip of such files."""
        return self.s2cloudless(product=self.archive(members))

    def forest(self, pattern: str, text: str) -> Job:
        """Cloud probability by a model in which something reads otherwise."""
        changed = re.sub(pattern, text, ONE_TREE)
        assert changed != ONE_TREE
        return self.scene(model=self.text("model.txt", changed))

    def maskscene(self, **fields: Any) -> Job:
        return MaskSceneJob(**{"output": self.out, **self._forest(), **fields})

    def scl(self, **fields: Any) -> Job:
        return MaskFromSclJob(**{"output": self.out, **fields})

    def qa(self, pixels: Any, dtype: str = "uint8", name: str = "qa.tif", **fields: Any) -> Job:
        return MaskFromQaJob(self.raster(pixels, dtype, name), self.out, **{"scheme": "fmask", **fields})

    def custom(self, **fields: Any) -> Job:
        return self.qa(MASK, scheme="custom", **fields)

    def grow(self, path: str | None = None, **fields: Any) -> Job:
        return GrowMaskJob(path or self.raster(), **{"output": self.out, **fields})

    def probability(self, pixels: Any, dtype: str = "float32", **fields: Any) -> Job:
        return MaskFromProbabilityJob(self.raster(pixels, dtype, "p.tif"), self.out, **fields)

    def apply(self, **fields: Any) -> Job:
        return ApplyMaskJob(**{"output": self.out, "mask": self.raster(MASK, name="mask.tif"), **fields})

    def hybrid(self, *masks: str, **fields: Any) -> Job:
        return HybridMaskJob(masks, self.out, **fields)

    def shadow(self, **fields: Any) -> Job:
        return CloudShadowJob(**{"output": self.out, **fields})

    def sample(self, path: str | None = None, **fields: Any) -> Job:
        return SamplePointsJob(path or self.raster(), **{"output": str(self.outputs / "out.gpkg"), **fields})

    def assess(self, **fields: Any) -> Job:
        return AssessMaskJob(**{"masks": (self.raster(name="m.tif"),), "html": str(self.outputs / "o.html"), **fields})

    def tune(self, **fields: Any) -> Job:
        probability = self.raster([[0.1, 0.9]], "float32", "p.tif")
        return TuneProbabilityJob(**{"input": probability, "html": str(self.outputs / "o.html"), **fields})

    def fields(self, *boxes: Box, **columns: list[Any]) -> str:
        """Write polygons; places count in pixels of 10 m from the corner of the rasters."""
        return write_fields(self.folder / "f.gpkg", *(boxes or ((0, 0, 2, 2),)), **columns)

    def usable(self, polygons: str | None = None, **fields: Any) -> Job:
        """Usable share of polygons in one mask."""
        told = {"table": str(self.outputs / "t.csv"), **fields}
        if not {"masks", "folder"} & set(fields):
            told["masks"] = (self.dated(),)
        return UsableShareJob(polygons or self.fields(), **told)

    def deep(self, level: str = "L2A", *edits: Edit, **fields: Any) -> Job:
        """Classes of an edited product, or of bands where these are given, by a network that is set up."""
        if not all(map(FIND_SPEC, ("onnxruntime", "ukis_csmask"))):  # which are not imported here: that tells Microsoft
            pytest.skip("onnxruntime and ukis-csmask could not be fetched")
        scene = {} if "bands" in fields or "product" in fields else {"product": self.product(*edits, level=level)}
        return DeepMaskJob(**{"output": self.out, **scene, **fields})

    def four_bands(self, number: float = 2000, dtype: str = "uint16") -> tuple[str, ...]:
        """Write the bands that a small network needs, 20 x 20."""
        pixels = np.full((20, 20), number)
        return tuple(self.raster(pixels, dtype, f"{band}.tif") for band in ("B02", "B03", "B04", "B08"))

    def own_network(self, content: bytes = b"", **row: Any) -> str:
        """Write a network of the user's own, with its row unless that is empty."""
        if row:
            self.text("mine.json", json.dumps(row))
        return self.text("mine.onnx", content)

    def landsat(self, scene: str, *bands: str) -> str:
        """Write bands of Landsat, by the ends of their names, into a folder."""
        for band in bands:
            self.raster(np.full((16, 16), 9000), "uint16", f"landsat/{scene}_{band}.TIF")
        return str(self.folder / "landsat")

    def dated(self, name: str = "m.tif", day: str = "2023-07-12", tile: str = "T32TMT", **tags: str) -> str:
        """Write a mask that tells its date and tile."""
        return self.tagged(name=name, CLOUDSIEVE_SENSING_TIME=day, CLOUDSIEVE_TILE=tile, **tags)

    def series(self, level: str = "L2A", **fields: Any) -> Job:
        """The time series of a polygon in one product."""
        scenes = fields.pop("scenes") if "scenes" in fields else (self.product(level=level),)
        told = {"scenes": scenes, "table": str(self.outputs / "t.csv"), **fields}
        return TimeSeriesJob(self._field_of_product(), **told)

    def _field_of_product(self) -> str:
        return write_rings(self.folder / "f.gpkg", ring_of((0, 0, 120, 120), (399960, 5300040)))

    def _forest(self) -> dict[str, Any]:
        return {"model": self.text("one_tree.txt", ONE_TREE), "engine": Evaluator.NUMPY}


# Edits of a product.


def band_file(product: Path, band: str) -> Path:
    return next(product.rglob(f"*_{band}*.jp2"))


def without(pattern: str) -> Edit:
    def remove(product: Path) -> None:
        for path in list(product.rglob(pattern)):
            shutil.rmtree(path) if path.is_dir() else path.unlink()

    return remove


def cut(pattern: str, share: float = 0.5) -> Edit:
    def truncate(product: Path) -> None:
        for path in product.rglob(pattern):
            os.truncate(path, int(path.stat().st_size * share))

    return truncate


def doubled(pattern: str, old: str, new: str) -> Edit:
    def copy(product: Path) -> None:
        path = next(product.rglob(pattern))
        shutil.copy(path, path.with_name(path.name.replace(old, new)))

    return copy


def swapped(one: str, other: str) -> Edit:
    def swap(product: Path) -> None:
        first, second = band_file(product, one), band_file(product, other)
        content = first.read_bytes()
        first.write_bytes(second.read_bytes())
        second.write_bytes(content)

    return swap


def rewritten(name: str, pattern: str, text: str) -> Edit:
    def rewrite(product: Path) -> None:
        path = next(product.rglob(name))
        before = path.read_text(encoding="utf-8")
        after = re.sub(pattern, text, before, flags=re.DOTALL)
        assert after != before, f"{name} has no {pattern}"
        path.write_text(after, encoding="utf-8")

    return rewrite


def replaced(name: str, content: bytes) -> Edit:
    def replace(product: Path) -> None:
        next(product.rglob(name)).write_bytes(content)

    return replace


def product_xml(pattern: str, text: str) -> Edit:
    return rewritten("MTD_MSIL1C.xml", pattern, text)


def offset_of_b01(number: str) -> Edit:
    return product_xml(r'(<RADIO_ADD_OFFSET band_id="0">)[^<]*', rf"\g<1>{number}")


def quantified(number: str) -> Edit:
    return product_xml(r"(<QUANTIFICATION_VALUE[^>]*>)[^<]*", rf"\g<1>{number}")


def as_tiff(pattern: str) -> Edit:
    def convert(product: Path) -> None:
        path = next(product.rglob(pattern))
        with rasterio.open(path) as source:
            profile = {**source.profile, "driver": "GTiff"}
            with rasterio.open(path.with_suffix(".tif"), "w", **profile) as target:
                target.write(source.read())
        path.unlink()

    return convert


def second_granule(product: Path) -> None:
    (granule,) = product.glob("GRANULE/*")
    (granule.parent / granule.name.replace("T32TMT", "T32TNT")).mkdir()


# Other things that are wrong.


def made(folder: Path) -> str:
    folder.mkdir()
    return str(folder)


def moved_to(path: str, place: Path) -> str:
    place.parent.mkdir(parents=True)
    return str(shutil.move(path, place))


def shortened(path: str, share: float = 0.5) -> str:
    os.truncate(path, int(os.path.getsize(path) * share))
    return path


def noise(size_px: int) -> np.ndarray:
    return np.random.default_rng(1).integers(0, 2, (size_px, size_px))


def polluted() -> np.ndarray:
    """Return what B10 holds with +1000 left in, where 5 % are NoData that somebody resampled."""
    b10 = np.full(256, 1010)
    b10[::20] = 7
    return b10.reshape(16, 16)


def moved(bench: Bench, **profile: Any) -> tuple[str, ...]:
    """Return loose bands, of which one lies elsewhere."""
    return (*bench.bands()[1:], bench.raster(np.ones((16, 16)), "uint16", "B01.tif", **profile))


def band_paths(product: str, *bands: str) -> tuple[str, ...]:
    return tuple(str(band_file(Path(product), band)) for band in bands)


def stack(bench: Bench, names: list[str]) -> str:
    path = bench.raster(np.full((len(names), 16, 16), 20), "uint16", "stack.tif")
    with rasterio.open(path, "r+") as file:
        file.descriptions = names
    return path


def other_day(bench: Bench) -> str:
    """Return a Level-2A product that was sensed a month later."""
    product = Path(
        bench.product(
            rewritten("MTD_MSIL2A.xml", "2023-07-12", "2023-08-12"),
            rewritten("MTD_TL.xml", "2023-07-12", "2023-08-12"),
            level="L2A",
        )
    )
    return str(product.rename(product.with_name(product.name.replace("20230712", "20230812"))))


def without_room(bench: Bench) -> str:
    """Let the disk be full; the limit goes with the row."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    bench.at_end.append(lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limits))
    return bench.out


def lacking(package: str, bench: Bench) -> Bench:
    """Let a package not be installed."""
    bench.patch.setattr(importlib.util, "find_spec", lambda name: None if name == package else FIND_SPEC(name))
    return bench


def with_weights(change: Callable[[bytes], bytes], bench: Bench) -> Bench:
    """Let the file of a network be another one."""
    from cloudsieve.core.deep import find_weights
    from cloudsieve.core.tables import Network

    def changed(network: Network) -> Path:
        return Path(bench.text(network.file, change(find_weights(network).read_bytes())))

    bench.patch.setattr("cloudsieve.core.deep.detector.find_weights", changed)
    return bench


def a_vrt_of(path: str) -> bytes:
    return (
        '<VRTDataset rasterXSize="2" rasterYSize="2"><SRS>EPSG:32632</SRS>'
        "<GeoTransform>500000, 10, 0, 5300000, 0, -10</GeoTransform>"
        '<VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
        f"<SourceFilename>{path}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    ).encode()


def directory_says(archive: str, place: int, layout: str, number: int) -> str:
    """Write a number into the entry that the directory of an archive has for its first file."""
    content = bytearray(Path(archive).read_bytes())
    struct.pack_into(layout, content, content.index(b"PK\1\2") + place, number)
    Path(archive).write_bytes(content)
    return archive


def rewritten_as(path: str, old: bytes, new: bytes) -> str:
    Path(path).write_bytes(Path(path).read_bytes().replace(old, new))
    return path


def linked(path: str, name: str) -> str:
    link = Path(path).with_name(name)
    link.symlink_to(path)
    return str(link)


def held_open(bench: Bench) -> str:
    """Let an output exist that another program holds open, as on Windows."""

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "it is in use")

    Path(bench.out).write_bytes(b"old")
    bench.patch.setattr("cloudsieve.core.unfinished.os.replace", refuse)
    return bench.out


def huge(bench: Bench) -> str:
    """Return a raster of a million by a million pixels."""
    return bench.text("huge.vrt", a_vrt_of(bench.raster()).replace(b'"2"', b'"1000000"'))


def growth(fields: str) -> Job:
    """Return a job whose JSON says so, too."""
    return from_json(f'{{"job": "growmask", "input": "m.tif", "output": "o.tif", {fields}}}')


LANDSAT_1 = "LC09_L1TP_034032_20220714_20220912_02_T1"
LANDSAT_2 = "LC08_L2SP_034032_20200714_20200912_02_T1"
GIVE = (
    "Give a .SAFE folder, its MTD_MSIL1C.xml or MTD_MSIL2A.xml, a .zip of it, "
    "or a folder of band files with names like B02.jp2."
)
WARP = "bring both to one CRS first (Warp (reproject), with resampling nearest neighbour for masks and classes)."
NO_MODEL = ".../model.txt is not a LightGBM model that CloudSieve can evaluate"
ANOTHER_MODEL = "give the published model, or another binary LightGBM model of the same 10 features."
MAKE_A_MASK = "make a mask of it first (Mask from cloud probability, Mask from Fmask or QA band)."


def with_geometries_cut(path: str) -> str:
    """Take the last bytes from the geometries of a GeoPackage."""
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE fields SET geom = substr(geom, 1, length(geom) - 3)")
    return path


def without_crs(path: str) -> str:
    """Take the CRS from the layer of a GeoPackage."""
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE gpkg_geometry_columns SET srs_id = -1")
    return path


@dataclass(frozen=True)
class Row:
    """What is wrong, the job that meets it, and what it says; without a message it works."""

    what: str
    job: Callable[[Bench], Job]
    message: str | None = None


TABLE: list[Row] = [
    # Where the product is
    Row(
        "a product that does not exist",
        lambda b: b.s2cloudless(product=str(b.folder / "S2A.SAFE")),
        f".../S2A.SAFE does not exist. {GIVE}",
    ),
    Row(
        "an address without a server",
        lambda b: b.s2cloudless(product="https:///S2A.zip"),
        "https:///S2A.zip names no server or bucket; check the address.",
    ),
    Row(
        "a server that is not there, with a secret in its address",
        lambda b: b.s2cloudless(product=b.unreachable("me:SECRET@", "?sig=SECRET")),
        "http://127.0.0.1:9/S2A.zip cannot be read from its server (...); try again later.",
    ),
    Row(
        "a STAC item that is no JSON",
        lambda b: b.s2cloudless(product=b.text("item.json", "{")),
        ".../item.json is no JSON (...); download it again.",
    ),
    Row(
        "a STAC collection in place of an item",
        lambda b: b.s2cloudless(product=b.text("item.json", '{"type": "Collection"}')),
        ".../item.json is no STAC item and no collection of items.",
    ),
    Row(
        "a STAC item without bands of Sentinel-2",
        lambda b: b.s2cloudless(product=b.item("LC09", "red.txt")),
        "The STAC item LC09 of .../item.json links to no band of Sentinel-2; give an item of Level-1C or Level-2A.",
    ),
    Row("an empty path", lambda b: b.s2cloudless(product=" "), f"The path of the product is empty. {GIVE}"),
    Row(
        "a path with a NUL",
        lambda b: b.s2cloudless(product=f"{b.folder}/S2A\0.SAFE"),
        "INPUT is .../S2A\\x00.SAFE, which holds characters that are no text; rename its files and folders.",
    ),
    Row(
        "a path that is no text",
        lambda b: b.s2cloudless(product=f"{b.folder}/\udcff.SAFE"),
        "INPUT is .../\\udcff.SAFE, which holds characters that are no text; rename its files and folders.",
    ),
    Row(
        "a path of 5,000 characters",
        lambda b: b.s2cloudless(product=f"{b.folder}/{'x' * 5000}"),
        f".../x~ does not exist. {GIVE}",
    ),
    Row(
        "an empty folder",
        lambda b: b.s2cloudless(product=made(b.folder / "S2A")),
        f".../S2A is empty. {GIVE}",
    ),
    Row(
        "a folder of other files",
        lambda b: b.s2cloudless(product=str(Path(b.text("a/photo.jpg")).parent)),
        f".../a is not a Sentinel-2 product. {GIVE}",
    ),
    Row(
        "a file that is no product",
        lambda b: b.s2cloudless(product=b.text("notes.txt")),
        f".../notes.txt is not a Sentinel-2 product. {GIVE}",
    ),
    Row(
        "folders in folders without end",
        lambda b: b.s2cloudless(product=str(Path(b.text("a/" * 30 + "B02.jp2")).parents[29])),
        f".../a is not a Sentinel-2 product. {GIVE}",
    ),
    Row(
        "two products",
        lambda b: b.s2cloudless(product=b.products()),
        "... holds 2 products; give one of them: L1C.SAFE, L2A.SAFE.",
    ),
    Row(
        "a product without GRANULE",
        lambda b: b.scene(without("GRANULE")),
        ".../L1C.SAFE has no GRANULE folder: the product is incomplete; unzip or download it again.",
    ),
    Row(
        "a product with an empty GRANULE",
        lambda b: b.scene(without("GRANULE/*")),
        ".../GRANULE is empty: the product is incomplete; unzip or download it again.",
    ),
    Row(
        "a product with two granules",
        lambda b: b.scene(second_granule),
        ".../L1C.SAFE holds 2 granules; give the folder of one of them as INPUT: "
        ".../L1C_T32TMT_A033155_20230712T103233, .../L1C_T32TNT_A033155_20230712T103233.",
    ),
    Row(
        "a granule without images",
        lambda b: b.scene(without("IMG_DATA"), without("MSK_*")),
        f".../L1C.SAFE holds no band files: the product is incomplete. {GIVE}",
    ),
    Row(
        "a folder with more files than any product",
        lambda b: b.s2cloudless(product=b.crowded(51)),
        ".../crowd holds more than 50 files; move those of the product to a folder of their own.",
    ),
    # Zips
    Row(
        "a zip that is cut short",
        lambda b: b.s2cloudless(product=shortened(b.zipped())),
        ".../L1C.SAFE.zip cannot be read as a zip archive (...); download it again.",
    ),
    Row(
        "a zip that is empty",
        lambda b: b.s2cloudless(product=b.text("S2A.zip")),
        ".../S2A.zip cannot be read as a zip archive (...); download it again.",
    ),
    Row("a zip without files", lambda b: b.s2cloudless(product=b.archive({})), f".../S2.zip/ is empty. {GIVE}"),
    Row(
        "an encrypted zip",
        lambda b: b.s2cloudless(product=directory_says(b.archive(), 8, "<H", 1)),
        ".../S2.zip is encrypted; unzip it with its password and give the folder.",
    ),
    Row(
        "a zip of a version that nobody knows",
        lambda b: b.s2cloudless(product=directory_says(b.archive(), 6, "<H", 255)),
        ".../S2.zip cannot be read as a zip archive (...); download it again.",
    ),
    Row(
        "a zip in a zip",
        lambda b: b.zip({"S2A.zip": b""}),
        ".../S2A.zip is a zip inside a zip; unzip the outer one first.",
    ),
    Row(
        "a zip whose names lead out of it",
        lambda b: b.zip({"../../B02.jp2": b"", "/B03.jp2": b""}),
        f".../S2.zip/ is empty. {GIVE}",
    ),
    Row(
        "a zip of a file without a name",
        lambda b: b.s2cloudless(product=rewritten_as(b.archive({"X": b""}), b"X", b"\0")),
        ".../S2.zip cannot be read as a zip archive (a file in it has no name); download it again.",
    ),
    Row(
        "a zip of folders without end",
        lambda b: b.zip({"IMG_DATA/" * 3000 + "B02.jp2": b""}),
        f".../S2.zip nests its folders more than 20 deep, so it is no product. {GIVE}",
    ),
    Row(
        "a zip with more files than any product",
        lambda b: b.s2cloudless(product=b.crowded_archive(51)),
        ".../S2.zip holds 51 files, more than any product; unzip it and give one product.",
    ),
    Row(
        "a zip of XML that inflates without end",
        lambda b: b.zip({"MTD_MSIL1C.xml": b" " * (20 << 20), "B02.jp2": b""}),
        ".../MTD_MSIL1C.xml is broken XML (it is larger than 16 MB); download the product again.",
    ),
    Row(
        "a zip of a JPEG 2000 that inflates without end",
        lambda b: b.zip({"B02.jp2": bytes(100 << 20)}),
        ".../S2.zip holds B02.jp2, which would inflate to 105 MB, as no raster of a product does; download it again.",
    ),
    Row(
        "a zip of a raster that claims 4 GB",
        lambda b: b.s2cloudless(product=directory_says(b.archive({"B02.tif": b""}), 24, "<I", 0xFFFFFFFE)),
        ".../S2.zip holds B02.tif, which would inflate to 4295 MB, as no raster of a product does; download it again.",
    ),
    Row(
        "a place that the zip has not",
        lambda b: b.s2cloudless(product=b.archive() + "/S2A.SAFE"),
        ".../S2.zip has no S2A.SAFE inside; check the path.",
    ),
    # Bands
    Row(
        "a product without B10",
        lambda b: b.scene(without("*_B10.jp2")),
        ".../L1C.SAFE has no file of band B10; it has B01, B02, B03, B04, B05, B06, B07, B08, B8A, B09, B11, B12."
        " Unzip or download the product completely.",
    ),
    Row(
        "a product without B02 and B8A",
        lambda b: b.maskscene(product=b.product(without("*_B02.jp2"), without("*_B8A.jp2"))),
        ".../L1C.SAFE has no file of band B02, B8A; it has B01, B03, B04, B05, B06, B07, B08, B09, B10, B11, B12."
        " Unzip or download the product completely.",
    ),
    Row(
        "a Level-2A product for s2cloudless",
        lambda b: b.scene(level="L2A"),
        ".../L2A.SAFE is a Level-2A product: s2cloudless needs band B10 (cirrus), and Level-2A products have "
        'none. Use the Level-1C product of the same acquisition, or "Mask from scene classification (SCL)".',
    ),
    Row(
        "two files of one band",
        lambda b: b.scene(doubled("*_B02.jp2", "_B02", "_copy_B02")),
        "Band B02 is there twice: .../B02.jp2 and .../copy_B02.jp2. Keep one of them.",
    ),
    Row(
        "two files of one classification",
        lambda b: b.scl(product=b.product(doubled("*_SCL_20m.jp2", ".jp2", ".tif"), level="L2A")),
        "SCL is there twice: .../SCL_20m.jp2 and .../SCL_20m.tif. Keep one of them.",
    ),
    Row("two bands in each other's place, which nobody can tell", lambda b: b.scene(swapped("B10", "B01"))),
    Row(
        "a band that is cut short",
        lambda b: b.scene(cut("*_B04.jp2", 0.6)),
        ".../B04.jp2 is damaged: rows 0 to 120 cannot be read (...); download it again.",
    ),
    Row(
        "a band that is cut to its head",
        lambda b: b.scene(cut("*_B04.jp2", 0.001)),
        ".../B04.jp2 cannot be opened as a raster (...); it may be incomplete.",
    ),
    Row(
        "an empty band",
        lambda b: b.scene(cut("*_B04.jp2", 0)),
        ".../B04.jp2 cannot be opened as a raster (...); it may be incomplete.",
    ),
    Row(
        "a band that holds the text of a VRT",
        lambda b: b.scene(replaced("*_B02.jp2", a_vrt_of(b.raster()))),
        ".../B02.jp2 cannot be opened as a raster (...); it may be incomplete.",
    ),
    Row(
        "a band that holds the text of a WMS",
        lambda b: b.scene(replaced("*_B02.jp2", b"<GDAL_WMS></GDAL_WMS>")),
        ".../B02.jp2 cannot be opened as a raster (...); it may be incomplete.",
    ),
    Row(
        "a classification that holds the text of a VRT",
        lambda b: b.scl(product=b.product(replaced("*_SCL_20m.jp2", a_vrt_of(b.raster())), level="L2A")),
        ".../SCL_20m.jp2 cannot be opened as a raster (...); it may be incomplete.",
    ),
    Row(
        "a Level-1C product for its classification",
        lambda b: b.scl(product=b.product()),
        ".../L1C.SAFE has no scene classification (SCL); it is a Level-1C product: choose the Level-2A product of"
        " the same acquisition, or use Cloud probability (s2cloudless).",
    ),
    Row(
        "no scene at all", lambda b: b.s2cloudless(), "Give either a product or band rasters, not both and not neither."
    ),
    Row(
        "product and loose bands",
        lambda b: b.s2cloudless(product="S2A.SAFE", bands=("B02.jp2",)),
        "Give either a product or band rasters, not both and not neither.",
    ),
    Row(
        "loose bands without B10",
        lambda b: b.s2cloudless(bands=tuple(p for p in b.bands() if "B10" not in p)),
        "... has no file of band B10; it has B01, B02, B04, B05, B08, B8A, B09, B11, B12. Unzip or download the "
        "product completely.",
    ),
    Row(
        "a loose band twice",
        lambda b: b.s2cloudless(bands=(*b.bands(), b.raster(name="again/B02.tif"))),
        "Band B02 is there twice: .../B02.tif and .../B02.tif. Keep one of them.",
    ),
    Row(
        "a loose band without its name",
        lambda b: b.s2cloudless(bands=(b.raster(name="blue.tif"), b.raster(name="red.tif"))),
        "... has no file of band B01, B05, B08, B8A, B09, B10, B11, B12; it has B02, B04. Unzip or download the "
        "product completely.",
    ),
    Row(
        "a loose band that is a folder",
        lambda b: b.s2cloudless(bands=(made(b.folder / "B02.tif"),)),
        ".../B02.tif is a folder, not a raster; choose a file.",
    ),
    Row(
        "a loose band of another CRS",
        lambda b: b.s2cloudless(bands=moved(b, crs="EPSG:32633")),
        f".../B02.tif is in EPSG:32632, but .../B01.tif is in EPSG:32633; {WARP}",
    ),
    Row(
        "a loose band of another place",
        lambda b: b.s2cloudless(bands=moved(b, shift_m=99_000)),
        ".../B02.tif covers 500000 5299840 500160 5300000, which does not overlap the grid of the output, 599000 "
        "5200840 599160 5201000; choose rasters of the same place.",
    ),
    Row(
        "a loose band of several bands",
        lambda b: b.s2cloudless(bands=(*b.bands()[1:], b.raster(np.ones((2, 16, 16)), "uint16", "B01.tif"))),
        ".../B01.tif has 2 bands; expected one file with one band, B01.",
    ),
    Row(
        "one loose band of floats",
        lambda b: b.s2cloudless(bands=(*b.bands()[1:], b.raster(np.ones((16, 16)), "float32", "B01.tif"))),
        "... has bands of type float32, uint16; expected digital numbers (uint16) or top-of-atmosphere "
        "reflectance (float32) in all of them.",
    ),
    Row(
        "bands of bytes",
        lambda b: b.s2cloudless(bands=b.bands("uint8", 9)),
        "... has bands of type uint8; expected digital numbers (uint16) or top-of-atmosphere reflectance "
        "(float32) in all of them.",
    ),
    Row(
        "bands of complex numbers",
        lambda b: b.s2cloudless(bands=b.bands("complex64")),
        ".../B01.tif holds complex numbers (complex64); choose a raster of real numbers.",
    ),
    Row(
        "digital numbers stored as floats",
        lambda b: b.s2cloudless(bands=b.bands("float32")),
        "Band B01 of ... holds 1000, which is no reflectance (0 to about 1.5). Digital numbers must be stored as "
        "uint16, or divided by 10000; a value that stands for NoData must be declared as such.",
    ),
    Row(
        "NoData of -9999 that nobody declares",
        lambda b: b.s2cloudless(bands=b.bands("float32", 0.1, B04=-9999, B10=0.01)),
        "Band B04 of ... holds -9999, which is no reflectance (0 to about 1.5). Digital numbers must be stored as"
        " uint16, or divided by 10000; a value that stands for NoData must be declared as such.",
    ),
    Row(
        "reflectance with 0.1 left in",
        lambda b: b.s2cloudless(bands=b.bands("float32", 0.11, B10=0.11)),
        "The darkest pixels of band B10 of ... have reflectance 0.11; without an offset they lie near 0. The "
        "bands seem to carry the +1000 of processing baseline 04.00 and later, which is 0.1 in reflectance: "
        "subtract it, or set OFFSET to none if the scene is bright cirrus throughout.",
    ),
    Row(
        "digital numbers with +1000 left in",
        lambda b: b.s2cloudless(bands=b.bands(B10=1010)),
        "The darkest pixels of band B10 of ... have DN 1010; without an offset they lie near 0. The bands seem to"
        " carry the +1000 of processing baseline 04.00 and later: set OFFSET to -1000, or to none if the scene is"
        " bright cirrus throughout.",
    ),
    Row(
        "+1000 left in beside polluted NoData",
        lambda b: b.s2cloudless(bands=b.bands(B10=polluted())),
        "The darkest pixels of band B10 of ... have DN 1010; without an offset they lie near 0. The bands seem to"
        " carry the +1000 of processing baseline 04.00 and later: set OFFSET to -1000, or to none if the scene is"
        " bright cirrus throughout.",
    ),
    Row(
        "loose bands of which some lie in a SAFE",
        lambda b: b.s2cloudless(bands=(*band_paths(b.product(), "B01", "B02"), *b.bands()[2:])),
        ".../B01.jp2 has the offset -1000 and the quantification value 10000 by the metadata of its product, but "
        ".../B04.tif has no metadata beside it; give all bands from one product.",
    ),
    Row(
        "loose bands of two levels",
        lambda b: b.s2cloudless(
            bands=(*band_paths(b.product(), "B10"), *band_paths(b.product(level="L2A"), "B02_10m"))
        ),
        ".../B10.jp2 is of L1C, but .../B02_10m.jp2 of L2A; give all bands from one product.",
    ),
    Row(
        "a stack of four bands without names",
        lambda b: b.s2cloudless(bands=(b.raster(np.ones((4, 9, 9)), "uint16"),)),
        ".../r.tif has 4 bands without names; expected the ten of s2cloudless (B01, B02, B04, B05, B08, B8A, B09,"
        " B10, B11, B12) or all thirteen (B01, B02, B03, B04, B05, B06, B07, B08, B8A, B09, B10, B11, B12), or "
        "names in the band descriptions.",
    ),
    Row(
        "a stack that names B01 twice",
        lambda b: b.s2cloudless(bands=(stack(b, ["B01", "B02", "B1"]),)),
        ".../stack.tif names two of its bands B01, the bands 1 and 3; leave one of them out, or give it its true name.",
    ),
    Row(
        "a stack without B10",
        lambda b: b.s2cloudless(bands=(stack(b, ["B01", "B02", "B04"]),)),
        ".../stack.tif names no band B05, B08, B8A, B09, B10, B11, B12; it has B01, B02, B04. Stack all bands, "
        "and give each its name.",
    ),
    # Metadata
    Row(
        "XML that is cut short",
        lambda b: b.scene(cut("MTD_MSIL1C.xml")),
        ".../MTD_MSIL1C.xml is broken XML (...); download the product again.",
    ),
    Row(
        "an empty XML",
        lambda b: b.scene(cut("MTD_TL.xml", 0)),
        ".../MTD_TL.xml is broken XML (...); download the product again.",
    ),
    Row(
        "XML of something else",
        lambda b: b.scene(replaced("MTD_MSIL1C.xml", b"<html/>")),
        ".../MTD_MSIL1C.xml holds <html> instead of the metadata of a Sentinel-2 product; download it again.",
    ),
    Row(
        "XML that declares entities",
        lambda b: b.scene(replaced("MTD_MSIL1C.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')),
        ".../MTD_MSIL1C.xml is broken XML (it declares a document type); download the product again.",
    ),
    Row(
        "XML that declares them in UTF-16",
        lambda b: b.scene(replaced("MTD_MSIL1C.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode("utf-16"))),
        ".../MTD_MSIL1C.xml is broken XML (...); download the product again.",
    ),
    Row(
        "an XML of 20 MB",
        lambda b: b.scene(replaced("MTD_TL.xml", b" " * (20 << 20))),
        ".../MTD_TL.xml is broken XML (it is larger than 16 MB); download the product again.",
    ),
    Row(
        "an offset of infinity",
        lambda b: b.scene(offset_of_b01("inf")),
        '.../MTD_MSIL1C.xml: RADIO_ADD_OFFSET is "inf"; expected -10000 to 0. Download the product again.',
    ),
    Row(
        "an offset that is no number",
        lambda b: b.scene(offset_of_b01("nan")),
        '.../MTD_MSIL1C.xml: RADIO_ADD_OFFSET is "nan"; expected -10000 to 0. Download the product again.',
    ),
    Row(
        "an offset of 1e308",
        lambda b: b.scene(offset_of_b01("1e308")),
        '.../MTD_MSIL1C.xml: RADIO_ADD_OFFSET is "1e308"; expected -10000 to 0. Download the product again.',
    ),
    Row(
        "an offset that has lost its sign",
        lambda b: b.scene(offset_of_b01("1000")),
        '.../MTD_MSIL1C.xml: RADIO_ADD_OFFSET is "1000"; expected -10000 to 0. Download the product again.',
    ),
    Row(
        "an offset in words",
        lambda b: b.scene(offset_of_b01("minus a thousand")),
        '.../MTD_MSIL1C.xml: RADIO_ADD_OFFSET is "minus a thousand"; expected a number.',
    ),
    Row(
        "offsets of some bands only",
        lambda b: b.scene(product_xml(r'<RADIO_ADD_OFFSET band_id="0">[^<]*</RADIO_ADD_OFFSET>', "")),
        ".../MTD_MSIL1C.xml lists radiometric offsets, but none for band_id 0; download the product again.",
    ),
    Row(
        "two offsets of one band",
        lambda b: b.scene(product_xml(r'(<RADIO_ADD_OFFSET band_id=)"0">[^<]*', r'\1"1">-1')),
        ".../MTD_MSIL1C.xml gives band_id 1 two values of RADIO_ADD_OFFSET, -1 and -1000; download the product again.",
    ),
    Row(
        "an offset of band 13",
        lambda b: b.scene(product_xml(r'band_id="0"', 'band_id="13"')),
        '.../MTD_MSIL1C.xml: RADIO_ADD_OFFSET has the band_id "13"; expected 0 to 12.',
    ),
    Row(
        "a baseline of 05.09 without offsets",
        lambda b: b.scene(product_xml(r"<RADIO_ADD_OFFSET .*</RADIO_ADD_OFFSET>", "")),
        "The darkest pixels of band B10 of .../L1C.SAFE have DN 1002; without an offset they lie near 0. The "
        "bands seem to carry the +1000 of processing baseline 04.00 and later, and its metadata of baseline 05.09"
        " lists no offset: set OFFSET to -1000, or to none if the scene is bright cirrus throughout.",
    ),
    Row(
        "a quantification of infinity",
        lambda b: b.scene(quantified("inf")),
        '.../MTD_MSIL1C.xml: QUANTIFICATION_VALUE is "inf"; expected 1 to 1000000. Download the product again.',
    ),
    Row(
        "a quantification of zero",
        lambda b: b.scene(quantified("0")),
        '.../MTD_MSIL1C.xml: QUANTIFICATION_VALUE is "0"; expected 1 to 1000000. Download the product again.',
    ),
    Row(
        "a sun below the ground",
        lambda b: b.scene(rewritten("MTD_TL.xml", r"(<Mean_Sun_Angle>\s*<ZENITH_ANGLE[^>]*>)[^<]*", r"\g<1>181")),
        '.../MTD_TL.xml: ZENITH_ANGLE is "181"; expected 0 to 180. Download the product again.',
    ),
    # Model
    Row(
        "a model that does not exist",
        lambda b: b.scene(model=str(b.folder / "model.txt")),
        "The model file .../model.txt does not exist; give the path of a LightGBM text model, or none.",
    ),
    Row(
        "a model that is a folder",
        lambda b: b.scene(model=str(b.folder)),
        "The model file ... does not exist; give the path of a LightGBM text model, or none.",
    ),
    Row(
        "a model that is empty",
        lambda b: b.scene(model=b.text("model.txt")),
        f"{NO_MODEL}: it has no end of its trees, so it is cut short or something else; {ANOTHER_MODEL}",
    ),
    Row(
        "a model that is a picture",
        lambda b: b.scene(model=b.raster()),
        ".../r.tif is not a LightGBM model that CloudSieve can evaluate: it has no end of its trees, so it is cut"
        f" short or something else; {ANOTHER_MODEL}",
    ),
    Row(
        "a model cut short",
        lambda b: b.scene(model=b.text("model.txt", ONE_TREE[:400])),
        f"{NO_MODEL}: it has no end of its trees, so it is cut short or something else; {ANOTHER_MODEL}",
    ),
    Row(
        "a model of a leaf without a value",
        lambda b: b.forest("leaf_value=.*", "leaf_value="),
        f"{NO_MODEL}: a tree of 3 leaves has 0 leaf values; {ANOTHER_MODEL}",
    ),
    Row(
        "a model of one leaf and none",
        lambda b: b.forest("num_leaves=3(.|\n)*leaf_value=.*", "num_leaves=1\nleaf_value="),
        f"{NO_MODEL}: a tree of 1 leaves has 0 leaf values; {ANOTHER_MODEL}",
    ),
    Row(
        "a leaf that is no number",
        lambda b: b.forest("leaf_value=-3", "leaf_value=nan"),
        f"{NO_MODEL}: a leaf value is not a finite number; {ANOTHER_MODEL}",
    ),
    Row(
        "a sigmoid that is no number",
        lambda b: b.forest("sigmoid:1", "sigmoid:nan"),
        f"{NO_MODEL}: its sigmoid is nan, not a number above 0; {ANOTHER_MODEL}",
    ),
    Row(
        "a tree that runs in circles",
        lambda b: b.forest("right_child=1 -3", "right_child=0 -3"),
        f"{NO_MODEL}: a tree has a loop or a gap; {ANOTHER_MODEL}",
    ),
    Row(
        "a split of an eleventh band",
        lambda b: b.forest("split_feature=1", "split_feature=10"),
        f"{NO_MODEL}: a split uses a feature beyond the 10; {ANOTHER_MODEL}",
    ),
    Row(
        "a model of other classes",
        lambda b: b.forest("objective=binary", "objective=multiclass"),
        f"{NO_MODEL}: its objective is multiclass, not binary; {ANOTHER_MODEL}",
    ),
    # Extent and resolution
    Row(
        "an extent outside",
        lambda b: b.scene(extent=(0, 0, 10, 10)),
        "EXTENT (0 0 10 10) lies outside the scene (399960 5298840 401160 5300040); choose an extent that overlaps it.",
    ),
    Row(
        "an extent outside, in degrees",
        lambda b: b.scene(extent=(100, 10, 101, 11), extent_crs="EPSG:4326"),
        "EXTENT (100 10 101 11) lies outside the scene (7.66286529 47.83512084 7.679174118 47.84610049); choose "
        "an extent that overlaps it.",
    ),
    Row(
        "an extent without area",
        lambda b: b.s2cloudless(product="S2A.SAFE", extent=(5, 5, 5, 9)),
        "EXTENT is empty: 5 5 5 9; give xmin, ymin, xmax, ymax.",
    ),
    Row(
        "an extent of three numbers",
        lambda b: from_json('{"job": "s2cloudless", "product": "S2A.SAFE", "output": "o.tif", "extent": [1, 2, 3]}'),
        "EXTENT needs four numbers: xmin, ymin, xmax, ymax.",
    ),
    Row(
        "an extent of infinity",
        lambda b: b.scene(extent=(float("-inf"), 0, float("inf"), 9)),
        "EXTENT (-inf 0 inf 9) has no end; give four finite numbers.",
    ),
    Row(
        "an extent that is no number",
        lambda b: b.scene(extent=(float("nan"), 0, 1, 9)),
        "EXTENT is empty: nan 0 1 9; give xmin, ymin, xmax, ymax.",
    ),
    Row(
        "an extent in a CRS that there is not",
        lambda b: b.scene(extent=(0, 0, 1, 1), extent_crs="EPSG:1"),
        "EXTENT cannot be brought from EPSG:1 to EPSG:32632 (...); give it in the CRS of the scene.",
    ),
    Row(
        "an extent in a CRS that is no text",
        lambda b: b.scene(extent=(0, 0, 1, 1), extent_crs="\ud800"),
        "EXTENT cannot be brought from \\ud800 to EPSG:32632 (no such coordinate reference system); give it in the CRS "
        "of the scene.",
    ),
    Row(
        "a raster whose georeference is no number",
        lambda b: b.grow(b.raster(transform=rasterio.Affine(math.nan, 0, math.nan, 0, math.nan, math.nan))),
        ".../r.tif has a georeference that is no number; give it a right one, or choose another raster.",
    ),
    Row("an extent of half the world", lambda b: b.scene(extent=(-90, -80, 90, 80), extent_crs="EPSG:4326")),
    Row("an extent of one pixel", lambda b: b.scene(extent=(400_501, 5_299_501, 400_502, 5_299_502))),
    Row(
        "a resolution of a millionth",
        lambda b: b.scene(resolution_m=1e-6),
        "RESOLUTION 1e-06 would give more than 131072 pixels along a side; choose 0.0096 or more.",
    ),
    Row(
        "a resolution of zero",
        lambda b: b.s2cloudless(product="S2A.SAFE", resolution_m=0),
        "RESOLUTION is 0; expected a number above 0, 10000 at most.",
    ),
    Row(
        "a resolution that is no number",
        lambda b: b.s2cloudless(product="S2A.SAFE", resolution_m=float("nan")),
        "RESOLUTION is nan; expected a number above 0, 10000 at most.",
    ),
    Row(
        "a resolution of a country",
        lambda b: b.s2cloudless(product="S2A.SAFE", resolution_m=1e6),
        "RESOLUTION is 1e+06; expected a number above 0, 10000 at most.",
    ),
    Row(
        "a resolution in metres for degrees",
        lambda b: b.scl(input=b.raster(crs="EPSG:4326", transform=DEGREES), resolution_m=20),
        "RESOLUTION is in metres, but .../r.tif is not in a projected CRS in metres; leave it unset to keep its "
        "own pixels.",
    ),
    Row(
        "a raster of a million million pixels",
        lambda b: b.grow(huge(b)),
        ".../huge.vrt has 1000000 x 1000000 pixels, more than can be computed (1000000 x 10000000, and 100000 "
        "million in all); choose a smaller EXTENT or a coarser RESOLUTION, or clip the raster first.",
    ),
    Row(
        "applied to a raster of a million million pixels",
        lambda b: b.apply(input=huge(b)),
        ".../huge.vrt has 1000000 x 1000000 pixels, more than can be computed (1000000 x 10000000, and 100000 "
        "million in all); choose a smaller EXTENT or a coarser RESOLUTION, or clip the raster first.",
    ),
    # Rasters
    Row("a name of 5,000 characters", lambda b: b.grow("x" * 5000), "x~ does not exist; choose an existing raster."),
    Row(
        "a name with a NUL",
        lambda b: b.grow(f"{b.raster()}\0"),
        "INPUT is .../r.tif\\x00, which holds characters that are no text; rename its files and folders.",
    ),
    Row(
        "a name that is no text",
        lambda b: b.grow(f"{b.folder}/\udcff.tif"),
        "INPUT is .../\\udcff.tif, which holds characters that are no text; rename its files and folders.",
    ),
    Row(
        "a raster that does not exist",
        lambda b: b.grow(str(b.folder / "mask.tif")),
        ".../mask.tif does not exist; choose an existing raster.",
    ),
    Row(
        "a raster that is none",
        lambda b: b.grow(b.text("mask.tif", "a,b,c")),
        ".../mask.tif cannot be opened as a raster (...); it may be incomplete.",
    ),
    Row("a raster that is a folder", lambda b: b.grow(str(b.folder)), "... is a folder, not a raster; choose a file."),
    Row(
        "a raster that is cut short",
        lambda b: b.grow(shortened(b.raster(noise(300), tiled=True, blockxsize=64, blockysize=64))),
        ".../r.tif is damaged: rows 0 to 256 cannot be read (...); download it again.",
    ),
    Row(
        "a raster without CRS",
        lambda b: b.grow(b.raster(crs=None)),
        ".../r.tif has no coordinate reference system; give it one first (Assign projection).",
    ),
    Row(
        "a raster that is rotated",
        lambda b: b.grow(b.raster(transform=rasterio.Affine.rotation(9))),
        ".../r.tif is rotated or upside down; bring it to a north-up grid first (Warp (reproject)).",
    ),
    Row(
        "a raster that is upside down",
        lambda b: b.grow(b.raster(transform=rasterio.Affine(10, 0, 5e5, 0, 10, 5e6))),
        ".../r.tif is rotated or upside down; bring it to a north-up grid first (Warp (reproject)).",
    ),
    Row(
        "a raster of complex numbers",
        lambda b: b.grow(b.raster(MASK, "complex64")),
        ".../r.tif holds complex numbers (complex64); choose a raster of real numbers.",
    ),
    Row(
        "metres in a CRS of no place on the earth",
        lambda b: b.grow(b.raster(crs=LOCAL), distance_m=50),
        "a site has no place on the earth, so nothing can be measured in metres; give the raster its true CRS "
        "first (Assign projection, or Warp (reproject)).",
    ),
    Row(
        "metres in a geocentric CRS",
        lambda b: b.grow(b.raster(crs="EPSG:4978"), distance_m=50),
        "EPSG:4978 has no place on the earth, so nothing can be measured in metres; give the raster its true CRS "
        "first (Assign projection, or Warp (reproject)).",
    ),
    Row("a band that the raster has not", lambda b: b.grow(band=2), ".../r.tif has no band 2; choose one from 1 to 1."),
    Row("a band of zero", lambda b: b.grow(band=0), "BAND is 0; bands are counted from 1."),
    Row("a mask of one pixel", lambda b: b.grow(b.raster([[1]]), distance_m=50, min_area_m2=500)),
    Row(
        "a mask that holds 3",
        lambda b: b.grow(b.raster([[0, 3]])),
        f".../r.tif holds the value 3, so it is no mask (0 clear, 1 masked, 255 NoData); {MAKE_A_MASK}",
    ),
    Row(
        "a probability as a mask",
        lambda b: b.grow(b.raster([[0.5]], "float32")),
        ".../r.tif holds float32 numbers, not a mask (0 clear, 1 masked, 255 NoData); is it a cloud probability? "
        f"Then {MAKE_A_MASK}",
    ),
    Row(
        "CloudSieve's sources as a mask",
        lambda b: b.grow(b.tagged(CLOUDSIEVE_KIND="sources")),
        f".../r.tif is a raster of mask sources, not a mask; {MAKE_A_MASK}",
    ),
    Row("a distance below zero", lambda b: b.grow(distance_m=-1), "DISTANCE is -1; expected 0 or more."),
    Row(
        "a probability of 50",
        lambda b: b.probability([[0.5, 50]]),
        ".../p.tif holds the value 50, outside 0 to 1; choose the ENCODING that the file has, or a file that "
        "holds a cloud probability.",
    ),
    Row(
        "a probability of bytes",
        lambda b: b.probability(MASK, "uint8"),
        ".../p.tif holds uint8 numbers; a probability from 0 to 1 needs float32. Set ENCODING to percent or byte, "
        "or choose a probability if this is a mask or a class raster.",
    ),
    Row(
        "a probability stored otherwise",
        lambda b: MaskFromProbabilityJob(b.tagged(CLOUDSIEVE_ENCODING="percent"), b.out, encoding=Encoding.BYTE),
        ".../r.tif stores its probability as percent, not byte; set ENCODING so.",
    ),
    Row(
        "percent above 100",
        lambda b: b.probability([[0, 150]], "uint8", encoding=Encoding.PERCENT),
        ".../p.tif holds the value 150, outside 0 to 100; choose the ENCODING that the file has, or a file that "
        "holds a cloud probability.",
    ),
    Row("a threshold of 40", lambda b: b.probability([[0.5]], threshold=40), "THRESHOLD is 40; expected 0 to 1."),
    # Classes and flags
    Row(
        "numbers that a scheme never writes",
        lambda b: b.qa([[0, 77]]),
        ".../qa.tif holds 77, which Fmask 3, 4, 5 never writes; its values fit hls-fmask or maja-clm-theia or "
        "maja-clm-native or maja-mg2 or idepix: set SCHEME to that.",
    ),
    Row(
        "measurements as classes",
        lambda b: b.qa(np.arange(360_000).reshape(600, 600), "uint32"),
        ".../qa.tif holds more than 262144 different numbers, so they are measurements and no classes or flags; "
        "choose another raster.",
    ),
    Row(
        "floats as classes",
        lambda b: b.qa([[0.5]], "float32"),
        ".../qa.tif holds 0.5, which Fmask 3, 4, 5 never writes; no scheme knows all its values: check that it is"
        " a QA raster, or choose a custom scheme.",
    ),
    Row(
        "CloudSieve's mask as classes",
        lambda b: MaskFromQaJob(b.tagged(CLOUDSIEVE_KIND="mask"), b.out, scheme="fmask"),
        ".../r.tif is a mask that CloudSieve wrote, not Fmask 3, 4, 5; choose another raster.",
    ),
    Row(
        "a scheme that there is not",
        lambda b: b.qa(MASK, scheme="fmask5"),
        'SCHEME is "fmask5"; expected one of fmask, python-fmask, hls-fmask, landsat-qa-pixel, landsat-c1-pixel-'
        "qa, landsat-c1-bqa, qa60, msk-classi, maja-clm-theia, maja-clm-native, maja-mg2, idepix, sentinelhub-"
        "clm, cloudsen12, kappamask, kappamask-png, custom.",
    ),
    Row(
        "a class that there is not",
        lambda b: b.qa(MASK, categories=("fog",)),
        "CLASSES holds fog; expected some of cloud, cirrus, shadow, snow, water, adjacent.",
    ),
    Row(
        "a class that a scheme has not",
        lambda b: b.qa(MASK, scheme="sentinelhub-clm", categories=("shadow",)),
        "Sentinel Hub CLM has none of the classes shadow; select some of cloud.",
    ),
    Row(
        "no class at all",
        lambda b: b.qa(MASK, categories=()),
        "No class is selected in CLASSES: the mask would be empty.",
    ),
    Row(
        "a confidence that a scheme has not",
        lambda b: b.qa(MASK, min_confidence="high"),
        "Fmask 3, 4, 5 grades no confidence; leave CONFIDENCE unset or choose a Landsat scheme.",
    ),
    Row(
        "the custom scheme without table",
        lambda b: b.custom(),
        "The custom scheme needs VALUES or BITS: what should be masked?",
    ),
    Row(
        "values that are words",
        lambda b: b.custom(values="cloud"),
        'VALUES holds "cloud"; expected whole numbers and ranges such as "2, 4, 8-10".',
    ),
    Row(
        "values that run backwards",
        lambda b: b.custom(values="9-2"),
        'VALUES holds the range "9-2", which runs backwards; write the smaller number first.',
    ),
    Row(
        "a value of 400 digits",
        lambda b: b.custom(values="9" * 400),
        'VALUES holds "9~"; expected numbers from -9007199254740992 to 9007199254740992.',
    ),
    Row(
        "a value of 5,000 digits",
        lambda b: b.custom(values="9" * 5000),
        'VALUES holds "9~"; expected numbers from -9007199254740992 to 9007199254740992.',
    ),
    Row(
        "a thousand and one values",
        lambda b: b.custom(values="1," * 1001),
        "VALUES lists 1001 items; expected at most 1000. Write ranges such as 8-10.",
    ),
    Row(
        "a bit of 40",
        lambda b: b.custom(bits="40"),
        'BITS holds "40"; expected bits from 0 to 31, the lower one first.',
    ),
    Row(
        "a bit that a byte has not",
        lambda b: b.custom(bits="9"),
        'BITS holds "9", but the raster is uint8 and has bits 0 to 7.',
    ),
    Row(
        "a test that no pixel passes",
        lambda b: b.custom(bits="1-2=9"),
        'BITS holds "1-2=9", which no pixel passes: these bits count to 3 only.',
    ),
    Row(
        "a test that every pixel passes",
        lambda b: b.custom(bits="1-2>=0"),
        'BITS holds "1-2>=0", which every pixel passes; compare with 1 or more.',
    ),
    Row(
        "only separators",
        lambda b: b.custom(values=";", bits=","),
        'VALUES and BITS are both empty; list what to mask, such as "2, 4, 8-10".',
    ),
    Row(
        "a band of MSK_CLASSI alone",
        lambda b: b.qa(MASK, scheme="msk-classi"),
        ".../qa.tif has no band 2; choose one from 1 to 1.",
    ),
    Row(
        "CloudSieve's mask as SCL",
        lambda b: b.scl(input=b.tagged(CLOUDSIEVE_KIND="mask")),
        ".../r.tif is a mask that CloudSieve wrote, not a scene classification (SCL); choose another raster.",
    ),
    Row(
        "an Fmask raster as SCL",
        lambda b: b.scl(input=b.raster([[0, 4, 2, 255]])),
        ".../r.tif holds 0, 2, 4, 255 with 255 for NoData, so it is no scene classification (SCL); its values fit"
        " Fmask 3, 4, 5; choose the SCL file of a Level-2A product, or use Mask from Fmask or QA band.",
    ),
    Row(
        "flags as SCL",
        lambda b: b.scl(input=b.raster([[21824, 21824, 22280, 1]], "uint16")),
        ".../r.tif holds 21824, 22280 in 75 % of its valid pixels, so it is no scene classification (SCL); its "
        "values fit Landsat Collection 2 QA_PIXEL or SNAP IdePix pixel_classif_flags (Sentinel-2); choose the SCL"
        " file of a Level-2A product, or use Mask from Fmask or QA band.",
    ),
    Row("a class of 12", lambda b: b.scl(input=b.raster(), classes=(12,)), "SCL classes are 0 to 11, not [12]."),
    Row(
        "a cloud probability of 101 percent",
        lambda b: b.scl(
            input=b.raster([[4, 5, 8, 9]]), cldprb=b.raster([[0, 0, 0, 101]], name="c.tif"), cldprb_threshold=50
        ),
        ".../c.tif holds the value 101, but a cloud probability (MSK_CLDPRB) is 0 to 100 percent; choose another "
        "raster.",
    ),
    Row(
        "a threshold without its raster",
        lambda b: b.scl(input=b.raster(), cldprb_threshold=50),
        "CLDPRB_THRESHOLD is set, but no MSK_CLDPRB raster is given; choose one in CLDPRB, or unset it.",
    ),
    Row(
        "product and SCL",
        lambda b: b.scl(input="a.tif", product="S2A.SAFE"),
        "Give either an SCL raster or a Level-2A product, not both and not neither.",
    ),
    # Several masks
    Row("one mask alone", lambda b: b.hybrid(b.raster()), "A hybrid mask needs two masks or more."),
    Row(
        "more votes than masks",
        lambda b: b.hybrid(b.raster(), b.raster(name="2.tif"), rule=Rule.VOTES, min_votes=5),
        "MIN_VOTES is 5, but there are 2 masks; ask for 2 at most.",
    ),
    Row(
        "sources of eight masks",
        lambda b: b.hybrid(*[f"{n}.tif" for n in range(8)], sources=str(b.outputs / "s.tif")),
        "A sources raster has room for 7 masks, not 8; combine some of them first.",
    ),
    Row(
        "masks of two CRS",
        lambda b: b.hybrid(b.raster(), b.raster(name="2.tif", crs="EPSG:32633")),
        f".../2.tif is in EPSG:32633, but .../r.tif is in EPSG:32632; {WARP}",
    ),
    Row(
        "masks of two places",
        lambda b: b.hybrid(b.raster(), b.raster(name="2.tif", shift_m=9000)),
        ".../2.tif covers 509000 5290980 509020 5291000, which does not overlap the grid of the output, 500000 "
        "5299980 500020 5300000; choose rasters of the same place.",
    ),
    Row(
        "a mask that is none among others",
        lambda b: b.hybrid(b.raster(), b.raster([[0, 9], [0, 0]], name="2.tif")),
        f".../2.tif holds the value 9, so it is no mask (0 clear, 1 masked, 255 NoData); {MAKE_A_MASK}",
    ),
    # Bands under a mask
    Row(
        "a NoData value that a clear pixel holds",
        lambda b: b.apply(input=b.raster([[5, 6], [7, 8]]), nodata=5),
        ".../r.tif holds 5 in 1 pixels that are not masked, so it cannot be NoData too; set NODATA to a value "
        "that no pixel holds, for instance 255.",
    ),
    Row(
        "a NoData value beyond the type",
        lambda b: b.apply(input=b.raster([[5, 6], [7, 8]]), nodata=999),
        "NODATA is 999, which uint8 bands of .../r.tif cannot hold; choose a whole number from 0 to 255.",
    ),
    Row(
        "a NoData value of a half",
        lambda b: b.apply(input=b.raster([[5, 6], [7, 8]]), nodata=0.5),
        "NODATA is 0.5, which uint8 bands of .../r.tif cannot hold; choose a whole number from 0 to 255.",
    ),
    Row(
        "bands of the number zero",
        lambda b: b.apply(input=b.raster(), bands=(0,)),
        "BANDS are [0]; bands are counted from 1.",
    ),
    Row(
        "bands that the raster has not",
        lambda b: b.apply(input=b.raster(), bands=(1, 4)),
        ".../r.tif has no band 4; choose one from 1 to 1.",
    ),
    Row(
        "a mask of another CRS",
        lambda b: b.apply(input=b.raster(crs="EPSG:32633")),
        f".../mask.tif is in EPSG:32632, but .../r.tif is in EPSG:32633; {WARP}",
    ),
    # Shadows
    Row(
        "neither product nor NIR",
        lambda b: b.shadow(),
        "Give either a product or a NIR raster, not both and not neither.",
    ),
    Row(
        "NIR without clouds",
        lambda b: b.shadow(nir="a.tif"),
        "A NIR raster alone does not tell where the clouds are; choose their mask in CLOUDS.",
    ),
    Row(
        "water without bands",
        lambda b: b.shadow(nir="a.tif", clouds="b.tif", water=True),
        "Water is told by the bands of a product; a NIR raster alone has none, so unset WATER.",
    ),
    Row(
        "a network without bands",
        lambda b: b.shadow(nir="a.tif", clouds="b.tif", shadows_by=ShadowsBy.NETWORK),
        "A network sees four bands or more; a NIR raster alone does not do, so set SHADOWS_BY to geometry.",
    ),
    Row(
        "water that a network should leave out",
        lambda b: b.shadow(product="S2A.SAFE", shadows_by=ShadowsBy.NETWORK, water=True),
        "The network does not tell water; unset WATER, or set SHADOWS_BY to network-and-geometry.",
    ),
    Row(
        "shadows that are to be confirmed and vote by themselves",
        lambda b: b.maskscene(
            product="S2A.SAFE", deep=DeepVote.CLOUDS_AND_SHADOWS, shadows_by=ShadowsBy.NETWORK_AND_GEOMETRY
        ),
        "DEEP lets the shadows of the network vote by themselves, so SHADOWS_BY cannot keep only those that the "
        "geometry confirms; set DEEP to clouds, or SHADOWS_BY to geometry.",
    ),
    Row(
        "NIR without the sun",
        lambda b: b.shadow(nir=b.raster(), clouds=b.raster(name="c.tif")),
        "Shadows need the angles of the sun; give a product with its metadata, or set SUN_ZENITH and SUN_AZIMUTH.",
    ),
    Row(
        "the sun's zenith without its azimuth",
        lambda b: b.shadow(nir=b.raster(), clouds=b.raster(name="c.tif"), sun_zenith_deg=30),
        "SUN_ZENITH is set without SUN_AZIMUTH; set both, or give a product.",
    ),
    Row(
        "a sun at the horizon",
        lambda b: b.shadow(nir=b.raster(), clouds=b.raster(name="c.tif"), sun_zenith_deg=90, sun_azimuth_deg=10),
        "SUN_ZENITH is 90 degrees; expected 0 to below 90 (0 is overhead).",
    ),
    Row(
        "the lowest cloud above the highest",
        lambda b: b.shadow(product="S2A.SAFE", min_height_m=900, max_height_m=300),
        "MIN_HEIGHT is 900, not below MAX_HEIGHT, 300.",
    ),
    Row(
        "a product without near infrared",
        lambda b: b.shadow(product=b.product(without("*_B08.jp2"), without("*_B8A.jp2"))),
        ".../L1C.SAFE has no file of band B8A or B08, by which shadows are told; download the product completely.",
    ),
    Row(
        "a product without angles",
        lambda b: b.shadow(product=b.product(without("MTD_TL.xml"))),
        ".../L1C.SAFE has no metadata of its tile (MTD_TL.xml), which tells where the sun stood; download the "
        "product completely, or set SUN_ZENITH, SUN_AZIMUTH, VIEW_ZENITH and VIEW_AZIMUTH by hand.",
    ),
    Row(
        "clouds of another tile",
        lambda b: b.shadow(product=b.product(), clouds=b.raster(name="T31TDH_20230712T102559_mask.tif")),
        ".../L1C.SAFE and .../T31TDH_20230712T102559_mask.tif are of different acquisitions (tile T32TMT and "
        "T31TDH); choose files of one, or set ANY_ACQUISITION to use them anyway.",
    ),
    Row(
        "a Level-2A product of another day",
        lambda b: b.maskscene(product=b.product(), scl_product=other_day(b)),
        ".../L1C.SAFE and .../S2B_MSIL2A_20230812T102559_N0509_R108_T32TMT_20230812T123456.SAFE are of different "
        "acquisitions (sensed 2023-07-12 10:32 and 2023-08-12 10:32); choose files of one, or set ANY_ACQUISITION to "
        "use them anyway.",
    ),
    Row(
        "a Level-2A product with SCL",
        lambda b: b.maskscene(product=b.product(level="L2A"), scl_product="S2A.SAFE"),
        ".../L2A.SAFE is a Level-2A product with an SCL of its own; leave SCL unset.",
    ),
    # Points, polygons and references
    Row(
        "points of a raster that is NoData",
        lambda b: b.sample(b.raster([[255, 255]])),
        ".../r.tif is NoData everywhere; there is nothing to draw points from.",
    ),
    Row(
        "points of a probability",
        lambda b: b.sample(b.raster([[0.5]], "float32")),
        f".../r.tif holds float32 numbers beyond classes, which are 0 to 255; {MAKE_A_MASK}",
    ),
    Row("no points at all", lambda b: b.sample(number=0), "NUMBER is 0; expected 1 to 100000."),
    Row(
        "points onto labels",
        lambda b: b.sample(output=b.points((0.5, 0.5, "cloud"))),
        ".../p.gpkg holds 1 labelled points, which would be lost; choose another name, and give the points in "
        "EXISTING to keep them.",
    ),
    Row(
        "points that do not end in .gpkg",
        lambda b: b.sample(output=str(b.outputs / "o.shp")),
        ".../o.shp must end in .gpkg.",
    ),
    Row(
        "more points of somebody's own",
        lambda b: b.sample(existing=b.points((0.5, 0.5, "cloud"))),
        "p.gpkg in EXISTING is no sample of this algorithm: it lacks points, class or stratum.",
    ),
    Row(
        "an earlier sample that does not exist",
        lambda b: b.sample(existing=str(b.folder / "p.gpkg")),
        ".../p.gpkg does not exist; choose an existing GeoPackage.",
    ),
    Row("no reference", lambda b: b.assess(), "Give either a reference raster or labels, not both and not neither."),
    Row(
        "nine masks",
        lambda b: b.assess(masks=("m.tif",) * 9, reference="r.tif"),
        "A report has room for 8 masks, not 9; leave some out.",
    ),
    Row("no mask", lambda b: b.assess(masks=(), reference="r.tif"), "MASKS is empty; choose a mask to assess."),
    Row(
        "labels that are no GeoPackage",
        lambda b: b.assess(labels=b.text("labels.gpkg", "a,b,c")),
        ".../labels.gpkg cannot be read as a GeoPackage (...); export the layer to a GeoPackage first.",
    ),
    Row(
        "labels without their field",
        lambda b: b.assess(labels=b.points((0.5, 0.5, "cloud"), field="kind")),
        'p.gpkg has no field "class"; set CLASS_FIELD to one of its fields: "fid", "kind".',
    ),
    Row(
        "labels of another layer",
        lambda b: b.assess(labels=b.points((0.5, 0.5, "cloud")) + "|layername=other"),
        '.../p.gpkg has no layer "other"; it has "sample".',
    ),
    Row(
        "labels that nobody filled",
        lambda b: b.assess(labels=b.points((0.5, 0.5, None))),
        'Nothing in p.gpkg is labelled; fill its field "class" first.',
    ),
    Row(
        "labels far away",
        lambda b: b.assess(labels=b.points((900, 900, "cloud"), (901, 900, "clear"))),
        "None of the 2 points of p.gpkg lies on m.tif; choose points and rasters of the same place.",
    ),
    Row(
        "two labels on one pixel",
        lambda b: b.assess(labels=b.points((0.2, 0.2, "cloud"), (0.7, 0.7, "clear"))),
        'p.gpkg has two points on one pixel of m.tif (500007 5299993) with the labels "cloud" and "clear"; remove'
        " one of them.",
    ),
    Row(
        "a label that means nothing",
        lambda b: b.assess(labels=b.points((0.5, 0.5, "fog"))),
        'The class mapping does not say what the class "fog" in the labels p.gpkg is; add "fog=1", "fog=0" or '
        '"fog=nodata".',
    ),
    Row(
        "a mapping that is none",
        lambda b: b.assess(reference=b.raster(), mapping="cloud"),
        'The class mapping has "cloud", which is no pair of class and code as in "cloud=1, shadow=1, clear=0".',
    ),
    Row(
        "errors of points",
        lambda b: b.assess(labels=b.points((0.5, 0.5, "cloud")), errors=b.out),
        "ERRORS is a raster, but points tell nothing between them; leave it unset.",
    ),
    Row(
        "a reference of another CRS",
        lambda b: b.assess(reference=b.raster(crs="EPSG:32633")),
        f".../m.tif is in EPSG:32632, but .../r.tif is in EPSG:32633; {WARP}",
    ),
    Row(
        "a reference of another place",
        lambda b: b.assess(reference=b.raster(shift_m=9000)),
        ".../m.tif covers 500000 5299980 500020 5300000, which does not overlap the grid of the output, 509000 "
        "5290980 509020 5291000; choose rasters of the same place.",
    ),
    Row(
        "an aim without its share",
        lambda b: b.tune(reference="r.tif", aim=Aim.FIND_CLOUD),
        "AIM as chosen needs AIM_VALUE: how many percent?",
    ),
    Row(
        "a reference without clouds",
        lambda b: b.tune(reference=b.raster([[0, 0]])),
        "The reference r.tif has no cloud where p.tif is known, so no threshold is better than another; choose a "
        "reference with both.",
    ),
    Row(
        "a probability that is a mask",
        lambda b: b.tune(input=b.raster(), reference=b.raster(name="2.tif")),
        ".../r.tif holds uint8 numbers; a probability from 0 to 1 needs float32. Set ENCODING to percent or byte, "
        "or choose a probability if this is a mask or a class raster.",
    ),
    Row(
        "a report that is no HTML",
        lambda b: b.tune(reference=b.raster([[0, 1]]), html=str(b.outputs / "o.pdf")),
        ".../o.pdf must end in .html.",
    ),
    # Outputs
    Row(
        "an output that is the input",
        lambda b: b.grow(output=str(b.folder / "r.tif")),
        ".../r.tif is an input of this job; choose another name for the output.",
    ),
    Row(
        "an output that is the input's source",
        lambda b: b.grow(b.text("r.vrt", a_vrt_of(b.raster())), output=str(b.folder / "r.tif")),
        ".../r.tif is an input of this job: .../r.vrt is read from it; choose another name for the output.",
    ),
    Row(
        "an output that is a part of the input",
        lambda b: b.grow(f"GTIFF_DIR:1:{b.raster()}", output=str(b.folder / "r.tif")),
        ".../r.tif is an input of this job: GTIFF_DIR:1:.../r.tif is read from it; choose another name for the output.",
    ),
    Row(
        "an output that is a band of the product",
        lambda b: b.s2cloudless(product=b.product(as_tiff("*_B02.jp2")), output=str(next(b.folder.rglob("*_B02.tif")))),
        ".../B02.tif is an input of this job: .../B02.tif is read from it; choose another name for the output.",
    ),
    Row(
        "two outputs of one name",
        lambda b: b.maskscene(product=b.product(), probability=b.out),
        ".../out.tif is given for two outputs; choose a name for each.",
    ),
    Row(
        "an output that is a folder",
        lambda b: b.grow(output=made(b.outputs / "o.tif")),
        ".../o.tif is a folder; choose a file name.",
    ),
    Row(
        "an output in no folder",
        lambda b: b.grow(output=str(b.outputs / "no" / "o.tif")),
        ".../o.tif cannot be written: the folder .../no does not exist; create it first.",
    ),
    Row(
        "an output of another format",
        lambda b: b.grow(output=str(b.outputs / "o.png")),
        ".../o.png must end in .tif: outputs are GeoTIFF files.",
    ),
    Row(
        "an output without a name",
        lambda b: b.grow(output=""),
        "OUTPUT is empty; give the path of a file, or leave it out where it is optional.",
    ),
    Row(
        "an output that another program has open",
        lambda b: b.grow(output=held_open(b)),
        ".../out.tif cannot be replaced (...); close the program that uses it, or choose another name.",
    ),
    Row(
        "an output without room",
        lambda b: b.grow(b.raster(noise(600)), output=without_room(b)),
        ".../out.tif cannot be written (block 0, 0 of band 1 was not written); is the disk full?",
    ),
    Row(
        "an output of 300 characters",
        lambda b: b.grow(output=str(b.outputs / f"{'x' * 300}.tif")),
        ".../x~ is too long a name for a file; choose a shorter one.",
    ),
    Row(
        "an output with a NUL",
        lambda b: b.grow(output=f"{b.out}\0.tif"),
        "OUTPUT is .../out.tif\\x00.tif, which holds characters that are no text; rename its files and folders.",
    ),
    Row(
        "a report of 300 characters",
        lambda b: b.tune(reference=b.raster([[0, 1]]), html=str(b.outputs / f"{'x' * 300}.html")),
        ".../x~ is too long a name for a file; choose a shorter one.",
    ),
    Row(
        "a report in no folder",
        lambda b: b.tune(reference=b.raster([[0, 1]]), html=str(b.outputs / "no" / "o.html")),
        ".../o.html cannot be written: the folder .../no does not exist; create it first.",
    ),
    # Jobs
    Row("a job that is no JSON", lambda b: from_json("{"), "The job is not valid JSON (...); mend it there."),
    Row("a job that is a list", lambda b: from_json("[1]"), "The job must be one JSON object."),
    Row(
        "a job nested without end",
        lambda b: from_json("[" * 100_000),
        "The job is not valid JSON (...); mend it there.",
    ),
    Row(
        "a job that there is not",
        lambda b: from_json('{"job": "paint"}'),
        f'Unknown job "paint"; expected one of {", ".join(JOBS)}.',
    ),
    Row(
        "a job without its output",
        lambda b: from_json('{"job": "growmask", "input": "m.tif"}'),
        "Job growmask needs output.",
    ),
    Row(
        "a parameter that there is not",
        lambda b: growth('"colour": 1'),
        "Job growmask has no parameter colour; it knows input, output, distance_m, min_area_m2, fill_holes_m2, "
        "band, open_m, close_m.",
    ),
    Row(
        "a parameter twice",
        lambda b: growth('"distance": 1, "distance_m": 2'),
        "distance_m is given twice, once by the name that it has in dialogs; give it once.",
    ),
    Row("a word for a number", lambda b: growth('"distance": "far"'), 'distance_m must be a number, not "far".'),
    Row(
        "a number for a path",
        lambda b: from_json('{"job": "growmask", "input": 5, "output": "o.tif"}'),
        "input must be a text, not 5.",
    ),
    Row(
        "a number of 400 digits",
        lambda b: from_json(f'{{"job": "growmask", "input": "m.tif", "output": "o.tif", "distance": {"9" * 400}}}'),
        "distance_m must be a number that a computer can hold, not 99999999999999999999...",
    ),
    Row(
        "an option that there is not",
        lambda b: from_json('{"job": "s2cloudless", "product": "S2A.SAFE", "output": "o.tif", "encoding": "bits"}'),
        'encoding is "bits"; expected one of fraction, percent, byte.',
    ),
    Row(
        "a path for a list",
        lambda b: from_json('{"job": "hybridmask", "masks": "m.tif", "output": "o.tif"}'),
        'masks must be a list, not "m.tif".',
    ),
    # Polygons over time
    Row("a polygon and a mask", lambda b: b.usable()),
    Row("a polygon and a product", lambda b: b.series()),
    Row(
        "polygons without a CRS",
        lambda b: b.usable(without_crs(b.fields())),
        "f.gpkg has no coordinate reference system; give it one first (Assign projection).",
    ),
    Row(
        "points for polygons",
        lambda b: b.usable(b.points((0.5, 0.5, "cloud"))),
        "p.gpkg holds points, lines or curves; POLYGONS needs polygons.",
    ),
    Row(
        "a polygon that crosses itself",
        lambda b: b.usable(write_rings(b.folder / "f.gpkg", BOW_TIE)),
        'Polygon "1" of f.gpkg crosses or covers itself; mend it first (Fix geometries).',
    ),
    Row(
        "a polygon without area",
        lambda b: b.usable(b.fields((0, 0, 1, 1), (1, 1, 1, 1))),
        'Polygon "2" of f.gpkg has no area; remove it, or draw it anew.',
    ),
    Row(
        "a polygon that crosses itself within a pixel",
        lambda b: b.usable(write_rings(b.folder / "f.gpkg", ring_of((0, 0, 1, 1)), SMALL_BOW_TIE)),
        'Polygon "2" of f.gpkg crosses or covers itself; mend it first (Fix geometries).',
    ),
    Row(
        "a polygon whose lobes hide each other",
        lambda b: b.usable(write_rings(b.folder / "f.gpkg", FOLDED)),
        'Polygon "1" of f.gpkg crosses or covers itself; mend it first (Fix geometries).',
    ),
    Row(
        "a ring that does not end where it began, which is closed",
        lambda b: b.usable(write_rings(b.folder / "f.gpkg", ring_of((0, 0, 2, 2))[:-1])),
    ),
    Row(
        "a ring of two corners",
        lambda b: b.usable(write_rings(b.folder / "f.gpkg", ring_of((0, 0, 2, 2))[:2])),
        'Polygon "1" of f.gpkg has no area; remove it, or draw it anew.',
    ),
    Row(
        "a corner beyond every map",
        lambda b: b.usable(write_rings(b.folder / "f.gpkg", [*ring_of((0, 0, 2, 2))[:-1], (1e300, 5300000)])),
        'Polygon "1" of f.gpkg has a corner without a place on the map of the raster; mend it, or leave it out.',
    ),
    Row(
        "a corner that is no number",
        lambda b: b.usable(write_rings(b.folder / "f.gpkg", [*ring_of((0, 0, 2, 2))[:-1], (math.nan, 5300000)])),
        'Polygon "1" of f.gpkg has a corner without a place on the map of the raster; mend it, or leave it out.',
    ),
    Row(
        "a geometry that ends too early",
        lambda b: b.usable(with_geometries_cut(b.fields())),
        ".../f.gpkg cannot be read as a GeoPackage (a ring ends beyond its geometry); export the layer to a GeoPackage "
        "first.",
    ),
    Row(
        "two masks of one date, kept apart",
        lambda b: b.usable(masks=(b.dated(), b.dated("n.tif"))),
    ),
    Row(
        "a raster that is no mask, alone",
        lambda b: b.usable(masks=(b.tagged(name="p.tif", CLOUDSIEVE_KIND="probability"),)),
        "None of the rasters is a mask; choose masks of CloudSieve, or products.",
    ),
    Row(
        "a product among the masks that is none",
        lambda b: b.usable(masks=(made(b.folder / "S2A.SAFE"),)),
        f".../S2A.SAFE cannot be masked: .../S2A.SAFE is empty. {GIVE}",
    ),
    Row(
        "a field that polygons do not have",
        lambda b: b.usable(b.fields(name=["a"]), id_field="parcel"),
        'f.gpkg has no field "parcel"; set ID_FIELD to one of its fields: "fid", "name".',
    ),
    Row(
        "two polygons of one name",
        lambda b: b.usable(b.fields((0, 0, 1, 1), (1, 1, 2, 2), name=["a", "a"]), id_field="name"),
        'Field "name" of f.gpkg has the value "a" more than once; choose a field in which every polygon has a value of '
        "its own.",
    ),
    Row(
        "a polygon without a name",
        lambda b: b.usable(b.fields((0, 0, 1, 1), (1, 1, 2, 2), name=["a", None]), id_field="name"),
        'Field "name" of f.gpkg has the value "" (empty); choose a field in which every polygon has a value of '
        "its own.",
    ),
    Row(
        "a field of polygons that the output has, too",
        lambda b: b.usable(b.fields(Usable_Dates=[3]), output=str(b.outputs / "o.gpkg")),
        'Field "Usable_Dates" of f.gpkg has the name of a field of the output; rename it first.',
    ),
    Row(
        "polygons far away",
        lambda b: b.usable(b.fields((900, 900, 901, 901))),
        "None of the polygons of f.gpkg lies on a valid pixel of the masks; choose polygons and masks of the same "
        "place.",
    ),
    Row(
        "a mask without a date",
        lambda b: b.usable(masks=(b.raster(name="m.tif"),)),
        ".../m.tif tells no date, neither by its tags nor by its name; write the date into the name as in "
        "S2A_T32TMT_20230712.tif.",
    ),
    Row(
        "masks of two tiles",
        lambda b: b.usable(masks=(b.dated(), b.dated("n.tif", "2023-07-17", "T32TNT"))),
        ".../m.tif is of tile T32TMT, but .../n.tif of T32TNT; take one tile at a time.",
    ),
    Row(
        "neither masks nor their folder",
        lambda b: b.usable(masks=()),
        "Give either MASKS or FOLDER, not both and not neither.",
    ),
    Row(
        "a folder without masks",
        lambda b: b.usable(folder=made(b.folder / "masks")),
        ".../masks holds neither masks (*.tif) nor Sentinel-2 products; choose another folder.",
    ),
    Row(
        "a folder of masks that is a file",
        lambda b: b.usable(folder=b.raster()),
        ".../r.tif is no folder; choose one that holds masks or products.",
    ),
    Row(
        "a table of another kind",
        lambda b: b.usable(table=str(b.outputs / "t.xlsx")),
        ".../t.xlsx must end in .csv or .gpkg.",
    ),
    Row(
        "a band that there is not",
        lambda b: b.series(indices="B08 / B13"),
        'INDICES: "B08 / B13" names B13, which is neither a band nor an index; there are B01, B02, B03, B04, B05, B06, '
        "B07, B08, B8A, B09, B10, B11, B12, and NDVI, NDWI, NDMI, EVI, NBR.",
    ),
    Row(
        "a band that Level-2A products do not have",
        lambda b: b.series(indices="B10"),
        "INDICES names B10 (cirrus), but .../L2A.SAFE is of Level-2A, which has no such band; leave it out.",
    ),
    Row(
        "an index that cannot be read",
        lambda b: b.series(indices="B08 / (B04"),
        'INDICES: "B08 / (B04" cannot be read; write band names, numbers, + - * / ** and parentheses.',
    ),
    Row(
        "a folder without products",
        lambda b: b.series(scenes=(), folder=made(b.folder / "series")),
        ".../series holds no products (*.SAFE or *.zip); choose the folder around them.",
    ),
    Row(
        "a Level-1C product without a mask",
        lambda b: b.series("L1C"),
        ".../L1C.SAFE has no mask of its acquisition in MASKS; make one first (Mask a Sentinel-2 scene).",
    ),
    Row(
        "products of two levels",
        lambda b: b.series(scenes=(b.product(level="L2A"), b.product())),
        ".../L2A.SAFE is of L2A, but .../L1C.SAFE of L1C; take scenes of one level.",
    ),
    Row(
        "s2cloudless on averaged bands of Level-2A",
        lambda b: b.series(cloud_probability=True),
        "CLOUD_PROBABILITY needs Level-1C products, but .../L2A.SAFE is of Level-2A; leave it out.",
    ),
    # Deep networks
    Row(
        "a product without a band of the network",
        lambda b: b.deep("L2A", without("*_B12_*.jp2"), network="csmask-l2a-6"),
        ".../L2A.SAFE has no file of band B12; it has B01, B02, B03, B04, B05, B06, B07, B08, B8A, B09, B11. Unzip or "
        "download the product completely.",
    ),
    Row("without them, the network of four bands is chosen", lambda b: b.deep("L2A", without("*_B12_*.jp2"))),
    Row(
        "a network of the other level",
        lambda b: b.deep("L1C", network="csmask-l2a-6"),
        "ukis-csmask 1.0.0, L2A, 6 bands is for L2A or Landsat L2, but .../L1C.SAFE is of L1C; choose another network "
        "in NETWORK, or auto.",
    ),
    Row(
        "bands of which nobody knows the level",
        lambda b: b.deep(bands=b.four_bands()),
        "It is not known whether ... is of Level-1C or Level-2A; choose the network for it in NETWORK.",
    ),
    Row(
        "reflectance that is none",
        lambda b: b.deep(bands=b.four_bands(2000, "float32"), network="csmask-l2a-4"),
        "Band B02 of ... holds 2000, which is no reflectance (0 to about 1.5). Digital numbers must be stored as "
        "uint16, or divided by 10000; a value that stands for NoData must be declared as such.",
    ),
    Row("a scene smaller than a square", lambda b: b.deep(bands=b.four_bands(), network="csmask-l2a-4")),
    Row("nothing but NoData", lambda b: b.deep(bands=b.four_bands(0), network="csmask-l2a-4")),
    Row(
        "deep networks that are not set up",
        lambda b: lacking("onnxruntime", b).deep(),
        "Deep networks need onnxruntime, which is not set up. Choose Plugins > CloudSieve > Set up deep networks; in a "
        "shell, `python -m cloudsieve.engine add deep`.",
    ),
    Row(
        "a network whose file is not there",
        lambda b: lacking("ukis_csmask", b).deep(),
        "The network ukis-csmask 1.0.0, L2A, 6 bands needs the file model_6b_l2a.onnx of ukis-csmask, which is not set "
        "up. Choose Plugins > CloudSieve > Set up deep networks; in a shell, `python -m cloudsieve.engine add deep`.",
    ),
    Row(
        "a network whose file is cut off",
        lambda b: with_weights(lambda content: content[:1000], b).deep(),
        ".../model_6b_l2a.onnx is not the file that ukis-csmask 1.0.0, L2A, 6 bands was tested with: it is damaged or "
        "another version. Choose Plugins > CloudSieve > Set up deep networks; in a shell, `python -m cloudsieve.engine "
        "add deep`.",
    ),
    Row(
        "a network whose file is another one",
        lambda b: with_weights(lambda content: content + b" ", b).deep(network="csmask-l2a-4"),
        ".../model_4b_l2a.onnx is not the file that ukis-csmask 1.0.0, L2A, 4 bands was tested with: it is damaged or "
        "another version. Choose Plugins > CloudSieve > Set up deep networks; in a shell, `python -m cloudsieve.engine "
        "add deep`.",
    ),
    Row(
        "OmniCloudMask that is not set up",
        lambda b: lacking("omnicloudmask", b).deep(network="omnicloudmask"),
        "OmniCloudMask is not set up. Choose Plugins > CloudSieve > Set up OmniCloudMask; in a shell, `python -m "
        "cloudsieve.engine add omnicloudmask`.",
    ),
    Row(
        "a network of one's own without its row",
        lambda b: b.deep(network_file=b.own_network()),
        "The network .../mine.onnx needs the file mine.json beside it, which tells its bands and classes (...); the "
        "page on deep networks shows one.",
    ),
    Row(
        "a network of one's own with half a row",
        lambda b: b.deep(network_file=b.own_network(levels=["L2A"])),
        "In mine.json, the row of the network .../mine.onnx, the entry bands is missing or wrong; expected: B01, B02, "
        "B03, B04, B05, B06, B07, B08, B8A, B09, B10, B11, B12.",
    ),
    Row(
        "a network of one's own that knows one class",
        lambda b: b.deep(
            network_file=b.own_network(levels=["L2A"], bands=["B08"], mean=[0], deviation=[1], classes=["cloud"])
        ),
        "In mine.json, the row of the network .../mine.onnx, the entry classes is missing or wrong; expected: clear, "
        "and at least one of cloud, cirrus, shadow.",
    ),
    Row(
        "classes without room",
        lambda b: b.deep(
            bands=tuple(
                b.raster(1 + 3000 * noise(600), "uint16", f"{band}.tif") for band in ("B02", "B03", "B04", "B08")
            ),
            network="csmask-l2a-4",
            cloud_probability=str(b.outputs / "p.tif"),
            output=without_room(b),
        ),
        ".../out.tif cannot be written (block 0, 0 of band 1 was not written); is the disk full?",
    ),
    # Landsat
    Row(
        "s2cloudless on Landsat",
        lambda b: b.s2cloudless(product=b.landsat(LANDSAT_2, "SR_B2")),
        '.../landsat is of Landsat, and this needs a product of Sentinel-2; "Clouds and shadows (deep network)" and '
        '"Mask from Fmask or QA band" take Landsat.',
    ),
    Row(
        "Landsat without a band of the network",
        lambda b: b.deep(product=b.landsat(LANDSAT_2, "SR_B2", "SR_B3", "SR_B4")),
        ".../landsat has no file of band B5; it has B2, B3, B4. Unzip or download the product completely.",
    ),
    Row(
        "Level 1 of Landsat without its metadata",
        lambda b: b.deep(product=b.landsat(LANDSAT_1, "B2")),
        f".../{LANDSAT_1}_B2.TIF has no MTL file beside it, which tells how its numbers become reflectance; download "
        "the one of its scene (..._MTL.txt), or use Level 2.",
    ),
    Row(
        "Landsat by a network of the other level",
        lambda b: b.deep(product=b.landsat(LANDSAT_2, "SR_B2"), network="csmask-l1c-4"),
        "ukis-csmask 1.0.0, L1C, 4 bands is for L1C or Landsat L1, but .../landsat is of Landsat L2; choose another "
        "network in NETWORK, or auto.",
    ),
    Row(
        "the offset of Sentinel-2 on Landsat",
        lambda b: b.deep(product=b.landsat(LANDSAT_2, "SR_B2", "SR_B3", "SR_B4", "SR_B5"), offset=Offset.MINUS_1000),
        ".../landsat is of Landsat, which has another offset than Sentinel-2; leave OFFSET at metadata.",
    ),
    # Names
    Row(
        "names with spaces", lambda b: b.grow(b.raster(name="my mask .tif"), output=str(b.outputs / "my own mask.tif"))
    ),
    Row(
        "names with accents",
        lambda b: b.grow(b.raster(name="été/Wölkchen.tif"), output=str(b.outputs / "Wölkchenmaske é.tif")),
    ),
    Row(
        "names in Chinese",
        lambda b: b.grow(b.raster(name="云/掩膜.tif"), output=str(b.outputs / "云掩膜.tif"), min_area_m2=300),
    ),
    Row(
        "names with quotes and percent signs",
        lambda b: b.grow(b.raster(name="a'b\"c%20{d}.tif"), output=str(b.outputs / "%s'{x}\".tif")),
    ),
    Row(
        "names of 250 characters",
        lambda b: b.grow(b.raster(name="m" * 246 + ".tif"), output=str(b.outputs / f"{'x' * 246}.tif")),
    ),
    Row(
        "a product in a folder of such names",
        lambda b: b.s2cloudless(product=moved_to(b.product(), b.folder / "云 été" / "S2")),
    ),
    Row(
        "a zip in a folder of such names",
        lambda b: b.s2cloudless(product=moved_to(b.zipped(), b.folder / "云 été {x}" / "S 2.zip")),
    ),
    Row("an output that is a link", lambda b: b.grow(output=linked(b.raster(name="out/old.tif"), "link.tif"))),
]


@pytest.fixture(scope="module")
def products(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("products")
    return {level: make_product(folder, size_m=1200, level=level) for level in ("L1C", "L2A")}


@pytest.fixture
def bench(tmp_path: Path, products: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    monkeypatch.setenv("CLOUDSIEVE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("TMPDIR", made(tmp_path / "temporary"))
    monkeypatch.setattr("tempfile.tempdir", None)
    bench = Bench(tmp_path, products, monkeypatch)
    yield bench
    for undo in bench.at_end:
        undo()


def without_folders(message: str, folder: Path) -> str:
    """Return a message with the names of files alone, and these and what repeats itself in short."""
    named = re.sub(rf"{re.escape(str(folder))}/(?:[^\s/]+/)*(?=[^\s/])", ".../", message).replace(str(folder), "...")
    named = re.sub(r"S2B_MSI(L1C|L2A)_20230712\w+\.SAFE", r"\1.SAFE", named).replace("T32TMT_20230712T102559_", "")
    return re.sub(r"(\w)\1{40,}(\.\.\.)?", r"\1~", named)


def found_in(folder: Path) -> dict[str, bytes]:
    """Return whatever lies in a folder."""
    return {path.relative_to(folder).as_posix(): content_of(path) for path in folder.rglob("*")}


def content_of(path: Path) -> bytes:
    if path.is_symlink():
        return LINK
    return b"" if path.is_dir() else path.read_bytes()


def pattern_of(message: str) -> str:
    return re.escape(message).replace(r"\(\.\.\.\)", r"\(.+\)")


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.what)
def test_bad_input(bench: Bench, row: Row) -> None:
    before: dict[str, bytes] = {}

    def carry_out() -> None:
        job = row.job(bench)
        before.update(found_in(bench.outputs))
        try:
            run(job, Recorder())
        finally:
            bench.patch.undo()

    if row.message is None:
        carry_out()
        after = found_in(bench.outputs)
        assert after != before
        assert all(after[name] == content for name, content in before.items() if content == LINK)
        return
    with pytest.raises(CloudSieveError) as refusal:
        carry_out()
    message = without_folders(str(refusal.value), bench.folder)
    assert re.fullmatch(pattern_of(row.message), message), message
    assert message.isprintable()
    assert len(message) < 700
    assert found_in(bench.outputs) == before
    assert not list((bench.folder / "temporary").iterdir())
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("cloudsieve")]
