"""A change: one fact that is another one than before."""

from dataclasses import dataclass

REQUEST, RESPONSE = "request", "response"


@dataclass(frozen=True)
class Change:
    """One fact that is another one than before.

    Attributes:
        breaking: whether code that was right before can fail now.
        action: added, removed, renamed, or what became of it: required, optional, deprecated, changed ...
        kind: operation, parameter, field, value, event, class, body, response, or another part of a document.
        subject: what it is, as people call it: `GET /companies`, `Company.name`.
        place: document and JSON pointer, in the later documents if it is there, else in the earlier ones.
        detail: from what to what, if that says more.
    """

    breaking: bool
    action: str
    kind: str
    subject: str
    location: str
    detail: str = ""
