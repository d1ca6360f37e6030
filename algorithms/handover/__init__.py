"""Toolbox group 7: what was found, handed on."""
