"""What several files of unit tests share."""

from __future__ import annotations

import pytest


@pytest.fixture
def quick_race(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let back ends race on an image of 64 pixels: which one wins is not what is tested."""
    from aftermap.core.models import probe

    monkeypatch.setattr(probe, "SIDE", 64)
    monkeypatch.setattr(probe, "HEATS", 1)
