"""The line that tells how a run moves outlives neither its window nor a run's patience."""

from __future__ import annotations

from types import SimpleNamespace

from aftermap.algorithms.engine.client import POOL
from aftermap.ui.run_line import RunLine
from qgis.PyQt import sip


def test_a_run_goes_on_when_the_window_is_gone(monkeypatch):
    monkeypatch.setattr(POOL, "moved", None)
    line = RunLine(SimpleNamespace(mainWindow=lambda: None))
    told = POOL.moved  # a run under way keeps it
    sip.delete(line)
    told(object(), "Working, 3 s left")
