"""Measure whether the bounds of surveys hold, by many simulated ones where the truth is known.

    .venv/bin/python scripts/measure_survey.py [--judged JUDGED] [--surveys 1000] [--size 100]

Scenes are three practice towns with what the shipped model says of them, false outlines included;
three larger ones, judged as buildings of their level were on real images; and the events of JUDGED,
true buildings of labelled blocks (see `judged.py`). Prints the table of docs/survey.md.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

import judged
import package

SMALLEST = 150
"""Buildings below which an event is no scene to survey."""

FALSE = 0.04
"""Share of outlines without a building in towns with real errors."""

PEOPLE_PER_M2 = 0.03
MEASURES = ("buildings", "area", "people")
KINDS = ((1,), (2,), (3,), (4,), (3, 4))


@dataclass
class Scene:
    """A scene: what is true (0 is no building), what was said, and the measures of each outline."""

    name: str
    truth: Any
    said: Any
    model: Any
    measures: dict[str, Any]


def main(options: argparse.Namespace) -> None:
    print("| scene | buildings | reviews | holds: buildings | area | people | worst | width |")
    print("|---|---|---|---|---|---|---|---|")
    for scene in scenes(options):
        print(row(scene, options), flush=True)


def row(scene: Scene, options: argparse.Namespace) -> str:
    """Return a scene's row: how often intervals held, and their width beside a plain sample's."""
    random = np.random.default_rng(1)
    size = min(options.size, len(scene.truth) // 3)
    held: dict[str, list[list[bool]]] = {name: [] for name in MEASURES}
    width, plain = 0.0, 0.0
    for _ in range(options.surveys):
        for name, found in surveyed(scene, size, random).items():
            true = [scene.measures[name][np.isin(scene.truth, kind)].sum() for kind in KINDS]
            held[name].append([b.low - 1e-6 <= t <= b.high + 1e-6 for b, t in zip(found, true)])
            if name == "buildings":
                width += found[-1].width
        plain += plain_width(scene, size, random)
    shares = {name: np.mean(values, axis=0) for name, values in held.items()}
    worst = min(float(share.min()) for share in shares.values())
    told = " | ".join(f"{shares[name].mean():.1%}" for name in MEASURES)
    return (
        f"| {scene.name} | {len(scene.truth)} | {size} | {told} | {worst:.1%}"
        f" | {width / plain:.2f} |"
    )


def surveyed(scene: Scene, size: int, random: Any) -> dict[str, Any]:
    """Draw one survey, review it by the truth, and return the totals of every measure."""
    from aftermap.core.requests import UNKNOWN
    from aftermap.core.survey.design import allocate, chances_of, spread_of
    from aftermap.core.survey.estimators import Estimate, Survey

    stratum = np.unique(scene.said, return_inverse=True)[1]
    sizes = np.bincount(stratum)
    levels = np.where(scene.said > 4, UNKNOWN, scene.said).astype(np.uint8)
    wrong, severe = (
        np.bincount(stratum, chance) / sizes for chance in chances_of(levels, scene.model)
    )
    verdict = np.full(len(stratum), -1, np.int8)
    for number, count in enumerate(allocate(sizes, spread_of(wrong, severe), size)):
        chosen = random.choice(np.flatnonzero(stratum == number), count, replace=False)
        verdict[chosen] = scene.truth[chosen]
    nothing = np.zeros(len(stratum), np.bool_)
    survey = Survey(stratum, scene.said, verdict, nothing, scene.model)
    return {
        name: [Estimate(survey, values).total(kind) for kind in KINDS]
        for name, values in scene.measures.items()
    }


def plain_width(scene: Scene, size: int, random: Any) -> float:
    """Return the width of the interval of severe buildings from a plain random sample."""
    from aftermap.core.survey.bounds import wilson

    count = len(scene.truth)
    chosen = random.choice(count, size, replace=False)
    share = np.isin(scene.truth[chosen], (3, 4)).mean()
    worth = size * (count - 1) / max(count - size, 1e-9)
    low, high = wilson(np.array([share]), np.array([worth]))
    return float(high[0] - low[0]) * count


def scenes(options: argparse.Namespace) -> Iterator[Scene]:
    for seed in (1, 2, 3):
        yield practice(seed, options.side)
    if options.judged:
        kept = judged.read(options.judged)
        for seed in (1, 2, 3):
            yield drawn(seed, kept, 2 * options.side)
        for event in sorted(set(kept["event"].tolist()) - set(judged.NOT_XBD)):
            which = kept["event"] == event
            if which.sum() >= SMALLEST:
                yield block(event, {name: values[which] for name, values in kept.items()})


def block(event: str, kept: dict[str, Any]) -> Scene:
    area = kept["area"].astype(float)
    people = np.random.default_rng(2).poisson(area * PEOPLE_PER_M2).astype(float)
    measures = {"buildings": np.ones(len(area)), "area": area, "people": people}
    said = 1 + kept["shares"].argmax(axis=1)
    return Scene(event, kept["true"].astype(np.int8), said, kept["shares"], measures)


def drawn(seed: int, kept: Any, side: int) -> Scene:
    """Return a practice town in which each building is judged as a real one of its level was."""
    from aftermap.core.practice.scene import Scene as Town

    town = Town.make(seed, side, side, 0.5, 0.4)
    random = np.random.default_rng(seed)
    truth, buildings = town.levels.astype(np.int8), town.town.buildings
    real = ~np.isin(kept["event"], judged.NOT_XBD)
    shares, levels = kept["shares"][real], kept["true"][real]
    rows = [random.choice(np.flatnonzero(levels == level)) for level in truth]
    truth[random.random(len(truth)) < FALSE] = 0
    measures = {
        "buildings": np.ones(len(truth)),
        "area": np.array([building.outline.area for building in buildings]),
        "people": np.array([building.people for building in buildings]),
    }
    model = shares[rows]
    return Scene(f"practice {seed}, real errors", truth, 1 + model.argmax(axis=1), model, measures)


def practice(seed: int, side: int) -> Scene:
    """Return a practice town as the shipped model sees it."""
    from aftermap.core.engine import jobs
    from aftermap.core.evaluation.buildings import match
    from aftermap.core.progress import Silent
    from aftermap.core.requests import PracticeScene, RapidAssessment
    from aftermap.core.survey.columns import as_numbers, probabilities
    from aftermap.core.vector.io import read_polygons

    with TemporaryDirectory() as folder:
        at = {name: str(Path(folder) / name) for name in ("a.tif", "b.tif", "t.gpkg", "p.tif")}
        size = {"seed": seed, "width": side, "height": side}
        town = PracticeScene(at["a.tif"], at["b.tif"], at["t.gpkg"], None, at["p.tif"], **size)
        jobs.run(town, Silent())
        found = str(Path(folder) / "found.gpkg")
        jobs.run(RapidAssessment(at["a.tif"], at["b.tif"], at["p.tif"], buildings=found), Silent())
        true, said = read_polygons(at["t.gpkg"]), read_polygons(found)
    truth = np.zeros(len(said.geometries), np.int8)
    for one, other in match(said.geometries, true.geometries, 0.3):
        truth[one] = true.fields["damage_level"][other]
    levels = np.ma.filled(np.ma.asarray(said.fields["damage_level"]), 5).astype(int)
    measures = {
        "buildings": np.ones(len(truth)),
        "area": as_numbers(said.fields["area_m2"]),
        "people": np.nan_to_num(as_numbers(said.fields["people"])),
    }
    return Scene(f"practice {seed}", truth, levels, probabilities(said.fields), measures)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--judged", type=Path)
    parser.add_argument("--surveys", type=int, default=1000)
    parser.add_argument("--size", type=int, default=100)
    parser.add_argument("--side", type=int, default=1024, help="of the practice towns, in pixels")
    package.load()
    sys.exit(main(parser.parse_args()))
