"""How much fits: this machine's memory, and recognising that a batch was too large for a device."""

from __future__ import annotations

import os
import re

ROOM = 6 << 30
"""Bytes of memory below which QGIS, the engine and the system are all that fits."""

SHORTAGE = re.compile(r"out of memory|allocate|not enough memory|bad.?alloc", re.I)


def is_shortage(error: BaseException) -> bool:
    """Tell whether `error` says that memory ran out; torch and OpenVINO each say it their way."""
    if isinstance(error, MemoryError):
        return True
    return isinstance(error, RuntimeError) and SHORTAGE.search(str(error)) is not None


def has_room() -> bool:
    """Tell whether this machine has memory to spare for a second copy of all activations."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") >= ROOM
    except (AttributeError, ValueError, OSError):  # Windows does not say
        return True
