"""The endpoint where people put it: Starlette, FastAPI, a bare server, Flask, Django."""

from __future__ import annotations

import asyncio
import io
import socket
import threading
from http import HTTPStatus
from typing import Any
from wsgiref.util import setup_testing_defaults

import django
import flask
import pytest
import uvicorn
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.routing import Mount, Route

from codat_facade.webhooks import Dispatcher, Event, WebhookApp
from codat_runtime.http import httpx
from tests.unit.webhooks.signed import SECRET, event, signed

BODY = event("company.created", id="c1")


class Endpoint:
    def __init__(self) -> None:
        self.got: list[str] = []
        dispatcher = Dispatcher()
        dispatcher.on("*")(self.handle)
        self.app = WebhookApp(dispatcher, SECRET)

    def handle(self, read: Event[Any]) -> None:
        self.got.append(read.payload.id)


@pytest.fixture
def endpoint() -> Endpoint:
    return Endpoint()


def post(app: Any, path: str = "/codat") -> list[int]:
    """The statuses of a delivery and of its copy without a signature."""

    async def deliver() -> list[int]:
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://webhooks") as client:
            headers = [signed(BODY), {}]
            return [(await client.post(path, content=BODY, headers=each)).status_code for each in headers]

    return asyncio.run(deliver())


def in_starlette(app: Any) -> Any:
    return Starlette(routes=[Route("/codat", app)])


def in_starlette_by_method(app: Any) -> Any:
    return Starlette(routes=[Route("/codat", app, methods=["POST"])])


def in_fastapi(app: Any) -> Any:
    api = FastAPI()
    api.add_route("/codat", app)
    return api


@pytest.mark.parametrize("put", [in_starlette, in_starlette_by_method, in_fastapi])
@pytest.mark.parametrize("given", ["the object", "asgi"])
def test_a_route_takes_the_endpoint_on_its_exact_path(put: Any, given: str, endpoint: Endpoint) -> None:
    app = put(endpoint.app if given == "the object" else endpoint.app.asgi)
    assert post(app) == [204, 400]
    assert endpoint.got == ["c1"]


def test_a_mount_takes_the_endpoint_below_its_path(endpoint: Endpoint) -> None:
    api = FastAPI()
    api.mount("/codat", endpoint.app)
    starlette = Starlette(routes=[Mount("/codat", app=endpoint.app)])
    assert post(api, "/codat/") == [204, 400]
    assert post(starlette, "/codat/") == [204, 400]
    assert endpoint.got == ["c1"]


def test_the_root_mount_takes_every_path_that_is_left(endpoint: Endpoint) -> None:
    assert post(Starlette(routes=[Mount("/", app=endpoint.app)])) == [204, 400]


def test_a_bare_server_serves_the_endpoint_and_its_life(endpoint: Endpoint) -> None:
    config = uvicorn.Config(endpoint.app, lifespan="on", http="h11", ws="none", log_config=None, access_log=False)
    server = uvicorn.Server(config)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            url = f"http://127.0.0.1:{listening.getsockname()[1]}/codat"
            with httpx.Client(timeout=60, trust_env=False) as client:
                assert client.post(url, content=BODY, headers=signed(BODY)).status_code == 204
                assert client.post(url, content=iter([BODY[:9], BODY[9:]]), headers=signed(BODY)).status_code == 204
                assert client.get(url).status_code == 405
        finally:
            server.should_exit = True
            thread.join(60)
    assert not thread.is_alive()
    assert endpoint.got == ["c1"]
    # `on` makes a server fail where an application does not take part.
    assert not server.lifespan.should_exit


def test_a_websocket_is_closed(endpoint: Endpoint) -> None:
    sent = list[Any]()

    async def receive() -> Any:
        return {"type": "websocket.connect"}

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(endpoint.app({"type": "websocket", "path": "/codat", "headers": []}, receive, send))
    assert [message["type"] for message in sent] == ["websocket.close"]


def call_wsgi(app: Any, headers: dict[str, str], body: bytes = BODY, **environ: Any) -> str:
    statuses = list[str]()

    def start_response(status: str, headers: Any, exc_info: Any = None) -> Any:
        statuses.append(status)

    given = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}
    environ = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": "/codat",
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
        **given,
        **environ,
    }
    setup_testing_defaults(environ)
    answer = app(environ, start_response)
    b"".join(answer)
    if hasattr(answer, "close"):
        answer.close()
    return statuses[0][:3]


def test_a_view_of_flask_returns_the_endpoint(endpoint: Endpoint) -> None:
    app = flask.Flask(__name__)

    @app.post("/codat")
    def codat() -> Any:
        return endpoint.app.wsgi

    assert [call_wsgi(app, signed(BODY)), call_wsgi(app, {})] == ["204", "400"]
    assert app.test_client().get("/codat").status_code == 405
    assert endpoint.got == ["c1"]


def test_a_wsgi_file_of_django_hands_the_path_to_the_endpoint(endpoint: Endpoint) -> None:
    if not settings.configured:
        settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], SECRET_KEY="test", LOGGING_CONFIG=None)
    django.setup()
    site = get_wsgi_application()

    def application(environ: Any, start_response: Any) -> Any:
        handle = endpoint.app.wsgi if environ["PATH_INFO"] == "/codat" else site
        return handle(environ, start_response)

    assert [call_wsgi(application, signed(BODY)), call_wsgi(application, {})] == ["204", "400"]
    assert call_wsgi(application, {}, PATH_INFO="/other") == str(HTTPStatus.NOT_FOUND.value)
    assert endpoint.got == ["c1"]


# What `ROOT_URLCONF` names.
urlpatterns: list[Any] = []
