"""Run one request, given as JSON, in this process: for measurements. Its result is the last line.

.venv/bin/python scripts/run_request.py '{"type": "SegmentFootprints", ...}'
"""

from __future__ import annotations

import sys

import package


def main(text: str) -> None:
    package.load()
    from aftermap.core.engine import codec, jobs
    from aftermap.core.progress import CallbackProgress

    print(codec.to_json(jobs.run(codec.from_json(text), CallbackProgress(on_log=print))))


if __name__ == "__main__":
    main(sys.argv[1])
