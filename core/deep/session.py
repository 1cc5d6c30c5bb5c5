"""A network, loaded: squares of reflectance in, probabilities of classes out."""

from __future__ import annotations

import hashlib
import importlib.util
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import DependencyError, InputError
from ..messages import Message
from ..own_process import give_back_freed_memory
from ..tables import NETWORK_CLASSES, Network
from .weights import HOW_TO_SET_UP

_READ_BYTES = 1 << 20
_INPUT_TYPES = ("tensor(float)",)
_OUTPUT_TYPES = ("tensor(float)", "tensor(double)", "tensor(float16)")
_TOLERANCE = 1e-3  # of probabilities, beyond 0 and 1 and of their sum


class Session:
    """One network, ready to run; threads may share it, each computing on its own core.

    Attributes:
        network: its row in the table.
        sha256: of the file.
        classes: which of NETWORK_CLASSES it tells, in their order.
        shares_cores: a square occupies all threads; here each has one of its own.
    """

    shares_cores = False

    def __init__(self, network: Network, path: Path) -> None:
        """Load the weights.

        Raises:
            DependencyError: onnxruntime is missing, or the file is not the one that was tested.
            InputError: the file is no network, or not the one that its row tells of.
        """
        runtime = _load_runtime()
        self.network = network
        self.sha256 = _checked_hash(network, path)
        options = runtime.SessionOptions()
        # A square at a time and core: twice the speed of a square that all cores share.
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 4
        try:
            self._session = runtime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        except Exception as error:  # the runtime has no common class of errors
            raise InputError(
                "{path} is no network that onnxruntime {version} can load ({reason}); give a whole ONNX file.",
                path=path,
                version=runtime.__version__,
                reason=str(error).splitlines()[0],
            ) from error
        give_back_freed_memory()  # loading a network takes 60 MB for a while
        self.classes = tuple(name for name in NETWORK_CLASSES if name in network.classes)
        self._input, self._output = _only(self._session.get_inputs(), path), _only(self._session.get_outputs(), path)
        self._mean, self._deviation = (np.array(row)[:, None, None] for row in (network.mean, network.deviation))
        self._require_shape(path)
        if network.package is None:
            self._require_answer(path, runtime.__version__)

    def probabilities(self, reflectance: np.ndarray) -> np.ndarray:
        """Return the probabilities of the classes.

        Args:
            reflectance: float32 (bands, tile_px, tile_px); NaN, which is NoData, is shown to the network as 0, as
                ukis-csmask is shown the 0 of the files.

        Returns:
            float32 (classes, tile_px, tile_px), 0 to 1, in the order of :attr:`classes`.
        """
        values = np.nan_to_num(reflectance, nan=0.0)
        values -= self._mean  # in float32, step by step, as ukis-csmask does
        values /= self._deviation
        output = self._answer(values)
        found = softmax(output) if self.network.gives_logits else output
        told = np.array(self.network.classes)
        return np.stack([found[told == name].sum(axis=0, dtype=np.float32) for name in self.classes])

    def _answer(self, values: np.ndarray) -> np.ndarray:
        """Return what the network gives for a square that is scaled as it wants it."""
        (output,) = self._session.run(None, {self._input.name: values[None]})
        return np.asarray(output[0])

    def _require_shape(self, path: Path) -> None:
        """Raise :class:`InputError` where the file tells of another shape or type than the row."""
        for value, shape, types in (
            (self._input, self._shape_of(self.network.bands), _INPUT_TYPES),
            (self._output, self._shape_of(self.network.classes), _OUTPUT_TYPES),
        ):
            batch, *found = value.shape or [None]
            if not _fits(found, shape):
                raise _other_shape(path, found, shape)
            if not _fits([batch], [1]) or value.type not in types:
                raise _other_shape(path, [value.type, batch, *found], [types[0], 1, *shape])

    def _require_answer(self, path: Path, version: str) -> None:
        """Raise :class:`InputError` where a network that nobody has tested does not give what its row tells."""
        network, shape = self.network, self._shape_of(self.network.bands)
        try:
            output = self._answer(np.zeros(shape, np.float32))
        except Exception as error:  # as above
            raise InputError(
                "{path} fails on a square of {shape} (bands, rows, columns) with onnxruntime {version} ({reason}); "
                "correct its row, or give another file.",
                path=path,
                shape=" x ".join(map(str, shape)),
                version=version,
                reason=str(error).splitlines()[0],
            ) from error
        expected = self._shape_of(network.classes)
        if output.shape != expected:
            raise _other_shape(path, output.shape, expected)
        least, most = float(output.min()), float(output.max())
        in_range = least >= -_TOLERANCE and most <= 1 + _TOLERANCE
        are_probabilities = in_range and np.allclose(output.sum(axis=0), 1, atol=_TOLERANCE)
        if are_probabilities if network.gives_logits else not in_range:
            raise InputError(
                "{path} gives numbers from {least:g} to {most:g}, which do not go with gives_logits {told} in its row; "
                "correct the row, or give the file that it tells of.",
                path=path,
                least=least,
                most=most,
                told=str(network.gives_logits).lower(),
            )

    def _shape_of(self, layers: Sequence[str]) -> tuple[int, int, int]:
        return (len(layers), self.network.tile_px, self.network.tile_px)


def _fits(found: Sequence[Any], shape: Sequence[int]) -> bool:
    """Whether sizes in a file are the expected ones; what is no number there may be any."""
    return len(found) == len(shape) and not any(isinstance(a, int) and a != b for a, b in zip(found, shape))


def _other_shape(path: Path, found: Sequence[Any], expected: Sequence[Any]) -> InputError:
    return InputError(
        "{path} takes or gives {found}, but its row tells {expected} (bands or classes, rows, columns); "
        "correct the row, or give the file that it tells of.",
        path=path,
        found=" x ".join(map(str, found)),
        expected=" x ".join(map(str, expected)),
    )


def _load_runtime() -> Any:
    if importlib.util.find_spec("onnxruntime") is None:
        raise DependencyError("Deep networks need onnxruntime, which is not set up. {remedy}", remedy=HOW_TO_SET_UP)
    # Newer versions write an identifier for their telemetry as soon as they are loaded, unless this is set before.
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
    try:
        import onnxruntime
    except ImportError as error:  # a library of the system that it needs
        raise DependencyError(
            "onnxruntime cannot be loaded ({reason}). {remedy}", reason=error, remedy=HOW_TO_SET_UP
        ) from error
    onnxruntime.disable_telemetry_events()  # on Windows the variable does nothing
    return onnxruntime


def _checked_hash(network: Network, path: Path) -> str:
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(_READ_BYTES), b""):
            digest.update(block)
    if network.sha256 and digest.hexdigest() != network.sha256.lower():
        raise DependencyError(
            "{path} is not the file that {network} was tested with: it is damaged or another version. {remedy}",
            path=path,
            network=network.label,
            remedy=HOW_TO_SET_UP if network.package else Message("Give the right file, or mend the sha256 of its row."),
        )
    return digest.hexdigest()


def _only(values: Any, path: Path) -> Any:
    if len(values) != 1:
        raise InputError(
            "{path} has {count} inputs or outputs; expected one of each: bands in, classes out.",
            path=path,
            count=len(values),
        )
    return values[0]


def softmax(logits: np.ndarray) -> np.ndarray:
    """Return the probabilities of outputs (classes, h, w): 0 to 1, of the same type, which add up to 1."""
    powers = np.exp(logits - logits.max(axis=0))
    return np.asarray(powers / powers.sum(axis=0))
