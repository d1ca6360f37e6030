"""Networks, model cards and model folders: `folder.load_model`, `folder.save_model`."""
