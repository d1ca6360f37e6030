"""Reports, charts and styles: what the products look like to a person."""
