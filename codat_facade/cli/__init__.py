"""The command `codat`: every operation from a terminal, derived from the index of operations."""
