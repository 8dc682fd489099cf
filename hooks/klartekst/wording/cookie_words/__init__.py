"""The words for cookies, a table for each language."""
