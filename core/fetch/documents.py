"""Small documents in JSON from an address or a file, and how large a file elsewhere is."""

from __future__ import annotations

import json
import time
import urllib.error
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..files import require_file
from ..naming import counted
from ..progress import Progress
from ..sentences import say
from . import contact
from .links import is_remote

LARGEST = 64_000_000
"""Bytes that are read of all documents together; what is longer is no list."""

TRIES = 3
PIECE = 1 << 16


@dataclass
class Reader:
    """Reads documents, `LARGEST` of them together.

    Args:
        proxy: address of a proxy; None takes the system's.
        progress: asked now and then whether to stop.
        size: bytes that came so far.
        led: where servers led on to, by the address that was asked: links start from there.
    """

    proxy: str | None
    progress: Progress
    size: int = 0
    led: dict[str, str] = field(default_factory=dict)

    def read(self, place: str, body: Mapping[str, Any] | None = None) -> Any:
        """Return what a document holds.

        Args:
            place: its address, or its path.
            body: what its server is asked by POST; None asks by GET.

        Raises:
            InputError: it cannot be read, is longer than is read, or is no JSON.
        """
        text = self._from_server(place, body) if is_remote(place) else self._from_file(place)
        self.size += len(text)
        try:
            return json.loads(text.decode("utf-8-sig"))
        except (ValueError, RecursionError) as error:
            raise InputError(
                say(
                    "'{place}' answers with something that is no JSON: check the address, and"
                    " whether a page to log in stands in the way.",
                    place=place,
                )
            ) from error

    def _from_file(self, path: str) -> bytes:
        require_file(path)
        try:
            if Path(path).stat().st_size > LARGEST - self.size:
                raise self._too_long(path)
            return Path(path).read_bytes()
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or error
            raise InputError(
                say("'{path}' cannot be read ({why}): check the path.", path=path, why=why)
            ) from error

    def _from_server(self, address: str, body: Mapping[str, Any] | None) -> bytes:
        heard, failures = time.monotonic(), 0
        while True:
            try:
                return self._asked(address, body)
            except contact.FAILURES as error:
                if isinstance(error, urllib.error.HTTPError):
                    error.close()
                failures += 1
                too_late = time.monotonic() - heard >= contact.PATIENCE
                if failures >= TRIES or too_late or not contact.is_worth_another_try(error):
                    raise InputError(
                        say(
                            "'{address}' cannot be read ({reason_of}): check the address, the"
                            " connection and the proxy.",
                            address=address,
                            reason_of=contact.reason_of(error),
                        )
                    ) from error
            contact.wait(failures, lambda: self.progress.update(0, 1))

    def _asked(self, address: str, body: Mapping[str, Any] | None) -> bytes:
        opener = contact.opener_for(address, self.proxy)
        begun, came = time.monotonic(), bytearray()
        request = contact.asked_for(address, "GET" if body is None else "POST")
        if body is not None:
            request.data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        with opener.open(request, timeout=contact.SILENCE) as answer:
            while piece := answer.read1(PIECE):
                came += piece
                self.progress.update(0, 1, say("Reading {address}", address=address))
                if len(came) > LARGEST - self.size:
                    raise self._too_long(address)
                if time.monotonic() - begun > 2 * contact.PATIENCE:
                    raise TimeoutError
            length, packed = contact.length_of(answer), answer.headers.get("Content-Encoding")
            if answer.geturl() != request.full_url:
                self.led[address] = answer.geturl()
        if length is not None and length != len(came):
            whole = counted(length, "byte", "bytes")
            raise ConnectionError(
                say("it broke off after {count:,} of {whole}", count=len(came), whole=whole)
            )
        return self._unpacked(bytes(came), address) if packed == "gzip" else bytes(came)

    def _unpacked(self, packed: bytes, address: str) -> bytes:
        """Return what a server packed unasked, as stores of files do that are kept so."""
        unpacking = zlib.decompressobj(zlib.MAX_WBITS | 16)
        try:
            text = unpacking.decompress(packed, max(1, LARGEST - self.size))
        except zlib.error as error:
            raise ConnectionError(str(error)) from error
        if not unpacking.eof:
            raise self._too_long(address)
        return text

    def _too_long(self, place: str) -> InputError:
        return InputError(
            say(
                "'{place}' is longer than the {most:.0f} MB that are read of lists: name one that"
                " is nearer to what is looked for.",
                place=place,
                most=LARGEST / 1e6,
            )
        )


def size_of(address: str, proxy: str | None) -> int | None:
    """Return the size in bytes of a file elsewhere; None where its server does not say."""
    try:
        opener = contact.opener_for(address, proxy)
        with opener.open(contact.asked_for(address, "HEAD"), timeout=contact.SILENCE) as answer:
            return contact.length_of(answer) or None
    except (*contact.FAILURES, InputError):
        return None
