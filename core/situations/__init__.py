"""What has changed between two results of one place."""
