"""A source for dlt, which loads lists of many companies into any of its destinations; needs `codat-facade[dlt]`.

    import dlt
    from codat_facade.accounting import bills, invoices
    from codat_facade.dlt import load, source

    pipeline = dlt.pipeline("books", destination="duckdb", dataset_name="codat")
    report = load(pipeline, [invoices, bills])          # all companies, some at a time
    pipeline.run(source([invoices, bills]))             # or in one load, as any source of dlt

Amounts stay decimals, those of lines too; records that were deleted are removed; what did not change is not read.
"""

from ._options import OnError, SourceOptions
from ._source import load, source

__all__ = ["source", "load", "SourceOptions", "OnError"]
