"""Door two: the command line."""
