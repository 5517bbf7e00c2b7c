"""Payables: a business's bills and their payments, written at once instead of by push operations."""
