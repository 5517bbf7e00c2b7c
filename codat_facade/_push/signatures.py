"""Forms of waiting for push operations: by their ids or by the responses of writes, with a client or without."""

from __future__ import annotations

from collections.abc import AsyncIterator, Coroutine, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, overload

if TYPE_CHECKING:
    from codat_api.platform.models import PushOperation

    from .._base.arguments import Duration
    from .._client.client import Client
    from .push_ref import PollFailure


class PushOperationLike(Protocol):
    """The response of a write, whatever record it carries."""

    @property
    def company_id(self) -> str:
        """The company."""
        ...

    @property
    def push_operation_key(self) -> str:
        """Names the push operation."""
        ...

    @property
    def status(self) -> str:
        """The status of the push operation."""
        ...


W = TypeVar("W", bound=PushOperationLike)

Ids = tuple[str, str]
"""company_id and push_operation_key."""


class PollUntilDone(Protocol):
    """Blocks until a push operation has ended; `aio` is awaited."""

    @property
    def aio(self) -> PollUntilDoneAsync:
        """The same for tasks."""
        ...

    @overload
    def __call__(
        self,
        company_id: str,
        push_operation_key: str,
        *,
        poll_interval: Duration = ...,
        timeout: Duration = ...,
        raise_on_failure: bool = ...,
    ) -> PushOperation: ...
    @overload
    def __call__(
        self,
        client: Client,
        company_id: str,
        push_operation_key: str,
        /,
        *,
        poll_interval: Duration = ...,
        timeout: Duration = ...,
        raise_on_failure: bool = ...,
    ) -> PushOperation: ...
    @overload
    def __call__(
        self, written: W, /, *, poll_interval: Duration = ..., timeout: Duration = ..., raise_on_failure: bool = ...
    ) -> W: ...
    @overload
    def __call__(
        self,
        client: Client,
        written: W,
        /,
        *,
        poll_interval: Duration = ...,
        timeout: Duration = ...,
        raise_on_failure: bool = ...,
    ) -> W: ...


class PollUntilDoneAsync(Protocol):
    """`PollUntilDone` for tasks."""

    @overload
    def __call__(
        self,
        company_id: str,
        push_operation_key: str,
        *,
        poll_interval: Duration = ...,
        timeout: Duration = ...,
        raise_on_failure: bool = ...,
    ) -> Coroutine[Any, Any, PushOperation]: ...
    @overload
    def __call__(
        self,
        client: Client,
        company_id: str,
        push_operation_key: str,
        /,
        *,
        poll_interval: Duration = ...,
        timeout: Duration = ...,
        raise_on_failure: bool = ...,
    ) -> Coroutine[Any, Any, PushOperation]: ...
    @overload
    def __call__(
        self, written: W, /, *, poll_interval: Duration = ..., timeout: Duration = ..., raise_on_failure: bool = ...
    ) -> Coroutine[Any, Any, W]: ...
    @overload
    def __call__(
        self,
        client: Client,
        written: W,
        /,
        *,
        poll_interval: Duration = ...,
        timeout: Duration = ...,
        raise_on_failure: bool = ...,
    ) -> Coroutine[Any, Any, W]: ...


class Watch(Protocol):
    """Iterates over what is seen of a push operation until it has ended; `aio` iterates asynchronously."""

    @property
    def aio(self) -> WatchAsync:
        """The same for tasks."""
        ...

    @overload
    def __call__(
        self, company_id: str, push_operation_key: str, *, poll_interval: Duration = ..., timeout: Duration = ...
    ) -> Iterator[PushOperation]: ...
    @overload
    def __call__(
        self,
        client: Client,
        company_id: str,
        push_operation_key: str,
        /,
        *,
        poll_interval: Duration = ...,
        timeout: Duration = ...,
    ) -> Iterator[PushOperation]: ...
    @overload
    def __call__(self, written: W, /, *, poll_interval: Duration = ..., timeout: Duration = ...) -> Iterator[W]: ...
    @overload
    def __call__(
        self, client: Client, written: W, /, *, poll_interval: Duration = ..., timeout: Duration = ...
    ) -> Iterator[W]: ...


class WatchAsync(Protocol):
    """`Watch` for tasks."""

    @overload
    def __call__(
        self, company_id: str, push_operation_key: str, *, poll_interval: Duration = ..., timeout: Duration = ...
    ) -> AsyncIterator[PushOperation]: ...
    @overload
    def __call__(
        self,
        client: Client,
        company_id: str,
        push_operation_key: str,
        /,
        *,
        poll_interval: Duration = ...,
        timeout: Duration = ...,
    ) -> AsyncIterator[PushOperation]: ...
    @overload
    def __call__(
        self, written: W, /, *, poll_interval: Duration = ..., timeout: Duration = ...
    ) -> AsyncIterator[W]: ...
    @overload
    def __call__(
        self, client: Client, written: W, /, *, poll_interval: Duration = ..., timeout: Duration = ...
    ) -> AsyncIterator[W]: ...


class PollMany(Protocol):
    """Iterates over many push operations, each as it ends; `aio` iterates asynchronously."""

    @property
    def aio(self) -> PollManyAsync:
        """The same for tasks."""
        ...

    @overload
    def __call__(
        self, operations: Iterable[Ids], /, *, poll_interval: Duration = ..., timeout: Duration = ...
    ) -> Iterator[PushOperation | PollFailure]: ...
    @overload
    def __call__(
        self, client: Client, operations: Iterable[Ids], /, *, poll_interval: Duration = ..., timeout: Duration = ...
    ) -> Iterator[PushOperation | PollFailure]: ...
    @overload
    def __call__(
        self, operations: Iterable[W], /, *, poll_interval: Duration = ..., timeout: Duration = ...
    ) -> Iterator[W | PollFailure]: ...
    @overload
    def __call__(
        self, client: Client, operations: Iterable[W], /, *, poll_interval: Duration = ..., timeout: Duration = ...
    ) -> Iterator[W | PollFailure]: ...
    @overload
    def __call__(
        self, operations: Iterable[W | Ids], /, *, poll_interval: Duration = ..., timeout: Duration = ...
    ) -> Iterator[W | PushOperation | PollFailure]: ...
    @overload
    def __call__(
        self,
        client: Client,
        operations: Iterable[W | Ids],
        /,
        *,
        poll_interval: Duration = ...,
        timeout: Duration = ...,
    ) -> Iterator[W | PushOperation | PollFailure]: ...


class PollManyAsync(Protocol):
    """`PollMany` for tasks."""

    @overload
    def __call__(
        self, operations: Iterable[Ids], /, *, poll_interval: Duration = ..., timeout: Duration = ...
    ) -> AsyncIterator[PushOperation | PollFailure]: ...
    @overload
    def __call__(
        self, client: Client, operations: Iterable[Ids], /, *, poll_interval: Duration = ..., timeout: Duration = ...
    ) -> AsyncIterator[PushOperation | PollFailure]: ...
    @overload
    def __call__(
        self, operations: Iterable[W], /, *, poll_interval: Duration = ..., timeout: Duration = ...
    ) -> AsyncIterator[W | PollFailure]: ...
    @overload
    def __call__(
        self, client: Client, operations: Iterable[W], /, *, poll_interval: Duration = ..., timeout: Duration = ...
    ) -> AsyncIterator[W | PollFailure]: ...
    @overload
    def __call__(
        self, operations: Iterable[W | Ids], /, *, poll_interval: Duration = ..., timeout: Duration = ...
    ) -> AsyncIterator[W | PushOperation | PollFailure]: ...
    @overload
    def __call__(
        self,
        client: Client,
        operations: Iterable[W | Ids],
        /,
        *,
        poll_interval: Duration = ...,
        timeout: Duration = ...,
    ) -> AsyncIterator[W | PushOperation | PollFailure]: ...
