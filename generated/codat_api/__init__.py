"""The low-level layer: generated, never edited."""
