"""Toolbox group 3: people and urgency."""
