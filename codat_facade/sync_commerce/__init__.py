"""Sync for commerce: what a business sells, brought from its shop into its accounting platform."""
