"""How right a network is, and what its card says of it."""
