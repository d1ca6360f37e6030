"""Seeded damage: to bytes, to JSON, to the values of a request."""

from __future__ import annotations

import json
import random
from typing import Any, Callable

BYTES = (b"\x00", b"\xff", b"\xff\xfe", b"%PDF-1.4", b"\x00" * 64, b"9" * 400, b"<a>" * 50)

VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 3, 2**31, -(2**63), 10**30, 0.5, -0.5, 1e300, -1e300, 1e-320,
    float("inf"), float("-inf"), float("nan"), "", " ", "NaN", "1e999", "\x00", "a\x00b.tif",
    "\ud800", "a\udcff.tif", "x" * 300, "../" * 40, "a.fifo", "/proc/self/mem", "/nix/da.tif",
    "http://127.0.0.1:9/x.tif", "/vsicurl/http://127.0.0.1:9/x.tif", "tcp://127.0.0.1:9", "<VRT/>",
    [], {}, [[]], [1, 2, 3], [0, 0, 0], [-1, 2, 10**9], [1, 2], ["a", "b"], {"type": "Extent"},
    {"type": "Popen", "args": ["x"]}, {"type": "Morphology", "threshold": -3}, [None], "auto",
)  # fmt: skip


def damaged(data: bytes, draw: random.Random) -> bytes:
    """Return a file's bytes with one to three faults: cut, flipped, filled, doubled, replaced."""
    acts: tuple[Callable[[bytes, random.Random], bytes], ...] = (
        *(_cut, _flip, _flip, _flip_head, _fill, _insert, _double, _drop, _text),
    )
    for _ in range(draw.choice((1, 1, 2, 3))):
        data = draw.choice(acts)(data, draw)
    return data


def damaged_json(value: Any, draw: random.Random) -> str:
    """Return JSON with one to three values replaced, dropped, added or nested without end."""
    text = json.dumps(value)
    for _ in range(draw.choice((1, 1, 2, 3))):
        value = json.loads(text)
        _damage_one(value, draw)
        text = json.dumps(value)
    if draw.random() < 0.1:
        deep = draw.choice((50, 1000, 100_000))
        opening, closing = draw.choice((('{"a":', "}"), ("[", "]")))
        text = text[:-1] + ', "options": ' + opening * deep + "1" + closing * deep + "}"
    if draw.random() < 0.05:
        text = text[: draw.randrange(len(text))]
    return text


def _damage_one(value: Any, draw: random.Random) -> None:
    holders = [item for item in _holders(value) if item]
    if not holders:
        return
    holder = draw.choice(holders)
    keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
    key, act = draw.choice(keys), draw.random()
    if act < 0.7:
        holder[key] = draw.choice(VALUES)
    elif act < 0.8:
        del holder[key]
    elif act < 0.9 and isinstance(holder, dict):
        holder[draw.choice(("__class__", "shell", "é", ""))] = draw.choice(VALUES)
    elif isinstance(holder, dict):
        holder[key] = {"type": "Extent", "value": holder[key]}
    else:
        holder.append(draw.choice(VALUES))


def _holders(value: Any) -> list[Any]:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    found = [value] if isinstance(value, (dict, list)) else []
    return found + [holder for item in inner for holder in _holders(item)]


def _cut(data: bytes, draw: random.Random) -> bytes:
    return data[: draw.randrange(len(data) + 1)]


def _flip(data: bytes, draw: random.Random) -> bytes:
    return _flipped(data, draw, len(data))


def _flip_head(data: bytes, draw: random.Random) -> bytes:
    return _flipped(data, draw, min(len(data), 512))


def _flipped(data: bytes, draw: random.Random, end: int) -> bytes:
    mutable = bytearray(data)
    for _ in range(draw.choice((1, 2, 8, 64)) if end else 0):
        mutable[draw.randrange(end)] = draw.randrange(256)
    return bytes(mutable)


def _fill(data: bytes, draw: random.Random) -> bytes:
    start = draw.randrange(len(data) + 1)
    length = draw.choice((16, 512, 4096))
    return data[:start] + draw.choice((b"\0", b"\xff")) * length + data[start + length :]


def _insert(data: bytes, draw: random.Random) -> bytes:
    start = draw.randrange(len(data) + 1)
    return data[:start] + draw.choice(BYTES) + data[start:]


def _double(data: bytes, draw: random.Random) -> bytes:
    start = draw.randrange(len(data) + 1)
    return data[: start + 4096] + data[start:]


def _drop(data: bytes, draw: random.Random) -> bytes:
    start = draw.randrange(len(data) + 1)
    return data[:start] + data[start + draw.choice((1, 4, 100)) :]


def _text(data: bytes, draw: random.Random) -> bytes:
    """Replace a number in what may be text."""
    places = [index for index in range(len(data)) if data[index : index + 1].isdigit()]
    if not places:
        return data
    start = draw.choice(places)
    new = draw.choice((b"NaN", b"1e999", b"-1e300", b"-", b"99999999999999999999", b'"x"', b"null"))
    return data[:start] + new + data[start + 1 :]
