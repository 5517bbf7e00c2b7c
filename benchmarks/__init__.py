"""Measurements of this client beside its peers; never part of the tests."""
