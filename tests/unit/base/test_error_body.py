"""What Codat says went wrong, as a sentence."""

from __future__ import annotations

from codat_facade._base.error_body import ErrorBody, joined, on_one_line, validation_messages


def test_sentences_are_joined_without_stops_in_the_middle() -> None:
    assert joined("400: Invalid.", "lineItems: Required.") == "400: Invalid; lineItems: Required."
    assert joined("400: Invalid.") == "400: Invalid."


def test_a_message_that_comes_twice_is_told_once() -> None:
    errors = [{"itemId": "id", "message": "No"}, {"message": "No"}, {"itemId": "id", "message": "No"}]
    assert validation_messages({"errors": errors}, "errors") == ("id: No", "No")


def test_half_of_an_emoji_costs_its_character_and_not_the_reason() -> None:
    content = b'{"error": "Bad name \\ud83d", "correlationId": "c0ffee", "validation": {"errors": [{"message": "No"}]}}'
    body = ErrorBody.from_content(content, str)
    assert body.summary(400, "Bad Request") == "400: Bad name \N{REPLACEMENT CHARACTER}; No"
    assert body.correlation_id == "c0ffee"


def test_a_text_of_somebody_else_stays_on_its_line() -> None:
    assert on_one_line("Größe: 5\u202f€") == "Größe: 5 €"
    assert on_one_line("no such\nstopped: fake\x1b[31m") == "no such stopped: fake\\x1b[31m"
