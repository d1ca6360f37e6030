"""From what a user has to labelled tiles, and their split into parts."""
