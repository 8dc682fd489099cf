"""The starter: the files of a new site, as values."""
