"""The words of a statement of accessibility, a module per language."""
