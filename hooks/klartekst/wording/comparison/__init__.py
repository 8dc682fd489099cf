"""Comparing two texts of a policy: what was added, removed, moved, or only set otherwise."""
