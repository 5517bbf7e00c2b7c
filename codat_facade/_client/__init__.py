"""The client: its options, the default one, and its responses."""
