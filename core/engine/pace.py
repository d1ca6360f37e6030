"""How long runs of a kind took on this machine, so that the next one can be told beforehand.

Kept in the cache, a line per run: what it was, how large its images were, and its seconds until it
first reported and from there to the end. A run is expected to take what those nearest to it in size
took, by their size. It is a convenience: nothing here may keep a run from going on.
"""

from __future__ import annotations

import json
import math
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from statistics import median
from typing import Any, Optional

from ..caches import cache_folder
from ..errors import AftermapError
from ..files import whole_file
from ..raster.scenes import scenes_of
from ..requests import DownloadPopulation, FindImages, inputs_of
from .time_left import Expected, TimeLeft

KEPT = 200
"""Runs that are remembered."""

NEAREST = 3
"""Runs, those nearest in size, whose middle speed is expected."""

IMAGES = ("pre", "image", "post", "probability", "damage_class", "levels")
"""Fields whose raster tells how much there is to do, the first of them that is given."""

SERVED = (DownloadPopulation, FindImages)
"""Requests that wait for servers."""

LONGEST = 1e9
"""Seconds or megapixels that no run has."""

SHORTEST = 1.0
"""Seconds of work below which a run tells nothing."""

USUAL_LEAD = 7.0
USUAL = {
    ("RapidAssessment", False): 12.0,
    ("RapidAssessment", True): 8.5,
    ("AssessDamage", False): 11.0,
    ("AssessDamage", True): 7.5,
    ("SegmentFootprints", False): 4.0,
}
"""Seconds to start, and per megapixel by request and whether buildings are given: what two cores of
a processor with AVX2 need, for the first run on a machine."""


@dataclass(frozen=True)
class Kind:
    """What decides how long a run takes, beside its size.

    Args:
        job: the request's class.
        given: whether buildings are given.
        model: the name of its folder; empty is the one that ships.
        device: what was asked for.
        cold: whether the process has to load its libraries first.
    """

    job: str
    given: bool
    model: str
    device: str
    cold: bool


@dataclass(frozen=True)
class Past:
    """A run that ended well.

    Args:
        kind: what it was.
        size: megapixels of its image, or megabytes of its inputs.
        lead: seconds until it first reported.
        work: seconds from there to the end.
        curve: see `Expected`.
    """

    kind: Kind
    size: float
    lead: float
    work: float
    curve: tuple[float, ...] = ()


def kind_of(request: Any, cold: bool) -> Kind:
    """Return what kind of run a request is."""
    device = "cluster" if getattr(request, "scheduler", None) else getattr(request, "device", "")
    given = bool(getattr(request, "footprints", None) or getattr(request, "mask", None))
    model = Path(str(getattr(request, "model", None) or "")).name
    return Kind(type(request).__name__, given, model, str(device), cold)


def size_of(request: Any) -> Optional[float]:
    """Return megapixels of the image that a request reads, or megabytes of its inputs.

    None if they are not plain files here: a network must not be asked twice, and a pipe not once.
    Nor if servers are asked, for what these take has nothing to do with the size of files.
    """
    if isinstance(request, SERVED):
        return None
    inputs = inputs_of(request)
    paths = [Path(path.partition("|")[0]) for paths in inputs.values() for path in paths]
    if not paths or not all(path.is_file() for path in paths):
        return None
    name = next((name for name in IMAGES if inputs.get(name)), None)
    if name is None:
        return sum(path.stat().st_size for path in paths) / 1e6
    images = (*inputs[name], *inputs.get(f"more_{name}", ()))
    if not all(map(os.path.isfile, scenes_of(images))):  # a list may name what is elsewhere
        return None
    return _pixels(images, getattr(request, "extent", None)) / 1e6


def _pixels(images: tuple[str, ...], extent: Any) -> float:
    from ..raster.source import image_grid  # QGIS's side needs no rasterio

    grid = image_grid(images)
    window = grid.window_of(extent)
    return float(window.width * window.height)


def expect(kind: Kind, size: float, runs: list[Past]) -> Optional[Expected]:
    """Return what runs make one expect of another; None if none was like it."""
    like = [(run, 1.0) for run in runs if _alike(run.kind, kind, kind.given)]
    if not like:
        times = _rate(kind.job, kind.given) / (_rate(kind.job, not kind.given) or math.inf)
        like = [(run, times) for run in runs if times and _alike(run.kind, kind, not kind.given)]
    usual = _usual(kind, size)
    if not like or size <= 0:
        return usual
    # Of those that are as near the latest come first: the machine may have changed since.
    near = sorted(reversed(like), key=lambda one: round(abs(math.log2(one[0].size / size))))
    near = near[:NEAREST]
    leads = [run.lead for run, _ in near if run.kind.cold == kind.cold]
    lead = median(leads) if leads else (usual or Expected(0, 0)).lead
    work = median(run.work / run.size * times for run, times in near) * size
    curve = near[0][0].curve if near[0][0].kind.given == kind.given else ()
    return Expected(lead, work, curve=curve)


def _alike(one: Kind, other: Kind, given: bool) -> bool:
    """Tell whether a run tells of another; loading libraries is a matter of its own."""
    return replace(one, cold=other.cold) == replace(other, given=given)


def _usual(kind: Kind, size: float) -> Optional[Expected]:
    """Return what a run takes on an ordinary machine, None if that was not measured."""
    rate = _rate(kind.job, kind.given)
    if kind.device == "cluster" or not rate:
        return None
    return Expected(USUAL_LEAD if kind.cold else 0.5, rate * size, trust=0.02)


def _rate(job: str, given: bool) -> float:
    return USUAL.get((job, given), 0.0)


class PaceBook:
    """The runs of this machine, in a file.

    Args:
        path: of the file; None is the user's cache.
    """

    def __init__(self, path: Optional[Path] = None) -> None:
        self._path = path

    def runs(self) -> list[Past]:
        """Return the runs that are remembered, the oldest first; none if they cannot be read."""
        try:
            lines = self._file().read_text(encoding="utf-8").splitlines()
        except (OSError, ValueError):
            return []
        found = []
        for line in lines:
            with suppress(ValueError, TypeError, KeyError, AttributeError):
                data = json.loads(line)
                curve = tuple(map(float, data.pop("curve", ())))
                past = Past(Kind(**data.pop("kind")), **data, curve=curve)
                told = (past.size, past.lead, past.work, *curve)
                if past.size > 0 and min(told) >= 0 and max(told) < LONGEST:
                    found.append(past)
        return found

    def add(self, past: Past) -> None:
        """Remember a run; without room for it, it is forgotten."""
        if past.work < SHORTEST or past.size <= 0:
            return
        lines = [json.dumps(asdict(run)) for run in [*self.runs(), past][-KEPT:]]
        with suppress(OSError, AftermapError), whole_file(str(self._file())) as part:
            Path(part).write_text("\n".join(lines) + "\n", encoding="utf-8")

    def _file(self) -> Path:
        return self._path or cache_folder("pace") / "runs.jsonl"


class Paced:
    """One run: what is expected of it, and what it took.

    Args:
        request: what is run.
        cold: whether this process has run nothing yet.
        book: where runs are remembered.
    """

    def __init__(self, request: Any, cold: bool, book: Optional[PaceBook] = None) -> None:
        self._book = book or PaceBook()
        self._kind, self._size = kind_of(request, cold), _size_or_none(request)

    @property
    def expected(self) -> Optional[Expected]:
        """What earlier runs make one expect; None if none was like this one."""
        return None if self._size is None else expect(self._kind, self._size, self._book.runs())

    def ended(self, left: TimeLeft) -> None:
        """Remember what this run took, by the clock that told its time left."""
        if self._size is not None and (took := left.took()) is not None:
            self._book.add(Past(self._kind, self._size, took.lead, took.work, took.curve))


def _size_or_none(request: Any) -> Optional[float]:
    if getattr(request, "dry_run", False):
        return None
    try:
        return size_of(request)
    except Exception:
        return None  # what is wrong with the input is told by the run itself
