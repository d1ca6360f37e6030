"""The tries of each kind: what is done to the tiny world, and what must hold afterwards."""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Optional

from aftermap.core import requests as ask
from aftermap.core.engine.codec import to_json
from aftermap.core.files import sha256_of

from .asked import SMALL, chain, each
from .engine import Engine
from .mutation import damaged, damaged_json
from .outcome import MAY_END, Outcome, contents, faults_of, told
from .world import World

OLD = {"buildings.gpkg": b"an older answer", "class.tif": b"an older raster", "notes.txt": b"mine"}
"""What lies in the output folder before a try: it is replaced whole, or stays byte for byte."""


@dataclass
class Tally:
    """What came of the tries of one kind.

    Args:
        kind: what was done.
        ends: how often they ended how.
        faults: what must not be, one line each; empty if all held.
    """

    kind: str
    ends: dict[str, int] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    @property
    def tried(self) -> int:
        return sum(self.ends.values())

    @property
    def held(self) -> int:
        return self.tried - len(self.faults)

    def note(self, label: str, outcome: Outcome, wrong: list[str]) -> None:
        """Count one try."""
        self.ends[outcome.kind] = self.ends.get(outcome.kind, 0) + 1
        if outcome.kind not in MAY_END:
            wrong = [f"{outcome.kind}: {outcome.text}", *wrong]
        if wrong:
            self.faults.append(f"{label}: {'; '.join(wrong)}")


@dataclass
class Bench:
    """Where tries happen: the world, one engine, a folder of its own for each try."""

    world: World
    engine: Engine
    folder: Path
    seed: int

    @contextmanager
    def out(self, disk: Optional[Path] = None) -> Iterator[Path]:
        """Give an output folder with older files in it, and remove it afterwards."""
        folder = (disk or self.folder) / "out"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name, data in OLD.items():
            (folder / name).write_bytes(data)
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def tally(self, kind: str, count: int, act: Callable[[Tally, random.Random], None]) -> Tally:
        """Do `act` `count` times, each with its own seeded draw."""
        tally = Tally(kind)
        for index in range(count):
            act(tally, random.Random(f"{self.seed}-{kind}-{index}"))
        return tally


def _outputs(request: Any) -> tuple[str, ...]:
    return tuple(ask.outputs_of(request))


def requests(bench: Bench, count: int) -> Tally:
    """Requests with damaged values, through the protocol and the codec."""

    def act(tally: Tally, draw: random.Random) -> None:
        with bench.out() as out:
            request = draw.choice(each(bench.world, out))
            text = damaged_json(json.loads(to_json(request)), draw)
            before = contents(out)
            outcome = bench.engine.ask(text, outputs=_outputs(request))
            tally.note(text[:600], outcome, faults_of(out, before))

    return bench.tally("damaged requests", count, act)


def files(bench: Bench, count: int) -> Tally:
    """Files with damaged bytes, of every kind that is read."""
    kinds = _readings(bench.world)

    def act(tally: Tally, draw: random.Random) -> None:
        name, build = draw.choice(kinds)
        with bench.out() as out:
            copy = bench.folder / "copy"
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(bench.world.folder, copy)
            _damage(copy / name, draw)
            before = contents(out)
            request = build(World(copy), out)
            outcome = bench.engine.ask(to_json(request), outputs=_outputs(request))
            tally.note(name, outcome, faults_of(out, before))

    return bench.tally("damaged files", count, act)


def _damage(path: Path, draw: random.Random) -> None:
    structured = path.suffix == ".json" and draw.random() < 0.7
    if structured:
        path.write_text(damaged_json(json.loads(path.read_text()), draw))
    else:
        path.write_bytes(damaged(path.read_bytes(), draw))
    card = path.with_name("card.json")
    if path.suffix == ".safetensors" and draw.random() < 0.7:  # so that the loader meets the damage
        told_card = {**json.loads(card.read_text()), "sha256": sha256_of(path).hex()}
        card.write_text(json.dumps(told_card))


Build = Callable[[World, Path], Any]


def _readings(world: World) -> list[tuple[str, Build]]:
    """Return the files that can be damaged, each with the request that reads it."""

    def pair(name: str) -> Build:
        return lambda at, out: ask.CheckPair(
            at.path(name), at.path("post.tif"), mask=str(out / "m.tif")
        )

    def count(name: str) -> Build:
        return lambda at, out: ask.AssessBuildings(
            at.path("class.tif"), at.path(name), str(out / "buildings.gpkg")
        )

    def bring(name: str, kind: str) -> Build:
        return lambda at, out: ask.ImportModel(at.path(name), str(out / "model"), kind=kind)

    def segment(at: World, out: Path) -> Any:
        image, model = at.path("pre.tif"), at.path("model")
        return ask.SegmentFootprints(image, str(out / "p.tif"), model=model, **SMALL)

    def people(at: World, out: Path) -> Any:
        return ask.RescueUrgency(
            at.path("truth.gpkg"), at.path("pop.tif"), zones=str(out / "z.gpkg")
        )

    def refine(at: World, out: Path) -> Any:
        return ask.RefineMorphology(at.path("prob.tif"), footprints=str(out / "f.gpkg"))

    def damage(at: World, out: Path) -> Any:
        return ask.AssessDamage(
            at.path("pre.tif"),
            at.path("post.tif"),
            str(out / "class.tif"),
            mask=at.path("mask.tif"),
            model=at.path("model"),
            **SMALL,
        )

    readings: list[tuple[str, Build]] = [
        ("pre.tif", pair("pre.tif")),
        ("pre.vrt", pair("pre.vrt")),
        ("items.json", pair("items.json")),
        ("mask.tif", damage),
        ("class.tif", count("truth.gpkg")),
        ("pop.tif", people),
        ("prob.tif", refine),
        ("model/card.json", segment),
        ("model/weights.safetensors", segment),
        ("script.pt", bring("script.pt", "both")),
        ("graph.onnx", bring("graph.onnx", "footprints")),
        ("weights.pt", bring("weights.pt", "footprints")),
    ]
    layers = ("truth.gpkg", "truth.geojson", "truth.fgb", "truth.shp", "truth.dbf", "truth.shx")
    readings += [
        (name, count(name.replace(".dbf", ".shp").replace(".shx", ".shp"))) for name in layers
    ]
    return readings


def kills(bench: Bench, count: int) -> Tally:
    """Kills (SIGKILL) of the engine and of the command line at any moment, then the run again."""
    took = _whole_time(bench)

    def act(tally: Tally, draw: random.Random) -> None:
        with bench.out() as out:
            request, before = chain(bench.world, out), contents(out)
            text = to_json(request)
            if draw.random() < 0.3:
                outcome = _kill_command(text, draw.uniform(2.0, 6.0))
                wrong = [item for item in faults_of(out, before) if not item.startswith("left")]
            else:
                moment = draw.uniform(0.0, 1.1 * took)
                outcome = bench.engine.ask(text, outputs=_outputs(request), killed=moment)
                wrong = faults_of(out, before)
            again = bench.engine.ask(text, outputs=_outputs(request))
            wrong += [f"then: {item}" for item in _missing(again, request, out, before)]
            tally.note("kill", outcome, wrong)

    return bench.tally("kills", count, act)


def _whole_time(bench: Bench) -> float:
    """Return the seconds of an undisturbed run in a warm engine."""
    with bench.out() as out:
        text = to_json(chain(bench.world, out))
        bench.engine.ask(text)
        start = time.monotonic()
        bench.engine.ask(text)
        return time.monotonic() - start


def _missing(outcome: Outcome, request: Any, out: Path, before: dict[str, bytes]) -> list[str]:
    lacks = [path for path in _outputs(request) if not Path(path).exists()]
    said = [] if outcome.kind == "answered" else [f"{outcome.kind}: {outcome.text}"]
    return said + [f"missing {Path(path).name}" for path in lacks] + faults_of(out, before)


def _kill_command(text: str, seconds: float) -> Outcome:
    script = Path(__file__).parents[2] / "scripts" / "run_request.py"
    process = subprocess.Popen(
        [sys.executable, str(script), text], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    try:
        said, _ = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return Outcome("cancelled")
    return Outcome("answered") if process.returncode == 0 else told(said.decode())


def disks(bench: Bench, count: int) -> Tally:
    """Disks that are full at any moment: a small one where that may be mounted, else a limit."""
    with _small_disk(bench.folder / "disk") as disk:

        def act(tally: Tally, draw: random.Random) -> None:
            room = int(draw.choice((4e3, 4e4, 2e5, 6e5)) * draw.random())
            with bench.out(disk) as out, _room(bench, disk, room):
                request, before = chain(bench.world, out), contents(out)
                temp = disk if draw.random() < 0.3 else None
                outcome = bench.engine.ask(to_json(request), outputs=_outputs(request), temp=temp)
                tally.note(f"{room} bytes left", outcome, faults_of(out, before))

        return bench.tally("full disks", count, act)


DISK = 4_000_000
"""Bytes of the small disk."""


@contextmanager
def _small_disk(place: Path) -> Iterator[Optional[Path]]:
    """Give a disk of `DISK` bytes; None where this user may mount none."""
    place.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(place)]
    mounted = (
        shutil.which("mount")
        and not subprocess.run(command, check=False, capture_output=True).returncode
    )
    try:
        yield place if mounted else None
    finally:
        if mounted:
            subprocess.run(["umount", "-l", str(place)], check=False)


@contextmanager
def _room(bench: Bench, disk: Optional[Path], room: int) -> Iterator[None]:
    """Leave `room` bytes on the disk, or for each file that the engine writes."""
    if disk is None:
        unlimited = resource.RLIM_INFINITY
        resource.prlimit(bench.engine.pid, resource.RLIMIT_FSIZE, (room, unlimited))
        try:
            yield
        finally:
            resource.prlimit(bench.engine.pid, resource.RLIMIT_FSIZE, (unlimited, unlimited))
        return
    ballast = disk / "ballast"
    with ballast.open("wb") as stream:
        free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_bsize
        stream.write(b"\0" * max(0, free - room))
    try:
        yield
    finally:
        ballast.unlink()


def cancels(bench: Bench, count: int) -> Tally:
    """Starts and cancels at any moment, with one engine that stays."""
    took = _whole_time(bench)

    def act(tally: Tally, draw: random.Random) -> None:
        with bench.out() as out:
            request, before = chain(bench.world, out), contents(out)
            after = draw.uniform(0.0, 1.1 * took)
            outcome = bench.engine.ask(to_json(request), outputs=_outputs(request), after=after)
            wrong = faults_of(out, before)
            if outcome.kind == "cancelled" and contents(out) != before:
                wrong.append("outputs changed by a cancelled run")
            tally.note("cancel", outcome, wrong)

    return bench.tally("starts and cancels", count, act)


KINDS: dict[str, Callable[[Bench, int], Tally]] = {
    "kills": kills,
    "disks": disks,
    "files": files,
    "requests": requests,
    "cancels": cancels,
}
