"""One request over HTTP: sent, retried, paced, bounded in time and size, with errors of this package."""
