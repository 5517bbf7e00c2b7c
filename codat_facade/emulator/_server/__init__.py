"""The way from a request to its response, in process or on a loopback port."""
