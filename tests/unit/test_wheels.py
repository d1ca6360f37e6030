"""How the environments are filled: uv with pip's settings, or pip."""

from __future__ import annotations

import importlib
import subprocess
from pathlib import Path
from types import ModuleType

import pytest
from aftermap.tests.conftest import ROOT

LISTED = """:env:.find-links='/opt/wheels /opt/more'
:env:.default-timeout='180'
global.find-links='/old'
global.extra-index-url='\\nhttps://one.test/simple\\nhttps://two.test/simple'
download.index-url='https://not.test'
install.constraint='/etc/constraints.txt'
"""


@pytest.fixture
def wheels(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    return importlib.import_module("wheels")


def test_a_warning_among_pips_settings_is_none(wheels: ModuleType) -> None:
    warned = "WARNING: cache = disabled\nnote=1\nglobal.timeout='5'\nglobal.index-url=none\n"
    assert wheels.pip_settings(warned) == {"timeout": "5"}


def test_the_settings_that_hold_for_an_install_are_pips_own(wheels: ModuleType) -> None:
    settings = wheels.pip_settings(LISTED)
    assert settings["find-links"] == "/opt/wheels /opt/more"
    assert "index-url" not in settings


def test_uv_is_told_where_pip_looks(wheels: ModuleType) -> None:
    assert wheels.for_uv(wheels.pip_settings(LISTED)) == {
        "UV_FIND_LINKS": "/opt/wheels,/opt/more",
        "UV_EXTRA_INDEX_URL": "https://one.test/simple https://two.test/simple",
        "UV_CONSTRAINT": "/etc/constraints.txt",
        "UV_INDEX_STRATEGY": "unsafe-best-match",
    }


@pytest.mark.parametrize(
    ("listed", "fails", "used"),
    [
        ("", "", ["pip install uv", "uv"]),
        ("global.no-index='true'", "", ["pip install"]),
        ("", "uv", ["pip install uv", "uv", "pip install"]),
        ("", "pip install uv", ["pip install uv", "pip install"]),
    ],
)
def test_pip_installs_what_uv_cannot(
    wheels: ModuleType, monkeypatch: pytest.MonkeyPatch, listed: str, fails: str, used: list[str]
) -> None:
    ran: list[str] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        if "list" in command:
            return subprocess.CompletedProcess(command, 0, listed)
        pinned = any(part.startswith("uv==") for part in command)
        ran.append("uv" if "uv" in command else "pip install uv" if pinned else "pip install")
        return subprocess.CompletedProcess(command, ran[-1] == fails)

    monkeypatch.setattr(wheels.subprocess, "run", run)
    wheels.install(Path("engine"), Path("tests"), Path("needs.txt"))
    assert ran == used
