"""OmniCloudMask, run by its own package: squares of reflectance in, probabilities of classes out.

The package scales each square by itself, evaluates its networks with all threads at once, and fetches their weights
when they are first needed, into the user's folder.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import DependencyError
from ..messages import Message
from ..monitor import Monitor
from ..tables import NETWORK_CLASSES, Network
from .session import softmax

HOW_TO_SET_UP = Message(
    "Choose Plugins > CloudSieve > Set up OmniCloudMask; in a shell, `python -m cloudsieve.engine add omnicloudmask`."
)
_FIRST_SQUARE_PX = 64


class OmniCloudMask:
    """OmniCloudMask, ready to run.

    Attributes:
        network: its row in the table.
        sha256: of the files of its weights, one after the other.
        classes: which of NETWORK_CLASSES it tells, in their order.
        shares_cores: a square occupies all threads, so that one at a time is computed.
    """

    shares_cores = True

    def __init__(self, network: Network, threads: int, monitor: Monitor) -> None:
        """Load the weights; the package fetches them where they are not on this computer.

        Args:
            network: its row.
            threads: that compute a square.
            monitor: told before anything is fetched.

        Raises:
            DependencyError: the package is not set up, or its weights cannot be had.
        """
        self.network = network
        self.classes = tuple(name for name in NETWORK_CLASSES if name in network.classes)
        self._package = _load_package()
        self._threads = threads
        monitor.info(
            "OmniCloudMask loads its weights; where they are not on this computer yet, it fetches them from "
            "huggingface.co."
        )
        try:
            self._predict(np.ones((len(network.bands), _FIRST_SQUARE_PX, _FIRST_SQUARE_PX), np.float32))
            self.sha256 = _hash_of(self._weights())
        except Exception as error:  # of the network, the disk, the file format, torch: no common class
            raise DependencyError(
                "OmniCloudMask {version} cannot load its weights ({reason}). It fetches them from huggingface.co into "
                "{folder}; see that this computer reaches it, or remove what is damaged there.",
                version=self._package.__version__,
                reason=(str(error).splitlines() or [type(error).__name__])[0],
                folder=_weights_folder(),
            ) from error

    def probabilities(self, reflectance: np.ndarray) -> np.ndarray:
        """Return the probabilities of the classes.

        Args:
            reflectance: float32 (bands, tile_px, tile_px); NaN is NoData, which the package leaves out where it scales
                a square, and shows to its networks as the mean.

        Returns:
            float32 (classes, tile_px, tile_px), 0 to 1, in the order of :attr:`classes`.
        """
        found = softmax(self._predict(reflectance))
        told = np.array(self.network.classes)
        return np.stack([found[told == name].sum(axis=0, dtype=np.float32) for name in self.classes])

    def _predict(self, square: np.ndarray) -> np.ndarray:
        with _torch_threads(self._threads):
            (found,) = self._package.predict_from_batch(
                square[None],
                inference_device="cpu",
                export_confidence=True,
                softmax_output=False,  # its own probabilities are pushed off 0 and 1, and add up to more
                no_data_value=np.nan,
                apply_no_data_mask=False,
            )
        return np.asarray(found)

    def _weights(self) -> list[Path]:
        from omnicloudmask.download_models import get_models  # the only one to say which files it has loaded

        return [Path(model["Path"]) for model in get_models()]


def _load_package() -> Any:
    if importlib.util.find_spec("omnicloudmask") is None:
        raise DependencyError("OmniCloudMask is not set up. {remedy}", remedy=HOW_TO_SET_UP)
    # No bar for each square, and nothing told to anybody about who runs it.
    for variable in ("TQDM_DISABLE", "HF_HUB_DISABLE_PROGRESS_BARS", "HF_HUB_DISABLE_TELEMETRY"):
        os.environ.setdefault(variable, "1")
    try:
        import omnicloudmask
    except (ImportError, OSError) as error:  # of torch: a library of the system that it needs
        raise DependencyError(
            "OmniCloudMask cannot be loaded ({reason}). {remedy}", reason=error, remedy=HOW_TO_SET_UP
        ) from error
    if not hasattr(omnicloudmask, "predict_from_batch"):
        raise DependencyError(
            "OmniCloudMask {version} is too old; install 1.8 or later. {remedy}",
            version=omnicloudmask.__version__,
            remedy=HOW_TO_SET_UP,
        )
    return omnicloudmask


@contextlib.contextmanager
def _torch_threads(count: int) -> Iterator[None]:
    """Have PyTorch compute with so many threads for a while; how many is a setting of the whole process."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def _weights_folder() -> Path:
    from omnicloudmask.download_models import get_model_data_dir

    return Path(get_model_data_dir())


def _hash_of(files: list[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()
