"""The HTTP library, imported here and nowhere else: the fork httpx2 is one line away."""

import httpx as httpx

__all__ = ["httpx"]
