"""Proofs that tools of others make over the documents: run by `make prism` and `make schemathesis`, not by pytest."""
