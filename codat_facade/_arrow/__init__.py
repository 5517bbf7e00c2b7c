"""Pages of lists as Arrow record batches, from their bytes."""
