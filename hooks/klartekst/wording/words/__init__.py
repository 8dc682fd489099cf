"""The words a reader meets: one table per language, all with the same keys."""
