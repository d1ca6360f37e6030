"""Record the model that ships and let its back ends race, once for all suites of a `make test`.

.venv/bin/python scripts/race.py FOLDER
"""

from __future__ import annotations

import os
import sys

import package

if __name__ == "__main__":
    os.environ["AFTERMAP_CACHE"] = sys.argv[1]
    package.load()
    from aftermap.core.models.folder import load_model

    print(load_model().probe)
