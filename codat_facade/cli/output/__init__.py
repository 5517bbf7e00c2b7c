"""Results on their way to the terminal, a pipe or a file."""
