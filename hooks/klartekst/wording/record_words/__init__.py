"""The words for records in each language."""
