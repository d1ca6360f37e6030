"""The models that are installed: those that ship, and those in the QGIS profile."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication, QgsSettings

from ...core.errors import ModelError
from ...core.models.card import ModelCard
from ...core.models.folder import CARD, DEFAULT, load_card
from .sources import Inputs
from .texts import tr

STORED = "aftermap/models/default"
"""Setting with the name of the model that is taken where a run names none."""

AS_SET = "as set"
"""Stands in a list of models for the one that a person set as default."""


@dataclass(frozen=True)
class Installed:
    """A model folder in a place that Aftermap looks into; `own` tells that it may be removed."""

    name: str
    folder: Path
    own: bool

    def card(self) -> ModelCard:
        """Read its card.

        Raises:
            ModelError: it cannot be used.
        """
        return load_card(self.folder)


def models_folder() -> Path:
    """Return where models are installed that a person adds."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "aftermap" / "models"


def installed() -> list[Installed]:
    """Return the installed models, those that ship first; a person's own of the same name wins."""
    found: dict[str, Installed] = {}
    for place, own in ((DEFAULT.parent, False), (models_folder(), True)):
        cards = sorted(place.glob(f"*/{CARD}")) if place.is_dir() else []
        for card in cards:
            if card.parent.name.startswith("."):  # a copy that is being made, or was cut off
                continue
            found[card.parent.name] = Installed(card.parent.name, card.parent, own)
    return list(found.values())


def default_name() -> str:
    """Return the name of the model that is taken where a run names none."""
    return str(QgsSettings().value(STORED, "") or "") or DEFAULT.name


def set_default(name: str) -> None:
    """Take another model where a run names none.

    Raises:
        ModelError: it is not installed, cannot be used, or judges cells and not buildings.
    """
    model = _named(name)
    if model is None:
        raise ModelError(tr("The model '{name}' is not installed.").format(name=name))
    if model.card().architecture == "grid":
        raise ModelError(
            tr(
                "The model '{name}' judges cells of a grid and finds no buildings: choose it in"
                " Assess damage, and another one as the default."
            ).format(name=name)
        )
    if name == DEFAULT.name and not model.own:
        QgsSettings().remove(STORED)
    else:
        QgsSettings().setValue(STORED, name)


def chosen_model(inputs: Inputs) -> Optional[str]:
    """Return the folder of the model that a run takes; None is the one that ships.

    A folder goes before a name of the list, and that before the default of the models' page.

    Raises:
        ModelError: the model that was chosen, or is set as default, is gone.
    """
    given = inputs.text("MODEL")
    if given:
        named = None if Path(given).exists() else _named(given)
        return str(named.folder) if named else given
    # As text: QGIS takes a choice not in its list for the default, and models run unchecked.
    listed = (inputs.text("INSTALLED_MODEL") if inputs.has("INSTALLED_MODEL") else "") or AS_SET
    name = default_name() if listed == AS_SET else listed
    model = _named(name)
    if model is None and listed != AS_SET:
        raise ModelError(
            tr(
                "The model '{name}' is not installed here: choose another one, or add it on the"
                " models' page of the engine's window."
            ).format(name=name)
        )
    if model is None:
        raise ModelError(
            tr(
                "The model '{name}', which is set as default, is no longer installed: set another"
                " on the models' page of the engine's window."
            ).format(name=name)
        )
    return None if model.folder == DEFAULT else str(model.folder)


def _named(name: str) -> Optional[Installed]:
    return next((model for model in installed() if model.name == name), None)
