"""What the rows say: ratios, tables, a picture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from .suites import AT_ONCE, ISAS, OURS, PEER, Row

STEPS = ("refinemorphology", "assessbuildings", "rescueurgency")
ALL_STEPS = "the three steps"

RATIOS = (
    ("refinemorphology", "gdal_polygonize"),
    ("outlines", "gdal_polygonize"),
    ("assessbuildings, no levels", "rasterstats"),
    ("segmentfootprints", "bare network"),
    ("segmentfootprints", "bare network" + AT_ONCE),
    ("segmentfootprints ResNet-50", "bare network ResNet-50"),
    ("segmentfootprints cpu", "bare network cpu"),
    ("bare network cpu", "bare network"),
    ("bare network cpu", "bare network" + AT_ONCE),
    ("onnxruntime", "bare network"),
    ("onnxruntime", "bare network" + AT_ONCE),
    *((f"{PEER}{isa}", f"{OURS}{isa}") for isa in ("", *(f", {isa}" for isa in ISAS if isa))),
)
"""Job, and the job that it is measured against."""

COLUMNS = (
    *("job", "scene", "size", "seconds", "processor_seconds", "peak_mb"),
    *("buildings", "zones", "tiles", "device"),
)
RATIO_COLUMNS = ("job", "against", "scene", "size", "ratio", "network_waits")


def with_sums(rows: Sequence[Row]) -> list[Row]:
    """Return rows with one more for each town: its three steps one after the other."""
    return [*rows, *_sums(rows)]


def ratios(rows: Sequence[Row]) -> list[Row]:
    """Return how often a job takes the time of another on the same scene.

    Of segmenting footprints also the share of its time in which the network waits.
    """
    found = []
    for scene, jobs in _by_scene(rows):
        for job, against in RATIOS:
            if job in jobs and against in jobs:
                ratio = jobs[job]["seconds"] / max(jobs[against]["seconds"], 1e-2)
                row = {"job": job, "against": against, **scene, "ratio": round(ratio, 2)}
                if "segment" in job:
                    row["network_waits"] = round(max(0.0, 1 - 1 / ratio), 3)
                found.append(row)
    return found


def markdown(rows: Iterable[Row], columns: Sequence[str] = COLUMNS) -> str:
    """Return rows as a table; columns that none of them has are left out."""
    rows = list(rows)
    shown = [name for name in columns if any(name in row for row in rows)]
    lines = [shown, ["---"] * len(shown)]
    lines += [[str(row.get(name, "")) for name in shown] for row in rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def draw(rows: Sequence[Row], path: Path) -> None:
    """Draw time and peak memory against the number of pixels."""
    from aftermap.core.reporting.charts import BLUE, GREEN, INK, ORANGE, Line, Panel, write_chart

    usual = [row for row in rows if row["scene"] != "crowded town"]

    def lines(what: str, jobs: Sequence[str]) -> list[Any]:
        drawn = []
        for job, colour in zip(jobs, (BLUE, ORANGE, GREEN, INK)):
            points = [(row["size"] ** 2 / 1e6, row[what]) for row in usual if row["job"] == job]
            if points:
                drawn.append(Line(job, *zip(*sorted(points)), colour=colour))
        return drawn

    networks = ("segmentfootprints", "bare network")
    curves = (
        ("seconds", lines("seconds", (*STEPS, ALL_STEPS))),
        ("MB, peak", lines("peak_mb", STEPS)),
        ("seconds", lines("seconds", networks)),
        ("MB, peak", lines("peak_mb", networks)),
    )
    panels = [
        Panel("million pixels", label, drawn, y_range=_from_zero(drawn))
        for label, drawn in curves
        if drawn
    ]
    if panels:
        write_chart(path, panels, (680, 380))


def _from_zero(lines: Sequence[Any]) -> tuple[float, float]:
    return 0.0, 1.06 * max(max(line.y) for line in lines)


def _sums(rows: Sequence[Row]) -> Iterator[Row]:
    for scene, jobs in _by_scene(rows):
        parts = [jobs[step] for step in STEPS if step in jobs]
        if len(parts) == len(STEPS):
            yield {
                "job": ALL_STEPS,
                **scene,
                "seconds": round(sum(part["seconds"] for part in parts), 2),
                "processor_seconds": round(sum(part["processor_seconds"] for part in parts), 2),
                "peak_mb": max(part["peak_mb"] for part in parts),
                "buildings": parts[0]["buildings"],
            }


def _by_scene(rows: Sequence[Row]) -> Iterator[tuple[Row, dict[str, Row]]]:
    """Yield each scene's name and size, and its rows by job."""
    for scene, size in dict.fromkeys((row["scene"], row["size"]) for row in rows):
        here = [row for row in rows if (row["scene"], row["size"]) == (scene, size)]
        yield {"scene": scene, "size": size}, {row["job"]: row for row in here}
