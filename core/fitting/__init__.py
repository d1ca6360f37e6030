"""Footprints moved onto the roofs that an image shows."""
