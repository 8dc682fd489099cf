"""The pages: a project in, page values and artefacts out; never writes."""
