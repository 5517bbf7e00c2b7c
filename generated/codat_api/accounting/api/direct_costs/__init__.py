"""Endpoint modules; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codat_runtime import lazy_modules

if TYPE_CHECKING:
    from . import (
        create_direct_cost,
        delete_direct_cost,
        download_direct_cost_attachment,
        get_create_direct_costs_model,
        get_direct_cost,
        get_direct_cost_attachment,
        list_direct_cost_attachments,
        list_direct_costs,
        upload_direct_cost_attachment,
    )

__all__ = (
    "create_direct_cost",
    "delete_direct_cost",
    "download_direct_cost_attachment",
    "get_create_direct_costs_model",
    "get_direct_cost",
    "get_direct_cost_attachment",
    "list_direct_cost_attachments",
    "list_direct_costs",
    "upload_direct_cost_attachment",
)

__getattr__, __dir__ = lazy_modules(__name__, __all__)
