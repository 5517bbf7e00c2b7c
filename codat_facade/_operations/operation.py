"""The functions that users call: written once, with or without a client before the arguments, sync and async."""

from __future__ import annotations

import functools
import inspect
import re
from collections.abc import Callable, Coroutine
from types import FunctionType
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol, TypeVar, get_args, overload

from .._client.default_client import default_client
from ..errors import ConfigurationError
from .shown import result_of, with_result, with_signature

if TYPE_CHECKING:
    from codat_runtime import Call

    from .._client.client import Client
    from .._client.response import Detailed

P = ParamSpec("P")
T = TypeVar("T")
L = TypeVar("L")
R = TypeVar("R")
A = TypeVar("A")
R_co = TypeVar("R_co", covariant=True)
A_co = TypeVar("A_co", covariant=True)
T_co = TypeVar("T_co", covariant=True)

# The names under which generated modules import the runtime and `datetime`.
_ALIAS = re.compile(r"\b_(?:rt|dt)\.")


class ClientCallable(Protocol[P, R_co]):
    """A function that takes a client before its arguments, or none and uses the default one."""

    __name__: str
    __qualname__: str

    @overload
    def __call__(self, client: Client, /, *args: P.args, **kwargs: P.kwargs) -> R_co: ...
    @overload
    def __call__(self, /, *args: P.args, **kwargs: P.kwargs) -> R_co: ...


class SyncAndAsync(ClientCallable[P, R_co], Protocol[P, R_co, A_co]):
    """A function and, as `aio`, its asynchronous twin."""

    @property
    def aio(self) -> ClientCallable[P, A_co]:
        """The same for tasks."""
        ...


class Operation(SyncAndAsync[P, T_co, Coroutine[Any, Any, T_co]], Protocol[P, T_co]):
    """One operation of the API."""

    @property
    def detailed(self) -> SyncAndAsync[P, Detailed[T_co], Coroutine[Any, Any, Detailed[T_co]]]:
        """The same, answering with status, headers and rate limit too."""
        ...


@overload
def operation(build_call: Callable[P, Call[T]], *, name: str | None = None) -> Operation[P, T]: ...
@overload
def operation(
    build_call: Callable[P, Call[L]], *, name: str, through: Callable[[Call[L]], Call[T]]
) -> Operation[P, T]: ...
def operation(
    build_call: Callable[P, Call[Any]],
    *,
    name: str | None = None,
    through: Callable[[Call[Any]], Call[Any]] | None = None,
) -> Operation[P, Any]:
    """Make an operation of a function that builds a call: as a decorator, or bound to the `call` of an endpoint.

    Args:
        build_call: Its parameters and its docstring become the operation's.
        name: The name that the operation is bound to in the calling module; the function's own if not given.
        through: Makes another call of the one that is built, whose response is checked or of another type.

    Returns:
        A function that takes the same arguments and gives the response. Client and arguments are read when it is
        called, not when its result is awaited.
    """
    build = build_call if name is None else bound(build_call, name, calling_module(), through)
    result = result_annotation(result_of(build))

    def performing(method: str) -> Callable[..., Any]:
        def perform(client: Client, /, *args: P.args, **kwargs: P.kwargs) -> Any:
            return getattr(client, method)(build(*args, **kwargs))

        return perform

    entry = make_sync_and_async(
        performing("perform"),
        performing("perform_async"),
        like=build,
        shown=with_result(build, result),
    )
    entry.detailed = make_sync_and_async(
        performing("perform_detailed"),
        performing("perform_detailed_async"),
        like=build,
        name=f"{build.__name__}.detailed",
        shown=with_result(build, f"Detailed[{annotation_text(result)}]"),
    )
    return entry  # type: ignore[no-any-return]


def bound(
    build_call: Callable[P, Call[Any]],
    name: str,
    module: str,
    through: Callable[[Call[Any]], Call[Any]] | None = None,
) -> Callable[P, Call[Any]]:
    """Give a function that builds a call the name under which it is public.

    Args:
        build_call: The `call` of an endpoint.
        name: The public name.
        module: The `__name__` of the public module.
        through: Makes another call of the one that is built.
    """
    renamed: Callable[P, Call[Any]] = copy_as(build_call, name, module)
    if through is None:
        return renamed
    change = through

    def build_changed(*args: P.args, **kwargs: P.kwargs) -> Call[Any]:
        return change(renamed(*args, **kwargs))

    result = annotation_text(result_of(through))
    endpoint: Any = build_call
    records: str | None = endpoint.__globals__["_ENDPOINT"].records
    result = result.replace("[T]", f"[{records}]") if records and "[T]" in result else result_of(renamed)
    changed: Callable[P, Call[Any]] = dressed(build_changed, renamed, result)
    return changed


def copy_as(function: Callable[P, T], name: str, module: str) -> Any:
    """Copy a function under another name, so that errors, `help` and pickles show the public one."""
    source: Any = function
    copy = FunctionType(source.__code__, source.__globals__, name, source.__defaults__, source.__closure__)
    copy.__kwdefaults__ = source.__kwdefaults__
    copy.__annotations__ = {key: _ALIAS.sub("", annotation) for key, annotation in source.__annotations__.items()}
    copy.__doc__ = source.__doc__
    copy.__qualname__ = name
    copy.__module__ = module
    return copy


def dressed(function: Callable[..., Any], like: Callable[..., Any], result: Any) -> Any:
    """Show a function as another one, with a result of its own."""
    dressed_up: Any = functools.update_wrapper(function, like)
    dressed_up.__wrapped__ = with_result(like, result)
    dressed_up.__annotations__ = dressed_up.__wrapped__.__annotations__
    return dressed_up


def calling_module() -> str:
    """The `__name__` of the module that called the caller of this function."""
    frame = inspect.currentframe()
    caller = frame and frame.f_back and frame.f_back.f_back
    return str(caller.f_globals["__name__"]) if caller else __name__


def with_async(
    twin: Callable[Concatenate[Client, P], A],
) -> Callable[[Callable[Concatenate[Client, P], R]], SyncAndAsync[P, R, A]]:
    """Join what takes several steps with its asynchronous twin.

    Args:
        twin: The asynchronous one; like the one that is decorated, it takes the client first.

    Returns:
        A decorator; what it makes is called as an operation is, with a client or without.
    """

    def join(function: Callable[Concatenate[Client, P], R]) -> SyncAndAsync[P, R, A]:
        return make_sync_and_async(  # type: ignore[no-any-return]
            function, twin, like=function, shown=_without_client(function)
        )

    return join


def with_client(function: Callable[Concatenate[Client, P], R]) -> ClientCallable[P, R]:
    """Have a function that takes the client first be called as an operation is, with a client or without."""
    return _entry(function, function, _without_client(function), function.__name__, None)  # type: ignore[no-any-return]


def make_sync_and_async(
    function: Callable[..., Any],
    twin: Callable[..., Any],
    *,
    like: Callable[..., Any],
    shown: FunctionType,
    name: str | None = None,
    doc: str | None = None,
) -> Any:
    """Make the function that users call, and its `aio`, of two that take the client first.

    Args:
        function: The blocking one.
        twin: The asynchronous one.
        like: Whose module, name and docstring both get.
        shown: What `help` and `inspect.signature` show.
        name: The qualified name, where it is another.
        doc: The docstring, where it is another.
    """
    name = name or like.__name__
    entry = _entry(function, like, shown, name, doc)
    entry.aio = _entry(twin, like, shown, f"{name}.aio", doc)
    return entry


def _without_client(function: Callable[..., Any]) -> FunctionType:
    """What `help` shows of a function that takes the client first."""
    signature = inspect.signature(function)
    _, *parameters = signature.parameters.values()
    return with_signature(function, signature.replace(parameters=parameters))


def _entry(
    function: Callable[..., Any], like: Callable[..., Any], shown: FunctionType, name: str, doc: str | None
) -> Any:
    # Not what else `like` has: what it wraps, say.
    @functools.wraps(like, updated=())
    def entry(*args: Any, **kwargs: Any) -> Any:
        # By what it can do, not by its class: a Mock is a client too.
        if args and callable(getattr(args[0], "perform", None)):
            return function(*args, **kwargs)
        try:
            client = default_client()
        except ConfigurationError:
            # A wrong call is the nearer problem: client= as a keyword, say.
            _refuse_misplaced_client(args, kwargs)
            inspect.signature(shown).bind(*args, **kwargs)
            raise
        try:
            return function(client, *args, **kwargs)
        except TypeError:
            _refuse_misplaced_client(args, kwargs)
            raise

    entry.__name__ = name.rpartition(".")[2]
    entry.__qualname__ = name
    entry.__doc__ = doc or like.__doc__
    entry._build_call = like  # type: ignore[attr-defined]
    entry.__annotations__ = shown.__annotations__
    entry.__wrapped__ = shown
    return entry


def build_call_of(operation: Callable[P, Any]) -> Callable[P, Any]:
    """The function that builds the call of an operation, or the steps of a workflow."""
    made: Any = operation
    build: Callable[P, Any] = made._build_call
    return build


def _refuse_misplaced_client(args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    if any(callable(getattr(value, "perform", None)) for value in (*args[1:], *kwargs.values())):
        raise TypeError("the client comes first: give it as the first positional argument, f(client, ...)") from None


def result_annotation(annotation: Any) -> Any:
    """The type in the brackets of `Call[...]`, as an annotation or as its text."""
    if isinstance(annotation, str):
        return annotation.partition("[")[2].removesuffix("]")
    return next(iter(get_args(annotation)), Any)


def annotation_text(annotation: Any) -> str:
    """The text of an annotation."""
    return annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
