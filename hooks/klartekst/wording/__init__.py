"""The wording: what can be done with one text."""
