"""Pyright's language server, as an editor talks to it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self

ROOT = Path(__file__).parents[2]
SERVER = Path(sys.executable).parent / "pyright-langserver"


class LanguageServer:
    """One server with one file open; entered, it runs.

    Attributes:
        text: The file.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._document = {"uri": (ROOT / "tests" / "typing" / "opened_in_an_editor.py").as_uri()}
        self._requests = 0

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [SERVER, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT
        )
        formats = ["plaintext"]
        self._ask(
            "initialize",
            processId=os.getpid(),
            rootUri=ROOT.as_uri(),
            workspaceFolders=[{"uri": ROOT.as_uri(), "name": ROOT.name}],
            capabilities={
                "textDocument": {
                    "hover": {"contentFormat": formats},
                    "signatureHelp": {"signatureInformation": {"documentationFormat": formats}},
                }
            },
        )
        self._send(method="initialized", params={})
        opened = {**self._document, "languageId": "python", "version": 1, "text": self.text}
        self._send(method="textDocument/didOpen", params={"textDocument": opened})
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self._process.kill()
        self._process.communicate()

    def hover(self, name: str) -> str:
        """What an editor shows where the pointer rests on the last part of a dotted name."""
        shown = self._ask("textDocument/hover", **self._place(name, -1))
        return str(shown["contents"]["value"])

    def signature_help(self, name: str) -> list[tuple[str, str]]:
        """What an editor shows behind the opening bracket of a call: each signature and its documentation."""
        shown = self._ask("textDocument/signatureHelp", **self._place(f"{name}(", 0))
        return [(each["label"], _plain(each.get("documentation"))) for each in shown["signatures"]]

    def _place(self, text: str, offset: int) -> dict[str, Any]:
        before = self.text[: self.text.index(text) + len(text) + offset]
        line = before.count("\n")
        return {
            "textDocument": self._document,
            "position": {"line": line, "character": len(before.rpartition("\n")[2])},
        }

    def _ask(self, method: str, **parameters: Any) -> Any:
        self._requests += 1
        self._send(id=self._requests, method=method, params=parameters)
        while True:
            message = self._receive()
            if "method" in message and "id" in message:
                self._send(id=message["id"], result=None)
            elif message.get("id") == self._requests:
                return message["result"]

    def _send(self, **message: Any) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        assert length, "the language server has ended"
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return message


def _plain(documentation: Any) -> str:
    return str(documentation["value"] if isinstance(documentation, dict) else documentation or "")
