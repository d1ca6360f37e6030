"""Toolbox group 4: practice scenes and the engine's set-up."""
