"""People, footprints and images from elsewhere: what there is, and by whose terms."""
