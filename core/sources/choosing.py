"""Which scenes show a place best, and which two captures make the best pair of before and after.

Everything counts as a factor between 0 and 1, so that a scene is as good as its weakest side: half
the place, half of it under cloud, is a quarter.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

import shapely

from .moments import AFTER, BEFORE, days_from
from .scenes import Scene

MOST_CAPTURES = 60
"""Of each side that are tried with each of the other: 3,600 pairs take a second."""

ONE_CAPTURE = 300.0
"""Seconds between parts of one capture: a satellite is past a place in less."""

FINE, COARSE = 0.6, 3.0
"""Metres of a pixel up to which nothing is lost, and from which no building is seen."""

UPRIGHT, LEANING = 15.0, 75.0
"""Degrees off nadir up to which roofs lie on their houses, and from which nothing is left."""

OLD, LATE = 730.0, 30.0
"""Days before and after the event at which half is lost: towns grow, rubble is cleared."""

UNTOLD = 0.7
"""What counts where a catalogue says nothing: neither the best nor the worst."""

LEAST = 0.02
"""No single fault makes a scene worth nothing: there may be no other."""


@dataclass(frozen=True)
class Capture:
    """What one satellite took of a place in one go: one scene, or several that lie side by side."""

    scenes: tuple[Scene, ...]

    @cached_property
    def images(self) -> frozenset[str | None]:
        """The files."""
        return frozenset(scene.image for scene in self.scenes)

    @cached_property
    def ground(self) -> shapely.Geometry:
        """What it shows, in degrees."""
        return shapely.union_all([scene.footprint for scene in self.scenes])

    @cached_property
    def worth(self) -> float:
        """How good it is for the place, but for how much of it is shown: 0 to 1."""
        return _mean([worth_of(scene) for scene in self.scenes], self.scenes)

    @cached_property
    def off_nadir(self) -> float | None:
        """Degrees, None where nobody says."""
        told = [scene for scene in self.scenes if scene.off_nadir is not None]
        return _mean([scene.off_nadir or 0.0 for scene in told], told) if told else None


@dataclass(frozen=True)
class Pair:
    """The best two captures, and the share of the place that both show, 0 to 1."""

    before: Capture
    after: Capture
    share: float

    @property
    def lean(self) -> float | None:
        """Degrees by which they were taken at other angles off nadir, None where nobody says."""
        angles = self.before.off_nadir, self.after.off_nadir
        return None if None in angles else abs((angles[0] or 0.0) - (angles[1] or 0.0))


def worth_of(scene: Scene) -> float:
    """Return how good a scene is but for its share of the place: clear, sharp, upright, near."""
    clear = UNTOLD if scene.cloud is None else 1 - scene.cloud / 100
    sharp = UNTOLD if scene.gsd is None else (COARSE - scene.gsd) / (COARSE - FINE)
    lean = scene.off_nadir
    upright = UNTOLD if lean is None else (LEANING - lean) / (LEANING - UPRIGHT)
    days = days_from(scene.when, scene.occasion)
    near = UNTOLD if days is None else 1 / (1 + (days / LATE if days >= 0 else -days / OLD))
    return _limited(clear) * _limited(sharp) * _limited(upright) * _limited(near)


def best_pair(scenes: Sequence[Scene], place: shapely.Geometry) -> Pair | None:
    """Return the best pair for a place; None where no image of each side shows a common part."""
    befores, afters = (_captures(scenes, phase) for phase in (BEFORE, AFTER))
    area, best, most = shapely.area(place), None, 0.0
    for before, after in product(befores, afters):
        reached = before.worth * after.worth * _alike(before, after)
        # Not even if both showed all of the place; or collections call an image by both words.
        if reached <= most or before.images & after.images:
            continue
        shown = shapely.intersection(before.ground, after.ground)
        shared = shapely.area(shapely.intersection(shown, place))
        share = round(float(min(shared / area, 1.0)), 9)
        if share > 0 and share * reached > most:
            best, most = Pair(before, after, share), share * reached
    return best


def _captures(scenes: Sequence[Scene], phase: str) -> list[Capture]:
    """Return the captures of one side that can be read and show the place, the best first."""
    usable: dict[str, Scene] = {}  # several collections may hold one image
    for scene in scenes:
        if scene.phase == phase and scene.image and scene.share > 0:
            usable.setdefault(scene.image, scene)
    alike = defaultdict(list)
    for scene in usable.values():
        alike[scene.collection if scene.capture else scene.name, scene.capture].append(scene)
    found = [part for group in alike.values() for part in _in_one_go(group)]
    found.sort(key=lambda one: -one.worth * min(1.0, sum(each.share for each in one.scenes)))
    return found[:MOST_CAPTURES]


def _in_one_go(scenes: Sequence[Scene]) -> list[Capture]:
    """Return scenes of one satellite as captures: those that follow each other within minutes."""
    timed = sorted((one for one in scenes if one.when), key=lambda one: one.when.begun)  # type: ignore[union-attr]
    groups: list[list[Scene]] = []
    for scene in timed:
        last = groups[-1][-1].when if groups else None
        assert scene.when
        if last and (scene.when.begun - last.begun).total_seconds() <= ONE_CAPTURE:
            groups[-1].append(scene)
        else:
            groups.append([scene])
    alone = [[scene] for scene in scenes if not scene.when]
    return [Capture(tuple(group)) for group in (*groups, *alone)]


def _alike(before: Capture, after: Capture) -> float:
    """Return how well two captures can be compared: roofs that lean alike lie on each other."""
    lean = Pair(before, after, 0.0).lean
    return UNTOLD if lean is None else _limited((LEANING - lean) / LEANING)


def _mean(values: Sequence[float], scenes: Sequence[Scene]) -> float:
    """Return the mean of what scenes have, each by its share of the place."""
    weights = [max(scene.share, 1e-9) for scene in scenes]
    return sum(value * weight for value, weight in zip(values, weights)) / sum(weights)


def _limited(value: float) -> float:
    return min(max(value, LEAST), 1.0)
