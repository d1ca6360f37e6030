"""Toolbox group 8: people, footprints and images that others publish."""
