"""Set up everything `make demo` and `make test` need; standard library only.

    python3 scripts/setup.py [system] [engine] [qgis] [qgis-tests] [window]

Each part is done once and again only when its requirements change. QGIS comes through apt when it
is absent and this user may install it; otherwise the one line to run is printed. `system` is all
that comes through apt: it may run beside `engine`.
"""

from __future__ import annotations

import functools
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import wheels

ROOT = Path(__file__).resolve().parents[1]
ENGINE = ROOT / ".venv"
QGIS_TESTS = ROOT / ".venv-qgis"
QGIS_PACKAGES = ("qgis", "python3-qgis")
WINDOW_PACKAGES = {
    "qgis": "qgis",
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "import": "imagemagick",
}
"""What shows, drives and photographs QGIS's windows, by the program each package brings."""


class SetupError(Exception):
    """Something is missing that this script may not install by itself; says what to run."""


def python_of(environment: Path) -> Path:
    """Return the interpreter of a virtual environment."""
    windows = environment / "Scripts" / "python.exe"
    return windows if os.name == "nt" else environment / "bin" / "python"


def say(message: str) -> None:
    print(f"[setup] {message}", flush=True)


def run(*command: str | Path) -> None:
    subprocess.run([str(part) for part in command], cwd=ROOT, check=True)


def apt_install(*packages: str) -> None:
    """Install Debian packages if this user may, else say the one line that does."""
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if shutil.which("apt-get") is None:
        raise SetupError(f"Please install {' and '.join(packages)}, then run make again.")
    may = ["sudo", "-n"] if os.geteuid() != 0 else []
    if may and (not shutil.which("sudo") or subprocess.run([*may, "true"], check=False).returncode):
        raise SetupError(f"Please run this, then make again:\n\n    sudo {line}\n")
    import fcntl  # Windows has none, and no apt

    with open(__file__) as own:
        fcntl.flock(own, fcntl.LOCK_EX)  # apt refuses to run twice at once
        say(f"installing {', '.join(packages)} through apt")
        run(*may, "apt-get", "update", "-qq")
        install = [*may, "env", "DEBIAN_FRONTEND=noninteractive", *line.split(), "-qq"]
        subprocess.run(install, check=True, stdout=subprocess.DEVNULL)


@functools.cache
def qgis_python() -> str | None:
    """Return an interpreter that can import QGIS, or None."""
    for name in ("/usr/bin/python3", shutil.which("python3"), sys.executable):
        if not name or not Path(name).exists():
            continue
        probe = subprocess.run(
            [name, "-c", "import qgis.core"],
            env=without_python_settings(),
            capture_output=True,
            check=False,
        )
        if probe.returncode == 0:
            return name
    return None


def qgis_process() -> str | None:
    """Return the `qgis_process` to call: Debian's wrapper adds an option that QGIS refuses."""
    return shutil.which("qgis_process.bin") or shutil.which("qgis_process")


def lacks_qgis() -> bool:
    return qgis_python() is None or qgis_process() is None


def ensure_qgis() -> str:
    """Make sure QGIS and its Python are here; return that interpreter."""
    if lacks_qgis():
        apt_install(*QGIS_PACKAGES)
        qgis_python.cache_clear()
    found = qgis_python()
    if found is None or qgis_process() is None:
        raise SetupError("QGIS is installed but its Python or qgis_process was not found.")
    return found


def lacking_window() -> list[str]:
    return [item for program, item in WINDOW_PACKAGES.items() if shutil.which(program) is None]


def ensure_window() -> None:
    """Make sure that QGIS's windows can be opened on a screen of their own."""
    if lacking_window():
        apt_install(*lacking_window())


def ensure_system() -> None:
    """Make sure that QGIS and what shows its windows are here, in one call of apt."""
    lacking = [*(QGIS_PACKAGES if lacks_qgis() else ()), *lacking_window()]
    if lacking:
        apt_install(*dict.fromkeys(lacking))


def ensure_engine() -> Path:
    """Make `.venv` with the pinned engine and developer packages; return its interpreter."""
    files = [ROOT / "requirements" / "engine.txt", ROOT / "requirements" / "dev.txt"]
    alone = ROOT / "requirements" / "alone.txt"
    stamp = ENGINE / ".aftermap"
    if not _is_current(stamp, [*files, alone]):
        say("making the engine's environment in .venv (a minute or two, about 2 GB)")
        _make_venv(ENGINE)
        wheels.install(python_of(ENGINE), python_of(ENGINE), *files)
        wheels.install(python_of(ENGINE), python_of(ENGINE), alone, dependencies=False)
        stamp.write_text(_digest([*files, alone]))
    return python_of(ENGINE)


def ensure_qgis_tests() -> Path:
    """Make `.venv-qgis`: pytest beside the system's QGIS; return its interpreter."""
    python = ensure_qgis()
    engine = ensure_engine()
    files = [ROOT / "requirements" / "qgis-tests.txt"]
    stamp = QGIS_TESTS / ".aftermap"
    if not _is_current(stamp, files):
        say("making the environment of the QGIS tests in .venv-qgis")
        require_own(QGIS_TESTS)
        # virtualenv, since Debian's python3 comes without the venv module's pip
        run(engine, "-m", "virtualenv", "-q", "--clear", "-p", python, "--system-site-packages",
            QGIS_TESTS)  # fmt: skip
        wheels.install(engine, python_of(QGIS_TESTS), *files)
        stamp.write_text(_digest(files))
    return python_of(QGIS_TESTS)


def require_own(environment: Path) -> None:
    """Refuse to make an environment anew where it is a link: that would empty another's."""
    if environment.is_symlink():
        raise SetupError(
            f"'{environment}' is a link to '{environment.resolve()}', which does not fit the"
            " requirements of this clone: remove the link, or renew that environment where it is."
        )


def _make_venv(folder: Path) -> None:
    require_own(folder)
    if sys.version_info < (3, 10):
        raise SetupError(
            f"The engine needs Python 3.10 or later; this is {sys.version.split()[0]}."
        )
    if importlib.util.find_spec("ensurepip") is None:
        apt_install("python3-venv")
    run(sys.executable, "-m", "venv", "--clear", folder)


def _digest(files: list[Path]) -> str:
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def _is_current(stamp: Path, files: list[Path]) -> bool:
    return stamp.exists() and stamp.read_text() == _digest(files)


def without_python_settings() -> dict[str, str]:
    """Return this environment without what would lead another Python astray."""
    return {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}


PARTS = {
    "system": ensure_system,
    "engine": ensure_engine,
    "qgis": ensure_qgis,
    "qgis-tests": ensure_qgis_tests,
    "window": ensure_window,
}


def main(parts: list[str]) -> int:
    try:
        for part in parts or list(PARTS):
            PARTS[part]()
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"\n[setup] this failed: {' '.join(error.cmd)}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
