"""Draw the pictures of docs/real-pair.md from a real pair: Joplin, and the tornado of 2011.

    python3 scripts/picture_pair.py FOLDER

FOLDER is what scripts/joplin.py has made. The images are the United States government's, and free;
so is what is drawn of them. Look at every picture afterwards.
"""

from __future__ import annotations

import sys
from pathlib import Path

import qgis_run
import setup

PICTURES = setup.ROOT / "docs" / "pictures"


def pictures(folder: Path) -> dict[str, tuple[str, list[str]]]:
    """Return the title and the layers of each picture, topmost first."""
    before, after = f"Before::{folder / 'pre.tif'}", f"After::{folder / 'post.tif'}"
    buildings = f"Buildings::{folder / 'aftermap.gpkg'}|layername=buildings"
    return {
        "pair-before": ("Before: Joplin, Missouri", [before]),
        "pair-after": ("After the tornado of 22 May 2011", [after, before]),
        "pair-buildings": ("Buildings by damage level", [buildings, after, before]),
    }


def main(folder: Path) -> None:
    render = setup.ROOT / "scripts" / "render_map.py"
    for name, (title, layers) in pictures(folder).items():
        qgis_run.python(render, PICTURES / f"{name}.jpg", title, *layers)


if __name__ == "__main__":
    setup.ensure_qgis()
    main(Path(sys.argv[1]).absolute())
