"""Names: candidates for each component, and the choice among them."""
