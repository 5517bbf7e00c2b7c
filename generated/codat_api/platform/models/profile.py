from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class Profile(_rt.Model):
    """`Profile`."""

    name: str
    redirect_url: str
    logo_url: str | None = None
    icon_url: str | None = None
    white_list_urls: list[str] | None = None
    api_key: str | None = None
    confirm_company_name: bool | None = None

    __fields__ = (
        _rt.Field("name", "name", _rt.STRING, required=True),
        _rt.Field("redirectUrl", "redirect_url", _rt.STRING, required=True),
        _rt.Field("logoUrl", "logo_url", _rt.STRING),
        _rt.Field("iconUrl", "icon_url", _rt.STRING),
        _rt.Field("whiteListUrls", "white_list_urls", _rt.ListOf(_rt.STRING)),
        _rt.Field("apiKey", "api_key", _rt.STRING, secret=True),
        _rt.Field("confirmCompanyName", "confirm_company_name", _rt.BOOLEAN),
    )
