"""What an installation will do: said to a person first, carried out as it was said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ...core.naming import counted
from ...core.sentences import say
from .network import Network
from .sources import Sources

USUAL, DIRECT = Sources(), Network()

_NAMES = {"cuda": "NVIDIA graphics cards (CUDA)", "mps": "Apple graphics (MPS)", "cpu": "CPUs"}


@dataclass(frozen=True)
class InstallPlan:
    """What `install` will do; `summary` says it to a person.

    Args:
        target: folder of the environment.
        maker: command that makes it, but for the folder; empty where a Python is fetched first.
        python: what it is made with, in words.
        packages: how many.
        wheels: folder to install from instead of the package index.
        download_mb: to fetch, in 10^6 bytes.
        installed_mb: on disk.
        backend: `cuda`, `mps` or `cpu`.
        uv: the program uv; `uv.FETCHED` where it is fetched first, None where pip installs.
        archive: a standalone Python that is unpacked first.
        sources: from where the parts come.
        network: how the network is reached.
    """

    target: str
    maker: tuple[str, ...]
    python: str
    packages: int
    wheels: Optional[str]
    download_mb: int
    installed_mb: int
    backend: str = "cpu"
    uv: Optional[str] = None
    archive: Optional[str] = None
    sources: Sources = USUAL
    network: Network = DIRECT

    def summary(self) -> str:
        """Return what will be installed, where, from where, and how large it is."""
        source = (
            say("from the folder '{wheels}'", wheels=self.wheels)
            if self.wheels
            else say("from the package index")
        )
        return say(
            "Aftermap's engine ({packages}, PyTorch for {backend} among them) will be installed"
            " {source} into '{target}' with {python}: about {download_mb} MB to fetch and"
            " {installed_mb} MB on disk. An engine that is there stays until the new one works."
            " QGIS's own Python is not touched.",
            packages=counted(self.packages, "package", "packages"),
            backend=_NAMES[self.backend],
            source=source,
            target=self.target,
            python=self.python,
            download_mb=self.download_mb,
            installed_mb=self.installed_mb,
        )
