"""A server on this machine that is as far away as others are: every answer takes its time."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

LATENCY = 0.05
"""Seconds before each answer: half a continent."""


@dataclass
class Far:
    """What was asked of the server.

    Args:
        address: the server's.
        requests: how many.
        sent: bytes of all answers.
    """

    address: str = ""
    requests: int = 0
    sent: int = 0


@contextmanager
def far_away(folder: Path, latency: float = LATENCY) -> Iterator[Far]:
    """Serve the files of a folder, whole and in parts, until the block ends."""
    far = Far()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_HEAD(self) -> None:
            self.answer(with_content=False)

        def do_GET(self) -> None:
            self.answer(with_content=True)

        def answer(self, with_content: bool) -> None:
            time.sleep(latency)
            far.requests += 1
            file = folder / Path(self.path).name
            if not file.is_file():
                self.send_error(404)
                return
            size, asked = file.stat().st_size, self.headers.get("Range")
            begin, _, stop = (asked or "bytes=0-").removeprefix("bytes=").partition("-")
            first, last = int(begin), min(int(stop or size - 1), size - 1)
            self.send_response(206 if asked else 200)
            self.send_header("Content-Length", str(last + 1 - first))
            self.send_header("Content-Range", f"bytes {first}-{last}/{size}")
            self.end_headers()
            if with_content:
                with file.open("rb") as stream, suppress(ConnectionError):
                    stream.seek(first)
                    far.sent += self.wfile.write(stream.read(last + 1 - first))

        def log_message(self, *arguments: object) -> None:
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    http.daemon_threads = True
    threading.Thread(target=http.serve_forever, daemon=True).start()
    far.address = f"http://127.0.0.1:{http.server_port}"
    try:
        yield far
    finally:
        http.shutdown()
        http.server_close()
