"""A service with several tenants: FastAPI, one client for each tenant, logging, OpenTelemetry and shared limits.

pip install 'codat-facade[otel,shared-limits]' fastapi uvicorn
CODAT_TENANTS='{"acme": "key-of-acme"}' uvicorn --factory examples.fastapi_service:from_environment
"""

from __future__ import annotations

import json
import logging
import os
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, Header, HTTPException, Request
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel

import codat_facade as codat
from codat_facade import otel
from codat_facade.accounting import invoices
from codat_facade.platform import companies
from codat_facade.shared_limits import SharedLimits

log = logging.getLogger("service")
router = APIRouter()


# A real service reads the tenant from a token that it has verified.
def tenant_client(request: Request, x_tenant: Annotated[str, Header()]) -> codat.Client:
    """Return the client of the tenant that a request is for."""
    clients: Mapping[str, codat.Client] = request.app.state.clients
    if x_tenant not in clients:
        raise HTTPException(403, "unknown tenant")
    return clients[x_tenant]


Tenant = Annotated[codat.Client, Depends(tenant_client)]


class CompanyName(BaseModel):
    """What a company is created from."""

    name: str


@router.get("/companies")
async def list_companies(client: Tenant) -> list[dict[str, str | None]]:
    """List all companies of the tenant."""
    return [{"id": company.id, "name": company.name} for company in await companies.fetch_all.aio(client)]


@router.post("/companies", status_code=201)
async def create_company(body: CompanyName, client: Tenant) -> dict[str, str | None]:
    """Create a company, and one only where the same request comes twice."""
    key = codat.idempotency_key("company", body.name)
    company = await companies.create.aio(client, {"name": body.name}, idempotency_key=key)
    return {"id": company.id}


@router.get("/companies/{company_id}/invoices/{invoice_id}")
def get_invoice(company_id: str, invoice_id: str, client: Tenant) -> Response:
    """Get an invoice, each amount digit for digit, as a number."""
    return Response(invoices.get(client, company_id, invoice_id).to_json(), media_type="application/json")


def codat_failed(_: Request, error: Exception) -> JSONResponse:
    """Answer a request whose call failed: whoever repeats a write that may have been made sends its key again."""
    assert isinstance(error, codat.CodatError)
    log.warning("%s, correlation id %s", error.type, error.correlation_id)
    content = {
        "error": error.type,
        "idempotency_key": error.idempotency_key,
        "maybe_carried_out": error.maybe_carried_out,
    }
    return JSONResponse(content, 404 if isinstance(error, codat.NotFoundError) else 502)


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Close the clients when the service ends."""
    async with AsyncExitStack() as stack:
        for client in app.state.clients.values():
            await stack.enter_async_context(client)
        yield


def create_app(keys: Mapping[str, str], limits_file: str | os.PathLike[str]) -> FastAPI:
    """Make the service.

    Args:
        keys: Tenant → its API key.
        limits_file: An SQLite file: Codat counts requests by address, so all processes of this machine share it.
    """
    limiter = SharedLimits.in_file(limits_file)
    app = FastAPI(lifespan=lifespan)
    app.state.clients = {tenant: codat.Client(key, limiter=limiter, total_timeout=20) for tenant, key in keys.items()}
    app.add_exception_handler(codat.CodatError, codat_failed)
    app.include_router(router)
    return app


def from_environment() -> FastAPI:
    """Make the service as it is configured: `CODAT_TENANTS` is a JSON object of tenants and their keys."""
    logging.basicConfig(level=logging.INFO)
    # Spans and metrics go to the providers of the process, which `opentelemetry-instrument` sets up.
    otel.instrument()
    limits_file = os.environ.get("CODAT_LIMITS_FILE") or Path(tempfile.gettempdir()) / "codat-limits.sqlite"
    return create_app(json.loads(os.environ["CODAT_TENANTS"]), limits_file)
