"""Everything that the emulator remembers, and how it is configured and saved."""
