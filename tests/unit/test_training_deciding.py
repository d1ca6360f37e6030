"""What is fitted on whole events, and what is said of an event left out."""

from __future__ import annotations

import numpy as np
import pytest
from aftermap.core.buildings.decision import calibrated
from aftermap.core.models.deciding import Decision
from aftermap.core.training.scores import by_place, deciding


def event(seed: int, sharpness: float = 1.0, lean: float = 0.0, count: int = 500) -> by_place.Place:
    """Return buildings whose probabilities are right but for a power and a leaning to "none"."""
    rng = np.random.default_rng(seed)
    right = rng.dirichlet((1.2, 0.3, 0.3, 0.6), count)
    true = (right.cumsum(1) < rng.random((count, 1))).sum(1)
    skewed = calibrated(right, Decision(temperature=1 / sharpness, bias=(lean, 0, 0, 0)))
    said = np.clip(np.rint(skewed @ np.arange(4)), 0, 3)
    return by_place.Place(true=true.tolist(), said=said.astype(int).tolist(),
                          shares=skewed.tolist())  # fmt: skip


def test_a_power_and_a_leaning_are_undone() -> None:
    places = {f"storm {seed}": event(seed, sharpness=2.0, lean=1.5) for seed in range(4)}
    fitted = deciding.fit_decision(places)
    assert fitted.temperature == pytest.approx(2, abs=0.35)
    assert np.mean(fitted.bias[1:]) == pytest.approx(0.75, abs=0.3), "half, at that temperature"
    assert sum(fitted.prior) == pytest.approx(1, abs=1e-9)
    assert all(0.3 <= value <= 0.7 for value in fitted.thresholds)
    shares, true = deciding.known_of(event(9, sharpness=2.0, lean=1.5))
    after = by_place.calibration_error(calibrated(shares, fitted), true)
    assert after < 0.5 * by_place.calibration_error(shares, true)


def test_an_event_is_not_tried_by_what_was_fitted_on_it() -> None:
    """The odd event is the only one that leans: its own fit would know, the others' does not."""
    places = {f"storm {seed}": event(seed) for seed in range(3)}
    places["odd"] = event(7, lean=4.0)
    places["marks"] = by_place.Place(true=[3, 3], said=[0, 3], shares=[[0.4, 0, 0, 0.6]] * 2)
    answers = deciding.left_out(places, ("marks",))
    assert list(answers) == list(places)
    others = deciding.fit_decision({f"storm {seed}": places[f"storm {seed}"] for seed in range(3)})
    expected = dict(deciding.rules_of(others))["expected, fitted elsewhere"]
    shares, _ = deciding.known_of(places["odd"])
    assert answers["odd"]["expected, fitted elsewhere"][0].tolist() == expected(shares)[0].tolist()
    assert answers["marks"]["expected"][0].tolist() == [3, 3]
    assert answers["marks"]["round"][0].tolist() == [0, 3]
    whole = deciding.fit_decision({name: one for name, one in places.items() if name != "marks"})
    assert whole.bias != others.bias


def test_few_buildings_leave_nearly_all_as_it_is() -> None:
    fitted = deciding.fit_decision({"street": event(3, lean=3.0, count=1)})
    assert 0.4 <= fitted.temperature <= 2.5 and max(map(abs, fitted.bias)) < 20
    assert deciding.pooled_prior({"one": by_place.Place(true=[0, 0, 0, 3])}) == pytest.approx(
        (0.7485, 0.001, 0.001, 0.2495), abs=1e-3
    )
