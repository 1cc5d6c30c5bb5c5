"""Damaged files and jobs: bytes flipped, overwritten, cut and moved; every run succeeds or ends in a `CloudSieveError`.

Each case is a run in a process of its own, forked from one that has the libraries loaded, with a limit of memory and
time: so that a crash, a hang and gigabytes are found as well as a traceback. What is asserted of each case:

- It is done, or refused by a `CloudSieveError` in one printable sentence. Nothing is left of a refused one.
- One that is done claims no more valid pixels than there were. Where the damage is in text (metadata, model, job,
  VALUES, BITS) or in a file beside the raster, that is the number of the undamaged run. Where it is in a raster, it is
  the number that the damaged file tells when somebody else reads it plainly: a flipped bit may have changed what is
  declared NoData, the size or the pixels, and then nobody can know better. Of the bands of a product, whose
  NoData is the number 0, the undamaged run is the bound as long as the same pixels are 0 as before; else there is none,
  and none where they lie in a zip.

The same seed and number make the same case.
"""

from __future__ import annotations

import contextlib
import dataclasses
import importlib
import json
import os
import random
import resource
import select
import shutil
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
import rasterio
from cloudsieve.core.errors import CloudSieveError, OutOfMemoryError
from cloudsieve.core.geopackage import Crs, write_points, write_polygons
from cloudsieve.core.jobs import (
    JOBS,
    ApplyMaskJob,
    AssessMaskJob,
    CloudShadowJob,
    Encoding,
    Evaluator,
    GrowMaskJob,
    HybridMaskJob,
    MaskFromProbabilityJob,
    MaskFromQaJob,
    MaskFromSclJob,
    MaskSceneJob,
    S2cloudlessJob,
    UsableShareJob,
    from_json,
)
from cloudsieve.core.run import run
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.conftest import ONE_TREE
from cloudsieve.tests.core.rasters import CRS_NAME, LEFT_M, TOP_M, Recorder, write
from cloudsieve.tests.torture.tally import Tally, as_record
from rasterio.crs import CRS
from rasterio.errors import RasterioIOError

ROOT = Path(__file__).resolve().parents[2]
MEMORY_BYTES = 2 << 30  # beyond what the process has before the run
CPU_S = 30
PATIENCE_S = 240  # on a busy machine
OUTPUT = "out/out.tif"
JOB = "job.json"
FOREST: dict[str, Any] = {"model": "model.txt", "engine": Evaluator.NUMPY, "resolution_m": 60.0}
ODD_VALUE_SHARE = 0.7  # of the damaged jobs: a value is replaced; of the others the text is damaged
TILED: dict[str, Any] = {"tiled": True, "blockxsize": 64, "blockysize": 64, "compress": "deflate"}

Valid = Callable[[np.ndarray, np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Subject:
    """Something that is damaged.

    Attributes:
        name: what it is.
        lay_out: writes its files, all undamaged, and returns the job, whose paths are relative to the folder.
        targets: patterns of the files of which one is damaged.
        raster: the single raster whose NoData is told by the file itself, if it is one.
        valid: which pixels of that raster are valid, of its values and its validity mask, both (h, w).
        is_archive: whether rasters are damaged within an archive, where nobody sees what they say.
    """

    name: str
    lay_out: Callable[[Path], Any]
    targets: tuple[str, ...]
    raster: str = ""
    valid: Valid = lambda values, known: known
    is_archive: bool = False


# What is damaged.


def pixels_with_nodata(size_px: int = 200) -> np.ndarray:
    """Return patches of 0 and 1 beside 255: uint8 (h, w)."""
    patches = np.random.default_rng(1).integers(0, 2, (size_px // 8, size_px // 8), np.uint8)
    pixels = np.kron(patches, np.ones((8, 8), np.uint8))
    pixels[:50, :80] = 255
    return pixels


def own_mask(folder: Path) -> GrowMaskJob:
    raw = write(folder / "raw.tif", pixels_with_nodata())
    run(GrowMaskJob(raw, str(folder / "mask.tif")), Recorder())
    return GrowMaskJob("mask.tif", OUTPUT, distance_m=30, min_area_m2=500, fill_holes_m2=500)


def plain_mask(folder: Path) -> GrowMaskJob:
    write(folder / "mask.tif", pixels_with_nodata(), nodata=255)
    return GrowMaskJob("mask.tif", OUTPUT, open_m=20, close_m=20)


def virtual_mask(folder: Path) -> GrowMaskJob:
    write(folder / "source.tif", pixels_with_nodata(), nodata=255)
    (folder / "mask.vrt").write_text(
        '<VRTDataset rasterXSize="200" rasterYSize="200"><SRS>EPSG:32632</SRS>'
        "<GeoTransform>500000, 10, 0, 5300000, 0, -10</GeoTransform>"
        '<VRTRasterBand dataType="Byte" band="1"><NoDataValue>255</NoDataValue><SimpleSource>'
        '<SourceFilename relativeToVRT="1">source.tif</SourceFilename><SourceBand>1</SourceBand>'
        "</SimpleSource></VRTRasterBand></VRTDataset>"
    )
    return GrowMaskJob("mask.vrt", OUTPUT, distance_m=30)


def two_masks(folder: Path) -> HybridMaskJob:
    write(folder / "one.tif", pixels_with_nodata(), nodata=255, **TILED)
    write(folder / "two.tif", np.where(pixels_with_nodata() == 255, 255, 0), nodata=255, **TILED)
    return HybridMaskJob(("one.tif", "two.tif"), OUTPUT)


def probability_in_bytes(folder: Path) -> MaskFromProbabilityJob:
    path = folder / "p.tif"
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        write(path, np.random.default_rng(2).integers(0, 256, (200, 200)), **TILED)
        with rasterio.open(path, "r+") as file:
            file.write_mask(pixels_with_nodata() != 255)
    return MaskFromProbabilityJob("p.tif", OUTPUT, encoding=Encoding.BYTE)


def probability_in_floats(folder: Path) -> MaskFromProbabilityJob:
    probability = np.random.default_rng(2).random((200, 200))
    write(folder / "p.tif", np.where(pixels_with_nodata() == 255, np.nan, probability), "float32", **TILED)
    return MaskFromProbabilityJob("p.tif", OUTPUT, average_over_px=3)


def fmask(folder: Path) -> MaskFromQaJob:
    real = real_file("08_hls_s30_T13RCN_fmask/HLS.S30.T13RCN.2024128T173909.v2.0.Fmask.tif")
    if real:
        shutil.copy(real, folder / "qa.tif")
        return MaskFromQaJob("qa.tif", OUTPUT, scheme="hls-fmask")
    write(folder / "qa.tif", np.where(pixels_with_nodata() == 255, 255, 4 * pixels_with_nodata()), nodata=255, **TILED)
    return MaskFromQaJob("qa.tif", OUTPUT, scheme="fmask")


def flags(folder: Path) -> MaskFromQaJob:
    real = real_file("09_landsat_c2_qa_pixel/LC08_L2SP_008059_20191201_20200825_02_T1_QA_PIXEL.TIF")
    if real:
        shutil.copy(real, folder / "qa.tif")
    else:
        numbers = np.choose(np.minimum(pixels_with_nodata(), 2), [21824, 22280, 1])
        write(folder / "qa.tif", numbers, "uint16", nodata=1, **TILED)
    return MaskFromQaJob("qa.tif", OUTPUT, scheme="landsat-qa-pixel")


def bands_and_mask(folder: Path) -> ApplyMaskJob:
    write(folder / "bands.tif", np.random.default_rng(3).integers(1, 9999, (3, 200, 200)), "uint16", **TILED)
    write(folder / "mask.tif", pixels_with_nodata(), nodata=255, **TILED)
    return ApplyMaskJob("bands.tif", "mask.tif", OUTPUT)


def product(folder: Path, level: str, real: str) -> str:
    """Lay a product out and return the name of its folder."""
    found = next(iter((real_folder() / real).glob("*.SAFE")), None)
    if found is None:
        return make_product(folder, size_m=1200, level=level).name
    shutil.copytree(found, folder / found.name, copy_function=shutil.copyfile)
    return found.name


def forest(folder: Path) -> dict[str, Any]:
    (folder / "model.txt").write_text(ONE_TREE)
    return FOREST


def scene(folder: Path) -> S2cloudlessJob:
    safe = product(folder, "L1C", "04_s2l1c_safe_T31TDH_N0500_derived_offset")
    return S2cloudlessJob(OUTPUT, product=safe, **forest(folder))


def hazy_scene(folder: Path) -> MaskSceneJob:
    safe = product(folder, "L1C", "03_s2l1c_safe_T31TDH_assembled")
    return MaskSceneJob(safe, OUTPUT, "out/probability.tif", "out/sources.tif", **forest(folder))


def scene_in_a_zip(folder: Path) -> S2cloudlessJob:
    safe = make_product(folder, size_m=1200, layout="zip").rename(folder / "S2.zip")
    return S2cloudlessJob(OUTPUT, product=safe.name, **forest(folder))


def loose_bands(folder: Path) -> S2cloudlessJob:
    safe = make_product(folder, size_m=1200, layout="safe")
    bands = [path.rename(folder / path.name[-7:]).name for path in safe.glob("GRANULE/*/IMG_DATA/*_B*.jp2")]
    shutil.rmtree(safe)
    return S2cloudlessJob(OUTPUT, bands=tuple(sorted(bands)), offset="-1000", **forest(folder))  # type: ignore[arg-type]


def classification(folder: Path) -> MaskFromSclJob:
    return MaskFromSclJob(OUTPUT, product=product(folder, "L2A", "07_s2l2a_safe_T22HBD_N0214_complete"))


def classification_and_probability(folder: Path) -> MaskFromSclJob:
    return MaskFromSclJob(OUTPUT, product=make_product(folder, size_m=1200, level="L2A").name, cldprb_threshold=40)


def shadows(folder: Path) -> CloudShadowJob:
    return CloudShadowJob(OUTPUT, product=make_product(folder, size_m=1200, level="L2A").name, resolution_m=60)


def labels(folder: Path) -> AssessMaskJob:
    write(folder / "mask.tif", pixels_with_nodata(), nodata=255, **TILED)
    places = [(LEFT_M + 5 + 190 * n, TOP_M - 5 - 190 * n) for n in range(10)]
    crs = Crs(CRS.from_string(CRS_NAME).to_wkt(), "EPSG", 32632)
    write_points(folder / "labels.gpkg", "sample", places, {"class": (str, ["cloud", "clear"] * 5)}, crs)
    return AssessMaskJob(("mask.tif",), labels="labels.gpkg", html="out/o.html", table="out/o.csv")


def polygons(folder: Path) -> UsableShareJob:
    mask = "S2A_T32TMT_20230712.tif"
    write(folder / mask, pixels_with_nodata(), nodata=255, **TILED)
    corners = ((0, 0), (300, -20), (280, -300), (10, -250), (0, 0))
    rings = [[(LEFT_M + 100 * n + x, TOP_M - 150 * n + y) for x, y in corners] for n in range(12)]
    crs = Crs(CRS.from_string(CRS_NAME).to_wkt(), "EPSG", 32632)
    write_polygons(folder / "fields.gpkg", "fields", rings, {"name": (str, [f"field {n}" for n in range(12)])}, crs)
    return UsableShareJob("fields.gpkg", "out/t.csv", id_field="name", masks=(mask,), output="out/o.gpkg")


def job_in_json(folder: Path) -> GrowMaskJob:
    plain_mask(folder)
    return GrowMaskJob("mask.tif", OUTPUT, distance_m=30, min_area_m2=100)


def job_on_a_scene(folder: Path) -> S2cloudlessJob:
    safe = make_product(folder, size_m=600, nodata_share=0).name
    place = {"extent": (400_000.0, 5_299_500.0, 400_500.0, 5_300_000.0), "extent_crs": "EPSG:32632"}
    return S2cloudlessJob(OUTPUT, product=safe, threads=2, **place, **forest(folder))  # type: ignore[arg-type]


def job_on_bands(folder: Path) -> ApplyMaskJob:
    return dataclasses.replace(bands_and_mask(folder), bands=(1, 3), nodata=0.0)


def custom_values(folder: Path) -> MaskFromQaJob:
    write(folder / "qa.tif", pixels_with_nodata(), nodata=255)
    (folder / "VALUES").write_text("0, 1, 3-9; 20")
    return MaskFromQaJob("qa.tif", OUTPUT, scheme="custom", values="1")


def custom_bits(folder: Path) -> MaskFromQaJob:
    write(folder / "qa.tif", pixels_with_nodata(), nodata=255)
    (folder / "BITS").write_text("0, 1, 3-4>=2; 5-6=1")
    return MaskFromQaJob("qa.tif", OUTPUT, scheme="custom", bits="1")


def is_mask(values: np.ndarray, known: np.ndarray) -> np.ndarray:
    return known & (values != 255)


def is_finite(values: np.ndarray, known: np.ndarray) -> np.ndarray:
    return known & np.isfinite(values)


SUBJECTS = (
    Subject("the mask of a run", own_mask, ("mask.tif",), "mask.tif", is_mask),
    Subject("a plain mask", plain_mask, ("mask.tif",), "mask.tif", is_mask),
    Subject("a mask that is a VRT", virtual_mask, ("mask.vrt",), "mask.vrt", is_mask),
    Subject("one of two masks", two_masks, ("one.tif",), "one.tif", is_mask),
    Subject("a probability in bytes", probability_in_bytes, ("p.tif",), "p.tif"),
    Subject("a probability in floats", probability_in_floats, ("p.tif",), "p.tif", is_finite),
    Subject("classes", fmask, ("qa.tif",), "qa.tif"),
    Subject("flags", flags, ("qa.tif",), "qa.tif"),
    Subject("bands under a mask", bands_and_mask, ("bands.tif",)),
    Subject("a mask over bands", bands_and_mask, ("mask.tif",), "mask.tif", is_mask),
    Subject("a band of a scene", scene, ("**/*_B*.jp2",)),
    Subject("a band of a hazy scene", hazy_scene, ("**/*_B*.jp2",)),
    Subject("the metadata of a scene", scene, ("MTD_MSIL1C.xml", "**/MTD_TL.xml")),
    Subject("the metadata of a hazy scene", hazy_scene, ("*/MTD_MSIL1C.xml", "**/MTD_TL.xml")),
    Subject("a zip", scene_in_a_zip, ("S2.zip",), is_archive=True),
    Subject("a loose band", loose_bands, ("B*.jp2",)),
    Subject("a model", scene, ("model.txt",)),
    Subject("a classification", classification, ("**/*_SCL_20m.jp2",)),
    Subject("a cloud probability", classification_and_probability, ("**/*_SCL_20m.jp2", "**/MSK_CLDPRB_20m.jp2")),
    Subject("the metadata of a Level-2A product", classification, ("*/MTD_MSIL2A.xml", "**/MTD_TL.xml")),
    Subject("a Level-2A product under shadows", shadows, ("**/*_B*20m.jp2", "**/*_SCL_20m.jp2", "**/MTD_TL.xml")),
    Subject("labels", labels, ("labels.gpkg",)),
    Subject("polygons", polygons, ("fields.gpkg",)),
    Subject("a job", job_in_json, (JOB,), "mask.tif", is_mask),
    Subject("a job on a scene", job_on_a_scene, (JOB,), is_archive=True),
    Subject("a job on bands", job_on_bands, (JOB,), "mask.tif", is_mask),
    Subject("VALUES", custom_values, ("VALUES",), "qa.tif"),
    Subject("BITS", custom_bits, ("BITS",), "qa.tif"),
)


def real_folder() -> Path:
    """Return where the real scenes lie, if anywhere."""
    return Path(os.environ.get("CLOUDSIEVE_TEST_DATA") or ROOT.parent / "shared" / "data")


def real_file(name: str) -> Optional[Path]:
    path = real_folder() / name
    return path if path.is_file() else None


# How it is damaged.

ODD_WORDS = (b"nan", b"inf", b"-1", b"0", b"1e308", b"9" * 400, b"", b"\0", b"\xff", b"65536", b"<a>", b'"', b"=", b"[")


ODD_VALUES: tuple[Any, ...] = (
    *(
        None,
        True,
        -1,
        0,
        1,
        3,
        1e308,
        1e-300,
        10**400,
        float("nan"),
        float("-inf"),
        "",
        "far",
        "a\0b",
        "\ud800",
        "9" * 400,
    ),
    *(
        [],
        [[]],
        {},
        [1, 2],
        ["mask.tif"],
        {"job": "growmask"},
        "out",
        "mask.tif",
        "no/where.tif",
        "out/o.png",
        "o" * 5000,
    ),
)


def damaged(content: bytes, dice: random.Random) -> bytes:
    """Return bytes with one to four wounds, each of a kind that disks, networks and people make."""
    wounded = bytearray(content)
    for _ in range(dice.choice((1, 1, 1, 1, 2, 4))):
        dice.choice(WOUNDS)(wounded, dice)
    return bytes(wounded)


def place_in(content: bytearray, dice: random.Random) -> int:
    """Return a place in the bytes, in half of the cases one near their beginning or end, where their headers are."""
    if not content:
        return 0
    near = min(len(content), 1500)
    return dice.choice((dice.randrange(len(content)), dice.choice((dice.randrange(near), -1 - dice.randrange(near)))))


def flip(content: bytearray, dice: random.Random) -> None:
    if content:
        content[place_in(content, dice)] ^= 1 << dice.randrange(8)


def overwrite(content: bytearray, dice: random.Random) -> None:
    place = place_in(content, dice) % max(1, len(content))
    length = min(dice.choice((1, 2, 4, 40)), len(content) - place)
    fill = dice.choice((b"\0", b"\xff", bytes([dice.randrange(256)])))
    content[place : place + length] = fill * length


def truncate(content: bytearray, dice: random.Random) -> None:
    del content[place_in(content, dice) :]


def remove(content: bytearray, dice: random.Random) -> None:
    place = place_in(content, dice) % max(1, len(content))
    del content[place : place + dice.choice((1, 7, 100))]


def insert(content: bytearray, dice: random.Random) -> None:
    place = place_in(content, dice)
    content[place:place] = dice.choice((*ODD_WORDS, dice.randbytes(8)))


def repeat(content: bytearray, dice: random.Random) -> None:
    place = place_in(content, dice) % max(1, len(content))
    content[place:place] = content[place : place + dice.choice((10, 200))]


def replace_number(content: bytearray, dice: random.Random) -> None:
    """Put an odd word in the place of a number of a text."""
    place = place_in(content, dice) % max(1, len(content))
    end = start = next((n for n in range(place, len(content)) if 48 <= content[n] <= 57), len(content))
    while end < len(content) and 48 <= content[end] <= 57:
        end += 1
    content[start:end] = dice.choice(ODD_WORDS)


WOUNDS = (flip, flip, flip, overwrite, truncate, remove, insert, repeat, replace_number)


# One case.


@dataclass(frozen=True)
class Outcome:
    """How a run ended.

    Attributes:
        kind: done, refused or failed.
        text: the sentence or the traceback.
        valid_px: valid pixels that a run claims which is done, None where it counts none.
    """

    kind: str
    text: str = ""
    valid_px: Optional[int] = None


@dataclass(frozen=True)
class Stage:
    """A subject laid out, and how its undamaged run ended."""

    subject: Subject
    folder: Path
    undamaged: Outcome


def prepare(subject: Subject, folder: Path) -> Stage:
    """Lay a subject out and run it undamaged, both in processes of their own: GDAL's threads survive no fork."""

    def lay_out() -> Outcome:
        (folder / "out").mkdir(parents=True)
        job = subject.lay_out(folder)
        (folder / JOB).write_text(job.to_json())
        return Outcome("done")

    for step in (lay_out, lambda: attempt(folder)):
        outcome = in_a_process(step)
        if outcome.kind != "done":
            raise AssertionError(f"{subject.name}, undamaged: {outcome.text}")
    for path in (folder / "out").iterdir():
        path.unlink()
    return Stage(subject, folder, outcome)


def make_case(stage: Stage, folder: Path, dice: random.Random) -> Path:
    """Copy a subject to a folder, damage one of its files and return that."""
    shutil.copytree(stage.folder, folder, copy_function=os.link)
    found = sorted(path for pattern in stage.subject.targets for path in folder.rglob(pattern.removeprefix("**/")))
    target = dice.choice(found)
    content = target.read_bytes()
    target.unlink()  # it is a link to the undamaged one
    target.write_bytes(damaged(content, dice))
    if target.name in ("VALUES", "BITS"):
        put_into_job(folder / JOB, target.name.lower(), target.read_bytes().decode("utf-8", "replace"))
    elif target.name == JOB and dice.random() < ODD_VALUE_SHARE:
        target.write_bytes(content)
        put_into_job(target, dice.choice(list(json.loads(content))), dice.choice(ODD_VALUES))
    return target


def put_into_job(path: Path, field: str, value: object) -> None:
    told = json.loads(path.read_text())
    path.unlink()
    path.write_text(json.dumps({**told, field: value}))


def attempt(folder: Path) -> Outcome:
    """Run the job of a folder."""
    os.chdir(folder)
    try:
        job = from_json(Path(JOB).read_text(encoding="utf-8", errors="replace"))
        numbers = run(job, Recorder()).numbers
    except OutOfMemoryError:
        return Outcome("failed", traceback.format_exc())
    except CloudSieveError as error:
        return refused(str(error))
    valid = numbers.get("valid_pixels")
    return Outcome("done", valid_px=None if valid is None else int(valid))  # type: ignore[arg-type]


def refused(sentence: str) -> Outcome:
    left = sorted(path.name for path in Path("out").iterdir())
    if left:
        return Outcome("failed", f"left behind after the refusal: {left}")
    if not sentence.isprintable() or len(sentence) > 3000:
        return Outcome("failed", f"no printable sentence: {sentence!r}")
    return Outcome("refused", sentence)


def judge(stage: Stage, folder: Path, target: Path) -> Outcome:
    """Run a damaged case, and count what it may claim where it is done."""
    outcome = attempt(folder)
    claimed = outcome.valid_px
    bound = None if claimed is None else bound_px(stage, folder, target)
    if claimed is not None and bound is not None and claimed > bound:
        return Outcome("failed", f"{claimed} valid pixels are claimed, but there are {bound}")
    return outcome


def bound_px(stage: Stage, folder: Path, target: Path) -> Optional[int]:
    """Return how many pixels can be valid at most, None where nobody can know."""
    subject = stage.subject
    if target.name == "VALUES":  # what is listed is known, be it the value for NoData
        return None
    if subject.raster:
        with contextlib.suppress(RasterioIOError), rasterio.open(folder / subject.raster) as file:
            return int(subject.valid(file.read(1), file.read_masks(1) > 0).sum())
        return None  # a block that the run had no need of is damaged
    before = stage.folder / target.relative_to(folder)
    if subject.is_archive or (target.suffix in (".jp2", ".tif") and not has_same_nodata(before, target)):
        return None
    return stage.undamaged.valid_px


def has_same_nodata(one: Path, other: Path) -> bool:
    """Tell whether two files have the same grid and 0 in the same pixels, or no run can have read the other one."""
    with rasterio.open(one) as first, contextlib.suppress(RasterioIOError), rasterio.open(other) as second:
        if (first.shape, first.transform, first.nodata) != (second.shape, second.transform, second.nodata):
            return False
        return np.array_equal(first.read() == 0, second.read() == 0)
    return True


# Processes.


def in_a_process(action: Callable[[], Outcome]) -> Outcome:
    """Carry something out in a fork of this process, within the limits."""
    receiver, sender = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(receiver)
        be_the_child(action, sender)
    os.close(sender)
    told = read_until_closed(receiver, time.monotonic() + PATIENCE_S)
    if told is None:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if told is None:
        return Outcome("failed", f"it hangs: nothing within {PATIENCE_S} s")
    if os.WIFSIGNALED(status):
        return Outcome("failed", f"it crashes: {signal.Signals(os.WTERMSIG(status)).name}")
    return Outcome(**json.loads(told)) if told else Outcome("failed", "it ends without a word")


def be_the_child(action: Callable[[], Outcome], sender: int) -> None:
    """Never returns."""
    try:
        limit_resources()
        outcome = action()
    except BaseException:
        outcome = Outcome("failed", traceback.format_exc())
    with contextlib.suppress(BaseException):
        os.write(sender, json.dumps(dataclasses.asdict(outcome)).encode())
    os._exit(0)


def limit_resources() -> None:
    used_bytes = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used_bytes + MEMORY_BYTES,) * 2)
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_S, CPU_S + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def read_until_closed(descriptor: int, deadline: float) -> Optional[bytes]:
    """Return what is written to a pipe, None where it is not closed in time."""
    told = b""
    with os.fdopen(descriptor, "rb", buffering=0) as stream:
        while select.select([stream], [], [], max(0.0, deadline - time.monotonic()))[0]:
            piece = stream.read(1 << 16)
            if not piece:
                return told
            told += piece
    return None


def fuzz(count: int, seed: int, folder: Path) -> Tally:
    """Run so many cases one after another, and keep the files of those that fail."""
    tally = Tally("damaged files and jobs")
    since = time.monotonic()
    os.environ["CLOUDSIEVE_CACHE"] = str(folder / "cache")
    for name in JOBS:  # once, and not in every case
        importlib.import_module(f"cloudsieve.core.pipelines.{name}")
    order = random.Random(seed).sample(range(len(SUBJECTS)), len(SUBJECTS))
    stages = [prepare(SUBJECTS[n], folder / f"subject-{n}") for n in order[:count]]
    for number in range(count):
        stage = stages[number % len(stages)]
        case = folder / f"case-{seed}-{number}"
        target = make_case(stage, case, random.Random(f"{seed}/{number}"))
        outcome = in_a_process(lambda stage=stage, case=case, target=target: judge(stage, case, target))  # type: ignore[misc]
        tally.count += 1
        tally.refused += outcome.kind == "refused"
        if outcome.kind == "failed":
            what = f"{stage.subject.name}, {target.relative_to(case)} damaged"
            tally.failures.append(f"{what}: {outcome.text} (run in its folder: {case / JOB})")
        else:
            shutil.rmtree(case)
    tally.seconds = time.monotonic() - since
    return tally


def run_cases(count: int, seed: int, folder: Path) -> Tally:
    """Run so many cases in a process that has no threads yet, for each case is a fork of it.

    Args:
        count: number of cases.
        seed: the same seed makes the same cases.
        folder: where they are laid out; the files of those that fail stay there.
    """
    command = [sys.executable, str(ROOT / "engine" / "launch.py"), "", __name__, str(count), str(seed), str(folder)]
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "stderr.txt", "w") as words:  # GDAL and libtiff speak there of every damaged file
        told = subprocess.run(command, stdout=subprocess.PIPE, stderr=words, check=True, text=True).stdout
    return Tally(**json.loads(told.splitlines()[-1]))


def main(arguments: Sequence[str]) -> None:
    """Take COUNT SEED FOLDER, and write the tally as one line of JSON."""
    count, seed, folder = arguments
    sys.stdout.write(json.dumps(as_record(fuzz(int(count), int(seed), Path(folder).resolve()))) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
