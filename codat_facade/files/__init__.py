"""Files: documents that a business uploads itself."""
