"""From layers to files that the engine can open, or one sentence why not."""

from __future__ import annotations

import json
import os
import zipfile
from pathlib import Path

import numpy as np
import pytest
from aftermap.algorithms.shared.sources import Inputs, raster_path
from aftermap.core.errors import InputError
from osgeo import gdal, ogr, osr
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QVariant


@pytest.fixture
def inputs(context, feedback):
    def read(**parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(
            "aftermap:assessbuildings"
        )
        return Inputs(algorithm, parameters, context, feedback)

    return read


@pytest.fixture
def geopackage(make_squares, tmp_path):
    """A GeoPackage with two layers: `other` with one square, `houses` with three."""
    path = tmp_path / "stadt plan.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    for name, layer in (("other", make_squares(("x",))), ("houses", make_squares())):
        options.layerName = name
        transform = QgsProject.instance().transformContext()
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), transform, options)
        options.actionOnExistingFile = (
            QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        )
    return path


@pytest.fixture
def make_mixed(tmp_path):
    """Write a layer of polygons that holds one of one part, and one of two."""

    def make():
        path = str(tmp_path / "mixed.gpkg")
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32637)
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        layer = dataset.CreateLayer("mixed", crs, ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("name"))
        part = "((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5))"
        for name, shape in (("a", "POLYGON((0 0,1 0,1 1,0 0))"), ("b", f"MULTIPOLYGON({part})")):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("name", name)
            feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
            layer.CreateFeature(feature)
        return path

    return make


def names(path):
    layer = QgsVectorLayer(path, "read back", "ogr")
    assert layer.isValid()
    return sorted(feature["name"] for feature in layer.getFeatures())


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("type=xyz&url=https://tiles.invalid/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19&zmin=0", "wms"),
        (
            '<GDAL_WMS><Service name="TMS"><ServerUrl>http://tiles.invalid/${z}/${x}/${y}.png'
            "</ServerUrl></Service><DataWindow><UpperLeftX>-20037508</UpperLeftX><UpperLeftY>"
            "20037508</UpperLeftY><LowerRightX>20037508</LowerRightX><LowerRightY>-20037508"
            "</LowerRightY><TileLevel>18</TileLevel><YOrigin>top</YOrigin></DataWindow>"
            "<Projection>EPSG:3857</Projection><BandsCount>3</BandsCount></GDAL_WMS>",
            "gdal",
        ),
    ],
)
def test_web_services_are_refused_with_the_way_round(context, make_raster, source, kind):
    layer = QgsRasterLayer(source, "Street tiles", kind)
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("aftermap:rapidassessment")
    parameters = {"PRE": make_raster(), "POST": layer.id()}
    fine, message = algorithm.checkParameterValues(parameters, context)
    assert not fine
    assert "Street tiles" in message
    assert "Convert map to raster" in message


def test_options_of_gdal_are_left_out(application, make_raster):
    path = make_raster("naïve image.tif")
    layer = QgsRasterLayer(f"{path}|option:NUM_THREADS=2", "image")
    assert layer.isValid()
    assert raster_path(layer) == path


def test_virtual_file_systems_of_gdal_are_passed_on(application, make_raster, tmp_path):
    archive = tmp_path / "images.zip"
    with zipfile.ZipFile(archive, "w") as pack:
        pack.write(make_raster(), "image.tif")
    source = f"/vsizip/{archive}/image.tif"
    assert raster_path(QgsRasterLayer(source, "image")) == source


def test_a_raster_that_cannot_be_opened_is_named(inputs):
    with pytest.raises(InputError, match=r"nowhere\.tif"):
        inputs(DAMAGE_CLASS="/tmp/nowhere.tif").raster("DAMAGE_CLASS")


@pytest.mark.parametrize("address", ["https://a.org/a.tif?k=1", "/vsicurl/http://a.org/a.tif"])
def test_an_image_on_the_web_is_named_by_its_address(context, feedback, address):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("aftermap:rapidassessment")
    given = {"PRE": address, "POST": "https://a.org/b.tif", "MORE_POST": [address]}
    given.update({name: "TEMPORARY_OUTPUT" for name in ("BUILDINGS", "DAMAGE_CLASS")})
    assert algorithm.checkParameterValues(given, context)[1] == ""
    inputs = Inputs(algorithm, {**given, "EXTENT": "1,2,3,4"}, context, feedback)
    assert (inputs.raster("PRE"), inputs.scenes("MORE_POST")) == (address, (address,))
    assert inputs.extent("EXTENT", "PRE").crs == "EPSG:4326"
    same = {**given, "POST": address, "MORE_POST": []}
    assert "choose two images" in algorithm.checkParameterValues(same, context)[1]


def test_a_plain_file_is_passed_as_it_is(inputs, geopackage):
    path = f"{geopackage}|layername=houses"
    assert inputs(FOOTPRINTS=path).vector("FOOTPRINTS") == path
    layer = QgsVectorLayer(path, "houses", "ogr")
    QgsProject.instance().addMapLayer(layer)
    assert inputs(FOOTPRINTS=layer.id()).vector("FOOTPRINTS") == path


def test_a_memory_layer_is_exported(inputs, make_squares):
    path = inputs(FOOTPRINTS=make_squares()).vector("FOOTPRINTS")
    assert Path(path).is_file()
    assert names(path) == ["a", "b", "c"]
    assert QgsVectorLayer(path, "x", "ogr").crs().authid() == "EPSG:32637"


def test_fields_that_the_exported_format_lacks_are_kept_as_text(inputs, tmp_path):
    path = tmp_path / "fields.geojson"
    ring = [[[36, 37], [37, 37], [37, 38], [36, 37]]]
    properties = {
        "s": ["osm", "ms"],
        "i": [1, 2],
        "t": "10:11:12",
        "d": "2023-02-06",
        "n": 2**53 + 1,
        "o": {"a": 1},
        "b": True,
    }
    features = [
        {
            "type": "Feature",
            "properties": item,
            "geometry": {"type": "Polygon", "coordinates": ring},
        }
        for item in (properties, {"n": None})
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    layer = QgsVectorLayer(str(path), "fields", "ogr")
    layer.setSubsetString("1 = 1")
    QgsProject.instance().addMapLayer(layer)
    shown = QgsVectorLayer(inputs(FOOTPRINTS=layer.id()).vector("FOOTPRINTS"), "shown", "ogr")
    first, second = (feature.attributeMap() for feature in shown.getFeatures())
    assert first == {
        "s": '["osm", "ms"]',
        "i": "[1, 2]",
        "t": "10:11:12",
        "d": "2023-02-06",
        "n": 2**53 + 1,
        "o": '{"a": 1}',
        "b": True,
    }
    assert all(value == NULL for value in second.values())


def test_the_layer_and_the_encoding_that_qgis_takes_are_named(inputs, tmp_path, geopackage):
    def choose(layer):
        QgsProject.instance().addMapLayer(layer)
        return inputs(FOOTPRINTS=layer.id()).vector("FOOTPRINTS")

    first = choose(QgsVectorLayer(str(geopackage), "other", "ogr"))
    assert first == f"{geopackage}|layerid=0"
    path = str(tmp_path / "texts.shp")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = "ESRI Shapefile", "CP1254"
    source = QgsVectorLayer("Polygon?crs=EPSG:32637&field=hasar:string", "m", "memory")
    feature = QgsFeature(source.fields())
    feature.setAttributes(["ağır"])
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0,9 0,9 9,0 0))"))
    source.dataProvider().addFeatures([feature])
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(source, path, context, options)
    layer = QgsVectorLayer(path, "texts", "ogr")
    assert choose(layer) == path
    layer.setProviderEncoding("ISO-8859-9")
    assert choose(layer) == f"{path}|option:ENCODING=ISO-8859-9"
    os.remove(tmp_path / "texts.cpg")
    untold = QgsVectorLayer(path, "texts", "ogr")
    untold.setProviderEncoding("windows-1254")
    assert choose(untold) == f"{path}|option:ENCODING=CP1254"


@pytest.mark.parametrize("way", ["memory", "filtered", "selected", "edited"])
def test_the_same_features_give_the_same_file(inputs, make_squares, geopackage, way):
    layer = QgsVectorLayer(f"{geopackage}|layername=houses", "houses", "ogr")
    if way == "memory":
        layer = make_squares()
    elif way == "filtered":
        layer.setSubsetString("name <> 'x'")
    QgsProject.instance().addMapLayer(layer)
    layer.selectAll()
    layer.startEditing()
    first = next(layer.getFeatures("name = 'a'"))
    if way == "edited":
        layer.deleteFeature(first.id())
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    read = inputs(FOOTPRINTS=selected if way == "selected" else layer.id())
    path = read.vector("FOOTPRINTS")
    time = Path(path).stat().st_mtime_ns
    assert read.vector("FOOTPRINTS") == path, "a run that was cut off is known by its paths"
    assert Path(path).stat().st_mtime_ns == time, "and by their times"
    second = next(layer.getFeatures("name = 'b'"))
    layer.changeGeometry(second.id(), first.geometry())
    assert read.vector("FOOTPRINTS") != path
    layer.rollBack()


def test_features_that_share_a_fid_all_arrive(inputs, make_squares):
    layer = make_squares((7, 7, 7), "fid:integer")
    path = inputs(FOOTPRINTS=layer).vector("FOOTPRINTS")
    assert QgsVectorLayer(path, "x", "ogr").featureCount() == 3


@pytest.mark.parametrize("choose", ["memory", "filtered", "selected"])
def test_several_parts_in_a_layer_of_polygons_all_arrive(inputs, make_mixed, choose):
    layer = QgsVectorLayer(make_mixed(), "mixed", "ogr")
    if choose == "memory":
        layer = layer.materialize(QgsFeatureRequest())
    elif choose == "filtered":
        layer.setSubsetString("name <> 'c'")
    QgsProject.instance().addMapLayer(layer)
    source = layer.id()
    if choose == "selected":
        layer.selectByExpression("name <> 'c'")
        source = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    read = QgsVectorLayer(inputs(FOOTPRINTS=source).vector("FOOTPRINTS"), "x", "ogr")
    parts = {item["name"]: len(item.geometry().asMultiPolygon()) for item in read.getFeatures()}
    assert parts == {"a": 1, "b": 2}


def test_features_that_cannot_be_exported_are_counted(inputs, make_squares, monkeypatch):
    monkeypatch.setattr(QgsVectorFileWriter, "addFeature", lambda *feature: False)
    with pytest.raises(InputError, match="Only 0 of 3 features of the layer 'squares'"):
        inputs(FOOTPRINTS=make_squares()).vector("FOOTPRINTS")


def test_features_without_geometry_do_no_harm(inputs, make_squares):
    layer = make_squares()
    bare = QgsFeature(layer.fields())
    bare.setGeometry(QgsGeometry())
    layer.dataProvider().addFeatures([bare])
    path = inputs(FOOTPRINTS=layer).vector("FOOTPRINTS")
    geometries = [item.geometry() for item in QgsVectorLayer(path, "x", "ogr").getFeatures()]
    assert sum(not geometry.isEmpty() for geometry in geometries) == 3


def test_only_the_selected_features_are_passed(inputs, geopackage):
    layer = QgsVectorLayer(f"{geopackage}|layername=houses", "houses", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("name = 'b'")
    source = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    assert names(inputs(FOOTPRINTS=source).vector("FOOTPRINTS")) == ["b"]


def test_a_layers_filter_is_kept(inputs, geopackage):
    layer = QgsVectorLayer(f"{geopackage}|layername=houses", "houses", "ogr")
    layer.setSubsetString("name <> 'b'")
    QgsProject.instance().addMapLayer(layer)
    assert names(inputs(FOOTPRINTS=layer.id()).vector("FOOTPRINTS")) == ["a", "c"]


def test_unsaved_edits_are_seen(inputs, geopackage):
    layer = QgsVectorLayer(f"{geopackage}|layername=houses", "houses", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures("name = 'b'")).id())
    assert names(inputs(FOOTPRINTS=layer.id()).vector("FOOTPRINTS")) == ["a", "c"]
    layer.rollBack()
    assert inputs(FOOTPRINTS=layer.id()).vector("FOOTPRINTS") == layer.source()


@pytest.mark.parametrize("way", ["computed", "joined"])
def test_fields_that_only_qgis_knows_are_seen(inputs, geopackage, make_squares, way):
    layer = QgsVectorLayer(f"{geopackage}|layername=houses", "houses", "ogr")
    levels = make_squares(field="name:string&field=level:integer")
    QgsProject.instance().addMapLayers([layer, levels])
    if way == "computed":
        layer.addExpressionField("upper(name)", QgsField("squares_level", QVariant.String))
    else:
        join = QgsVectorLayerJoinInfo()
        join.setJoinLayer(levels)
        join.setJoinFieldName("name")
        join.setTargetFieldName("name")
        layer.addJoin(join)
    read = QgsVectorLayer(inputs(FOOTPRINTS=layer.id()).vector("FOOTPRINTS"), "x", "ogr")
    assert read.fields().names() == ["fid", "name", "squares_level"]
    assert read.featureCount() == 3


UTM_38 = QgsCoordinateReferenceSystem("EPSG:32638")
"""The zone beside that of the files."""


def test_a_crs_set_for_polygons_arrives(inputs, geopackage):
    layer = QgsVectorLayer(f"{geopackage}|layername=houses", "houses", "ogr")
    layer.setCrs(UTM_38)
    QgsProject.instance().addMapLayer(layer)
    read = QgsVectorLayer(inputs(FOOTPRINTS=layer.id()).vector("FOOTPRINTS"), "x", "ogr")
    assert read.crs() == UTM_38
    assert read.extent() == layer.extent()


def test_a_crs_set_for_an_image_arrives(inputs, make_raster, tmp_path):
    archive = tmp_path / "images.zip"
    with zipfile.ZipFile(archive, "w") as pack:
        pack.write(make_raster(), "image.tif")
    for source in (make_raster("çift & 2023.tif"), f"/vsizip/{archive}/image.tif"):
        layer = QgsRasterLayer(source, "image")
        QgsProject.instance().addMapLayer(layer)
        read = inputs(DAMAGE_CLASS=layer.id())
        assert read.raster("DAMAGE_CLASS") == source
        layer.setCrs(UTM_38)
        path = read.raster("DAMAGE_CLASS")
        shown = QgsRasterLayer(path, "shown")
        assert Path(path).name == Path(source).name.replace(" & ", "_") + ".vrt"
        assert (shown.crs(), shown.extent()) == (UTM_38, layer.extent())
        assert gdal.Open(path).ReadRaster() == gdal.Open(source).ReadRaster()
        assert read.raster("DAMAGE_CLASS") == path, "a run that was cut off is known by its paths"
        assert read.raster_or_vector("DAMAGE_CLASS") == path
        assert read.scenes("DAMAGE_CLASS") == (path,)


def test_a_crs_that_cannot_be_passed_on_is_said(inputs, make_raster):
    source = make_raster("gone.tif")
    layer = QgsRasterLayer(source, "image")
    layer.setCrs(UTM_38)
    QgsProject.instance().addMapLayer(layer)
    Path(source).unlink()
    with pytest.raises(InputError, match=r"The CRS that '.*gone\.tif' has in QGIS cannot"):
        inputs(DAMAGE_CLASS=layer.id()).raster("DAMAGE_CLASS")


def test_an_empty_optional_input_is_none(inputs):
    assert inputs().raster("LEVELS") is None
    assert inputs(LEVELS="").raster("LEVELS") is None


def test_a_crs_of_ones_own_is_sent_in_full(context, feedback):
    own = QgsCoordinateReferenceSystem()
    own.createFromProj("+proj=tmerc +lat_0=0 +lon_0=37.5 +k=0.9999 +x_0=5 +datum=WGS84 +units=m")
    own.saveAsUserCrs("own")
    assert own.authid().startswith("USER:")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("aftermap:assessdamage")
    box = QgsReferencedRectangle(QgsRectangle(0, 0, 10, 10), own)
    extent = Inputs(algorithm, {"EXTENT": box}, context, feedback).extent("EXTENT", "PRE")
    assert extent.crs.startswith("BOUNDCRS[") or extent.crs.startswith("PROJCRS[")


@pytest.fixture
def numbered(tmp_path):
    """Write a raster of two rows, of which the first counts 0, 1, 2… in all bands."""

    def make(name, bands=1, kind=gdal.GDT_Int16, nodata=None):
        path = str(tmp_path / name)
        dataset = gdal.GetDriverByName("GTiff").Create(path, 8, 2, bands, kind)
        dataset.SetGeoTransform((300000, 10, 0, 4100000, 0, -10))
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32637)
        dataset.SetProjection(crs.ExportToWkt())
        for number in range(1, bands + 1):
            band = dataset.GetRasterBand(number)
            band.WriteArray(np.array([[0, 1, 2, 3, 4, 5, -9999, 7], [0] * 8], np.int16))
            if nodata is not None:
                band.SetNoDataValue(nodata)
        del dataset
        return path

    return make


def hidden(path):
    """Return which numbers of the first row have no data, as any program on GDAL sees them."""
    dataset = gdal.Open(path)
    masks = dataset.GetRasterBand(1).GetMaskBand().ReadAsArray()[0]
    return [number for number, mask in enumerate(masks) if not mask]


@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        ((None, True, [(3, 3)]), [3]),
        ((None, True, [(-9999, -9999)]), [6]),
        ((2, True, [(-9999, -9999)]), [2, 6]),
        ((2, False, []), []),
        ((2, False, [(5, 5)]), [5]),
        ((None, True, [(3, 3), (5, 5)]), [3, 5]),
        ((7, True, [(2, 4)]), [2, 3, 4, 7]),
    ],
)
@pytest.mark.parametrize("bands", [1, 3])
def test_no_data_set_on_a_layer_arrives(inputs, numbered, setting, expected, bands):
    nodata, used, ranges = setting
    source = numbered("çift & 2023.tif", bands, nodata=nodata)
    layer = QgsRasterLayer(source, "image")
    QgsProject.instance().addMapLayer(layer)
    read = inputs(DAMAGE_CLASS=layer.id())
    assert read.raster("DAMAGE_CLASS") == source
    for band in range(1, bands + 1):
        layer.dataProvider().setUseSourceNoDataValue(band, used)
        spans = [QgsRasterRange(*span) for span in ranges]
        layer.dataProvider().setUserNoDataValue(band, spans)
    path = read.raster("DAMAGE_CLASS")
    assert Path(path).name == "çift_2023.tif.vrt"
    assert hidden(path) == expected
    assert gdal.Open(path).ReadRaster() == gdal.Open(source).ReadRaster()
    assert read.raster_or_vector("DAMAGE_CLASS") == path
    assert read.scenes("DAMAGE_CLASS") == (path,)
    layer.setCrs(UTM_38)
    both = read.raster("DAMAGE_CLASS")
    assert hidden(both) == expected and QgsRasterLayer(both, "x").crs() == UTM_38


def choose_alpha(layer, band):
    renderer = layer.renderer().clone()
    renderer.setAlphaBand(band)
    layer.setRenderer(renderer)


@pytest.mark.parametrize(
    ("kind", "nodata", "expected"),
    [
        (gdal.GDT_Int16, None, [0, 6]),
        (gdal.GDT_UInt16, None, [0, 6]),
        (gdal.GDT_Float32, [(3, 3)], [0, 3, 6]),
        (gdal.GDT_Int16, [(3, 3), (5, 5)], [0, 3, 5, 6]),
    ],
)
def test_an_alpha_band_chosen_on_a_layer_arrives(inputs, numbered, kind, nodata, expected):
    source = numbered("dört bant.tif", bands=4, kind=kind)
    layer = QgsRasterLayer(source, "image")
    QgsProject.instance().addMapLayer(layer)
    read = inputs(DAMAGE_CLASS=layer.id())
    assert read.raster("DAMAGE_CLASS") == source
    choose_alpha(layer, 4)
    for band in range(1, 4):
        spans = [QgsRasterRange(*span) for span in nodata or ()]
        layer.dataProvider().setUserNoDataValue(band, spans)
    path = read.raster("DAMAGE_CLASS")
    assert hidden(path) == expected
    assert gdal.Open(path).ReadRaster() == gdal.Open(source).ReadRaster()
    choose_alpha(layer, -1)
    assert nodata or read.raster("DAMAGE_CLASS") == source


def test_alpha_that_the_file_declares_and_looks_alone_change_nothing(inputs, numbered):
    source = numbered("rgba.tif", bands=4, kind=gdal.GDT_Byte)
    dataset = gdal.Open(source, gdal.GA_Update)
    dataset.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
    del dataset
    layer = QgsRasterLayer(source, "image")
    QgsProject.instance().addMapLayer(layer)
    assert layer.renderer().alphaBand() == 4
    layer.renderer().setOpacity(0.2)
    assert inputs(DAMAGE_CLASS=layer.id()).raster("DAMAGE_CLASS") == source


def test_a_wide_range_of_no_data_is_refused(inputs, numbered):
    layer = QgsRasterLayer(numbered("wide.tif"), "image")
    QgsProject.instance().addMapLayer(layer)
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(-9999, 0)])
    with pytest.raises(InputError, match="'image' has a range of no-data values, -9999"):
        inputs(DAMAGE_CLASS=layer.id()).raster("DAMAGE_CLASS")
