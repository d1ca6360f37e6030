"""Measure the engine against its peers in one run: time, peak memory, ratios.

    .venv/bin/python scripts/bench.py [--parts vector pairs network] [--sizes 2048 4096] [--quick]

Every job runs in a process of its own. The rows go to bench.json, their curves to bench.png.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import package
from benching import fresh, suites, summary

SIZES = (2048, 4096, 8192, suites.FULL)
QUICK = (1024, 2048)

SCENES = {
    "vector": ("town", "crowded town"),
    "pairs": ("pair",),
    "network": ("image",),
}
"""What each part is measured on."""


def main(options: argparse.Namespace) -> None:
    sizes = QUICK if options.quick else sorted(options.sizes)
    file = options.out / "bench.json"
    rows = [*kept(file, options.parts), *summary.with_sums(list(measured(options, sizes)))]
    ratios = summary.ratios(rows)
    options.out.mkdir(parents=True, exist_ok=True)
    told = json.dumps({"machine": machine(), "rows": rows, "ratios": ratios}, indent=1)
    file.write_text(told + "\n", encoding="utf-8")
    package.load()
    summary.draw(rows, options.out / "bench.png")
    print("\n" + summary.markdown(rows))
    print("\n" + summary.markdown(ratios, summary.RATIO_COLUMNS))


def measured(options: argparse.Namespace, sizes: Sequence[int]) -> Iterator[suites.Row]:
    if "vector" in options.parts:
        yield from suites.vector(sizes)
    if "pairs" in options.parts:
        yield from suites.pairs(sizes)
    if "network" in options.parts:
        yield from suites.network(sizes, options.devices, options.batch, options.paper)


def kept(file: Path, parts: Sequence[str]) -> list[suites.Row]:
    """Return the rows of an earlier run on this machine that this one does not measure again."""
    if not file.exists():
        return []
    before = json.loads(file.read_text(encoding="utf-8"))
    if before["machine"] != machine():
        return []
    again = {scene for part in parts for scene in SCENES[part]}
    return [row for row in before["rows"] if row["scene"] not in again]


def machine() -> dict[str, object]:
    """Return what the numbers depend on, without the machine's name."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return {
        "system": platform.system(),
        "processors": usable,
        "kind": platform.machine(),
        "python": platform.python_version(),
    }


if __name__ == "__main__":
    if sys.argv[1:2] == ["--job"]:
        sys.exit(fresh.answer(*sys.argv[2:4]))
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    known = tuple(SCENES)
    parser.add_argument("--parts", nargs="+", choices=known, default=known, help="what to measure")
    parser.add_argument("--sizes", nargs="+", type=int, default=SIZES, help="sides in pixels")
    parser.add_argument("--quick", action="store_true", help="two small sizes, to try it out")
    parser.add_argument(
        "--devices", nargs="+", default=["auto", "cpu"], help="the first is the main one"
    )
    parser.add_argument("--batch", type=int, default=1, help="tiles at once for the bare network")
    parser.add_argument("--paper", action="store_true", help="also the paper's ResNet-50")
    parser.add_argument("--out", type=Path, default=package.ROOT / "docs", help="for the results")
    main(parser.parse_args())
