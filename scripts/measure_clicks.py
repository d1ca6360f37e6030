"""Measure what re-grading learns from few reviews: F1 by number of clicks, by simulated reviewers.

    .venv/bin/python scripts/measure_clicks.py JUDGED [JUDGED ...] [--marked DATA SCENE LAYER]
        [--seeds 20] [--picture docs/clicks.png]

JUDGED holds true buildings of labelled blocks (see `judge_blocks.py` and `judged.py`); where it
holds their features too, they are learnt from as well. `--marked` adds a scene of the 2023
earthquake: its marked collapses and the roofs judged standing (docs/roofs.md), by the layer that a
run wrote of it. The reviewer takes buildings at random from tenths of the model's score; F1 is that
of buildings nobody reviewed. Prints the tables of docs/regrade.md.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

import judged
import package

CLICKS = (0, 10, 20, 30, 60, 100)
SMALLEST, FEWEST, MOST = 100, 5, 0.6
"""Buildings of an event, of the level asked for among them, and the share that may be clicked."""

STRATA = 10

OWN, SHIFTS, FEATURES = WAYS = ("the model", "scale and shifts", "features")
"""By whose levels the buildings are judged that nobody reviewed."""

Found = dict[tuple[int, int], list[float]]
"""F1 per seed, by clicks and least level."""


@dataclass(frozen=True)
class Sample:
    """Buildings of one event: `true` 1..4, the model's `shares`, and `features` if they are kept.

    Arrays of shape (n,), (n, 4) and (n, d).
    """

    name: str
    true: Any
    shares: Any
    features: Any = None


def main(options: argparse.Namespace) -> None:
    measured = []
    for sample in samples_of(options):
        ways = WAYS[: 2 + (sample.features is not None)]
        found = {way: clicked(sample, way, options.seeds) for way in ways}
        measured.append((sample, found))
        print(f"{sample.name} is measured", file=sys.stderr, flush=True)
    for least, title in ((3, "severe"), (2, "damaged")):
        head = " | ".join(f"{clicks}" for clicks in CLICKS)
        print(f"\n{title}: mean F1 (worst of {options.seeds} seeds) by clicks; best threshold")
        print(
            f"| event | buildings | by | {head} | best |\n|---" + "|---" * (len(CLICKS) + 3) + "|"
        )
        for sample, found in measured:
            if FEWEST <= (sample.true >= least).sum() < len(sample.true):
                for way in found:
                    print(row(sample, way, least, found[way]))
    for way in WAYS[1:]:
        told_losses(way, measured)
    if options.picture:
        draw(options.picture, [found for _, found in measured if FEATURES in found])


def samples_of(options: argparse.Namespace) -> Iterator[Sample]:
    for path in options.judged:
        kept = judged.read(path)
        for event in sorted(set(kept["event"].tolist())):
            which = kept["event"] == event
            features = kept["features"][which].astype(float) if "features" in kept else None
            true = kept["true"][which].astype(int)
            if which.sum() >= SMALLEST and (true > 1).sum() >= FEWEST and (true == 1).any():
                yield Sample(event, true, kept["shares"][which].astype(float), features)
    for data, scene, layer in options.marked:
        yield Sample(scene, *judged.marked(Path(data), scene, layer))


def clicked(sample: Sample, way: str, seeds: int) -> Found:
    """Return F1 of the buildings that were not clicked, per seed, by clicks and least level."""
    from aftermap.core.review.grading import score
    from aftermap.core.review.regrading import enough, grade_again

    found: Found = {}
    own = 1 + sample.shares.argmax(axis=1)
    for clicks in CLICKS:
        for seed in range(seeds if clicks <= MOST * len(own) else 0):
            at = reviewer(sample.shares, clicks, np.random.default_rng(seed))
            said, levels = np.where(at, sample.true, 0), own
            if way != OWN and enough(said):
                features = sample.features if way == FEATURES else None
                levels = grade_again(sample.shares, own, said, features).levels
            for least in (2, 3):
                f1 = score(levels[~at], sample.true[~at], least).f1
                found.setdefault((clicks, least), []).append(f1)
    return found


def row(sample: Sample, way: str, least: int, found: Found) -> str:
    from aftermap.core.training.scores.by_place import best_f1

    cells = []
    for clicks in CLICKS:
        f1 = found.get((clicks, least))
        worst = f" ({min(f1):.2f})" if f1 and clicks else ""
        cells.append(f"{np.mean(f1):.2f}{worst}" if f1 else "–")
    best = best_f1(sample.true >= least, sample.shares[:, least - 1 :].sum(axis=1))
    name = f"{sample.name} | {len(sample.true)}" if way == OWN else " | "
    return f"| {name} | {way} | {' | '.join(cells)} | {best:.2f} |"


def told_losses(way: str, measured: list[tuple[Sample, dict[str, Found]]]) -> None:
    """Print what is gained, and where most is lost, beside the model on the same buildings."""
    gains = {
        (sample.name, *key): float(np.mean(f1) - np.mean(found[OWN][key]))
        for sample, found in measured
        for key, f1 in found.get(way, {}).items()
        if key[0]
    }
    if gains:
        worst = min(gains, key=lambda key: gains[key])
        print(
            f"\n{way}: {np.mean(list(gains.values())):+.3f} on average of {len(gains)}, worst"
            f" {gains[worst]:+.3f} ({worst[0]}, {worst[1]} clicks, level {worst[2]} or worse),"
            f" {sum(gain < -0.01 for gain in gains.values())} below -0.01"
        )


def draw(path: Path, measured: list[dict[str, Found]]) -> None:
    """Draw the mean F1 over the events that have features, by clicks."""
    from aftermap.core.reporting.charts import BLUE, MARK, ORANGE, Line, Panel, write_chart

    panels = []
    for least, title in ((3, "severe"), (2, "damaged")):
        shown = [c for c in CLICKS if all((c, least) in found[OWN] for found in measured)]
        lines = [
            Line(way, shown, [mean_of(measured, way, c, least) for c in shown], colour)
            for way, colour in zip(WAYS, (MARK, ORANGE, BLUE))
        ]
        panels.append(Panel("clicks", f"F1 of {title}", lines, whole_x=True))
    write_chart(path, panels, (560, 360))


def mean_of(measured: list[dict[str, Found]], way: str, clicks: int, least: int) -> float:
    return float(np.mean([np.mean(found[way][clicks, least]) for found in measured]))


def reviewer(shares: Any, clicks: int, random: Any) -> Any:
    """Return which buildings a reviewer takes: as many from each tenth of the severe score."""
    order = np.argsort(shares[:, 2:].sum(axis=1), kind="stable")
    reviewed = np.zeros(len(order), np.bool_)
    for number, part in enumerate(np.array_split(order, STRATA)):
        share = clicks // STRATA + (number < clicks % STRATA)
        reviewed[random.choice(part, min(share, len(part)), replace=False)] = True
    return reviewed


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("judged", type=Path, nargs="+")
    parser.add_argument(
        "--marked", nargs=3, action="append", default=[], metavar=("DATA", "SCENE", "LAYER")
    )
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--picture", type=Path)
    package.load()
    sys.exit(main(parser.parse_args()))
