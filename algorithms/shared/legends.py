"""Legends, names of fields and forms in QGIS's language.

A style travels with its file to readers of any language: it is written in English, and put into
words where it is loaded.
"""

from __future__ import annotations

import re

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRuleBasedRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from .texts import tr

CONTEXT = "Styles"
"""Of the catalogues: what the files in resources/styles show."""


def put_into_words(layer: QgsMapLayer) -> None:
    """Translate what a layer's style shows: its legend, and names and values in its form.

    Args:
        layer: with one of the plugin's styles; texts of any other stay as they are.
    """
    if isinstance(layer, QgsRasterLayer):
        _raster(layer)
    elif isinstance(layer, QgsVectorLayer) and layer.renderer() is not None:
        _vector(layer)
        _form(layer)
    layer.emitStyleChanged()


def worded(label: str) -> str:
    """Return a label in QGIS's language: as it stands, or its words before a class's limits."""
    whole = QCoreApplication.translate(CONTEXT, label)
    if whole != label:
        return str(whole)
    number = re.search(r"\d+(\.\d+)?(?= times enlarged)", label)
    if number:
        template = label.replace(number[0], "@enlarged@")
        whole = QCoreApplication.translate(CONTEXT, template)
        return str(whole).replace("@enlarged@", number[0])
    if ": " not in label:
        return label
    words, _, limits = label.partition(": ")
    found = re.fullmatch(r"(\S+) to (\S+)", limits)
    if found:
        limits = tr("{low} to {high}").format(low=found[1], high=found[2])
    return f"{QCoreApplication.translate(CONTEXT, words)}: {limits}"


def _vector(layer: QgsVectorLayer) -> None:
    renderer = layer.renderer()
    if isinstance(renderer, QgsRuleBasedRenderer):
        for rule in renderer.rootRule().descendants():
            rule.setLabel(worded(rule.label()))
    elif isinstance(renderer, QgsCategorizedSymbolRenderer):
        for index, category in enumerate(renderer.categories()):
            renderer.updateCategoryLabel(index, worded(category.label()))
    elif isinstance(renderer, QgsGraduatedSymbolRenderer):
        for index, part in enumerate(renderer.ranges()):
            renderer.updateRangeLabel(index, worded(part.label()))


def _raster(layer: QgsRasterLayer) -> None:
    renderer = layer.renderer()
    if isinstance(renderer, QgsPalettedRasterRenderer):
        for entry in renderer.classes():
            renderer.setLabel(entry.value, worded(entry.label))
    elif isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        ramp = renderer.shader().rasterShaderFunction() if renderer.shader() else None
        if ramp is not None and hasattr(ramp, "colorRampItemList"):
            items = ramp.colorRampItemList()
            for item in items:
                item.label = worded(item.label)
            ramp.setColorRampItemList(items)


def _form(layer: QgsVectorLayer) -> None:
    aliases = [field.alias() for field in layer.fields()]
    # Read first: QGIS 3.22 forgets the widgets of fields when an alias is set again.
    setups = [layer.editorWidgetSetup(index) for index in range(len(aliases))]
    for index, alias in enumerate(aliases):
        if alias:
            layer.setFieldAlias(index, worded(alias))
    for index, setup in enumerate(setups):
        layer.setEditorWidgetSetup(index, _worded_values(setup))
    form = layer.editFormConfig()
    for tab in form.tabs():
        if isinstance(tab, QgsAttributeEditorContainer):
            tab.setName(worded(tab.name()))
    layer.setEditFormConfig(form)


def _worded_values(setup: QgsEditorWidgetSetup) -> QgsEditorWidgetSetup:
    """Return a value map with its names translated, and any other widget as it is."""
    found = setup.config().get("map") if setup.type() == "ValueMap" else None
    if isinstance(found, dict):  # as QGIS wrote them before it kept their order
        found = [{name: value} for name, value in found.items()]
    if found is None:
        return QgsEditorWidgetSetup(setup.type(), setup.config())
    values = [{worded(name): value for name, value in entry.items()} for entry in found]
    return QgsEditorWidgetSetup("ValueMap", {**setup.config(), "map": values})
