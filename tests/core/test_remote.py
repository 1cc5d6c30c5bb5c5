"""Products on servers and in object stores: the same masks, few bytes, and a sentence for all that goes wrong."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import shutil
import socket
import subprocess
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import rasterio
from cloudsieve.core.errors import CancelledError, InputError
from cloudsieve.core.jobs import MaskSceneJob
from cloudsieve.core.messages import Message, without_secrets
from cloudsieve.core.product import open_product
from cloudsieve.core.remote import (
    RemotePath,
    fetching,
    is_remote,
    local_path,
    open_remote,
    parse_address,
    read_remote,
    relative_to_item,
)
from cloudsieve.core.remote.folders import _Tree
from cloudsieve.core.run import run
from cloudsieve.scripts.synthetic_scene import make_product
from cloudsieve.tests.core.blob_server import ACCOUNT, serving_blobs
from cloudsieve.tests.core.rasters import Recorder, read
from cloudsieve.tests.core.remote_server import LEFT_OPEN, Server, serving

SECRET = "S3CR3T"
KEY = base64.b64encode(SECRET.encode()).decode()  # as Azure has it
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def safe(tmp_path_factory) -> Path:
    """Return a product with the manifest that those of ESA have."""
    folder = make_product(tmp_path_factory.mktemp("web"), size_m=4200, seed=3)
    files = sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())
    objects = "".join(
        f'<dataObject><byteStream size="1"><fileLocation locatorType="URL" href="./{file}"/></byteStream></dataObject>'
        for file in files
    )
    (folder / "manifest.safe").write_text(f"<XFDU><dataObjectSection>{objects}</dataObjectSection></XFDU>")
    return folder


@pytest.fixture(scope="module")
def zipped(safe) -> Path:
    return Path(shutil.make_archive(str(safe.with_suffix("")), "zip", safe.parent, safe.name))


@pytest.fixture
def server(safe, zipped, monkeypatch) -> Iterator[Server]:
    monkeypatch.setenv("GDAL_HTTP_RETRY_DELAY", "0.01")
    with serving(safe.parent) as running:
        yield running


@pytest.fixture(scope="module")
def forest(tmp_path_factory) -> str:
    from cloudsieve.tests.core.conftest import ONE_TREE

    path = tmp_path_factory.mktemp("model") / "one_tree.txt"
    path.write_text(ONE_TREE)
    return str(path)


@pytest.fixture(scope="module")
def expected(safe, forest, tmp_path_factory) -> np.ndarray:
    """Return the mask of the product on disk."""
    return mask_of(str(safe), forest, tmp_path_factory.mktemp("local"))


def mask_of(product: str, forest: str, folder: Path, monitor: Recorder | None = None) -> np.ndarray:
    job = MaskSceneJob(product=product, output=str(folder / "mask.tif"), model=forest, resolution_m=60)
    run(job, monitor or Recorder())
    return read(str(folder / "mask.tif"))


class TestAddresses:
    @pytest.mark.parametrize(
        ("text", "outer", "inner"),
        [
            ("https://host/a/X.zip", "https://host/a/X.zip", ""),
            ("HTTPS://host/X.zip", "https://host/X.zip", ""),
            ("/vsicurl/https://host/X.zip", "https://host/X.zip", ""),
            ("s3://bucket/a/X.SAFE", "/vsis3/bucket/a/X.SAFE", ""),
            ("gs://bucket/X.SAFE", "/vsigs/bucket/X.SAFE", ""),
            ("/vsiaz/box/X.SAFE", "/vsiaz/box/X.SAFE", ""),
            ("/vsizip//vsis3/bucket/X.zip/X.SAFE", "/vsis3/bucket/X.zip", "X.SAFE"),
            ("/vsizip/vsicurl/https://host/X.zip", "https://host/X.zip", ""),
            ("/vsizip/{/vsicurl/https://host/X.zip?a=b/c}/X.SAFE", "https://host/X.zip?a=b/c", "X.SAFE"),
            ("https://host/X.zip/X.SAFE", "https://host/X.zip", "X.SAFE"),
            ("https://host/X.zip?name=a.zip/b", "https://host/X.zip?name=a.zip/b", ""),
        ],
    )
    def test_every_way_to_write_one_means_the_same(self, text, outer, inner):
        assert is_remote(text)
        assert parse_address(text) == (outer, inner)
        assert parse_address(parse_address(text).gdal_path()) == (outer, inner)

    @pytest.mark.parametrize("text", ["/data/X.zip", "X.SAFE", "/vsizip//data/X.zip", "file:///X.zip", "C:\\X.zip"])
    def test_what_lies_on_this_computer_is_none(self, text):
        assert not is_remote(text)

    @pytest.mark.parametrize("text", ["https://", "s3://", "https://host:port/X.zip", "/vsicurl/X.zip"])
    def test_one_without_a_server_is_refused(self, text):
        with pytest.raises(InputError, match="names no server or bucket"):
            parse_address(text)

    def test_a_link_on_a_server_never_leads_to_this_computer(self):
        assert relative_to_item("./B02.tif", "https://host/a/item.json") == "https://host/a/B02.tif"
        assert relative_to_item("./B02.tif", "s3://box/a/item.json") == "/vsis3/box/a/B02.tif"
        with pytest.raises(InputError, match="on this computer"):
            relative_to_item("/etc/passwd", "https://host/a/item.json")

    def test_a_link_upwards_stays_in_the_bucket(self):
        assert relative_to_item("../b/./B02.tif", "s3://box/a/item.json") == "/vsis3/box/b/B02.tif"
        assert relative_to_item("../../../../etc/B02.tif", "s3://box/a/item.json") == "/vsis3/box/etc/B02.tif"

    def test_letters_beyond_ascii_are_sent_as_percent_signs(self):
        address = parse_address("https://host/Zürich%20Süd/X.zip?a=ä")
        assert address.outer == "https://host/Z%C3%BCrich%20S%C3%BCd/X.zip?a=%C3%A4"
        assert address.name == "X.zip"

    def test_a_bucket_of_many_files_is_walked_in_one_go(self):
        tree = _Tree("/vsis3/box", frozenset({"a/b/c.jp2", "a/d.xml", "e"}))
        assert tree.folders == {"a", "a/b"}
        assert [(str(place.at), place.is_dir()) for place in RemotePath(tree).iterdir()] == [("a", True), ("e", False)]


class TestSecrets:
    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            (f"https://me:{SECRET}@host/X.zip", "https://host/X.zip"),
            (f"https://me:{SECRET}@x@host/X.zip", "https://host/X.zip"),
            (f"https://host/X.zip?sig={SECRET} fails", "https://host/X.zip fails"),
            (f"/vsicurl?url=x&header.Authorization={SECRET}", "/vsicurl"),
            (f"/vsizip/{{https://host/X.zip?sig={SECRET}}}/B02.jp2", "/vsizip/{https://host/X.zip}/B02.jp2"),
            (f"https://host/X.zip?a={{1}}&sig={SECRET}", "https://host/X.zip"),
            ("Which? That one, of 12:30 @ home.", "Which? That one, of 12:30 @ home."),
        ],
    )
    def test_an_address_is_shown_without(self, text, shown):
        assert without_secrets(text) == shown
        assert str(Message("{what}", what=text)) == shown

    def test_none_is_in_log_tags_result_or_files_of_a_run(self, server, forest, tmp_path, zipped):
        address = server.address(f"{zipped.name}?sig={SECRET}").replace("http://", f"http://me:{SECRET}@")
        monitor = Recorder()
        job = MaskSceneJob(product=address, output=str(tmp_path / "mask.tif"), model=forest, resolution_m=60)
        result = run(job, monitor)

        assert "Authorization" in server.headers[zipped.name]
        with rasterio.open(tmp_path / "mask.tif") as mask:
            tags = mask.tags()
        assert zipped.name in tags["CLOUDSIEVE_PARAMETERS"]
        assert SECRET not in json.dumps([tags, result.to_dict(), monitor.remarks, monitor.warnings])
        assert all(SECRET.encode() not in file.read_bytes() for file in tmp_path.iterdir())

    @pytest.mark.parametrize("status", [400, 403, 404, 500])
    def test_none_is_in_an_error(self, server, zipped, status):
        server.refused[zipped.name] = status
        address = server.address(f"{zipped.name}?sig={SECRET}").replace("http://", f"http://me:{SECRET}@")
        with pytest.raises(InputError) as failure:
            open_product(address)
        assert SECRET not in str(failure.value)
        assert SECRET not in repr(failure.value.message.values)
        assert zipped.name in str(failure.value)

    def test_credentials_do_not_follow_to_another_host(self):
        import urllib.request

        from cloudsieve.core.remote.http import _Redirects

        request = urllib.request.Request("https://host/X.zip", headers={"Authorization": SECRET})
        follow = lambda url: _Redirects().redirect_request(request, None, 302, "", {}, url)  # noqa: E731
        assert follow("https://host/Y.zip").get_header("Authorization") == SECRET
        assert follow("https://elsewhere/X.zip").get_header("Authorization") is None
        assert follow("http://host/X.zip").get_header("Authorization") is None


class TestWeb:
    def test_zip_folder_and_metadata_file_give_the_mask_of_the_product_on_disk(
        self, server, safe, zipped, forest, expected, tmp_path
    ):
        for path in (zipped.name, safe.name, f"{safe.name}/manifest.safe", f"{safe.name}/MTD_MSIL1C.xml"):
            np.testing.assert_array_equal(mask_of(server.address(path), forest, tmp_path), expected)

    def test_a_zip_costs_the_files_that_are_needed_and_five_percent(self, server, zipped, forest, tmp_path):
        mask_of(server.address(zipped.name), forest, tmp_path)

        needed = (
            "MTD_MSIL1C.xml",
            "MTD_TL.xml",
            *(f"_B{n}.jp2" for n in ["01", "02", "04", "05", "08", "8A", "09", "10", "11", "12"]),
        )
        with zipfile.ZipFile(zipped) as archive:
            needed_bytes = sum(m.compress_size for m in archive.infolist() if m.filename.endswith(needed))
        assert needed_bytes < server.sent_bytes[zipped.name] <= 1.05 * needed_bytes

    def test_of_a_folder_only_the_bands_that_are_needed_are_touched_and_each_once(self, server, safe, forest, tmp_path):
        mask_of(server.address(safe.name), forest, tmp_path)

        bands = {path[-7:-4]: count for path, count in server.requests.items() if path.endswith(".jp2")}
        assert sorted(bands) == ["B01", "B02", "B04", "B05", "B08", "B09", "B10", "B11", "B12", "B8A"]
        assert all(server.sent_bytes[path] <= (safe.parent / path).stat().st_size + 1 for path in server.sent_bytes)

    @pytest.mark.parametrize("failures", [[500, 500], [503], [LEFT_OPEN], [LEFT_OPEN, 500, LEFT_OPEN]])
    def test_what_fails_for_a_moment_is_tried_again(self, server, zipped, forest, expected, tmp_path, failures):
        server.failures += failures
        np.testing.assert_array_equal(mask_of(server.address(zipped.name), forest, tmp_path), expected)
        assert server.failures == []

    def test_a_connection_that_breaks_off_goes_on_where_it_stopped(self, server, safe):
        (path,) = safe.rglob("*_B02.jp2")
        name = path.relative_to(safe.parent).as_posix()
        with open_remote(server.address(name)) as file:
            server.failures += [LEFT_OPEN, LEFT_OPEN]
            assert file.read() == path.read_bytes()
        assert server.sent_bytes[name] == path.stat().st_size + 1

    @pytest.mark.parametrize(
        ("status", "query", "sentence"),
        [
            (404, "", "is not on the server (HTTP 404); check the address."),
            (403, "", "is refused by the server (HTTP 403); give credentials as GDAL takes them"),
            (403, "?X-Amz-Signature=abc", "(HTTP 403): the signature of its address has probably expired"),
            (500, "", "cannot be read from its server (HTTP 500); try again later."),
        ],
    )
    def test_what_fails_for_good_is_one_sentence_and_leaves_nothing(
        self, server, zipped, forest, tmp_path, status, query, sentence
    ):
        server.refused[zipped.name] = status
        with pytest.raises(InputError) as failure:
            mask_of(server.address(zipped.name + query), forest, tmp_path)
        assert sentence in str(failure.value)
        assert list(tmp_path.iterdir()) == []

    def test_a_small_file_is_never_taken_for_whole_where_its_connection_broke_off(self, server, safe):
        server.failures = [LEFT_OPEN]
        content = (safe / "manifest.safe").read_bytes()
        assert read_remote(server.address(f"{safe.name}/manifest.safe"), len(content)) == content

    def test_a_part_that_begins_elsewhere_is_refused(self, server, safe):
        server.begins_late_by = 1
        with (
            pytest.raises(InputError, match="gives files only as a whole"),
            open_remote(server.address(f"{safe.name}/manifest.safe")) as file,
        ):
            file.read()

    def test_no_name_on_a_server_leads_out_of_the_temporary_folder(self, tmp_path):
        (tmp_path / "..\\..\\a:b.jp2").write_bytes(b"pixels")
        with serving(tmp_path) as server, contextlib.ExitStack() as files:
            local = Path(local_path(server.address("..%5C..%5Ca%3Ab.jp2"), files))
            assert local.read_bytes() == b"pixels"
        assert local.name == "1_.._.._a_b.jp2"

    def test_a_server_without_ranges_is_refused(self, server, zipped):
        server.ranges = False
        with pytest.raises(InputError, match="only as a whole"):
            open_product(server.address(zipped.name))

    def test_a_server_that_is_not_there_is_named(self, monkeypatch):
        monkeypatch.setenv("GDAL_HTTP_MAX_RETRY", "0")
        with pytest.raises(InputError, match=r"127\.0\.0\.1:9/X\.zip cannot be read from its server"):
            open_product("http://127.0.0.1:9/X.zip")

    def test_a_folder_without_manifest_is_refused(self, server):
        with pytest.raises(InputError, match="cannot be listed, as no folder on a web server can"):
            open_product(server.address("S2A_MSIL1C.SAFE"))

    def test_a_damaged_band_in_a_zip_is_found_on_its_way(self, server, zipped, forest, tmp_path):
        damaged = bytearray(zipped.read_bytes())
        with zipfile.ZipFile(zipped) as archive:
            (member,) = (m for m in archive.infolist() if m.filename.endswith("_B08.jp2"))
        damaged[member.header_offset + 300 + member.compress_size // 2] ^= 0xFF
        (zipped.parent / "damaged.zip").write_bytes(damaged)
        with pytest.raises(InputError, match=r"_B08\.jp2 is damaged"):
            mask_of(server.address("damaged.zip"), forest, tmp_path)

    def test_cancel_ends_fetching(self, server, zipped, forest, tmp_path):
        impatient = Recorder(lambda monitor: any("Fetched" in text for text in monitor.remarks))
        with pytest.raises(CancelledError):
            mask_of(server.address(zipped.name), forest, tmp_path, impatient)
        assert list(tmp_path.iterdir()) == []

    def test_cancel_is_heard_within_a_file(self, server, safe):
        (safe.parent / "large.jp2").write_bytes(bytes(1 << 20))
        asked = []
        impatient = Recorder(lambda _: asked.append(True) or len(asked) > 4)
        with fetching(impatient), contextlib.ExitStack() as files, pytest.raises(CancelledError):
            local_path(server.address("large.jp2"), files)
        assert len(asked) == 5

    def test_cancel_is_heard_while_a_server_is_waited_for(self, server, safe, monkeypatch):
        monkeypatch.setenv("GDAL_HTTP_RETRY_DELAY", "3600")
        server.failures = [503]
        (safe.parent / "late.jp2").write_bytes(b"late")
        impatient = Recorder(lambda _: bool(server.requests["late.jp2"]))
        with fetching(impatient), contextlib.ExitStack() as files, pytest.raises(CancelledError):
            local_path(server.address("late.jp2"), files)

    def test_no_fetched_file_outlives_the_run(self, server, zipped, forest, tmp_path, monkeypatch):
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        output = tmp_path / "out"
        output.mkdir()
        mask_of(server.address(zipped.name), forest, output)
        assert [entry.name for entry in tmp_path.iterdir()] == ["out"]

    def test_the_text_of_a_vrt_in_place_of_a_band_leads_nowhere(self, server, safe, forest, tmp_path):
        hostile = safe.parent / "hostile.SAFE"
        shutil.copytree(safe, hostile, dirs_exist_ok=True)
        (band,) = hostile.rglob("*_B08.jp2")
        source = server.address("bait.tif")
        band.write_text(
            '<VRTDataset rasterXSize="120" rasterYSize="120"><VRTRasterBand dataType="UInt16" band="1"><SimpleSource>'
            f"<SourceFilename>/vsicurl/{source}</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>"
        )
        with pytest.raises(InputError, match=r"_B08\.jp2 cannot be opened as a raster"):
            mask_of(server.address(hostile.name), forest, tmp_path)
        assert "bait.tif" not in server.requests


@pytest.fixture(scope="module")
def moto(safe, zipped) -> Iterator[str]:
    """Return the host of moto's server, whose bucket `scenes` holds the product; GDAL is its client."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [moto_server(), "-H", "127.0.0.1", "-p", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    with contextlib.ExitStack() as stack:
        stack.callback(process.wait)
        stack.callback(process.terminate)
        _wait_for(port)
        _put(port, "/scenes", b"")
        for file in (zipped, *(f for f in safe.rglob("*") if f.is_file())):
            _put(port, f"/scenes/2023/{file.relative_to(safe.parent).as_posix()}", file.read_bytes())
        yield f"127.0.0.1:{port}"


def moto_server() -> str:
    """Return the program, in the environment that scripts/test makes for it, or where it is installed otherwise."""
    folder = os.environ.get("CLOUDSIEVE_STATE") or ROOT / ".state"
    program = shutil.which("moto_server", path=f"{folder}/stores/bin") or shutil.which("moto_server")
    if program is None:
        pytest.skip("moto's server is not installed; scripts/test makes an environment of it")
    return program


@pytest.fixture(scope="module")
def blobs(safe, zipped, tmp_path_factory) -> Iterator[str]:
    """Return the address of an account of Azure, whose container `scenes` holds the product."""
    folder = tmp_path_factory.mktemp("container")
    shutil.copytree(safe, folder / "2023" / safe.name)
    shutil.copyfile(zipped, folder / "2023" / zipped.name)
    with serving_blobs(folder) as account:
        yield account


# The stores, and the first variable that is named where one refuses. Google's interface for objects is that of S3 with
# another signature, so moto answers for it.
STORES = {
    "s3": "AWS_ACCESS_KEY_ID",
    "gs": "GOOGLE_APPLICATION_CREDENTIALS",
    "az": "AZURE_STORAGE_CONNECTION_STRING",
}


def azure_settings(address: str, account: str = ACCOUNT) -> dict[str, str]:
    """Return what leads GDAL to an account of Azure."""
    parts = f"DefaultEndpointsProtocol=http;AccountName={account};AccountKey={KEY};BlobEndpoint={address}"
    return {"AZURE_STORAGE_CONNECTION_STRING": parts}


@pytest.fixture(params=STORES)
def store(request, monkeypatch) -> str:
    """Return the kind of store whose server is running, for GDAL."""
    if request.param == "az":
        settings = azure_settings(request.getfixturevalue("blobs"))
    elif request.param == "gs":
        settings = {
            "CPL_GS_ENDPOINT": f"http://{request.getfixturevalue('moto')}/",
            "GS_ACCESS_KEY_ID": "someone",
            "GS_SECRET_ACCESS_KEY": SECRET,
        }
    else:
        settings = {
            "AWS_S3_ENDPOINT": request.getfixturevalue("moto"),
            "AWS_HTTPS": "NO",
            "AWS_VIRTUAL_HOSTING": "FALSE",
            "AWS_ACCESS_KEY_ID": "someone",
            "AWS_SECRET_ACCESS_KEY": SECRET,
            "AWS_REGION": "us-east-1",
        }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    return str(request.param)


def _wait_for(port: int) -> None:
    for _ in range(300):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.1)
    pytest.skip("moto's server does not start")


def _put(port: int, path: str, content: bytes) -> None:
    import urllib.request

    headers = {"Authorization": "AWS someone:unchecked", "Content-Type": "application/octet-stream"}
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", content, headers, method="PUT")
    urllib.request.urlopen(request, timeout=30).close()


class TestObjectStore:
    @pytest.mark.parametrize("form", ["{}://scenes/2023/{}", "/vsi{}/scenes/2023/{}"])
    def test_folder_and_zip_give_the_mask_of_the_product_on_disk(
        self, store, safe, zipped, forest, expected, tmp_path, form
    ):
        for name in (safe.name, zipped.name):
            monitor = Recorder()
            found = mask_of(form.format(store, name), forest, tmp_path, monitor)
            np.testing.assert_array_equal(found, expected)
            assert SECRET not in json.dumps([monitor.remarks, monitor.warnings])

    def test_a_zip_in_it_by_gdals_own_name(self, store, safe, zipped):
        product = open_product(f"/vsizip//vsi{store}/scenes/2023/{zipped.name}/{safe.name}")
        assert (product.level, len(product.bands)) == ("L1C", 13)

    @pytest.mark.parametrize(
        ("path", "sentence"),
        [
            ("2023/S2A_MSIL1C.SAFE", "holds nothing, or may not be listed; check the address, and the credentials"),
            ("2023/missing.zip", "cannot be read from its store .*, such as {variable} or "),
        ],
    )
    def test_what_is_not_in_it_is_named(self, store, path, sentence):
        with pytest.raises(InputError, match=sentence.format(variable=STORES[store])) as failure:
            open_product(f"{store}://scenes/{path}")
        assert path in str(failure.value)
        assert SECRET not in str(failure.value)

    def test_a_listing_that_fails_for_once_is_asked_for_again(self, safe, monkeypatch):
        with serving_blobs(safe.parent, failing_listings=1) as account:
            for name, value in azure_settings(account).items():
                monkeypatch.setenv(name, value)
            assert open_product(f"az://scenes/{safe.name}").level == "L1C"

    def test_credentials_that_are_refused_are_not_told(self, blobs, monkeypatch):
        for name, value in azure_settings(blobs, "other").items():
            monkeypatch.setenv(name, value)
        told = (
            "check the address, and the credentials, which are those of GDAL, such as AZURE_STORAGE_CONNECTION_STRING"
        )
        with pytest.raises(InputError, match=told) as failure:
            open_product("az://scenes/2023/another.zip")  # GDAL keeps what it has read
        assert SECRET not in str(failure.value)
        assert KEY not in str(failure.value)
