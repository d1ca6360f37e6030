"""Out to the field and back: a project that QField opens, and what teams found there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .declare import given, output, source


@dataclass(frozen=True)
class FieldProject:
    """Make a project that QField and QGIS open without a network, for teams to fill in."""

    buildings: str = source(
        "Buildings with a damage level, which teams look at. What a person said of them already is"
        " shown, and can be changed."
    )
    project: str = output(
        "Project for the field. A name that ends in .zip packs all of it into one file, which"
        " QField imports; one that ends in .qgz puts its GeoPackages beside it. Paths are relative,"
        " so it opens wherever it is copied.",
        kind="project",
    )
    zones: Optional[str] = source(
        "Zones that Rescue urgency ranked, as outlines with their ranks.", None
    )
    sectors: Optional[str] = source("Work areas, as Make sectors writes them.", None)
    post: Optional[str] = source(
        "Image after the event, of which the part around the buildings goes along as a basemap that"
        " needs no network.",
        None,
    )
    megabytes: float = given(
        "How large the basemap may become, in megabytes. Its pixels are made larger until it fits.",
        100.0,
    )
