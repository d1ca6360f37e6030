"""Pack the checkpoint of a training into small files that can travel.

    .venv/bin/python scripts/light_checkpoint.py CHECKPOINT OUT [--megabytes 15]
    .venv/bin/python scripts/parcels.py unpack OUT CHECKPOINTS

CHECKPOINT is a folder such as `footprints` below that of scripts/train_default.py. Only what is
needed to go on travels, in three fifths of its size; unpacked, it lies under the folder's own name.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import package
import parcels


def main(options: argparse.Namespace) -> None:
    from aftermap.core.errors import AftermapError
    from aftermap.core.training.checkpoint import write_light

    with tempfile.TemporaryDirectory() as scratch:
        light = Path(scratch) / options.checkpoint.resolve().name
        try:
            write_light(options.checkpoint, light)
        except AftermapError as error:
            raise SystemExit(str(error)) from error
        print(f"{parcels.pack([light], options.out, options.megabytes)} parts")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--megabytes", type=float, default=15.0, help="the most that a file takes")
    package.load()
    main(parser.parse_args())
