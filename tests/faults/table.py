"""Runs the tries and writes what was tried and held into docs/reliability.md."""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from .engine import Engine
from .tries import KINDS, Bench, Tally
from .world import make

COUNTS = {"kills": 50, "disks": 200, "files": 1000, "requests": 1500, "cancels": 100}
"""How many tries of each kind `make faults` does."""

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reliability.md"
BEGIN, END = "<!-- table -->\n", "<!-- end of table -->\n"


@contextmanager
def bench(seed: int) -> Iterator[Bench]:
    """Give a world and an engine, and remove both afterwards."""
    with tempfile.TemporaryDirectory(prefix="aftermap-faults-") as name:
        engine, before = Engine(), os.getcwd()
        try:
            os.chdir(name)  # a damaged request may name a file without its folder
            os.mkfifo("a.fifo")
            yield Bench(make(Path(name) / "world"), engine, Path(name), seed)
        finally:
            engine.stop()
            os.chdir(before)


def run(counts: Mapping[str, int], seed: int) -> list[Tally]:
    """Do the tries and say how each kind ended."""
    tallies = []
    with bench(seed) as place:
        for name, count in counts.items():
            tally = KINDS[name](place, count)
            print(f"{tally.kind}: {tally.held} of {tally.tried} held ({_ends(tally)})", flush=True)
            for fault in tally.faults:
                print(f"  {fault}", flush=True)
            tallies.append(tally)
    return tallies


def table(tallies: list[Tally], seed: int, before: str = "") -> str:
    """Return the table for the page.

    Args:
        tallies: what was tried now.
        seed: of the tries.
        before: the table that is there: its rows of what was not tried now stay.
    """
    rows = {line.split(" | ")[0][2:]: line for line in before.splitlines()[4:]}
    rows = rows if before.startswith(f"Seed {seed}.") else {}
    lines = [
        f"Seed {seed}.",
        "",
        "| what was done | tried | held | how they ended |",
        "|---|---:|---:|---|",
    ]
    for one in tallies:
        rows[one.kind] = f"| {one.kind} | {one.tried} | {one.held} | {_ends(one)} |"
    return "\n".join([*lines, *rows.values()]) + "\n"


def write(tallies: list[Tally], seed: int) -> None:
    """Put the table between its marks on the page."""
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(BEGIN, 1)
    old, after = rest.split(END, 1)
    text = table(tallies, seed, old)
    PAGE.write_text(before + BEGIN + text + END + after, encoding="utf-8")


def main() -> int:
    """Run what the command line says; 1 if anything did not hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    for name, count in COUNTS.items():
        parser.add_argument(f"--{name}", type=int, default=count)
    parser.add_argument("--write", action="store_true", help="write docs/reliability.md")
    options = parser.parse_args()
    counts = {name: getattr(options, name) for name in COUNTS}
    tallies = run({name: count for name, count in counts.items() if count}, options.seed)
    if options.write:
        write(tallies, options.seed)
    return int(any(tally.faults for tally in tallies))


def _ends(tally: Tally) -> str:
    return ", ".join(f"{count} {kind}" for kind, count in sorted(tally.ends.items()))
