"""Deprecated name of the attachments in `purchase_orders`."""

from .._operations.deprecation import moved_names

__getattr__ = moved_names(__name__, "accounting.purchase_orders")
