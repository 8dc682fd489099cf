"""The intake: foreign text in, draft sections out; never writes."""
