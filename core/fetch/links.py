"""Where a link leads that a document names, and whether it may be followed.

What lies elsewhere must not make a person's machine read what they did not name: files of this
machine, or servers of their own network.
"""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit, urlunsplit
from urllib.request import url2pathname

from .contact import is_near
from .remote import SERVER, has_host

SAFE_FOR_FTP = {"ftp.worldpop.org": "data.worldpop.org", "ftp.worldpop.org.uk": "data.worldpop.org"}
"""Servers whose files lie under the same paths on another one."""


def is_remote(place: str) -> bool:
    """Return whether a place is an address, not a path."""
    return SERVER.match(place) is not None and has_host(place)


def is_text(text: str) -> bool:
    """Return whether a text can be written: JSON may hold halves of letters."""
    return not any("\ud800" <= letter <= "\udfff" for letter in text)


def leads_to(href: str, named_in: str, within: str | None = None) -> str | None:
    """Return the address or path that a link leads to; None for one that is not followed.

    Followed are http and https, though not from https to http, nor from a public server into the
    network here; files only from a file, in a person's folder or below or beside it.

    Args:
        href: as it is written, relative or not.
        named_in: address or path of the document.
        within: the folder that a person named; that of the document if None. One link may lead to
            the next, and must not climb out of it step by step.
    """
    href = href.strip()
    # What only GDAL understands, or nobody.
    if href.startswith(("<", "/vsi")) or "\0" in href or not is_text(href):
        return None
    try:
        if is_remote(named_in):
            return _from_server(urljoin(named_in, href.replace(" ", "%20")), named_in)
        if "://" in href and not href.lower().startswith("file:"):
            address = href.replace(" ", "%20")
            return address if is_remote(address) else None
        folder = Path(named_in).parent
        return _from_file(href, folder, folder if within is None else Path(within))
    except (ValueError, OSError):  # brackets that hold no address, a name without end
        return None


def over_https(link: str) -> str | None:
    """Return where the file of an FTP link may lie on the web; None if it is no such link."""
    parts = urlsplit(link)
    if parts.scheme.lower() != "ftp" or not parts.hostname:
        return None
    host = SAFE_FOR_FTP.get(parts.hostname.lower(), parts.netloc)
    return urlunsplit(("https", host, parts.path, "", ""))


def _from_server(address: str, named_in: str) -> str | None:
    if not is_remote(address):
        return None
    less_safe = named_in.lower().startswith("https:") and not address.lower().startswith("https:")
    return None if less_safe or (is_near(address) and not is_near(named_in)) else address


def _from_file(href: str, folder: Path, within: Path) -> str | None:
    path = url2pathname(urlsplit(href).path) if href.lower().startswith("file:") else href
    # Lists spell blanks as addresses do, and those made on Windows part folders in its way.
    ways = folder / path, folder / unquote(path).replace("\\", "/")
    files = [Path(os.path.abspath(way)) for way in ways]
    # What leads out is not even looked for: on Windows that would sign in at a server's share.
    inside = [file for file in files if _shares_root(file, Path(os.path.abspath(within)))]
    found = [*(file for file in inside if file.exists()), *reversed(inside)]
    return str(found[0]) if found else None


def _shares_root(file: Path, folder: Path) -> bool:
    """Return whether a file lies in a folder, or beside it where catalogues keep what they name."""
    root = folder if folder.parent == Path(folder.anchor) else folder.parent
    return file.is_relative_to(root)
