"""The form in which teams fill in a building: the review's own, with tabs, photo and defaults."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from xml.etree.ElementTree import Element, SubElement, tostring

from ..files.markup import parse_xml
from ..reporting.metadata import DOCTYPE
from ..reporting.styles import style_text
from ..verdicts import PHOTO, REVIEW, SOURCE

LEVEL, BY, AT, NOTE = REVIEW
EDITED = (*REVIEW, PHOTO, SOURCE)

TABS = {
    "Visit": (LEVEL, NOTE, PHOTO, BY, AT),
    "Building": ("building_id", "damage_level", "people", "area_m2", "needs_review"),
    "How sure": (
        *("confidence", "share_seen", "p_none", "p_minor", "p_major", "p_destroyed"),
        SOURCE,
    ),
}
"""Fields of each tab; what a layer lacks is left out."""

TITLES = {PHOTO: "Photo", SOURCE: "Where the level comes from"}

NULL = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"
"""What QGIS keeps in a list of values for none."""

SAID = f'coalesce("{LEVEL}", "{NOTE}", "{PHOTO}") IS NOT NULL'

# UTC as Review writes it: QGIS's now() is the device's own time, so it is taken apart from seconds
# since 1970. Noon keeps a change of summer time from moving the day.
NOW = (
    "with_variable('s', floor(epoch(now()) / 1000), "
    "format_date(make_datetime(1970, 1, 1, 12, 0, 0) + make_interval(days:=floor(@s / 86400)),"
    " 'yyyy-MM-dd') || 'T' || lpad(floor(@s % 86400 / 3600), 2, '0')"
    " || ':' || lpad(floor(@s % 3600 / 60), 2, '0') || ':' || lpad(floor(@s % 60), 2, '0') || 'Z')"
)

WHO = (
    "coalesce(nullif(@cloud_username, ''), nullif(@user_full_name, ''),"
    f" \"{BY}\", nullif(@user_account_name, ''))"
)
"""QFieldCloud's user, else whoever the device belongs to; a name that was typed in stays."""

DEFAULTS = {
    BY: f"if({SAID}, {WHO}, NULL)",
    AT: f"if({SAID}, {NOW}, NULL)",
    SOURCE: f"if({SAID}, 'QField', NULL)",
}
"""Filled in anew with each change, but only where somebody said something."""

NAMED = "'DCIM/building_' || coalesce(\"building_id\", $id) || '_' || format_date(now(), 'yyyyMMddhhmmsszzz') || '.{}'"  # noqa: E501

ATTACHMENT = {
    "DocumentViewer": ("int", "1"),
    "DocumentViewerHeight": ("int", "0"),
    "DocumentViewerWidth": ("int", "0"),
    "FileWidget": ("bool", "true"),
    "FileWidgetButton": ("bool", "true"),
    "FileWidgetFilter": ("QString", ""),
    "FullUrl": ("bool", "false"),
    "RelativeStorage": ("int", "1"),
    "StorageMode": ("int", "0"),
    "UseLink": ("bool", "false"),
}
"""Of the photo: shown as a picture, its path kept relative to the project."""


def field_style(columns: Collection[str]) -> Element:
    """Return the style of buildings with the form for the field, the root of a QML.

    Args:
        columns: of the layer.
    """
    root = as_root(style_text("buildings_outlines"))  # the ground stays visible
    widgets, aliases = _only(root, "fieldConfiguration"), _only(root, "aliases")
    for name in (PHOTO, SOURCE, BY, AT):
        _widget(widgets, name, "ExternalResource" if name == PHOTO else "TextEdit")
    _add_null(widgets)
    for name, title in TITLES.items():
        SubElement(aliases, "alias", field=name, name=title)
    _lay_out(_only(root, "attributeEditorForm"), columns)
    _set_editable(_only(root, "editable"), columns)
    defaults = SubElement(root, "defaults")
    for name, expression in DEFAULTS.items():
        SubElement(defaults, "default", field=name, expression=expression, applyOnUpdate="1")
    root.append(custom_properties({
        "QFieldSync/attachment_naming": json.dumps({PHOTO: NAMED.format("{extension}")}),
        "QFieldSync/photo_naming": json.dumps({PHOTO: NAMED.format("jpg")}),
        # Outlines are the office's: a slip of the finger must not move a building.
        "QFieldSync/is_geometry_locked": "true",
    }))  # fmt: skip
    return root


def custom_properties(values: dict[str, str]) -> Element:
    """Return the properties of a layer that other programs read."""
    element = Element("customproperties")
    _options(element, {name: ("QString", value) for name, value in values.items()})
    return element


def as_root(qml: str) -> Element:
    """Return the root of a style that ships."""
    return parse_xml(qml.partition("\n")[2])  # without its document type


def as_qml(root: Element) -> str:
    """Return a style as QGIS keeps it in a GeoPackage."""
    return DOCTYPE + tostring(root, encoding="unicode")


def _only(root: Element, name: str) -> Element:
    found = root.find(name)
    if found is None:
        raise KeyError(name)
    return found


def _widget(widgets: Element, name: str, kind: str) -> None:
    field = SubElement(widgets, "field", name=name, configurationFlags="None")
    config = SubElement(SubElement(field, "editWidget", type=kind), "config")
    plain = {"IsMultiline": ("bool", "false")}
    _options(config, ATTACHMENT if kind == "ExternalResource" else plain)


def _options(parent: Element, values: dict[str, tuple[str, str]]) -> None:
    options = SubElement(parent, "Option", type="Map")
    for name, (kind, value) in values.items():
        SubElement(options, "Option", name=name, type=kind, value=value)


def _add_null(widgets: Element) -> None:
    """Let a verdict be taken back: without it a list of values has no way to none."""
    (level,) = (field for field in widgets if field.get("name") == LEVEL)
    choices = level.find(".//Option[@name='map']")
    if choices is None:
        raise KeyError("map")
    one = Element("Option", type="Map")
    SubElement(one, "Option", name="Not looked at", type="QString", value=NULL)
    choices.insert(0, one)


def _lay_out(form: Element, columns: Collection[str]) -> None:
    for tab in list(form):
        form.remove(tab)
    for title, names in TABS.items():
        present: Sequence[str] = [name for name in names if name in columns]
        if present:
            tab = SubElement(
                form, "attributeEditorContainer", name=title, groupBox="0", columnCount="1",
                showLabel="1", visibilityExpressionEnabled="0", visibilityExpression="",
            )  # fmt: skip
            for name in present:
                SubElement(tab, "attributeEditorField", name=name, index="-1", showLabel="1")


def _set_editable(editable: Element, columns: Collection[str]) -> None:
    for field in list(editable):
        editable.remove(field)
    for name in dict.fromkeys((*columns, *EDITED)):
        free = name in EDITED and name != SOURCE
        SubElement(editable, "field", name=name, editable="1" if free else "0")
