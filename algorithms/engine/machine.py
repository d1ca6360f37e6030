"""What machine this is, as far as setting up the engine must know: a small class to pretend others.

Nothing here starts a program, so that a test can ask what would be done on Windows or macOS.
"""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

_SYSTEMS = {"win32": "windows", "darwin": "macos"}
_PROCESSORS = {"amd64": "x86_64", "x64": "x86_64", "arm64": "aarch64"}

_DRIVERS = {
    "linux": ("/proc/driver/nvidia/version",),
    "windows": ("System32/nvcuda.dll", "System32/nvidia-smi.exe"),
    "macos": (),
}
"""Files that are there where NVIDIA's driver is."""

_WHEELS = {"linux": "manylinux", "windows": "win_", "macos": "macosx"}
_STANDALONE = {
    "linux": "unknown-linux-gnu",
    "windows": "pc-windows-msvc",
    "macos": "apple-darwin",
}


@dataclass(frozen=True)
class Machine:
    """A machine to install on.

    Args:
        system: `linux`, `windows` or `macos`.
        processor: `x86_64` or `aarch64`, else as the system has it.
        nvidia: whether NVIDIA's driver is there.
        boxed: whether QGIS runs in a sandbox such as Flatpak, whose Python goes with its next
            update.
    """

    system: str
    processor: str
    nvidia: bool = False
    boxed: bool = False

    @classmethod
    def here(cls, exists: Callable[[str], bool] = os.path.exists) -> Machine:
        """Return this machine; `exists` is asked for files of drivers and sandboxes."""
        system = _SYSTEMS.get(sys.platform, "linux")
        name = platform.machine().lower()
        root = os.environ.get("SYSTEMROOT", "C:/Windows") if system == "windows" else ""
        drivers = (f"{root}/{file}" if root else file for file in _DRIVERS[system])
        nvidia = any(map(exists, drivers)) or shutil.which("nvidia-smi") is not None
        return cls(system, _PROCESSORS.get(name, name), nvidia, exists("/.flatpak-info"))

    @property
    def backends(self) -> tuple[str, ...]:
        """Return what PyTorch can compute with here, the best first; empty where it has no build.

        PyTorch is no longer built for Macs with Intel processors.
        """
        if self.system == "macos":
            return ("mps",) if self.processor == "aarch64" else ()
        if self.nvidia and self.processor == "x86_64":
            return ("cuda", "cpu")
        return ("cpu",)

    def own_build(self, backend: str) -> bool:
        """Tell whether the build wanted is not the one that the package index has.

        There Linux gets CUDA, Windows gets none, and a Mac has one build only.
        """
        common = {"linux": "cuda", "windows": "cpu", "macos": "mps"}[self.system]
        return self.processor == "x86_64" and backend != common

    def size_key(self, backend: str) -> str:
        """Return under which name requirements/sizes.json has the size of a choice."""
        return f"{self.system}_cuda" if backend == "cuda" else self.system

    @property
    def keeps_no_python(self) -> bool:
        """Tell whether the Python beside QGIS goes with the next QGIS, so none is built on it."""
        return self.boxed or self.system in ("windows", "macos")

    def program(self, name: str) -> str:
        """Return the file name of a program."""
        return f"{name}.exe" if self.system == "windows" else name

    def takes_wheel(self, name: str) -> bool:
        """Tell whether a wheel with programs in it, such as uv's, is for this machine."""
        tags = name.rpartition("-")[2].lower()
        kinds = {"x86_64": ("x86_64", "amd64"), "aarch64": ("aarch64", "arm64")}
        processors = kinds.get(self.processor, (self.processor,))
        return _WHEELS[self.system] in tags and any(one in tags for one in processors)

    def takes_python(self, name: str) -> bool:
        """Tell whether the archive of a standalone Python is for this machine."""
        return (
            name.startswith("cpython-")
            and f"-{self.processor}-{_STANDALONE[self.system]}-install_only" in name
            and name.endswith(".tar.gz")
        )

    def standalone_python(self, folder: Path) -> Path:
        """Return the interpreter of a standalone Python that was unpacked into `folder`."""
        inside = "python/python.exe" if self.system == "windows" else "python/bin/python3"
        return folder / inside


def latest_in(folder: Optional[str], pattern: str, fits: Callable[[str], bool]) -> Optional[Path]:
    """Return the last file of a folder, by name, that matches a pattern and fits; None if none."""
    if not folder or not Path(folder).is_dir():
        return None
    found = sorted(path for path in Path(folder).glob(pattern) if fits(path.name))
    return found[-1] if found else None
