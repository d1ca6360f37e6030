"""What the engine's environment holds, and on which device networks run."""

from __future__ import annotations

import shutil
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec

PACKAGES = {
    "torch": "torch",
    "segmentation-models-pytorch": "segmentation_models_pytorch",
    "safetensors": "safetensors",
    "numpy": "numpy",
    "opencv-python-headless": "cv2",
    "rasterio": "rasterio",
    "pyogrio": "pyogrio",
    "shapely": "shapely",
    "pyproj": "pyproj",
    "exactextract": "exactextract",
    "networkx": "networkx",
}
"""Distribution to module: what the engine imports by name."""


def versions() -> dict[str, str]:
    """Return the version of each distribution that is installed, without importing any."""
    found = {}
    for distribution in PACKAGES:
        try:
            found[distribution] = version(distribution)
        except PackageNotFoundError:
            continue
    return found


def missing() -> list[str]:
    """Return the distributions whose module cannot be found, without importing any."""
    return [name for name, module in PACKAGES.items() if find_spec(module) is None]


def import_all() -> None:
    """Import every package, so that a damaged one shows now and not in the middle of a run.

    Raises:
        ImportError: a package is missing or damaged.
    """
    from ..models.torchvision_shim import import_smp

    import_smp()
    for module in PACKAGES.values():
        import_module(module)


def device() -> tuple[str, str]:
    """Return the device that `auto` means here, as a person reads it, and a hint or nothing."""
    from ..models.device import choose_device, describe, number_format
    from ..models.openvino_backend import is_installed

    chosen = choose_device("auto")
    phrase, hint = describe(chosen, number_format(chosen)), ""
    if chosen.type == "cpu" and is_installed():
        phrase += ", by PyTorch or OpenVINO, whichever a probe finds faster"
    if chosen.type == "cpu" and shutil.which("nvidia-smi"):
        hint = "There is an NVIDIA GPU here, but this PyTorch was built without CUDA."
    return phrase, hint
