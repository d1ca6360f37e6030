"""The network on other machines: workers of a Dask scheduler answer runs of tiles.

A worker reads the images itself (shared storage or URLs), loads the model once, and returns a run
of neighbouring tiles already blended: `blend` mixes along a row first, so the joint of two runs is
like that of two tiles, and the result has the same pixels as on one machine. Dask gives the runs of
a worker that is lost to another one.
"""

from __future__ import annotations

import asyncio
import logging
import platform
import signal
import socket
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import CancelledError, Executor, Future, ThreadPoolExecutor, wait
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from ... import __version__
from ..errors import AftermapError, ParameterError
from ..models.card import GRAPHS
from ..models.device import OPENVINO, available, choose_device, number_format, spoken
from ..models.folder import load_model
from ..models.openvino_backend import is_installed
from ..models.predictor import Model
from ..naming import counted
from ..progress import Silent, Watched
from ..sentences import say
from .blend import Answer, join
from .journal import Compute
from .means import Means, heads_of, here
from .plan import Plan, Tile
from .scene import OpenScene, Scene, open_scene

RUN, RUN_PIXELS = 8, 8 << 20
"""Tiles of one row, and their network pixels, that are asked for together at most: some seconds of
work and an answer of a few MB. A larger tile is asked for alone, so that workers end together."""

QUEUED = 3
"""Runs per thread of the cluster that wait for it or for being written."""

RETRIES = 3
"""How often a run may take its worker down before it is given up."""

TIMEOUT = "20s"

PATIENCE = 60.0
"""Seconds without a word of any worker after which a run is given up."""

ASKED_EVERY = 1.0
"""Seconds between two looks at the workers, and at whether to stop, while an answer is awaited."""


@dataclass(frozen=True)
class Work:
    """All that a machine must know to answer any tile of a run.

    Args:
        scene: the images, by paths that the machine can open.
        questions: see `means.heads_of`.
        model: model folder; None is the model that ships with Aftermap.
        fingerprint: of that model where the run was started.
        means: with what all machines compute.
        key: another one where the content of an image or of the model is another.
        version: of Aftermap where the run was started.
    """

    scene: Scene
    questions: tuple[str, ...]
    model: str | None
    fingerprint: str
    means: Means
    key: str
    version: str = __version__


@contextmanager
def connect(address: str, device: str, model: Model) -> Iterator[Cluster]:
    """Give the workers of a scheduler, and find out with what all of them can compute.

    Args:
        address: of the scheduler.
        device: one of `device.DEVICES`; `auto` takes what all workers have.
        model: what they will run.

    Raises:
        ParameterError: Dask is not installed, nobody answers there, no worker is connected, or one
            has another version of Aftermap or lacks the device.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise ParameterError(
            "A cluster needs the package distributed, which is not in the engine's environment:"
            " install it there (python -m pip install distributed) or leave ‹scheduler› empty."
        ) from error
    # Its own tracebacks say what `_in_words` says.
    for name in ("client", "batched"):
        logging.getLogger(f"distributed.{name}").setLevel(logging.CRITICAL)
    try:
        _require_answer(address)
        client: Any = Client(address, timeout=TIMEOUT, set_as_default=False)
    except (OSError, ValueError, asyncio.TimeoutError) as error:
        raise _nobody(address, error) from error
    with client:
        with _in_words(client, address):
            if not client.nthreads():
                raise ParameterError(
                    say(
                        "The scheduler at '{address}' has no workers: start some (aftermap worker"
                        " {address}).",
                        address=address,
                    )
                )
            means = _agreed(client, device, model)
        yield Cluster(client, address, means)


def _agreed(client: Any, device: str, model: Model) -> Means:
    """Return with what all workers compute: a patchwork of means would show in the result."""
    from cloudpickle import dumps, loads

    offers: dict[str, dict[str, str]] = client.run(loads, dumps(_Call(_offer, ())))
    for name, offer in offers.items():
        _require_version(name, offer["version"], __version__)
    if device == "auto":
        device = next(kind for kind in _preferred(model) if all(kind in o for o in offers.values()))
    for name, offer in offers.items():
        if device not in offer:
            raise ParameterError(
                say(
                    "Worker '{name}' has no {device}: choose auto, or take it off the cluster.",
                    name=name,
                    device=device,
                )
            )
    formats = {offer[device] for offer in offers.values()}
    alike = len(formats) == 1 and model.card.architecture not in GRAPHS
    return Means(device, formats.pop() if alike else "float32")


def _preferred(model: Model) -> list[str]:
    """Return the devices in the order in which `auto` takes them, as on one machine."""
    won = model.backend == OPENVINO or not model.probe
    fast = [OPENVINO] if won and model.card.architecture not in GRAPHS else []
    return ["cuda", "mps", *fast, "cpu"]


def _offer() -> dict[str, str]:
    """Return what a worker has: its version, and by device the number format of that."""
    offer = {"version": __version__}
    for kind in available():
        offer[kind] = spoken(number_format(choose_device(kind)))
    if is_installed():
        offer[OPENVINO] = offer["cpu"]
    return offer


def _require_version(name: str, there: str, here: str) -> None:
    if there != here:
        raise ParameterError(
            say(
                "Worker '{name}' has Aftermap {there} and this computer {here}: install the same"
                " version on both.",
                name=name,
                there=there,
                here=here,
            )
        )


@dataclass(frozen=True)
class Cluster:
    """The workers of a scheduler.

    Args:
        client: Dask's.
        address: the scheduler's.
        means: with what all of them compute.
    """

    client: Any
    address: str
    means: Means

    def compute(self, work: Work, plan: Plan, progress: Watched) -> Compute:
        """Return what lets the workers answer tiles."""
        threads = self.client.nthreads()
        progress.log(
            say(
                "Cluster '{address}': {workers}, {threads}, {means}.",
                address=self.address,
                workers=counted(len(threads), "worker", "workers"),
                threads=counted(sum(threads.values()), "thread", "threads"),
                means=work.means,
            )
        )
        return lambda tiles: self._answers(work, plan, tiles, progress)

    def _answers(
        self, work: Work, plan: Plan, tiles: Iterable[Tile], progress: Watched
    ) -> Generator[Answer, None, None]:
        from cloudpickle import dumps, loads

        waiting: deque[Any] = deque()
        # Apart from this thread, which must go on asking whether to stop.
        fetching = ThreadPoolExecutor(1)
        try:
            size = plan.y.tile * plan.x.tile * plan.stride**2
            for run in _runs(tiles, min(RUN, RUN_PIXELS // size)):
                call = dumps(_Call(answer_run, (work, plan, run)))
                # Not pure: Dask would give the answer of an earlier run for the same call, though
                # the images may have changed since.
                with _in_words(self.client, self.address):
                    waiting.append(self.client.submit(loads, call, pure=False, retries=RETRIES))
                # Workers may come and go while it runs.
                if len(waiting) >= QUEUED * max(1, self._threads()):
                    yield self._result(waiting[0], fetching, progress)
                    waiting.popleft()
            # In order, not as they come: blending goes on from row to row, and memory stays flat.
            while waiting:
                yield self._result(waiting[0], fetching, progress)
                waiting.popleft()
        finally:
            self.client.cancel(list(waiting))
            fetching.shutdown(wait=False)

    def _result(self, future: Any, fetching: Executor, progress: Watched) -> Answer:
        """Wait for a run of tiles, asking now and then whether to stop, and who is still there."""
        fetched: Future[Answer] = fetching.submit(future.result)
        seen = time.monotonic()
        with _in_words(self.client, self.address):
            while time.monotonic() - seen < PATIENCE:
                progress.ask()
                if wait([fetched], timeout=ASKED_EVERY).done:
                    return fetched.result()
                # A worker that computes says nothing for long; that it is there is enough.
                if self._threads():
                    seen = time.monotonic()
        raise ParameterError(
            say(
                "Nothing was heard of any worker of '{address}' for {patience:.0f} s (most often"
                " their memory ran out): see to the scheduler and its workers, then start again;"
                " finished tiles are kept.",
                address=self.address,
                patience=PATIENCE,
            )
        )

    def _threads(self) -> int:
        """Return the threads of all workers; 0 if the scheduler does not tell within a moment."""
        ask = self.client.scheduler.ncores
        try:
            return sum(self.client.sync(ask, callback_timeout=ASKED_EVERY).values())
        except (asyncio.TimeoutError, TimeoutError, OSError):
            return 0


@contextmanager
def _in_words(client: Any, address: str) -> Iterator[None]:
    """Turn whatever a worker or the connection may raise into a sentence."""
    from distributed import KilledWorker

    try:
        yield
    except KilledWorker as error:
        raise ParameterError(
            say(
                "Workers of '{address}' stopped again and again at the same tiles: look into their"
                " logs (most often their memory ran out: choose smaller tiles).",
                address=address,
            )
        ) from error
    except AftermapError:
        raise
    except Exception as error:
        # Nobody here cancels what is still waited for: the scheduler has lost it.
        if client.status != "running" or isinstance(error, CancelledError):
            raise ParameterError(
                say(
                    "The scheduler at '{address}' is gone: start it and its workers, then start"
                    " again; finished tiles are kept.",
                    address=address,
                )
            ) from error
        raise ParameterError(
            say(
                "The cluster at '{address}' failed ({error}): check that its workers have this"
                " version of Aftermap, then start again; finished tiles are kept.",
                address=address,
                error=_first_line(error),
            )
        ) from error


def _first_line(error: BaseException) -> str:
    return f"{type(error).__name__}: {next(iter(str(error).splitlines()), '')}"


@dataclass(frozen=True)
class _Call:
    """A call that happens where it is unpickled.

    The scheduler looks into what it passes on, and need not have this package: so it sees bytes.
    """

    function: Callable[..., Any]
    arguments: tuple[Any, ...]

    def __reduce__(self) -> tuple[Any, ...]:
        return self.function, self.arguments


def _runs(tiles: Iterable[Tile], most: int) -> Iterator[list[Tile]]:
    run: list[Tile] = []
    for tile in tiles:
        at = (tile.row, tile.column)
        # Only neighbours of one row: their joint is blended here, that of two rows is not.
        if run and (len(run) >= most or at != (run[-1].row, run[-1].column + 1)):
            yield run
            run = []
        run.append(tile)
    if run:
        yield run


def answer_run(work: Work, plan: Plan, tiles: list[Tile]) -> Answer:
    """Answer neighbouring tiles of one row: what a worker does."""
    return _worker.submit(_answer_run, work, plan, tiles).result()


def _answer_run(work: Work, plan: Plan, tiles: list[Tile]) -> Answer:
    opened, model = _open(work)
    heads = heads_of(model, work.questions, plan.margin)
    compute = here(plan, opened.sources, heads, model)
    return join(plan, list(compute(tiles)))


_worker = ThreadPoolExecutor(1)
"""One thread for all runs: images and GDAL's settings belong to the thread that opened them."""

_open_work: tuple[Work, ExitStack, OpenScene, Model] | None = None


def _open(work: Work) -> tuple[OpenScene, Model]:
    """Return the open images and the model of `work`; they stay open for the next run."""
    global _open_work
    # Opening images and loading a model takes longer than a run of tiles; `work` holds their
    # fingerprints, so another image or model is another work.
    if _open_work is None or _open_work[0] != work:
        if _open_work is not None:
            stack, _open_work = _open_work[1], None
            stack.close()
        model = _same_model(work)
        stack = ExitStack()
        _open_work = (work, stack, stack.enter_context(open_scene(work.scene, Silent())), model)
    return _open_work[2], _open_work[3]


def _same_model(work: Work) -> Model:
    """Return the model of `work`, if it is that of whoever started the run."""
    _require_version(platform.node(), __version__, work.version)
    model = load_model(work.model, work.means.device, work.means.number_format)
    if model.fingerprint != work.fingerprint:
        raise ParameterError(
            say(
                "Worker '{node}' has another model at '{model}' than the computer that started the"
                " run: copy the model folder there again.",
                node=platform.node(),
                model=work.model or "default",
            )
        )
    return model


def serve(address: str) -> None:
    """Be a worker of a scheduler until it ends.

    Raises:
        ParameterError: Dask is not installed, or nobody answers at `address`.
    """
    try:
        from distributed import Worker
    except ImportError as error:
        raise ParameterError(
            "A worker needs the package distributed: install it (python -m pip install"
            " distributed)."
        ) from error

    async def work() -> None:
        # Dask would share the memory out by processors and pause a worker at its share, for ever:
        # a model is not let go. The network has all processors.
        # Dask would also listen on every interface, with its tasks and with a page about itself.
        here = _interface_to(address)
        worker = Worker(
            address,
            nthreads=1,
            memory_limit=0,
            death_timeout=TIMEOUT,
            host=here,
            dashboard=False,
            dashboard_address=f"[{here}]:0" if ":" in here else f"{here}:0",
        )
        try:
            await worker
        except (OSError, ValueError, RuntimeError, asyncio.TimeoutError) as error:
            raise _nobody(address, error) from error
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            with suppress(NotImplementedError):  # Windows
                loop.add_signal_handler(number, lambda: loop.create_task(worker.close()))
        async with worker:
            await worker.finished()

    try:
        _require_answer(address)
        asyncio.run(work())
    except (
        ValueError,
        OSError,
        asyncio.TimeoutError,
    ) as error:
        raise _nobody(address, error) from error


def _require_answer(address: str) -> None:
    """Shake hands with a scheduler: Dask's own client waits for ever for one that only listens.

    Raises:
        OSError, ValueError, asyncio.TimeoutError: nobody answers there.
    """
    from distributed.comm import connect as reach
    from distributed.security import Security

    seconds = float(TIMEOUT.rstrip("s"))

    async def shake() -> None:
        secrets = Security().get_connection_args("client")
        comm = await asyncio.wait_for(reach(address, timeout=seconds, **secrets), seconds)
        comm.abort()

    asyncio.run(shake())


def _interface_to(address: str) -> str:
    """Return the address of this machine's interface that reaches a scheduler.

    Raises:
        ValueError, OSError: the scheduler's address is none, or is not known here.
    """
    from distributed.comm import get_address_host
    from distributed.utils import get_ip, get_ipv6

    host = socket.getaddrinfo(get_address_host(address), None)[0][4][0]
    return str(get_ipv6(host) if ":" in str(host) else get_ip(host))


def _nobody(address: str, error: BaseException) -> ParameterError:
    return ParameterError(
        say(
            "No Dask scheduler answers at '{address}' ({cause}): check the address and that it is"
            " running.",
            address=address,
            cause=_first_line(error.__cause__ or error),
        )
    )
