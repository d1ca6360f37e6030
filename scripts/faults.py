"""Do to a tiny world what happens to real ones: kills, full disks, damaged files and requests.

.venv/bin/python scripts/faults.py --write
.venv/bin/python scripts/faults.py --seed 7 --kills 0 --disks 0 --files 100 --requests 0 --cancels 0
"""

from __future__ import annotations

import os
import sys
import tempfile

import package

if __name__ == "__main__":
    package.load()
    from aftermap.tests.faults.table import main

    with tempfile.TemporaryDirectory(prefix="aftermap-cache-") as cache:
        os.environ["AFTERMAP_CACHE"] = cache
        sys.exit(main())
