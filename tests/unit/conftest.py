"""What several files of unit tests share."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


def pytest_collection_finish() -> None:
    """Let the collector of garbage pass over what has been imported: it stays till the end."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _quick_race() -> Iterator[None]:
    """Let back ends race on an image of 64 pixels: which one wins is not what is tested."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("aftermap.core.models.probe.SIDE", 64)
        patch.setattr("aftermap.core.models.probe.HEATS", 1)
        yield


@pytest.fixture(scope="session", autouse=True)
def _impatient() -> Iterator[None]:
    """Ask servers that failed again at once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("aftermap.core.fetch.contact.FIRST_WAIT", 0.001)
        yield


@pytest.fixture
def one_thread() -> Iterator[None]:
    """Compute with one thread, as processes beside do: others round single pixels otherwise."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)
