"""Train on a GPU that is at hand for minutes, with what was carried there, and leave small files.

    python3 scripts/gpu_session.py CARRIED... --work FOLDER
    python3 scripts/gpu_session.py CARRIED... --work FOLDER --out OUT --minutes 8 3 --within 12

CARRIED folders hold parts of scripts/pack_training.py, parcels of scripts/light_checkpoint.py (each
in a folder with its stage's name), a model to start from (in `start`) and wheels. They are gathered
in FOLDER, so that each call may bring some: without `--minutes` a call does no more. With it the
call trains stage 1 and stage 2, and is over `--within` minutes after it began, whatever it has
reached. OUT then holds the log, the model as far as it is whole, and the light checkpoint of the
stage that learnt last, to be carried to the next session; `--minutes` counts what earlier ones
learnt.

Python needs torch, numpy, OpenCV, timm, safetensors and segmentation-models-pytorch, no library
that reads rasters. At home, `train_default.py DATA OUT --minutes 0 0 --start MODEL` measures.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import parcels

SCRIPTS = Path(__file__).resolve().parent
STAGES = ("footprints", "damage")
RESERVE = 45
"""Seconds that are kept for packing what was learnt."""


def main(options: argparse.Namespace) -> None:
    began = time.monotonic()
    for folder in options.carried:
        gather(folder, options.work)
    os.environ["PYTHONPATH"] = str(options.work / "site")
    if any(options.minutes):
        options.out.mkdir(parents=True, exist_ok=True)
        end = began + options.within * 60 - RESERVE
        for stage, minutes in zip(STAGES, options.minutes):
            if minutes and not train(options, stage, minutes, end - time.monotonic()):
                break
        give(options)
    print(f"{time.monotonic() - began:.0f} s", flush=True)


def gather(carried: Path, work: Path) -> None:
    """Put what was carried where training finds it."""
    for name in ("data", "checkpoints", "site"):
        (work / name).mkdir(parents=True, exist_ok=True)
    for part in carried.rglob("part-*.zip"):
        shutil.copy2(part, work / "data")
    for listed in carried.rglob(parcels.LIST):
        if not (work / "checkpoints" / listed.parent.name).exists():
            parcels.unpack(listed.parent, work / "checkpoints")
    if (carried / "start").is_dir():
        shutil.copytree(carried / "start", work / "start", dirs_exist_ok=True)
    if wheels := sorted(map(str, carried.rglob("*.whl"))):
        to = ("--no-index", "--no-deps", "--upgrade", "--target", str(work / "site"))
        subprocess.run([sys.executable, "-m", "pip", "install", "-q", *to, *wheels], check=True)
    print(f"gathered from {carried}", flush=True)


def train(options: argparse.Namespace, stage: str, minutes: float, seconds: float) -> bool:
    """Train a stage for so many seconds at most, and log it; tell whether it came to its end."""
    work, log = options.work, options.out / "log.txt"
    start = work / "start"
    if stage == "damage" and not start.is_dir():
        raise SystemExit("Stage 2 needs a stage 1: carry a model in 'start', or train both.")
    begun = ["--start", start, "--afresh", stage] if start.is_dir() else []
    command = [
        sys.executable, SCRIPTS / "train_default.py", work / "data", work / "model", *begun,
        "--minutes", *((minutes, 0) if stage == "footprints" else (0, minutes)),
        "--checkpoint", work / "checkpoints", "--device", options.device,
        "--batch", options.batch, "--steps", options.steps, "--unmeasured",
    ]  # fmt: skip
    with open(log, "ab") as stream:
        try:
            done = subprocess.run(
                [*map(str, command)],
                stdout=stream,
                stderr=subprocess.STDOUT,
                timeout=max(1.0, seconds),
                check=False,
            ).returncode
        except subprocess.TimeoutExpired:
            done = None  # a checkpoint is whole at any moment, so a run may be stopped at any
    print("".join(log.read_text(errors="replace").splitlines(True)[-12:]))
    said = "stopped" if done is None else "failed" if done else "done"
    print(f"{stage}: {said}", flush=True)
    if done == 0:
        for place in (start, options.out / "model"):
            shutil.copytree(work / "model", place, dirs_exist_ok=True)
    return done == 0


def give(options: argparse.Namespace) -> None:
    """Write the light checkpoint of the stage that learnt last."""
    found = [*(options.work / "checkpoints").glob("*/checkpoint.pt")]
    if not found:
        return
    last = max(found, key=os.path.getmtime).parent
    light = [SCRIPTS / "light_checkpoint.py", last, options.out / last.name]
    command = [sys.executable, *light, "--megabytes", options.megabytes]
    subprocess.run([*map(str, command)], check=True)
    for file in sorted(options.out.rglob("*")):
        if file.is_file():
            print(
                f"{file.relative_to(options.out)} {file.stat().st_size / parcels.MEGABYTE:.1f} MB"
            )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("carried", type=Path, nargs="*")
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path("out"))
    parser.add_argument("--minutes", type=float, nargs=2, default=(0.0, 0.0))
    parser.add_argument("--within", type=float, default=9.5)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--megabytes", type=float, default=15.0)
    main(parser.parse_args())
