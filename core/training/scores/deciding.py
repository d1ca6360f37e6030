"""How buildings' probabilities become levels: fitted on whole events and tried on others.

The mean probability of a building is not what pixels were calibrated for, and which cost a wrong
level has is not the network's to say: few parameters, shrunk, are fitted on what buildings said.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import torch

from ...buildings.decision import LEAST, Judging, calibrated, expected_levels
from ...models.deciding import Decision
from ...requests import ESTIMATED
from .by_place import Floats, Levels, Place, yes_or_no

SHRINK = 0.02
"""What a square unit of log temperature or bias costs, beside the mean log likelihood."""

LEANING = 0.1
"""What a threshold costs per unit away from one half, beside the mean F1."""

GRID = np.arange(0.3, 0.71, 0.05)
FULL = 400
"""Buildings from which on an event weighs no more: a street must not drown a town, nor the other
way round."""

SIMULATED = 0.5
"""Weight of practice scenes beside real events."""

LOW, HIGH = 0.4, 2.5
"""Temperatures that a card may get."""

Said = Callable[[Floats], tuple[Levels, Floats]]
"""Levels from 0 and the probabilities behind them, of an event's shares (n, 4)."""


def known_of(place: Place) -> tuple[Floats, Levels]:
    """Return a place's probabilities, rows that sum to 1, and its true levels from 0."""
    shares = np.maximum(np.array(place.shares).reshape(-1, 4), LEAST)
    return shares / shares.sum(axis=1, keepdims=True), np.array(place.true, np.int64)


def fit_decision(places: Mapping[str, Place]) -> Decision:
    """Fit temperature, bias, thresholds and prior on events with complete labels.

    Args:
        places: by event; none of them is one that the decision will be tried on.
    """
    known = {event: known_of(place) for event, place in places.items() if place.true}
    shares = np.concatenate([one for one, _ in known.values()])
    true = np.concatenate([one for _, one in known.values()])
    weights = np.concatenate([_weights(event, len(one)) for event, (_, one) in known.items()])
    weights /= weights.sum()
    prior = np.maximum(np.bincount(true, weights, 4), LEAST)
    temperature, bias = _fit_scores(shares, true, weights)
    fitted = Decision(
        temperature=round(temperature, 3),
        bias=tuple(round(value, 3) for value in bias),
        prior=_whole(prior / prior.sum()),
    )
    events = [(calibrated(one, fitted), levels) for one, levels in known.values()]
    thresholds = tuple(_threshold(events, level) for level in (1, 2, 3))
    return Decision(thresholds, fitted.temperature, fitted.bias, fitted.prior)


def pooled_prior(places: Mapping[str, Place]) -> tuple[float, ...]:
    """Return the shares of the levels among all buildings: what temperatures alone rest on."""
    counts = np.bincount([level for place in places.values() for level in place.true], minlength=4)
    prior = np.maximum(counts / max(1, counts.sum()), LEAST)
    return _whole(prior / prior.sum())


def rules_of(fitted: Decision, prior: tuple[float, ...] = ()) -> dict[str, Said]:
    """Return ways to decide, by name.

    Args:
        fitted: on other events than they are tried on.
        prior: for which the model itself is calibrated; empty takes that of `fitted`.
    """
    plain = Decision(prior=prior or fitted.prior)
    return {
        "expected": _saying(Judging(plain)),
        "expected, scene prior": _saying(Judging(plain, ESTIMATED)),
        "expected, fitted elsewhere": _saying(Judging(fitted)),
        "expected, fitted elsewhere, scene prior": _saying(Judging(fitted, ESTIMATED)),
    }


def left_out(
    places: Mapping[str, Place], partial: Sequence[str], prior: tuple[float, ...] = ()
) -> dict[str, dict[str, tuple[Levels, Floats]]]:
    """Return what each way to decide says of each event, fitted on all the others.

    Args:
        places: by event.
        partial: events of which only damaged buildings are labelled: tried, never fitted on.
        prior: for which the model itself is calibrated, if its card says so.
    """
    answers: dict[str, dict[str, tuple[Levels, Floats]]] = {}
    for event, place in places.items():
        if not place.true:
            continue
        shares, _ = known_of(place)
        others = {name: one for name, one in places.items() if name not in (event, *partial)}
        answers[event] = {"round": (np.array(place.said, np.int64), shares)}
        for name, decide in rules_of(fit_decision(others), prior).items():
            answers[event][name] = decide(shares)
    return answers


def cost(true: Levels, said: Levels) -> float:
    """Return the mean distance between the level said and the true one: what `expected` lessens."""
    return float(np.abs(true - said).mean()) if len(true) else float("nan")


def severe_share(said: Levels) -> float:
    """Return the share of buildings that are said to be major or destroyed."""
    return float((said >= 2).mean()) if len(said) else float("nan")


def _saying(judge: Judging) -> Said:
    def say(shares: Floats) -> tuple[Levels, Floats]:
        found, _ = judge(shares)
        return expected_levels(found, judge.decision.thresholds).astype(np.int64) - 1, found

    return say


def _weights(event: str, count: int) -> Floats:
    whole = np.sqrt(min(count, FULL)) * (SIMULATED if event == "practice" else 1)
    return np.full(count, whole / count)


def _whole(prior: Floats) -> tuple[float, ...]:
    """Return a prior of four decimals that sums to 1."""
    rest = [round(float(value), 4) for value in prior[1:]]
    return (round(1 - sum(rest), 4), *rest)


def _fit_scores(shares: Floats, true: Levels, weights: Floats) -> tuple[float, list[float]]:
    """Return the temperature and the bias per level with the highest shrunk likelihood."""
    scores, levels = torch.from_numpy(np.log(shares)), torch.from_numpy(true)
    weight = torch.from_numpy(weights)
    free = torch.zeros(4, dtype=torch.float64, requires_grad=True)
    search = torch.optim.LBFGS([free], max_iter=100, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        search.zero_grad()
        bias = torch.cat([torch.zeros(1, dtype=torch.float64), free[1:]])
        likely = torch.log_softmax(scores / torch.exp(free[0]) + bias, 1)
        total = -(likely.gather(1, levels[:, None])[:, 0] * weight).sum()
        total = total + SHRINK * (free**2).sum()
        total.backward()  # type: ignore[no-untyped-call]
        return total

    search.step(loss)  # type: ignore[no-untyped-call]
    found = free.detach().numpy()
    return float(np.clip(np.exp(found[0]), LOW, HIGH)), [0.0, *map(float, found[1:])]


def _threshold(events: Sequence[tuple[Floats, Levels]], level: int) -> float:
    """Return the threshold of "at least this level" with the best mean F1 over events."""
    told = [(one[:, level:].sum(axis=1), true >= level) for one, true in events]
    told = [(chance, yes) for chance, yes in told if yes.any()]

    def worth(threshold: float) -> float:
        scores = [yes_or_no(yes, chance >= threshold).f1 for chance, yes in told]
        return float(np.mean(scores or [0])) - LEANING * abs(threshold - 0.5)

    return round(float(max(GRID, key=worth)), 2)
