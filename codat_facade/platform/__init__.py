"""Companies, their connections, and what every product shares."""
