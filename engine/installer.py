"""pip, run so that the lock alone decides what it installs and where, and its failures as sentences."""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from ..core.messages import Message
from .processes import Launch, run_for_output

_OPTIONS = (
    *("install", "--no-deps", "--require-hashes", "--only-binary", ":all:", "--no-input", "--progress-bar", "off"),
    *("--disable-pip-version-check", "--no-warn-script-location"),
)

# How the user reaches a package index. Every other setting of pip (user, target, prefix, no-binary ...) would change
# what is installed, or where.
_KEPT_SETTINGS = (
    *("index-url", "extra-index-url", "find-links", "no-index", "trusted-host", "keyring-provider", "cache-dir"),
    *("cert", "client-cert", "proxy", "timeout", "default-timeout", "retries"),
)
_SECTIONS = ("global", "install", ":env:")  # a later one is stronger
_SETTING = re.compile(rf"({'|'.join(_SECTIONS)})\.([\w-]+)=(.*)")
_CREDENTIALS = re.compile(r"(?<=://)[^/@\s]+@")

# What pip prints when it fails, and what the user should know; the first that fits counts.
_FAILURES = (
    (
        r"No space left|Errno 28|not enough space|WinError 112",
        Message("The disk of {folder} is full; the engine takes 600 MB."),
    ),
    (
        r"DO NOT MATCH THE HASHES",
        Message(
            "A downloaded package is not the one that CloudSieve was tested with, so it was refused. "
            "Try again; if it stays, the network (a proxy or a mirror) changes downloads."
        ),
    ),
    (
        r"(?i:ssl) module is not available|No module named '_?ssl'",
        Message(
            "This Python cannot make secure connections (its ssl module does not load), so nothing can be downloaded; "
            "set CloudSieve up from a folder of wheels."
        ),
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|certificate verify failed",
        Message(
            "The package index shows a certificate that this Python does not trust; a proxy or a virus scanner may "
            "have put its own there. Name that certificate to pip (pip config set global.cert FILE), then try again."
        ),
    ),
    (
        r"407 Proxy|Proxy Authentication Required",
        Message("The proxy asks for a user and a password; enter them in QGIS's network settings, then try again."),
    ),
    (
        r"NewConnectionError|ConnectTimeout|ReadTimeout|Max retries|ProxyError|SSLError|Name or service not known|"
        r"getaddrinfo failed|Connection (broken|refused|reset)|NameResolutionError",
        Message(
            "The packages could not be downloaded: there is no way to the package index. "
            "Check the network and QGIS's proxy settings, or set CloudSieve up from a folder of wheels."
        ),
    ),
    (
        r"No matching distribution|Could not find a version",
        Message(
            "A package is not to be had: the index or the folder of wheels does not hold it for this system and Python."
        ),
    ),
    (
        r"WinError 206|[Ff]ile ?name.{0,20} too long|Errno 36",
        Message(
            "The path {folder} is too long for this system; name a shorter folder in the environment variable "
            "CLOUDSIEVE_ENGINES."
        ),
    ),
    (
        r"WinError (5|32)\b",
        Message("Another program, perhaps a virus scanner, holds a file in {folder}; wait a moment, then try again."),
    ),
    (r"Permission denied|Errno 13|Access is denied", Message("The folder {folder} cannot be written.")),
    (r"No module named pip", Message("The Python of the environment in {folder} has no pip.")),
)


def list_install_arguments(lock: Path, wheels: Path | None, target: Path | None) -> list[str]:
    """Return what follows `pip` on the command line.

    Args:
        lock: the requirements, with hashes.
        wheels: folder of wheels that takes the place of an index, or None.
        target: folder for the packages, or None for the environment that pip runs in.
    """
    source = ["--no-index", "--find-links", str(wheels)] if wheels else []
    destination = ["--target", str(target)] if target else []
    return [*_OPTIONS, *source, *destination, "-r", str(lock)]


def pip_environment(
    pip: Sequence[str], launch: Launch, wheels: Path | None, proxy: str | None, environ: Mapping[str, str] = os.environ
) -> dict[str, str]:
    """Return the variables that pip is to see: none of its settings but how to reach an index.

    Args:
        pip: the command line that starts it.
        launch: runs it once, to read the user's settings as it understands them.
        wheels: a folder of wheels, which needs no index.
        proxy: URL of QGIS's proxy; a proxy in pip's own settings is stronger.
        environ: where the user's PIP_ variables are.
    """
    settings = {} if wheels else _read_settings(pip, launch, environ)
    proxies = {"HTTP_PROXY": proxy, "HTTPS_PROXY": proxy} if proxy else {}
    kept = {f"PIP_{name.upper().replace('-', '_')}": value for name, value in settings.items()}
    return {**proxies, **kept, "PIP_CONFIG_FILE": os.devnull}


def explain_failure(output: str, folder: Path) -> Message:
    """Return one sentence or two on why pip failed, from what it printed."""
    for pattern, sentence in _FAILURES:
        if re.search(pattern, output):
            return Message(sentence, folder=folder)
    errors = [line for line in output.splitlines() if re.match(r"ERROR: |\w*Error\b", line)]
    last_words = (errors or output.splitlines() or ["nothing"])[-1]
    said = without_credentials(last_words)
    return Message("pip could not install the packages; it said: {last_words}", last_words=said)


def without_credentials(text: str) -> str:
    """Return a text whose URLs name neither users nor passwords."""
    return _CREDENTIALS.sub("****@", text)


def _read_settings(pip: Sequence[str], launch: Launch, environ: Mapping[str, str]) -> dict[str, str]:
    users = {key: value for key, value in environ.items() if key.upper().startswith("PIP_")}
    code, output = run_for_output(launch, [*pip, "config", "list"], users)
    if code != 0:
        return {}
    found = [match.groups() for match in map(_SETTING.fullmatch, output.splitlines()) if match]
    in_order = sorted(found, key=lambda setting: _SECTIONS.index(setting[0]))
    return {name: str(ast.literal_eval(value)) for _, name, value in in_order if name in _KEPT_SETTINGS}
