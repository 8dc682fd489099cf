"""Builds of sites with a long history: Klartekst, beside other programs that make pages of the same texts."""
