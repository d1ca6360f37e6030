"""A split that travels: parts of images as JPEG and masks as PNG, each part of use by itself.

A part is an uncompressed ZIP file, so every image in it has its checksum; its index says which
tiles it holds and which of them are judged on. Each part holds its share of every source and of
both sides of the split, the smallest sources in the first, so that one part alone is a fair sample.
"""

from __future__ import annotations

import io
import json
import os
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ...errors import InputError, OutputError, ParameterError
from ...files import together, whole_file
from ...progress import Progress, track
from ...sentences import say
from .tiles import Split, Tile, blank_like, is_blank

PARTS = "part-*.zip"
INDEX = "index.json"
FORMAT = 1
MEGABYTE = 1 << 20

QUALITY = 88
"""Of JPEG, 1 to 100."""

OVERHEAD = 1200
"""Most bytes that a tile's entries take beside its files."""

Bytes = NDArray[np.uint8]


@dataclass(frozen=True)
class _Tile:
    """A tile as it is packed: what its index says, and its files by name."""

    entry: dict[str, Any]
    files: dict[str, bytes]

    @property
    def size(self) -> int:
        return OVERHEAD + sum(map(len, self.files.values()))


def is_packed(folder: Path) -> bool:
    """Tell whether a folder holds parts of `pack`."""
    return any(folder.glob(PARTS))


def pack(
    split: Split, out: Path, progress: Progress, megabytes: float = 60.0, quality: int = QUALITY
) -> list[Path]:
    """Write a split as parts, all of them or none.

    Args:
        split: what is learnt from and judged on.
        out: a folder; made if it is not there.
        progress: told per tile.
        megabytes: of 2^20 bytes, the most that a part may take.
        quality: of JPEG, 1 to 100.

    Returns:
        The parts.

    Raises:
        OutputError: the folder holds parts already, or cannot be written.
        ParameterError: a tile alone takes more than a part may.
    """
    if is_packed(out):
        raise OutputError(
            say("'{out}' holds parts of another packing: choose an empty folder.", out=out)
        )
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            say("'{out}' cannot be created ({error}): choose another place.", out=out, error=error)
        ) from error
    tiles = [*split.train, *split.validation]
    judged = [False] * len(split.train) + [True] * len(split.validation)
    packed = [
        _encoded(at, tiles[at], judged[at], quality)
        for at in track(_dealt(tiles, judged), len(tiles), progress, "Packing tiles")
    ]
    parts = list(_parts(packed, int(megabytes * MEGABYTE)))
    mark = zlib.crc32(b"".join(data for tile in packed for data in tile.files.values()))
    files = [out / PARTS.replace("*", f"{number:03}") for number in range(len(parts))]
    with together(map(str, files)):
        for file, part in zip(files, parts):
            index = {
                "format": FORMAT,
                "packing": mark,
                "parts": len(parts),
                "tiles": [tile.entry for tile in part],
            }
            with whole_file(str(file)) as path, zipfile.ZipFile(path, "w") as archive:
                archive.writestr(INDEX, json.dumps(index, separators=(",", ":")))
                for tile in part:
                    for name, data in tile.files.items():
                        archive.writestr(name, data)
    return files


def read_packed(folder: Path, progress: Progress) -> Split:
    """Read what `pack` wrote: the same tiles in the same order, of the parts that are there.

    Args:
        folder: with the parts.
        progress: warned if some of them are missing.

    Raises:
        InputError: a part is damaged, of another packing, or of a later version of Aftermap.
    """
    files = sorted(folder.glob(PARTS))
    indices = [_index(file) for file in files]
    if any(index["packing"] != indices[0]["packing"] for index in indices):
        raise InputError(
            say("'{folder}' holds parts of several packings: keep those of one.", folder=folder)
        )
    if len(files) < indices[0]["parts"]:
        progress.warn(
            say(
                "{count} of {parts} parts are in '{folder}'.",
                count=len(files),
                parts=indices[0]["parts"],
                folder=folder,
            )
        )
    tiles: list[tuple[int, bool, Tile]] = []
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for file, index in zip(track(files, len(files), progress, "Reading parts"), indices):
            tiles += pool.map(partial(_decoded, file, _contents(file)), index["tiles"])
    tiles.sort(key=lambda item: item[0])
    return Split(
        [tile for _, judged, tile in tiles if not judged],
        [tile for _, judged, tile in tiles if judged],
    )


def _dealt(tiles: Sequence[Tile], judged: Sequence[bool]) -> list[int]:
    """Return tiles in an order of which every beginning is a fair sample of sources and sides."""
    groups: dict[tuple[str, bool], list[int]] = {}
    for at, tile in enumerate(tiles):
        groups.setdefault((tile.source, judged[at]), []).append(at)
    rng = np.random.default_rng(1)
    places = {
        int(at): place / len(group)
        for group in groups.values()
        for place, at in enumerate(rng.permutation(group))
    }
    return sorted(places, key=lambda at: (places[at], at))


def _parts(tiles: Sequence[_Tile], most: int) -> Iterator[list[_Tile]]:
    part: list[_Tile] = []
    left = most - OVERHEAD
    for tile in tiles:
        if tile.size > most - OVERHEAD:
            raise ParameterError(
                say(
                    "The tile '{name}' alone takes {size:.1f} MB: allow more megabytes per part.",
                    name=tile.entry["name"],
                    size=tile.size / MEGABYTE,
                )
            )
        if tile.size > left:
            yield part
            part, left = [], most - OVERHEAD
        part.append(tile)
        left -= tile.size
    if part:
        yield part


def _encoded(at: int, tile: Tile, judged: bool, quality: int) -> _Tile:
    photo: Callable[[Bytes], bytes] = partial(_jpeg, quality=quality)
    made = {
        "pre.jpg": None if is_blank(tile.pre) else photo(tile.pre),
        "post.jpg": None if tile.post is None else photo(tile.post),
        "footprints.png": _png(tile.footprints),
        "damage.png": None if tile.damage is None else _png(tile.damage),
    }
    files = {f"{at:05}-{name}": data for name, data in made.items() if data is not None}
    entry = {
        "at": at,
        "source": tile.source,
        "name": tile.name,
        "gsd": tile.gsd,
        "judged": judged,
        "files": list(files),
    }
    return _Tile(entry, files)


def _jpeg(image: Bytes, quality: int) -> bytes:
    settings = (cv2.IMWRITE_JPEG_QUALITY, quality, cv2.IMWRITE_JPEG_OPTIMIZE, 1)
    return cv2.imencode(".jpg", image[..., ::-1], settings)[1].tobytes()


def _png(mask: Bytes) -> bytes:
    return cv2.imencode(".png", mask, (cv2.IMWRITE_PNG_COMPRESSION, 9))[1].tobytes()


def _index(file: Path) -> dict[str, Any]:
    try:
        with zipfile.ZipFile(file) as archive:
            index: dict[str, Any] = json.loads(archive.read(INDEX))
        known = index["format"]
        index["packing"], index["parts"], index["tiles"]
    except (OSError, ValueError, KeyError, TypeError, zipfile.BadZipFile) as error:
        raise _damaged(file) from error
    if known != FORMAT:
        raise InputError(
            say("'{file}' was packed by another version of Aftermap: pack it again.", file=file)
        )
    return index


def _contents(file: Path) -> dict[str, bytes]:
    """Return the files of a part by name; reading one checks its checksum."""
    try:
        with zipfile.ZipFile(io.BytesIO(file.read_bytes())) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except (OSError, ValueError, zipfile.BadZipFile, zlib.error) as error:
        raise _damaged(file) from error


def _decoded(
    file: Path, contents: dict[str, bytes], entry: dict[str, Any]
) -> tuple[int, bool, Tile]:
    """Return a tile, its place in the split, and whether it is judged on."""
    try:
        found = {name.split("-", 1)[1]: _pixels(contents[name]) for name in entry["files"]}
        footprints, post = found["footprints.png"], found.get("post.jpg")
        pre = found["pre.jpg"] if "pre.jpg" in found else blank_like(found["post.jpg"])
        tile = Tile(
            entry["source"],
            entry["name"],
            pre,
            footprints,
            entry["gsd"],
            post,
            found.get("damage.png"),
        )
        return int(entry["at"]), bool(entry["judged"]), tile
    except (KeyError, IndexError, TypeError, ValueError, cv2.error) as error:
        raise _damaged(file) from error


def _pixels(data: bytes) -> Bytes:
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if pixels is None:
        raise ValueError("no image")
    if pixels.ndim == 3:
        pixels = np.ascontiguousarray(pixels[..., ::-1])
    return pixels.astype(np.uint8, copy=False)


def _damaged(file: Path) -> InputError:
    return InputError(
        say("'{file}' is damaged or no part of packed tiles: copy it again.", file=file)
    )
