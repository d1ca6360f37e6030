"""What several files of unit tests share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest


@pytest.fixture
def quick_race(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let back ends race on an image of 64 pixels: which one wins is not what is tested."""
    from aftermap.core.models import probe

    monkeypatch.setattr(probe, "SIDE", 64)
    monkeypatch.setattr(probe, "HEATS", 1)


@pytest.fixture
def one_thread() -> Iterator[None]:
    """Compute with one thread, as processes beside do: others round single pixels otherwise."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)
