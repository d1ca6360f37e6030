"""Sun, season and sensor: what makes the same town look different on another day."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

Vector = tuple[float, float]


@dataclass(frozen=True)
class Light:
    """One acquisition.

    Args:
        azimuth: direction towards the sun in radians, clockwise from up.
        elevation: of the sun, radians.
        gains: per band.
        haze: added light, 0..255.
        dryness: of the vegetation, 0..1.
        blur: standard deviation of the sensor's point spread in pixels.
        noise: standard deviation of the sensor's noise, 0..255.
        seed: of everything that moves between acquisitions.
    """

    azimuth: float
    elevation: float
    gains: tuple[float, float, float]
    haze: float
    dryness: float
    blur: float
    noise: float
    seed: int

    def shadow(self, height: float) -> Vector:
        """Return the shadow of something `height` metres high, (x, y) in metres."""
        length = height / math.tan(self.elevation)
        return -length * math.sin(self.azimuth), length * math.cos(self.azimuth)

    def on_slope(self, angle: float, pitch: float) -> float:
        """Return the brightness of a roof slope that faces `angle` (x right, y down, radians).

        Relative to flat ground under the same sun.
        """
        towards_x, towards_y = math.sin(self.azimuth), -math.cos(self.azimuth)
        facing = math.cos(angle) * towards_x + math.sin(angle) * towards_y
        direct = math.sin(self.elevation) * math.cos(pitch)
        direct += math.cos(self.elevation) * math.sin(pitch) * facing
        return min(1.18, 0.5 + 0.5 * max(0.0, direct) / math.sin(self.elevation))


def lights(seed: int) -> tuple[Light, Light]:
    """Return the acquisition before and the one after the event."""
    random = np.random.default_rng((seed, 5))

    def draw(number: int, elevation: tuple[float, float]) -> Light:
        red, green, blue = random.normal(1.0, 0.05, 3)
        return Light(
            azimuth=math.radians(random.uniform(115, 205)),
            elevation=math.radians(random.uniform(*elevation)),
            gains=(float(red), float(green), float(blue)),
            haze=float(random.uniform(2, 10) + 9 * number),
            dryness=float(random.uniform(0, 0.25) + 0.4 * number * random.random()),
            blur=float(random.uniform(0.45, 0.7) + 0.15 * number),
            noise=float(random.uniform(1.2, 2.6)),
            seed=seed * 2 + number,
        )

    return draw(0, (42, 60)), draw(1, (32, 52))
