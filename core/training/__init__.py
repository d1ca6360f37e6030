"""Training the networks on labelled image pairs."""
