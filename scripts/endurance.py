"""Measure what long runs must withstand, on simulated pairs with the model that ships.

.venv/bin/python scripts/endurance.py memory     a whole 17,408² pair: its memory in docs/memory.png
.venv/bin/python scripts/endurance.py kill       SIGKILL at five random moments, then compare pixels
.venv/bin/python scripts/endurance.py cluster    one worker, two, and two of which one is killed
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine

import package
from measure import KB_PER_MB, RUNNER, town

Request = dict[str, Any]

RASTERS = ("probability", "damage_class", "levels")
VECTORS = ("buildings", "zones")
EVERY = 1.0
"""Seconds between two looks at a process's memory."""

CELL, PERSONS = 100.0, 60.0
"""Metres and persons of a population cell."""

WORKER = (
    "import sys; sys.path.insert(0, sys.argv[1]); import package; package.load();"
    "from aftermap.core import cli; sys.exit(cli.main(['worker', sys.argv[2]]))"
)


def memory(folder: Path, size: int) -> None:
    """Run a whole pair, and draw the memory it takes over time."""
    request = assessment(folder, folder / "out", size, people=True)
    started, samples = time.perf_counter(), []
    child = start(request)
    while child.poll() is None:
        samples.append((time.perf_counter() - started, resident(child.pid)))
        time.sleep(EVERY)
    output = child.communicate()[0]
    if child.returncode:
        raise SystemExit("The engine failed.")
    result = json.loads(output.splitlines()[-1])
    print({name: value for name, value in result.items() if isinstance(value, (int, float))})
    seconds, megabytes = zip(*samples)
    print(f"{size}² pair: {seconds[-1]:.0f} s, peak {max(megabytes):.0f} MB")
    package.load()
    from aftermap.core.reporting.charts import BLUE, Line, Panel, write_chart

    line = Line("engine", seconds, megabytes, colour=BLUE)
    panel = Panel("seconds", "MB resident", [line], y_range=(0.0, 1.1 * max(megabytes)))
    write_chart(package.ROOT / "docs" / "memory.png", [panel], (900, 380))


def kill(folder: Path, size: int) -> None:
    """Kill runs at random moments, let each go on, and compare with a run that was left alone."""
    whole = assessment(folder, folder / "whole", size)
    started = time.perf_counter()
    finish(whole)
    took = time.perf_counter() - started
    print(f"{size}² pair without a break: {took:.0f} s")
    moments = random.Random(7)
    for trial in range(5):
        request = assessment(folder, folder / f"killed{trial}", size)
        after = moments.uniform(0.2, 0.95) * took
        child = start(request)
        time.sleep(after)
        child.send_signal(signal.SIGKILL)
        child.communicate()
        left = [path.name for path in (folder / f"killed{trial}").iterdir() if path.is_file()]
        started = time.perf_counter()
        said = finish(request)
        again = time.perf_counter() - started
        kept = next((line for line in said if "Goes on" in line), "no tiles yet")
        print(
            f"killed after {after:.1f} s (under final names: {len(left)}), went on in {again:.1f} s"
            f" ({kept.strip()}): {compared(whole, request)}",
            flush=True,
        )


def cluster(folder: Path, size: int) -> None:
    """Run on one machine, on one worker, on two, and on two of which one is killed half-way."""
    request = {**assessment(folder, folder / "here", size), "resume": False}
    seconds = {"this process, one thread": timed(request)}
    with scheduler() as address:
        workers = [add_worker(address)]
        try:
            wait_for(address, 1)
            for count in (1, 2):
                if count == 2:
                    workers.append(add_worker(address))
                    wait_for(address, 2)
                # Once for the model, which a worker loads but once.
                for name in ("warm", f"{count} worker{'s' * (count > 1)}"):
                    there = moved(request, folder / name.replace(" ", ""), address)
                    seconds[name] = timed(there)
                    print(f"{name}: {seconds[name]:.1f} s, {compared(request, there)}", flush=True)
            there = moved(request, folder / "lost", address)
            child = start(there)
            time.sleep(seconds["2 workers"] / 2)
            workers[0].kill()
            if child.wait():
                raise SystemExit("The run did not survive its worker.")
            print(f"2 workers, one killed half-way: {compared(request, there)}")
        finally:
            for worker in workers:
                worker.kill()
                worker.wait()
    print({name: round(value, 1) for name, value in seconds.items() if name != "warm"})
    print(
        f"two workers against one: {seconds['1 worker'] / seconds['2 workers']:.2f} times as fast"
    )


def assessment(folder: Path, out: Path, size: int, people: bool = False) -> Request:
    """Return the request for a whole pair of `size` pixels a side, whose images it makes first."""
    out.mkdir()
    made = {which: str(town(folder, size, which)) for which in ("pre", "post")}
    if people:
        made["population"] = str(population(folder / "people.tif", made["pre"]))
    written = {name: str(out / f"{name}.tif") for name in RASTERS}
    written |= {name: str(out / f"{name}.gpkg") for name in VECTORS if people or name != "zones"}
    return {"type": "RapidAssessment", **made, **written}


def moved(request: Request, out: Path, address: str) -> Request:
    """Return a request whose results go elsewhere and whose tiles a cluster answers."""
    out.mkdir(exist_ok=True)
    names = {
        name: str(out / Path(request[name]).name)
        for name in (*RASTERS, *VECTORS)
        if name in request
    }
    return {**request, **names, "scheduler": address}


def population(path: Path, image: str) -> Path:
    """Write a raster with the same number of persons in every cell that an image touches."""
    with rasterio.open(image) as source:
        bounds, crs = source.bounds, source.crs
    columns, rows = (
        int(np.ceil(side / CELL))
        for side in (bounds.right - bounds.left, bounds.top - bounds.bottom)
    )
    profile = {"driver": "GTiff", "width": columns, "height": rows, "count": 1, "dtype": "float32"}
    place = Affine(CELL, 0, bounds.left, 0, -CELL, bounds.top)
    with rasterio.open(path, "w", crs=crs, transform=place, **profile) as sink:
        sink.write(np.full((1, rows, columns), PERSONS, np.float32))
    return path


def start(request: Request, threads: int | None = None) -> subprocess.Popen[str]:
    """Start a request in a process of its own, whose network takes so many threads."""
    command = [sys.executable, str(RUNNER), json.dumps(request)]
    limited = {**os.environ, **({"OMP_NUM_THREADS": str(threads)} if threads else {})}
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=limited)


def finish(request: Request, threads: int | None = None) -> list[str]:
    """Run a request to its end; return what it said."""
    child = start(request, threads)
    output, _ = child.communicate()
    if child.returncode:
        raise SystemExit("The engine failed.")
    return output.splitlines()


def timed(request: Request) -> float:
    started = time.perf_counter()
    finish(request, threads=1)
    return time.perf_counter() - started


def resident(process: int) -> float:
    """Return the memory of a process in MB."""
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / KB_PER_MB**2


def compared(one: Request, other: Request) -> str:
    """Say whether two runs wrote the same."""
    for name in RASTERS:
        with rasterio.open(one[name]) as left, rasterio.open(other[name]) as right:
            same = all(
                np.array_equal(left.read(window=window), right.read(window=window))
                and np.array_equal(
                    left.dataset_mask(window=window), right.dataset_mask(window=window)
                )
                for _, window in left.block_windows()
            )
        if not same:
            return f"{name} differs"
    return "same pixels"


@contextmanager
def scheduler() -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [
        *(sys.executable, "-m", "distributed.cli.dask_scheduler"),
        *("--host", "127.0.0.1", "--port", str(port), "--no-dashboard"),
    ]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        yield f"tcp://127.0.0.1:{port}"
    finally:
        process.kill()
        process.wait()


def add_worker(address: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", WORKER, str(package.ROOT / "scripts"), address]
    return subprocess.Popen(
        command, env={**os.environ, "OMP_NUM_THREADS": "1"}, stderr=subprocess.DEVNULL
    )


def wait_for(address: str, workers: int) -> None:
    from distributed import Client

    with Client(address, set_as_default=False) as client:
        client.wait_for_workers(workers, timeout=120)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    jobs = {"memory": (memory, 17_408), "kill": (kill, 4096), "cluster": (cluster, 4096)}
    parser.add_argument("job", choices=jobs)
    parser.add_argument("--size", type=int, help="side in pixels, a multiple of 1024")
    chosen = parser.parse_args()
    job, usual = jobs[chosen.job]
    with tempfile.TemporaryDirectory() as scratch:
        job(Path(scratch), chosen.size or usual)
