"""A review in PostgreSQL: a server of the test's own, with PostGIS where that is installed."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from aftermap.ui.review.edits import ReviewError, Verdicts
from aftermap.ui.review.session import Session
from qgis.core import QgsDataSourceUri, QgsVectorLayer

FOLDERS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
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
        self.has_shapes = any(Path("/usr/share/postgresql").glob("*/extension/postgis.control"))
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
