"""How fast, frugal and exact Klartekst is: `python -m benchmarks`. No part of the package."""
