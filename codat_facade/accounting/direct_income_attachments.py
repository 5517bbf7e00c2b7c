"""Deprecated name of the attachments in `direct_incomes`."""

from .._operations.deprecation import moved_names

__getattr__ = moved_names(__name__, "accounting.direct_incomes")
