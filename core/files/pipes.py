"""Inputs that are no files: reading a pipe waits for ever, reading a device has no end."""

from __future__ import annotations

import os
import stat
from dataclasses import fields, is_dataclass
from typing import Any

from ..errors import InputError
from ..sentences import say


def require_files(request: Any) -> None:
    """Refuse a request that names a pipe, a socket or a device where a file is expected.

    Raises:
        InputError: it names which.
    """
    for item in fields(request):
        value = getattr(request, item.name)
        if is_dataclass(value):
            require_files(value)
        for text in value if isinstance(value, tuple) else (value,):
            if isinstance(text, str):
                require_file(text)


def require_file(path: str | os.PathLike[str]) -> None:
    """Refuse what is there and neither a file nor a folder.

    Raises:
        InputError: it is a pipe, a socket or a device.
    """
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError):
        return  # no file at all: whoever reads it says so
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise InputError(
            say("'{path}' is a pipe or a device, and a file is needed: choose a file.", path=path)
        )
