"""The handlers that answer operations, one module for each resource."""
