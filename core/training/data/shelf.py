"""Where training tiles lie: in memory while they are few, in a mapped temporary file beyond."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import OutputError
from ...sentences import say
from .tiles import Located

BUDGET = 2 << 30
"""Bytes of tiles that stay in memory: all of xBD would take 60 GB."""


class Shelf:
    """Keeps the arrays of tiles.

    Args:
        budget: bytes kept in memory; what comes after goes to a file that vanishes by itself.
    """

    def __init__(self, budget: int = BUDGET) -> None:
        self._left = budget
        self._file: Any = None
        self._end = 0

    def keep(self, located: Located) -> Located:
        """Return the same tile with its arrays where there is room for them.

        Raises:
            OutputError: there is no room on the disk either.
        """
        arrays = {
            name: array
            for name in ("pre", "footprints", "post", "damage")
            if (array := getattr(located.tile, name)) is not None
        }
        self._left -= sum(array.nbytes for array in arrays.values())
        if self._left >= 0:
            return located
        mapped: dict[str, Any] = {name: self._map(array) for name, array in arrays.items()}
        return Located(replace(located.tile, **mapped), located.grid)

    def _map(self, array: NDArray[np.uint8]) -> NDArray[np.uint8]:
        try:
            # Mapped arrays hold it open; it goes with the last of them.
            self._file = self._file or tempfile.TemporaryFile()  # noqa: SIM115
            self._file.seek(self._end)
            self._file.write(np.ascontiguousarray(array).data)
            self._file.flush()
        except OSError as error:
            raise OutputError(
                say(
                    "The training tiles do not fit in the folder '{gettempdir}' ({error}): free"
                    " some space there, or train on fewer images.",
                    gettempdir=tempfile.gettempdir(),
                    error=error,
                )
            ) from error
        mapped = np.memmap(self._file, np.uint8, "r", self._end, array.shape)
        self._end += array.nbytes
        return mapped
