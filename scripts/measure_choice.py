"""Measure which buildings to ask about next: the most telling, the most doubtful, or by chance.

    .venv/bin/python scripts/measure_choice.py JUDGED [JUDGED ...] [--seeds 10]

JUDGED are files of `judge_blocks.py`. Of each event four tenths of the buildings are set aside;
of the others a reviewer is asked about ten at a time, and all are graded again after each ten.
Prints F1 of what was set aside less the model's own there, the mean of the seeds.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import numpy as np

import judged
import package
from measure_clicks import FEWEST, SMALLEST, reviewer

CLICKS = (10, 20, 30, 60)
ASIDE, MOST = 0.4, 0.6
"""Shares: of the buildings that is judged by, and of the others that may be asked about."""

CHANCE, DOUBT, TELLING = WAYS = ("by chance, of each tenth", "most doubtful", "most telling")

Gains = dict[tuple[str, str, int, int], float]
"""By event, way, clicks and least level."""


def main(options: argparse.Namespace) -> None:
    gains: Gains = {}
    for path in options.judged:
        kept = judged.read(path)
        if len(kept["true"]) >= SMALLEST and "features" in kept:
            gains.update(gains_of(str(kept["event"][0]), kept, options.seeds))
            print(f"{path} is measured", file=sys.stderr, flush=True)
    events = sorted({key[0] for key in gains})
    for least, title in ((3, "severe"), (2, "damaged")):
        print(f"\n| {title} | by | " + " | ".join(map(str, CLICKS)) + " |")
        print("|---|---" + "|---" * len(CLICKS) + "|")
        for event in events:
            for way in WAYS:
                print(f"| {event} | {way} | {cells(gains, least, way, event)} |")
        for way in WAYS:
            print(f"| **mean** | {way} | {cells(gains, least, way)} |")


def cells(gains: Gains, least: int, way: str, event: str | None = None) -> str:
    told = []
    for clicks in CLICKS:
        wanted = [
            gain
            for key, gain in gains.items()
            if key[1:] == (way, clicks, least) and event in (None, key[0])
        ]
        told.append(f"{np.mean(wanted):+.3f}" if wanted else "–")
    return " | ".join(told)


def gains_of(event: str, kept: dict[str, Any], seeds: int) -> Gains:
    from aftermap.core.review.grading import score
    from aftermap.core.review.regrading import enough, grade_again

    true, shares, features = kept["true"], kept["shares"], kept["features"].astype(float)
    own, found = 1 + shares.argmax(axis=1), {}
    for way in WAYS:
        for seed in range(seeds):
            random = np.random.default_rng(seed)
            order = random.permutation(len(true))
            aside, left = np.split(order, [int(ASIDE * len(true))])
            reviewed, levels, probability = np.zeros(len(true), int), own, shares
            for clicks in range(10, min(CLICKS[-1], int(MOST * len(left))) + 1, 10):
                open_ = left[reviewed[left] == 0]
                apart = open_, np.flatnonzero(reviewed)
                chosen = choose(way, kept, probability, apart, random)
                reviewed[chosen] = true[chosen]
                if enough(reviewed):
                    graded = grade_again(shares, own, reviewed, features)
                    levels, probability = graded.levels, graded.probability
                for least in (2, 3):
                    if clicks in CLICKS and (true >= least).sum() >= FEWEST:
                        f1 = [score(one[aside], true[aside], least).f1 for one in (levels, own)]
                        found.setdefault((event, way, clicks, least), []).append(f1[0] - f1[1])
    return {key: float(np.mean(values)) for key, values in found.items()}


def choose(
    way: str, kept: dict[str, Any], probability: Any, apart: tuple[Any, Any], random: Any
) -> Any:
    """Return the next ten of what is left, as indices; `apart` are those and what was reviewed."""
    from aftermap.core.review.telling import Asked, most_telling

    left, reviewed = apart
    ordered = np.sort(probability, axis=1)
    doubt = 1 - (ordered[:, -1] - ordered[:, -2])
    if way == CHANCE:
        return left[reviewer(probability[left], 10, random)]
    if way == DOUBT:
        return left[np.argsort(-doubt[left], kind="stable")[:10]]
    severity = probability @ np.arange(4) / 3
    places = kept.get("place", np.zeros((len(doubt), 0)))
    asked = [
        Asked(float(severity[one]), float(doubt[one]), kept["features"][one], tuple(places[one]))
        for one in (*left, *reviewed)
    ]
    return left[most_telling(asked[: len(left)], asked[len(left) :])]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("judged", type=Path, nargs="+")
    parser.add_argument("--seeds", type=int, default=10)
    package.load()
    sys.exit(main(parser.parse_args()))
