"""Rasters as QGIS shows them: in the CRS, with the no-data and the alpha band set on the layer."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingUtils,
    QgsRaster,
    QgsRasterLayer,
)

from ...core.errors import InputError
from ...core.files.markup import parse_xml
from .texts import tr

ADDRESSES = ("http://", "https://")

MOST_VALUES = 64
"""No-data values of one band; a range of whole numbers stands for each of them."""

ANY, ALL = "0", "255"
"""What a source of a mask must say to change nothing, see `_combined`."""

Values = Mapping[int, float]
"""One no-data value by band."""


@dataclass(frozen=True)
class Set:
    """What a person set on a layer.

    Args:
        crs: as WKT; None for the file's own.
        nodata: all that is no data, each a value by band; None for what the file says.
        alpha: the band that is 0 where there is no data, beside the rest; None for what the file
            says.
    """

    crs: Optional[str] = None
    nodata: Optional[tuple[Values, ...]] = None
    alpha: Optional[int] = None

    @classmethod
    def on(cls, layer: QgsRasterLayer) -> Set:
        """Return what is set on a layer.

        Raises:
            InputError: a range of no-data holds too many values to be passed on.
        """
        crs = layer.crs()
        is_own = not crs.isValid() or crs == layer.dataProvider().crs()
        wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2018)
        return cls(None if is_own else wkt, _nodata_of(layer), _alpha_of(layer))


def _alpha_of(layer: QgsRasterLayer) -> Optional[int]:
    """Return the band that a person chose as alpha.

    One that the file declares is left to the engine, which knows near infrared that GDAL takes for
    alpha; QGIS chooses it by itself. Opacity and the list of transparent pixel values are left out:
    they are for looking through a layer, as at a map below, and a person who hides shadows or a
    colour that way has not said that nothing is known there. No-data stands apart from them in the
    same window, and is passed on.
    """
    band = layer.renderer().alphaBand() if layer.renderer() else -1
    provider = layer.dataProvider()
    if not 1 <= band <= provider.bandCount():
        return None
    declared = provider.colorInterpretation(band) == QgsRaster.ColorInterpretation.AlphaBand
    return None if declared else band


def _nodata_of(layer: QgsRasterLayer) -> Optional[tuple[Values, ...]]:
    provider = layer.dataProvider()
    bands = range(1, provider.bandCount() + 1)
    declared = [band for band in bands if provider.sourceHasNoDataValue(band)]
    used = [band for band in declared if provider.useSourceNoDataValue(band)]
    added = {band: _values_of(layer, band) for band in bands}
    if used == declared and not any(added.values()):
        return None
    sets: list[Values] = [{band: provider.sourceNoDataValue(band) for band in used}]
    for place in range(max(map(len, added.values()))):
        sets.append({band: found[place] for band, found in added.items() if place < len(found)})
    return tuple(values for values in sets if values)


def _values_of(layer: QgsRasterLayer, band: int) -> list[float]:
    """Return the single values that a person called no-data in a band."""
    found: list[float] = []
    for span in layer.dataProvider().userNoDataValues(band):
        low, high = span.min(), span.max()
        if low == high:
            found.append(low)
            continue
        if not (float(low).is_integer() and 0 <= high - low < MOST_VALUES):
            raise InputError(
                tr(
                    "The layer '{name}' has a range of no-data values, {low} to {high}, that cannot"
                    " be passed on: set single values in its properties (Transparency), or write"
                    " them into the file."
                ).format(name=layer.name(), low=low, high=high)
            )
        found.extend(float(low + step) for step in range(int(high - low) + 1))
    return found


def shown_as(path: str, wanted: Set) -> str:
    """Return the path of a small virtual raster (VRT) that shows a raster as it is set in QGIS.

    The same raster and settings give the same file, so that a run that was cut off can go on. It
    keeps the raster's name, which may tell its date.

    Raises:
        InputError: it could not be written.
    """
    source = os.path.abspath(path) if os.path.exists(path) else path
    if path.lower().startswith(ADDRESSES):
        source = f"/vsicurl/{path}"
    key = hashlib.sha256(repr((source, _stamp(source), wanted)).encode()).hexdigest()[:16]
    folder = os.path.join(QgsProcessingUtils.tempFolder(), key)
    # An address may hold what no file name can, and be longer than one.
    name = re.sub(r"[^\w.-]+", "_", os.path.basename(path))[-100:]
    shown = os.path.join(folder, name + ".vrt")
    if not os.path.exists(shown):
        os.makedirs(folder, exist_ok=True)
        partial = os.path.join(folder, "partial.vrt")
        try:
            _write(partial, source, wanted)
            os.replace(partial, shown)
        except (OSError, RuntimeError, ValueError) as error:
            raise _not_passed_on(path, wanted) from error
    return shown


def _write(target: str, source: str, wanted: Set) -> None:
    """Write the virtual raster.

    Raises:
        RuntimeError: GDAL cannot.
    """
    _translate(target, source, wanted.crs)
    sets = wanted.nodata or ()
    is_plain = len(sets) < 2 and wanted.alpha is None
    if wanted.nodata is not None:
        _set_nodata(target, sets[0] if sets and is_plain else {})
    if is_plain:
        return
    layers = [_nodata_mask(target, source, number, sets[number]) for number in range(len(sets))]
    if wanted.alpha is not None:
        layers.append(_alpha_mask(source, wanted.alpha))
    _set_mask(target, source, layers)


def _nodata_mask(target: str, source: str, number: int, values: Values) -> Element:
    """Return the band that is 0 where a raster has no data at some values."""
    part = os.path.join(os.path.dirname(target), f"nodata-{number}.vrt")
    _translate(part, source, None)
    _set_nodata(part, values)
    _without_masks(part)
    return _combined([(part, f"mask,{band}") for band in values], ANY)


def _alpha_mask(source: str, alpha: int) -> Element:
    """Return the band that is 0 where an alpha band is 0; soft edges have data."""
    band = Element("VRTRasterBand", {"dataType": "Byte", "band": "1"})
    given = SubElement(band, "ComplexSource")
    SubElement(given, "SourceFilename").text = source
    SubElement(given, "SourceBand").text = str(alpha)
    SubElement(given, "LUT").text = "0:0,1:255"
    return band


def _translate(target: str, source: str, crs: Optional[str]) -> None:
    # What GDAL says of it depends on whether some plugin asked for exceptions.
    written: Any = gdal.Translate(target, source, format="VRT", outputSRS=crs)
    if written is None:
        raise RuntimeError(target)
    del written  # closes the file


def _set_nodata(path: str, values: Values) -> None:
    dataset = gdal.Open(path, gdal.GA_Update)
    for band in range(1, dataset.RasterCount + 1):
        if band in values:
            dataset.GetRasterBand(band).SetNoDataValue(values[band])
        else:
            dataset.GetRasterBand(band).DeleteNoDataValue()
    del dataset  # closes the file


def _without_masks(path: str) -> None:
    """Let no-data alone tell the validity of a virtual raster."""
    root = _root_of(path)
    for mask in root.findall("MaskBand"):
        root.remove(mask)
    for band in root.findall("VRTRasterBand"):
        for colour in band.findall("ColorInterp"):
            band.remove(colour)
    ElementTree.ElementTree(root).write(path)


def _set_mask(path: str, source: str, layers: list[Element]) -> None:
    """Give a virtual raster one mask: valid where all layers are, and its own mask is."""
    root = _root_of(path)
    own = root.findall("MaskBand")
    for mask in own:
        root.remove(mask)
    folder, names = os.path.dirname(path), []
    for number, layer in enumerate(layers):
        names.append(os.path.join(folder, f"mask-{number}.vrt"))
        single = Element("VRTDataset", root.attrib)
        single.append(layer)
        ElementTree.ElementTree(single).write(names[-1])
    sources = [(name, "1") for name in names] + ([(source, "mask,1")] if own else [])
    SubElement(root, "MaskBand").append(_combined(sources, ALL))
    ElementTree.ElementTree(root).write(path)


def _root_of(path: str) -> Element:
    return parse_xml(Path(path).read_bytes())


def _combined(sources: list[tuple[str, str]], passed_over: str) -> Element:
    """Return the band that sources of 0 and 255 make, each over the ones before.

    Args:
        sources: a raster and its band, or its mask.
        passed_over: the value of a source that leaves what is there: 0, so that one source is
            enough to be valid, or 255, so that all are needed.
    """
    band = Element("VRTRasterBand", {"dataType": "Byte", "band": "1"})
    for place, (name, number) in enumerate(sources):
        source = SubElement(band, "ComplexSource" if place else "SimpleSource")
        SubElement(source, "SourceFilename").text = name
        SubElement(source, "SourceBand").text = number
        if place:
            SubElement(source, "NODATA").text = passed_over
    return band


def _not_passed_on(path: str, wanted: Set) -> InputError:
    if wanted.alpha is not None:
        return InputError(
            tr(
                "The alpha band that '{path}' has in QGIS cannot be passed on: choose none in the"
                " layer's properties (Transparency), or write it into the file."
            ).format(path=path)
        )
    if wanted.nodata is not None:
        return InputError(
            tr(
                "The no-data values that '{path}' has in QGIS cannot be passed on: write them into"
                " the file with Raster > Conversion > Translate."
            ).format(path=path)
        )
    return InputError(
        tr(
            "The CRS that '{path}' has in QGIS cannot be passed on: write it into the file"
            " with Raster > Projections > Assign Projection."
        ).format(path=path)
    )


def _stamp(path: str) -> Optional[tuple[int, int]]:
    """Return what changes when a file is replaced; None if it is not a file."""
    if not os.path.isfile(path):
        return None
    status = os.stat(path)
    return status.st_size, status.st_mtime_ns
