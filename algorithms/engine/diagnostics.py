"""What a person sends along who asks for help: versions, paths and last words, without a name."""

from __future__ import annotations

import os
import platform
import re
from dataclasses import asdict
from pathlib import Path

from ... import __version__
from .environment import EngineState
from .machine import Machine
from .programs import LAST
from .sources import Sources

HOME = "~"

PASSWORD = re.compile(r"(\w://)[^/\s]+@")
"""What stands before the host in an address: a name and a password, which may hold an @ itself."""


def report(state: EngineState, sources: Sources, machine: Machine, qgis: str) -> str:
    """Return the state of the engine and of this machine, and what the last installation said.

    Args:
        state: as it was last seen.
        sources: as they are set.
        machine: this one.
        qgis: QGIS's version.
    """
    facts = {
        "Aftermap": __version__,
        "QGIS": f"{qgis}, Python {platform.python_version()}",
        "System": f"{platform.platform()}, {machine}",
        "State": f"{state.kind}: {state.sentence}",
        "Engine": f"{state.python} ({state.source})",
        "Packages": ", ".join(f"{name} {one}" for name, one in state.versions.items()),
        "Set": ", ".join(f"{name} {value}" for name, value in asdict(sources).items() if value),
    }
    text = [f"{name}: {value}" for name, value in facts.items()]
    return blanked("\n".join([*text, "Last lines of the installation:", *LAST, ""]))


def blanked(text: str) -> str:
    """Return a text without the home folder, however it is written, and without passwords."""
    homes = {str(Path.home()), os.path.realpath(Path.home())}
    for home in sorted(homes, key=len, reverse=True):
        if len(home) > 1:
            for spelled in (home, home.replace("\\", "/"), home.replace("\\", "\\\\")):
                text = text.replace(spelled, HOME)
    return PASSWORD.sub(r"\1", text)
