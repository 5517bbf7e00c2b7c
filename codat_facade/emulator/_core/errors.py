"""Errors of the API, and the body in which Codat puts them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from codat_facade.emulator._core.messages import Response


class ValidationItem(NamedTuple):
    """One thing that is wrong with a request or a record.

    Args:
        item: The place: a JSON path in a body (`lineItems[0].quantity`), or the name of a parameter.
        message: The error, and the remedy.
        validator: The kind of check that failed.
    """

    item: str
    message: str
    validator: str

    def to_json(self) -> dict[str, str]:
        """Return the entry of `validation.errors`."""
        return {"itemId": self.item, "message": self.message, "validatorName": self.validator}


class ApiError(Exception):
    """A request that is answered with an error.

    Args:
        status: The HTTP status.
        message: The error, and the remedy.
        problems: Details, one for each thing that is wrong.
        retry: True if the same request may succeed when it is sent again.
        headers: Further headers of the response.
    """

    def __init__(
        self,
        status: int,
        message: str,
        problems: Iterable[ValidationItem] = (),
        *,
        retry: bool = False,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.problems = tuple(problems)
        self.retry = retry
        self.headers = headers or {}

    def to_response(self, correlation_id: str) -> Response:
        """Make a response with Codat's error body."""
        response = Response.of(self.to_json(correlation_id), self.status)
        response.headers.update(self.headers)
        return response

    def to_json(self, correlation_id: str) -> dict[str, Any]:
        """Return Codat's error body."""
        return {
            "statusCode": self.status,
            "service": "PublicApi",
            "error": self.message,
            "correlationId": correlation_id,
            "validation": validation(self.problems) if self.problems else None,
            "canBeRetried": "Retryable" if self.retry else "NotRetryable",
            "detailedErrorCode": 0,
        }


class UnknownIdError(ValueError):
    """An argument of a method of the emulator is an id that nothing has; the control endpoints answer it with a 404."""


def validation(errors: Iterable[ValidationItem], warnings: Iterable[ValidationItem] = ()) -> dict[str, Any]:
    """Return the `validation` object of an error or of a push operation."""
    return {
        "errors": [problem.to_json() for problem in errors],
        "warnings": [problem.to_json() for problem in warnings],
    }


def bad_request(problems: Iterable[ValidationItem]) -> ApiError:
    """Make a 400 for the problems found, which its message repeats."""
    found = tuple(problems)
    shown = "; ".join(f"{item}: {message}" if item else message for item, message, _ in found[:3])
    return ApiError(400, shown + (f"; and {len(found) - 3} more" if len(found) > 3 else ""), found)


def not_found(what: str, identifier: str) -> ApiError:
    """Make a 404 for an id that nothing has."""
    return ApiError(404, f"There is no {what} with the id {identifier!r}.")
