"""Which jobs are run on which scenes, and what their rows are called."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from .fresh import measure

Row = dict[str, Any]
"""`job`, `scene`, `size` (side in pixels) and what `fresh.measure` found."""

Found = tuple[str, dict[str, Any]]
"""A job's name and what `fresh.measure` found."""

FULL, FULL_BUILDINGS = 17_408, 30_000
"""Side in pixels of the Islahiye paper's scene, and about as many buildings as a town there."""

TILE = 1024
"""Side of the tiles of ONNX Runtime alone; the engine and its network alone take the engine's."""

ISAS = (None, "AVX2")
"""What oneDNN may use of the processor in the comparison with what people would otherwise pick."""

PEER, OURS = "onnxruntime to polygons", "segmentfootprints to polygons"

REPEATS = 3
"""Times that the network alone and the engine take turns: a machine's speed drifts, and the ratio
of the two is of interest to the hundredth."""

STREAMS = 2
"""Tiles at once that the engine asks OpenVINO about."""

AT_ONCE = f", {STREAMS} at once"

MOST_DEVICES = 8192
"""Side in pixels of the largest image on which other devices than the main one are measured."""


def vector(sizes: Sequence[int]) -> Iterator[Row]:
    """Measure the steps after the networks, and their peers, on made-up towns.

    The cost per building shows on one more town, with four times as many of them.
    """
    towns = [("town", size, round(FULL_BUILDINGS * (size / FULL) ** 2)) for size in sizes]
    _, crowded, buildings = towns[-2:][0]
    for scene, size, count in [*towns, ("crowded town", crowded, 4 * buildings)]:
        print(f"{scene} of {size} pixels", flush=True)
        with TemporaryDirectory() as folder:
            measure("jobs.scene", folder=folder, size=size, buildings=count)
            yield from _rows(scene, size, _on_town(Path(folder)))


def pairs(sizes: Sequence[int]) -> Iterator[Row]:
    """Measure checking and aligning a pair that lies some pixels apart."""
    for size in sizes:
        print(f"pair of {size} pixels", flush=True)
        with TemporaryDirectory() as folder:
            images = measure("jobs.pair", folder=folder, size=size) or {}
            pair = {name: images[name] for name in ("pre", "post")}
            steps = {
                "checkpair": {"type": "CheckPair", **pair, "report": f"{folder}/report.html"},
                "alignpair": {"type": "AlignPair", **pair, "aligned": f"{folder}/aligned.tif"},
            }
            for job, request in steps.items():
                found = _named(job, measure("jobs.engine", request=request))
                yield from _rows("pair", size, found)


def network(sizes: Sequence[int], devices: Sequence[str], batch: int, paper: bool) -> Iterator[Row]:
    """Measure the whole of segmenting footprints, and the network in it alone.

    Args:
        sizes: sides of the images; onnxruntime runs on the second.
        devices: what the engine is told to compute with, one after the other.
        batch: tiles that the bare network is given at once.
        paper: also measure the paper's ResNet-50, with random weights.
    """
    with TemporaryDirectory() as folder:
        models: dict[str, str | None] = {"": None}
        if paper:
            models[" ResNet-50"] = f"{folder}/resnet50"
            measure("network.paper_model", folder=f"{folder}/resnet50")
        for size in sizes:
            print(f"image of {size} pixels", flush=True)
            image, small = (
                (measure("jobs.image", folder=folder, size=side) or {})["image"]
                for side in (size, STREAMS * TILE)
            )
            for suffix, model in models.items():
                told = devices if size <= MOST_DEVICES else devices[:1]
                found = _on_image(image, small, told, batch=batch, model=model, suffix=suffix)
                yield from _rows("image", size, found)
            if size == sizes[min(1, len(sizes) - 1)]:
                found = _named("onnxruntime", measure("network.onnx", image=image, tile=TILE))
                yield from _rows("image", size, found)
                yield from _rows("image", size, _to_polygons(image))


def _rows(scene: str, size: int, found: Iterator[Found]) -> Iterator[Row]:
    for job, measured in found:
        yield {"job": job, "scene": scene, "size": size, **measured}


def _on_town(town: Path) -> Iterator[Found]:
    """Run all vector jobs on a town, in the order in which they need each other."""

    def at(**files: str) -> dict[str, str]:
        return {name: str(town / file) for name, file in files.items()}

    mask, footprints = at(mask="mask.tif"), at(footprints="footprints.gpkg")
    classes = at(damage_class="class.tif")
    steps = {
        "refinemorphology": {
            "type": "RefineMorphology",
            **at(probability="probability.tif"),
            **mask,
            **footprints,
        },
        "assessbuildings": {
            "type": "AssessBuildings",
            **classes,
            **footprints,
            **at(levels="levels.tif", buildings="buildings.gpkg"),
        },
        "rescueurgency": {
            "type": "RescueUrgency",
            **at(buildings="buildings.gpkg", population="population.tif", area="class.tif"),
            **at(zones="zones.gpkg", urgency="urgency.tif", people="people.gpkg"),
        },
        "assessbuildings, no levels": {
            "type": "AssessBuildings",
            **classes,
            **footprints,
            **at(buildings="voted.gpkg"),
        },
    }
    for job, request in steps.items():
        yield from _named(job, measure("jobs.engine", request=request))
    peers = {
        "outlines": {**mask, **at(footprints="outlines.gpkg")},
        "gdal_polygonize": {**mask, **at(footprints="gdal.gpkg")},
        "rasterstats": {**footprints, **classes},
    }
    for job, arguments in peers.items():
        yield from _named(job, measure(f"jobs.{job}", **arguments))


def _on_image(
    image: str, small: str, devices: Sequence[str], *, batch: int, model: str | None, suffix: str
) -> Iterator[Found]:
    """Run the network alone and the whole of segmenting on an image, in turns, per device.

    Alone the network answers one tile after the other, and as many at once as the engine asks where
    that is more. The engine is warm by a small image.
    """
    for device in devices:
        chosen = {"device": device, "tile": 0, "model": model}
        name = suffix if device == devices[0] else f"{suffix} {device}"
        alone, at_once, whole = [], [], []
        for turn in range(REPEATS):
            alone.append(_bare(image, batch, 1, chosen))
            if turn == 0 or at_once:
                at_once += _if_at_once(_bare(image, batch, STREAMS, chosen))
            whole.append(_whole(image, small, chosen))
        yield from _named("bare network" + name, _median(alone))
        yield from _named("bare network" + name + AT_ONCE, _median(at_once))
        yield from _named("segmentfootprints" + name, _median(whole))


def _to_polygons(image: str) -> Iterator[Found]:
    """Measure what people would otherwise pick and the engine beside it, polygons out.

    Both begin cold: what they load on the way counts.
    """
    for isa in ISAS:
        suffix = f", {isa}" if isa else ""
        with TemporaryDirectory() as out:
            peer = measure("peer.onnx_polygons", image=image, footprints=f"{out}/a.gpkg", isa=isa)
            files = {"probability": f"{out}/p.tif", "footprints": f"{out}/b.gpkg"}
            request = {"type": "SegmentFootprints", "pre": image, "resume": False, **files}
            ours = measure("jobs.engine", request=request, isa=isa)
        yield from _named(PEER + suffix, peer)
        yield from _named(OURS + suffix, ours)


def _bare(image: str, batch: int, streams: int, chosen: dict[str, Any]) -> dict[str, Any]:
    found = measure("network.bare", image=image, batch=batch, streams=streams, **chosen)
    assert found is not None
    return found


def _if_at_once(found: dict[str, Any]) -> list[dict[str, Any]]:
    return [found] if found["streams"] > 1 else []


def _whole(image: str, small: str, chosen: dict[str, Any]) -> dict[str, Any]:
    with TemporaryDirectory() as out:
        request = {"type": "SegmentFootprints", "probability": f"{out}/p.tif", **chosen}
        both = {"request": {**request, "pre": image}, "before": {**request, "pre": small}}
        found = measure("jobs.engine", **both)
    assert found is not None
    return found


def _median(runs: Sequence[dict[str, Any]]) -> dict[str, Any] | None:
    """Return the run of median time, with the times of all; None if there are none."""
    if not runs:
        return None
    ranked = sorted(runs, key=lambda run: run["seconds"])
    return {**ranked[len(ranked) // 2], "all_seconds": [run["seconds"] for run in ranked]}


def _named(job: str, found: dict[str, Any] | None) -> Iterator[Found]:
    if found is not None:
        print(f"  {job}: {found['seconds']} s, {found['peak_mb']} MB", flush=True)
        yield job, found
