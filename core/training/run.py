"""The training loop: epochs of seeded crops until the validation loss no longer falls.

AdamW with a warm-up and a cosine decay; the weights that are judged and kept are a moving average
of those that learn. A batch depends on the seed, the epoch and the step alone, so a run that was
killed goes on from its checkpoint to the same curve and the same weights as an unbroken one (on a
GPU but for the order of its sums).
"""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ..errors import ParameterError
from ..models.device import choose_device, describe, fastest_kernels, training_format
from ..progress import Progress
from ..requests import Learning
from ..sentences import say
from .average import MovingAverage
from .checkpoint import Checkpoint
from .clock import LearningClock
from .crops.ahead import Ahead, Batch
from .crops.augment import Rng
from .curves import Epoch, best_of, write_curves
from .scores.evaluate import half_precision

RATE = 1e-3
"""Highest learning rate where nobody asks for another."""

WARMUP = 100
"""Steps that lead up to the highest rate, a tenth of the run at most."""

DECAY = 1e-4
"""Weight decay."""

LARGEST_GRADIENT = 5.0
"""Norm to which gradients are clipped."""


@dataclass(frozen=True)
class Verdict:
    """How the network does on the validation part: the loss decides, the score is for people."""

    loss: float
    score: float


@dataclass(frozen=True)
class Lesson:
    """How a network is asked, and how wrong its answer is.

    Args:
        normalise: turns uint8 images into network input.
        criterion: loss of scores `(b, k, ...)` against labels, both on one device.
    """

    normalise: Callable[[Tensor], Tensor]
    criterion: Callable[[Tensor, Tensor], Tensor]

    def scores(self, network: nn.Module, images: Sequence[Tensor]) -> Tensor:
        """Return the network's scores for uint8 images, in float32."""
        with half_precision(images[0].device):
            scores: Tensor = network(*(self.normalise(image) for image in images))
        return scores.float()


@dataclass(frozen=True)
class Task:
    """What is learnt.

    Args:
        network: with the weights to start from.
        draw: makes one batch, uint8 images and last their labels; called in threads or, for a GPU,
            in processes.
        lesson: how the batch is learnt from.
        judge: called with the averaged network after each epoch.
        score: name of the judge's score.
    """

    network: nn.Module
    draw: Callable[[Rng], Batch]
    lesson: Lesson
    judge: Callable[[nn.Module], Verdict]
    score: str = "score"


@dataclass(frozen=True)
class Learnt:
    """What a run came to.

    Args:
        network: the averaged weights of the epoch with the lowest validation loss.
        epochs: every epoch, including those before a resume.
        stopped: `patience`, `epochs` or `minutes`.
        resumed_at: epoch after which the run went on, 0 for a fresh one.
        crops_per_second: learnt from, without the time for validation.
        device: one phrase for people.
    """

    network: nn.Module
    epochs: tuple[Epoch, ...]
    stopped: str
    resumed_at: int
    crops_per_second: float
    device: str

    @property
    def best(self) -> Epoch:
        """Return the epoch whose weights were kept."""
        return best_of(self.epochs)


def learn(
    task: Task,
    learning: Learning,
    progress: Progress,
    folder: Path | None = None,
    fingerprint: str = "",
) -> Learnt:
    """Train a network, or go on where an earlier run of the same request was stopped.

    Args:
        task: what is learnt.
        learning: how long and how fast.
        progress: told after every step, logged to after every epoch.
        folder: where checkpoint and curves go; None keeps neither. The checkpoint stays until
            `Checkpoint.remove`, so that what follows the training may be interrupted too.
        fingerprint: a checkpoint with another one is not gone on from.

    Raises:
        ParameterError: the loss is no longer a number, or the device is not there.
        OutputError: the checkpoint or the curves cannot be written.
    """
    run = _Run(task, learning)
    checkpoint = Checkpoint(folder, fingerprint) if folder else None
    saved = checkpoint.load(progress) if checkpoint else None
    if saved is not None:
        run.restore(saved)
        progress.log(say("Goes on after epoch {count}.", count=len(run.epochs)))
    resumed_at = len(run.epochs)
    try:
        while (why := run.finished()) is None:
            run.epoch(progress)
            if checkpoint and folder:
                checkpoint.save(run.state())
                write_curves(folder, run.epochs, task.score)
    finally:
        run.close()
    return run.learnt(why, resumed_at)


class _Run:
    """The state of one run, and what an epoch does to it."""

    def __init__(self, task: Task, learning: Learning) -> None:
        self._task, self._learning = task, learning
        self._rate = learning.rate or RATE
        self.device = choose_device(learning.device)
        self._format = training_format(self.device)
        self._network = on_device(task.network, self.device)
        self._averaged = copy.deepcopy(self._network).requires_grad_(False).eval()
        self._best = copy.deepcopy(self._averaged)
        self._average = MovingAverage(self._averaged, self._network)
        self._optimizer = torch.optim.AdamW(
            self._network.parameters(),
            self._rate,
            weight_decay=DECAY,
            fused=True if self.device.type == "cuda" else None,
        )
        self._scaler = torch.amp.GradScaler(self.device.type, enabled=self._format is torch.float16)
        self._steps = max(1, round(learning.crops / learning.batch))
        self._ahead = Ahead(self._batch, self._steps, self.device)
        self._clock = LearningClock(self.device)
        self._step, self._seconds, self._busy, self._waited = 0, 0.0, 0.0, 0.0
        self.epochs: list[Epoch] = []

    def state(self) -> dict[str, Any]:
        """Return everything that a resumed run needs; plain values and tensors only."""
        return {
            "network": self._network.state_dict(),
            "averaged": self._averaged.state_dict(),
            "best": self._best.state_dict(),
            "optimizer": self._optimizer.state_dict(),
            "scaler": self._scaler.state_dict(),
            "epochs": [asdict(epoch) for epoch in self.epochs],
            "step": self._step,
            "seconds": self._seconds,
            "busy": self._busy,
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Become the run that `state` was taken of."""
        self._network.load_state_dict(state["network"])
        self._averaged.load_state_dict(state["averaged"])
        self._best.load_state_dict(state["best"])
        groups = self._optimizer.state_dict()["param_groups"]  # how it computes is the device's
        self._optimizer.load_state_dict({**state["optimizer"], "param_groups": groups})
        self._scaler.load_state_dict(state["scaler"])
        self.epochs = [Epoch(**epoch) for epoch in state["epochs"]]
        self._step, self._seconds = state["step"], state["seconds"]
        self._busy = state["busy"]

    def finished(self) -> str | None:
        """Return why there is no further epoch, or None."""
        if not self.epochs:
            return None
        if len(self.epochs) - best_of(self.epochs).number >= self._learning.patience:
            return "patience"
        if len(self.epochs) >= self._learning.epochs:
            return "epochs"
        return "minutes" if self._share_of_time(0) >= 1 else None

    def epoch(self, progress: Progress) -> None:
        """Learn from one epoch's crops, average, judge, and keep the best."""
        start, began = self._clock.seconds(), time.monotonic()
        number = len(self.epochs) + 1
        torch.manual_seed(_seed(self._learning.seed, number))
        with fastest_kernels(self.device):
            loss, rate = self._learn_once(number, start, progress)
        busy = time.monotonic() - began
        self._busy += busy
        verdict = self._task.judge(self._averaged)
        if not (math.isfinite(loss) and math.isfinite(verdict.loss)):
            raise ParameterError(
                say(
                    "The loss is no longer a number after epoch {number}: choose a ‹rate› below"
                    " {rate:g}.",
                    number=number,
                    rate=self._rate,
                )
            )
        self.epochs.append(Epoch(number, rate, loss, verdict.loss, verdict.score))
        if best_of(self.epochs).number == number:
            self._best.load_state_dict(self._averaged.state_dict())
        self._seconds += self._clock.seconds() - start
        progress.log(
            say(
                "Epoch {number}: training loss {loss:.4f}, validation loss {loss_2:.4f}, {score}"
                " {score_2:.4f}, {speed:.1f} crops/s, {waited:.0%} of the time waiting for crops",
                number=number,
                loss=loss,
                loss_2=verdict.loss,
                score=self._task.score,
                score_2=verdict.score,
                speed=self._speed(),
                waited=self._waited / max(busy, 1e-09),
            )
        )

    def close(self) -> None:
        self._ahead.close()

    def learnt(self, why: str, resumed_at: int) -> Learnt:
        return Learnt(
            self._best,
            tuple(self.epochs),
            why,
            resumed_at,
            self._speed(),
            describe(self.device, self._format),
        )

    def _learn_once(self, number: int, start: float, progress: Progress) -> tuple[float, float]:
        """Return the mean loss of an epoch and its last learning rate."""
        self._network.train()
        total, done, rate = torch.zeros((), device=self.device), 0, 0.0
        self._waited = 0.0
        with self._ahead.epoch(number) as batches:
            while (batch := self._next(batches)) is not None:
                rate = self._set_rate(start)
                total += self._learn_from(batch)
                done += 1
                progress.update(self._share(start), 1, self._note(number))
                if self._share_of_time(self._clock.seconds() - start) >= 1:
                    break
        return float(total) / done, rate

    def _next(self, batches: Iterator[Batch]) -> Batch | None:
        began = time.monotonic()
        batch = next(batches, None)
        self._waited += time.monotonic() - began
        return batch

    def _batch(self, epoch: int, step: int) -> Batch:
        return self._task.draw(np.random.default_rng((self._learning.seed, epoch, step)))

    def _learn_from(self, batch: Batch) -> Tensor:
        lesson = self._task.lesson
        *images, labels = (item.to(self.device, non_blocking=True) for item in batch)
        if labels.dtype is torch.uint8:
            labels = labels.long()
        loss = lesson.criterion(lesson.scores(self._network, images), labels)
        self._optimizer.zero_grad(set_to_none=True)
        self._scaler.scale(loss).backward()  # type: ignore[no-untyped-call]
        self._scaler.unscale_(self._optimizer)
        nn.utils.clip_grad_norm_(self._network.parameters(), LARGEST_GRADIENT)
        self._scaler.step(self._optimizer)
        self._scaler.update()
        self._step += 1
        self._average.follow(self._step)
        return loss.detach()

    def _set_rate(self, start: float) -> float:
        warmup = max(1, min(WARMUP, self._steps * self._learning.epochs // 10))
        rate = self._rate * min(1.0, (self._step + 1) / warmup) * cosine(self._share(start))
        for group in self._optimizer.param_groups:
            group["lr"] = rate
        return rate

    def _share(self, start: float) -> float:
        """Return how much of the longest possible run is over, 0..1."""
        steps = self._step / (self._steps * self._learning.epochs)
        return min(1.0, max(steps, self._share_of_time(self._clock.seconds() - start)))

    def _share_of_time(self, running: float) -> float:
        if self._learning.minutes is None:
            return 0.0
        return (self._seconds + running) / (60 * self._learning.minutes)

    def _speed(self) -> float:
        return self._step * self._learning.batch / max(self._busy, 1e-9)

    def _note(self, number: int) -> str:
        note = say(
            "Epoch {number} of {epochs} at most", number=number, epochs=self._learning.epochs
        )
        if not self.epochs:
            return note
        loss = say(
            "validation loss {validation_loss:.3f}", validation_loss=self.epochs[-1].validation_loss
        )
        return say("{note}, {loss}, {speed:.1f} crops/s", note=note, loss=loss, speed=self._speed())


def on_device(network: nn.Module, device: torch.device) -> nn.Module:
    """Move a network, its weights laid out as convolutions like them: channels last."""
    moved: nn.Module = network.to(  # type: ignore[call-overload]
        device=device, memory_format=torch.channels_last
    )
    return moved


def cosine(share: float) -> float:
    """Return the share of the highest rate after `share` of the run: from 1 down to 0.01."""
    return 0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * share))


def _seed(seed: int, epoch: int) -> int:
    """Return the seed of what torch draws in an epoch (dropout)."""
    return int(np.random.SeedSequence((seed, epoch)).generate_state(1)[0])
