"""The first request of an operation, made and shown without being sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NoReturn, cast

import msgspec

from codat_runtime import Call
from codat_runtime.arguments import IDEMPOTENCY_KEY


class _Planned(BaseException):
    """The call that would be made; no library catches it on its way."""

    def __init__(self, call: Call[Any]) -> None:
        super().__init__()
        self.call = call


class _Planner:
    """Stands where an operation expects its client, and gives its first call back."""

    def perform(self, call: Call[Any], **_: Any) -> NoReturn:
        raise _Planned(call)

    def stream(self, call: Call[Any]) -> NoReturn:
        raise _Planned(call)


def first_call(operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Call[Any] | None:
    """The first call that an operation would make; None where it would make none.

    Args:
        operation: The operation.
        args: Its arguments, without a client.
        kwargs: The same.

    Raises:
        TypeError: An argument is of the wrong type.
        ValueError: An argument cannot be sent.
    """
    try:
        result = operation(_Planner(), *args, **kwargs)
        if isinstance(result, Iterator):
            next(cast("Iterator[Any]", result), None)  # type: ignore[redundant-cast]
    except _Planned as planned:
        return planned.call
    return None


def request_text(call: Call[Any], base_url: str) -> str:
    """The request as it would be sent, with its key left out.

    Args:
        call: The call.
        base_url: Where the API is.
    """
    headers = {"Accept": call.response_spec.accept, "Authorization": "Basic ...", **dict(call.headers)}
    if call.method in ("POST", "PATCH"):
        headers.setdefault(IDEMPOTENCY_KEY, "(made when it is sent)")
    if call.content is not None:
        headers["Content-Type"] = "application/json"
    elif call.files:
        headers["Content-Type"] = "multipart/form-data"
    lines = [f"{call.method} {base_url}{call.target}", *(f"{name}: {value}" for name, value in headers.items())]
    if call.content is not None:
        lines += ["", msgspec.json.format(call.content, indent=2).decode()]
    for name, value in call.form:
        lines += ["", f"{name}: {value}"]
    for name, (file_name, _, media_type) in call.files:
        lines += ["", f"{name}: the file {file_name} ({media_type})"]
    return "\n".join(lines)
