"""The normaliser: Codat's documents in, documents that hold nothing but facts out."""

from .errors import NormaliseError
from .package import Package, build, normalise, validate
from .upstream.overlay import Overlay

__all__ = ["NormaliseError", "Overlay", "Package", "build", "normalise", "validate"]
