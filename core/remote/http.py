"""Files on web servers, read in ranges; whatever fails for a moment is tried again from where it stopped."""

from __future__ import annotations

import base64
import functools
import http.client
import io
import netrc
import os
import re
import time
import urllib.error
import urllib.parse
import urllib.request
from typing import Any, Optional

from ..errors import InputError
from ..messages import Message, without_secrets
from ..version import read_version
from .asking import Ask, never_stop

_PASSING_CODES = (408, 425, 429, 500, 502, 503, 504)
_EXPIRES = re.compile(r"[?&](sig|signature|x-amz-signature|x-goog-signature|expires|token)=", re.IGNORECASE)
_DEFAULT_TRIES = 4
_DEFAULT_DELAY_S = 1.0
_DEFAULT_TIMEOUT_S = 60.0
_CHUNK_BYTES = 1 << 16  # between two looks whether the user wants no more; a slow server needs seconds for it
_POLL_S = 0.1


class HttpFile(io.RawIOBase):
    """A file on a server, as bytes from anywhere in it; a read gives all that it asks for, or an error."""

    def __init__(self, url: str, ask: Ask = never_stop) -> None:
        """Ask the server for the size of the file.

        Raises:
            InputError: where the server does not give the file, or only whole.
        """
        super().__init__()
        self._url, self._ask = url, ask
        self._at = 0
        self.name = without_secrets(url)
        with _opened(url, (0, 1), ask) as answer:
            self.size = _total(answer, url, 0)

    def readable(self) -> bool:
        """Return that it is."""
        return True

    def seekable(self) -> bool:
        """Return that it is."""
        return True

    def tell(self) -> int:
        """Return from where the next bytes come."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a position."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self.size}[whence]
        self._at = max(0, start + offset)
        return self._at

    def readinto(self, buffer: Any) -> int:
        """Fill a buffer as far as the file goes.

        Raises:
            InputError: where the server fails for good.
        """
        view = memoryview(buffer).cast("B")
        wanted = max(0, min(len(view), self.size - self._at))
        got = 0
        tries = _Tries(self._url, self._ask)
        while got < wanted:
            first = self._at + got
            try:
                with _open_once(self._url, (first, self._at + wanted)) as answer:
                    if _total(answer, self._url, first) != self.size:
                        raise InputError("{file} changed while it was read; run the job again.", file=self.name)
                    while got < wanted:
                        self._ask()
                        count = answer.readinto(view[got : min(wanted, got + _CHUNK_BYTES)])
                        if not count:
                            raise http.client.IncompleteRead(b"", wanted - got)
                        got += count
                        tries.succeed()
            except (OSError, http.client.HTTPException) as error:
                tries.fail(error)
        self._at += got
        return got


def read_url(url: str, limit: int) -> bytes:
    """Return a small file as a whole, at most one byte more than a limit.

    Raises:
        InputError: where the server does not give it.
    """
    tries = _Tries(url)
    while True:
        try:
            with _open_once(url, None) as answer:
                content = bytes(answer.read(limit + 1))
                if len(content) <= limit and answer.length:  # Python takes a connection that ended early for the end
                    raise http.client.IncompleteRead(content, answer.length)
                return content
        except (OSError, http.client.HTTPException) as error:
            tries.fail(error)


class _Tries:
    """How often in a row a server may fail, and how long to wait then: GDAL_HTTP_MAX_RETRY, GDAL_HTTP_RETRY_DELAY."""

    def __init__(self, url: str, ask: Ask = never_stop) -> None:
        self._url, self._ask = url, ask
        self._failures = 0
        self._most = int(_setting("GDAL_HTTP_MAX_RETRY", _DEFAULT_TRIES - 1))
        self._delay_s = _setting("GDAL_HTTP_RETRY_DELAY", _DEFAULT_DELAY_S)

    def succeed(self) -> None:
        """Begin to count anew: the server gives."""
        self._failures = 0

    def fail(self, error: Exception) -> None:
        """Wait before the next try.

        Raises:
            InputError: where another try is of no use.
        """
        passing = True
        if isinstance(error, urllib.error.HTTPError):
            error.close()  # it holds the connection
            passing = error.code in _PASSING_CODES
        if not passing or self._failures >= self._most:
            raise _refusal(self._url, error) from None  # the error of urllib knows the address with its secrets
        self._wait(self._delay_s * 2**self._failures)
        self._failures += 1

    def _wait(self, delay_s: float) -> None:
        until = time.monotonic() + delay_s
        while (left_s := until - time.monotonic()) > 0:
            self._ask()
            time.sleep(min(_POLL_S, left_s))


def _refusal(url: str, error: Exception) -> InputError:
    """Return what to tell of a server's last word."""
    file = without_secrets(url)
    code = error.code if isinstance(error, urllib.error.HTTPError) else None
    if code in (404, 410):
        return InputError("{file} is not on the server (HTTP {code}); check the address.", file=file, code=code)
    if code in (400, 401, 403) and _EXPIRES.search(url):
        return InputError(
            "{file} is refused by the server (HTTP {code}): the signature of its address has probably expired; "
            "have it signed anew.",
            file=file,
            code=code,
        )
    if code in (401, 403, 407):
        return InputError(
            "{file} is refused by the server (HTTP {code}); give credentials as GDAL takes them, such as "
            "GDAL_HTTP_USERPWD, GDAL_HTTP_BEARER or a .netrc file.",
            file=file,
            code=code,
        )
    if code == 416:
        return InputError("{file} changed while it was read; run the job again.", file=file)
    why: object = error if code is None else Message("HTTP {code}", code=code)
    return InputError(
        "{file} cannot be read from its server ({error}); try again later.",
        file=file,
        error=getattr(why, "reason", None) or why,
    )


def _opened(url: str, span: tuple[int, int], ask: Ask) -> Any:
    """Return the answer of a server that gives at last."""
    tries = _Tries(url, ask)
    while True:
        try:
            return _open_once(url, span)
        except (OSError, http.client.HTTPException) as error:
            tries.fail(error)


def _open_once(url: str, span: Optional[tuple[int, int]]) -> Any:
    """Return the answer to one request, for bytes `span[0]` to before `span[1]`, or for all."""
    bare, authorization = _without_userinfo(url)
    headers = {"User-Agent": f"CloudSieve/{read_version()}", **_headers_of_gdal()}
    authorization = authorization or _authorization_of(urllib.parse.urlsplit(bare).hostname or "")
    if authorization:
        headers.setdefault("Authorization", authorization)
    if span is not None:
        headers["Range"] = f"bytes={span[0]}-{span[1] - 1}"
    request = urllib.request.Request(bare, headers=headers)
    return _opener().open(request, timeout=_setting("GDAL_HTTP_TIMEOUT", _DEFAULT_TIMEOUT_S))


def _total(answer: Any, url: str, first: int) -> int:
    """Return the size of a file as the answer to a range tells it, which must begin at the byte `first`."""
    told = re.fullmatch(r"bytes (\d+)-\d+/(\d+)", answer.headers.get("Content-Range") or "")
    if answer.status != http.client.PARTIAL_CONTENT or not told or int(told[1]) != first:
        raise InputError(
            "The server of {file} gives files only as a whole, not in ranges; download the product and give the file.",
            file=without_secrets(url),
        )
    return int(told[2])


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects, and takes credentials along only within a host, and never from HTTPS to HTTP."""

    def redirect_request(
        self, req: urllib.request.Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> Optional[urllib.request.Request]:
        request = super().redirect_request(req, fp, code, msg, headers, newurl)
        before, after = urllib.parse.urlsplit(req.full_url), urllib.parse.urlsplit(newurl)
        is_bared = before.scheme == "https" and after.scheme != "https"
        if request is not None and (is_bared or after.netloc != before.netloc):
            request.remove_header("Authorization")
        return request


@functools.lru_cache(maxsize=1)
def _opener() -> urllib.request.OpenerDirector:
    """Return what speaks HTTP and HTTPS and nothing else: a redirect to `file:` or `ftp:` leads nowhere."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.UnknownHandler(),
        _Redirects(),
    ):
        opener.add_handler(handler)
    return opener


def _without_userinfo(url: str) -> tuple[str, Optional[str]]:
    """Return a URL without name and password, and the header that says them."""
    parts = urllib.parse.urlsplit(url)
    userinfo, at, host = parts.netloc.rpartition("@")
    if not at:
        return url, None
    return parts._replace(netloc=host).geturl(), _basic(urllib.parse.unquote(userinfo))


def _authorization_of(host: str) -> Optional[str]:
    """Return the credentials that the environment has, where GDAL looks for them."""
    bearer, user = os.environ.get("GDAL_HTTP_BEARER"), os.environ.get("GDAL_HTTP_USERPWD")
    if bearer:
        return f"Bearer {bearer}"
    if user:
        return _basic(user)
    try:
        found = netrc.netrc(os.environ.get("GDAL_HTTP_NETRC_FILE")).hosts.get(host)
    except (OSError, netrc.NetrcParseError):
        return None
    return _basic(f"{found[0]}:{found[2]}") if found else None


def _headers_of_gdal() -> dict[str, str]:
    """Return what GDAL_HTTP_HEADERS asks to be sent along: `name: value`, separated by line breaks or commas."""
    told = re.split(r"[\r\n,]+\s*(?=[\w-]+:)", os.environ.get("GDAL_HTTP_HEADERS", ""))
    return {name.strip(): value.strip() for name, colon, value in (line.partition(":") for line in told) if colon}


def _basic(userinfo: str) -> str:
    return "Basic " + base64.b64encode(userinfo.encode()).decode()


def _setting(name: str, default: float) -> float:
    try:
        return float(os.environ.get(name) or default)
    except ValueError:
        return default
