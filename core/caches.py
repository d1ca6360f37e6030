"""Where the engine keeps what later runs can use again; all of it may be deleted at any time."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

VARIABLE = "AFTERMAP_CACHE"
"""Environment variable that names another place."""

KEPT_DAYS = 7
"""How long a run that was cut off can go on, and what it must find as it was."""


def is_old(path: Path) -> bool:
    """Return whether a file or folder was last written more than `KEPT_DAYS` ago.

    Raises:
        OSError: it is not there.
    """
    return time.time() - path.stat().st_mtime > KEPT_DAYS * 86400


def cache_folder(name: str) -> Path:
    """Return a folder of the user's cache, made if need be.

    Args:
        name: what is kept there.

    Raises:
        OSError: it cannot be made.
    """
    try:
        folder = _root() / name
    except RuntimeError as error:  # a user without a home, as in a container
        raise OSError(str(error)) from error
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _root() -> Path:
    chosen = os.environ.get(VARIABLE)
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "aftermap"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "aftermap"
    return Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "aftermap"
