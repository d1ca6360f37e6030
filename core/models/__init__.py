"""Networks, model cards and model folders."""
