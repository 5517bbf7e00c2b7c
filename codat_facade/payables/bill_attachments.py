"""Deprecated name of the attachments in `bills`."""

from .._operations.deprecation import moved_names

__getattr__ = moved_names(__name__, "payables.bills")
