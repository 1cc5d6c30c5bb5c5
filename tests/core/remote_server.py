"""A web server on the loopback that gives ranges, counts the bytes of each file, and fails as it is told."""

from __future__ import annotations

import contextlib
import re
import threading
import urllib.parse
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

LEFT_OPEN = 0  # instead of a status: half of what was asked for, and the connection is closed


@dataclass
class Server:
    """A folder on the web.

    Attributes:
        url: of the folder.
        sent_bytes: how many bytes of its files were sent, by path.
        requests: number of requests by path.
        failures: what the next requests get instead of a file: a status, or :data:`LEFT_OPEN`.
        refused: the status that a path always gets.
        headers: of the last request of each path.
        ranges: whether it gives parts of files.
        begins_late_by: how many bytes after the one that was asked for a part begins.
    """

    folder: Path
    url: str = ""
    sent_bytes: Counter[str] = field(default_factory=Counter)
    requests: Counter[str] = field(default_factory=Counter)
    failures: list[int] = field(default_factory=list)
    refused: dict[str, int] = field(default_factory=dict)
    headers: dict[str, dict[str, str]] = field(default_factory=dict)
    ranges: bool = True
    begins_late_by: int = 0

    def address(self, path: str) -> str:
        return f"{self.url}/{path}"


@contextlib.contextmanager
def serving(folder: Path) -> Iterator[Server]:
    """Serve a folder while the block lasts."""
    server = Server(folder)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = urllib.parse.unquote(urllib.parse.urlsplit(self.path).path).lstrip("/")
            server.requests[path] += 1
            server.headers[path] = dict(self.headers)
            status = server.refused.get(path) or (server.failures.pop(0) if server.failures else None)
            file = server.folder / path
            if status is None and not file.is_file():
                status = 404
            if status:
                self.send_error(status)
                return
            self._send(path, file.read_bytes(), breaks_off=status == LEFT_OPEN)

        def _send(self, path: str, content: bytes, breaks_off: bool) -> None:
            asked = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
            if asked and server.ranges:
                first, end = (int(asked[1]) + server.begins_late_by), min(int(asked[2]) + 1, len(content))
                self.send_response(206)
                self.send_header("Content-Range", f"bytes {first}-{end - 1}/{len(content)}")
                content = content[first:end]
            else:
                self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            content = content[: len(content) // 2] if breaks_off else content
            server.sent_bytes[path] += len(content)
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    class Quiet(ThreadingHTTPServer):
        def handle_error(self, *_: object) -> None:
            """Clients that leave are no matter."""

    with Quiet(("127.0.0.1", 0), Handler) as http:
        server.url = f"http://127.0.0.1:{http.server_port}"
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            http.shutdown()
            thread.join()
