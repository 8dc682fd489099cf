"""Door one: MkDocs."""
