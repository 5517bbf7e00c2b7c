"""What the tasks of a read do."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from .._client.client import Client
from ..errors import ConflictError, NotFoundError, RateLimitError
from ..extract import Plan, Slice, plan
from ..extract._arrow import Pages
from ._columns import Columns
from ._options import SparkOptions
from ._pause import SharedPause
from ._pyspark import InputPartition
from ._rows import changes, snapshot
from ._span import Span, divided

if TYPE_CHECKING:
    from pyarrow import RecordBatch

_ABSENT = (NotFoundError, ConflictError)
"""The platform has no such data, or none was read for the company yet; or the company is gone."""

_log = logging.getLogger("codat_facade.spark")


class Spans(InputPartition):
    """What one task reads."""

    def __init__(self, spans: Sequence[Span], tasks: int) -> None:
        super().__init__(tuple(spans))
        self.tasks = tasks


@frozen
class Tasks:
    """What the tasks of a read do; it can be pickled.

    Attributes:
        options: The options of the data source.
        name: A name that no other read has.
    """

    options: SparkOptions
    name: str = field(factory=lambda: secrets.token_hex(8))

    def columns(self) -> Columns:
        """The columns of the rows."""
        return Columns(Pages(self.options.table).schema)

    def client(self, tasks: int = 1) -> Client:
        """A client for one of some tasks.

        Raises:
            ConfigurationError: This process has no key.
        """
        options = self.options
        limiter: Any = None
        if options.shared_limits is not None:
            from ..shared_limits import SharedLimits

            limiter = SharedLimits.in_file(options.shared_limits, options.total_limits)
        return Client(
            None if options.api_key is None else options.api_key.text,
            base_url=options.base_url,
            limits=options.share(tasks),
            limiter=limiter,
        )

    def plan(self, client: Client) -> Plan:
        """Find out which companies there are.

        Raises:
            NotFoundError: One that was named is not there, and that is not to be passed over.
        """
        found = plan(client, self.options.table, companies=self.options.companies, query=self.options.query)
        if found.unknown:
            text = f"option companies names what is no company: {', '.join(found.unknown)}"
            if self.options.missing == "fail":
                raise NotFoundError(text)
            _log.warning("%s", text)
        return found

    def partitions(self, spans: Sequence[Span]) -> list[InputPartition]:
        """Divide what is to be read among tasks."""
        groups = divided(spans, self.options.partitions)
        return [Spans(group, len(groups)) for group in groups]

    def read(self, partition: InputPartition) -> Iterator[RecordBatch]:
        """Read what one task has to read.

        Raises:
            RateLimitError: Codat asks for a long pause, or did so of another attempt on this machine.
            CodatError: Codat refused a request, or could not be reached.
        """
        # Spark makes a partition without a value where there is none.
        if not isinstance(partition, Spans):
            return
        pause = SharedPause(self.name)
        pause.check()
        columns = self.columns()
        with self.client(partition.tasks) as client:
            try:
                for span in partition.value:
                    for batch in self._read(client, span):
                        if batch.num_rows:
                            yield columns.of(batch)
            except RateLimitError as error:
                pause.begin(error)
                raise

    def _read(self, client: Client, span: Span) -> Iterable[RecordBatch]:
        options = self.options
        slice = Slice(options.table, span.company_id, span.connection_id, query=options.query)
        try:
            if span.until is None:
                yield from snapshot(client, slice, options.page_size)
            else:
                yield from changes(client, slice, options.page_size, since=span.since, until=span.until)
        except _ABSENT as error:
            if options.missing == "fail":
                raise
            _log.warning("%s was passed over: %s", slice, error)
