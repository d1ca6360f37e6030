"""How two images of one place lie on each other."""
