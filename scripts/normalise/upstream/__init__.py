"""Upstream documents: where they come from, how their text is read, and the corrections laid over them."""
