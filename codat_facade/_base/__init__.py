"""Arguments, keys, clocks and texts: what every other room of the facade stands on."""
