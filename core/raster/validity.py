"""All that says where a raster has data, as one mask: every word of it holds.

GDAL lets one thing alone tell validity: a mask before no-data, no-data before an alpha band. Where
a file has several, or a fill that nobody declared, it is read through a virtual raster (VRT) whose
one mask is the least of all of them; so warping, too, keeps what is invalid out of its neighbours.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

import numpy as np
import rasterio
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.io import MemoryFile
from rasterio.windows import Window

from ..errors import InputError
from ..progress import Progress
from ..sentences import say
from .fill import Fill, find_fills
from .opening import as_virtual, open_raster
from .pixels import Raster
from .reading import read

ABOUT_THE_RASTER = ("SRS", "GeoTransform", "GCPList", "Metadata")
ABOUT_A_BAND = ("Description", "ColorInterp", "ColorTable", "Offset", "Scale", "UnitType")

OPAQUE = 0.9
"""Share of what a band of transparency shows that is fully opaque; its edges may be soft."""

OPAQUE_VALUES = (1, 255, 32767, 65535)
"""What writers of several pixel types call opaque."""

VALID, INVALID = "255", "0"

Band = tuple[str, str]
"""What a band is made from: the name of a raster, and the band in it."""


def with_validity(
    dataset: Any, bands: Sequence[int], fills: Sequence[Fill] = (), mask: bytes = b""
) -> Any:
    """Return an open raster whose mask tells all that is known of its validity.

    Args:
        dataset: open for reading; closed if another is returned.
        bands: those that will be read.
        fills: values of `bands` that stand for no data.
        mask: a raster file of the same size that is 0 where there is no data; empty for none.

    Returns:
        The raster itself where GDAL tells it all.
    """
    words = _words(dataset, bands)
    marked = dataset.colorinterp[-1] == ColorInterp.alpha and dataset.count not in bands
    misread = marked and words == []  # GDAL would take what is no transparency for it
    if not fills and not mask and len(words) < 2 and not misread:
        return dataset
    with closing(dataset):
        shown = _Virtual(dataset)
        layers = [shown.of_word(word, bands) for word in words]
        if np.dtype(dataset.dtypes[bands[0] - 1]).kind == "f":
            layers.append(shown.of_nodata("min", dict.fromkeys(bands, np.nan)))
        layers += [shown.of_fill(fill, bands) for fill in fills]
        layers += [(shown.kept(mask, ".tif"), "1")] if mask else []
        return shown.opened(layers)


def _words(dataset: Any, bands: Sequence[int]) -> list[str]:
    """Return what tells a raster's validity: a mask, no-data, an alpha band."""
    flags = {*dataset.mask_flag_enums[bands[0] - 1]}
    found = {
        "mask": MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags,
        "nodata": any(dataset.nodatavals[band - 1] is not None for band in bands),
    }
    words = [word for word, holds in found.items() if holds]
    marked = dataset.colorinterp[-1] == ColorInterp.alpha and dataset.count not in bands
    return [*words, "alpha"] if marked and _is_transparency(dataset) else words


def _is_transparency(dataset: Any) -> bool:
    """Return whether what the last band shows is opaque nearly everywhere.

    GDAL marks a fourth band as alpha by default, in the file too, and it may well be near infrared,
    which is 0 over water: only the values tell both apart.
    """
    side = 64
    spots = [(x, y) for x in (0, 0.25, 0.5, 0.75, 1) for y in (0, 0.25, 0.5, 0.75, 1)]
    width, height = min(side, dataset.width), min(side, dataset.height)
    values = np.concatenate([
        read(
            dataset,
            Window(
                int(x * (dataset.width - width)), int(y * (dataset.height - height)), width, height
            ),
            dataset.count,
        ).ravel()
        for x, y in spots
    ])  # fmt: skip
    seen = values[values != 0]
    return not seen.size or bool(np.isin(seen, OPAQUE_VALUES).mean() > OPAQUE)


class NoData:
    """Finds what images do not say of their no-data; looks at each of them once.

    Args:
        bands: those that will be read.
        progress: told in one line of each fill value that is found.
    """

    def __init__(self, bands: Sequence[int], progress: Progress) -> None:
        self._bands, self._progress = bands, progress
        self._fills: dict[str, list[Fill]] = {}
        self._told: set[str] = set()

    def prepared(self, dataset: Any, path: str) -> Any:
        """Return an open raster with a mask of all that is no data; the raster itself if it has."""
        if not all(1 <= band <= dataset.count for band in self._bands):
            return dataset  # which is refused later, in its own words
        try:
            if path not in self._fills:
                self._look(dataset, path)
            fills = [fill for fill in self._fills[path] if not fill.black]
            return with_validity(dataset, self._bands, fills)
        except InputError:
            # Whoever needs what is damaged will say so. GDAL must forget what it met.
            dataset.close()
            return open_raster(path)

    def _look(self, dataset: Any, path: str) -> None:
        raster = Raster(dataset, path, self._bands)
        kind = np.dtype(dataset.dtypes[self._bands[0] - 1])
        self._fills[path] = find_fills(raster.read, raster.grid, kind)
        self._tell(path, self._fills[path])

    def _tell(self, path: str, fills: Sequence[Fill]) -> None:
        for fill in fills:
            if fill.name in self._told:
                continue  # of the scenes of a mosaic the first is named
            self._told.add(fill.name)
            if fill.black:
                self._progress.log(
                    say("Black at the edge of '{path}' is taken as no data.", path=path)
                )
                continue
            covered = (
                ""
                if np.isnan(fill.share)
                else say(" ({share:.0%} of it, at its edge)", share=fill.share)
            )
            self._progress.warn(
                say(
                    "'{path}' holds {name} where it shows nothing{covered}, without declaring it"
                    " as no-data: these pixels are taken as unknown.",
                    path=path,
                    name=fill.name,
                    covered=covered,
                )
            )


class _Virtual:
    """The virtual raster that shows another one, and the masks that go into it."""

    def __init__(self, dataset: Any) -> None:
        copied = as_virtual(dataset)
        self._dataset = dataset
        self._files: list[MemoryFile] = []
        size = {name: copied.attrib[name] for name in ("rasterXSize", "rasterYSize")}
        self._root = Element("VRTDataset", size)
        self._root.extend(item for item in copied if item.tag in ABOUT_THE_RASTER)
        for number, band in enumerate(copied.findall("VRTRasterBand"), 1):
            self._root.append(self._band(number, band))

    def of_word(self, word: str, bands: Sequence[int]) -> Band:
        """Return the mask that a file's own mask, no-data or alpha band makes."""
        dataset = self._dataset
        if word == "mask":
            return dataset.name, f"mask,{bands[0]}"
        if word == "alpha":
            return self._combined("max", [_source(dataset.name, str(dataset.count), "0:0,1:255")])
        declared = {band: dataset.nodatavals[band - 1] for band in bands}
        return self.of_nodata("max", declared)

    def of_nodata(self, how: str, values: Mapping[int, float | None]) -> Band:
        """Return the mask of bands that have no data at some value.

        Args:
            how: `max`: a pixel is valid where one of the bands is; `min`: where all of them are.
            values: by band.
        """
        root = Element("VRTDataset", self._root.attrib)
        kinds = [band.attrib["dataType"] for band in self._root.findall("VRTRasterBand")]
        for number, (band, value) in enumerate(values.items(), 1):
            shown = SubElement(root, "VRTRasterBand", dataType=kinds[band - 1], band=str(number))
            shown.append(_source(self._dataset.name, str(band)))
            if value is not None:
                SubElement(shown, "NoDataValue").text = repr(float(value))
        name = self.kept(_text(root).encode(), ".vrt")
        return self._combined(how, [_source(name, f"mask,{n}") for n in range(1, len(values) + 1)])

    def of_fill(self, fill: Fill, bands: Sequence[int]) -> Band:
        """Return the mask of a value that nobody declared, where its area lies."""
        if fill.tolerance:
            name, pairs = self._dataset.name, zip(bands, fill.values)
            sources = [_source(name, str(band), _except(value, fill)) for band, value in pairs]
        else:
            raster, number = self.of_nodata("max", dict(zip(bands, fill.values)))
            sources = [_source(raster, number)]
        if fill.cells is not None:
            sources.append(self._beyond(fill.cells, fill.cell))
        return self._combined("max", sources)

    def opened(self, layers: Sequence[Band]) -> Any:
        """Return the raster, valid where all layers are."""
        for band in self._root.findall("VRTRasterBand"):
            for colour in band.findall("ColorInterp"):
                if colour.text == "Alpha":
                    colour.text = "Undefined"
        sources = [_source(*layer) for layer in layers]
        if sources:
            SubElement(self._root, "MaskBand").append(_derived("min", sources))
        dataset = rasterio.open(_text(self._root))
        dataset.kept = self._files  # they live as long as what reads them
        dataset.shown = self._dataset.name
        return dataset

    def _band(self, number: int, copied: Element) -> Element:
        given = {"dataType": copied.attrib["dataType"], "band": str(number)}
        band = Element("VRTRasterBand", given)
        band.extend(item for item in copied if item.tag in ABOUT_A_BAND)
        band.append(_source(self._dataset.name, str(number)))
        return band

    def _combined(self, how: str, sources: Sequence[Element]) -> Band:
        """Return the band that is the least (min) or the most (max) of others."""
        root = Element("VRTDataset", self._root.attrib)
        root.append(_derived(how, sources))
        return self.kept(_text(root).encode(), ".vrt"), "1"

    def kept(self, content: bytes, suffix: str) -> str:
        """Keep a file in memory as long as the raster that is given away; return its name."""
        file = MemoryFile(content, ext=suffix)
        self._files.append(file)
        return str(file.name)

    def _beyond(self, cells: Any, cell: int) -> Element:
        """Return what is valid beyond the cells in which a fill lies."""
        rows, columns = cells.shape
        profile = {"driver": "GTiff", "dtype": "uint8", "count": 1, "compress": "deflate"}
        with MemoryFile(ext=".tif") as file:
            with file.open(width=columns, height=rows, **profile) as sink:
                sink.write(cells.astype(np.uint8), 1)
            name = self.kept(file.read(), ".tif")
        source = _source(name, "1", "0:255,1:0")
        sizes = {"xOff": "0", "yOff": "0", "xSize": str(columns), "ySize": str(rows)}
        source.insert(2, Element("SrcRect", sizes))
        sizes = {**sizes, "xSize": str(columns * cell), "ySize": str(rows * cell)}
        source.insert(3, Element("DstRect", sizes))
        return source


def _except(value: float, fill: Fill) -> str:
    """Return the table that makes bytes near a value invalid and all others valid."""
    low, high = int(value) - fill.tolerance, int(value) + fill.tolerance
    return f"{low - 1}:{VALID},{low}:{INVALID},{high}:{INVALID},{high + 1}:{VALID}"


def _source(name: str, band: str, table: str = "") -> Element:
    source = Element("ComplexSource" if table else "SimpleSource")
    SubElement(source, "SourceFilename").text = name
    SubElement(source, "SourceBand").text = band
    if table:
        SubElement(source, "LUT").text = table
    return source


def _derived(how: str, sources: Sequence[Element]) -> Element:
    band = Element("VRTRasterBand", {"dataType": "Byte"})
    if len(sources) > 1:  # of one GDAL's functions make nothing
        band.set("subClass", "VRTDerivedRasterBand")
        SubElement(band, "PixelFunctionType").text = how
    band.extend(sources)
    return band


def _text(root: Element) -> str:
    return ElementTree.tostring(root, encoding="unicode")
