from __future__ import annotations

from attrs import define

import codat_runtime as _rt


@define(kw_only=True, repr=False)
class Profile(_rt.Model):
    """`Profile`.

    Attributes:
        name: Name. `str`.
        redirect_url: Page that the customer is sent to after connecting. JSON `redirectUrl`, `str`.
        logo_url: Address of the logo. JSON `logoUrl`, `str`; may be absent.
        icon_url: Address of the icon. JSON `iconUrl`, `str`; may be absent.
        white_list_urls: Addresses that a customer may be sent to. JSON `whiteListUrls`, `list[str]`; may be absent.
        api_key: API key; a secret. JSON `apiKey`, `str`; may be absent.
        confirm_company_name: Whether the customer is asked to confirm the name of their company. JSON
            `confirmCompanyName`, `bool`; may be absent.
    """

    name: str
    """Name."""
    redirect_url: str
    """Page that the customer is sent to after connecting."""
    logo_url: str | None = None
    """Address of the logo."""
    icon_url: str | None = None
    """Address of the icon."""
    white_list_urls: list[str] | None = None
    """Addresses that a customer may be sent to."""
    api_key: str | None = None
    """API key; a secret."""
    confirm_company_name: bool | None = None
    """Whether the customer is asked to confirm the name of their company."""

    __fields__ = (
        _rt.Field("name", "name", _rt.STRING, required=True),
        _rt.Field("redirectUrl", "redirect_url", _rt.STRING, required=True),
        _rt.Field("logoUrl", "logo_url", _rt.STRING),
        _rt.Field("iconUrl", "icon_url", _rt.STRING),
        _rt.Field("whiteListUrls", "white_list_urls", _rt.ListOf(_rt.STRING)),
        _rt.Field("apiKey", "api_key", _rt.STRING, secret=True),
        _rt.Field("confirmCompanyName", "confirm_company_name", _rt.BOOLEAN),
    )
