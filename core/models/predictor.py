"""A loaded model: bytes of images in, bytes of probabilities out."""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import ModelError
from ..progress import Progress
from ..sentences import say
from .backend import Backend, Images, Probabilities
from .card import ModelCard
from .described import ANSWERS


class Model:
    """The stages of a model on a device; images are RGB `(n, 3, h, w)`, probabilities 0..255.

    Sides of images are multiples of `card.stride`.

    Args:
        card: what the model is.
        stages: what computes each stage of the card.
        probe: how the device was chosen, in one sentence; empty if a person chose it.
        fingerprint: changes with all that decides its answers; the card's own if empty.
        activations: by stage, bytes of memory per pixel of an image, in float32; a stage is missing
            where nobody knows.
        features: how many the damage stage has for each cell of an image; 0 if it shows none.
        spared: by stage, the share of its operations that the margin of a tile is spared.
    """

    def __init__(
        self,
        card: ModelCard,
        stages: Mapping[str, Backend],
        probe: str = "",
        fingerprint: str = "",
        activations: Mapping[str, float] | None = None,
        *,
        features: int = 0,
        spared: Mapping[str, float] | None = None,
    ) -> None:
        self.card = card
        self.probe = probe
        self.fingerprint = fingerprint or card.fingerprint
        self.activations = dict(activations or {})
        self.features = features
        self.spared = dict(spared or {})
        self._stages = dict(stages)

    @property
    def device(self) -> str:
        """Return one phrase that names the device and the number format."""
        return next(iter(self._stages.values())).device

    @property
    def backend(self) -> str:
        """Return what a person would choose to get the same device."""
        return next(iter(self._stages.values())).name

    @property
    def number_format(self) -> str:
        """Return `bfloat16` or `float32`."""
        return next(iter(self._stages.values())).number_format

    @property
    def is_gpu(self) -> bool:
        """Return whether batches of several tiles pay off."""
        return next(iter(self._stages.values())).is_gpu

    @property
    def streams(self) -> int:
        """Return how many threads may ask at once."""
        return next(iter(self._stages.values())).streams

    def rest(self) -> None:
        """Give back the memory that is kept for the next answer; it takes a moment to get again."""
        for stage in self._stages.values():
            stage.rest()

    def announce(self, progress: Progress, elsewhere: bool = False) -> None:
        """Log which model computes where, and why there; not where if that is `elsewhere`."""
        if elsewhere:
            progress.log(say("Model '{name}'.", name=self.card.name))
            return
        if self.probe:
            progress.log(self.probe)
        progress.log(say("Model '{name}' on {device}.", name=self.card.name, device=self.device))

    def footprints(self, batch: Images, margin: int = 0) -> Probabilities:
        """Return the probability of building, `(n, h, w)`.

        Args:
            batch: images.
            margin: pixels at each edge where nobody needs it, and 0 may stand.
        """
        return self._stage("footprints")(batch, margin=margin)[:, 0]

    def cells(self, batch: Images) -> Probabilities:
        """Return the probability of damage in each cell, `(n,)`.

        Raises:
            ModelError: the model does not classify cells.
        """
        return self._stage("cells")(batch)[:, 0]

    def damage(self, pre: Images, post: Images, margin: int = 0) -> Probabilities:
        """Return the probability of each damage level if there is a building, `(n, 4, h, w)`.

        The margin is as of `footprints`.

        Raises:
            ModelError: the model has no damage stage.
        """
        return self.described(pre, post, margin)[:, : ANSWERS["damage"]]

    def described(self, pre: Images, post: Images, margin: int = 0) -> Probabilities:
        """Return the same, and after it what the network saw if it has `features`: `stage.folded`.

        Raises:
            ModelError: the model has no damage stage.
        """
        return self._stage("damage")(pre, post, margin=margin)

    def _stage(self, name: str) -> Backend:
        stage = self._stages.get(name)
        if stage is None:
            raise ModelError(_lack(name, self.card.name))
        return stage


def _lack(stage: str, name: str) -> str:
    """Say what a model without a stage cannot do."""
    if stage == "footprints":
        return say("Model '{name}' finds no buildings: choose a model that does.", name=name)
    if stage == "cells":
        return say(
            "Model '{name}' does not classify the cells of a grid: choose a model that does.",
            name=name,
        )
    return say(
        "Model '{name}' cannot judge damage from a pair of images: choose a model that does.",
        name=name,
    )
