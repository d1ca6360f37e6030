"""What an environment was made from, written into it: so that an update of Aftermap shows."""

from __future__ import annotations

import contextlib
import hashlib
import json
from pathlib import Path

from ... import __version__
from ...core.sentences import say

REQUIREMENTS = Path(__file__).resolve().parents[2] / "requirements"

STAMP = "aftermap.json"


def stamp(folder: Path, backend: str) -> None:
    """Write into an environment what it was made from."""
    made = {"aftermap": __version__, "requirements": _digest(), "backend": backend}
    (folder / STAMP).write_text(json.dumps(made), encoding="utf-8")


def outdated(folder: Path) -> str:
    """Return what to do about an environment of an earlier Aftermap; empty if there is nothing.

    One without a stamp is a person's own, who knows what is in it.
    """
    made: dict[str, str] = {}
    with contextlib.suppress(OSError, ValueError):
        made = json.loads((folder / STAMP).read_text(encoding="utf-8"))
    if not isinstance(made, dict) or made.get("requirements", _digest()) == _digest():
        return ""
    return say(
        "It was installed by Aftermap {made} with other packages than this version wants: press"
        " Install to renew it.",
        made=made.get("aftermap", ""),
    )


def _digest() -> str:
    return hashlib.sha256((REQUIREMENTS / "engine.txt").read_bytes()).hexdigest()
