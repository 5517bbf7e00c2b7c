"""What Codat says went wrong, as a sentence."""

from __future__ import annotations

from codat_facade._base.error_body import joined, validation_messages


def test_sentences_are_joined_without_stops_in_the_middle() -> None:
    assert joined("400: Invalid.", "lineItems: Required.") == "400: Invalid; lineItems: Required."
    assert joined("400: Invalid.") == "400: Invalid."


def test_a_message_that_comes_twice_is_told_once() -> None:
    errors = [{"itemId": "id", "message": "No"}, {"message": "No"}, {"itemId": "id", "message": "No"}]
    assert validation_messages({"errors": errors}, "errors") == ("id: No", "No")
