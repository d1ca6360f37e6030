"""Measure how near the agreement of a simulated second reader comes to what its errors imply.

    .venv/bin/python scripts/measure_kappa.py [--surveys 1000]

Two readers look at the same buildings, each with errors of their own, and know nothing of each
other. A second reader reads a tenth of 500 or 2,000 buildings, drawn as the review dock draws them
(`ui/review/readers.py`). Prints the table of docs/review.md.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from typing import Any

import numpy as np

import package

TRUTH = (0.5, 0.2, 0.15, 0.15)
READERS = {
    "careful": ((0.97, 0.03, 0.0, 0.0), (0.08, 0.84, 0.08, 0.0), (0.0, 0.09, 0.83, 0.08),
                (0.0, 0.01, 0.07, 0.92)),
    "hasty": ((0.90, 0.08, 0.02, 0.0), (0.25, 0.60, 0.13, 0.02), (0.05, 0.20, 0.60, 0.15),
              (0.01, 0.02, 0.17, 0.80)),
    "guessing": (TRUTH,) * 4,
}  # fmt: skip
"""How often a reader says level 1..4 (column) of what is of level 1..4 (row)."""

FIRST, SHARE, TOWNS = "careful", 0.1, (500, 2000)


def main(options: argparse.Namespace) -> None:
    print("| second reader | read again | kappa | found | holds | weighted | found | holds |")
    print("|---|" + "---:|" * 7)
    for name in READERS:
        for town in TOWNS:
            print(row(name, town, options.surveys), flush=True)


def row(name: str, town: int, surveys: int) -> str:
    """Return a line: kappa in the long run, the mean found, and how often the interval holds it."""
    random = np.random.default_rng(town)
    readings = [survey(name, town, random) for _ in range(surveys)]
    cells = []
    for kind, weights in (("levels", np.eye(4)), ("weighted", 1 - steps() / 3)):
        true = expected(name, weights)
        found = [getattr(reading, kind) for reading in readings]
        holds = np.mean([one.low <= true <= one.high for one in found])
        cells.append(f"{true:.3f} | {np.mean([one.value for one in found]):.3f} | {holds:.1%}")
    return f"| {name} | {readings[0].levels.count} | {' | '.join(cells)} |"


def survey(name: str, town: int, random: Any) -> Any:
    """Return how far a first reader and a second one, who reads a tenth, are found to agree."""
    from aftermap.core.review.kappa import concord
    from aftermap.ui.review.queue import Building
    from aftermap.ui.review.readers import drawn

    true = random.choice(4, town, p=TRUTH)
    first, second = said(READERS[FIRST], true, random), said(READERS[name], true, random)
    numbers = random.permutation(town)
    buildings = [Building(i, number=int(numbers[i]), verdict=int(first[i])) for i in range(town)]
    sample = [building.fid for building in drawn(buildings, SHARE, "second")]
    return concord(Counter((int(first[i]), int(second[i])) for i in sample))


def said(errors: Any, true: Any, random: Any) -> Any:
    """Return what a reader says of buildings, levels 1..4."""
    steps_up = np.cumsum(np.array(errors)[true], axis=1)
    return 1 + (random.random(len(true))[:, None] > steps_up[:, :3]).sum(axis=1)


def expected(name: str, weights: Any) -> float:
    """Return kappa in the long run, from the errors of both."""
    joint = np.einsum("t,ta,tb->ab", TRUTH, np.array(READERS[FIRST]), np.array(READERS[name]))
    chance = np.outer(joint.sum(axis=1), joint.sum(axis=0))
    by_chance = float((chance * weights).sum())
    return (float((joint * weights).sum()) - by_chance) / (1 - by_chance)


def steps() -> Any:
    """Return how many levels lie between two."""
    return np.abs(np.subtract.outer(range(4), range(4)))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--surveys", type=int, default=1000)
    package.load()
    sys.exit(main(parser.parse_args()))
