"""The texts that a new site begins with, one module per language."""
