"""The first day: a greeting that comes once, a way to the engine, and a map after one click."""

from __future__ import annotations

import pytest
from aftermap.algorithms.engine import environment
from aftermap.algorithms.shared.notice import NOTICE
from aftermap.core.errors import EngineMissingError
from aftermap.tests.qgis.test_plugin import wait_until
from aftermap.ui import menu, welcome
from aftermap.ui import practice as practice_scene
from aftermap.ui.practice import Practice
from qgis.core import Qgis, QgsProcessingFeedback, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QThread
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton


def no_engine():
    raise EngineMissingError("Aftermap's engine is not installed.")


def buttons(interface):
    """Return the buttons of the message that is shown, by their texts."""
    shown = interface.messageBar().currentItem()
    return {} if shown is None else {item.text(): item for item in shown.findChildren(QPushButton)}


@pytest.fixture
def interface(plugin):
    interface = plugin._iface
    interface.messageBar().clearWidgets()
    yield interface
    interface.messageBar().clearWidgets()
    QgsProject.instance().clear()


@pytest.fixture
def opened(monkeypatch):
    opened = []
    monkeypatch.setattr(menu, "open_engine", lambda window: opened.append("engine"))
    monkeypatch.setattr(menu, "practise", lambda iface: opened.append("practice"))
    return opened


def test_the_greeting_comes_once(interface, opened):
    QgsSettings().remove(welcome.GREETED)
    greeter = welcome.Welcome(interface)
    greeter.greet()
    found = buttons(interface)
    assert list(found) == ["Try the practice scene"]
    found["Try the practice scene"].click()
    assert opened == ["practice"] and not buttons(interface)
    greeter.greet()
    assert not buttons(interface)
    greeter.stop()


def test_without_an_engine_every_way_leads_to_it(interface, opened, monkeypatch):
    monkeypatch.setattr(environment, "find", no_engine)
    QgsSettings().remove(welcome.GREETED)
    greeter = welcome.Welcome(interface)
    greeter.greet()
    assert set(buttons(interface)) == {"Set up engine…", "Try the practice scene"}
    buttons(interface)["Try the practice scene"].click()
    assert opened == ["engine"]
    greeter.stop()


def test_a_run_that_finds_no_engine_leads_to_its_window(interface, opened, monkeypatch, provider):
    """From the thread that a run is in, as Processing has it."""
    monkeypatch.setattr(environment, "find", no_engine)

    class Run(QThread):
        def run(self):
            NOTICE.engine_missing.emit("Aftermap's engine is not installed.")

    thread = Run()
    thread.start()
    assert thread.wait(5000)
    wait_until(lambda: buttons(interface))
    shown = interface.messageBar().currentItem()
    assert shown.level() == Qgis.MessageLevel.Warning and "not installed" in shown.text()
    buttons(interface)["Set up engine…"].click()
    assert opened == ["engine"]


def test_an_algorithm_says_that_the_engine_is_missing(plugin, monkeypatch, tmp_path):
    import processing

    heard = []
    NOTICE.engine_missing.connect(heard.append)
    monkeypatch.setattr(environment, "find", no_engine)
    with pytest.raises(Exception, match="engine is not installed"):
        processing.run(
            "aftermap:practicescene",
            {name: str(tmp_path / f"{name}.tif") for name in ("PRE", "POST", "POPULATION")},
            feedback=QgsProcessingFeedback(False),
        )
    NOTICE.engine_missing.disconnect(heard.append)
    assert heard and "not installed" in heard[0]


def test_one_click_makes_a_styled_map(interface, monkeypatch):
    monkeypatch.setattr(practice_scene, "SIDE", 320)
    menu.practise(interface)
    practice = interface.mainWindow().findChild(Practice)
    menu.practise(interface)
    assert len(interface.mainWindow().findChildren(Practice)) == 1, "one at a time"
    wait_until(lambda: not practice.busy and QgsProject.instance().mapLayers(), 180)
    group = QgsProject.instance().layerTreeRoot().children()[0]
    names = [node.layer().name() for node in group.children()]
    assert names == [
        "Buildings by damage", "Rescue urgency", "Image after the event", "Image before the event"
    ]  # fmt: skip
    buildings = group.children()[0].layer()
    assert buildings.featureCount() > 5 and buildings.renderer().type() == "RuleRenderer"
    assert QgsProject.instance().crs() == buildings.crs()


def test_what_goes_wrong_is_one_message(interface, monkeypatch):
    monkeypatch.setattr(environment, "find", no_engine)
    practice = Practice(interface)
    practice.start()
    wait_until(lambda: not practice.busy)
    QTest.qWait(50)
    assert "not installed" in interface.messageBar().currentItem().text()
