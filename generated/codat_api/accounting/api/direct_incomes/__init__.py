"""Endpoint functions."""
