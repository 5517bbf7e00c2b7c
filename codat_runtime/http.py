"""The HTTP library, imported here and nowhere else: the fork httpx2 is one file away."""

import httpcore as httpcore
import httpx as httpx

__all__ = ["httpcore", "httpx"]
