"""Rasters in windows: grids, reading, warping, validity, writing."""
