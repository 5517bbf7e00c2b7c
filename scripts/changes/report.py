"""A report: what changed from one state to another, for people and for programs."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import cached_property

from .change import Change
from .documents import State, changes

NOTHING, COMPATIBLE, BREAKING = 0, 10, 20
"""The exit codes: nothing changed; something did, and breaks nothing; something that was right can fail now."""

FORMATS = ("text", "markdown", "json")


@dataclass(frozen=True)
class Report:
    """Changes from one state of `openapi/` to another."""

    before: State
    after: State

    @cached_property
    def changes(self) -> list[Change]:
        """The changes, what breaks users first."""
        return changes(self.before, self.after)

    @property
    def new_notes(self) -> list[str]:
        """Notes of the normaliser that are new."""
        return [note for note in self.after.notes if note not in self.before.notes]

    @property
    def gone_notes(self) -> list[str]:
        """Notes of the normaliser that are gone."""
        return [note for note in self.before.notes if note not in self.after.notes]

    @property
    def exit_code(self) -> int:
        """`NOTHING`, `COMPATIBLE` or `BREAKING`; a new note or a package that stopped is not nothing."""
        if any(change.breaking for change in self.changes):
            return BREAKING
        told = self.changes or self.new_notes or self.gone_notes or self.before.stopped != self.after.stopped
        return COMPATIBLE if told else NOTHING

    def write(self, form: str) -> str:
        """Write the report.

        Args:
            form: `text`, a line for each change; `markdown`, for a changelog; or `json`.
        """
        lines = {"text": self._text, "markdown": self._markdown, "json": self._json}[form]()
        return "\n".join(lines) + "\n"

    def _summary(self) -> str:
        breaking = sum(change.breaking for change in self.changes)
        known = len(self.after.notes) - len(self.new_notes)
        notes = f"notes of the normaliser: {len(self.new_notes)} new, {len(self.gone_notes)} gone, {known} known"
        return f"{breaking} breaking, {len(self.changes) - breaking} compatible; {notes}"

    def _text(self) -> Iterator[str]:
        yield f"what changed: {self._summary()}"
        for change in self.changes:
            yield f"{'BREAKING' if change.breaking else 'compatible'}: {_sentence(change)} ({change.location})"
        yield from (f"new note: {note}" for note in self.new_notes)
        yield from (f"note gone: {note}" for note in self.gone_notes)
        yield from (f"stopped: {package}: {reason}" for package, reason in self.after.stopped.items())

    def _markdown(self) -> Iterator[str]:
        yield f"What changed: {self._summary()}."
        for title, breaking in (("Breaking", True), ("Compatible", False)):
            chosen = [change for change in self.changes if change.breaking == breaking]
            yield from _section(title, (f"{_sentence(it, code=True)} ({_code(it.location)})" for it in chosen))
        yield from _section("New notes of the normaliser", map(_code, self.new_notes))
        yield from _section("Notes that are gone", map(_code, self.gone_notes))
        stopped = (f"{_code(package)}: {_code(reason)}" for package, reason in self.after.stopped.items())
        yield from _section("Packages left as they were, because a document cannot be read", stopped)

    def _json(self) -> Iterator[str]:
        content = {
            "exit_code": self.exit_code,
            "changes": [asdict(change) for change in self.changes],
            "notes": {"new": self.new_notes, "gone": self.gone_notes},
            "stopped": dict(self.after.stopped),
        }
        yield json.dumps(content, indent=1, ensure_ascii=False)


def _sentence(change: Change, *, code: bool = False) -> str:
    subject = _code(change.subject) if code else change.subject
    return f"{change.kind} {change.action}: {subject}" + (f": {change.detail}" if change.detail else "")


def _section(title: str, items: Iterator[str]) -> Iterator[str]:
    lines = [f"- {item}" for item in items]
    if lines:
        yield from ("", f"### {title}", "", *lines)


def _code(text: str) -> str:
    """Put a text into backticks, however many it has itself."""
    text = " ".join(text.split())
    return f"`{text}`" if "`" not in text else f"`` {text} ``"
