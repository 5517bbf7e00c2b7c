"""The data source of Spark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import ConfigurationError, DecodeError
from ..platform import companies
from ._offsets import Offset, next_offset, spans_between
from ._options import SparkOptions
from ._pyspark import (
    DataSource,
    DataSourceReader,
    DataSourceStreamReader,
    InputPartition,
    StructType,
    SupportsTriggerAvailableNow,
    cores_of,
    schema_of,
)
from ._span import Span
from ._tasks import Tasks

if TYPE_CHECKING:
    from pyarrow import RecordBatch

    from .._client.client import Client
    from ..extract import Slice


class CodatDataSource(DataSource):
    """A list of many companies: `spark.read.format("codat")` and `spark.readStream.format("codat")`."""

    cores: ClassVar[int | None] = None
    """How many tasks the session runs at once; None if that is not known."""

    @classmethod
    def name(cls) -> str:
        """The name of the format."""
        return "codat"

    def schema(self) -> StructType:
        """The columns, from the model of the list's records.

        Raises:
            ConfigurationError: An option is missing, unknown or wrong.
        """
        return schema_of(self._tasks().columns().schema)

    def reader(self, schema: StructType) -> CodatReader:
        """Read all records that there are."""
        return CodatReader(self._tasks(schema))

    def streamReader(self, schema: StructType) -> CodatStreamReader:
        """Read what changes.

        Raises:
            ConfigurationError: The records of the list have no `modifiedDate`.
        """
        tasks = self._tasks(schema)
        if not tasks.options.table.is_incremental:
            raise ConfigurationError(
                f"option list is {tasks.options.table.name!r}, whose records have no id and modifiedDate to follow "
                "changes by: read it with spark.read"
            )
        return CodatStreamReader(tasks)

    def _tasks(self, schema: StructType = None) -> Tasks:
        tasks = Tasks(SparkOptions.read(self.options, self.cores))
        if schema is not None and schema != schema_of(tasks.columns().schema):
            raise ConfigurationError("the columns are those of Codat's documents: leave out .schema(), and select")
        return tasks


class CodatReader(DataSourceReader):
    """Reads all records that there are, in tasks of some companies each."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks

    def partitions(self) -> list[InputPartition]:
        """Divide the companies among tasks."""
        with self._tasks.client() as client:
            slices = self._tasks.plan(client).slices
        return self._tasks.partitions([Span(slice.company_id, slice.connection_id) for slice in slices])

    def read(self, partition: InputPartition) -> Iterator[RecordBatch]:
        """Read the companies of one task."""
        return self._tasks.read(partition)


class CodatStreamReader(DataSourceStreamReader, SupportsTriggerAvailableNow):
    """Reads what changed between two times of the service's clock, in tasks of some companies each."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        # The time by the service's clock, and the companies, where no later ones count.
        self._last_state: tuple[int, Sequence[Slice]] | None = None

    def initialOffset(self) -> dict[str, str]:
        """Where a new query begins: nothing was read of any company."""
        return {}

    def latestOffset(self, start: Offset, limit: Any) -> dict[str, str]:
        """Where the next micro-batch ends.

        Args:
            start: Where it begins.
            limit: How much is asked for; all is given.
        """
        now, slices = self._last_state or self._state()
        return next_offset(start, slices, now=now, lag=self._tasks.options.lag)

    def prepareForTriggerAvailableNow(self) -> None:
        """Go no further than what there is now."""
        self._last_state = self._state()

    def partitions(self, start: Offset, end: Offset) -> Sequence[InputPartition]:
        """Divide what lies between two offsets among tasks."""
        return self._tasks.partitions(spans_between(start, end))

    def read(self, partition: InputPartition) -> Iterator[RecordBatch]:
        """Read the companies of one task."""
        return self._tasks.read(partition)

    def commit(self, end: Offset) -> None:
        """Nothing: Spark's checkpoint has the offset."""

    def stop(self) -> None:
        """Nothing: no connection outlives a call."""

    def _state(self) -> tuple[int, Sequence[Slice]]:
        with self._tasks.client() as client:
            # The time first: what changes meanwhile is left to the next micro-batch.
            now = _time_of_service(client)
            return now, self._tasks.plan(client).slices


def register_source(spark: Any) -> None:
    """Make `format("codat")` known to a session."""

    # A class of its own, which Spark sends to its processes with the number that it holds.
    class SessionDataSource(CodatDataSource):
        cores = cores_of(spark)

    spark.dataSource.register(SessionDataSource)


def _time_of_service(client: Client) -> int:
    """The time by the service's clock, in whole seconds since 1970."""
    response = companies.list.detailed(client, page_size=1)
    try:
        return int(parsedate_to_datetime(response.headers.get("Date") or "").timestamp())
    except (TypeError, ValueError):
        raise DecodeError("the response has no Date, by which changes are followed") from None
