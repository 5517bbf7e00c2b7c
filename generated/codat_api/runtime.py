"""The runtime stands in `codat_runtime`; this name for it goes with the next minor version."""

from codat_runtime import *  # noqa: F403
from codat_runtime import __all__ as __all__
