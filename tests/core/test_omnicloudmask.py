"""OmniCloudMask through its own package: its loading code, its architecture and its file format, with random weights.

Its published weights are fetched at its first use and are not at hand, so nothing here tells how good it is.
"""

from __future__ import annotations

import csv
import importlib.util
from importlib import resources
from pathlib import Path

import numpy as np
import pytest
from cloudsieve.core.deep import OmniCloudMask, choose_network, load_network
from cloudsieve.core.errors import CancelledError, DependencyError
from cloudsieve.core.jobs import DeepMaskJob
from cloudsieve.core.monitor import SilentMonitor
from cloudsieve.core.product import open_product
from cloudsieve.core.run import run
from cloudsieve.core.tables import LANDSAT_LEVELS, NETWORK_CLASSES, NETWORK_IDS, find_network
from cloudsieve.scripts.synthetic_scene import make_product

from .rasters import Recorder, read

needs_package = pytest.mark.skipif(
    importlib.util.find_spec("omnicloudmask") is None,
    reason="OmniCloudMask and PyTorch are not in .state/omnicloudmask; CONTRIBUTING.md says how they come there",
)
# What the package's own libraries warn of.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning", "ignore::UserWarning")
NETWORK = find_network("omnicloudmask")


def files_of_newest_weights() -> list[tuple[str, str]]:
    """Return name and encoder of each network, as the package lists them."""
    with (resources.files("omnicloudmask") / "model_download_links.csv").open() as file:
        rows = list(csv.DictReader(file))
    newest = max(float(row["version"]) for row in rows)
    return [(row["file_name"], row["timm_model_name"]) for row in rows if float(row["version"]) == newest]


@pytest.fixture(scope="module")
def random_weights(tmp_path_factory) -> Path:
    """Return a folder with networks of the package's architecture, saved in its format."""
    import segmentation_models_pytorch
    import torch
    from safetensors.torch import save_file

    folder = tmp_path_factory.mktemp("weights")
    for seed, (name, encoder) in enumerate(files_of_newest_weights()):
        torch.manual_seed(seed)
        network = segmentation_models_pytorch.Unet(encoder, encoder_weights=None, in_channels=3, classes=4)
        save_file(network.state_dict(), folder / name)
    return folder


@pytest.fixture
def weights(random_weights, monkeypatch) -> Path:
    """Let the package find these weights where it keeps its own."""
    monkeypatch.setattr("omnicloudmask.download_models.get_model_data_dir", lambda: random_weights)
    return random_weights


def test_it_is_the_last_of_the_networks_and_taken_only_where_it_is_asked_for(tmp_path):
    product = open_product(str(make_product(tmp_path, size_m=1200, level="L2A")))

    assert NETWORK_IDS[-1] == NETWORK.id
    assert choose_network(product) != NETWORK
    assert NETWORK.levels == ("L1C", "L2A", *LANDSAT_LEVELS)


def test_without_the_package_the_remedy_is_said(tmp_path, monkeypatch):
    find_spec = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "omnicloudmask" else find_spec(name))
    product = make_product(tmp_path, size_m=1200, level="L2A")
    with pytest.raises(DependencyError) as caught:
        run(DeepMaskJob(product=str(product), output=str(tmp_path / "out.tif"), network=NETWORK.id))

    assert str(caught.value) == (
        "OmniCloudMask is not set up. Choose Plugins > CloudSieve > Set up OmniCloudMask; in a shell, `python -m "
        "cloudsieve.engine add omnicloudmask`."
    )


@needs_package
def test_classes_of_the_table_are_those_of_the_package():
    from omnicloudmask import CLASS_NAMES

    words = {"clear": "CLEAR", "cloud": "THICK_CLOUD", "cirrus": "THIN_CLOUD", "shadow": "CLOUD_SHADOW"}
    assert {number: words[name] for number, name in enumerate(NETWORK.classes)} == CLASS_NAMES
    assert NETWORK.classes == NETWORK_CLASSES


@needs_package
def test_a_square_gets_what_the_packages_own_call_gives(weights):
    from omnicloudmask import predict_from_array

    square = np.random.default_rng(5).random((3, 512, 512), np.float32)
    square[:, :, :40] = np.nan
    network = OmniCloudMask(NETWORK, 1, SilentMonitor())

    found = network.probabilities(square)

    zeros = np.nan_to_num(square)
    whole = {"patch_size": 512, "patch_overlap": 0, "inference_device": "cpu"}
    classes, confidence = predict_from_array(zeros, **whole), predict_from_array(zeros, export_confidence=True, **whole)
    known = ~np.isnan(square[0])
    assert np.allclose(found.sum(axis=0), 1, atol=1e-5)
    assert np.allclose(found[:, known], confidence[:, known], atol=0.002)  # which it pushes off 0 and 1 by 0.001
    assert (found.argmax(axis=0) == classes[0])[known].mean() > 0.999


@needs_package
def test_whatever_scales_or_shifts_all_pixels_changes_nothing(weights):
    square = np.random.default_rng(5).random((3, 512, 512), np.float32)
    network = OmniCloudMask(NETWORK, 1, SilentMonitor())

    assert np.allclose(network.probabilities(square), network.probabilities(0.5 * square + 0.1), atol=1e-3)


@needs_package
def test_a_product_is_masked_and_a_part_is_what_the_whole_is_there(weights, tmp_path):
    product = str(make_product(tmp_path, size_m=12000, seed=4, level="L2A"))
    whole, part = str(tmp_path / "whole.tif"), str(tmp_path / "part.tif")
    extent = (399960 + 20 * 330, 5300040 - 20 * 500, 399960 + 20 * 480, 5300040 - 20 * 360)

    run(DeepMaskJob(product=product, output=whole, network=NETWORK.id))
    run(DeepMaskJob(product=product, output=part, network=NETWORK.id, extent=extent))

    classes = read(whole)
    assert set(np.unique(classes)) <= {0, 1, 2, 3, 255}
    assert 0 < (classes == 255).mean() < 1
    assert np.array_equal(read(part), classes[360:500, 330:480])


@needs_package
def test_the_threads_of_pytorch_are_those_of_before(weights):
    import torch

    torch.set_num_threads(2)
    network = OmniCloudMask(NETWORK, 1, SilentMonitor())
    network.probabilities(np.ones((3, 64, 64), np.float32))

    assert torch.get_num_threads() == 2


@needs_package
def test_tags_tell_the_weights(weights):
    session = load_network(None, NETWORK.id, None)

    assert len(session.sha256) == 64


@needs_package
def test_cancel_stops_between_squares(weights, tmp_path):
    product = str(make_product(tmp_path, size_m=19200, seed=4, level="L2A"))
    monitor = Recorder(cancel_when=lambda monitor: bool(monitor.fractions))
    output = tmp_path / "out" / "out.tif"
    output.parent.mkdir()

    with pytest.raises(CancelledError):
        run(DeepMaskJob(product=product, output=str(output), network=NETWORK.id), monitor)
    assert list(output.parent.iterdir()) == []


@needs_package
def test_weights_that_cannot_be_fetched_are_told(tmp_path, monkeypatch):
    monkeypatch.setattr("omnicloudmask.download_models.get_model_data_dir", lambda: tmp_path)

    def refuse(*arguments, **settings):
        raise OSError("huggingface.co cannot be reached")

    monkeypatch.setattr("omnicloudmask.download_models.hf_hub_download", refuse)
    with pytest.raises(DependencyError) as caught:
        OmniCloudMask(NETWORK, 1, SilentMonitor())

    words = str(caught.value)
    assert words.startswith("OmniCloudMask 1.")
    assert "cannot load its weights (huggingface.co cannot be reached)." in words
    assert str(tmp_path) in words


@needs_package
def test_damaged_weights_are_told(random_weights, tmp_path, monkeypatch):
    for file in random_weights.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes()[:-1000])
    monkeypatch.setattr("omnicloudmask.download_models.get_model_data_dir", lambda: tmp_path)

    with pytest.raises(DependencyError, match=r"cannot load its weights \(.+\)\. .* or remove what is damaged there"):
        OmniCloudMask(NETWORK, 1, SilentMonitor())
