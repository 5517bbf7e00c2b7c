"""Records: made up from a seed, consistent, and overlaid by what was written."""
