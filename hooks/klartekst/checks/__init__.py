"""The questions: a project in, diagnostics out."""
