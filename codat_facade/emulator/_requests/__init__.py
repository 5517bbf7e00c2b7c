"""Requests in the terms of the documents: parameters, bodies, queries and pages."""
