"""Pack what the default model learns from into a few files that can travel.

    .venv/bin/python scripts/pack_training.py DATA OUT [--megabytes 60] [--quality 88]

DATA is that of scripts/train_default.py, which reads OUT like it, split and practice scenes as they
were packed. Each part is a fair sample of all sources, so that training can begin on the first.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import package


def main(options: argparse.Namespace) -> None:
    from aftermap.core.errors import AftermapError
    from aftermap.core.progress import CallbackProgress
    from aftermap.core.training.data.default_split import read_split
    from aftermap.core.training.data.packed import MEGABYTE, pack

    progress = CallbackProgress(on_log=lambda line: print(line, file=sys.stderr))
    try:
        split = read_split(options.data, progress)
        parts = pack(split, options.out, progress, options.megabytes, options.quality)
    except AftermapError as error:
        raise SystemExit(str(error)) from error
    print(f"{len(split.train)} tiles to learn from, {len(split.validation)} to be judged on")
    for part in parts:
        print(f"{part} {part.stat().st_size / MEGABYTE:.1f} MB")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--megabytes", type=float, default=60.0, help="the most that a part takes")
    parser.add_argument("--quality", type=int, default=88, help="of JPEG, 1 to 100")
    package.load()
    main(parser.parse_args())
