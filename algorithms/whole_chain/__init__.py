"""Toolbox group 1: the whole chain in one run."""
