"""Everything that the emulator remembers, in a form that can be saved.

Moments are seconds since 1970 on the emulator's clock.
"""

from __future__ import annotations

from typing import Any

import msgspec


class Connection(msgspec.Struct):
    """A company's link to one platform.

    Args:
        id: of the connection.
        platform_key: the platform's four letters.
        status: `PendingAuth`, `Linked`, `Unlinked` or `Deauthorized`.
        created: when.
        records: how many invoices the platform holds; other data types have theirs in proportion.
        linked: when it was linked first, None before that.
        last_reads: when each data type was last read in full, by its name in paths.
        errors: what went wrong when the business tried to link it, as the API shows it.
        online: Whether the connector on the business's own machine runs; of no matter for other platforms.
    """

    id: str
    platform_key: str
    status: str
    created: float
    records: int
    linked: float | None = None
    last_reads: dict[str, float] = {}
    errors: list[dict[str, Any]] = []
    online: bool = True


class Company(msgspec.Struct):
    """A customer's business.

    Args:
        parent: The id of the company that it is a subsidiary of.
        refreshes: Until when the refresh of a product takes, by product.
    """

    id: str
    name: str
    created: float
    tags: dict[str, str] = {}
    products: list[str] = []
    connections: dict[str, Connection] = {}
    description: str | None = None
    parent: str | None = None
    refreshes: dict[str, float] = {}


class UnreadWrite(msgspec.Struct):
    """A record that the platform has in another state than Codat's cache, until the next read.

    Args:
        record: The record at the platform; None for one that was deleted there.
        written: When the platform wrote it.
    """

    record: dict[str, Any] | None
    written: float


class RecordOverlay(msgspec.Struct):
    """Changes to the made-up records of a collection.

    Args:
        records: by id: those added, and those changed in place of the made-up ones.
        added: the ids of the added ones, in order.
        removed: the ids of made-up ones that are gone.
        version: grows with every change.
        unread: By id: what the platform has and no read has fetched yet.
    """

    records: dict[str, dict[str, Any]] = {}
    added: list[str] = []
    removed: dict[str, None] = {}
    version: int = 0
    unread: dict[str, UnreadWrite] = {}


class StoredFile(msgspec.Struct):
    """A file with its bytes: an attachment, or one that a customer uploaded."""

    id: str
    name: str
    media_type: str
    content: bytes
    created: float


class Push(msgspec.Struct):
    """A write on its way to the platform.

    Args:
        key: of the push operation.
        action: `Created`, `Modified`, `Deleted` or `AttachmentUploaded`.
        record_id: of the record that it writes.
        record: what was sent; None for a delete or a file.
        requested: when it was asked for.
        processing: when the platform takes it up; None for never.
        settles: when the platform is done; None for never.
        scope: the id of the record that the data type lies below, such as a bank account's; empty for most.
        timeout_minutes: after how long Codat stops waiting; None for never.
        errors: why it will fail (item, message, validator); None if it will succeed.
        attachment: the file, if one was sent.
        result: the record as the platform has it in the end.
        done: whether its effect has taken place.
        warnings: What Codat remarks on without refusing it (item, message, validator).
        sync: Whether its data type is read as soon as the platform has written it.
        told: Whether its end has been sent to the webhook consumers.
    """

    key: str
    company_id: str
    connection_id: str
    data_type: str
    action: str
    record_id: str
    record: Any
    requested: float
    processing: float | None
    settles: float | None
    scope: str = ""
    timeout_minutes: int | None = None
    errors: list[tuple[str, str, str]] | None = None
    attachment: StoredFile | None = None
    result: Any = None
    done: bool = False
    warnings: list[tuple[str, str, str]] = []
    sync: bool = False
    announced: bool = False

    @property
    def gives_up(self) -> float | None:
        """When Codat stops waiting; None for never."""
        return None if self.timeout_minutes is None else self.requested + self.timeout_minutes * 60


class Pull(msgspec.Struct):
    """A read of one data type from a platform: when it was queued, is fetched and ends, and how.

    Args:
        id: of the dataset.
        error: why it will fail; None if it will succeed.
        announced: Whether its end has been sent to the webhook consumers.
        status: That of an upload which is open or was cancelled; None for a read that goes by the clock.
        failure: The status in which it ends if it fails.
        batch: The id that the reads of one request share; their end is sent in one event.
        initial: Whether linking the connection queued it.
    """

    id: str
    company_id: str
    connection_id: str
    data_type: str
    requested: float
    fetching: float
    ends: float
    error: str | None = None
    announced: bool = False
    status: str | None = None
    failure: str = "FetchError"
    batch: str = ""
    initial: bool = False


class FeedMapping(msgspec.Struct):
    """The way from a source account of a bank feed to the account of the platform that it feeds.

    Args:
        target_id: The account of the platform; None for one that is yet to be created.
        feed_start: From when on the feed has transactions.
        connects: When the platform has taken the mapping; None for never.
        connected: Whether it has taken it.
    """

    company_id: str
    connection_id: str
    source_id: str
    target_id: str | None
    feed_start: str | None
    connects: float | None
    connected: bool = False


class SyncedTransaction(msgspec.Struct):
    """A transaction of an expense sync.

    Args:
        kind: As in the path that it was sent to, such as `expense-transactions`.
        failure: Its status in the end if it fails; None if it will be written.
        message: Why it fails.
    """

    id: str
    kind: str
    failure: str | None = None
    message: str | None = None


class SyncRun(msgspec.Struct):
    """A sync of expenses or of commerce data.

    Args:
        kind: `expenses` or `commerce`.
        ends: When it has ended; None for never.
        code: Its status code in the end.
        error: Why it fails.
        finish: Up to when it syncs commerce data.
        told: Whether its end has been sent to the webhook consumers.
    """

    id: str
    company_id: str
    kind: str
    requested: float
    ends: float | None
    code: int
    error: str | None = None
    transactions: list[SyncedTransaction] = []
    finish: str | None = None
    announced: bool = False


class UploadSession(msgspec.Struct):
    """An upload of bank statements; the read with its id tells how far it is.

    Args:
        started: The moment when it was started.
        status: `Open`, `Processing`, `Processed`, `Cancelled` or `TimedOut`.
        records: What was uploaded so far.
    """

    id: str
    company_id: str
    connection_id: str
    data_type: str
    started: float
    status: str = "Open"
    records: list[dict[str, Any]] = []

    @property
    def is_active(self) -> bool:
        """True if another session for the data type must wait."""
        return self.status in ("Open", "Processing")


class OrderedReport(msgspec.Struct):
    """A report that was ordered.

    Args:
        type: The kind of report, such as `creditModel`, `excel/audit` or `loans/banking`.
        requested: The moment of the order.
        ready: The moment when it is complete, or has failed.
        announced: Whether its end has been sent to the webhook consumers.
        error: Why it fails; None if it succeeds.
        parameters: What the order chose, as text.
        frozen: What had been written over the data when it was completed, by connection and data type.
        content: What was computed of it; a complete report does not change.
    """

    id: str
    company_id: str
    type: str
    requested: float
    ready: float
    announced: bool = False
    error: str | None = None
    parameters: dict[str, str] = {}
    frozen: dict[str, RecordOverlay] = {}
    content: dict[str, Any] = {}


class PendingEvent(msgspec.Struct):
    """A webhook event on its way to one consumer.

    Args:
        id: the same on every attempt.
        consumer_id: whom it goes to.
        body: the bytes that are signed and sent.
        attempts: how many were made.
        due: when the next attempt is made; None once it was taken, or given up.
    """

    id: str
    consumer_id: str
    event_type: str
    body: bytes
    attempts: int = 0
    due: float | None = None


class Replay(msgspec.Struct):
    """The first response to an idempotency key.

    Args:
        fingerprint: of the request.
        since: when it was made.
        running_until: when the first request is through; a repetition before that is a conflict.
        status: of the response, with `headers` and `body`.
    """

    fingerprint: str
    since: float
    running_until: float
    status: int
    headers: dict[str, str]
    body: bytes


class EmulatorState(msgspec.Struct):
    """All of it.

    Args:
        moment: what the clock showed.
        counter: how many ids were given out.
        documents: single things by their path: settings, configurations.
        overlays: by the key of the collection.
        feed_mappings: By company, connection and source account: where bank feeds lead.
        syncs: By company and id: the syncs of expenses and commerce data.
        files: by the path of the list that they stand in.
        secret_since: When the newest webhook secret came into use.
        rotations: How many webhook secrets there were.
        consumer_headers: Custom headers of deliveries, by webhook consumer.
        failing_since: The first of the attempts at a webhook consumer that all failed since.
        requests_today: how many requests were counted on `day`.
        present: When the emulator started, just before which the youngest made-up record was changed; None for one
            whose data has fixed dates.
    """

    seed: int
    moment: float
    counter: int = 0
    companies: dict[str, Company] = {}
    pushes: dict[str, Push] = {}
    pulls: dict[str, Pull] = {}
    documents: dict[str, Any] = {}
    feed_mappings: dict[str, FeedMapping] = {}
    syncs: dict[str, SyncRun] = {}
    consumers: dict[str, dict[str, Any]] = {}
    api_keys: dict[str, dict[str, Any]] = {}
    overlays: dict[str, RecordOverlay] = {}
    files: dict[str, list[StoredFile]] = {}
    reports: list[OrderedReport] = []
    uploads: dict[str, UploadSession] = {}
    replays: dict[str, Replay] = {}
    events: list[PendingEvent] = []
    secrets: list[str] = []
    secret_since: float = 0.0
    rotations: int = 0
    consumer_headers: dict[str, dict[str, str]] = {}
    failing_since: dict[str, float] = {}
    day: str = ""
    requests_today: int = 0
    present: float | None = None
