"""What names a file elsewhere. Standard library only, so that the toolbox can read catalogues."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Optional
from urllib.parse import urlsplit

from ..errors import ParameterError
from ..sentences import say

ADDRESS = re.compile(r"https?://[^\s/]+/\S*[^\s/]$", re.I)
"""The address of a file."""

SERVER = re.compile(r"https?://[^\s/]+(/\S*)?$", re.I)
"""The address of a server, or of a folder on it."""


@dataclass(frozen=True)
class RemoteFile:
    """A file to download; `size` in bytes and `sha256` are None where nobody published them."""

    address: str
    size: Optional[int] = None
    sha256: Optional[str] = None

    @property
    def name(self) -> str:
        """Return its name without folders; a backslash would lead to others on Windows."""
        last = re.split(r"[/\\]", re.split("[?#]", self.address)[0])[-1]
        return re.sub(r'[<>:"|*\x00-\x1f]', "_", last).strip(" .") or "file"


def require_addresses(request: Any, *names: str) -> None:
    """Refuse fields of a request that are given and are no addresses.

    Raises:
        ParameterError: it names the field.
    """
    for name in names:
        value = getattr(request, name)
        if value and not (SERVER.match(value) and has_host(value)):
            raise ParameterError(
                say("‹{name}› is no address that begins with http:// or https://.", name=name)
            )


def has_host(address: str) -> bool:
    """Return whether an address names a server."""
    try:
        return bool(urlsplit(address).hostname)
    except ValueError:  # brackets that hold no address
        return False
