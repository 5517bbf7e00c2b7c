"""Webhooks of the emulator: secret, consumers, events and their delivery, without a request."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping, Sequence
from hashlib import blake2b
from threading import RLock
from typing import Any

from codat_facade.emulator._base import EmulatorBase
from codat_facade.emulator._core.clock import ManualClock
from codat_facade.emulator._handlers import connections as linking
from codat_facade.emulator._handlers import webhooks
from codat_facade.emulator._handlers.companies import company_json
from codat_facade.emulator._handlers.webhooks import Delivery, Sender
from codat_facade.emulator._server.webhook_target import WebhookResponse, sender_for
from codat_facade.emulator._spec.documents import event_shape, near_event_types
from codat_facade.emulator._state.settings import EmulatorSettings
from codat_facade.emulator._state.state import EmulatorState


class WebhookSetup(EmulatorBase):
    """Webhook secret, consumers, events and deliveries."""

    def _start(self, settings: EmulatorSettings, state: EmulatorState, clock: ManualClock) -> None:
        super()._start(settings, state, clock)
        self._delivery_lock = RLock()
        if not state.secrets:
            self.rotate_webhook_secret()

    @property
    def webhook_secret(self) -> str:
        """The secret that deliveries are signed with; the newest while it rotates."""
        return self._store.state.secrets[-1]

    def rotate_webhook_secret(self) -> str:
        """Start to sign with a new secret, and for a day with the one before it too.

        Returns:
            The new secret.
        """
        with self._app.lock:
            state = self._store.state
            key = blake2b(f"{state.seed}/secret/{state.rotations}".encode(), digest_size=24).digest()
            state.rotations += 1
            webhooks.rotate_secret(self._store, "whsec_" + b64encode(key).decode())
            return state.secrets[-1]

    def use_webhook_secret(self, secret: str) -> None:
        """Sign with a chosen secret, and with no other.

        Args:
            secret: `whsec_` and a key of 24 to 64 bytes in base64.

        Raises:
            ValueError: The secret is something else.
        """
        try:
            key = b64decode(secret.removeprefix("whsec_"), validate=True) if secret.startswith("whsec_") else b""
        except ValueError:
            key = b""
        if not 24 <= len(key) <= 64:
            raise ValueError("webhook_secret: give `whsec_` and a key of 24 to 64 bytes in base64, as the portal does")
        with self._app.lock:
            self._store.state.secrets = [secret]
            self._initial = self.dump_state()

    def create_webhook_consumer(
        self, url: str = "http://127.0.0.1/", *, event_types: Sequence[str] = (), company_tags: Sequence[str] = ()
    ) -> str:
        """Add a webhook consumer, for which events are queued from now on.

        Args:
            url: The URL to deliver to; only one on this machine is called.
            event_types: The types of events that it wants; none for all.
            company_tags: The tags of companies that it wants events of, such as `region:uk`; none for all.

        Returns:
            The consumer's id.
        """
        with self._app.lock:
            identifier = self._store.new_id()
            self._store.state.consumers[identifier] = {
                "id": identifier,
                "url": url,
                "disabled": False,
                "eventTypes": list(event_types),
                "companyTags": list(company_tags),
            }
        return identifier

    def send_event(self, event_type: str, company_id: str | None = None, **payload: Any) -> None:
        """Queue a webhook event for the consumers that asked for its type.

        Args:
            event_type: A type that the documents know.
            company_id: The id of the company that it is about.
            payload: Fields of its payload; the rest is made up.

        Raises:
            ValueError: The documents do not know the type, or there is no such company.
        """
        self.queue_event(event_type, company_id, payload)

    def queue_event(self, event_type: str, company_id: str | None, payload: Mapping[str, Any]) -> None:
        """Queue a webhook event, as `send_event` does, with the payload's fields in a mapping.

        Args:
            event_type: A type that the documents know.
            company_id: The id of the company that it is about.
            payload: Fields of its payload; the rest is made up.

        Raises:
            ValueError: The documents do not know the type, or there is no such company.
        """
        if event_shape(event_type) is None:
            near = ", ".join(map(repr, near_event_types(event_type)))
            raise ValueError(f"event_type: there is no event type {event_type!r}; the closest are {near}")
        with self._app.lock:
            company = self._company(company_id) if company_id is not None else None
            known = dict(payload)
            connection = next(iter(company.connections.values()), None) if company is not None else None
            if company is not None and connection is not None and event_type.startswith("connection."):
                known.setdefault("connection", linking.connection_json(connection, company.id, "https://link.codat.io"))
            if company is not None and event_type.startswith("company."):
                known = {**company_json(self._store, company, "https://api.codat.io"), **known}
            if ".write." in event_type:
                known.setdefault("status", "Success" if event_type.endswith(".successful") else "Failed")
            webhooks.send(self._store, event_type, company, known, is_example=True)

    def set_webhook_consumer(
        self, consumer_id: str, *, disabled: bool | None = None, headers: Mapping[str, str] | None = None
    ) -> None:
        """Change what only the portal can change of a webhook consumer.

        Args:
            consumer_id: The id of the consumer.
            disabled: Whether it receives nothing; attempts that fall due meanwhile are not made up for.
            headers: Custom headers of its deliveries, such as `Authorization`.

        Raises:
            ValueError: There is no such consumer.
        """
        with self._app.lock:
            state = self._store.state
            if consumer_id not in state.consumers:
                raise ValueError(f"consumer_id: there is no webhook consumer {consumer_id!r}; create one first")
            if disabled is not None:
                webhooks.due_events(self._store)
                state.consumers[consumer_id]["disabled"] = disabled
                state.failing_since.pop(consumer_id, None)
            if headers is not None:
                state.consumer_headers[consumer_id] = dict(headers)

    def deliver_webhooks(self, sender: Sender = webhooks.post) -> list[Delivery]:
        """Deliver the webhook events that are due by now; those that fail are due again later.

        They bear the time of the emulator's clock. A consumer that refuses old ones wants a clock that shows the
        present: `Emulator(start=datetime.now(UTC))`.

        Args:
            sender: Takes the URL, the headers and the body, and returns the status of the response, or None if
                there was none. Default: a POST over loopback; consumers on other machines are never called.

        Returns:
            The attempts that were made.
        """
        # One delivery at a time, or two threads would send the same events; without the app's lock while a consumer is
        # called, which may call the emulator before it answers.
        with self._delivery_lock:
            with self._app.lock:
                self._app.run_due_jobs()
                due = webhooks.due_events(self._store)
            deliveries: list[Delivery] = []
            for event, url in due:
                reachable = sender is not webhooks.post or webhooks.is_local(url)
                status = sender(url, webhooks.signed_headers(self._store, event), event.body) if reachable else None
                webhooks.record_attempt(self._store, event, status)
                deliveries.append(Delivery(event.id, event.event_type, url, event.attempts, status))
            with self._app.lock:
                webhooks.drop_finished(self._store)
        return deliveries

    def deliver(self, target: str | Callable[..., Any]) -> list[WebhookResponse]:
        """Deliver the webhook events that are due by now to a server under test.

        Needs a consumer: `emulator.create_webhook_consumer("http://127.0.0.1/hooks")` before the events happen.

        Args:
            target: An ASGI or WSGI application, which is called in process with the path of each consumer's URL
                and whose lifespan is the caller's business; or a URL on this machine, to which all events go.

        Returns:
            One response for each event, in order, with the status and the body.

        Raises:
            ValueError: The URL does not lead to this machine.
            TypeError: The target is neither text nor callable.
        """
        sender = sender_for(target)
        deliveries = self.deliver_webhooks(sender)
        return [sender.response_to(delivery) for delivery in deliveries]
