"""Text on the terminal: colours of ours, and no controls of anybody else's."""

from __future__ import annotations

import pytest

from codat_facade.cli.terminal import harmless, note


def test_a_note_keeps_colours_and_shows_controls(capsys: pytest.CaptureFixture[str]) -> None:
    note("refused: \x1b]0;title\x07\x9b2J\r\x1b[2J end\n\tand more")
    assert capsys.readouterr().err == "refused: \\x1b]0;title\\x07\\x9b2J\\x0d\\x1b[2J end\n\tand more\n"


def test_text_of_somebody_else_has_no_controls() -> None:
    assert harmless("\x1b[31mred\x00") == "\\x1b[31mred\\x00"
    assert harmless("ünicode\tand\nlines") == "ünicode\tand\nlines"
