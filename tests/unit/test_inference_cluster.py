"""A real Dask cluster on this machine: same pixels, lost workers, sentences for what is wrong."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import psutil
import pytest
import shapely
from aftermap import __version__
from aftermap.core.caches import cache_folder
from aftermap.core.engine import jobs
from aftermap.core.errors import Cancelled, ParameterError
from aftermap.core.inference import cluster
from aftermap.core.inference.cluster import Work
from aftermap.core.inference.means import Means
from aftermap.core.inference.scene import Scene
from aftermap.core.models.folder import load_model
from aftermap.core.progress import CallbackProgress, Silent, Watched
from aftermap.core.requests import AssessDamage, RapidAssessment, SegmentFootprints
from aftermap.core.vector.features import read_features
from aftermap.core.vector.io import write_polygons
from aftermap.tests.conftest import ROOT
from aftermap.tests.unit.model_fixtures import small_bdanet
from aftermap.tests.unit.raster_fixtures import EAST, NORTH, UTM, pattern, save
from aftermap.tests.unit.test_inference_runs import read

distributed = pytest.importorskip("distributed")
pytestmark = pytest.mark.usefixtures("one_thread")

WORKER = (
    "import sys; sys.path.insert(0, sys.argv[1]); import package; package.load();"
    "from aftermap.core import cli; sys.exit(cli.main(['worker', sys.argv[2]]))"
)
TILE = 128
ONE_THREAD = {**os.environ, "OMP_NUM_THREADS": "1"}


@dataclass
class Cluster:
    """A scheduler in a process of its own, and worker processes."""

    address: str
    scheduler: subprocess.Popen[bytes]
    workers: list[subprocess.Popen[bytes]]

    def add_worker(self) -> None:
        command = [sys.executable, "-c", WORKER, str(ROOT / "scripts"), self.address]
        self.workers.append(subprocess.Popen(command, env=ONE_THREAD, stderr=subprocess.DEVNULL))

    def wait(self, count: int) -> None:
        """Wait until the scheduler knows of `count` workers, those that ended left out."""
        end = time.monotonic() + 120
        with distributed.Client(self.address, set_as_default=False) as client:
            while len(client.nthreads()) != count:
                assert time.monotonic() < end
                time.sleep(0.2)

    def have(self, count: int) -> Cluster:
        """Start or end workers until there are `count`."""
        living = [process for process in self.workers if process.poll() is None]
        self.workers[:] = living[:count]
        for process in living[count:]:
            process.kill()
            process.wait()
        while len(self.workers) < count:
            self.add_worker()
        self.wait(count)
        return self


@contextmanager
def started(workers: int) -> Iterator[Cluster]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [
        sys.executable, "-m", "distributed.cli.dask_scheduler",
        "--host", "127.0.0.1", "--port", str(port), "--no-dashboard",
    ]  # fmt: skip
    scheduler = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    made = Cluster(f"tcp://127.0.0.1:{port}", scheduler, [])
    try:
        yield made.have(workers) if workers else made
    finally:
        for process in [*made.workers, scheduler]:
            process.kill()
            process.wait()


@pytest.fixture(scope="module")
def dask() -> Iterator[Cluster]:
    """Start a scheduler for all tests of this file; starting takes longer than most of them.

    They stand in the order in which the fewest workers must be started.
    """
    with started(0) as made:
        yield made


@pytest.fixture
def two(dask: Cluster) -> Cluster:
    return dask.have(2)


@pytest.fixture
def one(dask: Cluster) -> Cluster:
    return dask.have(1)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    return small_bdanet(tmp_path_factory.mktemp("model") / "small", "damage")


@pytest.fixture
def pair(tmp_path: Path, model: str) -> dict[str, object]:
    """Give a pair of five rows of tiles, each of which is asked for together."""
    images = {name: tmp_path / f"{name}.tif" for name in ("pre", "post")}
    for seed, path in enumerate(images.values()):
        save(path, pattern(440, 360, seed + 1))
    paths = {name: str(path) for name, path in images.items()}
    return {**paths, "model": model, "tile": TILE, "device": "cpu"}


def segment(pair: dict[str, object], out: Path | str, **more: object) -> SegmentFootprints:
    given = {name: value for name, value in pair.items() if name != "post"}
    return SegmentFootprints(**given, probability=str(out), **more)


def test_two_workers_give_the_pixels_of_one_machine(
    tmp_path: Path, pair: dict[str, object], two: Cluster
) -> None:
    said: list[str] = []
    names = {name: str(tmp_path / f"{name}.tif") for name in ("here", "there")}
    for name, scheduler in (("here", None), ("there", two.address)):
        request = AssessDamage(
            **pair,
            damage_class=names[name],
            levels=str(tmp_path / f"{name}_levels.tif"),
            scheduler=scheduler,
        )
        result = jobs.run(request, CallbackProgress(on_log=said.append))
    assert any("2 workers" in line for line in said)
    assert result.device.startswith("cluster, cpu")
    assert np.array_equal(read(names["here"]), read(names["there"]))
    levels = [read(tmp_path / f"{name}_levels.tif") for name in names]
    assert levels[0].std() > 1 and np.array_equal(*levels)


def test_workers_too_are_asked_only_where_buildings_are(
    tmp_path: Path, pair: dict[str, object], two: Cluster
) -> None:
    mask = np.zeros((1, 440, 360), np.uint8)
    mask[:, 20:90, 50:300] = 1
    pair["mask"] = save(tmp_path / "mask.tif", mask)
    said: list[str] = []
    found = []
    for name, more in (
        ("everywhere", {"levels": str(tmp_path / "levels.tif")}),
        ("here", {}),
        ("there", {"scheduler": two.address}),
    ):
        out = str(tmp_path / f"{name}.tif")
        request = AssessDamage(**pair, damage_class=out, **more)
        jobs.run(request, CallbackProgress(on_log=said.append))
        found.append(read(out))
    assert sum("the others show no building" in line for line in said) == 2
    assert len(np.unique(found[0])) > 2
    assert np.array_equal(found[1], found[0]) and np.array_equal(found[2], found[0])


def test_a_cluster_keeps_what_the_network_saw_as_one_machine_does(
    tmp_path: Path, pair: dict[str, object], two: Cluster
) -> None:
    left = EAST + np.array([20, 90, 170])
    houses = shapely.box(left, NORTH - 120, left + 30, NORTH - 70)
    given = str(tmp_path / "f.gpkg")
    write_polygons(given, "f", houses, UTM, {"building_id": np.array([7, 3, 12])})
    kept = []
    for name, scheduler in (("here", None), ("there", two.address)):
        out = str(tmp_path / f"{name}.gpkg")
        jobs.run(
            RapidAssessment(**pair, footprints=given, buildings=out, scheduler=scheduler), Silent()
        )
        kept.append(read_features(out))
    here, there = kept
    assert here is not None and there is not None
    assert len(here.ids) == 3 and here.values.std() > 0.01
    assert np.array_equal(here.ids, there.ids) and np.array_equal(here.values, there.values)


def test_cancel_stops_it_and_leaves_nothing(
    tmp_path: Path, pair: dict[str, object], two: Cluster
) -> None:
    asked: list[float] = []
    progress = CallbackProgress(
        lambda done, total, note: asked.append(done), cancelled=lambda: len(asked) > 4
    )
    out = tmp_path / "p.tif"
    with pytest.raises(Cancelled):
        jobs.run(segment(pair, out, scheduler=two.address), progress)
    assert not out.exists()


def test_a_broken_run_goes_on_here(
    tmp_path: Path,
    pair: dict[str, object],
    two: Cluster,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What workers have answered serves a run on one machine, though in other runs of tiles."""
    monkeypatch.setenv("AFTERMAP_CACHE", str(tmp_path / "cache"))
    said: list[str] = []

    def fail(done: float, total: float, note: str) -> None:
        if done > 0 and note == "Finding buildings":
            raise ParameterError("enough")

    names = [str(tmp_path / f"{name}.tif") for name in ("cut", "resumed", "unbroken")]
    with pytest.raises(ParameterError, match="enough"):
        jobs.run(segment(pair, names[0], scheduler=two.address), CallbackProgress(fail))
    assert list(cache_folder("runs").glob("*/*-*-*"))
    jobs.run(segment(pair, names[1]), CallbackProgress(on_log=said.append))
    assert any("Goes on" in line for line in said)
    jobs.run(segment(pair, names[2], resume=False), Silent())
    assert np.array_equal(read(names[1]), read(names[2]))


def test_progress_counts_tiles_not_runs_of_them(
    tmp_path: Path, pair: dict[str, object], two: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Less than an answer takes to arrive: that must not be begun anew each time.
    monkeypatch.setattr(cluster, "ASKED_EVERY", 1e-4)
    shares: list[float] = []

    def report(done: float, total: float, note: str) -> None:
        if done > 0 and note == "Finding buildings":
            shares.append(done / total)

    request = segment(pair, tmp_path / "p.tif", scheduler=two.address)
    jobs.run(request, CallbackProgress(report))
    assert shares[0] < 0.5 and shares[-1] > 0.9


def test_another_version_on_a_worker_is_told(
    tmp_path: Path, pair: dict[str, object], two: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "__version__", "0.0.1")
    request = segment(pair, tmp_path / "p.tif", scheduler=two.address)
    with pytest.raises(ParameterError, match=r"Worker .* and this computer 0\.0\.1: install"):
        jobs.run(request, Silent())


def test_an_image_that_workers_cannot_open_is_told_as_here(
    tmp_path: Path, pair: dict[str, object], two: Cluster
) -> None:
    path = Path(str(pair["pre"]))
    request = segment(pair, tmp_path / "p.tif", scheduler=two.address)
    hidden = threading.Event()

    def hide(message: str) -> None:
        if message.startswith("Cluster"):
            path.rename(path.with_suffix(".gone"))
            hidden.set()
            time.sleep(0.1)

    with pytest.raises(Exception, match=r"does not exist"):
        jobs.run(request, CallbackProgress(on_log=hide))
    assert hidden.is_set()


def test_the_work_of_a_killed_worker_is_done_again(
    tmp_path: Path, pair: dict[str, object], two: Cluster
) -> None:
    # More rows than are asked for at once, so that work is left when the first answer comes.
    pre = save(tmp_path / "tall.tif", pattern(1000, 280))
    here, there = str(tmp_path / "here.tif"), str(tmp_path / "there.tif")
    jobs.run(segment({**pair, "pre": pre}, here), Silent())
    killed: list[float] = []

    def kill_one(done: float, total: float, note: str) -> None:
        if done > 0 and not killed and note == "Finding buildings":
            killed.append(done / total)
            two.workers[0].send_signal(signal.SIGKILL)

    request = segment({**pair, "pre": pre}, there, scheduler=two.address)
    jobs.run(request, CallbackProgress(kill_one))
    assert killed and killed[0] < 1 and two.workers[0].wait(10) != 0
    assert np.array_equal(read(here), read(there))


def test_a_worker_notices_a_replaced_image(
    tmp_path: Path, pair: dict[str, object], one: Cluster
) -> None:
    pre = tmp_path / "replaced.tif"
    request = segment({**pair, "pre": str(pre)}, tmp_path / "out.tif")
    found = []
    for seed in (1, 2):
        save(pre, pattern(300, 300, seed))
        jobs.run(replace(request, scheduler=one.address), Silent())
        found.append(read(Path(request.probability)))
    jobs.run(request, Silent())
    assert np.array_equal(found[1], read(Path(request.probability)))
    assert not np.array_equal(*found)


@pytest.mark.timeout(120)
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize(
    ("asked_to_stop", "said"),
    [(True, "was cancelled"), (False, r"Nothing was heard of any worker .*start again")],
)
def test_without_any_worker_left_a_run_ends(
    tmp_path: Path,
    pair: dict[str, object],
    one: Cluster,
    monkeypatch: pytest.MonkeyPatch,
    *,
    asked_to_stop: bool,
    said: str,
) -> None:
    monkeypatch.setattr(cluster, "PATIENCE", 600.0 if asked_to_stop else 2.0)
    out = tmp_path / "p.tif"

    def kill(done: float, total: float, note: str) -> None:
        if done > 0 and note == "Finding buildings":
            one.workers[0].kill()

    def stop() -> bool:
        return asked_to_stop and one.workers[0].poll() is not None

    with pytest.raises((Cancelled, ParameterError), match=said):
        jobs.run(segment(pair, out, scheduler=one.address), CallbackProgress(kill, stop))
    assert not out.exists()


def test_a_scheduler_without_workers_is_told(
    tmp_path: Path, pair: dict[str, object], dask: Cluster
) -> None:
    request = segment(pair, tmp_path / "p.tif", scheduler=dask.have(0).address)
    with pytest.raises(ParameterError, match=r"no workers.*aftermap worker"):
        jobs.run(request, Silent())


@pytest.mark.skipif(sys.platform == "win32", reason="SIGSTOP")
def test_cancel_is_heard_though_the_scheduler_sleeps(
    tmp_path: Path, pair: dict[str, object], one: Cluster
) -> None:
    stopped: list[float] = []

    def freeze(done: float, total: float, note: str) -> None:
        if note == "Finding buildings" and done > 0 and not stopped:
            one.scheduler.send_signal(signal.SIGSTOP)
            stopped.append(time.monotonic())

    def wanted() -> bool:
        return bool(stopped) and time.monotonic() > stopped[0] + 1

    request = segment(pair, tmp_path / "p.tif", scheduler=one.address, resume=False)
    try:
        with pytest.raises(Cancelled):
            jobs.run(request, CallbackProgress(freeze, wanted))
        assert time.monotonic() - stopped[0] < 30
    finally:
        one.scheduler.send_signal(signal.SIGCONT)


def test_a_worker_listens_where_the_scheduler_is_reached_only(one: Cluster) -> None:
    process = psutil.Process(one.workers[0].pid)
    listening = {
        place.laddr.ip
        for member in (process, *process.children(recursive=True))
        for place in member.net_connections()
        if place.status == psutil.CONN_LISTEN
    }
    assert listening == {"127.0.0.1"}


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_worker_has_all_the_memory_and_ends_when_it_is_told(one: Cluster) -> None:
    with distributed.Client(one.address, set_as_default=False) as client:
        (limit,) = client.run(lambda dask_worker: dask_worker.memory_manager.memory_limit).values()
    assert not limit
    one.workers[0].send_signal(signal.SIGTERM)
    assert one.workers[0].wait(30) == 0


def test_nobody_at_the_address_is_told(
    tmp_path: Path, pair: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "TIMEOUT", "1s")
    request = segment(pair, tmp_path / "p.tif", scheduler="tcp://127.0.0.1:9")
    with pytest.raises(ParameterError, match=r"No Dask scheduler answers at 'tcp://127.0.0.1:9'"):
        jobs.run(request, Silent())


AMX = {"openvino": "bfloat16", "cpu": "bfloat16"}
OLD = {"openvino": "float32", "cpu": "float32"}
GPU = {**OLD, "cuda": "bfloat16"}


def agreed(device: str, *offers: dict[str, str], local: str = "openvino", probe: str = "") -> Means:
    said = {f"tcp://{at}": {"version": __version__, **offer} for at, offer in enumerate(offers)}
    client = SimpleNamespace(run=lambda loads, call: said)
    card = SimpleNamespace(architecture="bdanet")
    model = SimpleNamespace(card=card, backend=local, probe=probe)
    return cluster._agreed(client, device, model)


def test_workers_agree_on_what_all_have() -> None:
    assert agreed("auto", GPU, GPU) == Means("cuda", "bfloat16")
    assert agreed("auto", GPU, AMX) == Means("openvino", "float32")
    assert agreed("auto", AMX, AMX) == Means("openvino", "bfloat16")
    assert agreed("auto", AMX, {"cpu": "float32"}) == Means("cpu", "float32")
    assert agreed("cpu", AMX, AMX) == Means("cpu", "bfloat16")
    lost = {"local": "cpu", "probe": "Probe: OpenVINO is wrong."}
    assert agreed("auto", AMX, AMX, **lost) == Means("cpu", "bfloat16")
    with pytest.raises(ParameterError, match=r"Worker 'tcp://1' has no cuda: choose auto"):
        agreed("cuda", GPU, AMX)


def test_what_a_worker_offers_it_can_load(model: str) -> None:
    offer = cluster._offer()
    assert offer.pop("version") == __version__
    for device, number_format in offer.items():
        assert load_model(model, device).number_format == number_format


class Delivered:
    """An answer of a worker, and what fetching it gives after a while."""

    def __init__(self, value: object, seconds: float = 0.0) -> None:
        self._value, self._seconds = value, seconds

    def result(self) -> object:
        time.sleep(self._seconds)
        if isinstance(self._value, Exception):
            raise self._value
        return self._value


def fetched(future: Delivered, status: str = "running") -> object:
    def silent(*arguments: object, callback_timeout: float) -> None:
        raise TimeoutError

    scheduler = SimpleNamespace(ncores=None)
    client = SimpleNamespace(sync=silent, scheduler=scheduler, status=status)
    there = cluster.Cluster(client, "tcp://here", Means("cpu", "float32"))
    with ThreadPoolExecutor(1) as pool:
        return there._result(future, pool, Watched(Silent()))


def test_an_answer_may_take_long_to_arrive(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "ASKED_EVERY", 0.01)
    assert fetched(Delivered("answer", seconds=0.3)) == "answer"


def test_a_scheduler_that_says_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "ASKED_EVERY", 0.01)
    monkeypatch.setattr(cluster, "PATIENCE", 0.1)
    with pytest.raises(ParameterError, match="Nothing was heard of any worker"):
        fetched(Delivered("answer", seconds=1.0))


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (
            TimeoutError("no disk\nand more"),
            "running",
            r"TimeoutError: no disk\)",
        ),
        (OSError("Timed out trying to connect"), "connecting", "The scheduler at .* is gone"),
        (CancelledError("lost"), "running", "The scheduler at .* is gone"),
    ],
)
def test_what_ends_an_answer_is_told(error: Exception, status: str, said: str) -> None:
    with pytest.raises(ParameterError, match=said):
        fetched(Delivered(error), status)


@pytest.mark.parametrize("address", ["nonsense", "tcp://127.0.0.1", "tcp://127.0.0.1:9"])
def test_a_worker_is_told_that_nobody_answers(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setattr(cluster, "TIMEOUT", "1s")
    with pytest.raises(ParameterError, match="No Dask scheduler answers at"):
        cluster.serve(address)


def test_another_model_on_a_worker_is_told() -> None:
    scene = Scene(("pre.tif",), (), (), (), None, 448)
    work = Work(scene, ("footprints",), None, "another", Means("cpu", "float32"), "key")
    with pytest.raises(ParameterError, match=r"another model at 'default'.*copy the model folder"):
        cluster._same_model(work)
