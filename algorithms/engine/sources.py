"""From where the engine's parts come, and where they go: what a person or an office has set.

Kept in QGIS's settings under `aftermap/engine/`, so that an administrator can give them with a
profile. Empty is the place that each program knows by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Optional

PREFIX = "aftermap/engine/"


@dataclass(frozen=True)
class Sources:
    """Places and ways.

    Args:
        folder: where the engine goes in place of the QGIS profile, for offices whose policy
            forbids programs there.
        wheels: folder of wheel files, and perhaps of a standalone Python, for rooms without a
            network.
        index: address of a package index, such as an office's mirror.
        torch_index: address of an index for PyTorch alone.
        python: address of a mirror of standalone Pythons, or a folder of them.
        backend: `cuda`, `mps` or `cpu`; empty is the best that the machine has.
    """

    folder: str = ""
    wheels: str = ""
    index: str = ""
    torch_index: str = ""
    python: str = ""
    backend: str = ""

    @classmethod
    def stored(cls, settings: Any) -> Sources:
        """Read what is set; `settings` is a `QgsSettings`, or None outside QGIS."""
        if settings is None:
            return cls()
        values = {item.name: settings.value(PREFIX + item.name, "") for item in fields(cls)}
        return cls(**{name: str(value or "").strip() for name, value in values.items()})

    def store(self, settings: Any) -> None:
        """Keep them; what is empty is taken away."""
        for item in fields(self):
            value = getattr(self, item.name)
            if value:
                settings.setValue(PREFIX + item.name, value)
            else:
                settings.remove(PREFIX + item.name)

    def having(self, **given: Optional[str]) -> Sources:
        """Return these with what is given in a run in place of what is stored."""
        return replace(self, **{name: value for name, value in given.items() if value})

    def python_folder(self) -> Optional[str]:
        """Return the folder that may hold a standalone Python; None if no folder is named."""
        for place in (self.python, self.wheels):
            if place and Path(place).is_dir():
                return place
        return None
