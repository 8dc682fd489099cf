"""The redline benchmark: Klartekst beside other ways to compare two texts."""
