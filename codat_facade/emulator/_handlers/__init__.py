"""The handlers that response operations, one module for each resource."""
