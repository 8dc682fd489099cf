"""Checks of a large site: how long they take, and how much a memory of earlier ones saves."""
