"""How good the time left is: what QGIS shows each second of a run, against when it ended.

    .venv/bin/python scripts/measure_time_left.py 'name={"type": "RapidAssessment", ...}' ...

Each request runs in an engine of its own, started for it, as the first run of a day does. What
earlier runs took is read from the cache, and each run adds to it: AFTERMAP_CACHE names another one.
"""

from __future__ import annotations

import json
import sys
import time
from itertools import pairwise

import package

SHARES = (0.05, 0.1, 0.25, 0.5, 0.75, 0.9)
"""Of a run's time at which the estimate is looked at."""


class Watcher:
    """A feedback, and what takes the moving line: notes each estimate with its time."""

    def __init__(self) -> None:
        self.begun = time.monotonic()
        self.seen: list[tuple[float, float]] = []
        self.said: list[str] = []

    def isCanceled(self) -> bool:  # noqa: N802 # QGIS's own names
        return False

    def setProgress(self, progress: float) -> None:  # noqa: N802
        pass

    def setProgressText(self, text: str) -> None:  # noqa: N802
        self.said.append(text)

    def pushInfo(self, info: str) -> None:  # noqa: N802
        pass

    def pushWarning(self, warning: str) -> None:  # noqa: N802
        pass

    def moved(self, feedback: object, text: str) -> None:
        if text.endswith(" left"):
            left = float(text.rpartition(", ")[2].split()[0])
            self.seen.append((time.monotonic() - self.begun, left))

    def at(self, moment: float) -> float | None:
        """Return the estimate that was shown at a moment, None if there was none."""
        shown = [left for when, left in self.seen if when <= moment]
        return shown[-1] if shown else None


def measure(name: str, text: str) -> str:
    """Run a request; return a row of a Markdown table."""
    from aftermap.algorithms.engine import process
    from aftermap.core.engine import codec

    process.in_words = str  # type: ignore[assignment]  # seconds with all their digits
    watcher = Watcher()
    engine = process.EngineProcess(sys.executable)
    engine.run(codec.from_json(text), watcher, watcher.moved)
    whole = time.monotonic() - watcher.begun
    engine.stop()
    cells = []
    for share in SHARES:
        left, true = watcher.at(share * whole), whole * (1 - share)
        cells.append("–" if left is None else f"{left:.0f} ({left / true - 1:+.0%})")
    pause = max(after - before for (before, _), (after, _) in pairwise(watcher.seen))
    repeated = len(watcher.said) - len(set(watcher.said))
    return "| " + " | ".join([name, f"{whole:.0f}", *cells, f"{pause:.1f}", str(repeated)]) + " |"


def main(arguments: list[str]) -> None:
    package.load()
    heads = ["run", "seconds", *(f"at {share:.0%}" for share in SHARES), "longest pause", "repeats"]
    print("| " + " | ".join(heads) + " |\n" + "|---" * len(heads) + "|", flush=True)
    for argument in arguments:
        name, _, text = argument.partition("=")
        json.loads(text)
        print(measure(name, text), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
