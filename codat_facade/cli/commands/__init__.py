"""Commands that no signature tells, one module for each."""
