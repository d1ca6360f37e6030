"""The requests that faults happen to: one of each kind on the tiny world, with its outputs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from aftermap.core import requests as ask

from .world import World

SMALL = {"device": "cpu", "tile": 128, "resume": False}


def chain(world: World, out: Path) -> Any:
    """Return the whole chain with every output."""
    files = world.all()
    return ask.RapidAssessment(
        files["pre"],
        files["post"],
        population=files["population"],
        footprints=files["truth"],
        buildings=str(out / "buildings.gpkg"),
        zones=str(out / "zones.gpkg"),
        urgency=str(out / "urgency.tif"),
        damage_class=str(out / "class.tif"),
        levels=str(out / "levels.tif"),
        model=files["model"],
        **{**SMALL, "resume": True},
    )


def each(world: World, out: Path) -> list[Any]:
    """Return a small request of every kind that does not train."""
    files, place = world.all(), lambda name: str(out / name)
    pre, post = files["pre"], files["post"]
    return [
        ask.CheckPair(pre, post, report=place("check.html"), mask=place("mask.tif")),
        ask.AlignPair(pre, post, place("aligned.tif"), residuals=place("residuals.gpkg")),
        ask.SegmentFootprints(
            pre,
            place("prob.tif"),
            footprints=place("fp.gpkg"),
            model=files["model"],
            extent=ask.Extent(290000.0, 4099950.0, 290050.0, 4100000.0, "EPSG:32637"),
            morphology=ask.Morphology(threshold=110, min_area=0.0, erosion=0.0),
            **SMALL,
        ),
        ask.AssessDamage(pre, post, place("class.tif"), model=files["model"], **SMALL),
        ask.RefineMorphology(files["probability"], footprints=place("fp.gpkg")),
        ask.AssessBuildings(files["damage_class"], files["truth"], place("b.gpkg")),
        ask.RescueUrgency(files["truth"], files["population"], zones=place("zones.gpkg")),
        ask.PracticeScene(place("a.tif"), place("b.tif"), width=64, height=64),
        ask.CalibrateThreshold(files["probability"], files["truth"], table=place("t.csv")),
        ask.Evaluate(files["damage_class"], files["truth"], report=place("e.html")),
        ask.ImportModel(world.path("script.pt"), place("imported"), kind="both"),
        chain(world, out),
    ]
