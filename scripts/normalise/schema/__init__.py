"""Schemas: parsed, joined into a graph, merged and compared by shape."""
