"""A flipped bit in a file of a product stops the run, wherever its archive or manifest has a checksum for it."""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest
from cloudsieve.core.errors import CancelledError, InputError
from cloudsieve.core.jobs import CloudShadowJob, Evaluator, Job, MaskFromSclJob, MaskSceneJob, S2cloudlessJob
from cloudsieve.core.product import open_product, require_undamaged
from cloudsieve.core.product.checksums import Entry, read_manifest
from cloudsieve.core.run import run
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.rasters import Recorder

ALGORITHMS = {"MD5": hashlib.md5, "SHA3-256": hashlib.sha3_256}


def write_manifest(safe: Path, name: str = "MD5", digest: Any = None) -> None:
    """List all files of a SAFE with their checksums, as ESA does."""
    entries = [
        f'<dataObject ID="d"><byteStream mimeType="any" size="{file.stat().st_size}">'
        f'<fileLocation locatorType="URL" href="./{file.relative_to(safe).as_posix()}"/>'
        f'<checksum checksumName="{name}">{(digest or ALGORITHMS[name])(file.read_bytes()).hexdigest()}</checksum>'
        "</byteStream></dataObject>"
        for file in sorted(safe.rglob("*"))
        if file.is_file() and file.name != "manifest.safe"
    ]
    (safe / "manifest.safe").write_text(
        '<xfdu:XFDU xmlns:xfdu="urn:ccsds:schema:xfdu:1"><dataObjectSection>'
        f"{''.join(entries)}</dataObjectSection></xfdu:XFDU>"
    )


def flip(file: Path, at: int | None = None) -> None:
    """Flip one bit, in the middle of the file if nothing else is said."""
    content = bytearray(file.read_bytes())
    content[len(content) // 2 if at is None else at] ^= 1
    file.write_bytes(content)


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("made")
    return {level: make_product(folder, size_m=1200, level=level) for level in ("L1C", "L2A")}


@pytest.fixture(params=["MD5", "SHA3-256"])
def safes(request, made, tmp_path) -> dict[str, Path]:
    """Return a SAFE of each level with a manifest."""
    found = {}
    for level, safe in made.items():
        found[level] = Path(shutil.copytree(safe, tmp_path / safe.name))
        write_manifest(found[level], request.param)
    return found


@pytest.fixture(params=[zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED], ids=["stored", "deflated"])
def archive(request, made, tmp_path) -> Path:
    """Return a zip whose B02 has one flipped bit."""
    path, safe = tmp_path / "S2B.zip", made["L1C"]
    with zipfile.ZipFile(path, "w", request.param) as archive:
        for file in sorted(safe.rglob("*")):
            archive.write(file, file.relative_to(safe.parent))
        member = next(info for info in archive.infolist() if info.filename.endswith("_B02.jp2"))
    # After the 30 bytes of the member's header and its name, and beyond what deflate needs to make sense of it.
    flip(path, member.header_offset + 30 + len(member.filename) + member.compress_size // 2)
    return path


def jobs(safes: dict[str, Path], output: str, one_tree: str) -> dict[str, tuple[Job, str]]:
    """Return each job that reads products, and which file of it gets damaged."""
    forest: dict[str, Any] = {"model": one_tree, "engine": Evaluator.NUMPY}
    level_1c, level_2a = str(safes["L1C"]), str(safes["L2A"])
    loose = tuple(band.path for band in open_product(level_1c).bands.values())
    return {
        "s2cloudless": (S2cloudlessJob(output, product=level_1c, **forest), "L1C/*_B10.jp2"),
        "loose bands": (S2cloudlessJob(output, bands=loose, **forest), "L1C/*_B10.jp2"),
        "maskscene": (MaskSceneJob(level_1c, output, **forest), "L1C/*_B02.jp2"),
        "maskscene of Level-2A": (MaskSceneJob(level_2a, output, shadows=False), "L2A/*_SCL_20m.jp2"),
        "its shadows": (MaskSceneJob(level_2a, output), "L2A/*_B8A_20m.jp2"),
        "Level-2A beside it": (MaskSceneJob(level_1c, output, scl_product=level_2a, **forest), "L2A/*_SCL_20m.jp2"),
        "cloudshadow": (CloudShadowJob(output, product=level_2a), "L2A/*_B8A_20m.jp2"),
        "maskfromscl": (MaskFromSclJob(output, product=level_2a), "L2A/*_SCL_20m.jp2"),
        "metadata": (S2cloudlessJob(output, product=level_1c, **forest), "L1C/MTD_TL.xml"),
    }


NAMES = (
    "s2cloudless",
    "loose bands",
    "maskscene",
    "maskscene of Level-2A",
    "its shadows",
    "Level-2A beside it",
    "cloudshadow",
    "maskfromscl",
    "metadata",
)


class TestSafe:
    @pytest.mark.parametrize("name", NAMES)
    def test_a_flipped_bit_stops_every_job(self, tmp_path, safes, one_tree, name):
        job, pattern = jobs(safes, str(tmp_path / "o.tif"), one_tree)[name]
        level, _, file_name = pattern.partition("/")
        (file,) = safes[level].rglob(file_name)
        if file.suffix == ".xml":
            file.write_text(file.read_text().replace("\n", " ", 1))  # which no parser minds
        else:
            flip(file)
        with pytest.raises(InputError, match=rf"{file.name} is damaged: .* in manifest\.safe; download the product"):
            run(job, Recorder())
        assert not (tmp_path / "o.tif").exists()

    def test_what_is_whole_passes_without_a_word(self, tmp_path, safes, one_tree):
        for job, _ in jobs(safes, str(tmp_path / "o.tif"), one_tree).values():
            monitor = Recorder()
            run(job, monitor)
            assert not any("manifest" in warning for warning in monitor.warnings)

    def test_only_files_that_are_read(self, tmp_path, safes, one_tree):
        flip(next(safes["L1C"].rglob("*_B03.jp2")))
        run(jobs(safes, str(tmp_path / "o.tif"), one_tree)["s2cloudless"][0], Recorder())

    def test_nothing_where_the_user_says_so(self, tmp_path, made, one_tree):
        safe = Path(shutil.copytree(made["L1C"], tmp_path / made["L1C"].name))
        write_manifest(safe, digest=lambda content: hashlib.md5(content + b"of another file"))
        job = {"product": str(safe), "model": one_tree, "engine": Evaluator.NUMPY}
        with pytest.raises(InputError, match="is damaged"):
            run(S2cloudlessJob(str(tmp_path / "o.tif"), **job), Recorder())
        run(S2cloudlessJob(str(tmp_path / "o.tif"), **job, check_files=False), Recorder())


class TestZip:
    def test_a_flipped_bit_stops_the_run(self, tmp_path, archive, one_tree):
        job = MaskSceneJob(str(archive), str(tmp_path / "o.tif"), model=one_tree, engine=Evaluator.NUMPY)
        with pytest.raises(InputError, match=r"_B02\.jp2 is damaged or cannot be read .*; download the product again"):
            run(job, Recorder())
        assert not (tmp_path / "o.tif").exists()

    def test_what_is_whole_passes(self, tmp_path, archive, one_tree):
        flawless = [band.path for name, band in open_product(str(archive)).bands.items() if name != "B02"]
        require_undamaged(flawless, Recorder())


class TestManifest:
    def test_says_algorithm_checksum_and_size(self, tmp_path):
        file = tmp_path / "manifest.safe"
        file.write_text(
            "<x><byteStream size='3'><fileLocation href='./A/B.jp2'/><checksum checksumName='MD5'>AB12 </checksum>"
            "</byteStream><byteStream><fileLocation href='C.xml'/><checksum checksumName='SHA3-256'>cd</checksum>"
            "</byteStream><byteStream><fileLocation href='D'/><checksum checksumName='CRC-7'>ef</checksum>"
            "</byteStream><byteStream size='1'><fileLocation href='E'/></byteStream></x>"
        )
        assert read_manifest(file) == {"A/B.jp2": Entry("md5", "ab12", 3), "C.xml": Entry("sha3_256", "cd", None)}

    @pytest.mark.parametrize("text", [None, "<x/>"])
    def test_without_it_or_its_entry_there_is_nothing_to_compare(self, tmp_path, made, text):
        safe = Path(shutil.copytree(made["L1C"], tmp_path / made["L1C"].name))
        if text:
            (safe / "manifest.safe").write_text(text)
        monitor = Recorder()
        require_undamaged([band.path for band in open_product(str(safe)).bands.values()], monitor)
        assert monitor.warnings == []

    def test_files_of_another_size_were_replaced(self, tmp_path, made):
        safe = Path(shutil.copytree(made["L1C"], tmp_path / made["L1C"].name))
        write_manifest(safe)
        bands = open_product(str(safe)).bands
        for name in ("B02", "B10"):
            with open(bands[name].path, "ab") as file:
                file.write(b"more")
        monitor = Recorder()
        require_undamaged([band.path for band in bands.values()], monitor)
        (warning,) = monitor.warnings
        assert warning.startswith(f"{bands['B02'].path} has another size than manifest.safe says, as have 1 other")

    def test_cancel_ends_it(self, made):
        band = open_product(str(made["L1C"])).bands["B02"].path
        write_manifest(made["L1C"])
        try:
            with pytest.raises(CancelledError):
                require_undamaged([band], Recorder(cancel_when=lambda monitor: True))
        finally:
            (made["L1C"] / "manifest.safe").unlink()

    def test_real_files_are_those_of_their_manifest(self, real_data):
        (safe,) = real_data("06_s2l2a_safe_T29UNU_N0400").glob("*.SAFE")
        product, monitor = open_product(str(safe)), Recorder()
        paths = [*product.metadata_paths, *product.layers.values()]
        assert len(paths) > 4
        require_undamaged(paths, monitor)
        assert monitor.warnings == []
