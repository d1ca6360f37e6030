"""The training loop: Adam with cosine decay, an exponential moving average, time as the budget."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from ..progress import Progress

Batch = tuple[Tensor, ...]


@dataclass(frozen=True)
class Schedule:
    """How long and how fast to learn.

    Args:
        minutes: wall-clock budget; the rate follows a cosine over it.
        rate: peak learning rate; `warmup` steps lead up to it.
        decay: weight decay.
        average: decay of the moving average of the weights per step.
        check_every: minutes between two looks at the validation tiles.
    """

    minutes: float = 45.0
    rate: float = 1.5e-3
    warmup: int = 100
    decay: float = 1e-4
    average: float = 0.998
    check_every: float = 5.0


def train(
    network: nn.Module,
    batches: Iterator[Batch],
    loss: Callable[[nn.Module, Batch], Tensor],
    schedule: Schedule,
    progress: Progress,
    check: Callable[[nn.Module], float],
) -> nn.Module:
    """Train `network` in place; return the averaged network that `check` scored best.

    Args:
        batches: endless.
        loss: called with the network and a batch.
        check: score of the averaged network, higher is better; may save it.
    """
    network.train()
    optimizer = torch.optim.AdamW(network.parameters(), schedule.rate, weight_decay=schedule.decay)
    averaged = copy.deepcopy(network)
    best, best_score = averaged, -math.inf
    start = checked = time.monotonic()
    step = 0
    while (share := (time.monotonic() - start) / 60 / schedule.minutes) < 1:
        _set_rate(optimizer, schedule, step, share)
        value = _step(network, next(batches), loss, optimizer)
        step += 1
        _average(averaged, network, min(schedule.average, (1 + step) / (10 + step)))
        progress.update(share, 1, f"step {step}, loss {value:.3f}")
        if time.monotonic() - checked > schedule.check_every * 60:
            best, best_score = _better(averaged, best, best_score, check)
            checked = time.monotonic()
    return _better(averaged, best, best_score, check)[0]


def _step(
    network: nn.Module,
    batch: Batch,
    loss: Callable[[nn.Module, Batch], Tensor],
    optimizer: torch.optim.Optimizer,
) -> float:
    value = loss(network, batch)
    optimizer.zero_grad(set_to_none=True)
    value.backward()  # type: ignore[no-untyped-call]
    nn.utils.clip_grad_norm_(network.parameters(), 5.0)
    optimizer.step()
    return float(value.detach())


def _set_rate(optimizer: Any, schedule: Schedule, step: int, share: float) -> None:
    warm = min(1.0, (step + 1) / schedule.warmup)
    rate = schedule.rate * warm * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * share)))
    for group in optimizer.param_groups:
        group["lr"] = rate


@torch.no_grad()
def _average(averaged: nn.Module, network: nn.Module, decay: float) -> None:
    for kept, new in zip(averaged.state_dict().values(), network.state_dict().values()):
        if kept.is_floating_point():
            kept.lerp_(new, 1 - decay)
        else:
            kept.copy_(new)


def _better(
    averaged: nn.Module, best: nn.Module, best_score: float, check: Callable[[nn.Module], float]
) -> tuple[nn.Module, float]:
    candidate = copy.deepcopy(averaged).eval()
    score = check(candidate)
    return (candidate, score) if score >= best_score else (best, best_score)
