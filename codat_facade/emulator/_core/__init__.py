"""Time, messages, errors and faults: what everything else in the emulator stands on."""
