"""The sliding window put together: plan, predict, blend.

Each part can be replaced alone: `plan` says which tiles, anything may answer them in any place
(this process, a cluster, a journal of an earlier run), `blend` only needs the answers in the plan's
order, and a sink takes finished blocks.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import asdict, dataclass, field, replace
from typing import Protocol

import numpy as np
import numpy.typing as npt

from ... import __version__
from ..errors import InputError
from ..files import require_space
from ..models.predictor import Model
from ..naming import counted
from ..progress import Progress, Watched
from ..raster.environment import CACHE_BYTES, gdal
from ..raster.scenes import scenes_of
from ..raster.source import Bools
from ..sentences import say
from .blend import Answer, Block, blend
from .buildings import BuildingMask
from .built import Built, find_built
from .cluster import Work, connect
from .effort import Effort
from .journal import Compute, Journal
from .means import Means, heads_of, here
from .plan import Plan
from .pooling import Pool
from .scene import OpenScene, Scene, fingerprint
from .size import plan_of
from .tiles import Head

FILE_BLOCK = 512
"""Rows of a file that are decoded together, at most, as most files have them."""

MOST_CACHE = 256 << 20
"""Images so wide that a row of tiles needs more are read up to one and a half times."""


COMPRESSED = 0.6
"""Bytes that a probability takes in a file, overviews included, as measured on real scenes."""


class Running(Protocol):
    """How a request wants to be run."""

    @property
    def model(self) -> str | None: ...
    @property
    def device(self) -> str: ...
    @property
    def scheduler(self) -> str | None: ...


@dataclass(frozen=True)
class Asked:
    """What a model says about a scene.

    Args:
        blocks: the finished pieces, which together cover the wanted pixels once.
        device: one phrase for what computes them.
    """

    blocks: Iterator[Block]
    device: str


def local_device(request: Running) -> str:
    """Return the device for this process, which asks for nothing where others compute."""
    return "auto" if request.scheduler else request.device


@dataclass
class Coverage:
    """Counts how much of the wanted area the images cover.

    Args:
        paths: the images, for messages.
    """

    paths: Sequence[str]
    pixels: int = 0
    _valid: npt.NDArray[np.int64] = field(default_factory=lambda: np.zeros(2, np.int64))

    def add(self, valid: Bools) -> None:
        """Count one block's validity (images, h, w)."""
        self.pixels += valid[0].size
        self._valid[: len(valid)] += [np.count_nonzero(image) for image in valid]

    @property
    def unknown_share(self) -> float:
        """Return the share of pixels where an image has no data."""
        return 1 - float(self._valid[len(self.paths) - 1]) / max(1, self.pixels)

    def require_data(self) -> None:
        """Refuse a result that would be unknown everywhere.

        Raises:
            InputError: no pixel has data in all images.
        """
        if self._valid[0] == 0:
            raise InputError(
                say(
                    "'{paths}' holds nothing but no-data in the chosen extent: check its no-data"
                    " value or choose another extent.",
                    paths=self.paths[0],
                )
            )
        if self._valid[len(self.paths) - 1] == 0:
            raise InputError(
                say(
                    "'{paths}' has no data where '{paths_2}' has some: check that both show the"
                    " same place, or choose another extent.",
                    paths=self.paths[1],
                    paths_2=self.paths[0],
                )
            )


@contextmanager
def predict_blocks(
    plan: Plan,
    compute: Compute,
    heads: Sequence[Head],
    journal: Journal,
    progress: Progress,
    *,
    pool: Pool | None = None,
    built: Built | None = None,
) -> Iterator[Iterator[Block]]:
    """Give the finished blocks that together cover the plan's window once.

    On leaving, however that happens, the threads that work ahead have ended: the images may then be
    closed. Leaving that to the garbage collector crashes the process where a traceback keeps the
    run alive.

    Args:
        plan: the tiles.
        compute: what answers them.
        heads: what is asked; their channels follow each other in a block.
        journal: keeps the answers.
        progress: updated per answer.
        pool: takes the features of each answer.
        built: the tiles that are asked; None asks all.
    """
    if not plan.sees_whole:
        progress.log(
            say(
                "Tiles are smaller than four times what the network sees ({view:g} px): larger"
                " tiles would change the result a little.",
                view=plan.view,
            )
        )
    images = [head.images for head in heads for _ in range(head.channels)]
    with closing(journal.fill(plan, compute)) as answers:
        seen = answers if pool is None else _pooled(answers, pool)
        yield blend(plan, _told(seen, Effort(plan, built), progress), images)


def _pooled(answers: Iterable[Answer], pool: Pool) -> Iterator[Answer]:
    for answer in answers:
        pool.add(answer)
        yield answer


def _told(answers: Iterator[Answer], effort: Effort, progress: Progress) -> Iterator[Answer]:
    """Yield answers, and report what they cost once the caller has dealt with them."""
    done = 0.0
    for answer in answers:
        yield answer
        done += effort.of(answer)
        progress.update(done, effort.total)


def row_cache(plan: Plan, opened: OpenScene) -> int:
    """Return the bytes of GDAL's cache with which no block of the images is read twice.

    What is new in a row of tiles ends in the middle of the file's own blocks, of which the next row
    needs the rest: three bands and a mask, as wide as what is wanted.
    """
    height = plan.y.step * plan.y.unit + FILE_BLOCK
    width = min(opened.window.width + 2 * plan.x.tile * plan.x.unit, opened.whole.width)
    size = sum(source.depth for source in opened.sources)
    return int(min(max(height * width * 4 * size, CACHE_BYTES), MOST_CACHE))


@contextmanager
def blocks_of(
    opened: OpenScene,
    model: Model,
    questions: Sequence[str],
    *,
    request: Running,
    written: Mapping[str, int],
    journal: Journal,
    progress: Progress,
    where: BuildingMask | None = None,
    pool: Pool | None = None,
) -> Iterator[Asked]:
    """Ask a model about a scene, here or on a cluster, going on with what a journal holds.

    Args:
        opened: the images.
        model: a loaded model.
        questions: see `heads_of`; channels follow each other in a block.
        request: how it wants to be run.
        written: bands by raster that is written meanwhile.
        journal: the run's.
        progress: updated per tile.
        where: buildings, on the grid of the wanted pixels; tiles without one are not asked, and
            answer 0. None asks all.
        pool: takes what the network saw, besides what it says of `damage`.

    Raises:
        OutputError: the disk has no room for the rasters.
    """
    pixels = opened.grid.width * opened.grid.height
    require_space({path: int(pixels * bands * COMPRESSED) for path, bands in written.items()})
    scene = opened.scene
    told = ["described" if pool and one == "damage" else one for one in questions]
    watched = Watched(progress)
    with ExitStack() as stack:
        if request.scheduler:
            cluster = stack.enter_context(connect(request.scheduler, request.device, model))
            means, device = cluster.means, f"cluster, {cluster.means}"
        else:
            means, device = Means(model.backend, model.number_format), model.device
        plan = plan_of(
            opened.whole, opened.window, model, questions[0], means=means, tile=scene.tile
        )
        watched.log(told_tiles(plan, model.spared.get(questions[0], 0), chosen=not scene.tile))
        heads = heads_of(model, told, plan.margin)
        around = pool.around(plan) if pool else 0
        built = None if where is None else _built(plan, where, watched, around)
        asked = [*told, built.digest] if built else told
        key = _key(scene, plan, model, means, asked)
        channels = sum(head.channels for head in heads)
        features = sum(head.features for head in heads)
        journal.begin(key, plan, channels, len(opened.sources), progress, features=features)
        if request.scheduler:
            work = Work(scene, tuple(told), request.model, model.fingerprint, means, key)
            compute = cluster.compute(work, plan, watched)
        else:
            stack.enter_context(gdal(row_cache(plan, opened)))
            compute = here(plan, opened.sources, heads, model)
            # Its activations would lie there while the other stage needs its own.
            stack.callback(model.rest)
        if built is not None:
            compute = built.only(compute)
        if pool is not None:
            pool.begin(plan, opened.whole)
        blocks = stack.enter_context(
            predict_blocks(plan, compute, heads, journal, watched, pool=pool, built=built)
        )
        yield Asked(blocks, device)


def told_tiles(plan: Plan, spared: float, chosen: bool) -> str:
    """Say how large tiles are and what their overlap costs, see `Plan.work`."""
    height, width = (axis.tile * plan.stride for axis in (plan.y, plan.x))
    return say(
        "Tiles of {width} x {height} network pixels{chosen}: the network sees each pixel of the"
        " scene {seen:.2f} times and computes {work:.2f} times what one look at it takes.",
        width=width,
        height=height,
        chosen=say(", chosen by memory") if chosen else "",
        seen=plan.redundancy,
        work=plan.work(spared),
    )


def _built(plan: Plan, where: BuildingMask, progress: Watched, around: int) -> Built:
    built = find_built(plan, where, progress.ask, around)
    if len(built.tiles) < len(plan):
        progress.log(
            say(
                "The network is asked about {count} of {tiles}: the others show no building.",
                count=len(built.tiles),
                tiles=counted(len(plan), "tile", "tiles"),
            )
        )
    return built


def _key(scene: Scene, plan: Plan, model: Model, means: Means, asked: Sequence[str]) -> str:
    """Return a digest of all that decides what the network says."""
    prints = [fingerprint(path) for path in scenes_of((*scene.pre, *scene.post))]
    if scene.unusable:
        prints.append(fingerprint(scene.unusable))
    told = [
        *(__version__, asdict(replace(scene, unusable=None)), repr(plan), prints),
        *(model.fingerprint, asdict(means), list(asked)),
    ]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()
