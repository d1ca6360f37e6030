"""A review in PostgreSQL: a server of the test's own, with PostGIS where that is installed."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from aftermap.core.requests import EVERY_BUILDING
from aftermap.ui.review.buildings import fids_within
from aftermap.ui.review.chip_picture import in_metres
from aftermap.ui.review.curtain_watch import CurtainWatch
from aftermap.ui.review.edits import ReviewError, Verdicts
from aftermap.ui.review.session import Session
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtTest import QTest

ROOT = Path(os.environ.get("AFTERMAP_POSTGRES", "/usr"))
"""Under it lie the server's programs and extensions."""

FOLDERS = sorted(ROOT.glob("lib/postgresql/*/bin"))
TABLE = """
CREATE TABLE buildings (id serial PRIMARY KEY, damage_level integer, people real,
  reviewed_level integer, reviewed_by varchar(5), reviewed_at timestamp);
INSERT INTO buildings (damage_level, people) VALUES (4, 3), (1, 9), (NULL, 2);
CREATE TABLE plain (id serial PRIMARY KEY, name text);
INSERT INTO plain (name) VALUES ('a'), ('b');
CREATE ROLE reader LOGIN; GRANT SELECT ON buildings TO reader;
"""
SHAPES = """
CREATE EXTENSION postgis;
ALTER TABLE buildings ADD COLUMN geom geometry(Polygon, 32637);
UPDATE buildings SET geom = ST_SetSRID(ST_MakeEnvelope(id * 10, 0, id * 10 + 8, 8), 32637);
"""


class Server:
    """Listens on a socket in a folder of its own, and nowhere else."""

    def __init__(self) -> None:
        self.folder = tempfile.mkdtemp(prefix="pg")
        self.has_shapes = any(ROOT.glob("share/postgresql/*/extension/postgis.control"))
        # PostgreSQL refuses to be run by root.
        self.user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
        if os.geteuid() == 0:
            shutil.chown(self.folder, self.user)
        self.run("initdb", "-D", f"{self.folder}/data", "-A", "trust", "-U", "owner")
        options = f"-k {self.folder} -c listen_addresses='' -c fsync=off"
        log = f"{self.folder}/log"
        self.run("pg_ctl", "-D", f"{self.folder}/data", "-l", log, "-w", "-o", options, "start")

    def run(self, program: str, *arguments: str, text: str = "") -> str:
        command = [str(FOLDERS[-1] / program), *arguments]
        user = {"user": self.user} if os.geteuid() == 0 else {}
        done = subprocess.run(
            command, input=text, capture_output=program == "psql", text=True, cwd=self.folder,
            check=True, timeout=60, **user,
            **({} if program == "psql" else {"stdout": subprocess.DEVNULL}),
        )  # fmt: skip
        return done.stdout or ""

    def ask(self, text: str) -> list[str]:
        found = self.run("psql", "-h", self.folder, "-U", "owner", "-At", "postgres", text=text)
        return found.split()

    def layer(self, table: str = "buildings", user: str = "owner") -> QgsVectorLayer:
        uri = QgsDataSourceUri()
        uri.setConnection(self.folder, "5432", "postgres", user, "")
        shape = "geom" if self.has_shapes and table == "buildings" else ""
        uri.setDataSource("public", table, shape or None, "", "id")
        return QgsVectorLayer(uri.uri(False), table, "postgres")

    def stop(self) -> None:
        self.run("pg_ctl", "-D", f"{self.folder}/data", "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)


@pytest.fixture
def server(application):
    if not FOLDERS or not (FOLDERS[-1] / "initdb").is_file():
        pytest.skip("lacks postgresql (Debian: postgresql, postgis)")
    server = Server()
    try:
        server.ask(TABLE)
        if server.has_shapes:
            server.ask(SHAPES)
        yield server
    finally:
        server.stop()


def test_verdicts_are_saved_on_the_server(server):
    layer = server.layer()
    assert layer.isValid()
    session = Session()
    session.reviewer = "Ayşegül"
    session.open(layer, True)
    assert session.queue.current().fid == 3, "what is unknown first"
    session.give(255)
    session.give(0)
    columns = "reviewed_level, reviewed_by, reviewed_at > now() - interval '1 day'"
    found = server.ask(f"SELECT {columns} FROM buildings WHERE reviewed_level IS NOT NULL")
    assert sorted(found) == ["0|Ayşeg|t", "255|Ayşeg|t"], "cut to what the field holds"
    session.undo()
    assert server.ask("SELECT count(reviewed_level) FROM buildings") == ["1"]


def test_a_table_without_the_fields_gets_them(server):
    Verdicts(server.layer("plain"), True).give([1, 2], "A", level=3, note="roof")
    assert server.ask("SELECT reviewed_level, reviewed_note FROM plain") == ["3|roof", "3|roof"]


def test_whoever_may_only_read_is_told(server):
    verdicts = Verdicts(server.layer(user="reader"))
    assert "read-only" in verdicts.problem()
    with pytest.raises(ReviewError):
        verdicts.give([1], "A", level=1)


def test_what_the_server_refuses_is_a_sentence_and_stays_an_edit(server):
    layer = server.layer()
    verdicts = Verdicts(layer, True)
    verdicts.give([1], "A", level=4)
    server.ask("ALTER TABLE buildings ADD CHECK (reviewed_level <> 2)")
    with pytest.raises(ReviewError, match="kept as unsaved edits"):
        verdicts.give([2], "A", level=2)
    assert layer.getFeature(2)["reviewed_level"] == 2 and layer.isEditable()
    layer.rollBack()


def test_a_second_reader_answers_on_the_server(server):
    Verdicts(server.layer("plain"), True).give([1, 2], "Ayşe", level=3)
    session = Session()
    session.reviewer, session.share = "Béa", 1.0
    session.open(server.layer("plain"), True)
    session.line_up("second reader", session._filter)
    for level in (3, 4):
        session.go(level - 2)
        session.give(level)
    columns = "reviewed_level, first_level, second_level, second_by, conflict"
    found = server.ask(f"SELECT {columns} FROM plain ORDER BY id")
    assert found == ["3||3|Béa|0", "|3|4|Béa|1"]
    assert session.agreement().answers.count == 2
    session.undo()
    found = server.ask("SELECT reviewed_level, first_level, second_level FROM plain ORDER BY id")
    assert found == ["3||3", "3||"]


KINDS = {
    "Polygon": ("geometry(Polygon, 32637)", "{}"),
    "MultiPolygon": ("geometry(MultiPolygon, 32637)", "ST_Multi({})"),
    "degrees": ("geometry(MultiPolygon, 4326)", "ST_Transform(ST_Multi({}), 4326)"),
    "web mercator": ("geometry(Polygon, 3857)", "ST_Transform({}, 3857)"),
    "heights": ("geometry(PolygonZ, 32637)", "ST_Force3D({})"),
    "any kind": ("geometry", "{}"),
    "geography": ("geography(Polygon, 4326)", "ST_Transform({}, 4326)::geography"),
    "none yet": ("geometry(Polygon, 32637)", "NULL"),
}
"""A column's type, and what makes its geometry of a polygon in EPSG:32637."""


@pytest.fixture
def shaped(server, request):
    """Return the server, and a table of two houses with the geometry column of the parameter."""
    if not server.has_shapes:
        pytest.skip("lacks PostGIS (Debian: postgis)")
    kind, made = KINDS[request.param]
    house = (
        "ST_SetSRID(ST_MakeEnvelope(300000 + 200 * i, 4099900, 300009 + 200 * i, 4099909), 32637)"
    )
    server.ask(
        f"""CREATE TABLE houses (id serial PRIMARY KEY, label geometry(Point, 4326),
          damage_level integer, people real, "The Geom" {kind});
        INSERT INTO houses (damage_level, people, "The Geom")
          SELECT 4, 2, {made.format(house)} FROM generate_series(0, 1) AS i;"""
    )
    uri = QgsDataSourceUri()
    uri.setConnection(server.folder, "5432", "postgres", "owner", "")
    uri.setDataSource("public", "houses", "The Geom", "", "id")
    if request.param == "any kind":
        uri.setWkbType(QgsWkbTypes.Type.Polygon)
        uri.setSrid("32637")
    layer = QgsVectorLayer(uri.uri(False), "houses", "postgres")
    assert layer.isValid()
    return server, layer, request.param


@pytest.mark.parametrize("shaped", KINDS, indirect=True)
def test_tables_with_every_kind_of_geometry_are_reviewed(shaped):
    server, layer, kind = shaped
    before = server.ask('SELECT md5("The Geom"::text) FROM houses ORDER BY id')
    session = Session()
    session.reviewer = "Ayşe"
    session.open(layer, True)
    session.give(3)
    session.give(0)
    columns = "reviewed_level, reviewed_by"
    assert server.ask(f"SELECT {columns} FROM houses ORDER BY id") == ["3|Ayşe", "0|Ayşe"]
    session.undo()
    assert server.ask("SELECT reviewed_level FROM houses ORDER BY id") == ["3"]
    assert server.ask('SELECT md5("The Geom"::text) FROM houses ORDER BY id') == before
    if kind == "none yet":
        return
    watch = CurtainWatch()
    watch.follow(layer, 100, EVERY_BUILDING)
    for _ in range(500):
        QTest.qWait(5)
        if not watch.is_laying():
            break
    assert (len(watch.curtain), watch.curtain.inspected, watch.curtain.under) == (2, 1, 1)
    box = QgsGeometry.fromRect(QgsRectangle(300190, 4099890, 300220, 4099920))
    assert len(fids_within(layer, box, QgsCoordinateReferenceSystem("EPSG:32637"))) == 1
    outline, own = in_metres(next(layer.getFeatures()).geometry(), layer.crs())
    assert outline.boundingBox().width() == pytest.approx(9, rel=0.05), own.authid()


@pytest.mark.parametrize("shaped", ["degrees"], indirect=True)
def test_outlines_may_change_while_they_are_reviewed(shaped):
    server, layer, _ = shaped
    layer.startEditing()
    fid = next(layer.getFeatures()).id()
    moved = layer.getFeature(fid).geometry()
    moved.translate(0.001, 0)
    layer.changeGeometry(fid, moved)
    session = Session()
    session.reviewer = "Ayşe"
    session.open(layer, True)
    session.go(fid)
    session.give(2)
    assert server.ask("SELECT count(reviewed_level) FROM houses") in (["0"], []), (
        "whoever was editing saves"
    )
    assert layer.commitChanges(), layer.commitErrors()
    assert server.ask("SELECT reviewed_level FROM houses WHERE reviewed_level = 2") == ["2"]
    east = float(server.ask('SELECT ST_XMin("The Geom") FROM houses ORDER BY id LIMIT 1')[0])
    assert east == pytest.approx(moved.boundingBox().xMinimum(), abs=1e-9)
