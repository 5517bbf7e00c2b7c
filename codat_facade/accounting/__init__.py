"""The books of a company: one module for each data type."""
