"""Servers on this machine that behave as those of others do, for better and for worse."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Document = Callable[[str], bytes]


@dataclass
class Web:
    """What a server has, and how it behaves; `seen` collects what was asked.

    Args:
        files: content by path; a function makes it of the query, or of what was posted.
        ranges: whether it gives parts of files.
        breaks: after how many bytes the next answers with a file are cut off.
        status: code by path that is answered instead, as often as it is listed.
        moved: address by path that is answered instead.
        sizes: what HEAD says where that is not the truth; None for no answer to HEAD.
        slow: seconds between pieces.
        packed: paths whose content is gzipped, asked for or not.
        stalls: paths of which nothing comes.
    """

    files: dict[str, bytes | Document] = field(default_factory=dict)
    ranges: bool = True
    breaks: list[int] = field(default_factory=list)
    status: dict[str, list[int]] = field(default_factory=dict)
    moved: dict[str, str] = field(default_factory=dict)
    sizes: dict[str, int | None] = field(default_factory=dict)
    slow: float = 0.0
    packed: set[str] = field(default_factory=set)
    stalls: set[str] = field(default_factory=set)
    seen: list[str] = field(default_factory=list)
    address: str = ""


@contextmanager
def served(web: Web) -> Iterator[Web]:
    """Serve until the block ends."""
    with listening(lambda handler: _answer(handler, web)) as web.address:
        yield web


@contextmanager
def listening(answer: Callable[[BaseHTTPRequestHandler], None]) -> Iterator[str]:
    """Yield the address of a server that answers GET, HEAD and POST until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer(self)

        def do_HEAD(self) -> None:
            answer(self)

        def do_POST(self) -> None:
            answer(self)

        def log_message(self, *arguments: Any) -> None:
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    http.daemon_threads = True
    threading.Thread(target=http.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{http.server_port}"
    finally:
        http.shutdown()
        http.server_close()


def _answer(handler: BaseHTTPRequestHandler, web: Web) -> None:
    path, _, query = handler.path.partition("?")
    if handler.command == "POST":
        query = handler.rfile.read(int(handler.headers["Content-Length"])).decode()
    web.seen.append(f"{handler.command} {handler.path}")
    if path in web.moved:
        handler.send_response(302)
        handler.send_header("Location", web.moved[path])
        handler.end_headers()
        return
    refusals = web.status.get(path) or []
    if path in web.stalls:
        time.sleep(3)
    if refusals or path not in web.files:
        handler.send_error(refusals.pop(0) if refusals else 404)
        return
    content = web.files[path]
    content = content if isinstance(content, bytes) else content(query)
    _send(handler, web, path, content)


def _send(handler: BaseHTTPRequestHandler, web: Web, path: str, content: bytes) -> None:
    is_head = handler.command == "HEAD"
    if is_head and web.sizes.get(path, 0) is None:
        handler.send_error(405)
        return
    first, last = 0, len(content) - 1
    asked = handler.headers.get("Range") if web.ranges and not is_head else None
    if asked:
        begin, _, stop = asked.removeprefix("bytes=").partition("-")
        first, last = int(begin), min(int(stop or last), last)
    is_part = first > 0 or last + 1 < len(content)
    size = web.sizes.get(path) if is_head else None
    handler.send_response(206 if is_part else 200)
    handler.send_header("ETag", '"1"')
    if path in web.packed:
        handler.send_header("Content-Encoding", "gzip")
    handler.send_header("Content-Length", str(size or last + 1 - first))
    if is_part:
        handler.send_header("Content-Range", f"bytes {first}-{last}/{len(content)}")
    handler.end_headers()
    if is_head:
        return
    is_file = not path.endswith(".json") and b"{" not in content[:1]
    end = web.breaks.pop(0) if web.breaks and is_file else last + 1
    with suppress(ConnectionError):  # who asked has read enough
        for start in range(first, end, 1 << 14):
            handler.wfile.write(content[start : min(end, start + (1 << 14))])
            time.sleep(web.slow)
