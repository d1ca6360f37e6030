"""A person's review of buildings, by keyboard, over the images before and after."""
