"""Recognising that a batch was too large for the device."""

from __future__ import annotations

import re

SHORTAGE = re.compile(r"out of memory|allocate|not enough memory|bad.?alloc", re.I)


def is_shortage(error: BaseException) -> bool:
    """Tell whether `error` says that memory ran out; torch and OpenVINO each say it their way."""
    if isinstance(error, MemoryError):
        return True
    return isinstance(error, RuntimeError) and SHORTAGE.search(str(error)) is not None
