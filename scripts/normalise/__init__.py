"""The normaliser: Codat's documents in, documents that hold nothing but facts out."""

from .errors import NormaliseError
from .overlay import Overlay
from .package import Package, build, normalise, validate

__all__ = ["NormaliseError", "Overlay", "Package", "build", "normalise", "validate"]
