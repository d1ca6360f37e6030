"""Measure what re-grading learns from few reviews: F1 by number of clicks, by simulated reviewers.

    .venv/bin/python scripts/measure_clicks.py JUDGED [--seeds 20]

JUDGED holds true buildings of labelled blocks (see `judged.py`). The reviewer takes buildings at
random from tenths of the model's score; F1 is that of buildings nobody reviewed. Prints the tables
of docs/regrade.md.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import numpy as np

import judged
import package

CLICKS = (0, 10, 20, 30, 60, 100)
SMALLEST = 150
STRATA = 10


def main(options: argparse.Namespace) -> None:
    kept = judged.read(options.judged)
    for least, title in ((3, "severe"), (2, "damaged")):
        head = " | ".join(f"{clicks}" for clicks in CLICKS)
        print(f"\n{title}: mean F1 (worst of {options.seeds} seeds) by clicks; best threshold")
        print(f"| event | buildings | {head} | best |\n|---" + "|---" * (len(CLICKS) + 2) + "|")
        for event in sorted(set(kept["event"].tolist())):
            which = kept["event"] == event
            true, shares = kept["true"][which].astype(int), kept["shares"][which].astype(float)
            if which.sum() >= SMALLEST and 5 <= (true >= least).sum() < which.sum():
                print(row(event, true, shares, least, options.seeds), flush=True)


def row(event: str, true: Any, shares: Any, least: int, seeds: int) -> str:
    from aftermap.core.training.scores.by_place import best_f1

    cells = []
    for clicks in CLICKS:
        found = [clicked(true, shares, least, clicks, seed) for seed in range(seeds)]
        worst = f" ({min(found):.2f})" if clicks else ""
        cells.append(f"{np.mean(found):.2f}{worst}")
    best = best_f1(true >= least, shares[:, least - 1 :].sum(axis=1))
    return f"| {event} | {len(true)} | {' | '.join(cells)} | {best:.2f} |"


def clicked(true: Any, shares: Any, least: int, clicks: int, seed: int) -> float:
    """Return the F1 after some clicks, of the buildings that were not clicked."""
    from aftermap.core.review.grading import score
    from aftermap.core.review.regrading import grade_again

    reviewed = reviewer(shares, clicks, np.random.default_rng(seed))
    own = 1 + shares.argmax(axis=1)
    levels = grade_again(shares, own, np.where(reviewed, true, 0)).levels if clicks else own
    return score(levels[~reviewed], true[~reviewed], least).f1


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
    parser.add_argument("judged", type=Path)
    parser.add_argument("--seeds", type=int, default=20)
    package.load()
    sys.exit(main(parser.parse_args()))
