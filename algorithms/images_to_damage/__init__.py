"""Toolbox group 2: from two images to buildings with a damage level."""
