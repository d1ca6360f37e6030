"""The network on other machines: workers of a Dask scheduler answer runs of tiles.

A worker reads the images itself (shared storage or URLs), loads the model once, and returns a run
of neighbouring tiles already blended: `blend` mixes along a row first, so the joint of two runs is
like that of two tiles, and the result has the same pixels as on one machine. Dask gives the runs of
a worker that is lost to another one.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

from ..errors import AftermapError, ParameterError
from ..models.folder import load_model
from ..models.predictor import Model
from ..progress import Progress, Silent
from .blend import Answer, join
from .journal import Compute
from .pipeline import heads_of, here
from .plan import Plan, Tile
from .scene import OpenScene, Scene, open_scene

RUN = 8
"""Tiles of one row that are asked for together: at 1024² some seconds of work and a few MB."""

QUEUED = 3
"""Runs per thread of the cluster that wait for it or for being written."""

RETRIES = 3
"""How often a run may take its worker down before it is given up."""

TIMEOUT = "20s"


@dataclass(frozen=True)
class Work:
    """All that a machine must know to answer any tile of a run.

    Args:
        scene: the images, by paths that the machine can open.
        questions: see `pipeline.heads_of`.
        model: model folder; None is the model that ships with Aftermap.
        device: where the network runs.
        key: another one where the content of an image or of the model is another.
    """

    scene: Scene
    questions: tuple[str, ...]
    model: str | None
    device: str
    key: str


@contextmanager
def connect(address: str, work: Work, plan: Plan, progress: Progress) -> Iterator[Compute]:
    """Give what lets the workers of a scheduler answer tiles.

    Raises:
        ParameterError: Dask is not installed, nobody answers there, or no worker is connected.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise ParameterError(
            "A cluster needs the package distributed, which is not in the engine's environment:"
            " install it there (python -m pip install distributed) or leave the scheduler empty."
        ) from error
    try:
        client: Any = Client(address, timeout=TIMEOUT, set_as_default=False)
    except (OSError, ValueError) as error:
        raise ParameterError(
            f"No Dask scheduler answers at '{address}': check the address and that it is running."
        ) from error
    with client:
        threads = sum(client.nthreads().values())
        if not threads:
            raise ParameterError(
                f"The scheduler at '{address}' has no workers: start some (aftermap worker"
                f" {address})."
            )
        progress.log(f"Cluster '{address}': {len(client.nthreads())} workers, {threads} threads.")
        yield lambda tiles: _answers(client, address, work, plan, tiles)


def _answers(
    client: Any, address: str, work: Work, plan: Plan, tiles: Iterable[Tile]
) -> Generator[Answer, None, None]:
    from cloudpickle import dumps, loads

    waiting: deque[Any] = deque()
    try:
        for run in _runs(tiles):
            call = dumps(_Call(work, plan, run))
            waiting.append(client.submit(loads, call, pure=False, retries=RETRIES))
            # Workers may come and go while it runs.
            if len(waiting) >= QUEUED * max(1, sum(client.nthreads().values())):
                yield _result(waiting.popleft(), address)
        while waiting:
            yield _result(waiting.popleft(), address)
    finally:
        client.cancel(list(waiting))


@dataclass(frozen=True)
class _Call:
    """A call of `answer_run` that happens where it is unpickled.

    The scheduler looks into what it passes on, and need not have this package: so it sees bytes.
    """

    work: Work
    plan: Plan
    tiles: list[Tile]

    def __reduce__(self) -> tuple[Any, ...]:
        return answer_run, (self.work, self.plan, self.tiles)


def _runs(tiles: Iterable[Tile]) -> Iterator[list[Tile]]:
    run: list[Tile] = []
    for tile in tiles:
        at = (tile.row, tile.column)
        if run and (len(run) == RUN or at != (run[-1].row, run[-1].column + 1)):
            yield run
            run = []
        run.append(tile)
    if run:
        yield run


def _result(future: Any, address: str) -> Answer:
    from distributed import KilledWorker

    try:
        answer: Answer = future.result()
        return answer
    except KilledWorker as error:
        raise ParameterError(
            f"Workers of '{address}' stopped again and again at the same tiles: look into their"
            " logs (most often their memory ran out: choose smaller tiles)."
        ) from error
    except AftermapError:
        raise
    except Exception as error:  # whatever a worker or the connection may raise
        raise ParameterError(
            f"The cluster at '{address}' failed ({type(error).__name__}: {error}): check that its"
            " workers have this version of Aftermap, then start again; finished tiles are kept."
        ) from error


def answer_run(work: Work, plan: Plan, tiles: list[Tile]) -> Answer:
    """Answer neighbouring tiles of one row: what a worker does."""
    with _guard:
        opened, model = _open(work)
        heads = heads_of(model, work.questions)
        compute = here(plan, opened.sources, heads, model)
        return join(plan, list(compute(tiles)))


_guard = threading.Lock()
"""Open images and a model serve one run at a time, however many threads a worker has."""

_open_work: Any = None


def _open(work: Work) -> tuple[OpenScene, Model]:
    """Return the open images and the model of `work`; they stay open for the next run."""
    global _open_work
    if _open_work is None or _open_work[0] != work:
        if _open_work is not None:
            _open_work[1].close()
            _open_work = None
        stack = ExitStack()
        opened = stack.enter_context(open_scene(work.scene, Silent()))
        _open_work = (work, stack, opened, load_model(work.model, work.device))
    return _open_work[2], _open_work[3]


def serve(address: str) -> None:
    """Be a worker of a scheduler until it ends.

    Raises:
        ParameterError: Dask is not installed, or nobody answers at `address`.
    """
    import asyncio

    try:
        from distributed import Worker
    except ImportError as error:
        raise ParameterError(
            "A worker needs the package distributed: install it (python -m pip install"
            " distributed)."
        ) from error

    async def work() -> None:
        async with Worker(address, nthreads=1, death_timeout=TIMEOUT) as worker:
            await worker.finished()

    try:
        asyncio.run(work())
    except (OSError, ValueError, TimeoutError) as error:
        raise ParameterError(
            f"No Dask scheduler answers at '{address}': check the address and that it is running."
        ) from error
