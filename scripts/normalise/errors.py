"""What the normaliser says when it cannot go on."""


class NormaliseError(Exception):
    """A place in an upstream document that cannot be carried over, and why."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place = place
        self.reason = reason
