"""Azure's blob storage as GDAL speaks to it: a container on the loopback, which asks who is there."""

from __future__ import annotations

import contextlib
import itertools
import re
import threading
import urllib.parse
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from xml.sax.saxutils import escape

ACCOUNT, CONTAINER = "someone", "scenes"
_LISTING = (
    '<?xml version="1.0" encoding="utf-8"?><EnumerationResults ContainerName="{container}"><Prefix>{prefix}</Prefix>'
    "<Blobs>{entries}</Blobs><NextMarker/></EnumerationResults>"
)
_BLOB = (
    "<Blob><Name>{name}</Name><Properties><Last-Modified>Wed, 12 Jul 2023 10:25:59 GMT</Last-Modified>"
    "<Content-Length>{size_bytes}</Content-Length></Properties></Blob>"
)
_PREFIX = "<BlobPrefix><Name>{name}</Name></BlobPrefix>"


@contextlib.contextmanager
def serving_blobs(folder: Path, failing_listings: int = 0) -> Iterator[str]:
    """Serve a folder as a container while the block lasts, and yield the address of the account.

    Args:
        folder: what the container holds.
        failing_listings: how many of the first listings fail.
    """
    listings = itertools.count()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._answer()

        def do_HEAD(self) -> None:
            self._answer()

        def _answer(self) -> None:
            url = urllib.parse.urlsplit(self.path)
            query = {key: value[0] for key, value in urllib.parse.parse_qs(url.query).items()}
            account, container, name = (urllib.parse.unquote(url.path).lstrip("/") + "//").split("/", 2)
            file = folder / name.rstrip("/")
            if not self.headers.get("Authorization", "").startswith(f"SharedKey {ACCOUNT}:"):
                self._send(403, b"<Error><Code>AuthorizationFailure</Code></Error>")
            elif query.get("comp") == "list" and next(listings) < failing_listings:
                self._send(500, b"<Error><Code>InternalError</Code></Error>")
            elif query.get("comp") == "list":
                self._send(200, _listing(folder, query.get("prefix", ""), query.get("delimiter")).encode())
            elif (account, container) != (ACCOUNT, CONTAINER) or not file.is_file():
                self._send(404, b"<Error><Code>BlobNotFound</Code></Error>")
            else:
                self._send_part(file.read_bytes())

        def _send_part(self, content: bytes) -> None:
            asked = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
            if not asked:
                self._send(200, content)
                return
            first, end = int(asked[1]), min(int(asked[2]) + 1, len(content))
            self._send(206, content[first:end], {"Content-Range": f"bytes {first}-{end - 1}/{len(content)}"})

        def _send(self, status: int, content: bytes, headers: dict[str, str] | None = None) -> None:
            self.send_response(status)
            for key, value in {"x-ms-blob-type": "BlockBlob", **(headers or {})}.items():
                self.send_header(key, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            """Clients that leave are no matter."""

    with Quiet(("127.0.0.1", 0), Handler) as http:
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{http.server_port}/{ACCOUNT}"
        finally:
            http.shutdown()
            thread.join()


def _listing(folder: Path, prefix: str, delimiter: str | None) -> str:
    """Return the blobs whose names begin so; with a delimiter what lies deeper is one entry."""
    names = sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())
    entries: dict[str, str] = {}
    for name in (name for name in names if name.startswith(prefix)):
        first, found, _ = name[len(prefix) :].partition(delimiter) if delimiter else (name, "", "")
        if found:
            entries[f"{prefix}{first}/"] = _PREFIX.format(name=escape(f"{prefix}{first}/"))
        else:
            entries[name] = _BLOB.format(name=escape(name), size_bytes=(folder / name).stat().st_size)
    return _LISTING.format(container=CONTAINER, prefix=escape(prefix), entries="".join(entries.values()))
