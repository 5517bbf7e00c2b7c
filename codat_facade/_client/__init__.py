"""The client: its options, the default one, and what a call answers with."""
