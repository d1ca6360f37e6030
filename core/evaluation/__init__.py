"""Predicted against true: how good an answer is."""
