"""Measure how careful re-grading must be, on each event by what was chosen on the others.

    .venv/bin/python scripts/measure_caution.py JUDGED [JUDGED ...] [--seeds 20]

JUDGED are files of `judge_blocks.py`. For each event the rule's two numbers (`grading.HINT` and
`EXPECTED`) are those with the best mean gain on all other events, among those by which none of them
loses 0.01 of F1 on average at any number of clicks. Prints what they gain on the event left out.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import numpy as np

import judged
import package
from measure_clicks import CLICKS, FEWEST, MOST, SMALLEST, reviewer

HINTS, EXPECTED = (0.3, 0.5, 0.8, 1.0), (0.02, 0.05, 0.1)
LOSS = -0.01

Gains = dict[tuple[float, float], dict[tuple[int, int], float]]
"""Mean gain in F1, by the two numbers, then by clicks and least level."""


def main(options: argparse.Namespace) -> None:
    tried: dict[str, Gains] = {}
    for path in options.judged:
        kept = judged.read(path)
        if len(kept["true"]) >= SMALLEST and "features" in kept:
            tried[str(kept["event"][0])] = gains_of(kept, options.seeds)
            print(f"{path} is measured", file=sys.stderr, flush=True)
    print("| event left out | hint | expected | mean | worst |\n|---|---|---|---|---|")
    everything = []
    for event, gains in tried.items():
        others = [one for name, one in tried.items() if name != event]
        chosen = best_of(others)
        found = list(gains[chosen].values())
        everything += found
        print(
            f"| {event} | {chosen[0]} | {chosen[1]} | {np.mean(found):+.3f} | {min(found):+.3f} |"
        )
    below = sum(one < LOSS for one in everything)
    print(
        f"| all | | | {np.mean(everything):+.3f} | {min(everything):+.3f} |\n\n"
        f"{below} of {len(everything)} below {LOSS}"
    )


def best_of(others: list[Gains]) -> tuple[float, float]:
    def worth(numbers: tuple[float, float]) -> tuple[bool, float]:
        found = [gain for one in others for gain in one[numbers].values()]
        return min(found) >= LOSS, float(np.mean(found))

    return max(others[0], key=worth)


def gains_of(kept: dict[str, Any], seeds: int) -> Gains:
    from aftermap.core.review import grading
    from aftermap.core.review.directions import directions
    from aftermap.core.review.ordinal import fit
    from aftermap.core.review.regrading import enough

    true, shares = kept["true"], kept["shares"]
    own, seen = 1 + shares.argmax(axis=1), directions(kept["features"].astype(float))
    before, found = own[:, np.newaxis] >= grading.WORSE, {}
    for clicks in CLICKS[1:]:
        for seed in range(seeds if clicks <= MOST * len(true) else 0):
            at = reviewer(shares, clicks, np.random.default_rng(seed))
            if not enough(np.where(at, true, 0)):
                continue
            heard = grading.hear(shares, at, true[at], own[at], seen)
            moved = fit(shares[at], true[at], seen[at], heard.strength).applied(shares, seen)
            anew = grading.reached(moved, grading.thresholds(moved))
            more = grading.expected_f1(anew, moved) - grading.expected_f1(before, moved)
            for hint in HINTS:
                for expected in EXPECTED:
                    grading.HINT, grading.EXPECTED = hint, expected
                    levels = grading.levels_of(np.where(heard.judged(more).better, anew, before))
                    for least in (2, 3):
                        if (true >= least).sum() >= FEWEST:
                            f1 = [grading.score(a[~at], true[~at], least).f1 for a in (levels, own)]
                            key = (hint, expected), (clicks, least)
                            found.setdefault(key[0], {}).setdefault(key[1], []).append(
                                f1[0] - f1[1]
                            )
    return {
        numbers: {key: float(np.mean(gains)) for key, gains in told.items()}
        for numbers, told in found.items()
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("judged", type=Path, nargs="+")
    parser.add_argument("--seeds", type=int, default=20)
    package.load()
    sys.exit(main(parser.parse_args()))
