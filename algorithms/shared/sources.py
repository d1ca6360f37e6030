"""From what a person picked in QGIS to what the engine can open: a path, or a sentence why not."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...core.errors import InputError
from ...core.files import send_along
from ...core.requests import Extent
from .export import export, file_of, geopackage_of
from .layers import load_below
from .on_web import is_on_web
from .shown import Set, shown_as
from .texts import tr

SCENE_LISTS = (".json", ".geojson")
"""Files of STAC items, which stand for rasters as a folder of them does."""

TABLES = (".csv", ".tsv", ".txt")

SERVICES = ("<", "wms:", "wmts:", "wcs:", "tms:", "zarr:")

EMPTY = (None, "", NULL)
"""What stands for nothing given: a file widget that nobody touched says NULL."""


def raster_path(layer: QgsMapLayer) -> str:
    """Return the path of a raster layer's file, without the options that QGIS appends.

    Raises:
        InputError: the layer is a web service or is not kept in a file.
    """
    source = layer.source().split("|option:")[0]
    if layer.providerType() != "gdal" or source.lower().startswith(SERVICES):
        raise InputError(
            tr(
                "The layer '{name}' is not kept in an image file ({provider}): save the part you"
                " need with the tool 'Convert map to raster', or with Export > Save As, and choose"
                " that file."
            ).format(name=layer.name(), provider=layer.providerType())
        )
    return source


def shown_raster(layer: QgsMapLayer) -> str:
    """Return the path of a raster in the CRS, with the no-data and the alpha band it has in QGIS.

    Raises:
        InputError: the layer is a web service or is not kept in a file.
    """
    path, wanted = raster_path(layer), Set.on(layer)
    return path if wanted == Set() else shown_as(path, wanted)


PathOf = Callable[[QgsMapLayer], str]


class Inputs:
    """Reads one run's parameters by name; None stands for an optional one left empty."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: Optional[QgsProcessingFeedback] = None,
    ) -> None:
        self._algorithm, self._parameters = algorithm, parameters
        self._context, self._feedback = context, feedback

    def has(self, name: str) -> bool:
        """Tell whether the algorithm has such a parameter."""
        return self._algorithm.parameterDefinition(name) is not None

    def given(self, name: str) -> bool:
        """Tell whether a value was given at all."""
        definition = self._algorithm.parameterDefinition(name)
        value = self._parameters.get(name, definition.defaultValue())
        return value not in EMPTY

    def lacks(self, name: str) -> bool:
        """Tell whether nothing was given where something must be, as scripts and models may."""
        flags = self._algorithm.parameterDefinition(name).flags()
        optional = bool(flags & QgsProcessingParameterDefinition.Flag.FlagOptional)
        return not optional and self._parameters.get(name, 0) in EMPTY

    def raster(self, name: str, path_of: PathOf = shown_raster) -> Optional[str]:
        """Return the path of a raster.

        Raises:
            InputError: it cannot be opened, or is not kept in a file.
        """
        if not self.given(name):
            return None
        if is_on_web(value := self._parameters.get(name)):
            return str(value)
        layer = self._algorithm.parameterAsRasterLayer(self._parameters, name, self._context)
        if layer is None:
            raise InputError(self._said(self._algorithm.invalidRasterError, name))
        return path_of(layer)

    def scenes(self, name: str, path_of: PathOf = shown_raster) -> tuple[str, ...]:
        """Return the paths of any number of rasters, of folders and of files of STAC items.

        Raises:
            InputError: one cannot be opened, or is not kept in a file.
        """
        found = entries(self._parameters.get(name))
        return tuple(self._scene(name, entry, path_of) for entry in found)

    def places(self, image: str, more: str) -> set[str]:
        """Return where the pixels of a raster and of further scenes lie, alike for two layers."""
        further = self.scenes(more, raster_path) if self.has(more) else ()
        paths = [self.raster(image, raster_path), *further]
        return {os.path.normcase(os.path.realpath(path)) for path in paths if path}

    def vector(self, name: str) -> Optional[str]:
        """Return the path of a vector file; what is not in one as QGIS shows it is exported.

        Raises:
            InputError: it cannot be opened or exported.
        """
        if not self.given(name):
            return None
        source = self._algorithm.parameterAsSource(self._parameters, name, self._context)
        if source is None:
            raise InputError(self._said(self._algorithm.invalidSourceError, name))
        return self._file(name) or self._exported(source, name)

    def _exported(self, source: QgsProcessingFeatureSource, name: str) -> str:
        """Return the path of a copy, which keeps what the layer's metadata tell of its making."""
        path = export(source, name, self._context, self._feedback)
        layer = self.layer(name)
        self._send_along(layer, path)
        told = layer.metadata() if layer is not None else None
        if told is not None and (told.history() or told.licenses()):
            layer.saveNamedMetadata(str(Path(path).with_suffix(".qmd")))
        return path

    def geopackage(self, name: str) -> Optional[str]:
        """Return the GeoPackage that a layer is kept in, even where its features are exported."""
        layer = self._algorithm.parameterAsVectorLayer(self._parameters, name, self._context)
        return None if layer is None else geopackage_of(layer)

    def vectors(self, name: str) -> tuple[str, ...]:
        """Return the paths of any number of vector files, exported as in `vector`.

        Raises:
            InputError: one cannot be opened or exported.
        """
        found = enumerate(entries(self._parameters.get(name)), start=1)
        return tuple(self._one_of(name, number, entry) for number, entry in found)

    def _one_of(self, name: str, number: int, entry: Any) -> str:
        layers = self._algorithm.parameterAsLayerList({name: [entry]}, name, self._context)
        if not layers:
            raise InputError(self._said(self._algorithm.invalidSourceError, name, {name: entry}))
        path = file_of(layers[0])
        if path is None:
            source = QgsProcessingUtils.variantToSource(layers[0], self._context)
            path = export(source, f"{name}_{number}", self._context, self._feedback)
            self._send_along(layers[0], path)
        return path

    def _send_along(self, layer: Optional[QgsMapLayer], copy: str) -> None:
        """Let what the network saw of a layer's buildings lie beside a copy of the layer."""
        geopackage = geopackage_of(layer) if isinstance(layer, QgsVectorLayer) else None
        if geopackage is not None:
            send_along(geopackage, copy)

    def tables_or_vectors(self, name: str) -> tuple[str, ...]:
        """Return the paths of any number of vector files and of tables of text, which stay as are.

        Raises:
            InputError: one cannot be opened or exported.
        """
        found = enumerate(entries(self._parameters.get(name)), start=1)
        return tuple(
            _table(entry, self._context) or self._one_of(name, number, entry)
            for number, entry in found
        )

    def raster_or_vector(self, name: str) -> Optional[str]:
        """Return the path of a layer of either kind."""
        if not self.given(name):
            return None
        layer = self._algorithm.parameterAsLayer(self._parameters, name, self._context)
        return shown_raster(layer) if isinstance(layer, QgsRasterLayer) else self.vector(name)

    def _file(self, name: str) -> Optional[str]:
        """Return the path of a vector file that needs no export; None if it does."""
        if isinstance(self._parameters.get(name), QgsProcessingFeatureSourceDefinition):
            return None  # only some of a layer's features
        layer = self._algorithm.parameterAsVectorLayer(self._parameters, name, self._context)
        return None if layer is None else file_of(layer)

    def _said(
        self, sentence: Callable[..., str], name: str, given: Optional[dict[str, Any]] = None
    ) -> str:
        """Return a sentence of QGIS's own with the parameter marked, to be named by its label."""
        said = sentence(given or self._parameters, name)
        return re.sub(rf"\b{name}\b", f"‹{name}›", said, count=1)

    def _scene(self, name: str, entry: Any, path_of: PathOf) -> str:
        if _is_scene_list(entry) or is_on_web(entry):
            return str(entry)
        layers = self._algorithm.parameterAsLayerList({name: [entry]}, name, self._context)
        if not layers:
            raise InputError(self._said(self._algorithm.invalidRasterError, name, {name: entry}))
        return path_of(layers[0])

    def layer(self, name: str) -> Optional[QgsMapLayer]:
        """Return the layer that a parameter names; None if it names none or only a part of one."""
        if not self.given(name):
            return None
        value = self._parameters.get(name)
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            value = value.source
        return self._algorithm.parameterAsLayer({name: value}, name, self._context)

    def in_project(self, name: str) -> bool:
        """Tell whether a parameter's layer is one that the person has in the project."""
        layer, project = self.layer(name), self._context.project()
        return layer is not None and project is not None and bool(project.mapLayer(layer.id()))

    def visible(self) -> list[QgsMapLayer]:
        """Return the layers that the project shows, those on top first."""
        project = self._context.project()
        return list(project.layerTreeRoot().checkedLayers()) if project is not None else []

    def extent(self, name: str, image: Optional[str] = None) -> Optional[Extent]:
        """Return an extent; one without a CRS is in that of the raster parameter `image`.

        Where there is no image, it is in the project's, or in degrees.
        """
        box = self._algorithm.parameterAsExtent(self._parameters, name, self._context)
        if not self.given(name) or box.isNull():
            return None
        crs = self._algorithm.parameterAsExtentCrs(self._parameters, name, self._context)
        if not crs.isValid():
            crs = self._crs_of(image)
        return Extent(
            box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), _crs_text(crs)
        )

    def _crs_of(self, image: Optional[str]) -> QgsCoordinateReferenceSystem:
        if image is not None:
            layer = self._algorithm.parameterAsRasterLayer(self._parameters, image, self._context)
            if layer is not None:
                return layer.crs()
        project = self._context.project()
        if project is not None and project.crs().isValid():
            return project.crs()
        return QgsCoordinateReferenceSystem("EPSG:4326")

    def show_below(self, images: Sequence[tuple[str, str]]) -> None:
        """Have images on the map when the run is done; see `load_below`."""
        for source in load_below(images, self._context):
            self.warn(tr("QGIS does not open {source}, so it is not shown.").format(source=source))

    def warn(self, text: str) -> None:
        if self._feedback is not None:
            self._feedback.pushWarning(text)

    def bands(self, name: str) -> tuple[int, ...]:
        """Return chosen bands; none where nobody chose any."""
        if not self.given(name):
            return ()
        return tuple(self._algorithm.parameterAsInts(self._parameters, name, self._context))

    def text(self, name: str) -> Optional[str]:
        return self._algorithm.parameterAsString(self._parameters, name, self._context) or None

    def choice(self, name: str) -> str:
        return self._algorithm.parameterAsEnumString(self._parameters, name, self._context)

    def flag(self, name: str) -> bool:
        return self._algorithm.parameterAsBoolean(self._parameters, name, self._context)

    def integer(self, name: str) -> int:
        return self._algorithm.parameterAsInt(self._parameters, name, self._context)

    def number(self, name: str) -> Optional[float]:
        if not self.given(name):
            return None
        return self._algorithm.parameterAsDouble(self._parameters, name, self._context)

    def numbers(self, name: str) -> Optional[tuple[float, ...]]:
        """Return the numbers of a text with commas between them; None if it holds anything else."""
        try:
            return tuple(float(part) for part in (self.text(name) or "").split(","))
        except ValueError:
            return None

    def layer_out(self, name: str) -> Optional[str]:
        """Return the path of a layer to write."""
        path = self._algorithm.parameterAsOutputLayer(self._parameters, name, self._context)
        return path or None

    def file_out(self, name: str) -> Optional[str]:
        """Return the path of a file to write."""
        return self._algorithm.parameterAsFileOutput(self._parameters, name, self._context) or None

    def folder_out(self, name: str) -> str:
        """Return the path of a folder to write."""
        return self._algorithm.parameterAsFileOutput(self._parameters, name, self._context)


def _table(entry: Any, context: QgsProcessingContext) -> Optional[str]:
    """Return the path of a table of text, None for all else; an export would lose its columns.

    A layer that shows other rows than the file has, by edits or a filter, is one of those.
    """
    layer = entry if isinstance(entry, QgsMapLayer) else None
    if isinstance(entry, str):  # a dialog names the project's layers by their ids
        layer = QgsProcessingUtils.mapLayerFromString(entry, context, False)
    if layer is not None and (layer.isEditable() or layer.subsetString()):
        return None
    path = (layer.source() if layer is not None else str(entry)).partition("|")[0]
    return path if path.lower().endswith(TABLES) and os.path.isfile(path) else None


def entries(value: Any) -> Iterator[Any]:
    """Yield what a parameter of many layers holds; models nest lists in it."""
    if isinstance(value, (list, tuple)):
        for entry in value:
            yield from entries(entry)
    elif value not in EMPTY:
        yield value


def _is_scene_list(entry: Any) -> bool:
    if not isinstance(entry, str):
        return False
    return os.path.isdir(entry) or (entry.lower().endswith(SCENE_LISTS) and os.path.isfile(entry))


def _crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """Return what the engine too knows a CRS by: a person's own number is known to QGIS only."""
    name = crs.authid()
    if name and not name.startswith("USER:"):
        return str(name)
    return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2018))
