"""Train the model that ships with Aftermap, or go on from one, and write its card.

    .venv/bin/python scripts/train_default.py DATA OUT [--minutes 50 30] [--seed 1]
        [--start MODEL [--afresh footprints damage]] [--checkpoint FOLDER] [--open]
        [--device cpu|cuda] [--batch 8] [--steps 40] [--unmeasured]

DATA holds the labelled sources (`SOURCES` of core/training/data/sources.py), of which missing ones
are left out, or the parts that scripts/pack_training.py made of them. A run that was killed goes on
from the checkpoint in FOLDER when it is started again, and `--minutes` counts what it had learnt
before. `--minutes 0 0 --start MODEL` only measures again.
`--open` trains the footprints of the variant that has seen no xBD. `--unmeasured` leaves measuring
to another machine: OUT then has a plain card.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any

import package

DESCRIPTION = """\
A small BDANet ({encoders}) for images of 0.3 to 1 m; those coarser than 0.67 m are enlarged before
it. It learnt footprints from xBD, Massachusetts, drone images of Banepa and Kampala, and practice
scenes; damage from xBD, buildings that collapsed in the earthquakes of 2023, practice scenes, and
damage painted on real images.

Not good for: images coarser than 1 m or taken far off nadir, night, snow or smoke; informal
settlements and high-rise centres, of which it saw few; telling minor from major damage. The figures
below are of places that it has not seen; have a person check every building before anyone acts on
it.
"""

OPEN_DESCRIPTION = """\
Footprints only, learnt from open data alone: 20 tiles of Massachusetts, drone images of Banepa and
Kampala, and practice scenes. Its weights have seen no xBD; which of them to keep, its temperature,
threshold and shape settings were chosen on validation tiles that include some. For images of 0.3
to 1 m.

It finds less than the default model, most of all in dense cities: use it where the default's
licence does not allow what you do, and train it further on your own city. Not good for: whatever
the default model is not good for.
"""

LICENCE = "CC BY-NC-SA 4.0 (trained on xBD)"
OPEN_LICENCE = (
    "CC BY 4.0; trained on OpenAerialMap imagery (CC BY 4.0) with OpenStreetMap footprints (ODbL)"
    " and on the Massachusetts Buildings data set (Mnih 2013)"
)
STAGES = ("footprints", "damage")

FIELD_OF_VIEW = 128
"""Pixels that a network is taken to see around each where that was not measured."""

PARTLY = ("xbd-post-only", "turkey-2023")
"""Sources without an image before, or with few buildings marked: nothing is calibrated on them."""


def say(message: str) -> None:
    print(time.strftime("%H:%M:%S"), message, flush=True)


def main(options: argparse.Namespace) -> None:
    import cv2
    import torch
    from aftermap.core.progress import CallbackProgress
    from aftermap.core.training import recipe
    from aftermap.core.training.data.default import FOOTPRINT_SHARES, OPEN_SHARES
    from aftermap.core.training.data.default_split import read_split

    torch.manual_seed(options.seed)
    cv2.setNumThreads(1)  # crops are made in threads already
    steps = [0]

    def advance(done: float, total: float, note: str) -> None:
        steps[0] += 1
        if steps[0] % 10 == 0:
            say(f"{note} ({steps[0]} steps)")

    progress = CallbackProgress(advance, on_log=say)
    split = read_split(options.data, CallbackProgress(on_log=say))
    say(f"{len(split.train)} tiles to learn from, {len(split.validation)} to be judged on")

    networks, configs = begin(options)
    first, second = options.minutes
    if first:
        shares = OPEN_SHARES if options.open else FOOTPRINT_SHARES
        networks["footprints"] = recipe.train_footprints(
            networks["footprints"], split, stint(options, "footprints"), progress, shares
        )
    if second and "damage" in networks:
        if "damage" in options.afresh:
            networks["damage"].start_from(networks["footprints"])
        networks["damage"] = recipe.train_damage(
            networks["damage"], split, stint(options, "damage"), progress
        )
    best = {stage: network.eval() for stage, network in networks.items()}
    if options.unmeasured:
        untaught = {stage for stage, given in zip(STAGES, options.minutes) if not given}
        kept = {stage: best[stage] for stage in best if stage not in untaught & {*options.afresh}}
        save_plainly(options.out, kept, {stage: configs[stage] for stage in kept})
    else:
        finish(options, best, configs, split)


def begin(options: argparse.Namespace) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return networks and their settings by stage: of a model, or with published weights."""
    from aftermap.core.models.bdanet import DamageNet, FootprintNet
    from aftermap.core.models.build import config_of
    from aftermap.core.models.folder import load_networks
    from aftermap.core.training import recipe
    from aftermap.core.training.checkpoint import FILE

    stages = STAGES[:1] if options.open else STAGES
    options.afresh = options.afresh if options.start else stages
    networks: dict[str, Any] = {}
    configs = dict.fromkeys(stages, recipe.DEFAULT_NETWORK)
    if options.start:
        card, networks = load_networks(options.start)
        configs = {stage: config_of(card, stage) for stage in card.stages}
    if "footprints" in options.afresh:
        begun = options.checkpoint and (options.checkpoint / "footprints" / FILE).is_file()
        weights = None if begun else recipe.PUBLISHED
        networks["footprints"] = FootprintNet(recipe.DEFAULT_NETWORK, weights)
    if "damage" in options.afresh and "damage" in stages:
        networks["damage"] = DamageNet(recipe.DEFAULT_NETWORK)
    configs.update(dict.fromkeys(options.afresh, recipe.DEFAULT_NETWORK))
    return {stage: networks[stage] for stage in stages}, {stage: configs[stage] for stage in stages}


def stint(options: argparse.Namespace, stage: str) -> Any:
    """Return how long a stage learns, how fast, and where its checkpoint lies."""
    from aftermap.core.training import recipe

    first, second = options.minutes
    return recipe.Stint(
        minutes=first if stage == "footprints" else second,
        rate=recipe.RATE if stage in options.afresh else recipe.FINE_RATE,
        folder=options.checkpoint / stage if options.checkpoint else None,
        seed=options.seed,
        device=options.device,
        batch=options.batch,
        steps=options.steps,
    )


def save_plainly(out: Path, best: dict[str, Any], configs: dict[str, Any]) -> None:
    """Save a model folder of which nothing was measured."""
    from aftermap.core.models.build import options_of
    from aftermap.core.models.card import ModelCard
    from aftermap.core.models.folder import save_model
    from aftermap.core.training import recipe

    card = ModelCard(
        name="Aftermap, not measured",
        architecture="bdanet",
        encoder=configs["footprints"].encoder,
        licence=LICENCE,
        gsd=0.5,
        gsd_range=recipe.GSD_RANGE,
        field_of_view=FIELD_OF_VIEW,
        stages=tuple(best),
        stride=2 ** max(config.depth for config in configs.values()),
        options=options_of(configs),
        description="Neither calibrated nor measured: train_default.py --minutes 0 0 does both.",
    )
    save_model(out, card, best)
    say(f"saved to {out}, not measured")


def told_of(configs: dict[str, Any], train: list[Any], judged_on: list[Any]) -> dict[str, Any]:
    """Return what a card says for people: name, licence, description, and the tiles behind it."""
    from aftermap.core.training.data.dataset import class_counts
    from aftermap.core.training.data.default import OPEN_SHARES

    whole = "damage" in configs
    encoders = " and ".join(dict.fromkeys(config.encoder for config in configs.values()))
    learnt = [tile for tile in train if whole or tile.source in OPEN_SHARES]
    parts = (("train", learnt), ("validation", judged_on))
    return {
        "name": "Aftermap default" if whole else "Aftermap open",
        "licence": LICENCE if whole else OPEN_LICENCE,
        "description": DESCRIPTION.format(encoders=encoders) if whole else OPEN_DESCRIPTION,
        "data": {
            "sources": sorted({tile.source for tile in learnt}),
            "parts": {name: {"tiles": len(tiles), **class_counts(tiles)} for name, tiles in parts},
        },
    }


def finish(
    options: argparse.Namespace, best: dict[str, Any], configs: dict[str, Any], split: Any
) -> None:
    """Calibrate on the real validation tiles, measure, and save the model folder."""
    from aftermap.core.models.build import options_of
    from aftermap.core.models.card import ModelCard
    from aftermap.core.models.folder import save_model
    from aftermap.core.progress import Silent
    from aftermap.core.training import recipe
    from aftermap.core.training.scores import calibrate, confidence
    from aftermap.core.training.scores.by_event import figures_by_event

    look = recipe.NORMALISER
    judged_on = [tile for tile in split.validation if tile.source not in PARTLY]
    real = [tile for tile in judged_on if tile.source != "practice"]
    fits = {"footprints": confidence.fit_footprints, "damage": confidence.fit_damage}
    sure = {stage: fits[stage](best[stage], real, look, 1, Silent()) for stage in best}
    temperature = {stage: fitted.temperature for stage, fitted in sure.items()}
    say(f"temperatures {temperature}")
    calm = confidence.tempered(best, temperature)
    predicted = calibrate.predict_tiles(calm["footprints"], judged_on, look)
    judged = [one for one in predicted if one[0].source != "practice"]
    curve = calibrate.iou_by_threshold(judged)
    say("IoU by threshold: " + ", ".join(f"{at} {iou:.3f}" for at, iou in curve.items()))
    threshold = max(curve, key=lambda at: curve[at])
    morphology, _ = calibrate.best_morphology(judged, threshold)
    morphology, f1 = calibrate.best_apart(judged, morphology, threshold)
    say(f"{morphology} finds buildings with F1 {f1:.3f}")
    reach = calibrate.field_of_view(calm["footprints"], judged_on[-12:], look)
    card = ModelCard(
        architecture="bdanet",
        encoder=configs["footprints"].encoder,
        stages=tuple(best),
        gsd=0.5,
        gsd_range=recipe.GSD_RANGE,
        field_of_view=reach,
        stride=2 ** max(config.depth for config in configs.values()),
        options=options_of(configs),
        threshold=threshold,
        morphology=morphology,
        temperature=temperature,
        **told_of(configs, split.train, judged_on),
        metrics={
            **figures_by_event(predicted, calm.get("damage"), look, morphology),
            **{f"{stage}_confidence": fitted.as_metrics() for stage, fitted in sure.items()},
        },
    )
    save_model(options.out, card, best)
    say(f"field of view {reach} px; saved to {options.out}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--minutes", type=float, nargs=2, default=(50.0, 30.0))
    parser.add_argument("--start", type=Path)
    parser.add_argument("--afresh", nargs="*", default=(), help="stages that leave MODEL behind")
    parser.add_argument("--checkpoint", type=Path)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--batch", type=int, help="crops or pairs at once, more on a GPU")
    parser.add_argument("--steps", type=int, default=40, help="between two checkpoints")
    parser.add_argument("--unmeasured", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--open", action="store_true")
    package.load()
    sys.exit(main(parser.parse_args()))
