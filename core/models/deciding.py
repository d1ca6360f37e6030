"""What a model's card says of deciding on a building's level from its mean probabilities.

Standard library only. A raster of level probabilities carries it as the tag `AFTERMAP_DECISION`,
which survives clipping, warping and translating with GDAL: a later step, on another machine, needs
no model folder.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from ..sentences import say

TAG = "AFTERMAP_DECISION"

MEDIAN = (0.5, 0.5, 0.5)
"""Thresholds with which the level is the median: it costs least where a wrong level costs its
distance from the right one."""

ROWS = ("thresholds", "bias", "prior")


@dataclass(frozen=True)
class Decision:
    """How a building's mean probabilities become its level; the default changes nothing.

    Args:
        thresholds: least probability of minor or worse, of major or worse, and of destroyed.
        temperature: what the logarithms of the probabilities are divided by.
        bias: added to them then, per level.
        prior: shares of the levels among the buildings for which the probabilities are calibrated;
            empty where nobody knows.

    Raises:
        ValueError: it names what is no such number.
    """

    thresholds: tuple[float, ...] = MEDIAN
    temperature: float = 1.0
    bias: tuple[float, ...] = (0.0, 0.0, 0.0, 0.0)
    prior: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        if len(self.thresholds) != 3 or not all(0 < value <= 1 for value in self.thresholds):
            raise ValueError(
                say(
                    "thresholds {thresholds} are not three of 0 to 1",
                    thresholds=list(self.thresholds),
                )
            )
        if not 0.05 <= self.temperature <= 20:
            raise ValueError(
                say(
                    "temperature {temperature} is not within 0.05 to 20",
                    temperature=self.temperature,
                )
            )
        if len(self.bias) != 4 or not all(abs(value) <= 20 for value in self.bias):
            raise ValueError(
                say("bias {bias} is not four numbers of -20 to 20", bias=list(self.bias))
            )
        if self.prior and not is_prior(self.prior):
            raise ValueError(
                say(
                    "prior {prior} is not four shares above 0 that sum to 1", prior=list(self.prior)
                )
            )

    @property
    def tags(self) -> dict[str, str]:
        """Return what a raster of level probabilities carries of it."""
        return {TAG: json.dumps(asdict(self))}

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Decision:
        """Return a decision from JSON's lists and numbers; what is missing is the default.

        Raises:
            ValueError: they are none.
        """
        try:
            rows = {name: tuple(map(float, values[name])) for name in ROWS if name in values}
            return cls(temperature=float(values.get("temperature", 1.0)), **rows)
        except (TypeError, AttributeError) as error:
            raise ValueError("decision holds what is no number") from error


def is_prior(values: Sequence[float]) -> bool:
    """Return whether values are four shares above 0 that sum to 1."""
    return len(values) == 4 and min(values) > 0 and abs(sum(values) - 1) < 1e-3


def decision_in(tags: Mapping[str, str]) -> tuple[Decision, str]:
    """Return what a raster's tags say, else the default, and a sentence if they cannot be read."""
    if TAG not in tags:
        return Decision(), ""
    try:
        return Decision.of(json.loads(tags[TAG])), ""
    except (ValueError, RecursionError):
        return Decision(), (
            "What the level probabilities say of their model's thresholds cannot be read: each is"
            " one half."
        )
