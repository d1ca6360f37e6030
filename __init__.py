"""Aftermap: from a pair of satellite images to damaged buildings and rescue urgency."""

from __future__ import annotations

from typing import Any

__version__ = "0.1.0"


def classFactory(iface: Any) -> Any:  # noqa: N802 - the name QGIS looks for
    """Return the plugin object for QGIS."""
    from .plugin import AftermapPlugin

    return AftermapPlugin(iface)
