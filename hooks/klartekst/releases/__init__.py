"""The clock: what stands on which day."""
