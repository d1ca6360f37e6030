"""Jobs in processes of their own, so that each has its own peak of memory and a cold start."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any

from .jobs import Missing

BENCH = Path(__file__).resolve().parents[1] / "bench.py"
MISSING = 3
"""Exit status of a job whose peer is not installed."""

PER_MB = 1 << (20 if sys.platform == "darwin" else 10)
"""`ru_maxrss` counts bytes on macOS and kilobytes elsewhere."""


def measure(job: str, **arguments: Any) -> dict[str, Any] | None:
    """Run a job in a fresh process.

    Args:
        job: module in this folder and function, `jobs.engine`.
        arguments: what the function takes, as JSON can say it.

    Returns:
        Seconds of the wall clock and of all processors, peak memory in MB, and what the job says;
        None where it cannot be run here.

    Raises:
        SystemExit: the job failed.
    """
    command = [sys.executable, str(BENCH), "--job", job, json.dumps(arguments)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode == MISSING:
        print(f"  left out: {done.stdout.strip()}", flush=True)
        return None
    if done.returncode:
        raise SystemExit(f"The job {job} failed: see above.")
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def answer(job: str, arguments: str) -> int:
    """Be the fresh process: prepare a job, run it under the clock, print what it took."""
    module, name = job.split(".")
    try:
        run = getattr(import_module(f"{__package__}.{module}"), name)(**json.loads(arguments))
    except Missing as missing:
        print(missing)
        return MISSING
    wall, busy = time.perf_counter(), _processor_seconds()
    facts = run()
    spent = {
        "seconds": round(time.perf_counter() - wall, 2),
        "processor_seconds": round(_processor_seconds() - busy, 2),
        "peak_mb": round(max(usage.ru_maxrss for usage in _usages()) / PER_MB),
    }
    print(json.dumps({**spent, **facts}))
    return 0


def _processor_seconds() -> float:
    return sum(usage.ru_utime + usage.ru_stime for usage in _usages())


def _usages() -> list[resource.struct_rusage]:
    """Return what this process and those that it started have used."""
    return [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
