"""One raster cut into scenes, for the tests of mosaics."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import rasterio
from rasterio.windows import Window


def quarters(width: int, height: int, overlap: int = 0) -> list[Window]:
    """Return four windows that meet off the middle, each `overlap` pixels beyond."""
    column, row = width * 3 // 7, height * 4 // 7
    across = [(0, column + overlap), (column - overlap, width)]
    down = [(0, row + overlap), (row - overlap, height)]
    return [Window(left, top, right - left, bottom - top)
            for top, bottom in down for left, right in across]  # fmt: skip


def cut(path: str, folder: Path, windows: list[Window], **profile: Any) -> list[str]:
    """Write windows of a raster as `scene 1.tif` and so on, and return the paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [str(folder / f"scene {index + 1}.tif") for index in range(len(windows))]
    with rasterio.open(path) as dataset:
        for name, window in zip(paths, windows):
            size = {"width": int(window.width), "height": int(window.height)}
            given = {
                "driver": "GTiff",
                "count": dataset.count,
                "dtype": dataset.dtypes[0],
                "crs": dataset.crs,
                "nodata": dataset.nodata,
                "transform": dataset.window_transform(window),
                **size,
                **profile,
            }
            with rasterio.open(name, "w", **given) as sink:
                sink.write(dataset.read(window=window))
    return paths


class _Ranges(SimpleHTTPRequestHandler):
    """Answers requests for a part of a file, as every server of cloud-optimised images does."""

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        asked = self.headers.get("Range")
        if asked is None or not path.is_file():
            super().do_GET()
            return
        first, _, last = asked.removeprefix("bytes=").partition("-")
        whole = path.read_bytes()
        part = whole[int(first) : int(last) + 1 if last else None]
        self.send_response(206)
        self.send_header("Content-Length", str(len(part)))
        self.send_header(
            "Content-Range", f"bytes {first}-{int(first) + len(part) - 1}/{len(whole)}"
        )
        self.end_headers()
        self.wfile.write(part)

    def log_message(self, *arguments: Any) -> None:
        pass


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on the loopback and give its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Ranges, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
