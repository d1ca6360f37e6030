"""A QGIS desktop of the tests' own: an unseen screen, a window manager, a throw-away profile.

Everything that is asked of it happens in one QGIS, since its start takes seconds; it writes down
what it saw, check by check, so that a crash costs only what comes after it.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Optional

from aftermap.tests.conftest import fill_cache

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "build" / "window"
"""Where the screenshots of the latest run are kept for people to look at."""

PROGRAMS = ("qgis", "Xvfb", "openbox", "xdotool", "import")
SCREEN = "1500x1000x24"
LIMIT = 1500
"""Seconds until a QGIS that does not end by itself is ended; a quiet machine takes a sixth."""

SETTINGS = """[PythonPlugins]
aftermap=true
processing=true

[qgis]
checkVersion=false
askToSaveMemoryLayers=false

[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true
"""

STARTER = "from aftermap.tests.window.inside import begin\nbegin()\n"


def missing() -> list[str]:
    """Return the programs that these tests need and this machine lacks."""
    return [program for program in PROGRAMS if shutil.which(program) is None]


class Visit:
    """What one QGIS did: its records by name of the check, how it ended and what it said."""

    def __init__(self, records: Path, code: Optional[int], said: str) -> None:
        lines = records.read_text("utf-8").splitlines() if records.exists() else []
        self.records = {item["check"]: item for item in map(json.loads, lines)}
        self.code, self.said = code, said
        unfinished = [name for name, item in self.records.items() if "errors" not in item]
        self.died_in = unfinished[-1] if unfinished else None

    def record(self, check: str) -> dict[str, Any]:
        """Return what was seen in a check.

        Raises:
            AssertionError: QGIS died in it, or before it came to it.
        """
        if self.died_in == check:
            raise AssertionError(f"QGIS died here ({ending(self.code)}):\n{self.said[-6000:]}")
        if check not in self.records:
            raise AssertionError(
                f"not reached: QGIS ended ({ending(self.code)}) {self.said[-3000:]}"
            )
        return self.records[check]


def ending(code: Optional[int]) -> str:
    """Say how a process ended."""
    if code is None:
        return f"it did not end within {LIMIT} s"
    return f"signal {-code}, {signal.Signals(-code).name}" if code < 0 else f"code {code}"


def visit(folder: Path) -> Visit:
    """Start QGIS in `folder`, have it go through every check of `inside`, and wait for its end."""
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    environment = prepare(folder)
    screen, environment["DISPLAY"] = open_screen()
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    try:
        code = run_qgis(folder, environment)
    finally:
        for process in (manager, screen):
            process.terminate()
            process.wait()
    said = (folder / "said.txt").read_text("utf-8", "replace")
    crash = folder / "crash.txt"
    return Visit(
        folder / "records.jsonl", code, said + (crash.read_text() if crash.exists() else "")
    )


def prepare(folder: Path) -> dict[str, str]:
    """Write a profile with the plugin enabled, and return the environment QGIS runs in."""
    profile = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    profile.parent.mkdir(parents=True)
    profile.write_text(SETTINGS)
    plugins, home = folder / "plugins", folder / "home"
    plugins.mkdir()
    home.mkdir(mode=0o700)
    (plugins / "aftermap").symlink_to(ROOT, target_is_directory=True)
    fill_cache(folder / "cache")
    (folder / "start.py").write_text(STARTER)
    kept = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("PYTHON", "QT_", "VIRTUAL_ENV", "DISPLAY", "XDG_"))
    }
    return {
        **kept,
        # QGIS finds its Python by the first `python3` on PATH; another one there makes it crash.
        "PATH": os.pathsep.join(["/usr/bin", os.environ["PATH"]]),
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "LC_ALL": "C.UTF-8",
        "QGIS_PLUGINPATH": str(plugins),
        "AFTERMAP_PYTHON": engine(),
        "AFTERMAP_CACHE": str(folder / "cache"),
        "AFTERMAP_WINDOW": str(folder),
        "AFTERMAP_PICTURES": str(PICTURES),
    }


def engine() -> str:
    """Return the interpreter of the engine."""
    return os.environ.get("AFTERMAP_PYTHON", str(ROOT / ".venv" / "bin" / "python"))


def open_screen() -> tuple[subprocess.Popen[bytes], str]:
    """Start a screen under the first free number; return it and its name."""
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as numbers:
        return screen, ":" + numbers.readline().strip()


def run_qgis(folder: Path, environment: dict[str, str]) -> Optional[int]:
    """Run QGIS to its end and return its code; None where it had to be ended."""
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder)]
    with (folder / "said.txt").open("wb") as said:
        program = subprocess.Popen(
            [*command, "--code", str(folder / "start.py")],
            env=environment,
            cwd=folder,
            stdout=said,
            stderr=said,
            start_new_session=True,
        )
        try:
            return program.wait(LIMIT)
        except subprocess.TimeoutExpired:
            return None
        finally:
            end(program)


def end(program: subprocess.Popen[bytes]) -> None:
    """End QGIS, if it has not, and the engines it leaves."""
    try:
        os.killpg(program.pid, signal.SIGTERM)
        time.sleep(0.5)
        os.killpg(program.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    program.wait()


if __name__ == "__main__":  # python -m aftermap.tests.window.desktop FOLDER, to look on by hand
    seen = visit(Path(sys.argv[1]).absolute())
    print(json.dumps(seen.records, indent=1), seen.said, ending(seen.code), sep="\n")
