"""Lists as tables of Arrow; needs `pip install 'codat-facade[arrow]'`.

Every list that has `iterate` and `fetch_all` has them for Arrow too, with the same arguments, with a client before them
or without, and with the same promises:

    table = invoices.fetch_all.arrow("company-id", query="amountDue>0")          # pyarrow.Table
    for batch in invoices.iterate.arrow("company-id"):                           # pyarrow.RecordBatch, one a page
        ...
    table = await invoices.fetch_all.arrow.aio("company-id")
    async for batch in invoices.iterate.arrow.aio("company-id"):
        ...

The columns have the names of the JSON (`amountDue`), nested ones too, and the types of `schema(invoices.list)`, which
are the same for every page. Two columns more, text each, stand at the end: `_unknown`, with what the documents do not
name, and `_raw`, with the whole record where a column could not hold a value of it. Of a list without records,
`fetch_all.arrow` gives a table without rows, and `iterate.arrow` no batch.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from codat_runtime import Model

from ._arrow import library
from ._arrow.page_codec import as_raw_page
from ._arrow.plan import RAW, UNKNOWN, plan_of_model
from ._arrow.reader import RecordReader
from ._operations.operation import annotation_text, build_call_of, result_annotation

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Schema

__all__ = ["RAW", "UNKNOWN", "read_page", "schema"]


def schema(of: Any) -> Schema:
    """The schema of the records of a list.

    Args:
        of: The list, such as `invoices.list`, its `iterate` or `fetch_all`, or the model of a record.

    Raises:
        ConfigurationError: pyarrow is not installed.
        TypeError: It is none of these.
    """
    library.load()
    return _reader(of).schema


def read_page(content: bytes, of: Any) -> RecordBatch:
    """Read the body of one response, from its bytes and not through models.

    Args:
        content: A page, as it came.
        of: The list, such as `invoices.list`, that it is a page of.

    Raises:
        DecodeError: It is no page.
        ConfigurationError: pyarrow is not installed.
        TypeError: `of` is no list.
    """
    library.load()
    raw_call, reader = as_raw_page(_call(of))
    page = raw_call.read(200, content)
    return reader.read([record.raw for record in page.results])


def _reader(of: Any) -> RecordReader:
    if inspect.isclass(of) and issubclass(of, Model):
        return RecordReader(plan_of_model(of))
    return as_raw_page(_call(of))[1]


def _call(of: Any) -> Any:
    """The call of a list, for any arguments: how its response is read does not depend on them."""
    build_call: Any = None
    signature = inspect.Signature()
    try:
        build_call = build_call_of(of)
        signature = inspect.signature(build_call)
    except (AttributeError, TypeError, ValueError):
        pass
    result = annotation_text(result_annotation(signature.return_annotation))
    if not result.startswith("Page["):
        raise TypeError(f"{of!r} is no list of records: give one such as `invoices.list`")
    needed = {
        parameter.name: "1" for parameter in signature.parameters.values() if parameter.default is parameter.empty
    }
    return build_call(**needed)
