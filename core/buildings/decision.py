"""One damage level for a building from its mean probabilities, by least expected cost.

Levels are an order, so the decision asks three questions, from the slightest on: is it at least
minor, at least major, destroyed? Each yes needs a probability of at least its own threshold.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..errors import InputError, ParameterError
from ..models.deciding import Decision, decision_in, is_prior
from ..raster.placement import open_placed, source_of
from ..requests import AS_CALIBRATED, ESTIMATED, GIVEN, SCENE_PRIORS, AssessBuildings
from ..sentences import say

Shares = npt.NDArray[np.float64]
"""Probabilities of the levels 1..4 per building, shape (n, 4); a row of NaN where unknown."""

DIGITS = 4
"""Decimals of the probabilities that a layer holds."""

LEAST = 1e-3
"""Probabilities below this count as this before they are recalibrated: a byte knows no finer."""

HOLD = 3.0
"""Buildings like those of the calibration that are added for each of the scene when the share of
severe ones is estimated. With none, every hurricane came out as undamaged and a burnt town as
destroyed whole."""

STEPS = 200


@dataclass(frozen=True)
class Judging:
    """What is done with buildings' mean probabilities.

    Args:
        decision: of the model that made them.
        scene_prior: whose shares of levels hold, see `SCENE_PRIORS`.
        prior: the shares given.
    """

    decision: Decision
    scene_prior: str = AS_CALIBRATED
    prior: tuple[float, ...] = ()

    def __call__(self, shares: Shares) -> tuple[Shares, str]:
        """Return calibrated probabilities under the scene's prior, and a sentence on it or ""."""
        found = calibrated(shares, self.decision)
        if self.scene_prior == AS_CALIBRATED:
            return found, ""
        before = np.array(self.decision.prior)
        if self.scene_prior == ESTIMATED:
            after = scene_prior(found, before)
            told = say("Of the buildings, about {sum:.0%} look severe", sum=after[2:].sum())
        else:
            after = np.array(self.prior)
            told = say(
                "{sum:.0%} of the buildings are taken to be severe, as given", sum=after[2:].sum()
            )
        calibrated_for = say("the model was calibrated for {sum:.0%}", sum=before[2:].sum())
        return under_prior(found, before, after), f"{told}; {calibrated_for}."


def judging_of(request: AssessBuildings) -> tuple[Judging, str]:
    """Return how a request's probabilities are used, and a warning or "".

    Raises:
        InputError: they do not say for which prior they are calibrated, where another is wanted.
        ParameterError: the prior makes no sense, or there are no probabilities.
    """
    wanted, given = request.scene_prior, request.prior
    require_scene_prior(wanted, given)
    if request.levels is None:
        if wanted != AS_CALIBRATED:
            raise ParameterError("‹scene_prior› needs level probabilities: choose ‹levels›.")
        return Judging(Decision()), ""
    with open_placed(request.levels) as dataset:
        decision, doubt = decision_in(source_of(dataset).tags())
    if wanted != AS_CALIBRATED and not decision.prior:
        raise InputError(
            say(
                "'{levels}' does not say for which shares of the levels its model was calibrated:"
                " choose ‹scene_prior› '{as_calibrated}', or a model whose card has a prior.",
                levels=request.levels,
                as_calibrated=AS_CALIBRATED,
            )
        )
    return Judging(decision, wanted, given), doubt


def require_scene_prior(wanted: str, given: tuple[float, ...]) -> None:
    """Refuse a prior that makes no sense, before anything is computed.

    Raises:
        ParameterError: that is so.
    """
    if wanted not in SCENE_PRIORS:
        raise ParameterError(
            say(
                "‹scene_prior› is '{wanted}': choose {scene_priors}.",
                wanted=wanted,
                scene_priors=", ".join(SCENE_PRIORS),
            )
        )
    if wanted == GIVEN and not is_prior(given):
        raise ParameterError(
            say(
                "‹prior› is {given}: give four shares above 0 that sum to 1, of none, minor, major"
                " and destroyed.",
                given=list(given),
            )
        )


def mean_shares(sums: Shares | None, known: npt.NDArray[np.bool_]) -> Shares:
    """Return the mean probabilities of buildings, each row summing to 1.

    Args:
        sums: of each level's probability over the pixels, shape (n, 4); None where there are none.
        known: buildings of known level, shape (n,); the others get NaN.
    """
    if sums is None:
        return np.full((len(known), 4), np.nan)
    total = sums.sum(axis=1, keepdims=True)
    told = known[:, None] & (total > 0)
    return np.where(told, sums / np.where(told, total, 1), np.nan)


def calibrated(shares: Shares, decision: Decision) -> Shares:
    """Return probabilities after a model's temperature and bias of buildings."""
    bias = np.array(decision.bias)
    if decision.temperature == 1 and not bias.any():
        return shares
    scores = np.log(np.maximum(shares, LEAST)) / decision.temperature + bias
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))


def under_prior(shares: Shares, before: Shares, after: Shares) -> Shares:
    """Return probabilities that are right among shares `before` as they are among `after`."""
    moved = shares * (after / before)
    total = moved.sum(axis=1, keepdims=True)
    return np.asarray(moved / np.where(total > 0, total, 1))


def scene_prior(shares: Shares, prior: Shares, hold: float = HOLD) -> Shares:
    """Estimate the shares of the levels in a scene from the scene itself.

    Expectation and maximisation on calibrated probabilities (Saerens, Latinne and Decaestecker
    2002), of levels 3 and 4 against the rest only, and held back by a Dirichlet prior: within the
    two groups the proportions stay. All four at once, unheld, run away where the network is unsure.

    Args:
        shares: calibrated under `prior`, shape (n, 4); rows of NaN do not count.
        prior: shares above 0, shape (4,).
        hold: pseudo-buildings per building; 0 holds nothing back.
    """
    known = shares[np.isfinite(shares).all(axis=1)]
    base = float(prior[2:].sum())
    if not len(known):
        return prior
    chance, severe = known[:, 2:].sum(axis=1), base
    for _ in range(STEPS):
        odds = chance * severe / base
        posterior = odds / np.maximum(odds + (1 - chance) * (1 - severe) / (1 - base), 1e-300)
        severe = float((posterior.mean() + hold * base) / (1 + hold))
        severe = min(max(severe, 1e-6), 1 - 1e-6)
    scale = np.array([(1 - severe) / (1 - base)] * 2 + [severe / base] * 2)
    return np.asarray(prior * scale)


def expected_levels(shares: Shares, thresholds: tuple[float, ...]) -> npt.NDArray[np.uint8]:
    """Return levels 1..4: 1 + the leading k of 2, 3, 4 with P(level >= k) at its threshold.

    Args:
        shares: shape (n, 4), without NaN.
        thresholds: three, 0..1; at one half each the level is the median, the worse in a tie.
    """
    # A crumb of rounding must not keep a building from a threshold that it meets.
    worse = np.cumsum(shares[:, ::-1], axis=1)[:, 2::-1] + 1e-9
    yes = np.cumprod(worse >= np.array(thresholds), axis=1)
    return np.asarray(1 + yes.sum(axis=1), np.uint8)


def rounded(shares: Shares) -> Shares:
    """Return shares with `DIGITS` decimals whose rows still sum to 1: largest remainders go up."""
    scaled = np.nan_to_num(shares) * 10**DIGITS
    down = np.floor(scaled)
    lacking = np.rint(scaled.sum(axis=1) - down.sum(axis=1)).astype(int)
    rank = np.argsort(np.argsort(down - scaled, axis=1, kind="stable"), axis=1)
    whole = down + (rank < lacking[:, None])
    return np.where(np.isnan(shares), np.nan, whole / 10**DIGITS)
