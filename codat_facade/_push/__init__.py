"""Push operations: writes, and the wait for their end."""
