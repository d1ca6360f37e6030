"""Fit how a building's probabilities become its level, and try it on events left out.

    .venv/bin/python scripts/fit_decision.py DATA MODEL [--out FOLDER] [--every 1] [--write]

The model is asked once, as by scripts/score_by_place.py, whose answers are taken where they lie in
OUT: then it takes seconds. Temperature, bias and thresholds are fitted on all events but the one
they are tried on; `round` is what counts of pixels say. The marked buildings of the 2023 earthquake
are all destroyed: their F1 tells how many were recalled, and nothing is fitted on them. `--write`
puts what all events together give on the model's card; `--plain --write` the shares of the levels
alone, as its prior.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import package
import score_by_place

PARTIAL = ("turkey-2023",)
HEAD = (
    "severe",
    "damaged",
    "none",
    "minor",
    "major",
    "destroyed",
    "AUC",
    "ECE",
    "cost",
    "said severe",
)


def main(options: argparse.Namespace) -> None:
    from aftermap.core.models.deciding import Decision
    from aftermap.core.models.folder import load_card
    from aftermap.core.training.scores.deciding import fit_decision, left_out, pooled_prior

    options.out.mkdir(parents=True, exist_ok=True)
    places = score_by_place.places_of(options.model, options)
    del places[score_by_place.ALL]
    print("| event (buildings) | rule | " + " | ".join(HEAD) + " |")
    print("|---" * (len(HEAD) + 2) + "|")
    prior = load_card(options.model).prior
    for event, answers in left_out(places, PARTIAL, prior).items():
        for rule, answer in answers.items():
            print(row(f"{event} ({len(places[event].true)})", rule, places[event], answer))
    complete = {name: one for name, one in places.items() if name not in PARTIAL}
    fitted = fit_decision(complete)
    print("\nFitted on all:", asdict(fitted))
    if options.plain:
        fitted = Decision(prior=pooled_prior(complete))
    if options.write:
        write(options, fitted)


def row(title: str, rule: str, place: Any, answer: Any) -> str:
    """Return a line of the table; a dash where there is nothing to judge by."""
    import numpy as np
    from aftermap.core.evaluation.counts import level_counts, severe
    from aftermap.core.training.scores import by_place, deciding

    said, shares = answer
    true = np.array(place.true, np.int64)
    table = by_place.table_of(true, said)
    counts = [severe(table), by_place.damaged(table), *level_counts(table)]
    told = [by_place.f1_of(one) for one in counts]
    told.append(by_place.ranking(true >= 2, shares[:, 2:].sum(axis=1)))
    told.append(by_place.calibration_error(shares, true))
    told += [deciding.cost(true, said), deciding.severe_share(said)]
    cells = ["–" if np.isnan(value) else f"{value:.3f}" for value in told]
    return f"| {title} | {rule} | " + " | ".join(cells) + " |"


def write(options: argparse.Namespace, fitted: Any) -> None:
    """Put a decision on the model's card; what the model said stays at hand for the next fit."""
    from aftermap.core.models.card import card_to_json
    from aftermap.core.models.folder import load_card

    before = load_card(options.model)
    told = asdict(fitted)
    prior = told.pop("prior")
    after = replace(before, prior=prior, decision={} if options.plain else told)
    (options.model / "card.json").write_text(card_to_json(after), encoding="utf-8")
    for kept in options.out.glob(f"{before.fingerprint}-*.json"):
        kept.with_name(kept.name.replace(before.fingerprint, after.fingerprint)).write_bytes(
            kept.read_bytes()
        )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("model", type=Path)
    parser.add_argument("--out", type=Path, default=package.ROOT / "build" / "places")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--every", type=int, default=1, help="judge every n-th tile only")
    parser.add_argument("--write", action="store_true", help="put what was fitted on the card")
    parser.add_argument("--plain", action="store_true", help="write the prior alone")
    parser.set_defaults(only="damage")
    package.load()
    sys.exit(main(parser.parse_args()))
