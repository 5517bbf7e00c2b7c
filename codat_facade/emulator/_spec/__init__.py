"""Codat's documents as the emulator reads them: operations, schemas, data types and checks."""
