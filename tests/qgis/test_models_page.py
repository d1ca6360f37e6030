"""The models' page: what is installed and how good it is, and what the algorithms make of it."""

from __future__ import annotations

import json
import shutil

import pytest
from aftermap.algorithms.provider import RESOURCES
from aftermap.algorithms.shared import models
from aftermap.algorithms.shared.sources import Inputs
from aftermap.core.errors import ModelError
from aftermap.core.models.folder import DEFAULT
from aftermap.tests.qgis.test_plugin import wait_until
from aftermap.ui.models_page import ModelsPage, card_in_words
from qgis.core import QgsApplication, QgsProcessingContext, QgsSettings
from qgis.PyQt.QtWidgets import QMessageBox

OPEN = RESOURCES / "models" / "open"


@pytest.fixture
def home(provider, monkeypatch, tmp_path):
    """A profile without models of a person's own."""
    monkeypatch.setattr(models, "models_folder", lambda: tmp_path / "models")
    yield tmp_path / "models"
    QgsSettings().remove(models.STORED)


@pytest.fixture
def page(home):
    page = ModelsPage()
    page.show()
    yield page
    page.close()


class Dialog:
    """Stands in for an algorithm's dialog, and remembers the last that was opened."""

    def __init__(self, *asked):
        Dialog.asked = asked

    def show(self):
        pass


def chosen(**values):
    """Return the model that a run with these values takes."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("aftermap:assessdamage")
    return models.chosen_model(Inputs(algorithm, values, QgsProcessingContext()))


def names(page):
    return [page.list.item(row).text() for row in range(page.list.count())]


def test_the_page_shows_cards_with_scores_by_place(page):
    assert names(page) == ["default", "open"]
    assert page.list.currentItem().text() == "default"
    text = page.card.toPlainText()
    card = json.loads((DEFAULT / "card.json").read_text("utf-8"))
    assert card["name"] in text and card["licence"] in text and card["sha256"] in text
    assert all(place in text for place in card["metrics"]["by_event"])


def test_a_folder_is_added_and_removed_whole(page, home, tmp_path):
    shutil.copytree(OPEN, tmp_path / "ours")
    page.copy_from(tmp_path / "ours")
    wait_until(lambda: "ours" in names(page))
    assert [item.name for item in home.iterdir()] == ["ours"]
    assert chosen(INSTALLED_MODEL="ours") == str(home / "ours")
    page.copy_from(tmp_path / "ours")
    wait_until(lambda: "is installed: rename" in page._said.text())
    page.copy_from(tmp_path)
    wait_until(lambda: "is not a model folder" in page._said.text())


def test_a_default_that_a_person_sets_is_what_runs_take(page):
    assert chosen() is None
    page.list.setCurrentRow(1)
    page.make_default()
    assert chosen() == chosen(INSTALLED_MODEL="open") == str(OPEN)
    assert chosen(INSTALLED_MODEL="default") is None
    page.list.setCurrentRow(0)
    page.make_default()
    assert chosen() is None


def test_folders_of_saved_models_stay_valid_and_go_first(home, tmp_path):
    assert chosen(MODEL=str(tmp_path), INSTALLED_MODEL="open") == str(tmp_path)
    assert chosen(MODEL="open") == str(OPEN)
    assert chosen(MODEL=str(tmp_path / "gone")) == str(tmp_path / "gone"), "the engine says so"


def test_a_default_that_is_gone_is_said(home):
    QgsSettings().setValue(models.STORED, "gone")
    with pytest.raises(ModelError, match="'gone', which is set as default, is no longer"):
        chosen()


def test_a_chosen_model_that_is_gone_is_not_replaced_by_another(home):
    with pytest.raises(ModelError, match="'gone' is not installed here"):
        chosen(INSTALLED_MODEL="gone")
    assert chosen(INSTALLED_MODEL="") is None and chosen(INSTALLED_MODEL=None) is None


def test_a_classifier_of_cells_is_no_default(home):
    shutil.copytree(OPEN, home / "cells")
    card = json.loads((OPEN / "card.json").read_text("utf-8"))
    card.update(architecture="grid", stages=["cells"], options={"side": 64, "damaged_from": 3})
    (home / "cells" / "card.json").write_text(json.dumps(card), "utf-8")
    with pytest.raises(ModelError, match="finds no buildings"):
        models.set_default("cells")


def test_a_card_is_no_code(home, tmp_path):
    card = models.installed()[0].card()
    object.__setattr__(card, "name", "<script>")
    assert "<script>" not in card_in_words(card, tmp_path)


def test_a_card_whose_scores_are_no_numbers_is_shown(home, tmp_path):
    card = models.installed()[0].card()
    figures = {"footprint_pixels": {"true": 5, "f1": None}, "severe_buildings": {"true": "<b>"}}
    figures["footprint_buildings"] = {"true": "<b>", "f1": 0.5}
    object.__setattr__(card, "metrics", {"by_event": {"here": figures}})
    assert "0.50 (&lt;b&gt;)" in card_in_words(card, tmp_path)


def test_a_copy_that_was_cut_off_is_no_model(home):
    shutil.copytree(OPEN, home / ".ours.part")
    assert [model.name for model in models.installed()] == ["default", "open"]


def test_a_second_import_does_not_replace_the_first(page, home, monkeypatch):
    import processing

    monkeypatch.setattr(processing, "createAlgorithmDialog", Dialog)
    (home / "imported").mkdir(parents=True)
    page.add_file()
    assert Dialog.asked == ("aftermap:importmodel", {"MODEL": str(home / "imported_2")})


def test_what_cannot_be_removed_is_said(page, home, monkeypatch):
    shutil.copytree(OPEN, home / "ours")
    page.refresh()
    page.list.setCurrentRow(2)
    monkeypatch.setattr(QMessageBox, "question", lambda *asked: QMessageBox.StandardButton.Yes)

    def held(folder, **how):
        raise PermissionError(13, "in use")

    monkeypatch.setattr(shutil, "rmtree", held)
    page.remove()
    assert "cannot be removed (in use)" in page._said.text()
    monkeypatch.undo()


def test_a_profile_that_cannot_be_written_is_said(page, home, monkeypatch):
    import processing

    monkeypatch.setattr(processing, "createAlgorithmDialog", Dialog)
    home.write_text("a file where the folder should be")
    page.add_from_catalogue()
    assert "cannot be written" in page._said.text()
