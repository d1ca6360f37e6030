"""Toolbox group 6: a person's review, random samples of it, and totals with their bounds."""
