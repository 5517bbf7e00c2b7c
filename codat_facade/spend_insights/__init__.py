"""Spend insights: what a business spends, with whom, and how it pays."""
