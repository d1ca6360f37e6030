"""The sliding window: tiles in, network, blended rasters out."""
